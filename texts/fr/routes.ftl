remote-abroad = Un télétravail qui ne sert personne au Canada n’y est ni un emploi ni un contrat : voyez le télétravail comme visiteur.
pay-is-a-factor = Une paie sous le montant du Guichet-Emplois joue contre vous, mais ne suffit jamais à elle seule.
