//! Functions and lambdas: defaults, annotations, bodies, decorators.

use rustpython_parser::ast::{self, Expr, ExprContext};

use super::blocks::BlockKind;
use super::exprs::intrinsic;
use super::{Const, Counts, Done, Finished, Generator, IrInstr, Key, Kind, Label, NOWHERE, Op, Position, Rc};
use super::{function_attribute as attribute, strings};
use crate::compile::view::{self, Function};

/// `CALL_INTRINSIC_2`: give a function its type parameters.
const SET_FUNCTION_TYPE_PARAMS: u32 = 4;

/// A `def` on its way to code.
pub(super) type Def<'a> = Box<Function<'a>>;

impl Counts {
    fn of(args: &ast::Arguments) -> Counts {
        Counts {
            positional: args.args.len(),
            positional_only: args.posonlyargs.len(),
            keyword_only: args.kwonlyargs.len(),
        }
    }
}

impl<'a> Generator<'a> {
    pub(super) fn apply_decorators(&mut self, decorators: &'a [Expr]) {
        for decorator in decorators.iter().rev() {
            let pos = self.expr_pos(decorator);
            self.op_arg(Op::CALL, 0, pos);
        }
    }

    /// The line of a definition: that of its first decorator, if it has one.
    pub(super) fn first_line(&self, decorators: &[Expr], pos: Position) -> u32 {
        decorators.first().map_or(pos, |decorator| self.expr_pos(decorator)).line as u32
    }

    /// Pushes defaults; says which there are, in the order `MAKE_FUNCTION`'s attributes are set.
    fn default_arguments(&mut self, args: &'a ast::Arguments, pos: Position) -> Result<(bool, bool), super::Diag> {
        let mut count = 0;
        for default in view::defaults(args) {
            self.expr(default)?;
            count += 1;
        }
        if count > 0 {
            self.op_arg(Op::BUILD_TUPLE, count, pos);
        }
        let mut named = 0;
        for arg in &args.kwonlyargs {
            if let Some(default) = &arg.default {
                let name = self.mangle(&arg.def.arg);
                self.load_const(Const::Str(name), pos);
                self.expr(default)?;
                named += 1;
            }
        }
        if named > 0 {
            self.op_arg(Op::BUILD_MAP, named, pos);
        }
        Ok((count > 0, named > 0))
    }

    pub(super) fn function(&mut self, def: &Def<'a>) -> Done {
        self.exprs(def.decorators)?;
        let pos = self.block_pos(def.range);
        let first_line = self.first_line(def.decorators, pos);
        let (defaults, kwdefaults) = self.default_arguments(def.args, pos)?;
        let given = u32::from(defaults) + u32::from(kwdefaults);
        let generic = !def.type_params.is_empty();
        if generic {
            if given == 2 {
                self.op_arg(Op::SWAP, 2, pos);
            }
            let name = format!("<generic parameters of {}>", def.name);
            let scope = self.find_scope(def.type_params_key, def.range)?;
            let counts = Counts { positional: given as usize, ..Counts::default() };
            self.enter(&name, Kind::Annotations, scope, first_line, None, counts)?;
            self.type_params(def.type_params)?;
            for at in 0..given {
                self.op_arg(Op::LOAD_FAST, at, pos);
            }
        }
        let annotated = self.function_annotations(def, pos)?;
        let mut attributes = Vec::new();
        let all =
            [(annotated, attribute::ANNOTATE), (kwdefaults, attribute::KWDEFAULTS), (defaults, attribute::DEFAULTS)];
        attributes.extend(all.iter().filter(|(has, _)| *has).map(|(_, attribute)| *attribute));
        self.function_body(def, &attributes, first_line, pos)?;
        if generic {
            self.op_arg(Op::SWAP, 2, pos);
            self.op_arg(Op::CALL_INTRINSIC_2, SET_FUNCTION_TYPE_PARAMS, pos);
            let finished = self.finish(false);
            self.make_closure(finished, &[], pos)?;
            if given > 0 {
                self.op_arg(Op::SWAP, given + 1, pos);
                self.op_arg(Op::CALL, given - 1, pos);
            } else {
                self.op(Op::PUSH_NULL, pos);
                self.op_arg(Op::CALL, 0, pos);
            }
        }
        self.apply_decorators(def.decorators);
        self.name_op(def.name, ExprContext::Store, pos)
    }

    fn function_body(&mut self, def: &Def<'a>, attributes: &[u32], first_line: u32, pos: Position) -> Done {
        let kind = if def.is_async { Kind::AsyncFunction } else { Kind::Function };
        let scope = self.find_scope(def.key, def.range)?;
        self.enter(def.name, kind, scope, first_line, None, Counts::of(def.args))?;
        let mut body = def.body;
        if let Some(docstring) = self.tree.docstring(body) {
            body = &body[1..];
            let text = strings::clean_docstring(self.literal(docstring));
            self.here().unit.const_index(text);
        }
        let start = self.label();
        self.place(start);
        let suspends = self.scope().coroutine || self.scope().generator;
        if suspends {
            self.push_block(BlockKind::StopIteration, Some(start), None, NOWHERE)?;
        }
        self.body(body)?;
        if suspends {
            self.wrap_in_stopiteration_handler();
            self.pop_block();
        }
        let finished = self.finish(true);
        self.make_closure(finished, attributes, pos)
    }

    /// A `StopIteration` that leaves a generator becomes a `RuntimeError`.
    pub(super) fn wrap_in_stopiteration_handler(&mut self) {
        let handler = self.label();
        self.insert_first(Op::SETUP_CLEANUP, handler);
        self.load_const(Const::None, NOWHERE);
        self.op(Op::RETURN_VALUE, NOWHERE);
        self.place(handler);
        self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::STOPITERATION_ERROR, NOWHERE);
        self.op_arg(Op::RERAISE, 1, NOWHERE);
    }

    fn insert_first(&mut self, op: Op, target: Label) {
        let unit = &mut self.here().unit;
        unit.instrs.insert(0, IrInstr { op, arg: 0, target: Some(target), pos: NOWHERE });
        for place in unit.labels.iter_mut().flatten() {
            *place += 1;
        }
    }

    pub(super) fn lambda(&mut self, lambda: &'a ast::ExprLambda, pos: Position) -> Done {
        let (defaults, kwdefaults) = self.default_arguments(&lambda.args, pos)?;
        let scope = self.find_scope(Key::of(lambda), lambda.range)?;
        self.enter("<lambda>", Kind::Lambda, scope, pos.line as u32, None, Counts::of(&lambda.args))?;
        self.expr(&lambda.body)?;
        let finished = if self.scope().generator {
            self.finish(false)
        } else {
            let body = self.expr_pos(&lambda.body);
            self.op(Op::RETURN_VALUE, body);
            self.finish(true)
        };
        let all = [(kwdefaults, attribute::KWDEFAULTS), (defaults, attribute::DEFAULTS)];
        let attributes: Vec<u32> = all.iter().filter(|(has, _)| *has).map(|(_, attribute)| *attribute).collect();
        self.make_closure(finished, &attributes, pos)
    }

    /// The function that evaluates the annotations; whether there are any.
    fn function_annotations(&mut self, def: &Def<'a>, pos: Position) -> Result<bool, super::Diag> {
        let scope = self.find_scope(Key::of(def.args), def.range)?;
        if !self.scopes.get(scope).annotations_used {
            return Ok(false);
        }
        self.enter_annotations("__annotate__", scope, pos)?;
        let args = def.args;
        let mut count = 0;
        let positional = args.args.iter().chain(&args.posonlyargs).map(|arg| &arg.def);
        let named = args.kwonlyargs.iter().map(|arg| &arg.def);
        let all = positional.chain(args.vararg.as_deref()).chain(named).chain(args.kwarg.as_deref());
        let all = all.filter_map(|arg| arg.annotation.as_deref().map(|annotation| (arg.arg.as_str(), annotation)));
        for (name, annotation) in all.chain(def.returns.map(|returns| ("return", returns))) {
            let name: Rc<str> = self.mangle(name);
            self.load_const(Const::Str(name), pos);
            if self.future_annotations {
                self.annotation_text(annotation)?;
            } else if let Expr::Starred(starred) = annotation {
                self.expr(&starred.value)?;
                self.op_arg(Op::UNPACK_SEQUENCE, 1, pos);
            } else {
                self.expr(annotation)?;
            }
            count += 1;
        }
        self.op_arg(Op::BUILD_MAP, count, pos);
        self.leave_annotations(pos)?;
        Ok(true)
    }

    /// Ends a unit of annotations and loads the function made of it.
    pub(super) fn leave_annotations(&mut self, pos: Position) -> Done {
        self.op(Op::RETURN_VALUE, pos);
        let mut finished: Finished = self.finish(true);
        // The parameter is `.format` while names are resolved, so that no annotation can mean it.
        if let Some(slot) = finished.code.slots.first_mut() {
            slot.name = "format".into();
        }
        self.make_closure(finished, &[], pos)
    }
}
