//! Ways that exist and that these rules do not judge: the sources hold a line or two on each, too
//! little for a verdict. They are named, with what is known and where to read on.

use super::cite::{Citation, Cite, page};
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
    /// The page behind it.
    pub cite: Cite,
}

impl Pointer {
    /// Where to read on.
    pub fn citations(&self, language: Language) -> Vec<Citation> {
        self.cite.citation(language).into_iter().collect()
    }
}

const fn pointer(id: &'static str, name: Text, text: Text, source: &'static str) -> Pointer {
    Pointer { id, name, text, cite: page(source) }
}

/// Every pointer, those that concern most people first.
pub static POINTERS: [Pointer; 12] = [
    pointer(
        "international-experience-canada",
        t!("International Experience Canada (C21)", "Expérience internationale Canada (C21)"),
        t!(
            "Work permits for young people of about 36 countries, from 18 to 30 or 35 years old. Young Professionals need an offer at TEER 0 to 3.",
            "Permis de travail pour les jeunes d’environ 36 pays, de 18 à 30 ou 35 ans. Pour Jeunes professionnels, il faut une offre de FEER 0 à 3."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "provincial-nominee",
        t!("Provincial nominee (T13)", "Candidat d’une province (T13)"),
        t!(
            "A permit for people whom a province has nominated, with a job offer.",
            "Un permis pour les personnes désignées par une province, avec une offre d’emploi."
        ),
        "IRCC-CODES",
    ),
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
        "post-graduation",
        t!("Post-graduation permit (C43)", "Permis de travail postdiplôme (C43)"),
        t!(
            "An open permit of up to 3 years, once, for graduates of Canadian schools. A language level and, for some programs, the field of study decide.",
            "Un permis ouvert de 3 ans au plus, une seule fois, pour les diplômés d’écoles canadiennes. Un niveau de langue et, pour certains programmes, un domaine d’études sont exigés."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "bridging",
        t!("Bridging open permit (A75)", "Permis de travail ouvert transitoire (A75)"),
        t!(
            "For people in Canada whose application for permanent residence is under way.",
            "Pour les personnes au Canada dont la demande de résidence permanente est en cours."
        ),
        "IRCC-CODES",
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
            "For citizens of WTO members, and permanent residents of Australia and New Zealand, who are senior computer specialists with a master’s degree, 10 years of experience and a signed contract, for 90 days in 12 months. A change of May 2026 is reported; the new text was not seen.",
            "Pour les citoyens de membres de l’OMC, et les résidents permanents de l’Australie et de la Nouvelle-Zélande, spécialistes principaux en informatique ayant une maîtrise, 10 ans d’expérience et un contrat signé, pour 90 jours sur 12 mois. Un changement de mai 2026 est signalé; le nouveau texte n’a pas été vu."
        ),
        "IRCC-GATS",
    ),
    pointer(
        "management-trainee",
        t!("Management trainees (T54, F14, F34, F54, T42, F62)", "Stagiaires en gestion (T54, F14, F34, F54, T42, F62)"),
        t!(
            "Some agreements let a company send graduates to train for management. It is not for support work.",
            "Certains accords permettent à une entreprise d’envoyer des diplômés se former à la gestion. Ce n’est pas pour le soutien."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "owner-trader-investor",
        t!("Owners (C11), traders and investors (T34, T35)", "Propriétaires (C11), négociants et investisseurs (T34, T35)"),
        t!(
            "For people who control the Canadian business, or lead trade or investment under CUSMA.",
            "Pour les personnes qui contrôlent l’entreprise canadienne, ou dirigent un commerce ou un investissement selon l’ACEUM."
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
        "vulnerable-worker",
        t!("Open permit for vulnerable workers (A72)", "Permis ouvert pour travailleurs vulnérables (A72)"),
        t!(
            "For workers in Canada who are abused, or at risk of it, in their present job. There is no fee.",
            "Pour les travailleurs au Canada victimes de violence, ou à risque, dans leur emploi actuel. Sans frais."
        ),
        "IRCC-CODES",
    ),
    pointer(
        "closed-programs",
        t!("Innovation Stream pilot (C88), H-1B holders", "Projet pilote du volet Innovation (C88), titulaires du H-1B"),
        t!(
            "The pilot ended in March 2026 unless it was extended: no extension was found. The H-1B permit closed in July 2023; a new pathway was announced, without rules so far.",
            "Le projet a pris fin en mars 2026, sauf prolongation : aucune n’a été trouvée. Le permis H-1B a pris fin en juillet 2023; une nouvelle voie a été annoncée, sans règles pour l’instant."
        ),
        "IRCC-CODES",
    ),
];
