good-way = C’est bien parti : { $plain }. Voie : { $route }.
good-way-unless = C’est bien parti, sauf si votre employeur ou une liste publique dit le contraire : { $plain }. Voie : { $route }.
possible = Ceci paraît possible : { $plain }. Voie : { $route }.
settle-stops = À régler d’abord : { $what }. Cela bloque toutes les voies.
settle-can-stop = À régler d’abord : { $what }. Cela peut bloquer toutes les voies.
past-not-known = si quelque chose dans votre passé joue contre vous
not-yet = Pas encore, avec ces réponses.
no-offer = Vous n’avez pas encore d’offre d’emploi. Voici l’offre à chercher.
too-early = Il est trop tôt pour le dire.
too-early-lead = { $count ->
    [one] { $count } voie est encore possible. Les prochaines questions diront si c’est la vôtre.
   *[other] { $count } voies sont encore possibles. Les prochaines questions diront lesquelles sont les vôtres.
}
plain-global-talent = un permis de travail après une étude d’impact sur le marché du travail rapide
plain-lmia = un permis de travail après une étude d’impact sur le marché du travail
plain-transfer = une mutation dans votre entreprise, sans étude d’impact sur le marché du travail
plain-exempt = un permis de travail sans étude d’impact sur le marché du travail
plain-open = un permis de travail pour presque tout employeur
plain-visit = une visite sans permis de travail
takes = Il faut { $time }.
officer-looks-at = Un agent examinera ceci de près : { $requirement }.
still-depends = { $count ->
    [one] { $count } question encore sans réponse peut la fermer.
   *[other] { $count } questions encore sans réponse peuvent la fermer.
}
unusual = Des voies moins courantes restent possibles, si elles vous décrivent : { $routes }.
then-best = Une fois ce point réglé, votre meilleure voie est : { $route }.
find-out = Cherchez ce que c’était exactement, comment et quand cela s’est terminé. Un avocat ou un consultant autorisé peut vous dire ce que cela change pour le Canada.
smallest-change = Le plus petit changement : { $change } Cela ouvre : { $route }.
transfer-counts = Un travail au Canada pour votre propre groupe peut être une mutation, qui compte comme une offre d’emploi : choisissez cette réponse et regardez de nouveau.
offer-listed = Cherchez des tâches principales de ce groupe : { $occupation }. À partir de { $floor } l’heure, le Volet des talents mondiaux, rapide, est possible ({ $time }). Si la paie est plus basse, il reste l’EIMT ordinaire, au salaire courant du lieu, qui prend des mois de plus.
offer-ordinary = Cherchez des tâches principales de ce groupe : { $occupation }, avec { $pay }. L’employeur doit alors obtenir l’EIMT ordinaire ({ $time }).
pay-from = { $amount } l’heure ou plus
pay-by-place = le salaire courant du lieu ou plus (de { $least } à { $most } l’heure, selon la province)
offer-fast = Si vos tâches réelles sont plutôt de ce groupe, { $occupation }, une paie à partir de { $floor } l’heure ouvre le Volet des talents mondiaux, rapide ({ $time }).
offer-any = Cherchez des tâches que vous savez vraiment faire, écrites dans l’offre. Dans ce groupe, { $occupation }, une paie à partir de { $floor } l’heure ouvre le Volet des talents mondiaux, rapide ({ $time }). Le soutien aux utilisateurs exige l’EIMT ordinaire, qui prend des mois de plus.
sponsored = Votre époux ou conjoint de fait peut vous parrainer. Une fois ce dossier jugé complet, vous pouvez demander au Canada un permis de travail ouvert (A74), sans offre d’emploi.
students-partner = Regardez d’abord le permis de travail ouvert pour les époux et conjoints de personnes inscrites à certains programmes (C42). Il n’exige pas d’offre d’emploi.
applicants-partner = Regardez d’abord le permis de travail ouvert pour les époux et conjoints de personnes qui demandent la résidence à titre économique (C49). Il n’exige pas d’offre d’emploi.
offer-best = Votre meilleure voie avec une telle offre : { $route }.
find-offer = Cherchez un employeur au Canada dont l’offre indique ces tâches et cette paie. Ne payez jamais pour une offre.
first-by-standing = La première voie a le meilleur résultat jusqu’ici.
first-by-certainty = Moins de questions ouvertes peuvent encore fermer la première voie.
first-by-time = La première voie est plus rapide : { $first }, et non { $second }.
first-by-little-time = La première voie est un peu plus rapide.
first-by-known-time = Le délai de la première voie est connu; celui de la deuxième ne l’est pas.
first-by-length = Le permis de la première voie peut durer plus longtemps.
first-by-cost = La première voie vous coûte moins.
risks = Ce qui peut encore l’empêcher
do-first = À faire d’abord
second-way = Deuxième voie : { $route }
named-occupation = { $title } (CNP { $noc })
