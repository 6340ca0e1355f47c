//! Chance that can be repeated: the same seed gives the same inputs, and what damages a text.

/// A stream of numbers from a seed (SplitMix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end.max(1) as u64) as usize
    }

    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        least + (self.number() % (most - least + 1) as u64) as i64
    }

    pub fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    pub fn pick<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }

    /// Letters and signs that readers stumble over, or any at all.
    pub fn letter(&mut self) -> char {
        const ODD: &[char] = &[
            '0',
            '9',
            '5',
            '.',
            ',',
            '-',
            '+',
            '_',
            '~',
            '$',
            '/',
            '#',
            '%',
            '\'',
            '"',
            '\\',
            '`',
            '{',
            '}',
            '[',
            ']',
            ':',
            'e',
            'y',
            'Z',
            ' ',
            '\t',
            '\n',
            '\r',
            '\0',
            '\u{7f}',
            '\u{85}',
            '\u{a0}',
            '\u{202f}',
            '\u{2009}',
            '\u{2019}',
            '\u{2028}',
            '\u{202e}',
            '\u{feff}',
            '\u{fffd}',
            '٣',
            '３',
            '，',
            '．',
            '−',
            '½',
            'é',
            'İ',
            'ß',
            '🍁',
            '\u{301}',
            '\u{10ffff}',
        ];
        if self.one_in(4) {
            char::from_u32(self.below(0x11_0000) as u32).unwrap_or('\u{d7ff}')
        } else {
            ODD[self.below(ODD.len())]
        }
    }

    pub fn letters(&mut self, most: usize) -> String {
        (0..self.below(most + 1)).map(|_| self.letter()).collect()
    }

    /// The text with up to four faults: letters flipped, lost, added, changed; parts cut off, doubled,
    /// moved, or from another text.
    pub fn damage(&mut self, text: &str, other: &str) -> String {
        let mut all: Vec<char> = text.chars().collect();
        for _ in 0..self.below(5) {
            let (one, two) = (self.below(all.len() + 1), self.below(all.len() + 1));
            let (from, to) = (one.min(two), one.max(two));
            match self.below(10) {
                0 if from < all.len() => {
                    all[from] = char::from_u32(all[from] as u32 ^ 1 << self.below(8)).unwrap_or('x')
                }
                1 if from < all.len() => all[from] = self.letter(),
                2 if from < all.len() => drop(all.remove(from)),
                3 => all.insert(from, self.letter()),
                4 => all.truncate(to),
                5 => drop(all.drain(..from)),
                6 => drop(all.drain(from..to)),
                7 if all.len() < 20_000 => drop(all.splice(from..from, all[from..to].to_vec())),
                8 => {
                    let other: Vec<char> = other.chars().collect();
                    let (one, two) = (self.below(other.len() + 1), self.below(other.len() + 1));
                    drop(all.splice(from..to, other[one.min(two)..one.max(two)].iter().copied()));
                }
                _ => all[from..to].rotate_left((to - from) / 2),
            }
        }
        all.into_iter().collect()
    }
}
