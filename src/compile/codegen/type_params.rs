//! Type parameters and `type` statements (PEP 695).

use rustpython_parser::ast::{self, Expr, ExprContext, Ranged, TypeParam};

use super::exprs::intrinsic;
use super::{Const, Counts, Done, Generator, Key, Kind, Op, function_attribute};

/// Arguments of `CALL_INTRINSIC_2`.
const TYPEVAR_WITH_BOUND: u32 = 2;
const TYPEVAR_WITH_CONSTRAINTS: u32 = 3;
const SET_TYPEPARAM_DEFAULT: u32 = 5;

impl<'a> Generator<'a> {
    /// Makes each parameter and binds its name; leaves the tuple of them.
    pub(super) fn type_params(&mut self, params: &'a [TypeParam]) -> Done {
        for param in params {
            let pos = self.pos(self.tree.type_param_range(param));
            let name = match param {
                TypeParam::TypeVar(var) => {
                    self.load_str(&var.name, pos);
                    match &var.bound {
                        Some(bound) => self.bound(&var.name, Key::of(var), bound)?,
                        None => self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::TYPEVAR, pos),
                    }
                    if let Some(bound) = &var.bound {
                        let constraints = matches!(&**bound, Expr::Tuple(_));
                        let which = if constraints { TYPEVAR_WITH_CONSTRAINTS } else { TYPEVAR_WITH_BOUND };
                        self.op_arg(Op::CALL_INTRINSIC_2, which, pos);
                    }
                    &var.name
                }
                TypeParam::TypeVarTuple(tuple) => {
                    self.load_str(&tuple.name, pos);
                    self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::TYPEVARTUPLE, pos);
                    &tuple.name
                }
                TypeParam::ParamSpec(spec) => {
                    self.load_str(&spec.name, pos);
                    self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::PARAMSPEC, pos);
                    &spec.name
                }
            };
            if let Some(default) = self.tree.type_default(param) {
                self.bound(name, Key::of(default), default)?;
                self.op_arg(Op::CALL_INTRINSIC_2, SET_TYPEPARAM_DEFAULT, pos);
            }
            self.op_arg(Op::COPY, 1, pos);
            self.name_op(name, ExprContext::Store, pos)?;
        }
        let pos = params.first().map_or(super::NOWHERE, |first| self.pos(self.tree.type_param_range(first)));
        self.op_arg(Op::BUILD_TUPLE, params.len() as u32, pos);
        Ok(())
    }

    /// The default of the `format` parameter of a lazily evaluated value: `(1,)`.
    fn load_format_default(&mut self, pos: super::Position) {
        self.load_const(Const::Tuple([Const::Int(1.into())].into()), pos);
    }

    fn bound(&mut self, name: &str, key: Key, bound: &'a Expr) -> Done {
        let pos = self.expr_pos(bound);
        self.load_format_default(pos);
        let scope = self.find_scope(key, bound.range())?;
        self.enter_annotations(name, scope, pos)?;
        match bound {
            Expr::Starred(starred) => {
                self.expr(&starred.value)?;
                self.op_arg(Op::UNPACK_SEQUENCE, 1, pos);
            }
            _ => self.expr(bound)?,
        }
        self.op(Op::RETURN_VALUE, pos);
        let finished = self.finish(true);
        self.make_closure(finished, &[function_attribute::DEFAULTS], pos)
    }

    pub(super) fn type_alias(&mut self, alias: &'a ast::StmtTypeAlias) -> Done {
        let pos = self.pos(alias.range);
        let Expr::Name(name) = &*alias.name else {
            return self.error(alias.name.range(), "invalid name of a type alias");
        };
        let generic = !alias.type_params.is_empty();
        if generic {
            let params = format!("<generic parameters of {}>", name.id);
            let scope = self.find_scope(Key::type_params(alias), alias.range)?;
            self.enter(&params, Kind::Annotations, scope, pos.line as u32, None, Counts::default())?;
            self.load_str(&name.id, pos);
            self.type_params(&alias.type_params)?;
        } else {
            self.load_str(&name.id, pos);
            self.load_const(Const::None, pos);
        }
        self.load_format_default(pos);
        let scope = self.find_scope(Key::of(alias), alias.range)?;
        self.enter_annotations(&name.id, scope, pos)?;
        self.expr(&alias.value)?;
        self.op(Op::RETURN_VALUE, pos);
        let finished = self.finish(false);
        self.make_closure(finished, &[function_attribute::DEFAULTS], pos)?;
        self.op_arg(Op::BUILD_TUPLE, 3, pos);
        self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::TYPEALIAS, pos);
        if generic {
            let finished = self.finish(false);
            self.make_closure(finished, &[], pos)?;
            self.op(Op::PUSH_NULL, pos);
            self.op_arg(Op::CALL, 0, pos);
        }
        self.name_op(&name.id, ExprContext::Store, pos)
    }
}
