//! `cutaway pack`: everything that is handed out, built into `dist/`, with its sizes.

use crate::args::Args;
use crate::site::{self, Site};
use crate::{Failure, tools};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// What all of the page may weigh when it is fetched, in bytes after brotli: with the lessons.
const BUDGET: usize = 550_000;

/// Builds and prints the table of sizes.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let quick = args.flag("--quick");
    let url = args.option("--url")?;
    args.end()?;
    let root = tools::root()?;
    let site = site::build(&root, quick, url.as_deref())?;
    if quick {
        println!("built quickly: not for handing out");
        return Ok(ExitCode::SUCCESS);
    }
    let total = print_sizes(&root, &site)?;
    println!("{:.0} % of the budget of {BUDGET} bytes (brotli)", total as f64 * 100.0 / BUDGET as f64);
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

/// Prints a row for each file made; the result is what a first visit to the site fetches, in bytes after brotli.
fn print_sizes(root: &Path, site: &Site) -> Result<usize, String> {
    println!("{:<28}{:>12}{:>12}{:>12}", "bytes", "as it is", "gzip", "brotli");
    let row = |path: &Path| -> Result<[usize; 3], String> {
        let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let sizes = [bytes.len(), gzip(&bytes).len(), brotli(&bytes).len()];
        let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
        println!("{name:<28}{:>12}{:>12}{:>12}", sizes[0], sizes[1], sizes[2]);
        Ok(sizes)
    };
    let mut total = [0; 3];
    for file in &site.files {
        for (sum, size) in total.iter_mut().zip(row(&site.folder.join(file))?) {
            *sum += size;
        }
    }
    row(&site.one_file)?;
    for name in ["cutaway.js", "npm/inline.js", "obsidian/main.js"] {
        row(&root.join("dist").join(name))?;
    }
    println!("{:<28}{:>12}{:>12}{:>12}", "the site, all files", total[0], total[1], total[2]);
    Ok(total[2])
}
