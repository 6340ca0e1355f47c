//! How the documents name an answer that is more than a choice: a bound, a line of a list, a kind of citizenship.

use crate::phrase::Phrase;
use work_permit_rules::rules::lists::Entry;

phrases! {
    /// A condition that reads nothing.
    WHATEVER: "Whatever is answered", "Quelle que soit la réponse";
    /// A line that is ticked, `{line}`.
    TICKED: "“{line}” ticked", "Ligne « {line} » cochée";
    /// The same line if it is not ticked; the list shows it below the ticked line.
    NOT_TICKED: "Not ticked", "Ligne non cochée";
    /// At a bound or above it, `{bound}`.
    AT_LEAST: "At least {bound}", "Au moins {bound}";
    /// Below a bound, `{bound}`.
    LESS_THAN: "Less than {bound}", "Moins de {bound}";
    /// Above a bound, `{bound}`.
    MORE_THAN: "More than {bound}", "Plus de {bound}";
    /// Not above a bound, `{bound}`.
    UP_TO: "{bound} or less", "{bound} ou moins";
    /// A citizenship that the person has among others, `{country}` the country.
    HELD: "{country} among the citizenships", "{country} parmi les citoyennetés";
    /// The person does not have this citizenship, `{country}` the country.
    NOT_HELD: "{country} not among them", "Sans {country} parmi elles";
    /// Everybody whom an agreement does not name.
    ANYONE_ELSE: "Anyone else", "Toute autre personne";
    /// What Canada asks for entry.
    ENTRY_UNITED_STATES: "National of the United States", "Nationalité des États-Unis";
    /// What Canada asks for entry.
    ENTRY_TERRITORY: "Territory of the United States", "Territoire des États-Unis";
    /// What Canada asks for entry.
    ENTRY_EXEMPT: "Visa-exempt", "Dispense de visa";
    /// What Canada asks for entry.
    ENTRY_DOCUMENT: "Visa-exempt with certain passports only", "Dispense de visa avec certains passeports seulement";
    /// What Canada asks for entry.
    ENTRY_VISA_OR_ETA: "Visa required, with an eTA as an option by air", "Visa exigé, avec AVE possible par avion";
    /// What Canada asks for entry.
    ENTRY_VISA: "Visa required", "Visa exigé";
    /// What Canada asks for entry.
    ENTRY_CANADA: "Canada itself", "Canada même";
    /// A line that is not ticked, with its words, `{line}`.
    NOT_TICKED_LINE: "“{line}” not ticked", "Ligne « {line} » non cochée";
    /// A person whom the agreement names.
    NAMED_PERSON: "Someone whom the agreement names", "Une personne nommée par l’accord";
    /// A day other than the day of the scenarios, `{day}`.
    OTHER_DAY: "On another day, such as {day}", "À une autre date, comme le {day}";
}

/// What Canada asks of a citizenship for entry, each kind with its words.
pub const ENTRIES: [(Entry, Phrase); 7] = [
    (Entry::UnitedStates, ENTRY_UNITED_STATES),
    (Entry::UnitedStatesTerritory, ENTRY_TERRITORY),
    (Entry::Exempt, ENTRY_EXEMPT),
    (Entry::Document, ENTRY_DOCUMENT),
    (Entry::VisaOrEta, ENTRY_VISA_OR_ETA),
    (Entry::Visa, ENTRY_VISA),
    (Entry::Canada, ENTRY_CANADA),
];
