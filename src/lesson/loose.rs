//! The files of a course as a page is given them: by its host, from an address, or by a reader who drops a folder.

use super::{Course, Files, Problem};

/// Files that are there as texts, each under its path.
pub struct Loose(pub Vec<(String, String)>);

/// Where a lesson that came without a part is put.
const ALONE: &str = "01-lessons";

impl Files for Loose {
    fn paths(&self) -> Vec<String> {
        self.0.iter().map(|(path, _)| path.clone()).collect()
    }

    fn read(&self, path: &str) -> Result<String, String> {
        let found = self.0.iter().find(|(known, _)| known == path);
        found.map(|(_, text)| text.clone()).ok_or_else(|| "it is not there".into())
    }
}

impl Loose {
    /// Finds the course in files that lie somewhere below what was given: a whole course, one part of it, a lesson's
    /// folder, or a single Markdown file. What is no file of a course is left out, as for [`super::Folder`].
    pub fn find(files: Vec<(String, String)>) -> Loose {
        let tidy = |path: &str| path.replace('\\', "/").trim_start_matches("./").trim_start_matches('/').to_string();
        let mut files: Vec<(String, String)> = files.into_iter().map(|(path, text)| (tidy(&path), text)).collect();
        files.retain(|(path, _)| is_course_file(path));
        files.sort();
        let depth = |path: &str| path.matches('/').count();
        let named = |name: &str| {
            let ends = |path: &&str| path.rsplit('/').next() == Some(name);
            files.iter().map(|(path, _)| path.as_str()).filter(ends).min_by_key(|path| depth(path)).map(str::to_string)
        };
        // A part's own folder was given: it stands for the part.
        let part = named("part.md").map(|path| if depth(&path) == 0 { format!("{ALONE}/{path}") } else { path });
        if let Some(part) = part {
            let folder = part.strip_suffix("/part.md").unwrap_or_default();
            let root = folder.rsplit_once('/').map_or("", |(root, _)| root);
            let is_part = files.iter().any(|(path, _)| path == "part.md");
            let place = |path: String| match is_part {
                true => Some(format!("{ALONE}/{path}")),
                false if root.is_empty() => Some(path),
                false => path.strip_prefix(root)?.strip_prefix('/').map(str::to_string),
            };
            return Loose(files.into_iter().filter_map(|(path, text)| Some((place(path)?, text))).collect());
        }
        let only = || files.iter().map(|(path, _)| path).filter(|path| path.ends_with(".md")).collect::<Vec<_>>();
        let lesson = named("lesson.md").or_else(|| if let [one] = &only()[..] { Some(one.to_string()) } else { None });
        let Some(lesson) = lesson else { return Loose(files) };
        let (folder, name) = lesson.rsplit_once('/').unwrap_or(("", &lesson));
        // The folder that holds the lessons, if they have folders of their own.
        let root = match name {
            "lesson.md" => folder.rsplit_once('/').map_or("", |(root, _)| root),
            _ => folder,
        };
        let own = folder.is_empty() || name != "lesson.md";
        let mut found = vec![(format!("{ALONE}/part.md"), "---\nid: lessons\ntitle: Lessons\n---\n".to_string())];
        for (path, text) in files {
            let rest = if root.is_empty() { Some(&*path) } else { path.strip_prefix(root).map(|p| &p[1..]) };
            let Some(rest) = rest else { continue };
            let rest = if path == lesson && own { "lesson.md" } else { rest };
            found.push((if own { format!("{ALONE}/01-lesson/{rest}") } else { format!("{ALONE}/{rest}") }, text));
        }
        Loose(found)
    }

    /// Whether the part around the lessons was made here.
    fn is_framed(&self) -> bool {
        self.0.iter().any(|(path, text)| {
            path.strip_prefix(ALONE) == Some("/part.md") && text == "---\nid: lessons\ntitle: Lessons\n---\n"
        })
    }

    /// Reads the course, and tells what is wrong with what its author wrote: not with what was put around it.
    pub fn course(&self) -> (Course, Vec<Problem>) {
        let (course, problems) = Course::load(self);
        (course, self.of_author(problems))
    }

    /// What of some problems is about what an author wrote, each in the author's own file.
    pub fn of_author(&self, mut problems: Vec<Problem>) -> Vec<Problem> {
        if self.is_framed() {
            let made = format!("{ALONE}/");
            problems.retain(|problem| problem.file != format!("{ALONE}/part.md"));
            for problem in &mut problems {
                let path = problem.file.strip_prefix(&made).unwrap_or(&problem.file);
                problem.file = path.strip_prefix("01-lesson/").unwrap_or(path).to_string();
            }
        }
        problems
    }

    /// What is left of a course when only one lesson is wanted: its folder, its part, and the misconceptions. `None` if
    /// there is no lesson of that id.
    pub fn only(self, id: &str) -> Option<Loose> {
        let (course, _) = Course::load(&self);
        let (part, lesson) = course.parts.iter().find_map(|p| Some((p, p.lessons.iter().find(|l| l.id == id)?)))?;
        let (part, lesson) = (format!("{}/part.md", part.folder), format!("{}/", lesson.folder));
        let wanted = |path: &str| path == part || path == "misconceptions.md" || path.starts_with(&lesson);
        Some(Loose(self.0.into_iter().filter(|(path, _)| wanted(path)).collect()))
    }
}

/// Whether a path, with `/` between folders, is that of a file of a course.
pub(super) fn is_course_file(path: &str) -> bool {
    // Obsidian's, git's and Python's own folders are no part of a course, nor is what explains the folder.
    let is_other = |name: &str| name.starts_with('.') || name == "__pycache__" || name == "README.md";
    !path.split('/').any(is_other) && [".md", ".py", ".toml"].iter().any(|end| path.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LESSON: &str = "---\nid: one\ntitle: One\nneeds: []\nteaches: []\nminutes: 1\nshape: free\n---\n\nText\n";

    fn found(paths: &[&str]) -> Vec<String> {
        Loose::find(paths.iter().map(|path| (path.to_string(), LESSON.to_string())).collect()).paths()
    }

    #[test]
    fn a_course_is_found_wherever_it_lies() {
        let course = ["01-a/01-b/lesson.md", "01-a/01-b/x.py", "01-a/part.md", "misconceptions.md"];
        assert_eq!(found(&course), course);
        let below = course.map(|path| format!("my-course/{path}"));
        let mut all: Vec<&str> = below.iter().map(String::as_str).collect();
        all.extend(["my-course/.git/part.md", "my-course/README.md", "my-course/picture.png"]);
        assert_eq!(found(&all), course);
        assert_eq!(found(&["part.md", "01-b/lesson.md"]), ["01-lessons/01-b/lesson.md", "01-lessons/part.md"]);
    }

    #[test]
    fn a_lesson_alone_gets_a_part() {
        for (given, wanted) in [
            (&["notes.md"][..], &["01-lessons/part.md", "01-lessons/01-lesson/lesson.md"][..]),
            (
                &["lesson.md", "x.py"],
                &["01-lessons/part.md", "01-lessons/01-lesson/lesson.md", "01-lessons/01-lesson/x.py"],
            ),
            (
                &["a/01-b/lesson.md", "a/01-b/x.py"],
                &["01-lessons/part.md", "01-lessons/01-b/lesson.md", "01-lessons/01-b/x.py"],
            ),
        ] {
            assert_eq!(found(given), wanted, "{given:?}");
        }
        let (course, problems) = Loose::find(vec![("notes.md".into(), LESSON.into())]).course();
        assert_eq!((course.lessons().count(), problems), (1, vec![]));
        let (_, problems) = Loose::find(vec![("x/lesson.md".into(), "Text\n".into())]).course();
        assert!(problems.iter().all(|problem| problem.file == "x/lesson.md"), "{problems:?}");
        assert!(!problems.is_empty());
    }

    #[test]
    fn nothing_is_no_course() {
        let (course, problems) = Loose::find(vec![("a.py".into(), "x = 1\n".into())]).course();
        assert_eq!(course.parts.len(), 0);
        assert!(problems.iter().any(|problem| problem.message == "there is no lesson here"), "{problems:?}");
    }

    #[test]
    fn one_lesson_can_be_taken_out() {
        let lesson = |id: &str| LESSON.replace("id: one", &format!("id: {id}"));
        let part = "---\nid: a\ntitle: A\n---\n".to_string();
        let course = || {
            Loose(vec![
                ("01-a/part.md".into(), part.clone()),
                ("01-a/01-b/lesson.md".into(), lesson("b")),
                ("01-a/02-c/lesson.md".into(), lesson("c")),
                ("01-a/02-c/x.py".into(), "x = 1\n".into()),
            ])
        };
        let paths = course().only("c").expect("it is there").paths();
        assert_eq!(paths, ["01-a/part.md", "01-a/02-c/lesson.md", "01-a/02-c/x.py"]);
        assert!(course().only("d").is_none());
    }
}
