//! `cutaway pack`: everything that is handed out, built into `dist/`, with its sizes.

use crate::args::Args;
use crate::site::{self, Site};
use crate::{Failure, own, tools};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// What may be fetched up to the first step, in bytes after brotli: all of it, and all but the lessons.
const BUDGET: [usize; 2] = [550_000, 350_000];

/// The forms that hold all in one file, below `dist`.
const FORMS: [&str; 5] = ["cutaway.html", "cutaway.js", "site/embed.js", "npm/inline.js", "obsidian/main.js"];

/// What a form in one file may have, in bytes as it is: what may be fetched of the site, as gzip in text, which
/// takes half as much again as brotli does.
const FORM_BUDGET: usize = BUDGET[0] * 3 / 2;

/// Whether the first step needs a file. Others are fetched when the page stands: the rest of the program, what is for
/// offline use, and the library when a program imports from it.
fn is_first(file: &str) -> bool {
    ["index.html", "cutaway_bg.wasm", "lessons.txt", "icon.svg"].contains(&file)
        || file.ends_with(".css")
        || file.ends_with(".js") && file != "worker.js"
}

/// Builds and prints the table of sizes.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let quick = args.flag("--quick");
    let url = args.option("--url")?;
    let course = args.option("--course")?;
    let lesson = args.option("--lesson")?;
    let watched = args.flag("--watched");
    args.end()?;
    let root = tools::root()?;
    if watched {
        site::watch(&root)?;
        return Ok(ExitCode::SUCCESS);
    }
    if course.is_some() || lesson.is_some() {
        own::pack(&root, quick, course.as_deref().map(Path::new), lesson.as_deref())?;
        return Ok(ExitCode::SUCCESS);
    }
    let site = site::build(&root, quick, url.as_deref())?;
    if quick {
        println!("built quickly: not for handing out");
        return Ok(ExitCode::SUCCESS);
    }
    let sizes = print_sizes(&root, &site)?;
    for (what, (size, budget)) in
        ["  with all lessons", "  without them"].into_iter().zip(sizes.into_iter().zip(BUDGET))
    {
        let share = size as f64 * 100.0 / budget as f64;
        println!("{what:<28}{size:>36}, {share:.0} % of the budget of {budget} bytes");
    }
    Ok(ExitCode::SUCCESS)
}

/// Gzip at its best.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory takes every write");
    encoder.finish().expect("memory takes every write")
}

/// Brotli at its best.
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params).expect("memory takes every write");
    packed
}

/// A section of a WebAssembly module, by its number in the standard.
fn section(wasm: &[u8], wanted: u8) -> Option<&[u8]> {
    let mut rest = wasm.get(8..)?;
    loop {
        let (id, tail) = rest.split_first()?;
        let digits = tail.iter().position(|byte| byte & 0x80 == 0)? + 1;
        let length = tail[..digits].iter().rev().fold(0, |sum: usize, byte| sum << 7 | usize::from(byte & 0x7f));
        let body = tail.get(digits..digits.checked_add(length)?)?;
        if *id == wanted {
            return Some(body);
        }
        rest = &tail[digits + length..];
    }
}

/// Prints a row for each file made; the result is what is fetched up to the first step, with the lessons and without
/// them, in bytes after brotli.
fn print_sizes(root: &Path, site: &Site) -> Result<[usize; 2], String> {
    println!("{:<28}{:>12}{:>12}{:>12}", "bytes", "as it is", "gzip", "brotli");
    let row = |path: &Path| -> Result<[usize; 3], String> {
        let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let sizes = [bytes.len(), gzip(&bytes).len(), brotli(&bytes).len()];
        let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
        println!("{name:<28}{:>12}{:>12}{:>12}", sizes[0], sizes[1], sizes[2]);
        Ok(sizes)
    };
    let (mut total, mut first, mut lessons) = ([0; 3], [0; 3], 0);
    for file in &site.files {
        let sizes = row(&site.folder.join(file))?;
        let sums = [Some(&mut total), is_first(file).then_some(&mut first)];
        for sum in sums.into_iter().flatten() {
            (0..3).for_each(|at| sum[at] += sizes[at]);
        }
        lessons += if file == "lessons.txt" { sizes[2] } else { 0 };
    }
    let wasm = std::fs::read(site.folder.join("cutaway_bg.wasm")).map_err(|error| format!("the program: {error}"))?;
    for (id, what) in [(10, "  of its first part: code"), (11, "  texts and tables")] {
        let section = section(&wasm, id).unwrap_or_default();
        println!("{what:<28}{:>12}{:>12}{:>12}", section.len(), gzip(section).len(), brotli(section).len());
    }
    for name in FORMS {
        let size = row(&root.join("dist").join(name))?[0];
        println!("{:<28}{:>11.0} % of the budget of {FORM_BUDGET} bytes", "", size as f64 * 100.0 / FORM_BUDGET as f64);
    }
    for (what, sum) in [("the site, all files", total), ("up to the first step", first)] {
        println!("{what:<28}{:>12}{:>12}{:>12}", sum[0], sum[1], sum[2]);
    }
    Ok([first[2], first[2] - lessons])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_found_by_their_numbers() {
        let long = [&b"\0asm\x01\0\0\0\x01\x02ab\x0a\x81\x01"[..], &[7; 129], b"\x0b\x01z"].concat();
        assert_eq!(section(&long, 1), Some(&b"ab"[..]));
        assert_eq!(section(&long, 10), Some(&[7; 129][..]));
        assert_eq!(section(&long, 11), Some(&b"z"[..]));
        assert_eq!(section(&long, 3), None);
        assert_eq!(section(b"\0asm\x01\0\0\0\x0a\xff", 10), None);
    }
}
