//! The course is whole: every file is read, every link leads somewhere, every lesson has its shape.

use std::path::Path;

use cutaway::lesson::{Course, Embedded, Files, Folder, check_shape};

fn folder() -> Folder {
    Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons"))
}

#[test]
fn the_course_is_sound() {
    let (course, mut problems) = Course::load(&folder());
    problems.extend(check_shape(&course));
    let told: Vec<String> = problems.iter().map(|problem| problem.to_string()).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_built_in_course_is_that_of_the_folder() {
    let (files, built_in) = (folder(), Embedded);
    assert_eq!(built_in.paths(), files.paths(), "run tests/tools/record_lessons.py");
    for path in files.paths() {
        assert_eq!(built_in.read(&path), files.read(&path));
    }
}
