//! Every row is whole, dated and sourced; dated figures end where they end.

use super::*;

const FILES: [(&str, &str, usize); 8] = [
    ("countries", include_str!("countries.tsv"), 4),
    ("fees", include_str!("fees.tsv"), 7),
    ("occupations", include_str!("occupations.tsv"), 9),
    ("sources", include_str!("sources.tsv"), 2),
    ("wage_thresholds", include_str!("wage_thresholds.tsv"), 6),
    ("median_wages", include_str!("median_wages.tsv"), 7),
    ("regional_wages", include_str!("regional_wages.tsv"), 8),
    ("parties", include_str!("parties.tsv"), 5),
];

#[test]
fn every_row_has_every_column_and_a_source() {
    for (name, text, columns) in FILES {
        let head: Vec<&str> = text.lines().next().unwrap_or_default().split('\t').collect();
        assert_eq!(head.len(), columns, "{name}");
        for line in text.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), columns, "{name}: {line}");
            if let Some(at) = head.iter().position(|cell| *cell == "source") {
                assert!(!cells[at].is_empty() && !cells[at + 1].is_empty(), "{name}: {line}");
            }
        }
    }
}

#[test]
fn codes_are_unique_and_lists_fit_their_index() {
    let mut codes: Vec<&str> = countries().iter().map(|country| country.code).collect();
    assert!(codes.len() < 256);
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), countries().len());
    assert_eq!(countries().iter().filter(|country| country.entry == Entry::VisaOrEta).count(), 17);
}

#[test]
fn each_way_to_enter_is_read() {
    for (code, entry) in [
        ("us", Entry::UnitedStates),
        ("gu", Entry::UnitedStatesTerritory),
        ("fr", Entry::Exempt),
        ("hk", Entry::Document),
        ("mx", Entry::VisaOrEta),
        ("ca", Entry::Canada),
        ("in", Entry::Visa),
    ] {
        assert_eq!(
            countries().iter().find(|country| country.code == code).map(|country| country.entry),
            Some(entry),
            "{code}"
        );
    }
}

#[test]
fn a_threshold_holds_from_its_first_to_its_last_day() {
    let on = |iso: &str| Date::parse(iso).and_then(|day| high_wage_threshold("on", day));
    assert_eq!(on("2024-11-07"), None, "no figure before the first period, never the nearest one");
    assert_eq!(on("2024-11-08"), Some(3407));
    assert_eq!(on("2025-06-26"), Some(3407));
    assert_eq!(on("2025-06-27"), Some(3600));
    assert_eq!(on("2026-07-16"), Some(3600));
    assert_eq!(on("2026-07-17"), Some(3692));
}

#[test]
fn periods_of_one_figure_follow_each_other() {
    let figures = lists().thresholds.iter().chain(&lists().medians).map(|row| ((row.key, row.region), row.period));
    let mut periods: Vec<_> = figures.collect();
    periods.sort_by_key(|(key, period)| (*key, period.from));
    for (_, period) in &periods {
        assert!(period.to.is_none_or(|to| period.from <= Some(to)), "{period:?} ends before it begins");
    }
    for pair in periods.windows(2) {
        let [(one, before), (other, after)] = pair else { continue };
        assert!(
            one != other || before.to.is_some() && before.to < after.from,
            "{one:?}: {before:?} reaches into {after:?}"
        );
    }
}

#[test]
fn the_prevailing_wage_falls_back_only_where_job_bank_does() {
    let day = Date::new(2026, 11, 22);
    assert_eq!(median_wage("22221", "on", day), Some(3300));
    assert_eq!(median_wage("21220", "on", day), Some(5128));
    assert_eq!(median_wage("22222", "pe", day), Some(3500), "not published: the national figure binds");
    assert_eq!(median_wage("21210", "pe", day), Some(5100), "not published: the national figure binds");
    assert_eq!(median_wage("22221", "yt", day), Some(3147), "territories have none");
    assert_eq!(median_wage("22310", "on", day), None);
    assert_eq!(median_wage("22221", "on", Date::new(2025, 11, 18)), None);
}

#[test]
fn a_group_with_a_national_median_has_a_row_for_each_province() {
    let rows = &lists().medians;
    let provinces = crate::rules::questions::question(crate::rules::Fact::Province).choices();
    for national in rows.iter().filter(|row| row.region == "canada") {
        for province in provinces.iter().filter(|province| !matches!(province.id, "nt" | "nu" | "yt")) {
            let count = rows
                .iter()
                .filter(|row| {
                    row.key == national.key
                        && row.region == province.id
                        && national.period.from.is_some_and(|day| row.period.covers(day))
                })
                .count();
            assert_eq!(count, 1, "{} {}", national.key, province.id);
        }
        assert!(national.cents.is_some(), "{}", national.key);
    }
    let known = |region: &str| region == "canada" || provinces.iter().any(|province| province.id == region);
    assert!(rows.iter().all(|row| known(row.region)));
}

#[test]
fn each_regional_wage_names_a_region_of_its_province_once() {
    let regions = crate::rules::questions::question(crate::rules::Fact::EconomicRegion).choices();
    let day = Date::new(2026, 11, 22);
    for row in include_str!("regional_wages.tsv").lines().skip(1) {
        let [noc, province, region, hourly, from, ..] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        assert!(regions.iter().any(|choice| choice.id == region && choice.province == province), "{row}");
        assert!(
            cents(hourly).is_some() && Date::parse(from).is_some() && median_wage(noc, province, day).is_some(),
            "{row}"
        );
        assert_eq!(regional_wages(noc, province, day).filter(|(id, _)| *id == region).count(), 1, "{row}");
    }
    for region in regions.iter().filter(|region| !region.province.is_empty()) {
        assert!(lists().regional.iter().any(|row| row.region == region.id), "{} has no figure", region.id);
    }
    assert_eq!(regional_wages("22221", "ab", day).collect::<Vec<_>>(), [("calgary", 3370), ("edmonton", 3319)]);
    assert_eq!(regional_wages("22221", "ab", Date::new(2025, 11, 18)).count(), 0);
}

#[test]
fn duties_point_to_their_unit_group() {
    assert_eq!(
        occupation("user-support").map(|o| (o.noc, o.category_b, o.floor)),
        Some(("22221", CategoryB::NotListed, None))
    );
    assert_eq!(occupation("networks").map(|o| (o.noc, o.floor)), Some(("22220", Some(4087))));
    assert_eq!(occupation("testing").map(|o| o.floor), Some(Some(4103)));
    assert_eq!(occupation("electronics").map(|o| o.floor), Some(Some(4135)));
    assert!(occupation("programming").is_none() && occupations("programming").count() == 3);
}

#[test]
fn every_party_has_its_row_and_names_known_countries() {
    let names: Vec<&str> =
        include_str!("parties.tsv").lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    let wanted = [
        (Party::CptppTechnician, "cptpp-technician"),
        (Party::CptppProfessional, "cptpp-professional"),
        (Party::CptppManager, "cptpp-manager"),
        (Party::CptppSpecialist, "cptpp-specialist"),
        (Party::CptppService, "cptpp-service"),
        (Party::Chile, "chile"),
        (Party::Colombia, "colombia"),
        (Party::Peru, "peru"),
        (Party::Panama, "panama"),
        (Party::Korea, "korea"),
        (Party::EuropeanUnion, "european-union"),
        (Party::UnitedKingdom, "united-kingdom"),
        (Party::Ukraine, "ukraine"),
    ];
    assert_eq!(names.len(), wanted.len());
    let residence = crate::rules::questions::question(crate::rules::Fact::PermanentResidence).choices();
    for (party, name) in wanted {
        assert_eq!(names[party as usize], name);
        let found = parties(party).copied().unwrap();
        assert!(found.citizens.split(' ').all(|code| country_at(code).is_some()), "{name}: {}", found.citizens);
        let known = |id: &str| residence.iter().any(|choice| choice.id == id);
        assert!(found.residents.split(' ').all(|id| id.is_empty() || known(id)), "{name}: {}", found.residents);
    }
    assert_eq!(parties(Party::EuropeanUnion).unwrap().citizens.split(' ').count(), 27);
}
