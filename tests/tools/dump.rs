//! Every code object of the files named, one JSON line a file: what `tests/tools/compare.py` holds against CPython.

use cutaway::code::{CodeObject, Const};
use cutaway::{compile, syntax, text::Source};
use serde_json::{Value, json};

fn main() {
    for path in std::env::args().skip(1) {
        let record = match std::fs::read_to_string(&path) {
            Err(error) => json!({"file": path, "error": error.to_string(), "kind": "read"}),
            Ok(text) => of_text(&path, text),
        };
        println!("{record}");
    }
}

fn of_text(path: &str, text: String) -> Value {
    let source = Source::new(path, text);
    let start = std::time::Instant::now();
    let compiled = syntax::parse(&source).map_err(|diag| vec![diag]).and_then(|tree| compile::compile(&source, &tree));
    let micros = start.elapsed().as_micros() as u64;
    match compiled {
        Ok(code) => {
            let mut codes = Vec::new();
            collect(&code, &mut codes);
            json!({"file": path, "micros": micros, "codes": codes})
        }
        Err(diags) => {
            let diag = &diags[0];
            let place = source.position(diag.span);
            json!({"file": path, "kind": diag.kind.to_string(), "error": diag.message,
                "place": [place.line, place.end_line, place.col, place.end_col]})
        }
    }
}

fn collect(code: &CodeObject, codes: &mut Vec<Value>) {
    let instrs: Vec<Value> = code
        .instrs
        .iter()
        .enumerate()
        .map(|(at, instr)| {
            let arg = if instr.op.is_jump() {
                code.offsets.get(instr.arg as usize).copied().unwrap_or(u32::MAX)
            } else {
                instr.arg
            };
            let p = code.positions[at];
            json!([code.offsets[at], instr.op.name(), arg, p.line, p.end_line, p.col, p.end_col])
        })
        .collect();
    let slots: Vec<Value> = code
        .slots
        .iter()
        .map(|slot| {
            let kind = u32::from(slot.local) | u32::from(slot.cell) << 1 | u32::from(slot.free) << 2;
            json!([&*slot.name, kind | u32::from(slot.hidden) << 3])
        })
        .collect();
    let handlers: Vec<Value> = code
        .handlers
        .iter()
        .map(|h| {
            let offset = |at: u32| code.offsets.get(at as usize).copied();
            json!([offset(h.start), offset(h.end), offset(h.target), h.depth, h.lasti])
        })
        .collect();
    codes.push(json!({
        "name": &*code.qualname, "line": code.first_line, "flags": code.flags, "stack": code.stack_size,
        "args": [code.arg_count, code.pos_only_arg_count, code.kw_only_arg_count],
        "slots": slots, "names": code.names.iter().map(|n| &**n).collect::<Vec<_>>(),
        "consts": code.consts.iter().map(constant).collect::<Vec<_>>(),
        "instrs": instrs, "handlers": handlers,
    }));
    for value in &code.consts {
        if let Const::Code(inner) = value {
            collect(inner, codes);
        }
    }
}

fn constant(value: &Const) -> Value {
    match value {
        Const::None => json!(["None"]),
        Const::Ellipsis => json!(["Ellipsis"]),
        Const::Bool(v) => json!(["bool", v]),
        Const::Int(v) => json!(["int", format!("{v:x}")]),
        Const::Float(v) => json!(["float", format!("{:016x}", v.to_bits())]),
        Const::Complex(re, im) => json!(["complex", format!("{:016x}{:016x}", re.to_bits(), im.to_bits())]),
        Const::Str(v) => json!(["str", &**v]),
        Const::Surrogates(v) => json!(["surrogates", v.to_vec()]),
        Const::Bytes(v) => json!(["bytes", v.to_vec()]),
        Const::Tuple(v) => json!(["tuple", v.iter().map(constant).collect::<Vec<_>>()]),
        Const::FrozenSet(v) => {
            let mut list: Vec<Value> = v.iter().map(constant).collect();
            list.sort_by_key(|v| v.to_string());
            json!(["frozenset", list])
        }
        Const::Slice(v) => json!(["slice", v.iter().map(constant).collect::<Vec<_>>()]),
        Const::Code(v) => json!(["code", &*v.qualname]),
    }
}
