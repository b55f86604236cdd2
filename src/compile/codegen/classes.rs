//! Class definitions.

use rustpython_parser::ast::{self, ExprContext};

use super::exprs::intrinsic;
use super::{Const, Counts, Done, Generator, Key, Kind, NOWHERE, Op, Position};

impl<'a> Generator<'a> {
    pub(super) fn class(&mut self, def: &'a ast::StmtClassDef) -> Done {
        self.exprs(&def.decorator_list)?;
        let pos = self.block_pos(def.range);
        let first_line = self.first_line(&def.decorator_list, pos);
        let generic = !def.type_params.is_empty();
        if generic {
            let name = format!("<generic parameters of {}>", def.name);
            let scope = self.find_scope(Key::type_params(def), def.range)?;
            self.enter(&name, Kind::Annotations, scope, first_line, Some(&def.name), Counts::default())?;
            self.type_params(&def.type_params)?;
            self.name_op(".type_params", ExprContext::Store, pos)?;
        }
        self.class_body(def, first_line, pos)?;
        if generic {
            self.name_op(".type_params", ExprContext::Load, pos)?;
            self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::SUBSCRIPT_GENERIC, pos);
            self.name_op(".generic_base", ExprContext::Store, pos)?;
            self.call_arguments(&def.bases, Some(".generic_base"), &def.keywords, 2, pos)?;
            let finished = self.finish(false);
            self.make_closure(finished, &[], pos)?;
            self.op(Op::PUSH_NULL, pos);
            self.op_arg(Op::CALL, 0, pos);
        } else {
            self.call_arguments(&def.bases, None, &def.keywords, 2, pos)?;
        }
        self.apply_decorators(&def.decorator_list);
        self.name_op(&def.name, ExprContext::Store, pos)
    }

    /// The body as a function, and the first arguments of `__build_class__`.
    fn class_body(&mut self, def: &'a ast::StmtClassDef, first_line: u32, pos: Position) -> Done {
        let scope = self.find_scope(Key::of(def), def.range)?;
        self.enter(&def.name, Kind::Class, scope, first_line, Some(&def.name), Counts::default())?;
        let start = Position::start_of(first_line as i32);
        self.name_op("__name__", ExprContext::Load, start)?;
        self.name_op("__module__", ExprContext::Store, start)?;
        let qualname = self.open().unit.qualname.clone();
        self.load_const(Const::Str(qualname), start);
        self.name_op("__qualname__", ExprContext::Store, start)?;
        self.load_int(first_line as usize, start);
        self.name_op("__firstlineno__", ExprContext::Store, start)?;
        if !def.type_params.is_empty() {
            self.name_op(".type_params", ExprContext::Load, start)?;
            self.name_op("__type_params__", ExprContext::Store, start)?;
        }
        let (needs_classdict, conditional) = (self.scope().needs_classdict, self.scope().conditional_annotations);
        if needs_classdict {
            self.op(Op::LOAD_LOCALS, start);
            let cell = self.cell_index("__classdict__");
            self.op_arg(Op::STORE_DEREF, cell, start);
        }
        if conditional {
            self.op_arg(Op::BUILD_SET, 0, start);
            let cell = self.cell_index("__conditional_annotations__");
            self.op_arg(Op::STORE_DEREF, cell, start);
        }
        self.suite(&def.body, start, false)?;
        let attributes = self.open().static_attributes.iter().cloned().map(Const::Str).collect();
        self.load_const(Const::Tuple(attributes), NOWHERE);
        self.name_op("__static_attributes__", ExprContext::Store, NOWHERE)?;
        if needs_classdict {
            let cell = self.cell_index("__classdict__");
            self.op_arg(Op::LOAD_CLOSURE, cell, NOWHERE);
            self.name_op("__classdictcell__", ExprContext::Store, NOWHERE)?;
        }
        if self.scope().needs_class_closure {
            let cell = self.cell_index("__class__");
            self.op_arg(Op::LOAD_CLOSURE, cell, NOWHERE);
            self.op_arg(Op::COPY, 1, NOWHERE);
            self.name_op("__classcell__", ExprContext::Store, NOWHERE)?;
        } else {
            self.load_const(Const::None, NOWHERE);
        }
        self.op(Op::RETURN_VALUE, NOWHERE);
        let finished = self.finish(true);
        self.op(Op::LOAD_BUILD_CLASS, pos);
        self.op(Op::PUSH_NULL, pos);
        self.make_closure(finished, &[], pos)?;
        self.load_str(&def.name, pos);
        Ok(())
    }
}
