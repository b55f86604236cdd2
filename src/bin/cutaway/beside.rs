//! The files beside a program: modules it may import and texts it may open.

use std::path::Path;

use cutaway::text::Source;

/// How many files are taken along at most, how long each may be and all together.
const MOST_FILES: usize = 2000;
const MOST_BYTES: u64 = 1 << 22;
const MOST_TOGETHER: u64 = 1 << 24;
/// How deep folders are looked into.
const DEPTH: u32 = 3;

/// The program, then the text files in its folder and in the folders of that folder, by their whole paths.
pub fn with_files_beside(main: &Source) -> Vec<Source> {
    let mut files = vec![main.clone()];
    if let Some(folder) = Path::new(&**main.name()).parent() {
        let mut taken = 0;
        gather(folder, DEPTH, &mut taken, &mut files);
        // A text elsewhere that the program names in quotes, from its own folder on.
        for name in main.text().split(['"', '\'', '\n']).filter(|name| name.starts_with("../")) {
            let Ok(path) = folder.join(name).canonicalize() else { continue };
            if path.is_file() {
                take(&path, &mut taken, &mut files);
            }
        }
    }
    files
}

/// The same with paths from the program's folder on, for a program that goes by its bare name.
pub fn under_own_names(path: &Path, main: &Source) -> Vec<Source> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = whole.parent().unwrap_or(Path::new(""));
    let found = with_files_beside(&Source::new(whole.to_string_lossy().into_owned(), main.text().clone()));
    let others = found.into_iter().skip(1).filter_map(|file| {
        let name = Path::new(&**file.name()).strip_prefix(folder).ok()?.to_str()?.to_owned();
        Some(Source::new(name, file.text().clone()))
    });
    std::iter::once(main.clone()).chain(others).collect()
}

fn gather(folder: &Path, depth: u32, taken: &mut u64, files: &mut Vec<Source>) {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.')
            || ["__pycache__", "node_modules", "target"].contains(&&*name)
            || files.len() >= MOST_FILES
        {
            continue;
        }
        let Ok(about) = path.symlink_metadata() else { continue };
        if about.is_dir() && depth > 0 {
            gather(&path, depth - 1, taken, files);
        } else if about.is_file() {
            take(&path, taken, files);
        }
    }
}

fn take(path: &Path, taken: &mut u64, files: &mut Vec<Source>) {
    let length = path.metadata().map_or(u64::MAX, |about| about.len());
    if length > MOST_BYTES || *taken + length > MOST_TOGETHER || files.len() >= MOST_FILES {
        return;
    }
    let (Some(whole), Ok(text)) = (path.to_str(), std::fs::read_to_string(path)) else { return };
    if files.iter().all(|file| *whole != **file.name()) {
        *taken += length;
        files.push(Source::new(whole, text));
    }
}
