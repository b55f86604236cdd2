//! The URL's hash: what it says, and how it is written. The whole state of a page that is worth a link is in it.

use super::panel::Panel;
use super::round::Level;
use super::squeeze;
use crate::trace::picture::Zoom;
use crate::view::Inline;

/// What a hash asks for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Link {
    /// The list of lessons.
    #[default]
    Lessons,
    /// A lesson, by its id.
    Lesson(String),
    /// A place in a lesson: a heading's anchor, or `PROGRAM.py:STOP`.
    Place(String, String),
    /// The reviews.
    Review,
    /// A round of questions.
    Round(Level),
    /// The stepper for one's own code.
    Try(Trial),
    /// A `cutaway` fence on its own: its text stands for the program.
    Fence(Trial),
    /// A part of a lesson on its own, by the lesson's id.
    Only(Only, String),
    /// Where a course of one's own is brought, and its address if the link has one.
    Course(Option<String>),
    /// Questions on their own: the text of a `quiz.toml`.
    Quiz(String),
}

/// A part of a lesson that may be shown on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// Its questions.
    Questions,
    /// Its cards.
    Cards,
}

impl Only {
    /// The word that stands for it in a hash.
    fn word(self) -> &'static str {
        match self {
            Only::Questions => "questions",
            Only::Cards => "cards",
        }
    }
}

/// A program in a link, and where to open it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Trial {
    /// The program; `None` for the one kept from last time.
    pub code: Option<String>,
    /// The step.
    pub step: u64,
    /// The zoom.
    pub zoom: Option<Zoom>,
    /// Lines of input.
    pub inputs: Vec<String>,
    /// From what the turns of threads are drawn; 0 for turns as long as CPython's.
    pub seed: u64,
    /// The files beside the program: name and text of each.
    pub files: Vec<(String, String)>,
    /// Whether its text is open for editing; only read.
    pub edit: bool,
    /// What of the stepper is in sight.
    pub sight: Sight,
}

/// What a reader chose to see of a stepper.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sight {
    /// Where plain values are written.
    pub inline: Inline,
    /// Whether frames that wait are folded.
    pub fold: bool,
    /// Whether what the program defines is left out.
    pub hide: bool,
    /// Types and names that are left out, with commas between.
    pub without: String,
    /// The moment whose objects were laid out anew.
    pub arranged: Option<u64>,
    /// The panel that is open.
    pub panel: Panel,
    /// The label of the object that is asked about.
    pub object: Option<u32>,
    /// Expressions that are watched.
    pub watched: Vec<String>,
}

/// The words that stand in a link for where plain values are written.
const VALUES: [(Inline, &str); 3] =
    [(Inline::Nothing, "objects"), (Inline::InContainers, "containers"), (Inline::Everywhere, "place")];

impl Sight {
    /// Its pairs in a link: what is as it is at first is left out, and so is the panel from which links are taken.
    fn pairs(&self) -> impl Iterator<Item = String> {
        let values = VALUES.iter().find(|(inline, _)| *inline == self.inline && self.inline != Inline::default());
        let panel = Some(self.panel).filter(|panel| !matches!(panel, Panel::Output | Panel::Share));
        let pairs = [
            values.map(|(_, word)| format!("values={word}")),
            self.fold.then(|| "fold=1".into()),
            self.hide.then(|| "defined=0".into()),
            (!self.without.is_empty()).then(|| format!("hide={}", encode(&self.without))),
            self.arranged.map(|moment| format!("arranged={moment}")),
            panel.map(|panel| format!("panel={}", panel.word())),
            self.object.filter(|_| self.panel == Panel::Object).map(|label| format!("object={label}")),
        ];
        pairs.into_iter().flatten().chain(self.watched.iter().map(|text| format!("watch={}", encode(text))))
    }

    /// Takes a pair of a link, if it is one of these.
    fn take(&mut self, key: &str, value: &str) {
        match key {
            "values" => self.inline = VALUES.iter().find(|(_, word)| *word == value).map(|v| v.0).unwrap_or_default(),
            "heapPrimitives" if value == "true" || value == "nevernest" => self.inline = Inline::Nothing,
            "fold" => self.fold = value == "1",
            "defined" => self.hide = value == "0",
            "hide" => self.without = decode(value),
            "arranged" => self.arranged = value.parse().ok(),
            "panel" => self.panel = Panel::ALL.into_iter().find(|panel| panel.word() == value).unwrap_or_default(),
            "object" => self.object = value.parse().ok(),
            "watch" => self.watched.push(decode(value)),
            _ => {}
        }
    }
}

/// Reads a hash, with or without its `#`. Python Tutor's names are read as well (`code`, `curInstr`, `mode`,
/// `rawInputLstJSON`, `heapPrimitives`); anything unknown leads to the list of lessons. Its `cumulative` asks for frames
/// that have ended to stay: here one steps back to them, so it changes nothing.
pub fn read(hash: &str) -> Link {
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
    if let Some(id) = path.strip_prefix("/lesson/") {
        return match id.split_once('/') {
            Some((id, place)) => Link::Place(decode(id), decode(place)),
            None => Link::Lesson(decode(id)),
        };
    }
    for only in [Only::Questions, Only::Cards] {
        if let Some(id) = path.strip_prefix('/').and_then(|path| path.strip_prefix(only.word())?.strip_prefix('/')) {
            return Link::Only(only, decode(id));
        }
    }
    if path == "/quiz" {
        return Link::Quiz(trial(query).code.unwrap_or_default());
    }
    if let Some(word) = path.strip_prefix("/round/") {
        return Level::ALL.into_iter().find(|level| level.word() == word).map_or(Link::Lessons, Link::Round);
    }
    if path == "/course" {
        let src = query.split('&').find_map(|pair| pair.strip_prefix("src="));
        return Link::Course(src.map(decode).filter(|src| !src.trim().is_empty()));
    }
    if path == "/review" {
        return Link::Review;
    }
    if path == "/fence" {
        return Link::Fence(trial(query));
    }
    if path == "/try" {
        return Link::Try(trial(query));
    }
    if !path.starts_with('/') && path.split('&').any(|pair| pair.starts_with("code=") || pair.starts_with("mode=")) {
        return Link::Try(trial(path));
    }
    Link::Lessons
}

/// Writes a link as a hash, `#` included.
pub fn write(link: &Link) -> String {
    match link {
        Link::Lessons => "#/".into(),
        Link::Lesson(id) => format!("#/lesson/{}", encode(id)),
        Link::Place(id, place) => format!("#/lesson/{}/{}", encode(id), encode(place)),
        Link::Review => "#/review".into(),
        Link::Only(only, id) => format!("#/{}/{}", only.word(), encode(id)),
        Link::Quiz(text) => format!("#/quiz?code={}", encode(text)),
        Link::Round(level) => format!("#/round/{}", level.word()),
        Link::Course(None) => "#/course".into(),
        Link::Course(Some(address)) => format!("#/course?src={}", encode(address)),
        Link::Fence(trial) | Link::Try(trial) => {
            let mut pairs = Vec::new();
            if let Some(code) = &trial.code {
                let (plain, packed) = (encode(code), squeeze::pack(code));
                pairs.push(if packed.len() < plain.len() { format!("z={packed}") } else { format!("code={plain}") });
            }
            if trial.step > 0 {
                pairs.push(format!("step={}", trial.step));
            }
            if let Some(zoom) = trial.zoom.filter(|z| *z != Zoom::Line) {
                pairs.push(format!("zoom={}", zoom.word()));
            }
            if trial.seed > 0 {
                pairs.push(format!("seed={}", trial.seed));
            }
            pairs.extend(trial.sight.pairs());
            pairs.extend(trial.inputs.iter().map(|line| format!("in={}", encode(line))));
            pairs.extend(trial.files.iter().map(|(name, text)| format!("file={}:{}", encode(name), encode(text))));
            let page = if matches!(link, Link::Fence(_)) { "#/fence" } else { "#/try" };
            if pairs.is_empty() { page.into() } else { format!("{page}?{}", pairs.join("&")) }
        }
    }
}

fn trial(query: &str) -> Trial {
    let mut trial = Trial::default();
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        match key {
            "code" => trial.code = Some(decode(value).replace("\r\n", "\n")),
            "step" | "curInstr" => trial.step = value.parse().unwrap_or(0),
            "seed" => trial.seed = value.parse().unwrap_or(0),
            "mode" => trial.edit = value == "edit",
            "z" => trial.code = squeeze::unpack(value),
            "in" => trial.inputs.push(decode(value)),
            "rawInputLstJSON" => {
                trial.inputs.extend(serde_json::from_str::<Vec<String>>(&decode(value)).unwrap_or_default())
            }
            "file" => {
                if let Some((name, text)) = value.split_once(':') {
                    trial.files.push((decode(name), decode(text).replace("\r\n", "\n")));
                }
            }
            "zoom" => trial.zoom = Zoom::ALL.into_iter().find(|z| z.word() == value),
            _ => trial.sight.take(key, value),
        }
    }
    trial
}

/// Percent-encodes everything but letters, digits and `-_.~`.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(byte as char),
            _ => {
                out.push('%');
                out.extend([byte >> 4, byte & 15].map(|d| char::from_digit(d.into(), 16).unwrap_or('0')));
            }
        }
    }
    out
}

/// Undoes [`encode`], with `+` as a space; what is no valid escape stays as it is, and broken UTF-8 is replaced.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|b| (*b as char).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
                continue;
            }
            (b'+', ..) => out.push(b' '),
            (byte, ..) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}
