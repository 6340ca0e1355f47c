//! Ways that exist and that these rules do not judge: the sources have a line or two on each, too
//! little for a verdict, or the person has to check a list. They are named, with what is known and
//! where to read on.

use super::cite::{Citation, Cite, page};
use super::date::Date;
use crate::t;
use crate::text::{Language, Text};

/// A way that is named only.
#[derive(Clone, Copy, Debug)]
pub struct Pointer {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// What is known, in a sentence or two.
    pub text: Text,
    /// Its last day, and what is said after it.
    pub end: Option<(Date, Text)>,
    /// The page behind it.
    pub cite: Cite,
}

impl Pointer {
    /// What is known on a day.
    pub fn text_on(&self, day: Date) -> Text {
        match self.end {
            Some((last, ended)) if day > last => ended,
            _ => self.text,
        }
    }

    /// Where to read on.
    pub fn citations(&self, language: Language) -> Vec<Citation> {
        self.cite.citation(language).into_iter().collect()
    }
}

const fn pointer(id: &'static str, name: Text, text: Text, source: &'static str) -> Pointer {
    Pointer { id, name, text, end: None, cite: page(source) }
}

/// Every pointer, those that concern most people first.
pub static POINTERS: [Pointer; 23] = [
    pointer(
        "sponsored-spouse",
        t!(
            "Spouse sponsored by a citizen or permanent resident (A74)",
            "Époux ou conjoint de fait parrainé par une personne citoyenne ou résidente permanente (A74)"
        ),
        t!(
            "An open permit of up to 24 months for sponsored spouses and partners who live in Canada with their sponsor, visitors too, once the sponsorship file is found complete. Apply online, not at the border.",
            "Un permis ouvert de 24 mois au plus pour les époux et conjoints parrainés qui vivent au Canada avec leur répondant, même avec le statut de visiteur, une fois le dossier de parrainage jugé complet. Demande en ligne, pas à la frontière."
        ),
        "IRCC-A74",
    ),
    pointer(
        "post-graduation",
        t!("Post-graduation permit (C43)", "Permis de travail postdiplôme (C43)"),
        t!(
            "An open permit of up to 3 years, once, for graduates of Canadian schools, asked for within 180 days of the results. A language level and, for some programs, the field of study decide.",
            "Un permis ouvert de 3 ans au plus, une seule fois, pour les personnes diplômées d’écoles canadiennes, à demander dans les 180 jours des résultats. Un niveau de langue et, pour certains programmes, un domaine d’études sont exigés."
        ),
        "IRCC-C43",
    ),
    pointer(
        "international-experience-canada",
        t!("International Experience Canada (C21)", "Expérience internationale Canada (C21)"),
        t!(
            "Work permits for young people of about 36 countries, from 18 to 30 or 35 years old, drawn from a pool. Young Professionals need an offer at TEER 0 to 3.",
            "Permis de travail pour les jeunes d’environ 36 pays, de 18 à 30 ou 35 ans, par tirage dans un bassin. Pour Jeunes professionnels, il faut une offre de FEER 0 à 3."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "recognized-organization",
        t!(
            "International Experience Canada through a recognized organization",
            "Expérience internationale Canada par une organisation reconnue"
        ),
        t!(
            "The way for young US citizens, whose country has no agreement of its own. Citizens and residents of the United States may then apply at the border.",
            "La voie des jeunes qui ont la citoyenneté des États-Unis, pays sans accord propre. Avec cette citoyenneté ou la résidence aux États-Unis, la demande peut alors se faire à la frontière."
        ),
        "IRCC-IEC-RO",
    ),
    pointer(
        "student-spouse",
        t!("Spouse or partner of a student (C42)", "Époux ou conjoint de fait d’une personne aux études (C42)"),
        t!(
            "An open permit where the student is in a master’s of 16 months or more, a doctorate or a listed professional degree or program.",
            "Un permis ouvert si les études sont une maîtrise de 16 mois ou plus, un doctorat, ou un grade ou programme professionnel de la liste."
        ),
        "IRCC-C42",
    ),
    pointer(
        "applicant-spouse",
        t!(
            "Spouse or partner of an applicant for residence (C49)",
            "Époux ou conjoint de fait d’une personne qui demande la résidence (C49)"
        ),
        t!(
            "An open permit for those who are included in the application of an economic immigrant whose own work permit has 6 months left.",
            "Un permis ouvert pour les personnes incluses dans la demande à titre économique de quelqu’un dont le permis de travail a encore 6 mois."
        ),
        "IRCC-C49",
    ),
    pointer(
        "bridging",
        t!("Bridging open permit (A75)", "Permis de travail ouvert transitoire (A75)"),
        t!(
            "For workers in Canada whose own application for permanent residence under an economic program is under way. Their spouses have C49.",
            "Pour les personnes qui travaillent au Canada et dont la demande de résidence permanente à titre économique est en cours. Leurs époux et conjoints ont C49."
        ),
        "IRCC-OPEN",
    ),
    pointer(
        "provincial-nominee",
        t!("Provincial nominee (T13)", "Candidat d’une province (T13)"),
        t!(
            "A permit of up to 3 years for people whom a province outside Quebec has nominated, with a job offer and a letter of the province.",
            "Un permis de 3 ans au plus pour les personnes désignées par une province autre que le Québec, avec une offre d’emploi et une lettre de la province."
        ),
        "IRCC-T13",
    ),
    pointer(
        "quebec-selection",
        t!("Quebec selection certificate (A73, A76)", "Certificat de sélection du Québec (A73, A76)"),
        t!(
            "Permits for people whom Quebec has selected for permanent residence.",
            "Des permis pour les personnes que le Québec a sélectionnées pour la résidence permanente."
        ),
        "IRCC-OPEN",
    ),
    Pointer {
        end: Some((
            Date::new(2026, 12, 31),
            t!(
                "This policy ended on 31 December 2026, unless it was extended: look at its page.",
                "Cette politique a pris fin le 31 décembre 2026, sauf prolongation : consultez sa page."
            ),
        )),
        ..pointer(
            "quebec-candidates",
            t!("Workers invited by Quebec (PSTQ)", "Personnes invitées par le Québec (PSTQ)"),
            t!(
                "For workers in Quebec who were invited and filed for selection, and whose permit ends by 31 December 2026 or ended since 13 March 2026: an employer-specific permit without an LMIA. Visitors may apply inside Canada. The policy ends on 31 December 2026.",
                "Pour les personnes qui travaillent au Québec, invitées et en attente de sélection, dont le permis prend fin d’ici le 31 décembre 2026 ou depuis le 13 mars 2026 : un permis lié à un employeur, sans EIMT. Le statut de visiteur permet de le demander au Canada. La politique prend fin le 31 décembre 2026."
            ),
            "IRCC-PSTQ",
        )
    },
    pointer(
        "atlantic-immigration",
        t!("Atlantic Immigration Program (C18)", "Programme d’immigration au Canada atlantique (C18)"),
        t!(
            "A permit of up to 2 years with an offer of a designated employer in the Atlantic provinces and an endorsement or referral letter.",
            "Un permis de 2 ans au plus avec une offre d’un employeur désigné des provinces de l’Atlantique et une lettre d’appui ou de recommandation."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "community-pilots",
        t!("Rural and Francophone communities (C15)", "Communautés rurales et francophones (C15)"),
        t!(
            "A permit of up to 2 years for applicants for residence whom a community recommends, with an offer of the same employer.",
            "Un permis de 2 ans au plus pour les personnes qui demandent la résidence avec la recommandation d’une communauté et une offre du même employeur."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "refugee-claimant",
        t!("Refugee claimants (S61), removal orders (S62)", "Demande d’asile (S61), mesure de renvoi (S62)"),
        t!(
            "An open permit for those who cannot live without work. The rules on claims changed in March 2026: get legal help before you file anything.",
            "Un permis ouvert pour les personnes qui ne peuvent subvenir à leurs besoins sans travailler. Les règles sur l’asile ont changé en mars 2026 : obtenez une aide juridique avant toute demande."
        ),
        "IRCC-OPEN",
    ),
    pointer(
        "vulnerable-worker",
        t!("Open permit for vulnerable workers (A72)", "Permis ouvert pour travailleurs vulnérables (A72)"),
        t!(
            "For workers in Canada with an employer-specific permit who are abused, or at risk of it, in their job. The permit is free; the biometrics fee is due.",
            "Pour les personnes au Canada dont le permis est lié à un employeur et qui subissent de la violence dans leur emploi, ou en courent le risque. Le permis est gratuit; les frais de biométrie sont dus."
        ),
        "IRCC-A72",
    ),
    pointer(
        "hong-kong",
        t!("Hong Kong applicants for residence", "Résidence permanente pour Hong Kong"),
        t!(
            "An open permit for holders of a HKSAR or BNO passport whose application for residence is in process and who had a work or study permit in the last 3 years. Visitors may apply inside Canada.",
            "Un permis ouvert pour les titulaires d’un passeport RASHK ou BNO dont la demande de résidence est en cours et qui avaient un permis de travail ou d’études dans les 3 dernières années. Le statut de visiteur permet de le demander au Canada."
        ),
        "IRCC-HK",
    ),
    pointer(
        "humanitarian",
        t!("Humanitarian reasons (H81, H82)", "Motifs humanitaires (H81, H82)"),
        t!(
            "For few people, such as students who lost their support or holders of a temporary resident permit.",
            "Pour peu de gens, par exemple aux études sans plus de soutien ou avec un permis de séjour temporaire."
        ),
        "IRCC-OPEN",
    ),
    pointer(
        "korea-service-supplier",
        t!("Korea: service supplier (F32)", "Corée : fournisseur de services (F32)"),
        t!(
            "For citizens and permanent residents of South Korea who are systems or database analysts, programmers or software engineers under a contract. The page prints two sets of schooling; which binds whom is unclear.",
            "Pour les citoyens et résidents permanents de la Corée du Sud, analystes de systèmes ou de bases de données, programmeurs ou ingénieurs logiciels sous contrat. La page donne deux listes d’études; on ne sait pas laquelle vise qui."
        ),
        "IRCC-KOR",
    ),
    pointer(
        "gats",
        t!("GATS: senior computer specialist (T33)", "AGCS : spécialiste principal en informatique (T33)"),
        t!(
            "For citizens of WTO members, and permanent residents of Armenia, Australia, New Zealand and Switzerland, with a master’s degree, 10 years of experience and a signed contract of an employer abroad without presence in Canada, for 90 days in 12 months. The text of May 2026 is known from reports.",
            "Pour les citoyens de membres de l’OMC, et les résidents permanents de l’Arménie, de l’Australie, de la Nouvelle-Zélande et de la Suisse, ayant une maîtrise, 10 ans d’expérience et un contrat signé d’un employeur à l’étranger sans présence au Canada, pour 90 jours sur 12 mois. Le texte de mai 2026 est connu par des tiers."
        ),
        "IRCC-GATS",
    ),
    pointer(
        "management-trainee",
        t!(
            "Management trainees (T54, F14, F34, F54, T42, F62)",
            "Stagiaires en gestion (T54, F14, F34, F54, T42, F62)"
        ),
        t!(
            "Some agreements let a company send graduates to train for management. It is not for support work.",
            "Certains accords permettent à une entreprise d’envoyer des diplômés se former à la gestion. Ce n’est pas pour le soutien."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "owner-trader-investor",
        t!(
            "Owners (C11), traders and investors (T34, T35)",
            "Propriétaires (C11), négociants et investisseurs (T34, T35)"
        ),
        t!(
            "For people who control the Canadian business, or lead trade or investment under CUSMA.",
            "Pour les personnes qui contrôlent l’entreprise canadienne, ou dirigent un commerce ou un investissement selon l’ACEUM."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "reciprocal",
        t!("Reciprocal work (C20)", "Emploi réciproque (C20)"),
        t!(
            "Where Canadians have equal chances in the same country; tightened in February 2026.",
            "Là où les Canadiennes et Canadiens ont des chances égales dans le même pays; resserré en février 2026."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "significant-benefit",
        t!("Significant benefit (C10)", "Avantage important (C10)"),
        t!("For exceptional cases only.", "Pour des cas exceptionnels seulement."),
        "IRCC-CODES",
    ),
    pointer(
        "closed-programs",
        t!("Programs that have ended", "Programmes qui ont pris fin"),
        t!(
            "Last days: H-1B holders July 2023 (a new pathway is announced, without rules); Hong Kong graduates 7 February 2025; nominee candidates of Alberta, Manitoba and Yukon 31 December 2025; Iran 28 February 2026; Innovation Stream (C88) 22 March 2026; Ukraine (CUAET) 31 March 2026; open permits of the 2021 pathway (TR to PR) 31 December 2026. No extension was found.",
            "Derniers jours : titulaires du H-1B juillet 2023 (une nouvelle voie est annoncée, sans règles); personnes diplômées de Hong Kong 7 février 2025; candidatures de l’Alberta, du Manitoba et du Yukon 31 décembre 2025; Iran 28 février 2026; volet Innovation (C88) 22 mars 2026; Ukraine (AVUCU) 31 mars 2026; permis ouverts de la voie de 2021 (RT à RP) 31 décembre 2026. Aucune prolongation n’a été trouvée."
        ),
        "IRCC-CODES",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_with_a_last_day_says_so_until_that_day_and_has_ended_after_it() {
        let mut ending = 0;
        for pointer in &POINTERS {
            let Some((last, ended)) = pointer.end else {
                assert_eq!(pointer.text_on(Date::new(2100, 1, 1)), pointer.text, "{}", pointer.id);
                continue;
            };
            ending += 1;
            let (before, after) = (Date::new(2026, 12, 30), Date::new(2027, 1, 1));
            assert_eq!(last, Date::new(2026, 12, 31), "{}", pointer.id);
            assert_eq!(
                [before, last, after].map(|day| pointer.text_on(day)),
                [pointer.text, pointer.text, ended],
                "{}",
                pointer.id
            );
            for language in Language::ALL {
                assert!(pointer.text.get(*language).contains("31"), "{}", pointer.id);
            }
        }
        assert_eq!(ending, 1);
    }

    #[test]
    fn ids_are_unique() {
        let ids: std::collections::BTreeSet<&str> = POINTERS.iter().map(|pointer| pointer.id).collect();
        assert_eq!(ids.len(), POINTERS.len());
    }
}
