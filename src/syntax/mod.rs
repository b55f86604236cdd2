//! Source → tokens → tree, with CPython's words for what is wrong.

mod depth;
mod errors;
mod escapes;
mod keywords;
mod literals;
mod numbers;
mod rarer;
pub mod scan;
mod statements;
mod strings;
mod targets;
mod tokens;
mod type_params;
mod unbracketed;

use std::collections::HashMap;

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{Constant, Expr, Ranged, Stmt};
use rustpython_parser::{Mode, ast};

use crate::text::order;
use crate::text::{Diag, Source, Span};
pub use keywords::with_keyword;

/// String literals that we read ourselves, by the offset of their first byte.
#[derive(Clone, Debug, Default)]
struct Literals {
    exprs: HashMap<u32, Expr>,
    /// The texts of the fields of t-strings, which are joined strings otherwise.
    templates: HashMap<u32, Vec<String>>,
}

/// A parsed module.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The module's statements.
    pub module: ast::ModModule,
    /// The parser saw a plain string in the place of each.
    literals: Literals,
    /// What CPython warns of while it reads a module.
    pub warnings: Vec<Diag>,
    /// Opening and closing bracket of every pair, by the opening one.
    brackets: Vec<(u32, u32)>,
    /// Defaults of type parameters, by the parameter's first byte.
    defaults: HashMap<u32, type_params::Default>,
}

impl Tree {
    /// The expression that stands in the source where the parser may have seen a placeholder.
    pub fn resolve<'a>(&'a self, expr: &'a Expr) -> &'a Expr {
        if let Expr::Constant(constant) = expr
            && let Constant::Str(_) = constant.value
            && !self.literals.exprs.is_empty()
            && !matches!(constant.kind.as_deref(), Some(literals::OURS | literals::SURROGATES))
        {
            return self.literals.exprs.get(&constant.range.start().into()).unwrap_or(expr);
        }
        expr
    }

    /// The texts of the fields of a t-string; nothing for an f-string.
    pub fn template(&self, joined: &ast::ExprJoinedStr) -> Option<&[String]> {
        self.literals.templates.get(&joined.range.start().into()).map(Vec::as_slice)
    }

    /// The code points of a string that holds lone surrogates.
    pub fn code_points(&self, constant: &ast::ExprConstant) -> Option<Vec<u32>> {
        match (&constant.value, constant.kind.as_deref()) {
            (Constant::Str(codes), Some(literals::SURROGATES)) => {
                codes.split(',').map(|code| u32::from_str_radix(code, 16).ok()).collect()
            }
            _ => None,
        }
    }

    /// The default of a type parameter.
    pub fn type_default(&self, param: &ast::TypeParam) -> Option<&Expr> {
        self.defaults.get(&param.range().start().into()).map(|default| &default.expr)
    }

    /// The range of a type parameter with its default.
    pub fn type_param_range(&self, param: &ast::TypeParam) -> TextRange {
        let range = param.range();
        let default = self.defaults.get(&range.start().into());
        default.map_or(range, |default| TextRange::new(range.start(), default.end.into()))
    }

    /// The docstring of a body, as it stands in the source.
    pub fn docstring<'a>(&'a self, body: &'a [Stmt]) -> Option<&'a ast::ExprConstant> {
        let Some(Stmt::Expr(first)) = body.first() else { return None };
        match self.resolve(&first.value) {
            Expr::Constant(constant) if matches!(constant.value, Constant::Str(_)) => Some(constant),
            _ => None,
        }
    }

    /// Checks the target of a comprehension's `for`, which the parser takes unseen.
    ///
    /// # Errors
    /// What of it cannot be assigned to.
    pub fn check_for_target(&self, target: &Expr) -> Result<(), Diag> {
        targets::check_for_target(self, target)
    }

    /// Whether a range begins with a bracket and ends with the one that closes it.
    pub fn is_bracketed(&self, span: Span) -> bool {
        let at = self.brackets.partition_point(|(open, _)| *open < span.start);
        self.brackets.get(at).is_some_and(|(open, close)| *open == span.start && close + 1 == span.end)
    }

    /// The end of an expression together with the brackets around it that open at or after an offset.
    pub fn bracketed_end(&self, after: u32, span: Span) -> u32 {
        let from = self.brackets.partition_point(|(open, _)| *open < after);
        let around = self.brackets[from..].iter().take_while(|(open, _)| *open < span.start);
        around.map(|(_, close)| close + 1).filter(|end| *end >= span.end).max().unwrap_or(span.end)
    }

    /// The innermost pair of brackets around a range, brackets included.
    pub fn brackets_around(&self, span: Span) -> Option<Span> {
        let at = self.brackets.partition_point(|(open, _)| *open < span.start);
        let around = self.brackets[..at].iter().rev().find(|(_, close)| *close >= span.end)?;
        Some(Span::new(around.0, around.1 + 1))
    }
}

/// Parses a whole module.
///
/// # Errors
/// The first syntax error, placed.
pub fn parse(source: &Source) -> Result<Tree, Diag> {
    let (scan, defaults, parsed) = read(source, Mode::Module)?;
    match parsed {
        ast::Mod::Module(module) => finish(source, scan, &defaults, module),
        other => Err(Diag::syntax(Span::default(), format!("a module was expected, not {:?}", other.range()))),
    }
}

/// Parses a single expression, as `eval` wants it: the tree's only statement.
///
/// # Errors
/// The first syntax error, placed.
pub fn parse_expression(source: &Source) -> Result<Tree, Diag> {
    let (scan, defaults, parsed) = read(source, Mode::Expression)?;
    match parsed {
        ast::Mod::Expression(expression) => {
            let range = expression.body.range();
            let body = vec![Stmt::Expr(ast::StmtExpr { range, value: expression.body })];
            finish(source, scan, &defaults, ast::ModModule { range: expression.range, body, type_ignores: Vec::new() })
        }
        other => Err(Diag::syntax(Span::default(), format!("an expression was expected, not {:?}", other.range()))),
    }
}

fn read(source: &Source, mode: Mode) -> Result<(scan::Scan, Vec<type_params::Place>, ast::Mod), Diag> {
    let text = source.text();
    if let Some(at) = text.find('\0') {
        return Err(Diag::syntax(scan::point(at), "source code cannot contain null bytes"));
    }
    let scan = scan::scan(source);
    if let Some(error) = &scan.error {
        return Err(errors::earlier_indent(source, &scan).unwrap_or_else(|| error.clone()));
    }
    depth::check(text, &scan.tokens, depth::MOST)?;
    let whole = Span::new(0, text.len() as u32);
    let masked = scan.groups.iter().any(|group| group.is_ours(text));
    let masked = masked.then(|| literals::masked(text, whole, &scan.groups));
    let plain = masked.as_deref().unwrap_or(text);
    let defaults = type_params::find(text, &scan.tokens)?;
    let changes = tokens::Changes {
        bracketed: unbracketed::find(text, &scan.tokens)?,
        removed: defaults.iter().map(|place| place.whole).collect(),
    };
    // The parser's own scanner refuses a tab after a space, which the language allows where no other line contradicts.
    let blanked = plain.contains(" \t").then(|| blank_indents(plain, &scan.tokens));
    let plain = blanked.as_deref().unwrap_or(plain);
    match tokens::parse(plain, mode, 0, &changes) {
        Ok(_) if scan.later.is_some() => Err(scan.later.unwrap_or_else(|| Diag::syntax(whole, "invalid syntax"))),
        Ok(parsed) => Ok((scan, defaults, parsed)),
        Err(error) => match escapes::malformed(text, &scan.groups) {
            Some(diag) if diag.span.start <= u32::from(error.offset) => Err(diag),
            _ => Err(errors::explain(source, &scan, &error)),
        },
    }
}

fn finish(
    source: &Source,
    scan: scan::Scan,
    places: &[type_params::Place],
    module: ast::ModModule,
) -> Result<Tree, Diag> {
    // `def f(*, **options)`: the parser lets it pass.
    let word = |token: &scan::Token| &source.text()[token.span.start as usize..token.span.end as usize];
    if let Some(row) =
        scan.tokens.windows(3).find(|row| word(&row[0]) == "*" && word(&row[1]) == "," && word(&row[2]) == "**")
    {
        return Err(Diag::syntax(row[0].span, "named arguments must follow bare *"));
    }
    let mut literals = Literals::default();
    literals::read(source, &scan.groups, &mut literals)?;
    let mut defaults = HashMap::new();
    for place in places {
        defaults.insert(place.param, type_params::read(source, &scan.tokens, &scan.groups, place)?);
    }
    let mut brackets = scan.pairs;
    order::sort(&mut brackets);
    let mut warnings = escapes::warnings(source.text(), &scan.groups);
    if !scan.warnings.is_empty() {
        warnings.extend(scan.warnings);
        warnings.sort_by_key(|warning| warning.span.start);
    }
    let tree = Tree { module, literals, warnings, brackets, defaults };
    targets::check(&tree, &tree.module.body, source.text())?;
    Ok(tree)
}

/// The text with a space for each blank that a line begins with, outside of texts.
fn blank_indents(text: &str, tokens: &[scan::Token]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for token in tokens {
        let start = (token.span.start as usize).min(bytes.len());
        let blanks = bytes[..start].iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if start == blanks || matches!(bytes[start - blanks - 1], b'\n' | b'\r') {
            bytes[start - blanks..start].fill(b' ');
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
