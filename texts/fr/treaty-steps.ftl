find = Trouvez d’abord l’employeur ou le client.
file = Présente l’offre dans le Portail des employeurs sous le code de cette voie, et paie 230 $ (jamais vous).
treaty-proof = Réunissez les preuves : propriété et activité des entreprises, votre emploi actuel, vos mois dans l’entreprise, votre citoyenneté (ou résidence permanente) et une lettre sur votre poste aux deux endroits.
treaty = Réunissez la preuve de citoyenneté (ou de résidence permanente), le diplôme, les lettres d’expérience et la description des tâches.
