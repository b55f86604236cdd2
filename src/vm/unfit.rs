//! What a call is told whose arguments do not fill a function's parameters.

use super::Machine;
use super::object::{Data, ObjId, Slot};
use super::replay::R;
use crate::code::CodeObject;

/// How functions are told that stand for C code of CPython's.
struct Foreign {
    /// With the brackets, where CPython writes them.
    name: String,
    /// The module, as CPython names it.
    module: String,
    /// Parameters that a C function does not count: `self` or `cls`.
    own: usize,
}

impl Foreign {
    fn of(object: &CodeObject) -> Option<Self> {
        let module = object.filename.strip_prefix("<library ")?.strip_suffix('>')?;
        if !matches!(module, "itertools" | "operator" | "bisect" | "datetime" | "_struct" | "_heapq" | "_array") {
            return None;
        }
        let module = if matches!(module, "operator" | "bisect") { format!("_{module}") } else { module.to_owned() };
        let Some((class, method)) = object.qualname.rsplit_once('.') else {
            return Some(Self { name: format!("{}()", object.qualname), module, own: 0 });
        };
        let name = match (class, method) {
            ("timedelta", "__new__") => "__new__()".to_owned(),
            ("date" | "datetime" | "time", "__new__") => "function".to_owned(),
            (_, "__new__" | "__init__") => format!("{class}()"),
            _ => format!("{method}()"),
        };
        Some(Self { name, module, own: 1 })
    }

    /// Whether the parameters have no names for callers.
    fn is_nameless(object: &CodeObject) -> bool {
        object.pos_only_arg_count == object.arg_count && object.kw_only_arg_count == 0
    }

    /// So many arguments, as CPython's `_PyArg_CheckPositional` wants them.
    fn count(&self, object: &CodeObject, least: usize, given: usize) -> String {
        let most = object.arg_count as usize - self.own;
        let name = self.name.trim_end_matches("()");
        let (word, bound) = match (least == most, given < least) {
            (true, _) => ("", most),
            (_, true) => ("at least ", least),
            _ => ("at most ", most),
        };
        if most == 1 && least == 1 && self.own == 0 {
            return format!("{}.{name}() takes exactly one argument ({given} given)", self.module);
        }
        format!("{name} expected {word}{bound} argument{}, got {given}", if bound == 1 { "" } else { "s" })
    }
}

impl Machine {
    /// An argument that was given by its place and by its name.
    pub(super) fn given_twice(&mut self, function: ObjId, object: &CodeObject, text: &str) -> R<()> {
        if let Some(foreign) = Foreign::of(object) {
            let at = object.slots.iter().position(|slot| &*slot.name == text).unwrap_or(0) + 1 - foreign.own;
            return self
                .type_error(format!("argument for {} given by name ('{text}') and position ({at})", foreign.name));
        }
        let name = self.function_qualname(function);
        self.type_error(format!("{name}() got multiple values for argument '{text}'"))
    }

    pub(super) fn unexpected_keyword(
        &mut self,
        function: ObjId,
        object: &CodeObject,
        kw: &[(ObjId, Slot)],
        text: &str,
    ) -> R<()> {
        let name = match Foreign::of(object) {
            Some(foreign) if Foreign::is_nameless(object) => {
                return self.type_error(format!("{} takes no keyword arguments", foreign.name));
            }
            Some(foreign) => foreign.name,
            None => format!("{}()", self.function_qualname(function)),
        };
        let positional: Vec<&str> = object.slots[..object.pos_only_arg_count as usize]
            .iter()
            .map(|slot| &*slot.name)
            .filter(|slot| kw.iter().any(|(key, _)| self.text(*key) == *slot))
            .collect();
        if !positional.is_empty() {
            let names = positional.join(", ");
            return self.type_error(format!(
                "{name} got some positional-only arguments passed as keyword arguments: '{names}'"
            ));
        }
        let total = (object.arg_count + object.kw_only_arg_count) as usize;
        let known: Vec<&str> =
            object.slots[object.pos_only_arg_count as usize..total].iter().map(|slot| &*slot.name).collect();
        let hint = match super::types::suggest(text, known) {
            Some(close) => format!(". Did you mean '{close}'?"),
            None => String::new(),
        };
        self.type_error(format!("{name} got an unexpected keyword argument '{text}'{hint}"))
    }

    pub(super) fn too_many_args(&mut self, function: ObjId, object: &CodeObject, base: usize, given: usize) -> R<()> {
        let name = self.function_qualname(function);
        let count = object.arg_count as usize;
        let defaults = self.defaults_of(function);
        let kw_given =
            (count..count + object.kw_only_arg_count as usize).filter(|at| !self.stack[base + at].is_null()).count();
        if let Some(foreign) = Foreign::of(object) {
            let (most, given, least) = (count - foreign.own, given - foreign.own, count - foreign.own - defaults);
            if Foreign::is_nameless(object) {
                return self.type_error(foreign.count(object, least, given));
            }
            let (word, s) = (if defaults > 0 { "at most" } else { "exactly" }, if most == 1 { "" } else { "s" });
            let kind = if object.kw_only_arg_count > 0 { "positional " } else { "" };
            let name = foreign.name;
            let given = given + kw_given;
            return self.type_error(format!("{name} takes {word} {most} {kind}argument{s} ({given} given)"));
        }
        let (takes, plural) = if defaults > 0 {
            (format!("from {} to {count}", count - defaults), true)
        } else {
            (count.to_string(), count != 1)
        };
        let extra = if kw_given > 0 {
            let s = if kw_given == 1 { "" } else { "s" };
            let p = if given == 1 { "" } else { "s" };
            format!(" positional argument{p} (and {kw_given} keyword-only argument{s})")
        } else {
            String::new()
        };
        let s = if plural { "s" } else { "" };
        let was = if given == 1 && kw_given == 0 { "was" } else { "were" };
        self.type_error(format!("{name}() takes {takes} positional argument{s} but {given}{extra} {was} given"))
    }

    pub(super) fn missing_args(
        &mut self,
        function: ObjId,
        object: &CodeObject,
        missing: &[usize],
        kind: &str,
    ) -> R<()> {
        if let (Some(foreign), "positional") = (Foreign::of(object), kind) {
            let least = object.arg_count as usize - foreign.own - self.defaults_of(function);
            let at = missing[0] + 1 - foreign.own;
            return self.type_error(if Foreign::is_nameless(object) {
                foreign.count(object, least, least - missing.len())
            } else {
                format!("{} missing required argument '{}' (pos {at})", foreign.name, object.slots[missing[0]].name)
            });
        }
        let name = self.function_qualname(function);
        let names: Vec<String> = missing.iter().map(|at| format!("'{}'", object.slots[*at].name)).collect();
        let list = match names.as_slice() {
            [one] => one.clone(),
            [a, b] => format!("{a} and {b}"),
            [most @ .., last] => format!("{}, and {last}", most.join(", ")),
            [] => String::new(),
        };
        let (count, s) = (names.len(), if names.len() == 1 { "" } else { "s" });
        self.type_error(format!("{name}() missing {count} required {kind} argument{s}: {list}"))
    }

    fn defaults_of(&self, function: ObjId) -> usize {
        let Data::Function(data) = &self.heap.get(function).data else { unreachable!("checked by the caller") };
        data.defaults.map_or(0, |id| self.items(id).len())
    }
}
