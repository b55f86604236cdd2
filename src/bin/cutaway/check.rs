//! `cutaway check`: whether a course is sound, its own or an author's.

use crate::Failure;
use crate::args::Args;
use cutaway::compile::compile_source;
use cutaway::lesson::{Course, Folder, check_shape};
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
    let (course, mut problems) = Course::load(&Folder(path));
    problems.extend(check_shape(&course));
    problems.extend(check_course(&course, Some(&runner)));
    problems.sort();
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        return Err(Failure::Message(format!("{} to mend", problems.len())));
    }
    let programs: usize = course.lessons().map(|lesson| lesson.programs.len()).sum();
    println!("{} lessons with {programs} programs: nothing to mend", course.lessons().count());
    Ok(ExitCode::SUCCESS)
}
