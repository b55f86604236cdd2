//! Tree → units of instructions, as CPython's compiler emits them before its flow graph.

mod annotations;
mod assign;
mod blocks;
mod calls;
mod classes;
mod comprehensions;
mod control;
mod doubts;
mod exprs;
mod functions;
mod imports;
mod loops;
mod matching;
mod names;
mod strings;
mod tries;
mod type_params;
mod with;

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, Constant, Expr, ExprContext, Ranged, Stmt};

use super::assemble::assemble;
use super::ir::{IrInstr, Label, Unit};
use super::scope::{Key, Reach, Scope, ScopeId, Scopes, uses};
use super::view::span;
use crate::code::{CodeObject, Const, Op, flags};
use crate::syntax::Tree;
use crate::text::order;
use crate::text::words as w;
use crate::text::{Diag, Position, Source, Span};
use blocks::FrameBlock;

pub(super) type Done = Result<(), Diag>;

/// CPython's `NO_LOCATION`.
pub(super) const NOWHERE: Position = Position::NONE;

/// From this many values on, displays and calls are built piece by piece to keep the stack low.
const STACK_USE_GUIDELINE: usize = 30;

/// How a program is entered (the `mode` of `compile()`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A file.
    Exec,
    /// A line typed at the prompt: values of expression statements are printed.
    Single,
    /// An expression, from [`crate::syntax::parse_expression`]: its value is returned.
    Eval,
}

/// What a code object is compiled from (CPython's scope types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Module,
    Class,
    Function,
    AsyncFunction,
    Lambda,
    Comprehension,
    Annotations,
}

/// A unit that is being written, with what is known only while writing.
struct Open<'a> {
    unit: Unit,
    scope: ScopeId,
    kind: Kind,
    /// The class whose private names are mangled.
    private: Option<Rc<str>>,
    blocks: Vec<FrameBlock<'a>>,
    inlined: u32,
    conditional: u32,
    /// Names of inlined comprehensions outside functions, and whether they are slots just now.
    fast_hidden: HashMap<Rc<str>, bool>,
    deferred: Vec<(&'a ast::StmtAnnAssign, Option<u32>)>,
    next_conditional: u32,
    static_attributes: BTreeSet<Rc<str>>,
    local_index: HashMap<Rc<str>, u32>,
    name_index: HashMap<Rc<str>, u32>,
}

/// Parameter counts of a unit.
#[derive(Default)]
struct Counts {
    positional: usize,
    positional_only: usize,
    keyword_only: usize,
}

/// The code generator of a whole program.
pub struct Generator<'a> {
    source: &'a Source,
    tree: &'a Tree,
    scopes: Scopes,
    units: Vec<Open<'a>>,
    future_annotations: bool,
    mode: Mode,
    warnings: Vec<Diag>,
    /// Inside code that is compiled a second time.
    quiet: u32,
}

/// A finished code object and the names it closes over.
struct Finished {
    code: CodeObject,
    frees: Vec<Rc<str>>,
}

/// Compiles a module's statements; with the code come its warnings.
///
/// # Errors
/// The first error CPython's compiler would report after its scopes.
pub fn module(
    source: &Source,
    tree: &Tree,
    body: &[Stmt],
    scopes: Scopes,
    future_annotations: bool,
    mode: Mode,
) -> Result<(CodeObject, Vec<Diag>), Diag> {
    let mut generator =
        Generator { source, tree, scopes, units: Vec::new(), future_annotations, mode, warnings: Vec::new(), quiet: 0 };
    generator.check_finally(body, doubts::Around::Other);
    generator.enter("<module>", Kind::Module, Scopes::TOP, 1, None, Counts::default())?;
    let start = body.first().map_or(Position::start_of(1), |stmt| generator.pos(stmt.range()));
    if generator.scope().conditional_annotations {
        generator.op_arg(Op::BUILD_SET, 0, start);
        let name = generator.name_index("__conditional_annotations__");
        generator.op_arg(Op::STORE_NAME, name, start);
    }
    if mode == Mode::Eval {
        return match body {
            [Stmt::Expr(only)] => {
                generator.expr(&only.value)?;
                Ok((generator.finish(false).code, generator.warnings))
            }
            _ => Err(Diag::syntax(
                body.get(1).or(body.first()).map_or(crate::text::Span::new(0, 0), |stmt| span(stmt.range())),
                "invalid syntax",
            )),
        };
    }
    generator.suite(body, start, mode == Mode::Single)?;
    Ok((generator.finish(true).code, generator.warnings))
}

impl<'a> Generator<'a> {
    fn here(&mut self) -> &mut Open<'a> {
        self.units.last_mut().expect("a unit is open")
    }

    fn open(&self) -> &Open<'a> {
        self.units.last().expect("a unit is open")
    }

    fn scope(&self) -> &Scope {
        self.scopes.get(self.open().scope)
    }

    fn find_scope(&self, key: Key, range: TextRange) -> Result<ScopeId, Diag> {
        self.scopes.find(key).ok_or_else(|| Diag::unsupported(span(range), w::LIMIT_EXPRESSION, &[]))
    }

    fn pos(&self, range: TextRange) -> Position {
        self.source.position(span(range))
    }

    /// The place of an expression.
    fn expr_pos(&self, expr: &Expr) -> Position {
        if let Expr::NamedExpr(named) = expr {
            // The parser leaves out brackets around the value.
            let (target, value) = (span(named.target.range()), span(named.value.range()));
            return self.source.position(Span::new(target.start, self.tree.bracketed_end(target.end, value)));
        }
        self.pos(expr.range())
    }

    /// The place of a statement with a body. One that ends in `;` ends after it.
    fn block_pos(&self, range: TextRange) -> Position {
        let mut span = span(range);
        let rest = &self.source.text()[span.end as usize..];
        if let Some(semicolon) = rest.find(|c| !matches!(c, ' ' | '\t' | '\x0c'))
            && rest[semicolon..].starts_with(';')
        {
            span.end += semicolon as u32 + 1;
        }
        self.source.position(span)
    }

    fn error<T>(&self, range: TextRange, message: impl Into<String>) -> Result<T, Diag> {
        Err(Diag::syntax(span(range), message))
    }

    fn op(&mut self, op: Op, pos: Position) {
        self.here().unit.emit(op, 0, pos);
    }

    fn op_arg(&mut self, op: Op, arg: u32, pos: Position) {
        self.here().unit.emit(op, arg, pos);
    }

    fn jump(&mut self, op: Op, target: Label, pos: Position) {
        self.here().unit.emit_jump(op, target, pos);
    }

    fn label(&mut self) -> Label {
        self.here().unit.new_label()
    }

    fn place(&mut self, label: Label) {
        self.here().unit.place(label);
    }

    fn load_const(&mut self, value: Const, pos: Position) {
        let index = self.here().unit.const_index(value);
        self.op_arg(Op::LOAD_CONST, index, pos);
    }

    fn load_str(&mut self, text: &str, pos: Position) {
        self.load_const(Const::Str(text.into()), pos);
    }

    fn load_int(&mut self, value: usize, pos: Position) {
        self.load_const(Const::Int(value.into()), pos);
    }

    /// The value of an expression that is a constant in the source, before any folding.
    fn constant(&self, expr: &'a Expr) -> Option<Const> {
        match self.tree.resolve(expr) {
            Expr::Constant(constant) => Some(self.literal(constant)),
            Expr::Name(name) if name.ctx == ExprContext::Load && name.id.as_str() == "__debug__" => {
                Some(Const::Bool(true))
            }
            _ => None,
        }
    }

    /// The value of a literal.
    fn literal(&self, literal: &ast::ExprConstant) -> Const {
        match &literal.value {
            Constant::None => Const::None,
            Constant::Ellipsis => Const::Ellipsis,
            Constant::Bool(value) => Const::Bool(*value),
            Constant::Int(value) => Const::Int(value.clone()),
            Constant::Float(value) => Const::Float(*value),
            Constant::Complex { real, imag } => Const::Complex(*real, *imag),
            Constant::Str(text) => match self.tree.code_points(literal) {
                Some(codes) => Const::Surrogates(codes.into()),
                None => Const::Str(text.as_str().into()),
            },
            Constant::Bytes(bytes) => Const::Bytes(bytes.as_slice().into()),
            // The parser makes no tuples of constants.
            Constant::Tuple(_) => Const::Tuple([].into()),
        }
    }

    fn enter(
        &mut self,
        name: &str,
        kind: Kind,
        scope: ScopeId,
        line: u32,
        private: Option<&str>,
        counts: Counts,
    ) -> Done {
        let entry = self.scopes.get(scope);
        let mut cells = names_where(entry, |symbol| symbol.reach == Reach::Cell || symbol.uses & uses::COMP_CELL != 0);
        let implicit = [
            (entry.needs_class_closure, "__class__"),
            (entry.needs_classdict, "__classdict__"),
            (entry.conditional_annotations, "__conditional_annotations__"),
        ];
        for (needed, name) in implicit {
            if needed && !cells.iter().any(|cell| **cell == *name) {
                cells.push(name.into());
            }
        }
        let frees = names_where(entry, |symbol| symbol.reach == Reach::Free || symbol.uses & uses::FREE_CLASS != 0);
        let private = match private {
            Some(class) => Some(class.into()),
            None => self.units.last().and_then(|outer| outer.private.clone()),
        };
        let unit = Unit {
            name: name.into(),
            qualname: self.qualname(name, kind),
            filename: self.source.name().clone(),
            first_line: line,
            arg_count: (counts.positional + counts.positional_only) as u32,
            pos_only_arg_count: counts.positional_only as u32,
            kw_only_arg_count: counts.keyword_only as u32,
            flags: self.code_flags(entry),
            locals: entry.params.clone(),
            cells,
            frees,
            ..Unit::default()
        };
        let local_index = unit.locals.iter().enumerate().map(|(at, name)| (name.clone(), at as u32)).collect();
        self.units.push(Open {
            unit,
            scope,
            kind,
            private,
            blocks: Vec::new(),
            inlined: 0,
            conditional: 0,
            fast_hidden: HashMap::new(),
            deferred: Vec::new(),
            next_conditional: 0,
            static_attributes: BTreeSet::new(),
            local_index,
            name_index: HashMap::new(),
        });
        let mut start = Position::start_of(line as i32);
        if kind == Kind::Module {
            start.line = 0;
        }
        self.op_arg(Op::RESUME, 0, start);
        if kind == Kind::Module {
            self.op(Op::ANNOTATIONS_PLACEHOLDER, start);
        }
        Ok(())
    }

    fn finish(&mut self, add_none: bool) -> Finished {
        if add_none {
            self.load_const(Const::None, NOWHERE);
        }
        self.op(Op::RETURN_VALUE, NOWHERE);
        let mut open = self.units.pop().expect("a unit is open");
        let mut hidden: Vec<Rc<str>> = open.fast_hidden.into_keys().collect();
        order::sort(&mut hidden);
        open.unit.hidden = hidden;
        let frees = open.unit.frees.clone();
        // What a scope is may change while it is read: an inlined asynchronous comprehension makes it a coroutine.
        open.unit.flags = self.code_flags(self.scopes.get(open.scope));
        Finished { code: assemble(open.unit), frees }
    }

    fn qualname(&self, name: &str, kind: Kind) -> Rc<str> {
        let Some((mut parent, mut above)) = self.units.split_last() else { return name.into() };
        if above.is_empty() {
            return name.into();
        }
        if parent.kind == Kind::Annotations {
            (parent, above) = above.split_last().expect("a scope of annotations is inside another");
            if above.is_empty() {
                return name.into();
            }
        }
        if matches!(kind, Kind::Function | Kind::AsyncFunction | Kind::Class) {
            let mangled = super::scope::mangle(parent.private.as_deref(), name);
            if self.scopes.get(parent.scope).symbols.get(&mangled).reach == Reach::GlobalExplicit {
                return name.into();
            }
        }
        let locals = matches!(parent.kind, Kind::Function | Kind::AsyncFunction | Kind::Lambda);
        let between = if locals { ".<locals>." } else { "." };
        format!("{}{between}{name}", parent.unit.qualname).into()
    }

    fn code_flags(&self, scope: &Scope) -> u32 {
        let mut result = 0;
        let mut set = |condition: bool, flag: u32| {
            if condition {
                result |= flag;
            }
        };
        if scope.block.is_function_like() {
            set(true, flags::NEWLOCALS | flags::OPTIMIZED);
            set(scope.nested, flags::NESTED);
            set(scope.generator && !scope.coroutine, flags::GENERATOR);
            set(scope.generator && scope.coroutine, flags::ASYNC_GENERATOR);
            set(scope.varargs, flags::VARARGS);
            set(scope.varkeywords, flags::VARKEYWORDS);
            set(scope.has_docstring, flags::HAS_DOCSTRING);
            set(scope.method, flags::METHOD);
        }
        set(scope.coroutine && !scope.generator, flags::COROUTINE);
        set(self.future_annotations, flags::FUTURE_ANNOTATIONS);
        result
    }

    /// A module's or class's statements, with docstring and annotations.
    fn suite(&mut self, body: &'a [Stmt], pos: Position, interactive: bool) -> Done {
        if self.future_annotations && self.scope().annotations_used {
            self.op(Op::SETUP_ANNOTATIONS, pos);
        }
        let mut rest = body;
        if !interactive
            && self.scope().has_docstring
            && let Some(docstring) = self.tree.docstring(body)
        {
            rest = &body[1..];
            let pos = self.pos(docstring.range);
            let text = strings::clean_docstring(self.literal(docstring));
            self.load_const(text, pos);
            self.name_op("__doc__", ExprContext::Store, NOWHERE)?;
        }
        self.body(rest)?;
        if !self.future_annotations && !body.is_empty() {
            self.deferred_annotations(pos)?;
        }
        Ok(())
    }

    fn body(&mut self, body: &'a [Stmt]) -> Done {
        body.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    /// Loads a finished function: its closure, its code, its attributes.
    ///
    /// `attributes` are those already on the stack, in the order they are taken off.
    fn make_closure(&mut self, finished: Finished, attributes: &[u32], pos: Position) -> Done {
        let closes = !finished.frees.is_empty();
        for name in &finished.frees {
            let arg = self.closure_index(name);
            self.op_arg(Op::LOAD_CLOSURE, arg, pos);
        }
        if closes {
            self.op_arg(Op::BUILD_TUPLE, finished.frees.len() as u32, pos);
        }
        self.load_const(Const::Code(Rc::new(finished.code)), pos);
        self.op(Op::MAKE_FUNCTION, pos);
        if closes {
            self.op_arg(Op::SET_FUNCTION_ATTRIBUTE, function_attribute::CLOSURE, pos);
        }
        for attribute in attributes {
            self.op_arg(Op::SET_FUNCTION_ATTRIBUTE, *attribute, pos);
        }
        Ok(())
    }
}

/// Arguments of `SET_FUNCTION_ATTRIBUTE`.
mod function_attribute {
    pub const DEFAULTS: u32 = 0x1;
    pub const KWDEFAULTS: u32 = 0x2;
    pub const CLOSURE: u32 = 0x8;
    pub const ANNOTATE: u32 = 0x10;
}

fn names_where(scope: &Scope, wanted: impl Fn(&super::scope::Symbol) -> bool) -> Vec<Rc<str>> {
    let mut names: Vec<Rc<str>> =
        scope.symbols.iter().filter(|(_, symbol)| wanted(symbol)).map(|(name, _)| name.clone()).collect();
    order::sort(&mut names);
    names
}
