//! `cutaway trace`: a run as one JSON record of the events `sys.settrace` would see.

use std::process::ExitCode;

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::steps::Steps;
use cutaway::trace::{Recording, events, stacks};
use cutaway::vm::Limits;
use serde_json::json;

use crate::Failure;
use crate::args::Args;

/// Events written at most.
const MOST_EVENTS: usize = 20_000;
/// Instructions written at most.
const MOST_INSTRUCTIONS: u64 = 100_000;

/// Prints one record per file: `{"file", "stdout", "stderr", "exception", "events"}`, as the oracle writes them.
/// A program that does not compile has its error under `exception` and no events.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let (seed, counting, each) = (args.seed()?, args.counts()?, args.flag("--instructions"));
    let mut count = 0;
    while let Some(path) = args.path()? {
        count += 1;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let source = Source::new(name.as_str(), crate::dis::read(&path)?);
        let files = crate::beside::under_own_names(&path, &source);
        let compiled = compile_source(&source).and_then(|code| {
            let missing = host::missing_modules(&source, &code, &files);
            if missing.is_empty() { Ok(code) } else { Err(missing) }
        });
        let mut record = match compiled {
            Ok(code) => {
                let mut run = Recording::counting(&files, &code, Limits::default(), host::answer, counting);
                run.seed_threads(seed);
                if each {
                    run.run_slice(MOST_INSTRUCTIONS);
                    run.stop();
                    stacks::lines(&run, MOST_INSTRUCTIONS as usize).iter().for_each(|line| println!("{line}"));
                    continue;
                }
                events::record(&mut run, MOST_EVENTS)
            }
            Err(diags) => {
                let first = diags.first().expect("an error says what is wrong");
                let (line, _) = source.line_col(first.span.start);
                json!({
                    "stdout": "",
                    "stderr": "",
                    "exception": {
                        "type": first.kind.to_string(),
                        "message": format!("{} ({name}, line {line})", first.message),
                        "traceback": first.as_traceback(&source).lines().collect::<Vec<_>>(),
                    },
                    "events": [],
                })
            }
        };
        record["file"] = json!(name);
        println!("{record}");
    }
    if count == 0 {
        return Err(Failure::Usage("a file is missing".into()));
    }
    Ok(ExitCode::SUCCESS)
}
