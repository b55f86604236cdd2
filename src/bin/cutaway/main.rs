//! The command-line program on the same core as the page: one file for each command.

#[cfg(feature = "pack")]
mod forms;
#[cfg(feature = "pack")]
mod icon;
#[cfg(feature = "pack")]
mod offline;
#[cfg(feature = "pack")]
mod own;
#[cfg(feature = "pack")]
mod pack;
#[cfg(feature = "pack")]
mod packed;
#[cfg(feature = "pack")]
mod page;
#[cfg(feature = "pack")]
mod pages;
#[cfg(feature = "pack")]
mod picture;
#[cfg(feature = "pack")]
mod serve;
#[cfg(feature = "pack")]
mod site;
#[cfg(feature = "pack")]
mod split;
#[cfg(feature = "pack")]
mod tables;
#[cfg(feature = "pack")]
mod tools;
#[cfg(feature = "pack")]
mod wasm;

mod args;
mod beside;
mod check;
mod dis;
mod run;
mod trace;

use args::Args;
use std::process::ExitCode;

/// A command: its name, what follows it, what it does, and the function that does it.
///
/// A command's function takes what follows its name and says how the program ends.
struct Command {
    name: &'static str,
    usage: &'static str,
    about: &'static str,
    run: fn(Args) -> Result<ExitCode, Failure>,
}

/// In the order `--help` lists them.
const COMMANDS: &[Command] = &[
    Command {
        name: "run",
        usage: "[--seed N] [--counts 3.13] FILE",
        about: "run a program as python would; --seed: other turns of its threads; --counts: the reference counts of that version",
        run: run::run,
    },
    Command {
        name: "trace",
        usage: "[--seed N] [--counts 3.13] [--instructions] FILE...",
        about: "print a run as one JSON record of its events; --instructions: instead, what each instruction finds on the value stack and in the fast locals",
        run: trace::run,
    },
    Command {
        name: "dis",
        usage: "[--json] FILE...",
        about: "print the bytecode of programs as CPython's dis does",
        run: dis::run,
    },
    Command {
        name: "check",
        usage: "PATH",
        about: "check a folder of lessons; each problem with its file and line",
        run: check::run,
    },
    #[cfg(feature = "pack")]
    Command {
        name: "serve",
        usage: "[--port N] [--quick] [DIR]",
        about: "build the page and serve it on this machine; with DIR, a course of your own, read again at each visit, or any folder as it is; --quick: compile fast, run slowly",
        run: serve::run,
    },
    #[cfg(feature = "pack")]
    Command {
        name: "pack",
        usage: "[--quick] [--url URL] [--course DIR] [--lesson ID]",
        about: "build all that is handed out, into dist/, and print its sizes; --quick: compile fast, large and slow; --url: where the site will be, for link previews; --course: a course of your own, as one file, a site and SCORM; --lesson: one lesson of it",
        run: pack::run,
    },
    #[cfg(feature = "pack")]
    Command {
        name: "offline",
        usage: "DIR",
        about: "make a page that was built otherwise, as by Trunk, one that can be installed and is there without a network",
        run: offline::run,
    },
];

/// Why a command could not do its work.
enum Failure {
    /// It was called wrongly: the message, then how to call it; exit status 2.
    Usage(String),
    /// Something went wrong on the way; exit status 1.
    Message(String),
}

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let Some(first) = args.next() else {
        eprint!("{}", help());
        return ExitCode::from(2);
    };
    let name = first.to_string_lossy().into_owned();
    match name.as_str() {
        "-h" | "--help" | "help" => {
            print!("{}", help());
            return ExitCode::SUCCESS;
        }
        "-V" | "--version" => {
            println!("cutaway {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        eprintln!("cutaway: there is no command '{name}'\n\n{}", help());
        return ExitCode::from(2);
    };
    let args = Args::new(args.collect());
    if args.asks_help() {
        println!("usage: cutaway {} {}\n\n{}", command.name, command.usage, command.about);
        return ExitCode::SUCCESS;
    }
    match (command.run)(args) {
        Ok(status) => status,
        Err(Failure::Usage(message)) => {
            eprintln!("cutaway {name}: {message}\nusage: cutaway {} {}", command.name, command.usage);
            ExitCode::from(2)
        }
        Err(Failure::Message(message)) => {
            eprintln!("cutaway {name}: {message}");
            ExitCode::FAILURE
        }
    }
}

/// What `--help` prints.
fn help() -> String {
    let mut text = String::from("Cutaway shows the inside of Python.\n\nusage: cutaway COMMAND ...\n\n");
    for command in COMMANDS {
        let call = format!("{} {}", command.name, command.usage);
        text += &format!("  {call:<26}{}\n", command.about);
    }
    text + "\n  -h, --help                this text, or after a command that command's\n  -V, --version             the version\n"
}

impl From<String> for Failure {
    fn from(message: String) -> Failure {
        Failure::Message(message)
    }
}
