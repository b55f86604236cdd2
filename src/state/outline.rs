//! The tree of a file as rows: each node of `ast` with its fields and its place in the source.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::stepper::Stepper;
use crate::code::Const;
use crate::code::repr::repr;
use crate::compile::compile_mode;
use crate::text::{Source, Span};

/// Most nodes of a tree that is shown.
const MOST: usize = 3_000;

/// A node of the tree, in the order in which nodes are met from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// How many nodes it is inside of.
    pub depth: u32,
    /// The field of the node above that it stands in.
    pub field: Rc<str>,
    /// Its class.
    pub class: Rc<str>,
    /// Fields that are no nodes, as `id='x'`.
    pub plain: String,
    /// Its place in the source; operators and contexts have none.
    pub span: Option<Span>,
    /// The number after the last node inside of it.
    pub end: u32,
}

/// What is opened of a tree, and the node that the reader is at.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Outline {
    /// The node the reader is at, by number.
    pub at: u32,
    /// Nodes whose own nodes are hidden.
    pub shut: Rc<BTreeSet<u32>>,
}

/// What the reader does with the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To a node.
    To(u32),
    /// To the next row or the one before.
    By(i32),
    /// To the first row or the last.
    End(bool),
    /// Open the node, or go to the first one inside; with `false` shut it, or go to the one it is in.
    Open(bool),
    /// Open or shut a node.
    Turn(u32),
}

impl Stepper {
    /// The tree of the file that is shown; nothing if it has none.
    pub fn tree(&self) -> Rc<[Node]> {
        tree(self.shown())
    }

    /// The numbers of the nodes that are not hidden.
    pub fn open_nodes(&self, tree: &[Node]) -> Vec<u32> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(node) = tree.get(at as usize) {
            found.push(at);
            at = if self.outline.shut.contains(&at) { node.end } else { at + 1 };
        }
        found
    }

    /// Moves in the tree.
    pub(super) fn move_in_tree(&mut self, to: Move) {
        let tree = self.tree();
        let rows = self.open_nodes(&tree);
        let now = self.outline.at;
        let row = rows.partition_point(|row| *row < now).min(rows.len().saturating_sub(1));
        let has_any = |at: u32| tree.get(at as usize).is_some_and(|node| node.end > at + 1);
        let at = match to {
            Move::To(at) | Move::Turn(at) => at,
            Move::By(by) => rows[row.saturating_add_signed(by as isize).min(rows.len() - 1)],
            Move::End(last) => {
                if last {
                    rows[rows.len() - 1]
                } else {
                    0
                }
            }
            Move::Open(true) if has_any(now) && !self.outline.shut.contains(&now) => now + 1,
            Move::Open(false) if !has_any(now) || self.outline.shut.contains(&now) => {
                (0..now).rev().find(|at| tree[*at as usize].end > now).unwrap_or(0)
            }
            Move::Open(_) => now,
        };
        let turns = matches!(to, Move::Turn(_)) || matches!(to, Move::Open(_)) && at == now && has_any(now);
        if turns {
            let shut = Rc::make_mut(&mut self.outline.shut);
            if !shut.remove(&at) {
                shut.insert(at);
            }
        }
        self.outline.at = at;
        self.marked = tree.get(at as usize).and_then(|node| node.span);
    }
}

/// The tree of a source as rows.
fn tree(source: &Source) -> Rc<[Node]> {
    let Ok(code) = compile_mode(source, "tree exec") else { return Rc::new([]) };
    let mut writer = Writer { source, fields: fields(), nodes: Vec::new() };
    if let Some(module) = code.consts.first() {
        writer.node(module, 0, "");
    }
    writer.nodes.into()
}

/// The classes of nodes with their fields, in CPython's order; `+` for those whose nodes have a place.
const CLASSES: &str = "\
-Module body type_ignores|-Interactive body|-Expression body|-FunctionType argtypes returns|\
+FunctionDef name args body decorator_list returns type_comment type_params|\
+AsyncFunctionDef name args body decorator_list returns type_comment type_params|\
+ClassDef name bases keywords body decorator_list type_params|+Return value|+Delete targets|\
+Assign targets value type_comment|+TypeAlias name type_params value|+AugAssign target op value|\
+AnnAssign target annotation value simple|+For target iter body orelse type_comment|\
+AsyncFor target iter body orelse type_comment|+While test body orelse|+If test body orelse|\
+With items body type_comment|+AsyncWith items body type_comment|+Match subject cases|+Raise exc cause|\
+Try body handlers orelse finalbody|+TryStar body handlers orelse finalbody|+Assert test msg|+Import names|\
+ImportFrom module names level|+Global names|+Nonlocal names|+Expr value|+Pass|+Break|+Continue|\
+BoolOp op values|+NamedExpr target value|+BinOp left op right|+UnaryOp op operand|+Lambda args body|\
+IfExp test body orelse|+Dict keys values|+Set elts|+ListComp elt generators|+SetComp elt generators|\
+DictComp key value generators|+GeneratorExp elt generators|+Await value|+Yield value|+YieldFrom value|\
+Compare left ops comparators|+Call func args keywords|+FormattedValue value conversion format_spec|\
+Interpolation value str conversion format_spec|+JoinedStr values|+TemplateStr values|+Constant value kind|\
+Attribute value attr ctx|+Subscript value slice ctx|+Starred value ctx|+Name id ctx|+List elts ctx|\
+Tuple elts ctx|+Slice lower upper step|-comprehension target iter ifs is_async|\
-arguments posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults|-withitem context_expr optional_vars|\
-match_case pattern guard body|+arg arg annotation type_comment|+keyword arg value|+alias name asname|\
+ExceptHandler type name body|+MatchValue value|+MatchSingleton value|+MatchSequence patterns|\
+MatchMapping keys patterns rest|+MatchClass cls patterns kwd_attrs kwd_patterns|+MatchStar name|\
+MatchAs pattern name|+MatchOr patterns|-TypeIgnore lineno tag|+TypeVar name bound default_value|\
+ParamSpec name default_value|+TypeVarTuple name default_value";

/// The fields of each class, and whether its nodes have a place.
fn fields() -> BTreeMap<&'static str, (bool, Vec<&'static str>)> {
    let class = |class: &'static str| {
        let (sign, class) = class.split_at(1);
        let mut words = class.split(' ');
        Some((words.next()?, (sign == "+", words.collect())))
    };
    CLASSES.split('|').filter_map(class).collect()
}

struct Writer<'a> {
    source: &'a Source,
    fields: BTreeMap<&'static str, (bool, Vec<&'static str>)>,
    nodes: Vec<Node>,
}

impl Writer<'_> {
    /// Writes a node and those inside; `false` if it is none.
    fn node(&mut self, value: &Const, depth: u32, field: &str) -> bool {
        let Const::Tuple(parts) = value else { return false };
        if let [Const::Ellipsis, items @ ..] = &parts[..] {
            items.iter().for_each(|item| {
                self.node(item, depth, field);
            });
            return items.iter().all(|item| matches!(item, Const::Tuple(_)));
        }
        let Some(Const::Str(class)) = parts.first() else { return false };
        let Some((placed, names)) = self.fields.get(&**class).cloned() else { return false };
        if self.nodes.len() >= MOST {
            return true;
        }
        let at = self.nodes.len();
        let number = |part: usize| match parts.get(names.len() + 1 + part) {
            Some(Const::Int(value)) => u32::try_from(value).ok(),
            _ => None,
        };
        let span = || {
            let from = self.source.offset(number(0)?, number(1)?);
            Some(Span::new(from, self.source.offset(number(2)?, number(3)?)))
        };
        let span = if placed { span() } else { None };
        let (class, field) = (class.clone(), field.into());
        self.nodes.push(Node { depth, field, class, plain: String::new(), span, end: 0 });
        let mut plain = Vec::new();
        for (name, value) in names.iter().zip(&parts[1..]) {
            match value {
                Const::None => {}
                // Contexts and operators say everything by their name.
                Const::Tuple(only) if only.len() == 1 && matches!(&only[0], Const::Str(_)) => {
                    let Const::Str(word) = &only[0] else { continue };
                    plain.push(format!("{name}={word}"));
                }
                value if self.node(value, depth + 1, name) => {}
                value => plain.push(format!("{name}={}", repr(value))),
            }
        }
        self.nodes[at].plain = plain.join(" ");
        self.nodes[at].end = self.nodes.len() as u32;
        true
    }
}
