//! The namespace of built-ins: functions, types and exceptions by name.

mod look;
mod number;
pub mod output;
mod reduce;
mod run;

use super::native::{NativeDef, Sig};
use super::object::{Data, ObjId, Other};
use super::{Machine, ids};

pub use look::{is_instance_of, is_subclass_of};
pub use output::{replaced_stderr, replaced_stdout, write_stderr};

/// Types that have a name in Python but not in this namespace.
const HIDDEN: &[ObjId] = &[
    ids::NONE_TYPE,
    ids::ELLIPSIS_TYPE,
    ids::NOT_IMPLEMENTED_TYPE,
    ids::DICT_KEYS,
    ids::DICT_VALUES,
    ids::DICT_ITEMS,
    ids::FUNCTION,
    ids::BUILTIN,
    ids::METHOD_DESCRIPTOR,
    ids::WRAPPER_DESCRIPTOR,
    ids::METHOD_WRAPPER,
    ids::CLASSMETHOD_DESCRIPTOR,
    ids::GETSET_DESCRIPTOR,
    ids::MEMBER_DESCRIPTOR,
    ids::METHOD,
    ids::CELL,
    ids::CODE,
    ids::MODULE,
    ids::GENERATOR,
    ids::COROUTINE,
    ids::COROUTINE_WRAPPER,
    ids::ASYNC_GENERATOR,
    ids::ASYNC_GENERATOR_ASEND,
    ids::ASYNC_GENERATOR_ATHROW,
    ids::ASYNC_GENERATOR_VALUE,
    ids::FRAME,
    ids::TRACEBACK,
    ids::MAPPING_PROXY,
    ids::NATIVE_STATE,
];

const QUITTER: &[NativeDef] = &[
    NativeDef::slot("__call__", Sig::Pos(0, 1), |m, a| {
        let args: Vec<ObjId> = a.get(1).into_iter().collect();
        m.call(ids::SYSTEM_EXIT, &args).and_then(|exc| m.throw(exc))
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let name = match &m.heap.get(a[0]).data {
            Data::Other(other) => match &**other {
                Other::Native(_, parts, _) => parts.first().map(|name| m.text(*name).to_owned()),
                _ => None,
            },
            _ => None,
        };
        let name = name.unwrap_or_default();
        Ok(m.new_str(format!("Use {name}() or Ctrl-D (i.e. EOF) to exit")))
    }),
];

impl Machine {
    /// Fills the namespace of built-ins.
    pub fn make_builtins(&mut self) {
        let module = self.new_module("builtins");
        let Data::Module(namespace) = self.heap.get(module).data else { unreachable!("just made") };
        self.heap.incref(namespace);
        self.builtins = namespace;
        let build_class = std::slice::from_ref(&super::class::BUILD_CLASS);
        let functions =
            [build_class, look::FUNCTIONS, number::FUNCTIONS, reduce::FUNCTIONS, output::FUNCTIONS, run::FUNCTIONS];
        for defs in functions {
            self.set_functions(namespace, defs);
        }
        for row in ids::TYPES {
            let iterator = row.name.ends_with("iterator");
            if row.module == "builtins" && !HIDDEN.contains(&row.id) && !iterator {
                self.set_global(namespace, row.name, row.id);
            }
        }
        for (name, value) in [
            ("None", ids::NONE),
            ("True", ids::TRUE),
            ("False", ids::FALSE),
            ("Ellipsis", ids::ELLIPSIS),
            ("NotImplemented", ids::NOT_IMPLEMENTED),
            ("__debug__", ids::TRUE),
            ("EnvironmentError", ids::OS_ERROR),
            ("IOError", ids::OS_ERROR),
        ] {
            self.set_global(namespace, name, value);
        }
        let _ = self.set_quitters(namespace);
    }

    /// `exit` and `quit`.
    fn set_quitters(&mut self, namespace: ObjId) -> super::replay::R<()> {
        let class = self.native_class("_sitebuiltins", "Quitter", ids::OBJECT, QUITTER)?;
        for name in ["exit", "quit"] {
            let text = self.intern(name);
            let value = self.new_native(class, "quitter", vec![text], Vec::new());
            self.set_global(namespace, name, value);
        }
        Ok(())
    }

    /// Puts functions written in Rust into a namespace.
    pub fn set_functions(&mut self, namespace: ObjId, defs: &'static [NativeDef]) {
        for def in defs {
            let function = self.make(ids::BUILTIN, Data::Native(def, None));
            self.set_global(namespace, def.name, function);
        }
    }
}
