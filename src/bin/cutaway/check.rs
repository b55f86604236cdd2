//! `cutaway check`: whether a course, a part of one or a lesson is sound, the project's or an author's.

use crate::Failure;
use crate::args::Args;
use cutaway::compile::compile_source;
use cutaway::lesson::{Files, Folder, Loose, check_shape};
use cutaway::quiz::{Runner, check_course};
use cutaway::state::host;
use cutaway::vm::Limits;
use std::process::ExitCode;

/// Reads the course in a folder and prints each problem with its file, its line and what to do.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let path = args.path()?.ok_or_else(|| Failure::Usage("which folder of lessons?".into()))?;
    args.end()?;
    if !path.is_dir() {
        return Err(Failure::Message(format!("{} is not a folder", path.display())));
    }
    let runner = Runner { compile: compile_source, host: host::answer, limits: Limits::default() };
    let files = Folder(path);
    let read =
        |path: String| files.read(&path).map(|text| (path.clone(), text)).map_err(|why| format!("{path}: {why}"));
    let loose = Loose::find(files.paths().into_iter().map(read).collect::<Result<_, _>>()?);
    let (course, mut problems) = loose.course();
    problems.extend(loose.of_author(check_shape(&course)));
    problems.extend(loose.of_author(check_course(&course, Some(&runner))));
    problems.sort();
    problems.dedup();
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        return Err(Failure::Message(format!("{} to mend", problems.len())));
    }
    let programs: usize = course.lessons().map(|lesson| lesson.programs.len()).sum();
    let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let lessons = count(course.lessons().count(), "lesson");
    println!("{lessons} with {}: nothing to mend", count(programs, "program"));
    Ok(ExitCode::SUCCESS)
}
