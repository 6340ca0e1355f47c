employer-portal = l’offre de l’employeur dans le Portail des employeurs, avec ses 230 $, avant votre demande
employer-portal-refuses = Sans cela, l’agent doit refuser.
employer-portal-exempt = C’est rare. Joignez l’offre ou le contrat, et la preuve que les frais ne sont pas exigés.
employer-portal-otherwise = Demandez le numéro de l’offre à votre employeur (A et sept chiffres). Si vous faites la demande avant, l’agent doit refuser.
signed-agreement = un contrat d’emploi signé, avec une copie pour vous
