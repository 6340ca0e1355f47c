//! The sentences of the summary: the first words of the result.

use super::Text;
use crate::t;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $fr:literal;)*) => {
        $($(#[$doc])* pub const $name: Text = t!($en, $fr);)*
    };
}

texts! {
    /// Title of a good way, `{0}` in plain words, `{1}` the route.
    GOOD_WAY: "You have a good way: {0}. Route: {1}.", "C’est bien parti : {0}. Voie : {1}.";
    /// The same, while the answer of an employer or a public list can still close it.
    GOOD_WAY_UNLESS: "You have a good way, unless your employer or a public list says otherwise: {0}. Route: {1}.", "C’est bien parti, sauf si votre employeur ou une liste publique dit le contraire : {0}. Voie : {1}.";
    /// Title of a possible way, `{0}` in plain words, `{1}` the route.
    POSSIBLE: "This looks possible: {0}. Route: {1}.", "Ceci paraît possible : {0}. Voie : {1}.";
    /// Title where something in the general block stops every route, `{0}` what.
    SETTLE_STOPS: "First settle this: {0}. It stops every route.", "À régler d’abord : {0}. Cela bloque toutes les voies.";
    /// The same, where it is not certain, `{0}` what.
    SETTLE_CAN_STOP: "First settle this: {0}. It can stop every route.", "À régler d’abord : {0}. Cela peut bloquer toutes les voies.";
    /// What is to settle where the person does not know yet what of their past counts.
    PAST_NOT_KNOWN: "whether something in your past stands against you", "si quelque chose dans votre passé joue contre vous";
    /// Title where no route is open.
    NOT_YET: "Not with these answers yet.", "Pas encore, avec ces réponses.";
    /// Title where there is no offer.
    NO_OFFER: "You have no job offer yet. This is the offer to look for.", "Vous n’avez pas encore d’offre d’emploi. Voici l’offre à chercher.";
    /// Title where too little is known.
    TOO_EARLY: "It is too early to say.", "Il est trop tôt pour le dire.";
    /// Under it, `{0}` routes.
    TOO_EARLY_LEAD: "{0} ways are still open. The next questions tell which are yours.", "{0} voies sont encore possibles. Les prochaines questions diront lesquelles sont les vôtres.";
    /// A permit after an LMIA of the Global Talent Stream, in plain words.
    PLAIN_GLOBAL_TALENT: "a work permit after a fast labour market assessment", "un permis de travail après une étude d’impact sur le marché du travail rapide";
    /// A permit after an ordinary LMIA.
    PLAIN_LMIA: "a work permit after a labour market assessment", "un permis de travail après une étude d’impact sur le marché du travail";
    /// A transfer inside a company.
    PLAIN_TRANSFER: "a transfer inside your company, without a labour market assessment", "une mutation dans votre entreprise, sans étude d’impact sur le marché du travail";
    /// A permit without an LMIA.
    PLAIN_EXEMPT: "a work permit without a labour market assessment", "un permis de travail sans étude d’impact sur le marché du travail";
    /// An open permit.
    PLAIN_OPEN: "a work permit for nearly any employer", "un permis de travail pour presque tout employeur";
    /// A visit without a permit.
    PLAIN_VISIT: "a visit without a work permit", "une visite sans permis de travail";
    /// How long it takes, `{0}` a time with "about".
    TAKES: "It takes {0}.", "Il faut {0}.";
    /// An officer judges something, `{0}` what.
    OFFICER_LOOKS_AT: "An officer will look closely at this: {0}.", "Un agent examinera ceci de près : {0}.";
    /// Questions that can still close the route, `{0}` how many.
    STILL_DEPENDS: "{0} questions that have no answer yet can still close it.", "{0} questions encore sans réponse peuvent la fermer.";
    /// The same, one question.
    STILL_DEPENDS_ON_ONE: "1 question that has no answer yet can still close it.", "1 question encore sans réponse peut la fermer.";
    /// Ways that fit few people and are not closed, `{0}` their names.
    UNUSUAL: "Less usual ways are still open, if they describe you: {0}.", "Des voies moins courantes restent possibles, si elles vous décrivent : {0}.";
    /// What comes after the point to settle, `{0}` the best route.
    THEN_BEST: "Once it is settled, your best way is this: {0}.", "Une fois ce point réglé, votre meilleure voie est : {0}.";
    /// How to settle what is not certain.
    FIND_OUT: "Find out exactly what it was, how it ended and when. A lawyer or licensed consultant can tell you what it means for Canada.", "Cherchez ce que c’était exactement, comment et quand cela s’est terminé. Un avocat ou un consultant autorisé peut vous dire ce que cela change pour le Canada.";
    /// The smallest change, `{0}` what to do as sentences, `{1}` the route that it opens.
    SMALLEST_CHANGE: "The smallest change: {0} This opens: {1}.", "Le plus petit changement : {0} Cela ouvre : {1}.";
    /// A way on for a short visit that is work.
    TRANSFER_COUNTS: "Work in Canada for your own group can be a transfer, which counts as a job offer: choose that answer, and look again.", "Un travail au Canada pour votre propre groupe peut être une mutation, qui compte comme une offre d’emploi : choisissez cette réponse et regardez de nouveau.";
    /// The offer for duties of the Category B list: `{0}` the occupation, `{1}` the floor, `{2}` the time.
    OFFER_LISTED: "Look for main duties of this group: {0}. From {1} an hour the fast Global Talent Stream is open ({2}). With lower pay the ordinary LMIA is left, at the usual pay of the place, and it takes months longer.", "Cherchez des tâches principales de ce groupe : {0}. À partir de {1} l’heure, le Volet des talents mondiaux, rapide, est possible ({2}). Si la paie est plus basse, il reste l’EIMT ordinaire, au salaire courant du lieu, qui prend des mois de plus.";
    /// The offer for other duties: `{0}` the occupation, `{1}` the pay, `{2}` the time.
    OFFER_ORDINARY: "Look for main duties of this group: {0}, with {1}. The employer then needs the ordinary LMIA ({2}).", "Cherchez des tâches principales de ce groupe : {0}, avec {1}. L’employeur doit alors obtenir l’EIMT ordinaire ({2}).";
    /// The usual pay where the province is known, `{0}`.
    PAY_FROM: "{0} an hour or more", "{0} l’heure ou plus";
    /// The usual pay where it is not, `{0}` to `{1}`.
    PAY_BY_PLACE: "the usual pay of the place or more (from {0} to {1} an hour, by province)", "le salaire courant du lieu ou plus (de {0} à {1} l’heure, selon la province)";
    /// Behind that: other duties that open the fast way, `{0}` the occupation and `{1}` its floor.
    OFFER_FAST: "If your real duties are of this group instead, {0}, pay from {1} an hour opens the fast Global Talent Stream ({2}).", "Si vos tâches réelles sont plutôt de ce groupe, {0}, une paie à partir de {1} l’heure ouvre le Volet des talents mondiaux, rapide ({2}).";
    /// No duties are known: `{0}` an occupation and `{1}` its floor.
    OFFER_ANY: "Look for duties that you can really do, written into the offer. In this group, {0}, pay from {1} an hour opens the fast Global Talent Stream ({2}). Help desk work needs the ordinary LMIA, which takes months longer.", "Cherchez des tâches que vous savez vraiment faire, écrites dans l’offre. Dans ce groupe, {0}, une paie à partir de {1} l’heure ouvre le Volet des talents mondiaux, rapide ({2}). Le soutien aux utilisateurs exige l’EIMT ordinaire, qui prend des mois de plus.";
    /// The way of a citizen's or resident's spouse.
    SPONSORED: "Your spouse or partner can sponsor you. Once that file is found complete, you can ask inside Canada for an open work permit (A74), without a job offer.", "Votre époux ou conjoint de fait peut vous parrainer. Une fois ce dossier jugé complet, vous pouvez demander au Canada un permis de travail ouvert (A74), sans offre d’emploi.";
    /// The way of a student's spouse.
    STUDENTS_PARTNER: "Look first at the open work permit for spouses of students in certain programs (C42). It needs no job offer.", "Regardez d’abord le permis de travail ouvert pour les époux et conjoints de personnes inscrites à certains programmes (C42). Il n’exige pas d’offre d’emploi.";
    /// The way of an applicant's spouse.
    APPLICANTS_PARTNER: "Look first at the open work permit for spouses of economic applicants for residence (C49). It needs no job offer.", "Regardez d’abord le permis de travail ouvert pour les époux et conjoints de personnes qui demandent la résidence à titre économique (C49). Il n’exige pas d’offre d’emploi.";
    /// A route that such an offer opens, `{0}`.
    OFFER_BEST: "Your best way with such an offer: {0}.", "Votre meilleure voie avec une telle offre : {0}.";
    /// What to do first without an offer.
    FIND_OFFER: "Look for an employer in Canada whose offer lists these duties and this pay. Never pay for an offer.", "Cherchez un employeur au Canada dont l’offre indique ces tâches et cette paie. Ne payez jamais pour une offre.";
    /// Why the first route comes before the second one.
    FIRST_BY_STANDING: "The first way has the better result so far.", "La première voie a le meilleur résultat jusqu’ici.";
    /// The same.
    FIRST_BY_CERTAINTY: "Fewer open questions can still close the first way.", "Moins de questions ouvertes peuvent encore fermer la première voie.";
    /// The same, `{0}` its own time, `{1}` that of the second.
    FIRST_BY_TIME: "The first way is faster: {0}, not {1}.", "La première voie est plus rapide : {0}, et non {1}.";
    /// The same, where both times are the same in whole weeks or months.
    FIRST_BY_LITTLE_TIME: "The first way is a little faster.", "La première voie est un peu plus rapide.";
    /// The same, where the time of the second is not known.
    FIRST_BY_KNOWN_TIME: "The time of the first way is known; the time of the second is not.", "Le délai de la première voie est connu; celui de la deuxième ne l’est pas.";
    /// The same.
    FIRST_BY_LENGTH: "The permit of the first way can last longer.", "Le permis de la première voie peut durer plus longtemps.";
    /// The same.
    FIRST_BY_COST: "The first way costs you less.", "La première voie vous coûte moins.";
    /// Heading of what can still stop the route.
    RISKS: "What can still stop it", "Ce qui peut encore l’empêcher";
    /// Heading of the first step.
    DO_FIRST: "Do this first", "À faire d’abord";
    /// Heading of the second route, `{0}`.
    SECOND_WAY: "Second way: {0}", "Deuxième voie : {0}";
}
