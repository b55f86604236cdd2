//! An author's own course: read from a folder, its mistakes told, and put into the forms that hold a course.

use crate::page::{Page, escaped};
use crate::site::{self, Module};
use crate::{forms, offline, pack, pages};
use cutaway::lesson::{Course, Embedded, Files, Folder, Loose};
use cutaway::quiz::check_course;
use cutaway::state::own::bundle;
use cutaway::text::bundle as empty_bundle;
use std::path::{Path, PathBuf};

/// The name under which a site holds a course that is not the project's.
pub const FILE: &str = "course.json";

const SCORM: &str = include_str!("../../web/js/scorm.js");

/// A course, or one lesson of it.
pub struct Own {
    files: Vec<(String, String)>,
    course: Course,
    /// What it is called where it stands by itself.
    title: String,
    /// What is wrong with it, each with its file, its line and what to do.
    pub problems: Vec<String>,
}

/// Whether a folder holds a course, a part or a lesson.
pub fn is_course(folder: &Path) -> bool {
    let ours = |path: &String| path.ends_with("part.md") || path.ends_with("lesson.md");
    !folder.join("index.html").exists() && Folder(folder.to_owned()).paths().iter().any(ours)
}

impl Own {
    /// Reads the course of a folder (the project's own without one), or a single lesson of it by its id.
    ///
    /// # Errors
    /// If there is no lesson, or not this one.
    pub fn read(folder: Option<&Path>, lesson: Option<&str>) -> Result<Own, String> {
        let all = |files: &dyn Fn(&str) -> Result<String, String>, paths: Vec<String>| {
            let read =
                |path: String| files(&path).map(|text| (path.clone(), text)).map_err(|why| format!("{path}: {why}"));
            paths.into_iter().map(read).collect::<Result<Vec<_>, _>>()
        };
        let place = folder.map_or("the project's own course".into(), |folder| folder.display().to_string());
        let files = match folder {
            Some(folder) if !folder.is_dir() => return Err(format!("{place} is not a folder")),
            Some(folder) => {
                let files = Folder(folder.to_owned());
                all(&|path| files.read(path), files.paths())?
            }
            None => all(&|path| Embedded.read(path), Embedded.paths())?,
        };
        let loose = Loose::find(files);
        let (_, problems) = loose.course();
        if let Some(problem) = problems.iter().find(|problem| problem.message == "there is no lesson here") {
            return Err(format!("{place}: {problem}"));
        }
        let loose = match lesson {
            Some(id) => loose.only(id).ok_or_else(|| format!("{place}: there is no lesson with the id '{id}'"))?,
            None => loose,
        };
        let (course, _) = loose.course();
        let mut problems = if lesson.is_some() { Vec::new() } else { problems };
        problems.extend(loose.of_author(check_course(&course, None)));
        problems.sort();
        problems.dedup();
        let only = course.lessons().next().filter(|_| course.lessons().count() == 1);
        let title = only.map(|lesson| lesson.title.replace('`', ""));
        let title = title.or_else(|| course.parts.first().map(|part| part.title.clone())).unwrap_or_default();
        Ok(Own { files: loose.0, course, title, problems: problems.iter().map(ToString::to_string).collect() })
    }

    /// Its files as one text.
    pub fn bundle(&self) -> String {
        bundle(&self.files)
    }

    /// The page in one file with this course in it; `script` runs before the page starts.
    fn one_file(&self, page: &Page, module: &Module, script: &str) -> String {
        let html = site::one_file(page, module).replacen("<title>", &format!("<title>{} · ", escaped(&self.title)), 1);
        // JSON knows `<` as an escape as well, so that no element can end in it.
        let course = self.bundle().replace('<', "\\u003c");
        let mut element = format!("<script type=\"application/json\" id=\"cutaway-course\">{course}</script>\n");
        if !script.is_empty() {
            element += &format!("<script>\n{script}</script>\n");
        }
        // In the head: what the body holds is gone when the page is drawn there.
        let at = html.find("</head>").unwrap_or(0);
        format!("{}{element}{}", &html[..at], &html[at..])
    }

    /// The course in one file.
    pub fn file(&self, page: &Page, module: &Module) -> String {
        self.one_file(page, module, "")
    }

    /// The course as a package for learning platforms: SCORM 1.2, with one item that tells completion and score.
    pub fn scorm(&self, page: &Page, module: &Module, name: &str) -> Vec<u8> {
        let html = self.one_file(page, module, SCORM);
        let files = [("imsmanifest.xml", imsmanifest(name, &self.title)), ("index.html", html)];
        forms::zipped(&files.map(|(name, text)| (name.to_owned(), text)))
    }

    /// The course as a site, each file by its name.
    ///
    /// # Errors
    /// If a lesson cannot be rendered.
    pub fn site(&self, page: &Page, module: &Module, quick: bool) -> Result<Vec<(String, Vec<u8>)>, String> {
        let page = &page.with_course(FILE);
        let mut files = site::files(page, module);
        files.push((FILE.to_owned(), self.bundle().into_bytes()));
        let worker = if quick { offline::no_worker() } else { offline::worker(&files) };
        files.push((offline::WORKER.to_owned(), worker.into_bytes()));
        files.extend(pages::make(page, None, self.course.clone())?);
        Ok(files)
    }

    /// Writes all three forms into `dist`, as `NAME.html`, `NAME-scorm.zip` and, for a whole course, the folder `NAME`;
    /// gives what was written.
    ///
    /// # Errors
    /// What could not be made or written.
    pub fn write(
        &self,
        dist: &Path,
        name: &str,
        page: &Page,
        module: &Module,
        quick: bool,
    ) -> Result<Vec<PathBuf>, String> {
        let made = [(format!("{name}.html"), self.file(page, module).into_bytes())];
        let zip = (format!("{name}-scorm.zip"), self.scorm(page, module, name));
        let mut paths = Vec::new();
        for (name, bytes) in made.into_iter().chain([zip]) {
            paths.push(dist.join(name));
            site::write(&dist.join(paths.last().expect("it was pushed")), &bytes)?;
        }
        if self.course.lessons().count() > 1 || name == "course" {
            let folder = dist.join(name);
            site::fill(&folder, &[""], &self.site(page, module, quick)?)?;
            paths.push(folder.join("index.html"));
        }
        Ok(paths)
    }
}

/// Builds the forms of a course or of one lesson into `dist`, and prints what is wrong with it and what was made.
///
/// # Errors
/// What could not be done, in words.
pub fn pack(root: &Path, quick: bool, folder: Option<&Path>, lesson: Option<&str>) -> Result<(), String> {
    let own = Own::read(folder, lesson)?;
    own.tell();
    let (page, mut module) = site::program(root, quick)?;
    // Its own course takes the place of the project's.
    module.parts[0].1 = empty_bundle(std::iter::empty());
    let name = if lesson.is_some() { "lesson" } else { "course" };
    for path in own.write(&root.join("dist"), name, &page, &module, quick)? {
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("{:<40}{:>12} bytes, {:>10} after gzip", path.display(), bytes.len(), pack::gzip(&bytes).len());
    }
    Ok(())
}

impl Own {
    /// Says on standard error what is wrong with the course.
    pub fn tell(&self) {
        for problem in &self.problems {
            eprintln!("{problem}");
        }
        if !self.problems.is_empty() {
            eprintln!("{} to mend; `cutaway check` runs the programs as well", self.problems.len());
        }
    }
}

fn imsmanifest(name: &str, title: &str) -> String {
    let title = escaped(title);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <manifest identifier=\"cutaway-{name}\" version=\"1.0\" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" \
         xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd \
         http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd\">\n  \
         <metadata>\n    <schema>ADL SCORM</schema>\n    <schemaversion>1.2</schemaversion>\n  </metadata>\n  \
         <organizations default=\"course\">\n    <organization identifier=\"course\">\n      <title>{title}</title>\n      \
         <item identifier=\"item\" identifierref=\"page\">\n        <title>{title}</title>\n      </item>\n    \
         </organization>\n  </organizations>\n  <resources>\n    \
         <resource identifier=\"page\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"index.html\">\n      \
         <file href=\"index.html\"/>\n    </resource>\n  </resources>\n</manifest>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_a_course_if_it_holds_one() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(is_course(&root.join("lessons")));
        assert!(is_course(&root.join("lessons/01-names-and-objects/01-a-name-is-a-label")));
        assert!(!is_course(&root.join("src/bin")));
    }

    #[test]
    fn one_lesson_is_read_by_its_id() {
        let own = Own::read(None, Some("a-name-is-a-label")).unwrap();
        assert_eq!((own.course.lessons().count(), &*own.title), (1, "A name is a label"));
        assert_eq!(own.problems, Vec::<String>::new());
        assert!(Own::read(None, Some("none")).err().unwrap().contains("no lesson with the id 'none'"));
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(Own::read(Some(&src), None).err().unwrap().contains("there is no lesson here"));
    }
}
