ask-education = Quelles sont vos plus hautes études terminées?
ask-education-help = Comptez la durée complète du programme.
ask-education-bachelor-computing = Un baccalauréat ou une licenciatura en informatique ou dans le domaine du poste
ask-education-bachelor-related = Un baccalauréat ou une licenciatura dans un domaine étroitement lié
ask-education-bachelor-unrelated = Un baccalauréat ou une licenciatura dans un autre domaine
ask-education-diploma = Un diplôme d’études postsecondaires de 2 ans ou plus, dans un domaine lié
ask-education-certificate = Un certificat d’études postsecondaires de 2 ans ou plus, dans un domaine lié
ask-education-one-year = Un programme postsecondaire ou technique de 1 an ou plus, mais de moins de 2 ans, dans un domaine lié
ask-education-vendor-certificates = Des certifications de fabricants ou des cours courts seulement
ask-education-less = Rien de cela
ask-other-study = Avez-vous aussi un diplôme ou un certificat d’études postsecondaires de 2 ans ou plus, dans un domaine lié?
ask-other-study-diploma = Un diplôme
ask-other-study-certificate = Un certificat
ask-diploma-from = Où avez-vous obtenu ce diplôme ou ce certificat?
ask-diploma-from-help = S’il y en a plusieurs, choisissez-en un du Canada, ou d’un pays dont vous utiliseriez l’accord.
ask-diploma-from-canada = Dans un établissement agréé au Canada
ask-diploma-from-united-states = Dans un établissement agréé aux États-Unis
ask-diploma-from-mexico = Au Mexique, de l’État ou d’une école qu’il reconnaît
ask-diploma-from-chile = Au Chili
ask-diploma-from-colombia = En Colombie
ask-diploma-from-peru = Au Pérou
ask-diploma-from-elsewhere = Dans un autre pays
ask-experience-years = Combien d’années d’expérience rémunérée avez-vous dans le secteur de cet emploi?
ask-experience-years-help = Comptez aussi les années à temps partiel.
ask-experience-years-change = Vous atteignez { $goal ->
    [one] { $goal } an
   *[other] { $goal } ans
} d’expérience ({ $missing } de plus).
ask-canadian-business = Avez-vous fondé l’entreprise canadienne, en possédez-vous une part ou le contrôle, ou recevez-vous l’essentiel de ses revenus?
ask-canadian-business-no = Non, rien de cela
ask-canadian-business-minority = Je l’ai fondée ou j’en possède une petite part, sans contrôle
ask-canadian-business-control = Je la contrôle, j’en possède l’essentiel ou j’en reçois l’essentiel des revenus
ask-licence = La province exige-t-elle un permis d’exercice pour cet emploi?
ask-licence-help = Pour le soutien informatique et les systèmes, en général non. Le titre d’ingénieur est réglementé.
ask-licence-not-licensed = Aucun permis n’est exigé
ask-licence-have = Oui, et je l’ai
ask-licence-can-get = Oui, et je peux l’obtenir
ask-licence-cannot-get = Oui, et je ne peux pas l’obtenir
