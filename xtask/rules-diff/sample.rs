//! The sample of answer sets: the same on every machine, and on both sides of a comparison.
//!
//! xtask draws from it, and so does the program that it builds for each side. So there is nothing
//! here but the standard library, and no floating point.

/// The day whose law both sides apply if a set has no day of its own. It is fixed, so that every run gives the same.
pub const AS_OF: &str = "2026-11-22";

/// The last question of the sample is the day. Its answers are [`AS_OF`] and each day on which a figure of
/// the lists begins or ends, so that a figure of the future is tried before its day comes.
pub const DAY: &str = "as-of";

/// Every standing by the word of the report; its place here is how it is written down.
pub const STANDINGS: [&str; 5] = ["fits", "to-do", "officer-decides", "does-not-fit", "undecided"];

/// Any number does; another one draws another sample.
const SEED: u64 = 0x5EED_0F12_0220_1122;

/// How many questions are left open: one in so many.
const LEFT_OPEN: usize = 10;

/// How many answers of a start are drawn anew: one in so many. The more, the fewer sets stay near
/// the start; the fewer, the less is tried there.
const DRAWN_ANEW: usize = 8;

/// One answer per question by its place in the sample; `None` is left open.
pub type Drawn = Vec<Option<u16>>;

/// A question, with the answers that are tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its id.
    pub id: String,
    /// Whether the first answer is drawn as often as all others together: it is most often the one
    /// that keeps a route open.
    pub first_preferred: bool,
    /// The answers, each as JSON.
    pub answers: Vec<String>,
}

/// What sets are drawn from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// The questions.
    pub questions: Vec<Asked>,
    /// Whole answer sets that fit some route. Half of all sets are drawn near one of them: answers
    /// that are drawn one by one nearly always close every route, and then no rule can be seen.
    pub starts: Vec<Vec<u16>>,
}

/// A generator of random numbers (splitmix64), so that no version of a library can change them.
pub struct Random(u64);

impl Random {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Random {
        Random(SEED ^ seed)
    }

    /// A number from 0 up to this one, which is not reached; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The remainder stays below `end`, so it is an index again.
        mixed.checked_rem(end as u64).unwrap_or(0) as usize
    }

    /// True once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of so many answers.
    pub fn answer(&mut self, first_preferred: bool, count: usize) -> u16 {
        let first = first_preferred && self.once_in(2);
        if first { 0 } else { u16::try_from(self.below(count)).unwrap_or(0) }
    }
}

impl Sample {
    /// Reads the plain text: a line for each question with its answers, then one for each start.
    pub fn read(text: &str) -> Result<Sample, String> {
        let mut sample = Sample::default();
        for line in text.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells.as_slice() {
                ["question", id, remedy @ ("first" | "any"), answers @ ..] if !answers.is_empty() => {
                    let answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
                    sample.questions.push(Asked { id: (*id).to_owned(), first_preferred: *remedy == "first", answers });
                }
                ["start", places @ ..] if places.len() == sample.questions.len() => {
                    let places: Result<Vec<u16>, _> = places.iter().map(|place| place.parse()).collect();
                    sample
                        .starts
                        .push(places.map_err(|_| format!("this start of the sample is not understood: {line}"))?);
                }
                _ => return Err(format!("this line of the sample is not understood: {line}")),
            }
        }
        Ok(sample)
    }

    /// Draws the set with this number. It depends on nothing else, so threads may share the work, and
    /// a longer run begins with the sets of a shorter one.
    pub fn draw(&self, number: u64, drawn: &mut Drawn) {
        drawn.clear();
        let mut random = Random::new(number);
        let start = if number.is_multiple_of(2) { self.starts.get(random.below(self.starts.len())) } else { None };
        for (at, question) in self.questions.iter().enumerate() {
            let kept = start.and_then(|start| start.get(at)).filter(|_| !random.once_in(DRAWN_ANEW));
            drawn.push(match kept {
                Some(answer) => Some(*answer),
                None if random.once_in(LEFT_OPEN) => None,
                None => Some(random.answer(question.first_preferred, question.answers.len())),
            });
        }
    }
}
