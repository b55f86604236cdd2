//! The names of characters, as Unicode 16 gives them; `tests/tools/record_unicode.py` writes the table and tells its form.

use std::sync::OnceLock;

/// In the page the table comes later, with the library.
const TABLE: &str = if cfg!(feature = "whole") { TEXT } else { "" };
const TEXT: &str = include_str!("names.txt");
static GIVEN: OnceLock<&str> = OnceLock::new();

/// The table as a text; empty as long as it is not there.
pub fn table() -> &'static str {
    GIVEN.get().unwrap_or(&TABLE)
}

/// Takes the table, where it is not built in.
pub fn give(table: &'static str) {
    let _ = GIVEN.set(table);
}

/// Where the names of Hangul syllables begin, and of what they are put together.
const HANGUL: (u32, u32) = (0xac00, 0xd7a4);
const JAMO: [&str; 3] = [
    "G GG N D DD R M B BB S SS  J JJ C K T P H",
    "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I",
    " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H",
];
/// Python finds these characters by their names, and gives them none.
const TANGUT: [(u32, u32); 2] = [(0x17000, 0x187f8), (0x18d00, 0x18d09)];

/// The table unpacked, when it is first asked for.
#[derive(Default)]
struct Names {
    /// All names one behind the other.
    text: String,
    /// A character and where its name ends in `text`, in the order of the characters.
    ends: Vec<(u32, u32)>,
    /// Places in `ends`, in the order of the names.
    sorted: Vec<u32>,
    /// First character, first one after, and what stands before the character's own number in its name.
    runs: Vec<(u32, u32, &'static str)>,
}

impl Names {
    fn get(&self, at: usize) -> &str {
        let start = if at == 0 { 0 } else { self.ends[at - 1].1 };
        &self.text[start as usize..self.ends[at].1 as usize]
    }
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    static NONE: Names = Names { text: String::new(), ends: Vec::new(), sorted: Vec::new(), runs: Vec::new() };
    if table().is_empty() {
        return &NONE;
    }
    NAMES.get_or_init(|| {
        let mut names = Names::default();
        let (mut point, mut before) = (0, 0);
        for line in table().lines().take_while(|line| !line.is_empty()) {
            let (gap, line) = match line.split_once(';') {
                Some((gap, rest)) if !line.starts_with('*') => (gap, rest),
                _ => ("0", line),
            };
            point += u32::from_str_radix(gap, 36).unwrap_or(0);
            if let Some((prefix, count)) = line.strip_prefix('*').and_then(|run| run.split_once(';')) {
                let end = point + count.parse().unwrap_or(0);
                names.runs.push((point, end, prefix));
                point = end;
                continue;
            }
            let (head, tail) = (usize::from(line.as_bytes()[0] - b'0'), usize::from(line.as_bytes()[1] - b'0'));
            let words: Vec<&str> = names.text[before..].split(' ').collect();
            let mut name = words[..head].to_vec();
            name.extend(line[2..].split(' ').filter(|word| !word.is_empty()));
            name.extend(&words[words.len() - tail..]);
            let name = name.join(" ");
            before = names.text.len();
            names.text.push_str(&name);
            names.ends.push((point, names.text.len() as u32));
            point += 1;
        }
        let mut sorted: Vec<u32> = (0..names.ends.len() as u32).collect();
        sorted.sort_unstable_by_key(|at| names.get(*at as usize));
        names.sorted = sorted;
        names
    })
}

/// The name of a character, if it has one.
pub fn name(c: char) -> Option<String> {
    let (point, names) = (c as u32, names());
    if (HANGUL.0..HANGUL.1).contains(&point) {
        let at = (point - HANGUL.0) as usize;
        let parts = [at / 588, at % 588 / 28, at % 28];
        let syllable = JAMO.iter().zip(parts).filter_map(|(letters, at)| letters.split(' ').nth(at));
        return Some(format!("HANGUL SYLLABLE {}", syllable.collect::<String>()));
    }
    if let Some((_, _, prefix)) = names.runs.iter().find(|(start, end, _)| (*start..*end).contains(&point)) {
        return Some(format!("{prefix}-{point:04X}"));
    }
    names.ends.binary_search_by_key(&point, |(point, _)| *point).ok().map(|at| names.get(at).to_string())
}

/// What a name stands for, in any case of its letters; a named sequence is several characters.
pub fn lookup(name: &str) -> Option<Vec<char>> {
    let (wanted, names) = (name.to_ascii_uppercase(), names());
    let one = |point| Some(vec![char::from_u32(point)?]);
    if let Some(syllable) = wanted.strip_prefix("HANGUL SYLLABLE ") {
        return one(hangul(syllable)?);
    }
    if let Some((prefix, number)) = wanted.rsplit_once('-')
        && let Ok(point) = u32::from_str_radix(number, 16)
        && number == format!("{point:04X}")
    {
        let mut runs = names.runs.iter().copied().chain(TANGUT.map(|(start, end)| (start, end, "TANGUT IDEOGRAPH")));
        if runs.any(|(start, end, before)| before == prefix && (start..end).contains(&point)) {
            return one(point);
        }
    }
    if let Ok(at) = names.sorted.binary_search_by(|at| names.get(*at as usize).cmp(&wanted)) {
        return one(names.ends[names.sorted[at] as usize].0);
    }
    let (_, others) = table().split_once("\n\n")?;
    let (_, points) = others.lines().filter_map(|line| line.split_once(';')).find(|(other, _)| *other == wanted)?;
    points.split(' ').map(|point| u32::from_str_radix(point, 16).ok().and_then(char::from_u32)).collect()
}

fn hangul(syllable: &str) -> Option<u32> {
    let mut rest = syllable;
    let mut point = HANGUL.0;
    for (letters, step) in JAMO.iter().zip([588, 28, 1]) {
        let fits = letters.split(' ').enumerate().filter(|(_, letter)| rest.starts_with(letter));
        let (at, letter) = fits.max_by_key(|(_, letter)| letter.len())?;
        point += at as u32 * step;
        rest = &rest[letter.len()..];
    }
    rest.is_empty().then_some(point)
}
