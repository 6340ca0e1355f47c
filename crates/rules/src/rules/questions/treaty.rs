//! What the agreements with other countries ask beside schooling and experience.

use super::{Fact, ask, choice_of, no, yes};
use crate::rules::model::{Kind, Question, Who};
use crate::text::{Text, sentences};

pub(super) const QUESTIONS: [Question; 7] = [
    ask(
        Fact::PartTimeYears,
        "part-time-years",
        "diploma",
        sentences::treaty::ASK_PART_TIME_YEARS,
        Text::NONE,
        Kind::One(&[no(), yes()]),
    ),
    ask(
        Fact::DegreeLength,
        "degree-length",
        "diploma",
        sentences::treaty::ASK_DEGREE_LENGTH,
        sentences::treaty::ASK_DEGREE_LENGTH_HELP,
        Kind::One(&[
            choice_of("four-years", sentences::treaty::ASK_DEGREE_LENGTH_FOUR_YEARS),
            choice_of("three-years", sentences::treaty::ASK_DEGREE_LENGTH_THREE_YEARS),
            choice_of("three-years-letter", sentences::treaty::ASK_DEGREE_LENGTH_THREE_YEARS_LETTER)
                .by(Who::Employer, sentences::treaty::ASK_DEGREE_LENGTH_THREE_YEARS_LETTER_CHANGE)
                .only_from("three-years"),
            choice_of("under-three", sentences::treaty::ASK_DEGREE_LENGTH_UNDER_THREE),
        ]),
    ),
    ask(
        Fact::AssociateDegree,
        "associate-degree",
        "diploma",
        sentences::treaty::ASK_ASSOCIATE_DEGREE,
        Text::NONE,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::PeruvianRole,
        "peruvian-role",
        "peruvian-role",
        sentences::treaty::ASK_PERUVIAN_ROLE,
        sentences::treaty::ASK_PERUVIAN_ROLE_HELP,
        Kind::One(&[yes(), no()]),
    ),
    ask(
        Fact::CompanyCountry,
        "company-country",
        "company-country",
        sentences::treaty::ASK_COMPANY_COUNTRY,
        Text::NONE,
        Kind::One(&[
            choice_of("united-states", sentences::treaty::ASK_COMPANY_COUNTRY_UNITED_STATES),
            choice_of("mexico", sentences::treaty::ASK_COMPANY_COUNTRY_MEXICO),
            choice_of("cptpp", sentences::treaty::ASK_COMPANY_COUNTRY_CPTPP),
            choice_of("united-kingdom", sentences::treaty::ASK_COMPANY_COUNTRY_UNITED_KINGDOM),
            choice_of("ukraine", sentences::treaty::ASK_COMPANY_COUNTRY_UKRAINE),
            choice_of("elsewhere", sentences::treaty::ASK_COMPANY_COUNTRY_ELSEWHERE),
        ]),
    ),
    ask(
        Fact::ContractFirm,
        "contract-firm",
        "contract-firm",
        sentences::treaty::ASK_CONTRACT_FIRM,
        sentences::treaty::ASK_CONTRACT_FIRM_HELP,
        Kind::One(&[
            choice_of("in-agreement", sentences::treaty::ASK_CONTRACT_FIRM_IN_AGREEMENT),
            choice_of("establishment", sentences::treaty::ASK_CONTRACT_FIRM_ESTABLISHMENT),
            choice_of("elsewhere", sentences::treaty::ASK_CONTRACT_FIRM_ELSEWHERE),
        ]),
    ),
    ask(
        Fact::YearWithFirm,
        "year-with-firm",
        "contract-firm",
        sentences::treaty::ASK_YEAR_WITH_FIRM,
        Text::NONE,
        Kind::One(&[yes().by(Who::Time, sentences::treaty::ASK_YEAR_WITH_FIRM_YES_CHANGE), no()]),
    ),
];
