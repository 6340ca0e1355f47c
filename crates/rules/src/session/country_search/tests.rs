//! What people type in the field for countries, in both languages.

use super::*;
use Language::{English, French};

fn names(typed: &str, language: Language) -> Vec<&'static str> {
    search(typed, language, &[]).rows.iter().map(|(_, country)| country.code).collect()
}

fn first(typed: &str, language: Language) -> &'static str {
    names(typed, language).first().copied().unwrap_or("nothing")
}

fn certain(typed: &str) -> &'static str {
    let found = search(typed, English, &[]);
    found.certain().and_then(lists::country).map_or("nothing", |country| country.code)
}

#[test]
fn everyday_names_peoples_and_slips_find_their_country() {
    for (code, typed) in [
        (
            "us",
            "US|U.S.|USA|U.S.A.|America|American|americans|United States of America|Amérique|americain|Américaine|Puerto Rico",
        ),
        ("us", "états unis|etats-unis|États‑Unis d'Amérique|untied states|Porto Rico"),
        ("gb", "UK|U.K.|Britain|Great Britain|British|England|english|Scotland|Welsh|Northern Ireland|Unted Kingdom"),
        ("gb", "Angleterre|Anglais|Britannique|Grande-Bretagne|Pays de Galles|Irlande du Nord|Écossais|royaume uni"),
        ("in", "Indian|india|Inde|Indien|Indienne|Bharat|Indians"),
        ("ph", "Philippines|Phillipines|Philipines|Philippine|Phillippines|Filipino|Filipina|Philippin|Phillipino"),
        ("fr", "French|Français|francaise|Frnace|Frence"),
        ("mx", "Mexican|México|Mexicain|Mexicaine|Mexiko|Mejico"),
        ("cn", "Chinese|Chinois|Chinoise|Mainland China|PRC"),
        ("ng", "Nigerian|Nigérian|Nigériane|Nigéria|Nigerria"),
        ("ne", "Niger|Nigérien|Nigérienne"),
        ("br", "Brasil|Brazilian|Brésilien|Bresil|Brazli"),
        ("pk", "Pakistani|Pakistán|Pakistanais|Pakestan"),
        ("ma", "Morroco|Morocco|Moroco|Moroccan|Marocain|Maroccan"),
        ("ua", "Ukrainian|Ukranian|Ukrainien|the Ukraine|Ukrane|L'Ukraine"),
        ("co", "Columbia|Colombian|Colombien|Colombiane"),
        ("ps", "Palestine|Palestinian|Palestinien|Palestenian|Gaza"),
        ("nl", "Holland|The Netherlands|Dutch|Hollandais|Néerlandais|les Pays-Bas|Neatherlands"),
        ("ci", "Ivory Coast|Cote d'Ivoire|Côte d’Ivoire|Ivoirien|la Côte d'Ivoire"),
        ("mm", "Burma|Myanmar|Birmanie|Burmese"),
        ("cz", "Czech Republic|Czech|Tchèque|République tchèque"),
        ("tr", "Turkey|Türkiye|Turkiye|Turkish|Turc|Turquie"),
        ("tw", "Taiwan|Taïwan|Taiwanese|Taïwanais"),
        ("hk", "Hong Kong|hongkong|Hongkongais"),
        ("kr", "Korea|South Korea|Korean|Corée|Coréen|Corée du Sud"),
        ("kp", "North Korea|Corée du Nord"),
        ("cd", "DRC|RDC|DR Congo|Democratic Republic of the Congo"),
        ("vn", "Viet Nam|Vietnamese|Vietnamien"),
        ("ae", "UAE|EAU|Dubai|Emirati"),
        ("do", "Dominican Republic|Dominican|Dominicain"),
        ("ie", "Ireland|Irish|Irlandais|Republic of Ireland"),
        ("ge", "Georgia|Georgian|Géorgien"),
        ("za", "South Africa|Sud-Africain|Afrique du Sud"),
        ("lk", "Sri Lanka|Srilanka|Sri Lankan"),
        ("vi", "US Virgin Islands|Virgin Islands"),
        ("as", "American Samoa|American Samoan|Samoa américaines"),
        ("gu", "Guam"),
        ("ws", "Samoa"),
        ("co", "colom bia"),
        ("az", "Azerbijan"),
        ("il", "Isreal"),
        ("af", "Afganistan"),
        ("ve", "Venezuala"),
        ("bd", "Bangladash"),
        ("nothing", "xx|uaex|Atlantis|zzzzz|12345|-|'"),
    ] {
        for (typed, language) in typed.split('|').flat_map(|typed| [(typed, English), (typed, French)]) {
            assert_eq!(first(typed, language), code, "{typed} in {language:?}: {:?}", names(typed, language));
        }
    }
}

#[test]
fn the_better_match_stands_first_and_territories_last() {
    assert_eq!(names("ind", English), ["in", "id"]);
    assert_eq!(names("niger", English), ["ne", "ng"]);
    assert_eq!(names("guinea", English), ["gn", "gw", "gq", "pg"]);
    assert_eq!(names("congo", English), ["cg", "cd"]);
    assert_eq!(names("american", English), ["us", "as"]);
    assert_eq!(names("us", English), ["us", "vi"]);
    assert_eq!(names("samoa", French), ["ws", "as"]);
    assert_eq!(names("uae", English), ["ae"]);
    assert_eq!(names("kistan", English), ["pk", "tj", "uz"], "within a name, only where no word begins so");
    assert_eq!(names("s", English).len(), MOST);
    assert!(names("", English).is_empty());
}

#[test]
fn a_country_is_certain_by_its_whole_name_or_as_the_only_one() {
    for (typed, code) in [
        ("niger", "ne"),
        ("American", "us"),
        ("US", "us"),
        ("Guam", "gu"),
        ("mexi", "mx"),
        ("indienne", "in"),
        ("indien", "in"),
    ] {
        assert_eq!(certain(typed), code, "{typed}");
    }
    for guess in ["ind", "congolese", "kistan", "Phillipines", "Columbia", "Brazli"] {
        assert_eq!(certain(guess), "nothing", "{guess}");
        assert_ne!(first(guess, English), "nothing", "{guess}");
    }
}

#[test]
fn every_country_is_found_first_by_its_own_name() {
    for country in lists::countries() {
        for language in [English, French] {
            assert_eq!(first(country.name(language), language), country.code);
        }
    }
}

#[test]
fn what_is_chosen_is_not_offered_again() {
    let united_states = lists::country_at("us").unwrap_or_default();
    let rows = search("american", English, &[united_states]).rows;
    assert_eq!(rows.iter().map(|(_, country)| country.code).collect::<Vec<_>>(), ["as"]);
}

#[test]
fn no_name_or_alias_points_to_two_countries() {
    let mut seen: Vec<(String, &str)> = Vec::new();
    for country in lists::countries() {
        for name in names_of(country, English) {
            let mut name = folded(name.text);
            if name.starts_with("congol") {
                continue;
            }
            // A name that both languages share stands there twice.
            if !seen.contains(&(name.clone(), country.code)) {
                seen.push((std::mem::take(&mut name), country.code));
            }
        }
    }
    seen.sort();
    for pair in seen.windows(2) {
        assert_ne!(pair[0].0, pair[1].0, "{} and {}", pair[0].1, pair[1].1);
    }
}

#[test]
fn an_everyday_name_differs_from_the_official_names() {
    let mut count = 0;
    for country in lists::countries() {
        for name in Language::ALL.iter().flat_map(|language| country.everyday_names(*language)) {
            let known = Language::ALL.iter().any(|own| folded(country.name(*own)) == folded(name));
            assert!(!known, "{}: {name}", country.code);
            count += 1;
        }
    }
    assert!(count > 330, "only {count} everyday names");
}

#[test]
fn a_slip_is_one_letter_wrong_missing_too_many_or_swapped() {
    for (typed, slip) in
        [("brasil", true), ("brzil", true), ("brazzil", true), ("brzail", true), ("brzali", false), ("barsil", false)]
    {
        assert_eq!(begins_with_slip(b"brazil", typed.as_bytes()), slip, "{typed}");
    }
    assert_eq!(single("phillippines"), "philipines");
}

#[test]
fn a_name_is_whole_without_what_is_in_brackets() {
    let name = |text: &'static str| Name { text, shown: true, feminine: false };
    assert_eq!(name("Guam (United States)").rank("guam"), WHOLE);
    assert_eq!(name("Guam (United States)").rank(&folded("Guam (United States)")), WHOLE);
    assert_eq!(name("Guam (United States)").rank("gua"), START);
    assert_eq!(name("Congo").rank("congo"), WHOLE);
}
