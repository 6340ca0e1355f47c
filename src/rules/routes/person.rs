//! The general block, part one: what every applicant shows, and [`GENERAL`], the whole block.

use super::{CLOSED, FITS, OFFICER, closed, fits, officer, requirement, to_do, whole};
use super::{conduct, past, plans};
use crate::rules::cite::{act, page, regulations};
use crate::rules::lists::Entry;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route};
use crate::rules::questions::Fact;
use crate::t;
use crate::text::Text;

/// Act, s. 2(1) and Regulations, s. 186(x): citizens, permanent residents and registered Indians
/// need no permit. It comes first, because nothing else matters once it fails.
static NEEDS_PERMIT: Requirement = requirement(
    "needs-work-permit",
    t!("the need for a work permit", "la nécessité d’un permis de travail"),
    Condition::All(&[
        Condition::Holds([b'c', b'a'], NO_PERMIT, FITS),
        ticked!(PermanentResidence, "canada", NO_PERMIT, FITS),
        ticked!(PermanentResidence, "registered-indian", NO_PERMIT, FITS),
    ]),
    &[act("2(1)"), regulations("186(x)")],
);

const NO_PERMIT: Outcome = closed(t!(
    "You do not need a work permit: you may work in Canada. This checker is not for you.",
    "Il ne vous faut pas de permis de travail : vous pouvez travailler au Canada. Cet outil ne vous concerne pas.",
));

const US_RULE: Outcome = officer(t!(
    "The officer weighs whether the exemption of US citizens covers you.",
    "L’agent évalue si la dispense liée à la citoyenneté des États-Unis vous vise."
));

/// Regulations, s. 52(1)-(2): a passport; US citizens are exempt, US permanent residents only when
/// they come from the US or St. Pierre and Miquelon. S. 183(2)(c): the permit ends with it.
static PASSPORT: Requirement = requirement(
    "passport",
    t!("a valid passport", "un passeport valide"),
    Condition::Any(&[
        Condition::Citizen(
            &[
                (
                    "us",
                    fits(t!(
                        "US citizens are exempt; carry proof of citizenship.",
                        "La citoyenneté des États-Unis en dispense; ayez-en une preuve."
                    )),
                ),
                ("gu", US_RULE),
                ("mp", US_RULE),
                ("as", US_RULE),
                ("vi", US_RULE),
            ],
            CLOSED,
        ),
        of!(Passport {
            "valid" => FITS,
            "expires-first" => fits(t!("The permit can only run to the day your passport expires. Renew it first for a longer permit.", "Le permis ne peut dépasser l’expiration du passeport. Renouvelez-le d’abord pour un permis plus long.")),
        }, closed(t!("You need a passport or listed travel document first.", "Il vous faut d’abord un passeport ou un titre de voyage reconnu."))),
        Condition::All(&[
            of!(Passport { "none" => FITS }, CLOSED),
            ticked!(
                PermanentResidence,
                "united-states",
                fits(t!(
                    "With a green card you are exempt only when you come straight from the United States or St. Pierre and Miquelon.",
                    "Avec une carte verte, la dispense ne vaut que si vous venez directement des États-Unis ou de Saint-Pierre-et-Miquelon."
                )),
                CLOSED
            ),
        ]),
    ]),
    &[regulations("52(1)"), regulations("183(2)(c)"), page("IRCC-COND")],
);

/// At least two of the five ties.
const TWO_TIES: Condition = Condition::Any(&[
    Condition::All(&[FAMILY, Condition::Any(&[HOME, JOB, STUDIES, BUSINESS])]),
    Condition::All(&[HOME, Condition::Any(&[JOB, STUDIES, BUSINESS])]),
    Condition::All(&[JOB, Condition::Any(&[STUDIES, BUSINESS])]),
    Condition::All(&[STUDIES, BUSINESS]),
]);
const FAMILY: Condition = ticked!(TiesAtHome, "family", FITS, CLOSED);
const HOME: Condition = ticked!(TiesAtHome, "home", FITS, CLOSED);
const JOB: Condition = ticked!(TiesAtHome, "job", FITS, CLOSED);
const STUDIES: Condition = ticked!(TiesAtHome, "studies", FITS, CLOSED);
const BUSINESS: Condition = ticked!(TiesAtHome, "business", FITS, CLOSED);

/// Act, s. 20(1)(b) and 22(2), Regulations, s. 200(1)(b).
///
/// Law: the officer must be satisfied that the person will leave by the end of the stay. To hope for
/// permanent residence is lawful (dual intent). IRCC’s page names what is weighed: length of stay,
/// means, ties and obligations at home, purpose, credibility, past compliance.
/// Reading: the word of the person is enough only with two ties abroad, no refusal and no overstay.
/// Grey zone: no law names a number of ties; two is our reading. Below it, and after a refusal or an
/// overstay, the officer decides. Nothing here closes but the will to stay without status.
static LEAVES: Requirement = requirement(
    "leaves-at-end",
    t!(
        "your plan to leave when your stay ends (hoping for permanent residence is allowed)",
        "votre intention de partir à la fin du séjour (espérer la résidence permanente est permis)"
    ),
    Condition::All(&[
        of!(LeaveAtEnd { "leave" => FITS, "wants-permanent-residence" => FITS }, closed(t!("An officer must be satisfied that you would leave once you have no status.", "L’agent doit être convaincu que vous partiriez si vous n’aviez plus de statut."))),
        Condition::Any(&[
            TWO_TIES,
            Condition::Always(officer(t!(
                "The officer weighs what draws you back, with the length of the stay, your means, its purpose and how you kept to rules before. Show proof of what you have at home.",
                "L’agent pèse ce qui vous ramène chez vous, avec la durée du séjour, vos moyens, son but et votre respect des règles par le passé. Prouvez ce que vous avez chez vous."
            ))),
        ]),
        ticked!(
            VisitHistory,
            "refused",
            officer(t!(
                "Declare every refusal. The officer weighs its reasons and what has changed.",
                "Déclarez chaque refus. L’agent en pèse les raisons et ce qui a changé."
            )),
            FITS
        ),
        ticked!(
            VisitHistory,
            "overstayed",
            officer(t!(
                "Declare the overstay. The officer weighs how you kept to rules before.",
                "Déclarez le dépassement. L’agent pèse votre respect des règles par le passé."
            )),
            FITS
        ),
    ]),
    &[act("22(2)"), act("20(1)(b)"), regulations("200(1)(b)"), page("IRCC-DUAL")],
);

/// Act, s. 39: support of oneself and of dependants. No amount exists; funds alone are judged.
static SUPPORT: Requirement = requirement(
    "financial-support",
    t!(
        "the means to support yourself and all who depend on you",
        "les moyens de subvenir à vos besoins et à ceux de vos personnes à charge"
    ),
    of!(Support {
        "yes" => FITS,
        "tight" => officer(t!("There is no fixed amount. The officer looks at pay, savings, help that can be confirmed, and your dependants.", "Il n’y a aucun montant fixe. L’agent regarde la paie, les économies, l’aide vérifiable et vos personnes à charge.")),
    }, closed(t!("Relying on social assistance bars a permit. Other real arrangements, such as confirmed help, count.", "Compter sur l’aide sociale empêche le permis. D’autres dispositions réelles, comme une aide vérifiable, comptent."))),
    &[act("39"), page("IRCC-FUNDS")],
);

/// Regulations, s. 200(3)(a): reasonable grounds to believe that the person cannot do the work. To
/// speak neither language closes nothing by itself (TEC-11).
static ABILITY: Requirement = requirement(
    "ability",
    t!("the proof that you can do the job", "la preuve que vous pouvez faire le travail"),
    of!(Ability {
        "yes" => FITS,
        "weak-proof" => officer(t!("The officer looks at studies, experience, licence and language. Add proof.", "L’agent regarde les études, l’expérience, le permis d’exercice et la langue. Ajoutez des preuves.")),
        "neither-language" => officer(t!("An officer may ask for proof; any language in the offer must be met.", "Un agent peut demander une preuve; toute exigence linguistique de l’offre doit être respectée.")),
    }, closed(t!("An officer who has reason to believe that you cannot do the job must refuse.", "L’agent qui a des raisons de croire que vous ne pouvez pas faire le travail doit refuser."))),
    &[regulations("200(3)(a)")],
);

/// No exam is required: the first half of [`MEDICAL`].
pub(in crate::rules) const EXAM_FREE: Condition = Condition::All(&[
    of!(MedicalSetting { "no" => FITS }, CLOSED),
    Condition::Any(&[
        Condition::MoreThan(Fact::StayMonths, whole(6), CLOSED, FITS),
        of!(DesignatedArea { "no" => FITS, "yes" => CLOSED }, to_do(t!("Look up whether the country where you lived is on the list.", "Vérifiez si le pays où vous avez vécu est sur la liste."))),
    ]),
]);

/// Regulations, s. 30: exam for public-health work; or more than six months *and* six months in a
/// row in a designated area in the last year. S. 30(3): a certificate of the last 12 months.
static MEDICAL: Requirement = requirement(
    "medical-exam",
    t!("the medical exam, where it is required", "l’examen médical, là où il est exigé"),
    Condition::Any(&[
        EXAM_FREE,
        of!(MedicalCertificate { "yes" => FITS }, to_do(t!("An exam is required: book one with a panel physician. An officer can also ask for one.", "Un examen est exigé : prenez rendez-vous avec un médecin désigné. Un agent peut aussi en demander un."))),
    ]),
    &[regulations("30"), regulations("200(1)(e)"), page("IRCC-IME")],
);

/// Regulations, s. 12.1 to 12.7: biometrics at 14 to 79; US nationals are exempt, green-card
/// holders are not; valid 10 years.
pub(in crate::rules) static BIOMETRICS: Requirement = requirement(
    "biometrics",
    t!("fingerprints and photo (biometrics)", "les empreintes et la photo (renseignements biométriques)"),
    Condition::Any(&[
        Condition::Citizen(&[("us", FITS), ("gu", OFFICER), ("mp", OFFICER), ("as", OFFICER), ("vi", OFFICER)], CLOSED),
        of!(Biometrics {
            "yes" => fits(t!("The permit cannot run past 10 years from that day.", "Le permis ne peut dépasser 10 ans à partir de ce jour.")),
            "age" => FITS,
        }, to_do(t!("Give fingerprints and a photo ($85). A green card does not exempt you.", "Donnez vos empreintes et une photo (85 $). Une carte verte n’en dispense pas."))),
    ]),
    &[regulations("12.2"), regulations("315.1(1)")],
);

/// WHR-05: the place fits whoever needs no visa. The rest of its formula is asked elsewhere and is a step
/// until it is done: the requirements `medical-exam` and `biometrics`, and the LMIA of the LMIA routes.
const AT_BORDER: Outcome = fits(t!(
    "You may apply at the border, with any LMIA already positive and any medical certificate in hand, where the port takes biometrics you still owe.",
    "Vous pouvez présenter la demande à la frontière, une fois positive toute EIMT exigée et en main tout certificat médical exigé, là où le point d’entrée prend les renseignements biométriques encore à donner."
));
const AT_BORDER_IF: Outcome = officer(t!(
    "You may ask on arrival if you need no visa. Online from abroad is always allowed.",
    "Vous pouvez présenter la demande à l’arrivée s’il ne vous faut pas de visa. En ligne de l’étranger, c’est toujours permis.",
));

/// Who may apply on arrival: Regulations, s. 198 with s. 190.
fn on_arrival(entry: Entry) -> Outcome {
    match entry {
        Entry::UnitedStates | Entry::Exempt | Entry::Canada => AT_BORDER,
        Entry::UnitedStatesTerritory => AT_BORDER_IF,
        Entry::Document => officer(t!(
            "You are visa-exempt only with certain passports of your country; then you may ask on arrival. Online from abroad is always allowed.",
            "La dispense de visa ne vaut qu’avec certains passeports de votre pays; vous pouvez alors présenter la demande à l’arrivée. En ligne de l’étranger, c’est toujours permis."
        )),
        Entry::VisaOrEta | Entry::Visa => closed(t!(
            "You need a visa, and an eTA does not change that: apply online before you travel.",
            "Il vous faut un visa, et une AVE n’y change rien : présentez la demande en ligne avant le voyage."
        )),
    }
}

/// Who may come straight back to apply: Regulations, s. 26.1(2), in force since 2024-12-18.
fn border_return(entry: Entry) -> Outcome {
    match entry {
        Entry::UnitedStates => AT_BORDER,
        Entry::UnitedStatesTerritory => AT_BORDER_IF,
        _ => closed(t!(
            "Leaving for the United States and coming straight back to apply (flagpoling) ended on 23 December 2024, but for an appointment booked with the border agency and some truck drivers.",
            "Sortir vers les États-Unis et revenir aussitôt faire la demande (tour du poteau) a pris fin le 23 décembre 2024, sauf rendez-vous réservé auprès de l’agence frontalière et certains métiers du camionnage."
        )),
    }
}

/// WHR-08: the routes that are left out of it.
const BY_AGREEMENT: Outcome = officer(t!(
    "Only a professional or technician of your country’s own agreement (F12, F22, F32, F42, F52), or the spouse or partner of one (F12, F32, F42), may, under the rules of entry; have it checked, or apply online. CPTPP and transfers may not.",
    "Seules le peuvent, selon les règles d’entrée, les personnes des catégories Professionnel ou Technicien de l’accord de votre pays (F12, F22, F32, F42, F52), ou leur époux ou conjoint de fait (F12, F32, F42); faites vérifier, ou présentez la demande en ligne. Pas pour le PTPGP ni les mutations.",
));

/// WHR-08: excepted, whatever the citizenship; the rules of entry still hold.
const RETURN_EXCEPTED: Outcome = officer(t!(
    "This return is still allowed, under the rules of entry: have it checked, or apply online.",
    "Ce retour reste permis, selon les règles d’entrée : faites vérifier, ou présentez la demande en ligne.",
));

/// Regulations, s. 182, 183(5), 186(u) and 197 to 199.
///
/// Law: online from abroad always; on entry if visa-exempt; inside Canada with a permit. A renewal asked
/// for in time lets a worker work on, on the same conditions. A restoration gives no right to work.
/// Visitors may not apply inside Canada since 2024-08-28.
/// Reading: a public policy of 2025-05-27 lets a worker start with a new employer once IRCC has agreed by
/// e-mail, so nothing here says that this is forbidden.
/// Grey zone: s. 199 is about who holds a permit. Our sources do not say whether a permit that has ended
/// is held while an extension is pending, nor whether a lost status of study may be restored as one of
/// work. For US and Mexican visitors s. 199(h) is unclear. The officer decides these.
static PLACE: Requirement = requirement(
    "place-of-application",
    t!("the place from which you apply", "l’endroit d’où vous présentez la demande"),
    Condition::Any(&[
        of!(ApplyFrom {
            "online-abroad" => FITS,
            "inside-permit" => fits(t!("With a work permit: a renewal filed before it ends lets you work on, on the same conditions. A new employer: not before IRCC agrees by e-mail, under a public policy in force when last read on 4 December 2025. Check it.", "Avec un permis de travail : un renouvellement demandé avant sa fin permet de continuer de travailler, aux mêmes conditions. Chez un nouvel employeur : pas avant l’accord d’IRCC par courriel, selon une politique d’intérêt public en vigueur à la dernière lecture, le 4 décembre 2025. Vérifiez-la.")),
            "inside-maintained" => officer(t!("You may stay until the decision on your extension, and work on as your work permit allowed. Have someone qualified check whether you may apply for another permit meanwhile.", "Vous pouvez rester jusqu’à la décision sur la prolongation, et continuer de travailler comme votre permis de travail le permettait. Faites vérifier par une personne qualifiée si vous pouvez demander un autre permis entre-temps.")),
            "inside-restoration" => officer(t!("Within 90 days of losing it, some can have their status restored. Do not work before the new permit. Have it checked at once.", "Dans les 90 jours suivant sa perte, certains statuts peuvent être rétablis. Ne travaillez pas avant le nouveau permis. Faites vérifier sans attendre.")),
            "inside-other" => fits(t!("Have your case checked: only those that the Regulations list may apply inside Canada.", "Faites vérifier votre cas : seules les personnes que le Règlement énumère peuvent présenter la demande au Canada.")),
            "inside-visitor" => closed(t!("Since 28 August 2024 a visit no longer lets you apply inside Canada. Those whom a spouse, partner or parent in Canada sponsors for residence, and refugee claimants, have their own way there.", "Depuis le 28 août 2024, une visite ne permet plus de présenter la demande au Canada. Les personnes parrainées par un époux, un conjoint de fait ou un parent au Canada et celles qui demandent l’asile y ont leur propre voie.")),
        }, CLOSED),
        Condition::All(&[
            of!(ApplyFrom { "on-arrival" => FITS }, CLOSED),
            Condition::Any(&[
                Condition::Entry(on_arrival),
                ticked!(PermanentResidence, "united-states", AT_BORDER, CLOSED),
            ]),
        ]),
        Condition::All(&[
            of!(ApplyFrom { "border-return" => FITS }, CLOSED),
            Condition::Any(&[
                Condition::Entry(border_return),
                ticked!(PermanentResidence, "united-states", AT_BORDER, CLOSED),
                Condition::Citizen(
                    &[
                        (
                            "mx",
                            officer(t!(
                                "Only a CUSMA professional who left Canada for the United States only and returns in time may; have it checked, or apply online.",
                                "Seule le peut une personne de la catégorie Professionnel de l’ACEUM, sortie du Canada vers les États-Unis seulement et revenue à temps; faites vérifier, ou présentez la demande en ligne."
                            )),
                        ),
                        ("cl", BY_AGREEMENT),
                        ("co", BY_AGREEMENT),
                        ("pe", BY_AGREEMENT),
                        ("pa", BY_AGREEMENT),
                        ("kr", BY_AGREEMENT),
                    ],
                    CLOSED,
                ),
                ticked!(PermanentResidence, "colombia", BY_AGREEMENT, CLOSED),
                ticked!(PermanentResidence, "peru", BY_AGREEMENT, CLOSED),
                ticked!(PermanentResidence, "panama", BY_AGREEMENT, CLOSED),
                ticked!(PermanentResidence, "korea", BY_AGREEMENT, CLOSED),
                of!(BorderException { "appointment" => RETURN_EXCEPTED, "truck-driver" => RETURN_EXCEPTED }, CLOSED),
            ]),
        ]),
        Condition::All(&[
            of!(ApplyFrom { "inside-visitor" => FITS }, CLOSED),
            Condition::Citizen(&[("us", VISITOR), ("mx", VISITOR)], CLOSED),
        ]),
    ]),
    &[
        regulations("197"),
        regulations("198"),
        regulations("190"),
        regulations("26.1(2)"),
        regulations("199"),
        regulations("182"),
        regulations("186(u)"),
        page("IRCC-EMP"),
        page("IRCC-NEW-EMPLOYER"),
    ],
);

/// S. 199(h) still names the agreement before CUSMA.
pub(in crate::rules) const VISITOR_UNCLEAR: Text = t!(
    "On the CUSMA routes only, it is unclear whether US and Mexican citizens may apply inside Canada on a visit. IRCC’s page allows it for transfers (T37, T38); the Regulations do not plainly say so. Safer: online from abroad or, for US citizens, at the border.",
    "Sur les voies de l’ACEUM seulement, on ne sait pas si la citoyenneté des États-Unis ou du Mexique permet de présenter la demande au Canada en visite. La page d’IRCC le permet pour les mutations (T37, T38); le Règlement ne le dit pas clairement. Plus sûr : en ligne de l’étranger ou, avec la citoyenneté des États-Unis, à la frontière."
);
const VISITOR: Outcome = officer(VISITOR_UNCLEAR);

/// What binds every applicant, whatever the route.
pub static GENERAL: Route = Route {
    id: "general",
    group: Group::General,
    name: t!("General requirements", "Exigences générales"),
    summary: t!(
        "What every applicant must show, whatever the route.",
        "Ce que toute personne doit montrer, quelle que soit la voie."
    ),
    requirements: &[
        &NEEDS_PERMIT,
        &PASSPORT,
        &LEAVES,
        &SUPPORT,
        &ABILITY,
        &PLACE,
        &MEDICAL,
        &BIOMETRICS,
        &conduct::ELIGIBLE,
        &conduct::ADULT_SERVICES,
        &conduct::GENUINE,
        &conduct::DISPUTE,
        &conduct::FEES,
        &past::TRUTH,
        &past::MISREPRESENTATION,
        &past::DECLARATION,
        &past::REMOVAL,
        &past::REMOVAL_COSTS,
        &past::UNAUTHORIZED,
        &past::CRIMINALITY,
        &past::HEALTH,
        &past::SECURITY,
        &past::RIGHTS,
        &past::SANCTIONS,
        &past::ORGANIZED_CRIME,
        &past::FAMILY,
    ],
    plan: &plans::GENERAL,
    steps: &[],
};
