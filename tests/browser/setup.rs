//! Finds what the browser tests need, and installs what is missing: npm packages, and as root Debian's packages.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The oldest Node that the npm packages run on.
const OLDEST_NODE: u32 = 18;

/// The programs the tests are run with.
#[derive(Default)]
pub struct Tools {
    /// Node, with the npm packages of `.tools` in place.
    pub node: Option<PathBuf>,
    /// Chromium, or a browser of its kind.
    pub chromium: Option<PathBuf>,
    /// Firefox; only where it is already there, or on CI.
    pub firefox: Option<PathBuf>,
    /// The driver of WebKit's small browser, where it, the browser and a screen for it are; installed as Firefox is.
    pub webkit: Option<PathBuf>,
}

impl Tools {
    /// Finds or installs each; also says what is left out without those that could not be had, and why.
    pub fn find_or_install(root: &Path) -> (Tools, Vec<String>) {
        let mut tools = Tools::default();
        let mut left_out = Vec::new();
        let on_ci = std::env::var_os("CI").is_some();
        match node(root) {
            Ok(node) => tools.node = Some(node),
            Err(why) => left_out.push(format!("all tests in browsers, as there is no Node with its packages ({why})")),
        }
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        match find_or_apt(Some("CUTAWAY_CHROMIUM"), &names, &["chromium", "fonts-dejavu-core"]) {
            Ok(chromium) => tools.chromium = Some(chromium),
            Err(why) => left_out.push(format!("all tests in browsers, as there is no Chromium ({why})")),
        }
        let names = ["firefox-esr", "firefox"];
        let firefox = match find(Some("CUTAWAY_FIREFOX"), &names) {
            Some(firefox) => Ok(firefox),
            None if on_ci => find_or_apt(None, &names, &["firefox-esr"]),
            None => Err("not installed".to_owned()),
        };
        match firefox {
            Ok(firefox) => tools.firefox = Some(firefox),
            Err(why) => left_out.push(format!("the tests in Firefox ({why})")),
        }
        let driver = ["WebKitWebDriver"];
        let webkit = match find(None, &["Xvfb"]).and_then(|_| find(Some("CUTAWAY_WEBKIT"), &driver)) {
            Some(webkit) => Ok(webkit),
            None if on_ci => {
                find_or_apt(None, &["Xvfb"], &["xvfb"]).and_then(|_| find_or_apt(None, &driver, &["webkit2gtk-driver"]))
            }
            None => Err("to have them: apt-get install webkit2gtk-driver xvfb".to_owned()),
        };
        match webkit {
            Ok(webkit) => tools.webkit = Some(webkit),
            Err(why) => left_out.push(format!("the tests in WebKit ({why})")),
        }
        (tools, left_out)
    }
}

/// Finds or installs Node, and its packages.
fn node(root: &Path) -> Result<PathBuf, String> {
    let node = find_or_apt(None, &["node", "nodejs"], &["nodejs", "npm"])?;
    let output = Command::new(&node).arg("--version").output().map_err(|error| error.to_string())?;
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        return Err(format!("{} is {version}; {OLDEST_NODE} or later is needed", node.display()));
    }
    find_or_apt(None, &["npm"], &["npm"])?;
    npm(&root.join(".tools"))?;
    // Tests that need these are left out without them, and say so; on CI none may be.
    if std::env::var_os("CI").is_some() {
        npm(&root.join(".tools/more"))?;
    }
    Ok(node)
}

/// Puts the npm packages of a folder's lock file in place, if they are not.
fn npm(folder: &Path) -> Result<(), String> {
    let lock = std::fs::metadata(folder.join("package-lock.json")).and_then(|file| file.modified());
    let installed = std::fs::metadata(folder.join("node_modules/.package-lock.json")).and_then(|file| file.modified());
    if let (Ok(lock), Ok(installed)) = (&lock, &installed)
        && installed >= lock
    {
        return Ok(());
    }
    let mut command = Command::new("npm");
    command.args(["ci", "--no-audit", "--no-fund", "--prefix"]).arg(folder);
    show(&mut command)
}

/// The program that a variable names, or the first of some names that is on the path.
fn find(variable: Option<&str>, names: &[&str]) -> Option<PathBuf> {
    if let Some(named) = variable.and_then(std::env::var_os).map(PathBuf::from) {
        return named.is_file().then_some(named);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.find(|place| place.is_file())
}

/// Finds a program, or as root installs the packages that bring it.
fn find_or_apt(variable: Option<&str>, names: &[&str], packages: &[&str]) -> Result<PathBuf, String> {
    if let Some(found) = find(variable, names) {
        return Ok(found);
    }
    let user = Command::new("id").arg("-u").output().map(|output| output.stdout).unwrap_or_default();
    let by_hand = format!("to have it: apt-get install {}", packages.join(" "));
    if user.trim_ascii() != b"0" || find(None, &["apt-get"]).is_none() {
        return Err(by_hand);
    }
    let mut update = Command::new("apt-get");
    show(update.args(["update", "-qq"]))?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    show(install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))?;
    find(None, names).ok_or(by_hand)
}

/// Shows a command and runs it.
fn show(command: &mut Command) -> Result<(), String> {
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
    let shown = format!("{} {}", command.get_program().to_string_lossy(), words.join(" "));
    eprintln!("> {shown}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` failed, {status}")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}
