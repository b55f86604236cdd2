//! The namespace of built-ins.

use super::native::{Args, NativeDef, Sig};
use super::object::{Data, ObjId};
use super::replay::R;
use super::{Machine, ids};

static PRINT: NativeDef = NativeDef::function("print", Sig::Any, print);

impl Machine {
    /// Fills the namespace of built-ins.
    pub fn make_builtins(&mut self) {
        let module = self.new_module("builtins");
        let Data::Module(namespace) = self.heap.get(module).data else { unreachable!("just made") };
        self.heap.incref(namespace);
        self.builtins = namespace;
        for row in ids::TYPES {
            if row.module == "builtins" {
                self.set_global(namespace, row.name, row.id);
            }
        }
        for def in [&PRINT, &super::class::BUILD_CLASS] {
            let id = self.make(ids::BUILTIN, Data::Native(def, None));
            self.set_global(namespace, def.name, id);
        }
    }
}

fn print(m: &mut Machine, a: &Args) -> R<ObjId> {
    let mut texts = Vec::new();
    for item in a.items {
        let text = m.str_object(*item)?;
        texts.push(m.text(text).to_owned());
    }
    m.print(&(texts.join(" ") + "\n"))?;
    Ok(ids::NONE)
}
