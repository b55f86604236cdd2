//! `_template`: what t-strings come to (PEP 750), the classes of `string.templatelib`.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::types::args::bind_new;
use crate::vm::{Machine, ids};

const OWNER: &str = "string.templatelib";

const TEMPLATE: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_template),
    NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let strings = m.repr(part(m, a[0], 0))?;
        let strings = m.text(strings).to_owned();
        let fields = m.repr(part(m, a[0], 1))?;
        Ok(m.new_str(format!("Template(strings={strings}, interpolations={})", m.text(fields))))
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| {
        let (strings, fields) = (items(m, a[0], 0), items(m, a[0], 1));
        let mut all = Vec::new();
        for (at, string) in strings.iter().enumerate() {
            if !m.text(*string).is_empty() {
                all.push(*string);
            }
            all.extend(fields.get(at));
        }
        let class = member(m, "TemplateIter")?;
        Ok(m.new_native(class, "template", all, vec![0]))
    }),
    NativeDef::slot("__add__", Sig::One, |m, a| {
        if m.type_of(a[1]) != m.type_of(a[0]) {
            let other = m.type_name(a[1]);
            return m
                .type_error(format!("can only concatenate {OWNER}.Template (not \"{other}\") to {OWNER}.Template"));
        }
        let (mut strings, more) = (items(m, a[0], 0), items(m, a[1], 0));
        let last = strings.pop().map_or("", |last| m.text(last));
        let joined = format!("{last}{}", m.text(more[0]));
        strings.push(m.new_str(joined));
        strings.extend(&more[1..]);
        let fields = [items(m, a[0], 1), items(m, a[1], 1)].concat();
        let parts = vec![m.new_tuple(&strings), m.new_tuple(&fields)];
        Ok(m.new_native(m.type_of(a[0]), "template", parts, Vec::new()))
    }),
    NativeDef::getter("strings", |m, a| Ok(part(m, a[0], 0))),
    NativeDef::getter("interpolations", |m, a| Ok(part(m, a[0], 1))),
    NativeDef::getter("values", |m, a| {
        let values: Vec<ObjId> = items(m, a[0], 1).into_iter().map(|field| part(m, field, 0)).collect();
        Ok(m.new_tuple(&values))
    }),
    NativeDef::class_method("__class_getitem__", Sig::One, alias),
    NativeDef::method("__reduce__", Sig::None, |m, a| {
        let mut all = Vec::new();
        let fields = items(m, a[0], 1);
        for (at, string) in items(m, a[0], 0).into_iter().enumerate() {
            all.push(string);
            all.extend(fields.get(at));
        }
        let args = m.new_tuple(&all);
        Ok(m.new_tuple(&[m.type_of(a[0]), args]))
    }),
];

const ITERATOR: &[NativeDef] = &[
    NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::slot("__next__", Sig::None, |m, a| {
        let next = match &mut m.heap.get_mut(a[0]).data {
            Data::Other(other) => match &mut **other {
                Other::Native(_, parts, nums) => {
                    nums[0] += 1;
                    parts.get(nums[0] as usize - 1).copied()
                }
                _ => None,
            },
            _ => None,
        };
        match next {
            Some(item) => Ok(item),
            None => m.stop_iteration(ids::NONE),
        }
    }),
];

const FIELDS: [&str; 4] = ["value", "expression", "conversion", "format_spec"];

const INTERPOLATION: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_interpolation),
    NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let mut shown = Vec::new();
        for at in 0..FIELDS.len() {
            let text = m.repr(part(m, a[0], at))?;
            shown.push(m.text(text).to_owned());
        }
        Ok(m.new_str(format!("Interpolation({})", shown.join(", "))))
    }),
    NativeDef::getter("value", |m, a| Ok(part(m, a[0], 0))),
    NativeDef::getter("expression", |m, a| Ok(part(m, a[0], 1))),
    NativeDef::getter("conversion", |m, a| Ok(part(m, a[0], 2))),
    NativeDef::getter("format_spec", |m, a| Ok(part(m, a[0], 3))),
    NativeDef::class_method("__class_getitem__", Sig::One, alias),
    NativeDef::method("__reduce__", Sig::None, |m, a| {
        let parts: Vec<ObjId> = (0..FIELDS.len()).map(|at| part(m, a[0], at)).collect();
        let args = m.new_tuple(&parts);
        Ok(m.new_tuple(&[m.type_of(a[0]), args]))
    }),
];

const FUNCTIONS: &[NativeDef] = &[NativeDef::function(
    "convert",
    Sig::Named { names: &["obj", "conversion"], required: 2, pos_only: 2, kw_only: 2 },
    |m, a| match m.str_of(a[1]).map(|text| text.text.to_string()).as_deref() {
        Some("s") => m.str_object(a[0]),
        Some("r") => m.repr(a[0]),
        Some("a") => m.ascii(a[0]),
        None if a[1] == ids::NONE => Ok(a[0]),
        _ => {
            let shown = m.str_object(a[1])?;
            let shown = m.text(shown).to_owned();
            m.value_error(format!("invalid conversion specifier: {shown}"))
        }
    },
)];

/// Fills `_template`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    for (name, defs) in [("Template", TEMPLATE), ("TemplateIter", ITERATOR), ("Interpolation", INTERPOLATION)] {
        let class = m.native_class(OWNER, name, ids::OBJECT, defs)?;
        m.set_global(module, name, class);
        if name == "Interpolation" {
            let names: Vec<ObjId> = FIELDS.iter().map(|name| m.intern(name)).collect();
            let (key, names) = (m.intern("__match_args__"), m.new_tuple(&names));
            m.set_attr(class, key, names)?;
        }
    }
    Ok(())
}

fn alias(m: &mut Machine, a: &Args) -> R<ObjId> {
    let args = if m.type_of(a[1]) == ids::TUPLE { a[1] } else { m.new_tuple(&[a[1]]) };
    Ok(m.make_alias(ids::GENERIC_ALIAS, a[0], args))
}

fn member(m: &mut Machine, name: &str) -> R<ObjId> {
    let module = m.import_module("_template")?;
    let name = m.intern(name);
    Ok(m.own_attr(module, name).unwrap_or(ids::NONE))
}

fn part(m: &Machine, id: ObjId, at: usize) -> ObjId {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native(_, parts, _) => parts.get(at).copied().unwrap_or(ids::NONE),
            _ => ids::NONE,
        },
        _ => ids::NONE,
    }
}

fn items(m: &Machine, id: ObjId, at: usize) -> Vec<ObjId> {
    m.items(part(m, id, at)).to_vec()
}

/// `Template(*args)`: texts that touch become one, and between two fields stands an empty one.
fn new_template(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !a.kw.is_empty() {
        return m.type_error("Template.__new__ only accepts *args arguments");
    }
    let field = member(m, "Interpolation")?;
    let (mut strings, mut fields) = (Vec::new(), Vec::new());
    let mut text: Option<String> = None;
    for arg in &a.items[1..] {
        if let Some(more) = m.str_of(*arg) {
            text.get_or_insert_default().push_str(&more.text);
        } else if m.type_of(*arg) == field {
            strings.push(text.take().unwrap_or_default());
            fields.push(*arg);
        } else {
            let given = m.type_name(*arg);
            let message = format!("Template.__new__ *args need to be of type 'str' or 'Interpolation', got {given}");
            return m.type_error(message);
        }
    }
    strings.push(text.unwrap_or_default());
    let strings: Vec<ObjId> = strings.into_iter().map(|text| m.new_str(text)).collect();
    let parts = vec![m.new_tuple(&strings), m.new_tuple(&fields)];
    Ok(m.new_native(a[0], "template", parts, Vec::new()))
}

fn new_interpolation(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bound = bind_new(m, a, "Interpolation", &FIELDS, 0)?;
    let Some(value) = bound[0] else {
        return m.type_error("Interpolation() missing required argument 'value' (pos 1)");
    };
    let empty = m.intern("");
    let mut parts = vec![value, empty, ids::NONE, empty];
    for at in 1..FIELDS.len() {
        let Some(given) = bound[at] else { continue };
        if at == 2 && given == ids::NONE {
            continue;
        }
        let Some(text) = m.str_of(given) else {
            let (name, class) = (FIELDS[at], m.type_name(given));
            let or_none = if at == 2 { " or None" } else { "" };
            return m.type_error(format!("Interpolation() argument '{name}' must be str{or_none}, not {class}"));
        };
        if at == 2 && !matches!(&*text.text, "s" | "a" | "r") {
            return m.value_error("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
        }
        parts[at] = given;
    }
    Ok(m.new_native(a[0], "template", parts, Vec::new()))
}

/// `BUILD_TEMPLATE`, from the tuples of texts and fields.
///
/// # Errors
/// None in practice.
pub fn build(m: &mut Machine, strings: ObjId, fields: ObjId) -> R<ObjId> {
    let class = member(m, "Template")?;
    Ok(m.new_native(class, "template", vec![strings, fields], Vec::new()))
}

/// `BUILD_INTERPOLATION`; `conversion` as `CONVERT_VALUE` numbers it, 0 for none.
///
/// # Errors
/// None in practice.
pub fn interpolate(m: &mut Machine, value: ObjId, text: ObjId, conversion: u32, spec: Option<ObjId>) -> R<ObjId> {
    let letter = match conversion {
        0 => ids::NONE,
        1 => m.intern("s"),
        2 => m.intern("r"),
        _ => m.intern("a"),
    };
    let spec = spec.unwrap_or_else(|| m.intern(""));
    let class = member(m, "Interpolation")?;
    Ok(m.new_native(class, "template", vec![value, text, letter, spec], Vec::new()))
}
