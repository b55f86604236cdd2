//! Whose a function written in Rust is: for messages about its arguments.

use super::native::{NativeDef, NativeKind, Sig};
use super::object::{Data, ObjId};
use super::replay::R;
use super::{Machine, ids};

impl Machine {
    /// The name in messages about arguments: methods carry their type's name.
    pub(super) fn native_name(&self, def: &NativeDef, receiver: Option<ObjId>) -> String {
        match (def.kind, receiver) {
            (NativeKind::Method, Some(receiver)) => match self.native_owner(def, receiver) {
                Some(owner) => format!("{owner}.{}", def.name),
                None => def.name.to_owned(),
            },
            (NativeKind::ClassMethod, Some(class)) => format!("{}.{}", self.class_name(class), def.name),
            (NativeKind::Function, _) => match self.native_module(def) {
                Some(module) => format!("{module}.{}", def.name),
                None => def.name.to_owned(),
            },
            _ => self.called(def, receiver),
        }
    }

    /// The short name in messages about arguments: a type is called by its own name.
    pub(super) fn called(&self, def: &NativeDef, receiver: Option<ObjId>) -> String {
        match receiver {
            Some(class) if def.kind == NativeKind::Static && def.name == "__new__" => {
                let owner = match self.layout_of(class) {
                    ids::OBJECT => self.mro(class).iter().copied().find(|class| self.declares(*class, def)),
                    layout => Some(layout),
                };
                self.class_name(owner.unwrap_or(class))
            }
            _ => def.name.to_owned(),
        }
    }

    /// `TypeError`: a method of a type was called without the object it is for.
    ///
    /// # Errors
    /// Always.
    pub(super) fn needs_receiver<T>(&mut self, def: &'static NativeDef, callee: Option<ObjId>) -> R<T> {
        let name = self.intern(def.name);
        let declares = |data: &Data| match data {
            Data::Type(ty) => self.dict_get_str(ty.dict, name).is_some_and(|value| match callee {
                Some(callee) => value == callee,
                None => matches!(&self.heap.get(value).data, Data::Native(known, None) if *known == def),
            }),
            _ => false,
        };
        let owner = self.heap.iter().find(|(_, obj)| declares(&obj.data));
        let owner = owner.map_or_else(String::new, |(owner, _)| self.class_name(owner));
        self.type_error(match def.kind {
            NativeKind::Slot => format!("descriptor '{}' of '{owner}' object needs an argument", def.name),
            NativeKind::Static => format!("{owner}.{}(): not enough arguments", def.name),
            _ if owner.is_empty() => format!("unbound method {}() needs an argument", def.name),
            _ => format!("unbound method {owner}.{}() needs an argument", def.name),
        })
    }

    /// `TypeError` for more arguments than there are parameters, or more by position than can be given so.
    ///
    /// # Errors
    /// Always.
    pub(super) fn too_many<T>(&mut self, name: &str, sig: Sig, given: usize, named: usize) -> R<T> {
        let Sig::Named { names, required, kw_only, .. } = sig else { return self.type_error("too many arguments") };
        let all = given + named > names.len();
        let (most, counted) = if all { (names.len(), given + named) } else { (kw_only, given) };
        let plural = if most == 1 { "" } else { "s" };
        let kind = match () {
            _ if !all => "positional ",
            _ if given == 0 => "keyword ",
            _ => "",
        };
        let word = if all && required == most { "exactly" } else { "at most" };
        self.type_error(match most {
            0 => format!("{name}() takes no {}arguments", if all { "" } else { "positional " }),
            _ => format!("{name}() takes {word} {most} {kind}argument{plural} ({counted} given)"),
        })
    }

    /// Looks whether a method of a built-in type, taken from the type itself, is called with an object of that type.
    ///
    /// # Errors
    /// `TypeError` if not.
    pub(super) fn check_receiver(&mut self, callee: ObjId, def: &'static NativeDef, first: Option<ObjId>) -> R<()> {
        if !matches!(def.kind, NativeKind::Method | NativeKind::Slot) {
            return Ok(());
        }
        let Some(first) = first else { return self.needs_receiver(def, Some(callee)) };
        let (ty, name) = (self.type_of(first), self.intern(def.name));
        let has = |m: &Machine, class: ObjId| match &m.heap.get(class).data {
            Data::Type(ty) => m.dict_get_str(ty.dict, name) == Some(callee),
            _ => false,
        };
        if self.type_lookup(ty, name) == Some(callee) || self.mro(ty).iter().any(|class| has(self, *class)) {
            return Ok(());
        }
        let Some((owner, _)) = self.heap.iter().find(|(id, _)| has(self, *id)) else { return Ok(()) };
        let (owner, got) = (self.c_name(owner), self.type_name(first));
        self.type_error(match def.kind {
            NativeKind::Slot => format!("descriptor '{}' requires a '{owner}' object but received a '{got}'", def.name),
            _ => format!("descriptor '{}' for '{owner}' objects doesn't apply to a '{got}' object", def.name),
        })
    }

    /// The module other than `builtins` that has a function.
    pub fn native_module(&self, def: &NativeDef) -> Option<String> {
        self.quick_items(self.modules)?.into_iter().find_map(|name| {
            let Data::Module(dict) = self.heap.get(self.dict_get_str(self.modules, name)?).data else { return None };
            let Data::Dict(table) = &self.heap.get(dict).data else { return None };
            let here = dict != self.builtins
                && super::modules::is_native(self.text(name))
                && table.iter().any(
                    |entry| matches!(&self.heap.get(entry.value).data, Data::Native(known, None) if *known == def),
                );
            here.then(|| self.text(name).to_owned())
        })
    }

    /// The built-in type on which a method was declared.
    fn native_owner(&self, def: &NativeDef, receiver: ObjId) -> Option<String> {
        let ty = self.type_of(receiver);
        let mro = self.mro(ty);
        mro.iter().find(|class| self.declares(**class, def)).map(|class| self.class_name(*class))
    }

    fn declares(&self, class: ObjId, def: &NativeDef) -> bool {
        let Data::Type(ty) = &self.heap.get(class).data else { return false };
        let Data::Dict(dict) = &self.heap.get(ty.dict).data else { return false };
        dict.iter().any(|entry| matches!(&self.heap.get(entry.value).data, Data::Native(known, _) if *known == def))
    }
}
