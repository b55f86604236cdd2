//! The library: modules written in Rust, and sources of modules written in Python.

mod ast;
mod binary;
mod clock;
mod cmath;
mod counter;
mod deflate;
pub mod deque;
mod digest;
mod dis;
mod functools;
mod gc;
mod heaps;
pub mod itertools;
mod json;
pub mod library;
mod math;
mod operator;
mod ordered;
mod random;
mod re;
mod structs;
mod sys;
pub mod template;
pub mod thread;
mod traceback;
mod weakref;

use super::native::{NativeDef, NativeKind};
use super::object::{Data, ObjId, Other, type_flags};
use super::replay::R;
use super::{Machine, ids};
pub use functools::passes_arguments_on;

/// Fills a module's namespace.
type Fill = fn(&mut Machine, ObjId) -> R<()>;

/// Modules written in Rust.
const NATIVE: &[(&str, Fill)] = &[
    ("sys", sys::fill),
    ("gc", gc::fill),
    ("_weakref", weakref::fill),
    ("_collections", weakref::fill_collections),
    ("_functools", functools::fill),
    ("itertools", itertools::fill),
    ("_operator", operator::fill),
    ("_heapq", heaps::fill),
    ("_bisect", heaps::fill_bisect),
    ("_dis", dis::fill),
    ("_ast", ast::fill),
    ("_binary", binary::fill),
    ("_clock", clock::fill),
    ("_thread", thread::fill),
    ("_random", random::fill),
    ("_sre", re::fill),
    ("_json", json::fill),
    ("math", math::fill),
    ("cmath", cmath::fill),
    ("_traceback", traceback::fill),
    ("_template", template::fill),
];

/// In the page their texts are a file of their own.
#[cfg(not(feature = "whole"))]
macro_rules! include_str {
    ($path:literal) => {
        ""
    };
}

/// Modules written in Python: name, source.
const PYTHON: &[(&str, &str)] = &[
    ("__future__", include_str!("py/__future__.py")),
    ("abc", include_str!("py/abc.py")),
    ("types", include_str!("py/types.py")),
    ("copy", include_str!("py/copy.py")),
    ("operator", include_str!("py/operator.py")),
    ("functools", include_str!("py/functools.py")),
    ("keyword", include_str!("py/keyword.py")),
    ("weakref", include_str!("py/weakref.py")),
    ("time", include_str!("py/time.py")),
    ("random", include_str!("py/random.py")),
    ("collections", include_str!("py/collections/__init__.py")),
    ("_asyncio", include_str!("py/_asyncio.py")),
    ("asyncio", include_str!("py/asyncio/__init__.py")),
    ("asyncio.events", include_str!("py/asyncio/events.py")),
    ("asyncio.exceptions", include_str!("py/asyncio/exceptions.py")),
    ("asyncio.futures", include_str!("py/asyncio/futures.py")),
    ("asyncio.locks", include_str!("py/asyncio/locks.py")),
    ("asyncio.queues", include_str!("py/asyncio/queues.py")),
    ("asyncio.runners", include_str!("py/asyncio/runners.py")),
    ("asyncio.tasks", include_str!("py/asyncio/tasks.py")),
    ("_contextvars", include_str!("py/_contextvars.py")),
    ("contextvars", include_str!("py/contextvars.py")),
    ("heapq", include_str!("py/heapq.py")),
    ("_unknown", include_str!("py/_unknown.py")),
    ("annotationlib", include_str!("py/annotationlib.py")),
    ("reprlib", include_str!("py/reprlib.py")),
    ("threading", include_str!("py/threading.py")),
    ("queue", include_str!("py/queue.py")),
    ("concurrent", include_str!("py/concurrent/__init__.py")),
    ("concurrent.futures", include_str!("py/concurrent/futures.py")),
    ("contextlib", include_str!("py/contextlib.py")),
    ("dataclasses", include_str!("py/dataclasses.py")),
    ("enum", include_str!("py/enum.py")),
    ("traceback", include_str!("py/traceback.py")),
    ("bisect", include_str!("py/bisect.py")),
    ("io", include_str!("py/io.py")),
    ("calendar", include_str!("py/calendar.py")),
    ("tomllib", include_str!("py/tomllib.py")),
    ("_toml", include_str!("py/_toml.py")),
    ("codecs", include_str!("py/codecs.py")),
    ("_pickle", include_str!("py/_pickle.py")),
    ("pickle", include_str!("py/pickle.py")),
    ("_array", include_str!("py/_array.py")),
    ("array", include_str!("py/array.py")),
    ("unittest", include_str!("py/unittest/__init__.py")),
    ("unittest.mock", include_str!("py/unittest/mock.py")),
    ("_unittest", include_str!("py/_unittest.py")),
    ("_mock", include_str!("py/_mock.py")),
    ("platform", include_str!("py/platform.py")),
    ("copyreg", include_str!("py/copyreg.py")),
    ("graphlib", include_str!("py/graphlib.py")),
    ("configparser", include_str!("py/configparser.py")),
    ("uuid", include_str!("py/uuid.py")),
    ("zlib", include_str!("py/zlib.py")),
    ("_zlib", include_str!("py/_zlib.py")),
    ("secrets", include_str!("py/secrets.py")),
    ("base64", include_str!("py/base64.py")),
    ("_base", include_str!("py/_base.py")),
    ("binascii", include_str!("py/binascii.py")),
    ("hmac", include_str!("py/hmac.py")),
    ("_hashes", include_str!("py/_hashes.py")),
    ("hashlib", include_str!("py/hashlib.py")),
    ("struct", include_str!("py/struct.py")),
    ("_struct", include_str!("py/_struct.py")),
    ("pathlib", include_str!("py/pathlib.py")),
    ("importlib", include_str!("py/importlib/__init__.py")),
    ("importlib.util", include_str!("py/importlib/util.py")),
    ("importlib.machinery", include_str!("py/importlib/machinery.py")),
    ("importlib.metadata", include_str!("py/importlib/metadata.py")),
    ("zoneinfo", include_str!("py/zoneinfo.py")),
    ("linecache", include_str!("py/linecache.py")),
    ("fileinput", include_str!("py/fileinput.py")),
    ("shutil", include_str!("py/shutil.py")),
    ("tempfile", include_str!("py/tempfile.py")),
    ("_io", include_str!("py/_io.py")),
    ("_posix", include_str!("py/_posix.py")),
    ("_wild", include_str!("py/_wild.py")),
    ("glob", include_str!("py/glob.py")),
    ("stat", include_str!("py/stat.py")),
    ("errno", include_str!("py/errno.py")),
    ("posixpath", include_str!("py/posixpath.py")),
    ("os", include_str!("py/os.py")),
    ("string", include_str!("py/string.py")),
    ("string.templatelib", include_str!("py/templatelib.py")),
    ("re", include_str!("py/re.py")),
    ("textwrap", include_str!("py/textwrap.py")),
    ("typing", include_str!("py/typing.py")),
    ("json", include_str!("py/json/__init__.py")),
    ("json.decoder", include_str!("py/json/decoder.py")),
    ("json.encoder", include_str!("py/json/encoder.py")),
    ("statistics", include_str!("py/statistics.py")),
    ("fractions", include_str!("py/fractions.py")),
    ("decimal", include_str!("py/decimal.py")),
    ("csv", include_str!("py/csv.py")),
    ("fnmatch", include_str!("py/fnmatch.py")),
    ("html", include_str!("py/html/__init__.py")),
    ("html.entities", include_str!("py/html/entities.py")),
    ("html.parser", include_str!("py/html/parser.py")),
    ("urllib", include_str!("py/urllib/__init__.py")),
    ("urllib.parse", include_str!("py/urllib/parse.py")),
    ("shlex", include_str!("py/shlex.py")),
    ("difflib", include_str!("py/difflib.py")),
    ("argparse", include_str!("py/argparse.py")),
    ("ast", include_str!("py/ast.py")),
    ("locale", include_str!("py/locale.py")),
    ("doctest", include_str!("py/doctest.py")),
    ("unicodedata", include_str!("py/unicodedata.py")),
    ("logging", include_str!("py/logging/__init__.py")),
    ("logging.config", include_str!("py/logging/config.py")),
    ("logging.handlers", include_str!("py/logging/handlers.py")),
    ("numbers", include_str!("py/numbers.py")),
    ("timeit", include_str!("py/timeit.py")),
    ("pprint", include_str!("py/pprint.py")),
    ("pydoc", include_str!("py/pydoc.py")),
    ("warnings", include_str!("py/warnings.py")),
    ("atexit", include_str!("py/atexit.py")),
    ("_atexit", include_str!("py/_atexit.py")),
    ("dis", include_str!("py/dis.py")),
    ("inspect", include_str!("py/inspect.py")),
    ("datetime", include_str!("py/datetime.py")),
    ("_userstring", include_str!("py/_userstring.py")),
    ("gzip", include_str!("py/gzip.py")),
    ("colorsys", include_str!("py/colorsys.py")),
    ("getopt", include_str!("py/getopt.py")),
    ("sched", include_str!("py/sched.py")),
    ("cmd", include_str!("py/cmd.py")),
    ("this", include_str!("py/this.py")),
    ("getpass", include_str!("py/getpass.py")),
    ("gettext", include_str!("py/gettext.py")),
    ("collections.abc", include_str!("py/collections/abc.py")),
];

/// Whether a module of this name is written in Rust.
pub fn is_native(name: &str) -> bool {
    name == "builtins" || NATIVE.iter().any(|(known, _)| *known == name)
}

/// Makes a module written in Rust and enters it in `sys.modules`; `false` if there is none of this name.
///
/// # Errors
/// None in practice.
pub fn make(m: &mut Machine, name: &str) -> R<bool> {
    let Some((_, fill)) = NATIVE.iter().find(|(known, _)| *known == name) else { return Ok(false) };
    let module = m.new_module(name);
    let Data::Module(namespace) = m.heap.get(module).data else { return Ok(false) };
    fill(m, namespace)?;
    if name == "sys" {
        m.keep_copy(namespace);
    }
    Ok(true)
}

/// The source of a module of the library, and whether it is a package; empty as long as the texts are not there.
pub fn python_source(name: &str) -> Option<(&'static str, bool)> {
    let at = PYTHON.iter().position(|(known, _)| *known == name)?;
    let inside = format!("{name}.");
    Some((library::text(at), PYTHON.iter().any(|(known, _)| known.starts_with(&inside))))
}

impl Machine {
    /// Keeps a copy of a namespace, as CPython's interpreter does of `sys` and `builtins` to restore them by: it
    /// counts once more what is in it.
    pub fn keep_copy(&mut self, namespace: ObjId) {
        if let Ok(copy) = self.copy_dict(namespace) {
            self.heap.incref(copy);
            self.kept.push(copy);
        }
    }

    /// A class of a module written in Rust: its methods are natives and its instances hold [`Other::Native`] or
    /// the payload of a built-in base.
    ///
    /// # Errors
    /// None in practice.
    pub fn native_class(&mut self, module: &str, name: &str, base: ObjId, defs: &'static [NativeDef]) -> R<ObjId> {
        self.native_class_with(module, name, base, defs, false)
    }

    /// As [`Machine::native_class`]; instances have a `__dict__` and can be weakly referenced if asked for.
    ///
    /// # Errors
    /// None in practice.
    pub fn native_class_with(
        &mut self,
        module: &str,
        name: &str,
        base: ObjId,
        defs: &'static [NativeDef],
        open: bool,
    ) -> R<ObjId> {
        self.native_class_of(module, name, base, &[defs], if open { None } else { Some("") })
    }

    /// As [`Machine::native_class`] with several tables of methods; `slots` is what its instances have besides: nothing
    /// (empty), or `__weakref__`, or everything (`None`).
    ///
    /// # Errors
    /// None in practice.
    pub fn native_class_of(
        &mut self,
        module: &str,
        name: &str,
        base: ObjId,
        tables: &[&'static [NativeDef]],
        slots: Option<&str>,
    ) -> R<ObjId> {
        let namespace = self.new_dict();
        let module = self.intern(module);
        self.set_global(namespace, "__module__", module);
        if let Some(slots) = slots {
            let slots = if slots.is_empty() { ids::EMPTY_TUPLE } else { self.new_str(slots) };
            self.set_global(namespace, "__slots__", slots);
        }
        for def in tables.iter().flat_map(|table| table.iter()) {
            let kind = match def.kind {
                NativeKind::Function | NativeKind::Static => ids::BUILTIN,
                NativeKind::Method => ids::METHOD_DESCRIPTOR,
                NativeKind::Slot => ids::WRAPPER_DESCRIPTOR,
                NativeKind::ClassMethod => ids::CLASSMETHOD_DESCRIPTOR,
                NativeKind::Getter => ids::GETSET_DESCRIPTOR,
            };
            let value = self.make(kind, Data::Native(def, None));
            self.set_global(namespace, def.name, value);
        }
        let bases = self.new_tuple(&[base]);
        let class = self.new_class(ids::TYPE, name, bases, namespace)?;
        let Data::Type(data) = &self.heap.get(class).data else { return Ok(class) };
        let dict = data.dict;
        self.dict_pop_str(dict, "__slots__");
        if slots.is_some() {
            self.dict_pop_str(dict, "__weakref__");
        }
        Ok(class)
    }

    /// A class that a module written in Rust has.
    pub fn class_in(&mut self, module: &str, name: &str) -> Option<ObjId> {
        let (module, name) = (self.intern(module), self.intern(name));
        let module = self.dict_get_str(self.modules, module)?;
        let own = self.own_attr(module, name);
        own.filter(|class| matches!(self.heap.get(*class).data, Data::Type(_)))
    }

    /// What `__reduce__` tells of an object besides what its class does: its attributes, or None.
    ///
    /// # Errors
    /// What `__getstate__` raises.
    pub fn state_of(&mut self, id: ObjId) -> R<ObjId> {
        if let Some(state) = self.call_special(id, "__getstate__", &[])? {
            return Ok(state);
        }
        let dict = self.heap.get(id).attrs.as_ref().and_then(|attrs| attrs.dict);
        Ok(dict.filter(|dict| self.len_plain(*dict) != Some(0)).unwrap_or(ids::NONE))
    }

    /// Makes such a class one whose attributes cannot be set; without `base` it can have no subclass either.
    ///
    /// Descriptors in its namespace that there are none of here count it as they do in CPython: `held` times.
    pub fn fix_class(&mut self, class: ObjId, base: bool, held: usize) {
        for _ in 0..held {
            self.heap.incref(class);
            self.kept.push(class);
        }
        let Data::Type(data) = &mut self.heap.get_mut(class).data else { return };
        data.flags |= type_flags::FIXED;
        if !base {
            data.flags &= !type_flags::BASETYPE;
        }
    }

    /// Gives the instances of such a class an attribute, as `__slots__` does.
    ///
    /// # Errors
    /// None in practice.
    pub fn add_native_slot(&mut self, class: ObjId, name: &str) -> R<()> {
        let Data::Type(data) = &mut self.heap.get_mut(class).data else { return Ok(()) };
        let at = data.slots.len() as u32;
        data.slots.push(name.into());
        let dict = data.dict;
        self.heap.incref(class);
        let member = self.make(ids::MEMBER_DESCRIPTOR, Data::Member(class, at));
        self.set_global(dict, name, member);
        self.class_changed(class);
        Ok(())
    }

    /// An instance of such a class: owned objects (borrowed here) and numbers under a tag.
    pub fn new_native(&mut self, class: ObjId, tag: &'static str, parts: Vec<ObjId>, nums: Vec<i64>) -> ObjId {
        parts.iter().for_each(|part| self.heap.incref(*part));
        self.make(class, Data::Other(Box::new(Other::Native(tag, parts, nums))))
    }
}
