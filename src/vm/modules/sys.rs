//! `sys`.

use crate::vm::builtins::write_stderr;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Obj, ObjId, bits};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("getrefcount", Sig::One, |m, a| {
        // What PEP 683 calls immortal has a count with two bits set; the rest is a plain number.
        let obj = m.heap.get(a[0]);
        let count = if obj.is_immortal() { 3_221_225_472 } else { i64::from(obj.refcnt) };
        Ok(m.new_int(count))
    }),
    NativeDef::function(
        "getsizeof",
        Sig::Named { names: &["object", "default"], required: 1, pos_only: 0, kw_only: 2 },
        getsizeof,
    ),
    NativeDef::function("intern", Sig::One, |m, a| {
        if m.type_of(a[0]) != ids::STR {
            let name = m.type_name(a[0]);
            let word = if m.layout(a[0]) == ids::STR { "can't intern " } else { "intern() argument must be str, not " };
            return m.type_error(format!("{word}{name}"));
        }
        Ok(m.intern_object(a[0]))
    }),
    NativeDef::function("_is_interned", Sig::One, |m, a| Ok(ids::bool(m.heap.get(a[0]).bits & bits::INTERNED != 0))),
    NativeDef::function("_is_immortal", Sig::One, |m, a| Ok(ids::bool(m.heap.get(a[0]).is_immortal()))),
    NativeDef::function("_is_gil_enabled", Sig::None, |_, _| Ok(ids::TRUE)),
    NativeDef::function("getrecursionlimit", Sig::None, |m, _| {
        let limit = i64::from(m.recursion_limit);
        Ok(m.new_int(limit))
    }),
    NativeDef::function("setrecursionlimit", Sig::One, |m, a| {
        let limit = m.index(a[0])?;
        if limit < 1 {
            return m.value_error("recursion limit must be greater or equal than 1");
        }
        if limit > i64::from(i32::MAX) {
            return m.overflow_error("Python int too large to convert to C int");
        }
        let depth = m.frames.iter().filter(|frame| frame.code().is_some()).count() as i64;
        if limit <= depth {
            return m.raise(
                ids::RECURSION_ERROR,
                format!(
                    "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
                ),
            );
        }
        m.recursion_limit = limit as u32;
        Ok(ids::NONE)
    }),
    NativeDef::function("getswitchinterval", Sig::None, |m, _| {
        let seconds = m.threads.interval as f64 / 1e9;
        Ok(m.new_float(seconds))
    }),
    NativeDef::function("setswitchinterval", Sig::One, |m, a| {
        let seconds = crate::vm::types::float::number(m, a[0])?;
        if seconds <= 0.0 {
            return m.value_error("switch interval must be strictly positive");
        }
        m.set_switch_interval((seconds * 1e9) as i64);
        Ok(ids::NONE)
    }),
    NativeDef::function("getdefaultencoding", Sig::None, |m, _| Ok(m.intern("utf-8"))),
    NativeDef::function("getfilesystemencoding", Sig::None, |m, _| Ok(m.intern("utf-8"))),
    NativeDef::function("getfilesystemencodeerrors", Sig::None, |m, _| Ok(m.intern("surrogateescape"))),
    NativeDef::function("get_int_max_str_digits", Sig::None, |m, _| {
        Ok(m.new_int(m.modules_state.max_str_digits as i64))
    }),
    NativeDef::function(
        "set_int_max_str_digits",
        Sig::Named { names: &["maxdigits"], required: 1, pos_only: 0, kw_only: 1 },
        |m, a| {
            let most = crate::vm::types::args::small(m, a[0])?;
            if most != 0 && most < 640 {
                return m.value_error("maxdigits must be >= 640 or 0 for unlimited");
            }
            m.modules_state.max_str_digits = most as usize;
            Ok(ids::NONE)
        },
    ),
    NativeDef::function("getallocatedblocks", Sig::None, |m, _| {
        let live = i64::from(m.heap.live);
        Ok(m.new_int(live))
    }),
    NativeDef::function("is_finalizing", Sig::None, |m, _| Ok(ids::bool(m.frames.is_empty()))),
    NativeDef::function("gettrace", Sig::None, |m, _| Ok(m.trace_function(None).unwrap_or(ids::NONE))),
    NativeDef::function("settrace", Sig::One, |m, a| m.set_trace(a[0]).map(|()| ids::NONE)),
    NativeDef::function("setprofile", Sig::One, |m, a| m.set_profile(a[0]).map(|()| ids::NONE)),
    NativeDef::function("getprofile", Sig::None, |m, _| Ok(m.profile_function().unwrap_or(ids::NONE))),
    NativeDef::function("exc_info", Sig::None, |m, _| {
        let Some(exc) = m.handled_now() else { return Ok(m.new_tuple(&[ids::NONE; 3])) };
        let traceback = m.exc(exc).and_then(|exc| exc.traceback.some()).unwrap_or(ids::NONE);
        let ty = m.type_of(exc);
        Ok(m.new_tuple(&[ty, exc, traceback]))
    }),
    NativeDef::function("exception", Sig::None, |m, _| Ok(m.handled_now().unwrap_or(ids::NONE))),
    NativeDef::function("exit", Sig::Pos(0, 1), |m, a| {
        let args: Vec<ObjId> = a.get(0).into_iter().filter(|code| *code != ids::NONE).collect();
        m.call(ids::SYSTEM_EXIT, &args).and_then(|exc| m.throw(exc))
    }),
    NativeDef::function("_getframe", Sig::Pos(0, 1), |m, a| {
        let depth = match a.get(0) {
            Some(depth) => m.index(depth)?.max(0) as usize,
            None => 0,
        };
        let places: Vec<usize> = (0..m.frames.len()).rev().filter(|at| m.frames[*at].code().is_some()).collect();
        match places.get(depth) {
            Some(at) => Ok(m.frame_object(*at)),
            None => m.value_error("call stack is not deep enough"),
        }
    }),
    NativeDef::function("excepthook", Sig::Pos(3, 3), |m, a| {
        let text = m.format_exception(a[1])?;
        write_stderr(m, &text)?;
        Ok(ids::NONE)
    }),
    NativeDef::function("unraisablehook", Sig::One, |m, a| {
        let exc = m.intern("exc_value");
        let exc = m.get_attr(a[0], exc)?;
        let text = m.format_exception(exc)?;
        write_stderr(m, &text)?;
        Ok(ids::NONE)
    }),
    NativeDef::function("displayhook", Sig::One, |m, a| crate::vm::builtins::output::display(m, a[0])),
];

fn getsizeof(m: &mut Machine, a: &Args) -> R<ObjId> {
    let ty = m.type_of(a[0]);
    if let Some(method) = m.type_lookup_str(ty, "__sizeof__") {
        if !matches!(m.heap.get(method).data, Data::Native(..)) {
            // The tuple of the arguments holds it too.
            m.hold(a[0]);
            let size = match m.call_special_bound(a[0], "__sizeof__", &[]) {
                Ok(Some(size)) => size,
                Ok(None) => ids::NONE,
                Err(Stop::Raise) if a.get(1).is_some() && m.catch(ids::TYPE_ERROR).is_some() => return Ok(a[1]),
                Err(stop) => return Err(stop),
            };
            let size = m.index(size)?;
            if size < 0 {
                return m.value_error("__sizeof__() should return >= 0");
            }
            let header = m.size_of(a[0]) as i64 - m.size_of_object(a[0]);
            return Ok(m.new_int(size.saturating_add(header)));
        }
    }
    let size = m.size_of(a[0]) as i64;
    Ok(m.new_int(size))
}

impl Machine {
    /// The interned str equal to a str object: the object itself if it is the first of its text.
    fn intern_object(&mut self, id: ObjId) -> ObjId {
        let text = self.text(id).to_owned();
        let named = |obj: &Obj| matches!(&obj.data, Data::Str(known) if *known.text == *text);
        let interned = |obj: &Obj| obj.bits & bits::INTERNED != 0 && !obj.is_immortal() && named(obj);
        // One of the program's constants is interned for as long as it lives.
        let known = self.heap.iter().find(|(_, obj)| interned(obj)).map(|(known, _)| known);
        known.unwrap_or_else(|| self.intern(&text))
    }
}

const STREAM: &[NativeDef] = &[
    NativeDef::method("write", Sig::One, |m, a| {
        let Some(text) = m.str_of(a[1]) else {
            let name = m.type_name(a[1]);
            return m.type_error(format!("write() argument must be str, not {name}"));
        };
        match number(m, a[0]) {
            1 => m.print(&text.text)?,
            2 => write_stderr(m, &text.text)?,
            _ => return not_supported(m, "not writable"),
        }
        Ok(m.new_int(text.chars.into()))
    }),
    NativeDef::method("writelines", Sig::One, |m, a| {
        for line in m.collect_vec(a[1])? {
            m.call_method(a[0], "write", &[line])?;
        }
        Ok(ids::NONE)
    }),
    NativeDef::method("flush", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::method("isatty", Sig::None, |_, _| Ok(ids::FALSE)),
    NativeDef::method("fileno", Sig::None, |m, a| {
        let number = number(m, a[0]);
        Ok(m.new_int(number))
    }),
    NativeDef::method("readable", Sig::None, |m, a| Ok(ids::bool(number(m, a[0]) == 0))),
    NativeDef::method("writable", Sig::None, |m, a| Ok(ids::bool(number(m, a[0]) != 0))),
    NativeDef::method("readline", Sig::Pos(0, 1), |m, a| {
        if number(m, a[0]) != 0 {
            return not_supported(m, "not readable");
        }
        let most = size(m, a)?;
        read_some(m, most, true)
    }),
    NativeDef::method("read", Sig::Pos(0, 1), |m, a| {
        if number(m, a[0]) != 0 {
            return not_supported(m, "not readable");
        }
        let most = size(m, a)?;
        read_some(m, most, false)
    }),
    NativeDef::method("readlines", Sig::Pos(0, 1), |m, a| {
        if number(m, a[0]) != 0 {
            return not_supported(m, "not readable");
        }
        let all = read_some(m, usize::MAX, false)?;
        let all = m.text(all).to_owned();
        let lines = all.split_inclusive('\n').map(|line| m.new_str(line)).collect();
        Ok(m.new_list(lines))
    }),
    NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::slot("__next__", Sig::None, |m, a| {
        if number(m, a[0]) != 0 {
            return not_supported(m, "not readable");
        }
        let line = read_some(m, usize::MAX, true)?;
        if line == ids::EMPTY_STR { m.stop_iteration(ids::NONE) } else { Ok(line) }
    }),
    NativeDef::method("close", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__enter__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::slot("__exit__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::method("seekable", Sig::None, |_, _| Ok(ids::FALSE)),
    NativeDef::method("reconfigure", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::method("seek", Sig::Any, |m, _| not_supported(m, "underlying stream is not seekable")),
    NativeDef::method("tell", Sig::None, |m, _| not_supported(m, "underlying stream is not seekable")),
    NativeDef::getter("buffer", |m, a| {
        let io = m.import_module("_io")?;
        let name = m.intern("_standard_buffer");
        let function = m.get_attr(io, name)?;
        let name = stream_name(number(m, a[0]));
        let given = [m.new_int(number(m, a[0])), m.intern(name)];
        m.call(function, &given)
    }),
    NativeDef::getter("newlines", |_, _| Ok(ids::NONE)),
    NativeDef::getter("line_buffering", |m, a| Ok(ids::bool(number(m, a[0]) == 2))),
    NativeDef::getter("write_through", |_, _| Ok(ids::FALSE)),
    NativeDef::getter("errors", |m, a| {
        let word = if number(m, a[0]) == 2 { "backslashreplace" } else { "surrogateescape" };
        Ok(m.intern(word))
    }),
    NativeDef::getter("name", |m, a| {
        let name = stream_name(number(m, a[0]));
        Ok(m.intern(name))
    }),
    NativeDef::getter("mode", |m, a| {
        let mode = if number(m, a[0]) == 0 { "r" } else { "w" };
        Ok(m.intern(mode))
    }),
    NativeDef::getter("encoding", |m, _| Ok(m.intern("utf-8"))),
    NativeDef::getter("closed", |_, _| Ok(ids::FALSE)),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let number = number(m, a[0]);
        let (name, mode) = (stream_name(number), if number == 0 { "r" } else { "w" });
        Ok(m.new_str(format!("<_io.TextIOWrapper name='{name}' mode='{mode}' encoding='utf-8'>")))
    }),
];

fn stream_name(number: i64) -> &'static str {
    ["<stdin>", "<stdout>", "<stderr>"][number as usize % 3]
}

/// How many characters an optional argument asks for.
fn size(m: &mut Machine, a: &Args) -> R<usize> {
    match a.get(1).filter(|id| *id != ids::NONE) {
        Some(size) => Ok(usize::try_from(m.index(size)?).unwrap_or(usize::MAX)),
        None => Ok(usize::MAX),
    }
}

/// Reads so many characters of standard input, or up to the end of a line. What is asked for beyond that is kept:
/// the law of replay allows it once the last line has come.
fn read_some(m: &mut Machine, most: usize, line: bool) -> R<ObjId> {
    let kept = m.once(|m| {
        let kept = std::mem::take(&mut m.modules_state.input).concat();
        Ok(m.new_str(kept))
    })?;
    let mut text = m.text(kept).to_owned();
    while text.chars().count() < most && !(line && text.contains('\n')) {
        let more = read_line(m)?;
        if more == ids::EMPTY_STR {
            break;
        }
        text.push_str(m.text(more));
    }
    let end_of_line = text.find('\n').filter(|_| line).map_or(text.len(), |at| at + 1);
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at).min(end_of_line);
    let rest = text.split_off(end);
    if !rest.is_empty() {
        m.modules_state.input = vec![rest];
    }
    Ok(m.new_str(text))
}

/// A line of standard input with its end; empty at the end of the input.
fn read_line(m: &mut Machine) -> R<ObjId> {
    match m.ask_input(None) {
        Ok(line) => {
            let text = format!("{}\n", m.text(line));
            Ok(m.new_str(text))
        }
        Err(Stop::Raise) if m.catch(ids::EOF_ERROR).is_some() => Ok(ids::EMPTY_STR),
        Err(stop) => Err(stop),
    }
}

fn not_supported<T>(m: &mut Machine, message: &str) -> R<T> {
    let io = m.import_module("_io")?;
    let name = m.intern("UnsupportedOperation");
    let class = m.get_attr(io, name)?;
    let message = m.new_str(message);
    let exc = m.call(class, &[message])?;
    m.throw(exc)
}

/// Which stream an object stands for: 0, 1 or 2.
fn number(m: &Machine, id: ObjId) -> i64 {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            crate::vm::object::Other::Native(_, _, nums) => nums.first().copied().unwrap_or(1),
            _ => 1,
        },
        _ => 1,
    }
}

/// A part of `sys.float_info` and its like.
enum Part {
    Int(i64),
    Float(f64),
    Text(&'static str),
    Bool(bool),
}

fn info(m: &mut Machine, sys: ObjId, name: &str, parts: &[(&'static str, Part)]) -> R<ObjId> {
    let names: Vec<&'static str> = parts.iter().map(|(name, _)| *name).collect();
    let class = m.struct_class("sys", name, &names)?;
    let items: Vec<ObjId> = parts
        .iter()
        .map(|(_, part)| match part {
            Part::Int(value) => m.new_int(*value),
            Part::Float(value) => m.new_float(*value),
            Part::Text(text) => m.intern(text),
            Part::Bool(value) => ids::bool(*value),
        })
        .collect();
    let value = m.new_struct(class, &items);
    m.set_global(sys, name, value);
    Ok(value)
}

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, sys: ObjId) -> R<()> {
    use Part::{Bool, Float, Int, Text};
    m.set_functions(sys, FUNCTIONS);
    for name in ["excepthook", "unraisablehook", "displayhook"] {
        let key = m.intern(name);
        if let Some(hook) = m.dict_get_str(sys, key) {
            m.set_global(sys, &format!("__{name}__"), hook);
        }
    }
    let modules = m.modules;
    m.set_global(sys, "modules", modules);
    for (name, text) in [
        ("version", "3.14.10 (main, Oct 26 2026, 15:12:11) [GCC 16.2.0]"),
        ("platform", "linux"),
        ("byteorder", "little"),
        ("copyright", "Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved."),
        ("executable", "/usr/bin/python3.14"),
        ("prefix", "/usr"),
        ("exec_prefix", "/usr"),
        ("base_prefix", "/usr"),
        ("float_repr_style", "short"),
        ("abiflags", ""),
        ("platlibdir", "lib"),
    ] {
        let value = m.new_str(text);
        m.set_global(sys, name, value);
    }
    for (name, value) in
        [("maxsize", i64::MAX), ("maxunicode", 0x10_FFFF), ("hexversion", 51_251_952), ("api_version", 1013)]
    {
        let value = m.new_int(value);
        m.set_global(sys, name, value);
    }
    let version = info(
        m,
        sys,
        "version_info",
        &[
            ("major", Int(3)),
            ("minor", Int(14)),
            ("micro", Int(10)),
            ("releaselevel", Text("final")),
            ("serial", Int(0)),
        ],
    )?;
    info(
        m,
        sys,
        "float_info",
        &[
            ("max", Float(f64::MAX)),
            ("max_exp", Int(1024)),
            ("max_10_exp", Int(308)),
            ("min", Float(f64::MIN_POSITIVE)),
            ("min_exp", Int(-1021)),
            ("min_10_exp", Int(-307)),
            ("dig", Int(15)),
            ("mant_dig", Int(53)),
            ("epsilon", Float(f64::EPSILON)),
            ("radix", Int(2)),
            ("rounds", Int(1)),
        ],
    )?;
    info(
        m,
        sys,
        "int_info",
        &[
            ("bits_per_digit", Int(30)),
            ("sizeof_digit", Int(4)),
            ("default_max_str_digits", Int(4300)),
            ("str_digits_check_threshold", Int(640)),
        ],
    )?;
    info(
        m,
        sys,
        "hash_info",
        &[
            ("width", Int(64)),
            ("modulus", Int((1 << 61) - 1)),
            ("inf", Int(314_159)),
            ("nan", Int(0)),
            ("imag", Int(1_000_003)),
            ("algorithm", Text("siphash13")),
            ("hash_bits", Int(64)),
            ("seed_bits", Int(128)),
            ("cutoff", Int(0)),
        ],
    )?;
    info(
        m,
        sys,
        "flags",
        &[
            ("debug", Int(0)),
            ("inspect", Int(0)),
            ("interactive", Int(0)),
            ("optimize", Int(0)),
            ("dont_write_bytecode", Int(0)),
            ("no_user_site", Int(0)),
            ("no_site", Int(0)),
            ("ignore_environment", Int(0)),
            ("verbose", Int(0)),
            ("bytes_warning", Int(0)),
            ("quiet", Int(0)),
            ("hash_randomization", Int(0)),
            ("isolated", Int(0)),
            ("dev_mode", Bool(false)),
            ("utf8_mode", Int(0)),
            ("warn_default_encoding", Int(0)),
            ("safe_path", Bool(false)),
            ("int_max_str_digits", Int(4300)),
        ],
    )?;
    let implementation = m.make(ids::SIMPLE_NAMESPACE, Data::Plain);
    for (name, value) in [
        ("name", m.intern("cpython")),
        ("cache_tag", m.intern("cpython-314")),
        ("version", version),
        ("hexversion", m.new_int(51_251_952)),
        ("_multiarch", m.intern("x86_64-linux-gnu")),
    ] {
        let name = m.intern(name);
        if let Some(dict) = m.instance_dict(implementation) {
            m.dict_set(dict, name, value)?;
        }
    }
    m.set_global(sys, "implementation", implementation);
    let main = m.main;
    let file = m.intern("__file__");
    let file = if main == ObjId::NULL { None } else { m.dict_get_str(main, file) };
    let argv = m.new_list(vec![file.unwrap_or(ids::EMPTY_STR)]);
    m.set_global(sys, "argv", argv);
    m.set_global(sys, "orig_argv", argv);
    let here = file.map(|file| m.text(file).to_owned()).filter(|file| file.starts_with('/'));
    let here = here.and_then(|file| file.rsplit_once('/').map(|(folder, _)| folder.to_owned()));
    let here = m.new_str(here.unwrap_or_else(|| "/home/learner".to_owned()));
    let path = m.new_list(vec![here]);
    m.set_global(sys, "path", path);
    for name in ["meta_path", "path_hooks", "warnoptions"] {
        let list = m.new_list(Vec::new());
        m.set_global(sys, name, list);
    }
    let names: Vec<ObjId> = ["builtins", "gc", "sys"].iter().map(|name| m.intern(name)).collect();
    let names = m.new_tuple(&names);
    m.set_global(sys, "builtin_module_names", names);
    m.set_global(sys, "dont_write_bytecode", ids::FALSE);
    let stream = m.native_class("_io", "TextIOWrapper", ids::OBJECT, STREAM)?;
    for (number, name) in ["stdin", "stdout", "stderr"].into_iter().enumerate() {
        let file = m.new_native(stream, "stream", Vec::new(), vec![number as i64]);
        m.set_global(sys, name, file);
        m.set_global(sys, &format!("__{name}__"), file);
    }
    Ok(())
}
