//! Structure sequences: tuples whose items have names (`sys.version_info`, `time.localtime()`).

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

fn field<const AT: usize>(m: &mut Machine, a: &Args) -> R<ObjId> {
    Ok(m.items(a[0]).get(AT).copied().unwrap_or(ids::NONE))
}

const METHODS: &[NativeDef] = &[NativeDef::slot("__repr__", Sig::None, |m, a| {
    let ty = m.type_of(a[0]);
    let names = match m.type_lookup_str(ty, "__match_args__") {
        Some(names) => m.items(names).to_vec(),
        None => Vec::new(),
    };
    let module = m.class_module(ty);
    let mut shown = Vec::new();
    for (name, item) in names.into_iter().zip(m.items(a[0]).to_vec()) {
        let text = m.repr(item)?;
        shown.push(format!("{}={}", m.text(name), m.text(text)));
    }
    let text = format!("{module}.{}({})", m.class_name(ty), shown.join(", "));
    Ok(m.new_str(text))
})];

impl Machine {
    /// The class of a structure sequence with these fields (at most 40).
    ///
    /// # Errors
    /// None in practice.
    pub fn struct_class(&mut self, module: &str, name: &str, fields: &[&'static str]) -> R<ObjId> {
        let class = self.native_class(module, name, ids::TUPLE, METHODS)?;
        let names: Vec<ObjId> = fields.iter().map(|field| self.intern(field)).collect();
        let tuple = self.new_tuple(&names);
        let Data::Type(data) = &self.heap.get(class).data else { return Ok(class) };
        let dict = data.dict;
        self.set_global(dict, "__match_args__", tuple);
        for (at, name) in names.iter().enumerate() {
            let property = self.tuple_field(at)?;
            self.dict_set(dict, *name, property)?;
        }
        self.class_changed(class);
        Ok(class)
    }

    /// A property that gives an item of a tuple, without a frame of Python code for the first few.
    ///
    /// # Errors
    /// `ValueError` past the items that have one.
    pub fn tuple_field(&mut self, at: usize) -> R<ObjId> {
        let Some(getter) = GETTERS.get(at) else { return self.value_error("too many fields") };
        let getter = self.make(ids::BUILTIN, Data::Native(getter, None));
        self.heap.incref(getter);
        let setters = [&SET, &DELETE].map(|def| self.make(ids::BUILTIN, Data::Native(def, None)));
        setters.iter().for_each(|id| self.heap.incref(*id));
        let parts = Box::new([getter, setters[0], setters[1], ids::NONE]);
        Ok(self.make(ids::PROPERTY, Data::Property(parts)))
    }

    /// A structure sequence.
    pub fn new_struct(&mut self, class: ObjId, items: &[ObjId]) -> ObjId {
        self.tuple_as(class, items)
    }
}

static SET: NativeDef =
    NativeDef::function("field", Sig::Any, |m, _| m.raise(ids::ATTRIBUTE_ERROR, "can't set attribute"));
static DELETE: NativeDef =
    NativeDef::function("field", Sig::Any, |m, _| m.raise(ids::ATTRIBUTE_ERROR, "can't delete attribute"));

macro_rules! getters {
    ($($at:literal)*) => { [$(NativeDef::function("field", Sig::One, field::<$at>)),*] };
}

static GETTERS: [NativeDef; 40] = getters!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39);
