//! A short visit for an employer abroad: why, who pays, and what was sold.

use super::{Fact, ask, choice_of, no};
use crate::rules::model::{Kind, Question};
use crate::t;
use crate::text::Text;

pub(super) const QUESTIONS: [Question; 7] = [
    ask(
        Fact::VisitPurpose,
        "visit-purpose",
        "visit",
        t!("What would you do in Canada?", "Que feriez-vous au Canada?"),
        Text::NONE,
        Kind::One(&[
            choice_of(
                "service",
                t!(
                    "Install, configure, repair or upgrade a system, or train its users or maintenance staff",
                    "Installer, configurer, réparer ou mettre à niveau un système, ou former ses utilisateurs ou le personnel d’entretien"
                ),
            ),
            choice_of("meetings", t!("Meetings and visits only", "Des réunions et des visites seulement")),
            choice_of(
                "group-training",
                t!(
                    "Give or take training in my employer’s Canadian parent or subsidiary",
                    "Donner ou suivre une formation dans la société mère ou la filiale canadienne de mon employeur"
                ),
            ),
            choice_of(
                "canadian-goods",
                t!(
                    "Buy goods or services from a firm in Canada, or be trained on what I or my employer bought from it",
                    "Acheter des biens ou services d’une entreprise au Canada, ou suivre une formation sur ce que mon employeur ou moi lui avons acheté"
                ),
            ),
            choice_of(
                "own-product",
                t!(
                    "Work on my employer’s own product, without a customer in Canada",
                    "Travailler au produit de mon employeur, sans client au Canada"
                ),
            ),
            choice_of(
                "group-work",
                t!(
                    "Hands-on work for the parent, branch or subsidiary of my employer in Canada",
                    "Du travail concret pour la société mère, la succursale ou la filiale de mon employeur au Canada"
                ),
            ),
            choice_of(
                "contract-work",
                t!(
                    "Other work that a client in Canada buys from my employer or from me",
                    "Un autre travail qu’un client au Canada achète à mon employeur ou à moi"
                ),
            ),
            choice_of(
                "help-desk",
                t!(
                    "Day-to-day help desk for a client or users in Canada",
                    "Du soutien informatique quotidien pour un client ou des utilisateurs au Canada"
                ),
            ),
            choice_of(
                "remote-work",
                t!(
                    "Only remote work for an employer or clients, and users, outside Canada",
                    "Seulement du télétravail pour un employeur ou des clients, et des utilisateurs, hors du Canada"
                ),
            ),
            choice_of("other-purpose", t!("Something else", "Autre chose")),
        ]),
    ),
    ask(
        Fact::PaidFrom,
        "paid-from",
        "visit",
        t!("Who pays you, and where are the profits made?", "Qui vous paie, et où les profits sont-ils réalisés?"),
        Text::NONE,
        Kind::One(&[
            choice_of("abroad", t!("Paid outside Canada, profits made outside Canada", "Paie versée et profits réalisés hors du Canada")),
            choice_of(
                "abroad-with-expenses",
                t!(
                    "Paid mainly outside Canada; only expenses or an honorarium in Canada",
                    "Payé surtout hors du Canada; seulement des frais ou des honoraires symboliques au Canada"
                ),
            ),
            choice_of("partly-both", t!("Partly both", "Un peu des deux")),
            choice_of("canada", t!("A business in Canada pays me", "Une entreprise au Canada me paie")),
        ]),
    ),
    ask(
        Fact::ServiceAgreement,
        "service-agreement",
        "service",
        t!("Is your service promised in writing by what was sold?", "Le service est-il promis par écrit dans ce qui a été vendu?"),
        t!(
            "In the first sale, lease, rental or warranty agreement or its extension, or in a purchase order for an upgrade.",
            "Dans le premier contrat de vente, de location ou de garantie ou sa prolongation, ou dans un bon de commande pour une mise à niveau."
        ),
        Kind::One(&[
            choice_of("in-agreement", t!("Yes, in writing", "Oui, par écrit")),
            choice_of("later-contract", t!("No, in a separate contract made later", "Non, dans un contrat distinct conclu plus tard")),
            no(),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::SoldWhere,
        "sold-where",
        "service",
        t!("What was sold or leased, and where?", "Qu’est-ce qui a été vendu ou loué, et où?"),
        Text::NONE,
        Kind::One(&[
            choice_of(
                "abroad",
                t!(
                    "Commercial or industrial equipment or software, made, and bought or leased, outside Canada",
                    "Du matériel ou un logiciel commercial ou industriel, fabriqué et acheté ou loué hors du Canada"
                ),
            ),
            choice_of(
                "made-in-canada",
                t!(
                    "The same, bought or leased outside Canada but made in Canada",
                    "La même chose, achetée ou louée hors du Canada mais fabriquée au Canada"
                ),
            ),
            choice_of("bought-in-canada", t!("Bought or leased in Canada", "Acheté ou loué au Canada")),
            choice_of("consumer", t!("A product for consumers", "Un produit de consommation")),
        ]),
    ).asked_of_employer(),
    ask(
        Fact::ServiceEmployer,
        "service-employer",
        "service",
        t!("Who employs you?", "Qui vous emploie?"),
        Text::NONE,
        Kind::One(&[
            choice_of("seller", t!("The seller", "Le vendeur")),
            choice_of(
                "foreseen-third-party",
                t!("Another firm that the sales agreement foresees", "Une autre entreprise, prévue au contrat de vente"),
            ),
            choice_of("neither", t!("Neither", "Ni l’un ni l’autre")),
        ]),
    ),
    ask(
        Fact::ServiceWork,
        "service-work",
        "service",
        t!("What kind of work is it?", "De quel genre de travail s’agit-il?"),
        Text::NONE,
        Kind::One(&[
            choice_of("specialized", t!("It needs specialized knowledge", "Il exige des connaissances spécialisées")),
            choice_of("not-specialized", t!("It needs no specialized knowledge", "Il n’exige pas de connaissances spécialisées")),
            choice_of(
                "operating",
                t!(
                    "Building work, or running the system for the client’s daily business",
                    "Des travaux de construction, ou l’exploitation du système pour les activités du client"
                ),
            ),
        ]),
    ),
    ask(
        Fact::UrgentRepair,
        "urgent-repair",
        "urgent-repair",
        t!(
            "Is it an urgent repair, or one of equipment out of warranty?",
            "S’agit-il d’une réparation urgente, ou d’un équipement hors garantie?"
        ),
        t!("Of industrial or commercial equipment.", "D’un équipement industriel ou commercial."),
        Kind::One(&[
            choice_of(
                "urgent",
                t!(
                    "Urgent: without it, jobs in Canada would be disrupted",
                    "Urgente : sans elle, des emplois au Canada seraient perturbés"
                ),
            ),
            choice_of(
                "out-of-warranty",
                t!(
                    "Out of warranty; its maker has no business in Canada; Canadian jobs greatly depend on a quick repair",
                    "Hors garantie; le fabricant n’a pas d’entreprise au Canada; des emplois canadiens dépendent beaucoup d’une réparation rapide"
                ),
            ),
            no(),
        ]),
    ),
];
