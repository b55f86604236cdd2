//! The reprs of functions, classes, modules, exceptions, iterators and all other objects that show an address.

use crate::vm::heap::address;
use crate::vm::native::{NativeDef, NativeKind};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::types::str;
use crate::vm::{Machine, ids};

impl Machine {
    pub(super) fn default_text(&mut self, id: ObjId) -> String {
        let class = self.class_path(self.type_of(id));
        format!("<{class} object at {}>", hex(id))
    }

    pub(super) fn show_object(&mut self, id: ObjId, out: &mut String) -> R<()> {
        let text = match &self.heap.get(id).data {
            Data::Plain => match id {
                ids::NONE => "None".to_owned(),
                ids::ELLIPSIS => "Ellipsis".to_owned(),
                ids::NOT_IMPLEMENTED => "NotImplemented".to_owned(),
                _ if self.layout(id) == ids::SIMPLE_NAMESPACE => return self.show_namespace(id, out),
                _ => self.default_text(id),
            },
            Data::Range(parts) => {
                let [start, stop, step] = **parts;
                out.push_str("range(");
                self.show(start, out)?;
                out.push_str(", ");
                self.show(stop, out)?;
                if !matches!(self.heap.get(step).data, Data::Int(1)) {
                    out.push_str(", ");
                    self.show(step, out)?;
                }
                ")".to_owned()
            }
            Data::Slice(parts) => {
                let parts = **parts;
                out.push_str("slice(");
                for (at, part) in parts.into_iter().enumerate() {
                    if at > 0 {
                        out.push_str(", ");
                    }
                    self.show(part, out)?;
                }
                ")".to_owned()
            }
            Data::Function(function) => format!("<function {} at {}>", self.text(function.qualname), hex(id)),
            Data::Native(def, receiver) => self.native_text(id, def, *receiver),
            Data::Method(function, receiver) => {
                let (function, receiver) = (*function, *receiver);
                let name = self.method_text(function);
                out.push_str(&format!("<bound method {name} of "));
                self.show(receiver, out)?;
                ">".to_owned()
            }
            Data::Cell(None) => format!("<cell at {}: empty>", hex(id)),
            Data::Cell(Some(content)) => {
                format!("<cell at {}: {} object at {}>", hex(id), self.type_name(*content), hex(*content))
            }
            Data::Code(code) => format!(
                "<code object {} at {}, file \"{}\", line {}>",
                code.object.name,
                hex(id),
                code.object.filename,
                code.object.first_line
            ),
            Data::Type(_) => format!("<class '{}'>", self.class_path(id)),
            Data::Module(namespace) => self.module_text(id, *namespace),
            Data::Generator(generator) => {
                format!("<{} object {} at {}>", self.type_name(id), self.text(generator.qualname), hex(id))
            }
            Data::Frame(_) => match self.frame_code(id) {
                Some(code) => format!(
                    "<frame at {}, file '{}', line {}, code {}>",
                    hex(id),
                    code.object.filename,
                    self.frame_line(id),
                    code.object.name
                ),
                None => self.default_text(id),
            },
            Data::Wrapper(of) => {
                let of = *of;
                out.push_str(&format!("<{}(", self.type_name(id)));
                self.show(of, out)?;
                ")>".to_owned()
            }
            Data::Member(owner, _) => {
                format!("<member '{}' of '{}' objects>", self.member_name(id), self.class_name(*owner))
            }
            Data::Super(parts) => {
                let [class, _, start] = **parts;
                match start.some() {
                    Some(start) => {
                        format!("<super: <class '{}'>, <{} object>>", self.class_name(class), self.class_name(start))
                    }
                    None => format!("<super: <class '{}'>, NULL>", self.class_name(class)),
                }
            }
            Data::WeakRef(None, _) => format!("<weakref at {}; dead>", hex(id)),
            Data::WeakRef(Some(of), _) => {
                let name = match &self.heap.get(*of).data {
                    Data::Type(data) => format!(" ({})", data.name),
                    Data::Function(function) => format!(" ({})", self.text(function.name)),
                    _ => String::new(),
                };
                format!("<weakref at {}; to '{}' at {}{name}>", hex(id), self.type_name(*of), hex(*of))
            }
            Data::Alias(origin, args) => {
                let (origin, args) = (*origin, self.items(*args).to_vec());
                self.show_parameter(origin, out)?;
                out.push('[');
                if args.is_empty() {
                    out.push_str("()");
                }
                for (at, arg) in args.into_iter().enumerate() {
                    if at > 0 {
                        out.push_str(", ");
                    }
                    self.show_parameter(arg, out)?;
                }
                "]".to_owned()
            }
            Data::Union(parts) => {
                let parts = self.items(*parts).to_vec();
                for (at, part) in parts.into_iter().enumerate() {
                    if at > 0 {
                        out.push_str(" | ");
                    }
                    self.show_parameter(part, out)?;
                }
                return Ok(());
            }
            Data::Other(other) => match &**other {
                Other::MemoryView(view) => {
                    format!("<{}memory at {}>", if view.released { "released " } else { "" }, hex(id))
                }
                Other::TypeParam(..) => crate::vm::types::typevar::shown(self, id),
                Other::Native(..) if self.layout(id) == ids::SIMPLE_NAMESPACE => return self.show_namespace(id, out),
                Other::Native("locals", inner, _) => {
                    let inner = inner[0];
                    let dict = crate::vm::types::frame_locals::snapshot(self, inner)?;
                    return self.show(dict, out);
                }
                Other::Native("unpacked", inner, _) => {
                    let inner = inner[0];
                    out.push('*');
                    return self.show(inner, out);
                }
                Other::Deque(_) | Other::Native(..) => self.default_text(id),
            },
            _ => self.default_text(id),
        };
        out.push_str(&text);
        Ok(())
    }

    /// How a class stands in `list[int]` and `int | None`.
    fn show_parameter(&mut self, id: ObjId, out: &mut String) -> R<()> {
        match &self.heap.get(id).data {
            _ if id == ids::ELLIPSIS => out.push_str("..."),
            _ if id == ids::NONE_TYPE => out.push_str("None"),
            Data::Type(_) => out.push_str(&self.class_path(id)),
            Data::List(list) => {
                let items = list.items.clone();
                out.push('[');
                for (at, item) in items.into_iter().enumerate() {
                    if at > 0 {
                        out.push_str(", ");
                    }
                    self.show_parameter(item, out)?;
                }
                out.push(']');
            }
            _ => return self.show(id, out),
        }
        Ok(())
    }

    fn native_text(&self, id: ObjId, def: &'static NativeDef, receiver: Option<ObjId>) -> String {
        let name = def.name;
        if let Some(receiver) = receiver {
            let of = self.type_name(receiver);
            return match def.kind {
                NativeKind::Function => format!("<built-in function {name}>"),
                NativeKind::Slot => format!("<method-wrapper '{name}' of {of} object at {}>", hex(receiver)),
                _ => format!("<built-in method {name} of {of} object at {}>", hex(receiver)),
            };
        }
        let owner = self.native_type(id, def);
        let of = owner.map(|owner| self.class_name(owner)).unwrap_or_default();
        match def.kind {
            NativeKind::Function => format!("<built-in function {name}>"),
            NativeKind::Static => match owner {
                Some(owner) => format!("<built-in method {name} of type object at {}>", hex(owner)),
                None => format!("<built-in function {name}>"),
            },
            NativeKind::Slot => format!("<slot wrapper '{name}' of '{of}' objects>"),
            NativeKind::Getter => format!("<attribute '{name}' of '{of}' objects>"),
            NativeKind::Method | NativeKind::ClassMethod => format!("<method '{name}' of '{of}' objects>"),
        }
    }

    /// The class, a built-in one where there is one, whose namespace holds this very object.
    pub fn native_type(&self, id: ObjId, def: &NativeDef) -> Option<ObjId> {
        let holds = |class: ObjId| {
            let Data::Type(data) = &self.heap.get(class).data else { return false };
            let Data::Dict(dict) = &self.heap.get(data.dict).data else { return false };
            dict.iter().any(|entry| entry.value == id && self.text(entry.key) == def.name)
        };
        ids::TYPES.iter().map(|row| row.id).find(|class| holds(*class)).or_else(|| {
            let mut waiting = vec![ids::OBJECT];
            while let Some(class) = waiting.pop() {
                if holds(class) {
                    return Some(class);
                }
                let Data::Type(data) = &self.heap.get(class).data else { continue };
                waiting.extend(&data.subclasses);
            }
            None
        })
    }

    fn method_text(&mut self, function: ObjId) -> String {
        match &self.heap.get(function).data {
            Data::Function(data) => self.text(data.qualname).to_owned(),
            Data::Native(def, _) => def.name.to_owned(),
            _ => {
                let names = ["__qualname__", "__name__"].map(|name| self.intern(name));
                let found = names.into_iter().find_map(|name| self.own_attr(function, name));
                found.and_then(|name| self.str_of(name)).map_or("?".to_owned(), |name| name.text.to_string())
            }
        }
    }

    fn module_text(&self, id: ObjId, namespace: ObjId) -> String {
        let name = str::quoted(&self.module_name(id));
        let file = match &self.heap.get(namespace).data {
            Data::Dict(dict) => {
                dict.iter().find(|entry| self.text(entry.key) == "__file__").and_then(|entry| self.str_of(entry.value))
            }
            _ => None,
        };
        match file {
            Some(file) if &*file.text == "<library time>" || &*file.text == "<library itertools>" => {
                format!("<module {name} (built-in)>")
            }
            Some(file)
                if ["abc", "io", "os", "codecs", "stat"]
                    .iter()
                    .any(|known| *file.text == format!("<library {known}>")) =>
            {
                format!("<module {name} (frozen)>")
            }
            Some(file) => format!("<module {name} from {}>", str::quoted(&file.text)),
            None => match self.namespace_path(namespace) {
                Some(path) => format!("<module {name} (namespace) from [{}]>", str::quoted(&path)),
                None if crate::vm::modules::is_native(&self.module_name(id)) => format!("<module {name} (built-in)>"),
                None => format!("<module {name}>"),
            },
        }
    }

    /// Where a package without a file is.
    fn namespace_path(&self, namespace: ObjId) -> Option<String> {
        let Data::Dict(dict) = &self.heap.get(namespace).data else { return None };
        let path = dict.iter().find(|entry| self.text(entry.key) == "__path__")?.value;
        self.items(path).first().map(|folder| self.text(*folder).to_owned())
    }

    fn show_namespace(&mut self, id: ObjId, out: &mut String) -> R<()> {
        let name = if self.type_of(id) == ids::SIMPLE_NAMESPACE { "namespace".to_owned() } else { self.type_name(id) };
        let dict = self.heap.get(id).attrs.as_ref().and_then(|attrs| attrs.dict);
        let entries: Vec<(ObjId, ObjId)> = match dict.map(|dict| &self.heap.get(dict).data) {
            Some(Data::Dict(dict)) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => Vec::new(),
        };
        let shown = self.showing(id, |m| {
            out.push_str(&name);
            out.push('(');
            let mut first = true;
            for (key, value) in entries {
                if m.text(key).is_empty() {
                    continue;
                }
                if !first {
                    out.push_str(", ");
                }
                first = false;
                out.push_str(m.text(key));
                out.push('=');
                m.show(value, out)?;
            }
            out.push(')');
            Ok(())
        })?;
        if !shown {
            out.push_str(&format!("{name}(...)"));
        }
        Ok(())
    }

    /// `str` of a `UnicodeError` of one of the particular types; `None` for arguments that are not theirs.
    ///
    /// # Errors
    /// What the text of the reason raises.
    pub fn unicode_message(&mut self, id: ObjId) -> R<Option<String>> {
        let items = self.exc(id).map(|exc| self.items(exc.args).to_vec()).unwrap_or_default();
        if items.len() < 4 {
            return Ok(None);
        }
        let translate = self.is_instance(id, ids::UNICODE_TRANSLATE_ERROR);
        let rest = if translate { &items[..] } else { &items[1..] };
        let [object, start, end, reason] = rest else { return Ok(None) };
        let (Data::Int(start), Data::Int(end)) = (&self.heap.get(*start).data, &self.heap.get(*end).data) else {
            return Ok(None);
        };
        let (start, end) = (*start, *end);
        let reason = self.str_object(*reason)?;
        let reason = self.text(reason).to_owned();
        let codec = if translate { String::new() } else { format!("'{}' codec ", self.text(items[0])) };
        let verb = if translate { "can't translate" } else { "can't encode" };
        Ok(Some(match &self.heap.get(*object).data {
            Data::Bytes(bytes) => match bytes.get(start as usize) {
                Some(byte) if end == start + 1 => {
                    format!("{codec}can't decode byte 0x{byte:02x} in position {start}: {reason}")
                }
                _ => format!("{codec}can't decode bytes in position {start}-{}: {reason}", end - 1),
            },
            Data::Str(text) => match text.text.chars().nth(start as usize) {
                Some(c) if end == start + 1 => {
                    let mut shown = String::new();
                    str::escape_point(c, &mut shown);
                    format!("{codec}{verb} character '{shown}' in position {start}: {reason}")
                }
                _ => format!("{codec}{verb} characters in position {start}-{}: {reason}", end - 1),
            },
            _ => return Ok(None),
        }))
    }
}

fn hex(id: ObjId) -> String {
    format!("{:#x}", address(id))
}
