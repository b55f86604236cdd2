//! Whose a function written in Rust is: for messages about its arguments.

use super::Machine;
use super::native::{NativeDef, NativeKind};
use super::object::{Data, ObjId};

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
            _ => def.name.to_owned(),
        }
    }

    /// The module other than `builtins` that has a function.
    fn native_module(&self, def: &NativeDef) -> Option<String> {
        self.quick_items(self.modules)?.into_iter().find_map(|name| {
            let Data::Module(dict) = self.heap.get(self.dict_get_str(self.modules, name)?).data else { return None };
            let Data::Dict(table) = &self.heap.get(dict).data else { return None };
            let here = dict != self.builtins
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
        mro.iter().find_map(|class| {
            let Data::Type(ty) = &self.heap.get(*class).data else { return None };
            let Data::Dict(dict) = &self.heap.get(ty.dict).data else { return None };
            let here = dict
                .iter()
                .any(|entry| matches!(&self.heap.get(entry.value).data, Data::Native(known, _) if *known == def));
            here.then(|| ty.name.to_string())
        })
    }
}
