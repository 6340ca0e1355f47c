//! Counting: which routes stand elsewhere, in how many answer sets.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use crate::sample::STANDINGS;

/// How many sets of each change are kept, to look for the smallest example among them.
const KEPT: usize = 6;

/// What the rules of one side say of every set.
pub struct Outcomes {
    /// The routes; the general requirements are the last.
    pub routes: Vec<String>,
    /// A byte for each route and a line end, for each set.
    standings: Vec<u8>,
}

/// From one standing to another.
pub type Change = (u8, u8);

/// The sets in which a route changed from one standing to another.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// How many.
    pub count: usize,
    /// The numbers of the first ones.
    pub first: Vec<u64>,
}

/// A route whose standing changed in some set.
#[derive(Debug, PartialEq, Eq)]
pub struct RouteChanges {
    /// Its id.
    pub route: String,
    /// Its place on both sides.
    pub places: (usize, usize),
    /// The changes, the most frequent first.
    pub changes: Vec<(Change, Changed)>,
}

impl RouteChanges {
    /// In how many sets it changed.
    pub fn count(&self) -> usize {
        self.changes.iter().map(|(_, changed)| changed.count).sum()
    }
}

/// The word for a standing; every byte that a side writes has one.
pub fn word(standing: u8) -> &'static str {
    STANDINGS.get(usize::from(standing.wrapping_sub(b'0'))).copied().unwrap_or("unknown")
}

impl Outcomes {
    /// Reads what a side has written.
    pub fn read(bytes: &[u8]) -> Result<Outcomes> {
        let end = bytes.iter().position(|byte| *byte == b'\n').context("the outcomes name no routes")?;
        let (routes, standings) = bytes.split_at_checked(end + 1).context("the outcomes are too short")?;
        let routes: Vec<String> = String::from_utf8_lossy(routes).split_whitespace().map(str::to_owned).collect();
        ensure!(standings.len().is_multiple_of(routes.len() + 1), "the outcomes break off");
        Ok(Outcomes { routes, standings: standings.to_vec() })
    }

    /// The standings of each set in turn.
    fn sets(&self) -> impl Iterator<Item = &[u8]> {
        self.standings.chunks_exact(self.routes.len() + 1)
    }

    /// In how many sets a route is not closed, and in how many one is open whatever is still to be
    /// answered. The general requirements are no route.
    pub fn open(&self) -> (usize, usize) {
        let (mut not_closed, mut certain) = (0, 0);
        for set in self.sets() {
            let routes = set.get(..self.routes.len().saturating_sub(1)).unwrap_or_default();
            not_closed += usize::from(routes.iter().any(|standing| word(*standing) != "does-not-fit"));
            certain +=
                usize::from(routes.iter().any(|standing| !matches!(word(*standing), "does-not-fit" | "undecided")));
        }
        (not_closed, certain)
    }

    /// The routes that the other side does not have.
    pub fn without(&self, other: &Outcomes) -> Vec<&str> {
        self.routes.iter().filter(|route| !other.routes.contains(route)).map(String::as_str).collect()
    }
}

/// The routes of both sides whose standing differs in some set, in the order of the rules.
pub fn compare(before: &Outcomes, after: &Outcomes) -> Vec<RouteChanges> {
    let mut routes = Vec::new();
    for (now, route) in after.routes.iter().enumerate() {
        if let Some(then) = before.routes.iter().position(|old| old == route) {
            routes.push((route, (then, now), BTreeMap::<Change, Changed>::new()));
        }
    }
    let same_routes = before.routes == after.routes;
    for (number, (old, new)) in (0u64..).zip(before.sets().zip(after.sets())) {
        // Most sets stand as before, and are seen at one look.
        if same_routes && old == new {
            continue;
        }
        for (_, (then, now), changes) in &mut routes {
            if let (Some(old), Some(new)) = (old.get(*then), new.get(*now))
                && old != new
            {
                let changed = changes.entry((*old, *new)).or_default();
                changed.count += 1;
                if changed.first.len() < KEPT {
                    changed.first.push(number);
                }
            }
        }
    }
    let mut found = Vec::new();
    for (route, places, changes) in routes {
        if !changes.is_empty() {
            let mut changes: Vec<_> = changes.into_iter().collect();
            changes.sort_by_key(|(_, changed)| std::cmp::Reverse(changed.count));
            found.push(RouteChanges { route: route.clone(), places, changes });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(text: &str) -> Outcomes {
        Outcomes::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn changes_are_counted_by_route_and_standing() {
        let before = outcomes("one two general\n030\n030\n440\n");
        let after = outcomes("one two general\n030\n330\n330\n");
        let changes = compare(&before, &after);
        let route = |name: &str, at: usize, changes: &[(&[u8; 2], u64)]| RouteChanges {
            route: name.to_owned(),
            places: (at, at),
            changes: changes
                .iter()
                .map(|(change, number)| ((change[0], change[1]), Changed { count: 1, first: vec![*number] }))
                .collect(),
        };
        assert_eq!(changes, [route("one", 0, &[(b"03", 1), (b"43", 2)]), route("two", 1, &[(b"43", 2)])]);
        assert_eq!(changes.iter().map(RouteChanges::count).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(compare(&before, &before), []);
    }

    #[test]
    fn the_most_frequent_change_comes_first() {
        let changes = compare(&outcomes("one\n0\n1\n1\n"), &outcomes("one\n3\n2\n2\n"));
        let counts: Vec<_> =
            changes[0].changes.iter().map(|((old, new), changed)| (word(*old), word(*new), changed.count)).collect();
        assert_eq!(counts, [("to-do", "officer-decides", 2), ("fits", "does-not-fit", 1)]);
    }

    #[test]
    fn routes_are_matched_by_name() {
        let (before, after) = (outcomes("old one general\n030\n"), outcomes("one new general\n300\n"));
        assert_eq!(compare(&before, &after), []);
        assert_eq!((before.without(&after), after.without(&before)), (vec!["old"], vec!["new"]));
    }

    #[test]
    fn open_routes_are_counted_without_the_general_requirements() {
        assert_eq!(outcomes("one two general\n330\n340\n300\n").open(), (2, 1));
    }

    #[test]
    fn what_breaks_off_is_refused() {
        for broken in ["", "one two", "one two\n03\n0"] {
            assert!(Outcomes::read(broken.as_bytes()).is_err(), "{broken:?}");
        }
    }
}
