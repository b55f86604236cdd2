//! `cutaway run`: a program's output, traceback and exit status, as `python FILE` would give them.

use std::io::{BufRead, Write};
use std::process::ExitCode;

use cutaway::compile::{Mode, compile_warning};
use cutaway::state::host;
use cutaway::vm::{Flow, Limits, Machine, Request};

use crate::Failure;
use crate::args::Args;

/// Steps between two looks at the output.
const SLICE: u64 = 1 << 16;

/// Runs one program. Standard input is read when the program asks for it.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let (seed, counting) = (args.seed()?, args.counts()?);
    let Some(path) = args.path()? else { return Err(Failure::Usage("a file is missing".into())) };
    let text = crate::dis::read(&path)?;
    // Python gives the file it runs its whole path.
    let name = std::path::absolute(&path).unwrap_or(path).to_string_lossy().into_owned();
    let source = cutaway::text::Source::new(name, text);
    let files = crate::beside::with_files_beside(&source);
    let compiled = cutaway::syntax::parse(&source).map_err(|diag| vec![cutaway::syntax::with_keyword(&source, diag)]);
    let compiled =
        compiled.and_then(|tree| compile_warning(&source, &tree, Mode::Exec)).and_then(|(code, warnings)| {
            let missing = host::missing_modules(&source, &code, &files);
            if missing.is_empty() { Ok((code, warnings)) } else { Err(missing) }
        });
    let code = match compiled {
        Ok((code, warnings)) => {
            warnings.iter().for_each(|warning| eprint!("{}", warning.as_warning(&source)));
            code
        }
        Err(diags) => {
            diags.iter().for_each(|diag| eprint!("{}", diag.as_traceback(&source)));
            return Ok(ExitCode::FAILURE);
        }
    };
    let limits = Limits { ticks: u64::MAX, output: usize::MAX, ..Limits::default() };
    let mut machine = Machine::counting_as(&code, limits, counting);
    machine.show_sources(&files);
    machine.seed_threads(seed);
    let (mut shown, mut complained) = (0, 0);
    loop {
        let flow = machine.run(&mut (), SLICE);
        let (out, err) = (&machine.out.stdout, &machine.out.stderr);
        std::io::stdout().write_all(&out.as_bytes()[shown..]).map_err(|error| Failure::Message(error.to_string()))?;
        shown = out.len();
        eprint!("{}", &err[complained..]);
        complained = err.len();
        match flow {
            Flow::Next => {}
            Flow::Ask(Request::Input) => {
                std::io::stdout().flush().map_err(|error| Failure::Message(error.to_string()))?;
                let mut line = String::new();
                let read = std::io::stdin().lock().read_line(&mut line).unwrap_or(0);
                machine.answer_input(if read == 0 { None } else { Some(line.trim_end_matches('\n')) });
            }
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => break,
        }
    }
    Ok(ExitCode::from(machine.exit_status()))
}
