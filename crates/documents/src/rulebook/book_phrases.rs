//! The rule book's own sentences; all others are those of the rules and of the interface.

use crate::phrase::Phrase;

phrases! {
    /// Title of the book.
    TITLE: "Rule book: routes to a Canadian work permit for IT support", "Recueil des règles : voies vers un permis de travail canadien en soutien informatique";
    /// What it is, and for whom.
    DESCRIPTION: "For a lawyer or licensed consultant who reviews the rules: every requirement of every route as the program holds it, with its sources, the facts of the research behind it and the scenarios that test it. It is written out from the rules themselves.", "Pour un avocat ou un consultant autorisé qui révise les règles : chaque exigence de chaque voie telle que le programme la contient, avec ses sources, les faits de la recherche qui la fondent et les scénarios qui l’éprouvent. Le recueil est tiré des règles mêmes.";
    /// Skip link.
    SKIP: "Skip to the rules", "Aller aux règles";
    /// Heading.
    CONTENTS: "Contents", "Table des matières";
    /// Heading.
    HOW_TO_READ: "How to read it", "Comment le lire";
    /// How requirements make a route.
    ALL_BIND: "A route asks for all of its requirements, and stands where the lowest of them stands. Everyone must also meet the general requirements, which come after the tables.", "Une voie exige le respect de toutes ses exigences et se situe au niveau de la plus basse. Toute personne doit aussi remplir les exigences générales, qui suivent les tableaux.";
    /// What a standing means.
    FITS_MEANS: "This answer meets the point; a remark can follow.", "Cette réponse remplit le point; une remarque peut suivre.";
    /// What a standing means.
    TO_DO_MEANS: "A step in the person’s or the employer’s own hands.", "Une étape qui dépend de la personne ou de l’employeur.";
    /// What a standing means.
    OFFICER_MEANS: "The law leaves it to judgement, or the facts are in a grey zone.", "La loi s’en remet au jugement, ou les faits sont dans une zone grise.";
    /// What a standing means.
    CLOSED_MEANS: "This answer does not meet the point; where nothing else can, the route is closed.", "Cette réponse ne remplit pas le point; si rien d’autre ne le peut, la voie est fermée.";
    /// How conditions combine.
    COMBINED: "“All of these” takes the lowest of its points, “any of these” the highest, in the order above with “Met” as the highest. Of several citizenships the best one counts, unless a point asks for what is among them.", "« Tous ces points » retient le plus bas de ses points, « un seul de ces points » le plus haut, dans l’ordre ci-dessus, « Rempli » étant le plus haut. De plusieurs citoyennetés, la meilleure compte, sauf si un point demande ce qui est parmi elles.";
    /// What a missing answer does.
    UNKNOWN: "An answer that is missing closes nothing by itself: everything that its answers could still bring stays open. The same holds for “I don’t know yet” where the person knows the answer; where the employer or a public list knows it, it is a step to take.", "Une réponse qui manque ne ferme rien à elle seule : tout ce que ses réponses pourraient encore apporter reste ouvert. Il en va de même de « Je ne sais pas encore » là où la personne connaît la réponse; là où l’employeur ou une liste publique la connaît, c’est une étape à faire.";
    /// How to read the graphs.
    GRAPHS: "Each route opens with a graph. On the left are the questions that it reads, by their number in the interview, each marked with how far it can bring the requirements down; in the middle these requirements, with how they combine the questions; on the right where each requirement can end. A full mark and an unbroken line mean that one answer alone is enough, an empty mark and a broken line that certain other answers must come with it.", "Chaque voie s’ouvre par un graphique. À gauche, les questions qu’elle lit, selon leur numéro dans l’entrevue, chacune avec le plus bas niveau où elle peut faire descendre les exigences; au centre, ces exigences, avec la façon dont elles combinent les questions; à droite, où chaque exigence peut aboutir. Une marque pleine et un trait continu veulent dire qu’une seule réponse suffit; une marque vide et un trait brisé, qu’il y faut aussi certaines autres réponses.";
    /// How repeated requirements are shown.
    ONCE: "A requirement that several routes share is printed in full at the first of them; at the others it names that place and can be opened.", "Une exigence que plusieurs voies partagent est imprimée en entier à la première; aux autres, elle renvoie à cet endroit et peut être ouverte.";
    /// Where facts and scenarios come from; `{day}` the day of the scenarios.
    TRACED: "Facts are rows of docs/coverage.tsv. Scenarios stand in tests/scenarios, in English, with file and line; where none is named, their day is {day}.", "Les faits sont des lignes de docs/coverage.tsv. Les scénarios se trouvent dans tests/scenarios, en anglais, avec fichier et ligne; sauf mention contraire, leur jour est le {day}.";
    /// Beside a route’s id, `{day}` its review date.
    REVIEW: "To be reviewed by {day}.", "À revoir au plus tard le {day}.";
    /// Before the number of the place that shows a requirement in full.
    IN_FULL_AT: "In full at", "En entier au point";
    /// Opens it here too.
    OPEN_HERE: "Open it here", "L’ouvrir ici";
    /// Before ids of the research.
    FACTS: "Facts: ", "Faits : ";
    /// Back to the list of routes.
    BACK: "Back to the contents", "Retour à la table des matières";
    /// Before branches.
    ALL_OF: "All of these:", "Tous ces points :";
    /// Before branches.
    ANY_OF: "Any of these is enough:", "Un seul de ces points suffit :";
    /// The last day of a rule that ends, `{day}`.
    UNTIL_DAY: "On or before {day}", "Au plus tard le {day}";
    /// The days that follow it, `{day}`.
    AFTER_DAY: "After {day}", "Après le {day}";
    /// Before the questions of a wage rule.
    READ_FROM: "Read from:", "Lu dans :";
    /// Whom an agreement names, `{countries}`.
    CITIZENS: "Citizens of: {countries}", "Citoyenneté, l’une de celles-ci : {countries}";
    /// Whom an agreement names, `{countries}`.
    RESIDENTS: "Permanent residents of: {countries}", "Résidence permanente : {countries}";
    /// A wage rule.
    WAGE_JOB_BANK: "The pay is held against the Job Bank median of the occupation and the province.", "La paie est comparée à la médiane du Guichet-Emplois pour la profession et la province.";
    /// A wage rule.
    WAGE_PREVAILING: "The pay is held against the prevailing wage: the Job Bank median of the occupation and the province.", "La paie est comparée au salaire courant : la médiane du Guichet-Emplois pour la profession et la province.";
    /// A wage rule.
    WAGE_CATEGORY_B: "The pay is held against the prevailing wage, the Job Bank median of the occupation and the province, and against the Category B floor of the occupation.", "La paie est comparée au salaire courant, soit la médiane du Guichet-Emplois pour la profession et la province, et au plancher de la catégorie B pour la profession.";
    /// A wage rule, `{hourly}` an hour, `{yearly}` a year.
    WAGE_CATEGORY_A: "The pay is held against two figures at once: {hourly} an hour and {yearly} a year.", "La paie est comparée à deux montants à la fois : {hourly} l’heure et {yearly} par année.";
    /// A wage rule.
    WAGE_THRESHOLD: "The pay is held against the high-wage threshold of the province.", "La paie est comparée au seuil de haut salaire de la province.";
    /// A case of pay.
    BOTH_REACHED: "Pay at or above both", "Paie au moins égale aux deux";
    /// A case of pay.
    ONE_MISSED: "Pay below one of them, or below both", "Paie inférieure à l’un ou aux deux";
    /// A case of pay.
    THRESHOLD_REACHED: "Pay at or above the threshold", "Paie au moins égale au seuil";
    /// A case of pay.
    THRESHOLD_MISSED: "Pay below the threshold", "Paie inférieure au seuil";
    /// A case of pay.
    FLOOR_MISSED: "Pay below the floor of the occupation, where the list has one", "Paie inférieure au plancher de la profession, si la liste en a un";
    /// A case of pay.
    MEDIAN_REACHED: "Pay at or above the median of the region, or the highest one that can apply", "Paie au moins égale à la médiane de la région, ou à la plus haute qui peut s’appliquer";
    /// A case of pay.
    MEDIAN_MISSED: "Pay below that median, or the lowest one that can apply", "Paie inférieure à cette médiane, ou à la plus basse qui peut s’appliquer";
    /// A case of pay.
    MEDIAN_BETWEEN: "Pay between the lowest and the highest median, where none is held for the place", "Paie entre la plus basse et la plus haute médiane, si aucune n’est connue pour le lieu";
    /// A case of pay.
    QUEBEC: "A job in Quebec, whose own tables are not held", "Emploi au Québec, dont les tables propres ne sont pas connues";
    /// A case of pay.
    NO_FIGURE: "A day for which no figure is held", "Jour pour lequel aucun montant n’est connu";
    /// Heading.
    SCENARIOS: "Scenarios that test it", "Scénarios qui l’éprouvent";
    /// Where there are none.
    NO_SCENARIOS: "No scenario in tests/scenarios names it.", "Aucun scénario de tests/scenarios ne la nomme.";
    /// Heading of those that name no route.
    OTHER_SCENARIOS: "Scenarios of what is asked", "Scénarios de ce qui est demandé";
    /// A scenario’s own day, `{day}`.
    ON_DAY: "On {day}.", "Le {day}.";
    /// Before words that a citation must have.
    LAW: "Cites: ", "Cite : ";
    /// Before the requirements that decide.
    DECIDED_BY: "decided by", "en raison de";
    /// A change that must be offered, `{who}` who makes it; the words and the standing follow.
    CHANGE_BY: "Can be changed ({who}):", "Peut changer ({who}) :";
    /// No change may be offered.
    NO_CHANGE: "No real change is offered.", "Aucun changement réel n’est proposé.";
    /// A question that is open.
    STILL_ASKED: "Is still asked:", "Est encore demandé :";
    /// A question that is not open.
    NOT_ASKED: "Is not asked:", "N’est pas demandé :";
    /// Heading.
    TABLES: "Lists and figures", "Listes et montants";
    /// Under it.
    TABLES_HELP: "Every row as the program holds it. A day that no row covers has no figure, never the last one known. A secondary source is one that is not official.", "Chaque ligne telle que le programme la contient. Un jour qu’aucune ligne ne couvre n’a pas de montant, jamais le dernier connu. Une source secondaire n’est pas officielle.";
    /// Title of a table.
    REGIONS: "Job Bank median wage by region", "Salaire médian du Guichet-Emplois par région";
    /// Column.
    REGION: "Region", "Région";
    /// Title of a table.
    PARTIES: "Parties of the agreements", "Parties aux accords";
    /// Title of a table.
    FEES: "Fees", "Frais";
    /// Title of a table.
    COUNTRIES: "What Canada asks of a citizenship for entry", "Ce que le Canada exige d’une citoyenneté pour l’entrée";
    /// Column.
    GROUP: "Group", "Groupe";
    /// Column.
    FLOOR: "Floor, an hour", "Plancher, l’heure";
    /// Column.
    IN_FORCE: "In force", "En vigueur";
    /// Column.
    FROM_WHERE: "Where it comes from", "Provenance";
    /// Column.
    ROW: "Row", "Ligne";
    /// Column.
    NAMED: "Named", "Personnes nommées";
    /// Column.
    ROUTES: "Read by", "Lue par";
    /// Column.
    FEE: "Fee", "Droit";
    /// Column.
    PAYER: "Who pays", "Payeur";
    /// Column.
    AMOUNT: "Amount", "Montant";
    /// Column.
    ENTRY: "For entry", "Pour l’entrée";
    /// Column.
    CITIZENSHIPS: "Citizenships", "Citoyennetés";
    /// In place of a province.
    CANADA: "Canada (national)", "Canada (national)";
    /// From a day on, `{from}`.
    SINCE: "since {from}", "depuis le {from}";
    /// Between days, `{from}` and `{to}`.
    BETWEEN: "{from} to {to}", "du {from} au {to}";
    /// A source that is not in the register, `{source}` its name in the research.
    SECONDARY: "secondary source ({source})", "source secondaire ({source})";
    /// Heading.
    MATRIX: "What each question decides", "Ce que chaque question décide";
    /// Under it.
    MATRIX_HELP: "A row is a question, in the order of the interview; rows of one screen share a band. A column is a route; the last one is what binds everyone. Drawn from the rules, for the day of the scenarios. The same follows as text; on a narrow screen, read that or scroll sideways.", "Une ligne est une question, dans l’ordre de l’entrevue; les lignes d’un même écran partagent une bande. Une colonne est une voie; la dernière est ce qui s’impose à tous. Tracé d’après les règles, au jour des scénarios. La même chose suit en texte; sur un écran étroit, lisez-la ou faites défiler de côté.";
    /// Legend.
    LEGEND_CLOSES: "One answer can close the route by itself, while nothing else is known.", "Une réponse peut fermer la voie à elle seule, sans que rien d’autre soit connu.";
    /// Legend.
    LEGEND_MOVES: "The question can move the route, but no answer closes it by itself.", "La question peut faire bouger la voie, mais aucune réponse ne la ferme à elle seule.";
    /// A part of the matrix, `{first}` first and `{last}` last question.
    PART: "Questions {first} to {last}", "Questions {first} à {last}";
    /// A cell, `{route}` the route, `{question}` the question.
    CELL_CLOSES: "{route}: can be closed by “{question}” alone", "{route} : peut être fermée par « {question} » seule";
    /// A cell, `{route}` the route, `{question}` the question.
    CELL_MOVES: "{route}: can be moved by “{question}”", "{route} : peut bouger selon « {question} »";
    /// Over the graph of a route, `{route}` its name.
    GLANCE: "{route}: what each question does", "{route} : ce que fait chaque question";
    /// A part of it, `{caption}` the caption, `{first}` first and `{last}` last requirement.
    GLANCE_PART: "{caption} (requirements {first} to {last})", "{caption} (exigences {first} à {last})";
    /// Over the questions of a graph.
    GRAPH_QUESTIONS: "Questions of the interview", "Questions de l’entrevue";
    /// Over the requirements of a graph.
    GRAPH_REQUIREMENTS: "Requirements: all of these", "Exigences : toutes celles-ci";
    /// Legend of a graph.
    GRAPH_ALONE: "One answer alone brings the requirement down to this.", "Une seule réponse y fait descendre l’exigence.";
    /// Legend of a graph.
    GRAPH_JOINT: "Only together with certain other answers.", "Seulement avec certaines autres réponses.";
    /// Legend of a graph.
    GRAPH_REMARK: "Read for a remark only.", "Lue pour une remarque seulement.";
    /// Questions that combine, `{numbers}` their numbers.
    GRAPH_ANY: "Any of: {numbers}", "L’un de : {numbers}";
    /// Questions that combine, `{numbers}` their numbers.
    GRAPH_ALL: "All of: {numbers}", "Tous : {numbers}";
    /// Questions that are read as one, `{numbers}` their numbers.
    GRAPH_TOGETHER: "Together: {numbers}", "Ensemble : {numbers}";
    /// In place of numbers that would be too many.
    GRAPH_LONG: "Several cases, each with conditions of its own: they are told below.", "Plusieurs cas, chacun avec ses propres conditions : ils sont énoncés plus bas.";
    /// Between numbers.
    AND: "and", "et";
    /// Between numbers.
    OR: "or", "ou";
    /// In place of a number.
    IN_ANY_CASE: "in any case", "dans tous les cas";
    /// Opens the graph as a list.
    GLANCE_LIST: "The same as a list", "La même chose en liste";
    /// Questions that can close a route.
    CLOSE_ALONE: "One answer alone can close the route:", "Une seule réponse peut fermer la voie :";
    /// Questions that can close a route.
    CLOSE_JOINT: "Can close the route together with other answers:", "Peut fermer la voie avec d’autres réponses :";
    /// Questions that can send a route to an officer.
    TO_OFFICER: "Can leave the route to an officer, but never close it:", "Peut laisser la voie à la décision d’un agent, mais jamais la fermer :";
    /// Questions that are steps.
    TO_STEP: "Can only leave a step to take:", "Peut seulement laisser une étape à faire :";
    /// Questions that decide nothing here.
    TO_REMARK: "Can only bring a remark:", "Peut seulement amener une remarque :";
    /// Before what one answer does.
    ALONE: "Alone:", "Seule :";
    /// Before what answers do together.
    JOINT: "With others:", "Avec d’autres :";
    /// A cell, `{route}` the route, `{question}` the question.
    CELL_REMARKS: "{route}: reads “{question}” for a remark only", "{route} : lit « {question} » pour une remarque seulement";
    /// Heading.
    IN_TEXT: "The same as text", "La même chose en texte";
    /// A screen of the interview, `{number}` its number.
    SCREEN: "screen {number}", "écran {number}";
    /// Before routes, `{count}` how many.
    CLOSES: "Can close alone ({count}):", "Peut fermer à elle seule ({count}) :";
    /// Before routes, `{count}` how many.
    MOVES: "Can move, but not close alone ({count}):", "Peut faire bouger, sans fermer à elle seule ({count}) :";
    /// Before routes, `{count}` how many.
    REMARKS: "Read for a remark only ({count}):", "Lue pour une remarque seulement ({count}) :";
    /// Heading.
    SENTENCES: "Sentences and the answers that reach them", "Les phrases et les réponses qui y mènent";
    /// Under it.
    SENTENCES_HELP: "For each requirement: every sentence shown while it is not met, with each answer that leads to it, so that a reader can check that the sentence is true of all of them. Where one answer is not enough, the smallest set of answers follows it.", "Pour chaque exigence : chaque phrase affichée tant qu’elle n’est pas remplie, avec chaque réponse qui y mène, pour vérifier qu’elle est vraie de toutes. Si une seule réponse ne suffit pas, le plus petit ensemble de réponses la suit.";
}

/// What each fee is for, by its id in the list.
pub const FEE_NAMES: [(&str, Phrase); 12] = [
    ("work-permit", Phrase::Own("Work permit", "Permis de travail")),
    ("open-permit", Phrase::Own("Open permit, besides", "Permis ouvert, en plus")),
    ("biometrics", Phrase::Own("Biometrics", "Renseignements biométriques")),
    (
        "quebec-certificate",
        Phrase::Own("Quebec certificate (CAQ), as reported", "Certificat du Québec (CAQ), selon des tiers"),
    ),
    ("visa", Phrase::Own("Visa", "Visa")),
    ("eta", Phrase::Own("eTA", "AVE")),
    ("employer-compliance", Phrase::Own("Offer in the Employer Portal", "Offre dans le Portail des employeurs")),
    ("lmia", Phrase::Own("LMIA, for each position", "EIMT, pour chaque poste")),
    ("advertising", Phrase::Own("Advertising, ordinary LMIA", "Affichage, EIMT ordinaire")),
    ("quebec-employer", Phrase::Own("Quebec’s fee of the employer", "Frais du Québec pour l’employeur")),
    ("medical-exam", Phrase::Own("Medical exam, from, as reported", "Examen médical, dès, selon des tiers")),
    (
        "medical-exam-dearer",
        Phrase::Own(
            "Medical exam, up to so much more, as reported",
            "Examen médical, jusqu’à autant de plus, selon des tiers",
        ),
    ),
];
