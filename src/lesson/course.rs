//! The course: parts and lessons in the order of their folders, read from any source of files.

use std::collections::BTreeMap;
use std::collections::HashMap;

use super::checklist::{Checklist, read_checklists};
use super::front::Front;
use super::loose::is_course_file;
use super::markdown::{Links, read_blocks};
use super::program::Program;
use super::{Block, Lesson, Problem};
use crate::text::Source;
use crate::text::order;

/// Where the files of a course come from: a folder on disk, what is built into the page, or an author's own upload.
pub trait Files {
    /// The paths of all files, from the course's root, with `/` between folders.
    fn paths(&self) -> Vec<String>;

    /// A file's text.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    fn read(&self, path: &str) -> Result<String, String>;
}

/// A course.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Course {
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// The misconceptions that wrong answers come from: permanent name, and the belief in a sentence.
    pub misconceptions: Vec<(String, String)>,
    /// What a reader should be able to say in the end.
    pub checklists: Vec<Checklist>,
}

/// A part of a course: a folder `NN-slug` with a `part.md`.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Permanent name, unique in the course.
    pub id: String,
    /// The title.
    pub title: String,
    /// The folder, as `01-names-and-objects`.
    pub folder: String,
    /// Phrases with numbers that are no results of a run, as in a lesson.
    pub numbers: Vec<String>,
    /// Why the part matters: the text of `part.md` before its self-check.
    pub opening: Vec<Block>,
    /// What a reader must be able to answer aloud before going on: the text under `## Self-check`.
    pub self_check: Vec<Block>,
    /// Its lessons, in order.
    pub lessons: Vec<Lesson>,
}

/// A folder on disk.
pub struct Folder(pub std::path::PathBuf);

impl Course {
    /// Reads a course; whatever is wrong is told in the list, and the rest is read all the same.
    pub fn load(files: &impl Files) -> (Course, Vec<Problem>) {
        Course::load_where(files, |_| true)
    }

    /// What the first drawing of a page needs, in a small part of the time: the lesson of an id, and all others without
    /// their texts, questions and programs.
    pub fn load_first(files: &impl Files, id: &str) -> Course {
        Course::load_where(files, |other| other == id).0
    }

    /// Reads a course with the whole of those lessons whose id is `wanted`.
    fn load_where(files: &impl Files, wanted: impl Fn(&str) -> bool) -> (Course, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut texts = BTreeMap::new();
        for path in files.paths() {
            match files.read(&path) {
                Ok(text) => drop(texts.insert(path, text)),
                Err(why) => problems.push(Problem::new(&path, 0, why, "make it a readable UTF-8 text")),
            }
        }
        let mut course = Course::default();
        if let Some(text) = texts.get("misconceptions.md") {
            course.misconceptions = read_misconceptions(text, &mut problems);
        }
        let links = find_lessons(&texts, &mut problems);
        if let Some(text) = texts.get("checklists.md") {
            let is_lesson = |id: &str| links.lessons.iter().any(|(_, other)| other == id);
            course.checklists = read_checklists(text, is_lesson, &mut problems);
        }
        let mut ids: HashMap<String, String> = HashMap::new();
        for (path, text) in &texts {
            let Some((folder, "part.md")) = path.rsplit_once('/') else { continue };
            if folder.contains('/') {
                continue;
            }
            let mut part = read_part(path, folder, text, &links, &mut problems);
            note_id(&mut ids, &part.id, path, &mut problems);
            for (path, text) in texts.range(format!("{folder}/")..) {
                let Some(rest) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else { break };
                if let Some((_, "lesson.md")) = rest.split_once('/') {
                    let lesson = read_lesson(path, text, &texts, &links, &wanted, &mut problems);
                    note_id(&mut ids, &lesson.id, path, &mut problems);
                    part.lessons.push(lesson);
                }
            }
            course.parts.push(part);
        }
        for path in texts.keys().filter(|path| path.ends_with("/lesson.md")) {
            let known = path.split_once('/').is_some_and(|(part, rest)| {
                rest.matches('/').count() == 1 && texts.contains_key(&format!("{part}/part.md"))
            });
            if !known {
                let help = "put it at `NN-part/NN-slug/lesson.md`, with a `part.md` in the part's folder";
                problems.push(Problem::new(path, 0, "the lesson belongs to no part", help));
            }
        }
        if course.parts.is_empty() {
            let help =
                "a course has folders `NN-part` with a `part.md`, and in them folders `NN-slug` with a `lesson.md`";
            problems.push(Problem::new("part.md", 0, "there is no lesson here", help));
        }
        order::sort(&mut problems);
        (course, problems)
    }

    /// All lessons, in order.
    pub fn lessons(&self) -> impl Iterator<Item = &Lesson> {
        self.parts.iter().flat_map(|part| &part.lessons)
    }

    /// The lesson of an id.
    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons().find(|lesson| lesson.id == id)
    }

    /// The lessons before and after one.
    pub fn neighbours(&self, id: &str) -> (Option<&Lesson>, Option<&Lesson>) {
        let all: Vec<&Lesson> = self.lessons().collect();
        match all.iter().position(|lesson| lesson.id == id) {
            Some(at) => (at.checked_sub(1).map(|at| all[at]), all.get(at + 1).copied()),
            None => (None, None),
        }
    }
}

impl Files for Folder {
    fn paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        let mut waiting = vec![(self.0.clone(), String::new(), 0)];
        while let Some((folder, prefix, depth)) = waiting.pop() {
            let Ok(entries) = std::fs::read_dir(&folder) else { continue };
            for entry in entries.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = entry.path();
                let hidden = name.starts_with('.') || name == "__pycache__";
                if path.is_dir() && depth < 3 && !hidden {
                    waiting.push((path, format!("{prefix}{name}/"), depth + 1));
                } else if is_course_file(&name) {
                    paths.push(format!("{prefix}{name}"));
                }
            }
        }
        order::sort(&mut paths);
        paths
    }

    fn read(&self, path: &str) -> Result<String, String> {
        std::fs::read_to_string(self.0.join(path)).map_err(|error| error.to_string())
    }
}

/// Where every lesson is, so that links can be followed before all lessons are read.
fn find_lessons(texts: &BTreeMap<String, String>, problems: &mut Vec<Problem>) -> Links {
    let mut links = Links::default();
    for (path, text) in texts {
        if let Some(folder) = path.strip_suffix("/lesson.md") {
            let mut ignored = Vec::new();
            let (front, _) = Front::read(text, path, &mut ignored);
            let id = front.list("id").into_iter().next().unwrap_or_default();
            links.lessons.push((folder.to_string(), id));
        }
        let slug = path.split('/').next().unwrap_or_default();
        if path.ends_with("/part.md") && !slug.starts_with(|first: char| first.is_ascii_digit()) {
            let help = "call it `NN-slug`; the number orders the parts";
            problems.push(Problem::new(path, 0, format!("the folder `{slug}` has no number"), help));
        }
    }
    links
}

fn read_part(path: &str, folder: &str, text: &str, links: &Links, problems: &mut Vec<Problem>) -> Part {
    let (front, start) = Front::read(text, path, problems);
    front.refuse_others(&["id", "title", "numbers"], problems);
    let (id, _) = front.needed("id", "add `id: NAME`, a permanent name", problems);
    let (title, _) = front.needed("title", "add `title: ...`", problems);
    let body = read_blocks(path, text, start, links, problems);
    let numbers = front.list("numbers");
    let (opening, self_check, lessons) = (body.opening, Vec::new(), Vec::new());
    let mut part = Part { id, title, folder: folder.into(), numbers, opening, self_check, lessons };
    for section in body.sections {
        if section.anchor == "self-check" {
            part.self_check = section.blocks;
        } else {
            let help = "a part has a text and one heading, `## Self-check`";
            problems.push(Problem::new(path, section.line, "a part has no other headings", help));
        }
    }
    if part.self_check.is_empty() {
        let help = "add `## Self-check` and a list of questions to be answered aloud";
        problems.push(Problem::new(path, 0, "the part has no self-check", help));
    }
    part
}

fn read_lesson(
    path: &str,
    text: &str,
    texts: &BTreeMap<String, String>,
    links: &Links,
    wanted: impl Fn(&str) -> bool,
    problems: &mut Vec<Problem>,
) -> Lesson {
    let folder = path.strip_suffix("/lesson.md").unwrap_or(path).to_string();
    let (front, start) = Front::read(text, path, problems);
    front.refuse_others(&["id", "title", "needs", "teaches", "minutes", "numbers", "shape"], problems);
    let (id, id_line) = front.needed("id", "add `id: NAME`, a permanent name", problems);
    if !id.is_empty() && !super::fence::is_name(&id) {
        let help = "use lower-case letters, digits and hyphens";
        problems.push(Problem::new(path, id_line, format!("`{id}` cannot be an id"), help));
    }
    let (title, _) = front.needed("title", "add `title: ...`", problems);
    let (minutes, line) = front.needed("minutes", "add `minutes: N`, the reading time", problems);
    let minutes = minutes.parse().unwrap_or_else(|_| {
        let help = "write a whole number of minutes";
        problems.push(Problem::new(path, line, format!("`{minutes}` is no number of minutes"), help));
        0
    });
    let needs = front.list("needs");
    for need in &needs {
        if !links.lessons.iter().any(|(_, id)| id == need) {
            let message = format!("it needs `{need}`, and there is no such lesson");
            problems.push(Problem::new(path, front.line("needs"), message, "write the id of a lesson"));
        }
    }
    let whole = wanted(&id);
    let (text, start) = if whole { (text, start) } else { ("", 0) };
    let beside = |name: &str| texts.get(&format!("{folder}/{name}")).filter(|_| whole);
    let mut programs: Vec<Program> = Vec::new();
    for (file, text) in texts.range(format!("{folder}/")..) {
        let Some(name) = file.strip_prefix(&*folder).and_then(|rest| rest.strip_prefix('/')) else { break };
        if whole && name.ends_with(".py") && !name.contains('/') {
            programs.push(Program::from_file(name, text));
        }
    }
    let body = read_blocks(path, text, start, links, problems);
    let mut lesson = Lesson {
        id,
        title,
        quiz: beside("quiz.toml").map(|text| Source::new(format!("{folder}/quiz.toml"), &**text)),
        folder,
        needs,
        teaches: front.list("teaches"),
        numbers: front.list("numbers"),
        minutes,
        is_free: front.list("shape") == ["free"],
        opening: body.opening,
        sections: body.sections,
        footnotes: body.footnotes,
        programs,
        source: Source::new(path, text),
    };
    add_fence_programs(&mut lesson, path, problems);
    lesson
}

/// A fence that holds its program and names no file makes a program of its own.
fn add_fence_programs(lesson: &mut Lesson, path: &str, problems: &mut Vec<Problem>) {
    let mut made = Vec::new();
    for stepper in lesson.steppers() {
        let there =
            lesson.program(&stepper.program).or_else(|| made.iter().find(|p: &&Program| p.name == stepper.program));
        match (there, &stepper.body) {
            (Some(program), Some(body)) if **program.source.text() != **body => {
                let message = format!("the fence shows another text than `{}`", stepper.program);
                let help = "take the program out of the fence, or make both the same (tests/tools/record_lessons does)";
                problems.push(Problem::new(path, stepper.line, message, help));
            }
            (Some(_), _) => {}
            (None, Some(body)) => {
                let name = stepper.program.clone();
                let source = Source::new(&*name, &**body);
                made.push(Program { name, source, recorded: None, is_file: false });
            }
            (None, None) => {
                let message = format!("there is no program `{}`", stepper.program);
                problems.push(Problem::new(path, stepper.line, message, "put the file beside lesson.md"));
            }
        }
    }
    lesson.programs.extend(made);
}

/// `misconceptions.md`: a list of `- name :: the belief`.
fn read_misconceptions(text: &str, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let Some(item) = line.strip_prefix("- ") else { continue };
        let file = "misconceptions.md";
        match item.split_once(" :: ") {
            Some((name, _)) if found.iter().any(|(known, _)| known == name) => {
                let message = format!("`{name}` stands twice");
                problems.push(Problem::new(file, number, message, "take one away"));
            }
            Some((name, belief)) => found.push((name.to_string(), belief.trim().to_string())),
            None => problems.push(Problem::new(file, number, "no misconception", "write `- name :: the belief`")),
        }
    }
    found
}

fn note_id(ids: &mut HashMap<String, String>, id: &str, path: &str, problems: &mut Vec<Problem>) {
    if id.is_empty() {
        return;
    }
    if let Some(other) = ids.insert(id.to_string(), path.to_string()) {
        let message = format!("the id `{id}` is also that of {other}");
        problems.push(Problem::new(path, 0, message, "give one of them another id"));
    }
}
