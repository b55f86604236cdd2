//! What makes the site installable and lets it work offline: its manifest, its icons and its service worker.

use base64::Engine;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::process::ExitCode;

use crate::args::Args;
use crate::{Failure, icon, site};

/// How pages name the manifest; the third line is for systems that read no manifest.
pub const LINKS: &str = "<link rel=\"manifest\" href=\"manifest.webmanifest\">\n  \
     <meta name=\"theme-color\" content=\"#1f2933\">\n  \
     <link rel=\"apple-touch-icon\" href=\"icon-192.png\">";

/// The name of the service worker's file.
pub const WORKER: &str = "worker.js";

const MANIFEST: &str = r##"{
  "name": "Cutaway: the inside of Python",
  "short_name": "Cutaway",
  "description": "Run Python step by step, forwards and backwards, and see frames, objects and reference counts.",
  "lang": "en",
  "id": "./",
  "start_url": "./",
  "scope": "./",
  "display": "standalone",
  "theme_color": "#1f2933",
  "background_color": "#fdfcfa",
  "categories": ["education", "developer"],
  "icons": [
    { "src": "icon.svg", "sizes": "any", "type": "image/svg+xml" },
    { "src": "icon-192.png", "sizes": "192x192", "type": "image/png" },
    { "src": "icon-512.png", "sizes": "512x512", "type": "image/png" },
    { "src": "icon-full-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable" }
  ]
}
"##;

/// The manifest and the pictures that it names, but for the page's own icon.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = vec![("manifest.webmanifest".to_owned(), MANIFEST.into())];
    for (name, size, full) in
        [("icon-192.png", 192, false), ("icon-512.png", 512, false), ("icon-full-512.png", 512, true)]
    {
        files.push((name.to_owned(), icon::png(size, full)));
    }
    files
}

/// The service worker that keeps these files of the site.
pub fn worker(files: &[(String, Vec<u8>)]) -> String {
    let base64 = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
    let mut all = Sha256::new();
    let rows = files.iter().map(|(name, bytes)| {
        let digest = Sha256::digest(bytes);
        all.update(name);
        all.update(digest);
        let name = if name == "index.html" { "./" } else { name };
        serde_json::json!([name, format!("sha256-{}", base64(&digest))])
    });
    let rows = serde_json::Value::from(rows.collect::<Vec<_>>());
    let version = serde_json::Value::from(base64(&all.finalize()[..12]));
    include_str!("../../web/worker.js").replace("$FILES", &rows.to_string()).replace("$VERSION", &version.to_string())
}

/// What the page of a folder that others built is given, to be kept.
const KEEP: &str = include_str!("../../web/keep.js");
const KEEP_LINK: &str = "<script type=\"module\" src=\"keep.js\"></script>";

/// `cutaway offline`: gives a folder with a built page, Trunk's for one, its manifest, its icons and its worker.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let folder = args.path()?.ok_or_else(|| Failure::Usage("which folder?".into()))?;
    args.end()?;
    let files = keep(&folder)?;
    println!("{}: {files} files are kept for offline use", folder.display());
    Ok(ExitCode::SUCCESS)
}

/// Adds what keeps a folder's page, in place of what was added before; the number of files that are kept.
fn keep(folder: &Path) -> Result<usize, String> {
    let told = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let index = folder.join("index.html");
    let html = std::fs::read_to_string(&index).map_err(|error| told(&index, error))?;
    if !html.contains(KEEP_LINK) {
        let html = html.replacen("</head>", &format!("  {LINKS}\n  {KEEP_LINK}\n</head>"), 1);
        site::write(&index, html.as_bytes())?;
    }
    site::write(&folder.join("keep.js"), KEEP.as_bytes())?;
    site::write(&folder.join("icon.svg"), include_bytes!("../../web/icon.svg"))?;
    for (name, bytes) in files() {
        site::write(&folder.join(name), &bytes)?;
    }
    let mut kept = Vec::new();
    for path in site::files_under(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if name != WORKER {
            kept.push((name, std::fs::read(&path).map_err(|error| told(&path, error))?));
        }
    }
    site::write(&folder.join(WORKER), worker(&kept).as_bytes())?;
    Ok(kept.len())
}

/// The service worker of a page that is being worked on: it keeps nothing, and takes away one that did.
pub fn no_worker() -> String {
    "self.addEventListener(\"install\", () => self.skipWaiting());\n\
     self.addEventListener(\"activate\", (event) => event.waitUntil(self.registration.unregister()));\n"
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worker_is_another_one_when_a_file_is() {
        let file = |text: &str| [("index.html".to_owned(), text.as_bytes().to_vec())];
        let worker_of = |text| worker(&file(text));
        assert_ne!(worker_of("a"), worker_of("b"));
        assert_eq!(worker_of("a"), worker_of("a"));
        assert!(worker_of("a").contains("[[\"./\",\"sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\"]]"));
    }

    #[test]
    fn a_folder_of_others_is_kept() {
        let folder = std::env::temp_dir().join(format!("cutaway-offline-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("snippets")).unwrap();
        std::fs::write(folder.join("index.html"), "<head><title>x</title></head><body data-cutaway></body>").unwrap();
        std::fs::write(folder.join("snippets/a.js"), "1").unwrap();
        let first = keep(&folder).unwrap();
        assert_eq!(keep(&folder), Ok(first), "doing it again changes nothing");
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!(read("index.html").matches("manifest.webmanifest").count(), 1);
        let worker = read("worker.js");
        for name in ["./", "snippets/a.js", "keep.js", "icon-192.png", "manifest.webmanifest"] {
            assert!(worker.contains(&format!("[\"{name}\",\"sha256-")), "{name}");
        }
        assert!(!worker.contains("\"worker.js\""));
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(keep(&folder).unwrap_err().contains("index.html"));
    }

    #[test]
    fn manifest_names_files_that_are_there() {
        let manifest: serde_json::Value = serde_json::from_str(MANIFEST).unwrap();
        let files = files();
        for icon in manifest["icons"].as_array().unwrap() {
            let name = icon["src"].as_str().unwrap();
            assert!(name == "icon.svg" || files.iter().any(|(file, _)| file == name), "{name}");
        }
    }
}
