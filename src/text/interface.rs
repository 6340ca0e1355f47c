//! Every string of the interface that is not a question or a rule.

use super::Text;
use crate::t;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $fr:literal;)*) => {
        $($(#[$doc])* pub const $name: Text = t!($en, $fr);)*
    };
}

texts! {
    /// Name of the widget.
    NAME: "Work permit check", "Permis de travail";
    /// Heading of the list of answers.
    YOUR_ANSWERS: "Your answers", "Vos réponses";
    /// Opens the list of answers, `{0}` how many.
    ANSWERS: "Answers ({0})", "Réponses ({0})";
    /// Progress in screens, `{0}` this one, `{1}` still to come.
    PROGRESS: "Step {0}, about {1} more", "Étape {0}, encore {1} environ";
    /// Progress on the last one.
    PROGRESS_LAST: "Step {0}, perhaps the last", "Étape {0}, peut-être la dernière";
    /// Progress while an answer is being changed.
    CHANGING: "Changing an answer", "Modification d’une réponse";
    /// The button that takes an answer.
    CONTINUE: "Continue", "Continuer";
    /// The button that goes one screen back.
    BACK: "Back", "Retour";
    /// The answer that leaves a question open.
    NOT_SURE: "I don’t know yet", "Je ne sais pas encore";
    /// The answer that ticks nothing.
    NONE_OF_THESE: "None of these", "Aucune de ces réponses";
    /// Opens the reason for a question.
    WHY_WE_ASK: "Why we ask", "Pourquoi cette question";
    /// What a question decides, `{0}` names routes.
    IT_DECIDES: "It can decide: {0}.", "Elle peut décider de ceci : {0}.";
    /// Heading of the error summary.
    ERRORS: "Please check", "À vérifier";
    /// Nothing was chosen.
    CHOOSE: "Choose an answer. “I don’t know yet” is one too.", "Choisissez une réponse. « Je ne sais pas encore » en est une aussi.";
    /// A field for a number is empty.
    WRITE_NUMBER: "Write a number, or tick “I don’t know yet”.", "Écrivez un nombre, ou cochez « Je ne sais pas encore ».";
    /// No country was added.
    CHOOSE_COUNTRY: "Add at least one country from the list.", "Ajoutez au moins un pays de la liste.";
    /// A number is out of bounds, `{0}` is the largest.
    NUMBER: "Write a number from 0 to {0}, with at most two decimals.", "Inscrivez un nombre de 0 à {0}, avec deux décimales au plus.";
    /// An amount cannot be read, `{0}` the largest an hour, `{1}` the largest a year.
    AMOUNT: "Write one amount an hour or a year, such as 33.50, $33/hr or 70k a year. It is above 0, at most {0} an hour or {1} a year, with at most two decimals.", "Inscrivez un seul montant à l’heure ou à l’année, comme 33,50, 33 $/h ou 70 000 $ par année. Il dépasse 0, avec au plus {0} l’heure ou {1} par année, et deux décimales au plus.";
    /// An amount is far outside its period, `{0}` the amount, `{1}` the likely period.
    MEANT: "Did you mean {0} {1}?", "Voulez-vous dire {0} {1}?";
    /// The button that takes the likely period.
    MEANT_YES: "Yes, {0} {1}", "Oui, {0} {1}";
    /// Label of the amount.
    AMOUNT_LABEL: "Amount in Canadian dollars, such as 33.50 or 70,000", "Montant en dollars canadiens, comme 33,50 ou 70 000";
    /// Pay per hour.
    PER_HOUR: "an hour", "l’heure";
    /// Pay per year.
    PER_YEAR: "a year", "par année";
    /// The conversion, `{0}` an hour, `{1}` a year.
    CONVERSION: "That is {0} an hour, {1} a year.", "Cela fait {0} l’heure, {1} par année.";
    /// Legend of the choice between hour and year.
    PER: "Per", "Par";
    /// Unit of months.
    MONTHS: "months", "mois";
    /// One of them.
    MONTH: "month", "mois";
    /// Unit of years.
    YEARS: "years", "ans";
    /// One of them.
    YEAR: "year", "an";
    /// Unit of weekly hours.
    HOURS: "hours a week", "heures par semaine";
    /// Placeholder of the search for a country.
    SEARCH_COUNTRY: "Type a country", "Tapez un pays";
    /// Removes a country, `{0}`.
    REMOVE: "Remove {0}", "Retirer {0}";
    /// Found nothing in the list.
    NO_COUNTRY: "No country found", "Aucun pays trouvé";
    /// How many countries match, `{0}`.
    COUNTRIES_FOUND: "Countries found: {0}", "Pays trouvés : {0}";
    /// The first entry of a closed list.
    SELECT: "Choose from the list", "Choisissez dans la liste";
    /// The group that duties point to: `{0}` code, `{1}` title, `{2}` TEER.
    OCCUPATION: "Your duties point to NOC {0}, {1} (TEER {2}).", "Vos tâches indiquent la CNP {0}, {1} (FEER {2}).";
    /// Heading of the board.
    BOARD: "Routes so far", "Les voies à ce stade";
    /// Announced after an answer, `{0}` routes.
    STILL_POSSIBLE: "{0} routes still possible", "{0} voies encore possibles";
    /// Announced when one is left.
    ONE_POSSIBLE: "1 route still possible", "1 voie encore possible";
    /// Announced when none is left.
    NONE_POSSIBLE: "No route fits these answers so far", "Aucune voie ne convient à ces réponses jusqu’ici";
    /// Group heading.
    GROUP_LMIA: "With an LMIA", "Avec une EIMT";
    /// Group heading.
    GROUP_CUSMA: "CUSMA", "ACEUM";
    /// Group heading.
    GROUP_TRANSFER: "Transfer within a company", "Mutation à l’intérieur d’une société";
    /// Group heading.
    GROUP_FREE_TRADE: "Other trade agreements", "Autres accords commerciaux";
    /// Group of routes.
    GROUP_EXEMPT: "Other permits without an LMIA", "Autres permis sans EIMT";
    /// Group of routes.
    GROUP_NO_PERMIT: "Without a work permit", "Sans permis de travail";
    /// Group of routes.
    GROUP_GENERAL: "Everyone", "Pour tous";
    /// Standing.
    FITS: "Fits your answers", "Convient à vos réponses";
    /// Standing.
    TO_DO: "Not yet: steps left", "Pas encore : il reste des étapes";
    /// Standing.
    OFFICER: "An officer decides", "Un agent doit en décider";
    /// Standing.
    CLOSED: "Does not fit as answered", "Ne correspond pas, selon vos réponses";
    /// Standing.
    OPEN: "Not known yet", "Pas encore connu";
    /// A range of numbers, `{0}` to `{1}`.
    RANGE: "{0} to {1}", "{0} à {1}";
    /// A time that may also be none, `{0}` at most.
    UP_TO: "up to {0}", "jusqu’à {0}";
    /// State of a requirement, `{0}` what it is about.
    STATE_FITS: "Met: {0}", "Rempli : {0}";
    /// The same, a step is left.
    STATE_TO_DO: "Not done yet: {0}", "Pas encore fait : {0}";
    /// The same, an officer judges.
    STATE_OFFICER: "An officer decides: {0}", "Un agent décide : {0}";
    /// The same, it fails.
    STATE_CLOSED: "In the way: {0}", "Obstacle : {0}";
    /// The same, not known.
    STATE_OPEN: "Not known yet: {0}", "Pas encore connu : {0}";
    /// Reason on the board before anything was asked.
    NOT_ASKED: "Not asked yet", "Pas encore demandé";
    /// Reason on the board, `{0}` requirements left.
    TO_ASK: "{0} conditions to check", "{0} conditions à vérifier";
    /// Reason, one left.
    ONE_TO_ASK: "1 condition to check", "1 condition à vérifier";
    /// Reason: steps, `{0}`.
    STEPS_LEFT: "{0} steps left", "{0} étapes à faire";
    /// Reason: one step.
    ONE_STEP_LEFT: "1 step left", "1 étape à faire";
    /// Reason when all requirements hold.
    ALL_MET: "All requirements met, on your answers", "Toutes les exigences sont remplies, selon vos réponses";
    /// Reason on the board when a requirement fails, `{0}` the requirement.
    NOT_MET: "Not met: {0}", "Condition non remplie : {0}";
    /// What an employer knows is not known yet.
    EMPLOYER_CAN_TELL: "Your employer can tell you: ask.", "Votre employeur peut vous le dire : demandez-lui.";
    /// What a public list says is not known yet.
    LIST_CAN_TELL: "A public list has the answer: look it up.", "Une liste publique donne la réponse : consultez-la.";
    /// A step for what only the employer knows, `{0}` is the question.
    ASK_EMPLOYER: "Ask your employer: {0}", "Demandez à votre employeur : {0}";
    /// A step for what a public list says, `{0}` is the question.
    LOOK_UP: "Look up: {0}", "À vérifier dans une liste : {0}";
    /// Two questions, `{0}` and `{1}`, whose answers contradict each other.
    CONFLICT: "Check two answers that seem to contradict each other: “{0}” “{1}”", "Vérifiez deux réponses qui semblent se contredire : « {0} » « {1} »";
    /// No route is open, and nothing that somebody can really do opens one.
    NOTHING_NEAR: "No change that you or an employer could really make opens one of these routes. Look at the other ways named below; a lawyer or licensed consultant can look at your case.", "Aucun changement réel de votre part ou d’un employeur n’ouvre l’une de ces voies. Voyez les autres moyens nommés plus bas; un avocat ou un consultant autorisé peut étudier votre cas.";
    /// Section heading.
    POSSIBLE: "Possible routes", "Voies possibles";
    /// Section heading.
    NOT_POSSIBLE: "Does not fit as answered", "Ne correspond pas, selon vos réponses";
    /// A closed box with the routes of agreements that do not name the person; `{0}` how many.
    FOR_OTHERS: "For other citizenships ({0})", "Pour d’autres citoyennetés ({0})";
    /// A closed box with what is named, and not judged.
    POINTERS: "Other ways that this checker does not judge", "Autres moyens que cet outil n’évalue pas";
    /// Section heading.
    WHY: "Why", "Pourquoi";
    /// Section heading.
    CHANGES: "What would change this", "Ce qui changerait cela";
    /// Section heading.
    STEPS: "Next steps", "Prochaines étapes";
    /// What a step waits for, `{0}`.
    AFTER: "After: {0}", "Après : {0}";
    /// Section heading.
    FEES: "Fees", "Frais";
    /// From the least, `{0}`, to the most, `{1}`.
    FROM_TO: "{0} to {1}", "de {0} à {1}";
    /// A sum with a fee that has no figure, `{0}`.
    AND_MORE: "{0} and more", "{0} et plus";
    /// A fee for which the sources hold no figure on the day.
    NO_FIGURE: "(amount not known)", "(montant inconnu)";
    /// Beside the employer’s sum.
    NEVER_YOU: "never charged to you", "jamais à votre charge";
    /// Section heading.
    COMPARE: "Side by side", "Côte à côte";
    /// Under the comparison.
    COMPARE_HELP: "Bars: first the employer’s file, then the permit; pale where the time is uncertain. Standards and reports, not promises.", "Barres : d’abord le dossier de l’employeur, puis le permis; pâle si le délai est incertain. Normes et rapports de tiers, pas des promesses.";
    /// Column.
    YOU_PAY: "You pay", "Vous payez";
    /// Column.
    EMPLOYER_PAYS: "Employer pays", "L’employeur paie";
    /// Column.
    PERMIT: "Permit", "Permis";
    /// Who begins, `{0}`.
    FIRST_STEP: "First step: {0}", "Première étape : {0}";
    /// A time in weeks, `{0}`.
    ABOUT_WEEKS: "about {0} weeks", "environ {0} semaines";
    /// A time in months, `{0}`.
    ABOUT_MONTHS: "about {0} months", "environ {0} mois";
    /// A time: decided on arrival.
    AT_BORDER: "at the border", "à la frontière";
    /// A time that no source gives.
    NO_TIME: "not known", "inconnu";
    /// The longest permit, `{0}` months.
    UP_TO_MONTHS: "up to {0} months", "jusqu’à {0} mois";
    /// In place of a length, where no permit is needed.
    NO_PERMIT: "none", "aucun";
    /// A permit that lasts as long as the job.
    AS_OFFERED: "as the job", "comme l’emploi";
    /// Opens the provisions behind the fees.
    FEE_SOURCES: "Where the fees come from", "Sources des frais";
    /// Part of the plan.
    PLACE: "Where and how you apply", "Où et comment présenter la demande";
    /// Part of the plan.
    TIMES: "How long it takes", "Combien de temps cela prend";
    /// Part of the plan.
    PAPERS: "Papers to collect", "Documents à réunir";
    /// Part of the plan.
    QUESTIONS: "Questions for your employer", "Questions pour votre employeur";
    /// Part of the plan.
    HEALTH: "Biometrics and medical exam", "Renseignements biométriques et examen médical";
    /// Part of the plan.
    LENGTH: "How long the permit lasts", "Durée du permis";
    /// Part of the plan.
    FAMILY: "Your spouse or partner", "Votre époux ou conjoint de fait";
    /// Button.
    COPY_QUESTIONS: "Copy the questions", "Copier les questions";
    /// Opens the rest.
    ALL_REQUIREMENTS: "All requirements", "Toutes les exigences";
    /// Where a change leads, `{0}` a standing.
    THEN: "Then: {0}", "Ensuite : {0}";
    /// Before the person's own words.
    YOU_SAID: "You said: {0}", "Vous avez répondu : {0}";
    /// Before a source's date, `{0}`.
    AS_OF: "as of {0}", "texte du {0}";
    /// For a page without a date.
    LIVE: "changes often, open it", "change souvent, ouvrez-la";
    /// Who does a step.
    WHO_YOU: "You", "Vous";
    /// Who does a step.
    WHO_EMPLOYER: "Employer", "Employeur";
    /// Who does a step.
    WHO_OFFICER: "Officer", "Agent";
    /// Who does a step.
    WHO_TIME: "Time", "Temps";
    /// Button.
    CHANGE: "Change", "Modifier";
    /// Beside an answer that plays no part any more.
    NO_LONGER_MATTERS: "no longer matters", "n’a plus d’effet";
    /// The edition of the rules, `{0}`, and the day whose law it applied, `{1}`.
    EDITION: "Edition {0} of the rules, applied as of {1}.", "Édition {0} des règles, appliquée au {1}.";
    /// Freshness, `{0}` a date.
    RULES_AS_OF: "Regulations as of {0}; each source shows its own date.", "Règlement à jour au {0}; chaque source porte sa date.";
    /// Staleness of the whole, `{0}` the review date of the law.
    STALE: "These rules were due for review on {0}. Check the linked pages before you act.", "Ces règles devaient être revues le {0}. Vérifiez les pages liées avant d’agir.";
    /// At a requirement whose list of pay is past its review date, `{0}`.
    DUE_WAGES: "These wages were due for review on {0}.", "Ces salaires devaient être revus le {0}.";
    /// At another requirement, `{0}` the review date of its list.
    DUE: "This was due for review on {0}.", "Ce point devait être revu le {0}.";
    /// At the fees, `{0}` their review date.
    DUE_FEES: "These fees were due for review on {0}.", "Ces frais devaient être revus le {0}.";
    /// At the dates of the sources, `{0}` their review date.
    DUE_PAGES: "The pages of IRCC were due for review on {0}.", "Les pages d’IRCC devaient être revues le {0}.";
    /// Notice beside the result.
    NOTICE: "This is information, not legal advice: an officer decides each case. Nothing you answered has left this page.", "Renseignements généraux seulement, pas un avis juridique : un agent décide de chaque cas. Aucune de vos réponses n’a quitté cette page.";
    /// Button.
    PRINT: "Print", "Imprimer";
    /// Button.
    COPY: "Copy as text", "Copier le texte";
    /// After copying.
    COPIED: "Copied", "Copié";
    /// When copying is blocked.
    COPY_FAILED: "Copying is blocked on this page", "La copie est bloquée sur cette page";
    /// Button.
    SHARE: "Copy a link to these answers", "Copier un lien vers ces réponses";
    /// Beside it.
    SHARE_WARNING: "A link to your answers holds the answers themselves: whoever has it can read them.", "Un lien vers vos réponses contient les réponses elles-mêmes : quiconque l’a peut les lire.";
    /// After a link was opened.
    LINK_TAKEN: "These answers come from a link.", "Ces réponses viennent d’un lien.";
    /// Behind it, `{0}` the edition of the rules in the link, `{1}` the one here.
    LINK_RULES: "It was made with edition {0} of the rules, this is edition {1}: the result may differ.", "Il a été fait avec l’édition {0} des règles; celle-ci est la {1}. Le résultat peut donc être autre.";
    /// Behind it, `{0}` questions with their answers.
    LINK_LEFT_OUT: "Left out, because these rules do not know it: {0}", "Laissé de côté, car ces règles ne le connaissent pas : {0}";
    /// A link that cannot be read.
    LINK_UNREADABLE: "This link cannot be read: it is incomplete, changed, or made for a newer version. Nothing was taken from it.", "Ce lien ne peut pas être lu : il est incomplet, modifié ou fait pour une version plus récente. Rien n’en a été repris.";
    /// A link was opened, and there are answers already.
    LINK_OTHERS: "The link holds other answers than yours. Yours are still here.", "Le lien contient d’autres réponses que les vôtres. Les vôtres sont toujours là.";
    /// Takes those of the link.
    LINK_USE: "Use the answers of the link", "Prendre les réponses du lien";
    /// Button.
    START_OVER: "Start over", "Recommencer";
    /// Asked before everything is forgotten.
    START_OVER_SURE: "All answers will be erased.", "Toutes les réponses seront effacées.";
    /// Confirms it.
    ERASE: "Erase and start over", "Effacer et recommencer";
    /// Declines it.
    KEEP: "Keep my answers", "Garder mes réponses";
    /// Leaves the list of answers.
    RETURN: "Go back", "Revenir";
    /// The list of answers, empty.
    NO_ANSWERS: "Nothing answered yet.", "Aucune réponse pour le moment.";
    /// A route that waits for facts: heading of what is missing.
    STILL_OPEN: "Still to find out", "Encore à savoir";
    /// Between a name and what is said of it.
    COLON: ": ", " : ";
    /// Label of an employer's text.
    LOADING: "Loading", "Chargement";
}
