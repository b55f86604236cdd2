//! The second pass over scopes: from what each scope does with a name to where the name lives.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::{Block, Comprehension, Reach, Scope, ScopeId, Scopes, Symbol, uses};
use crate::text::order;
use crate::text::{Diag, Span};

type Names = HashSet<Rc<str>>;

/// Decides the reach of every name.
///
/// # Errors
/// A `nonlocal` that nothing binds, or that contradicts a `global`.
pub fn analyze(scopes: &mut Scopes) -> Result<(), Diag> {
    block(scopes, Scopes::TOP, None, &mut Names::new(), &mut Names::new(), &mut Names::new(), None)
}

fn directive(scope: &Scope, name: &str, message: String) -> Diag {
    let span = scope.directives.iter().find(|(known, _)| **known == *name).map_or(Span::default(), |(_, span)| *span);
    Diag::syntax(span, message)
}

/// Decides one scope and those inside it.
///
/// `bound`, `global` and `type_params` are what the scopes around provide (none for the module), and are changed
/// as CPython changes its copies; `free` collects what must come from outside.
fn block(
    scopes: &mut Scopes,
    id: ScopeId,
    mut bound: Option<&mut Names>,
    free: &mut Names,
    global: &mut Names,
    type_params: &mut Names,
    class: Option<ScopeId>,
) -> Result<(), Diag> {
    let kind = scopes.get(id).block;
    let is_class = kind == Block::Class;
    let mut local = Names::new();
    let mut reaches: HashMap<Rc<str>, Reach> = HashMap::new();
    let (mut new_bound, mut new_global, mut new_free) = (Names::new(), Names::new(), Names::new());
    // A class's names are not seen by its methods: what they see is fixed before the class's own names are read.
    if is_class {
        new_global.extend(global.iter().cloned());
        new_bound.extend(bound.iter().flat_map(|names| names.iter().cloned()));
    }
    for at in 0..scopes.get(id).symbols.list.len() {
        let (name, symbol) = scopes.get(id).symbols.list[at].clone();
        let reach =
            name_reach(scopes, id, &name, symbol.uses, &mut bound, &mut local, free, global, type_params, class)?;
        reaches.insert(name, reach);
    }
    if is_class {
        for name in ["__class__", "__classdict__", "__conditional_annotations__"] {
            new_bound.insert(name.into());
        }
    } else {
        if kind.is_function_like() {
            new_bound.extend(local.iter().cloned());
        }
        new_bound.extend(bound.iter().flat_map(|names| names.iter().cloned()));
        new_global.extend(global.iter().cloned());
    }
    let mut inlined_cells = Names::new();
    for child in scopes.get(id).children.clone() {
        let entry = scopes.get(child);
        let child_class = match (entry.sees_class, is_class) {
            (true, true) => Some(id),
            (true, false) => class,
            (false, _) => None,
        };
        let inline = entry.comprehension != Comprehension::None && !entry.generator && !scopes.get(id).sees_class;
        let mut child_bound = new_bound.clone();
        let mut child_free = new_free.clone();
        let (mut child_global, mut child_types) = (new_global.clone(), type_params.clone());
        block(
            scopes,
            child,
            Some(&mut child_bound),
            &mut child_free,
            &mut child_global,
            &mut child_types,
            child_class,
        )?;
        if inline {
            inline_comprehension(scopes, id, child, &mut reaches, &mut child_free, &mut inlined_cells);
            scopes.get_mut(child).inlined = true;
        }
        new_free.extend(child_free);
    }
    splice_inlined(scopes, id);
    if kind.is_function_like() {
        for (name, reach) in &mut reaches {
            if *reach == Reach::Local && (new_free.contains(name) || inlined_cells.contains(name)) {
                *reach = Reach::Cell;
                new_free.remove(name);
            }
        }
    } else if is_class {
        let scope = scopes.get_mut(id);
        scope.needs_class_closure |= new_free.remove("__class__");
        scope.needs_classdict |= new_free.remove("__classdict__");
        scope.conditional_annotations |= new_free.remove("__conditional_annotations__");
    }
    record(scopes.get_mut(id), &reaches, bound.as_deref(), &new_free, &inlined_cells);
    free.extend(new_free);
    Ok(())
}

#[allow(clippy::too_many_arguments)]
fn name_reach(
    scopes: &Scopes,
    id: ScopeId,
    name: &Rc<str>,
    flags: u32,
    bound: &mut Option<&mut Names>,
    local: &mut Names,
    free: &mut Names,
    global: &mut Names,
    type_params: &mut Names,
    class: Option<ScopeId>,
) -> Result<Reach, Diag> {
    let scope = scopes.get(id);
    if flags & uses::GLOBAL != 0 {
        if flags & uses::NONLOCAL != 0 {
            return Err(directive(scope, name, format!("name '{name}' is nonlocal and global")));
        }
        global.insert(name.clone());
        if let Some(bound) = bound {
            bound.remove(name);
        }
        return Ok(Reach::GlobalExplicit);
    }
    if flags & uses::NONLOCAL != 0 {
        let Some(bound) = bound else {
            return Err(directive(scope, name, "nonlocal declaration not allowed at module level".into()));
        };
        if !bound.contains(name) {
            return Err(directive(scope, name, format!("no binding for nonlocal '{name}' found")));
        }
        if type_params.contains(name) {
            let message = format!("nonlocal binding not allowed for type parameter '{name}'");
            return Err(directive(scope, name, message));
        }
        free.insert(name.clone());
        return Ok(Reach::Free);
    }
    if flags & uses::BOUND != 0 {
        local.insert(name.clone());
        global.remove(name);
        if flags & uses::TYPE_PARAM != 0 {
            type_params.insert(name.clone());
        } else {
            type_params.remove(name);
        }
        return Ok(Reach::Local);
    }
    if let Some(class) = class {
        let there = scopes.get(class).symbols.get(name).uses;
        if there & uses::GLOBAL != 0 {
            return Ok(Reach::GlobalExplicit);
        }
        if there & uses::BOUND != 0 && there & uses::NONLOCAL == 0 {
            return Ok(Reach::GlobalImplicit);
        }
    }
    if bound.as_ref().is_some_and(|bound| bound.contains(name)) {
        free.insert(name.clone());
        return Ok(Reach::Free);
    }
    Ok(Reach::GlobalImplicit)
}

/// Moves the names of a comprehension into the scope it is compiled into (PEP 709).
fn inline_comprehension(
    scopes: &mut Scopes,
    outer: ScopeId,
    comp: ScopeId,
    reaches: &mut HashMap<Rc<str>, Reach>,
    comp_free: &mut Names,
    inlined_cells: &mut Names,
) {
    let in_class = scopes.get(outer).block == Block::Class;
    let mut drop_class = false;
    for (name, symbol) in scopes.get(comp).symbols.list.clone() {
        if symbol.uses & uses::PARAM != 0 {
            continue;
        }
        let mut reach = symbol.reach;
        if reach == Reach::Cell || symbol.uses & uses::COMP_CELL != 0 {
            inlined_cells.insert(name.clone());
        }
        let free_below =
            scopes.get(comp).children.iter().any(|child| scopes.get(*child).symbols.get(&name).reach == Reach::Free);
        if reach == Reach::Free && in_class && &*name == "__class__" {
            reach = Reach::GlobalImplicit;
            if !free_below {
                comp_free.remove(&name);
            }
            drop_class = true;
        }
        let existing = scopes.get(outer).symbols.contains(&name);
        if !existing {
            let copied = Symbol { uses: symbol.uses, reach: Reach::Unknown };
            scopes.get_mut(outer).symbols.set(&name, copied);
            reaches.insert(name, reach);
        } else if scopes.get(outer).symbols.get(&name).uses & uses::BOUND != 0 && !in_class && !free_below {
            comp_free.remove(&name);
        }
    }
    if drop_class {
        scopes.get_mut(comp).symbols.remove("__class__");
    }
}

fn splice_inlined(scopes: &mut Scopes, id: ScopeId) {
    let children = std::mem::take(&mut scopes.get_mut(id).children);
    let mut spliced = Vec::with_capacity(children.len());
    for child in children {
        let entry = scopes.get(child);
        if entry.inlined {
            spliced.extend(entry.children.iter().copied());
        } else {
            spliced.push(child);
        }
    }
    scopes.get_mut(id).children = spliced;
}

fn record(
    scope: &mut Scope,
    reaches: &HashMap<Rc<str>, Reach>,
    bound: Option<&Names>,
    free: &Names,
    inlined_cells: &Names,
) {
    for (name, symbol) in &mut scope.symbols.list {
        if inlined_cells.contains(name) {
            symbol.uses |= uses::COMP_CELL;
        }
        symbol.reach = reaches.get(name).copied().unwrap_or_default();
    }
    let class_like = scope.block == Block::Class || scope.sees_class;
    let mut names: Vec<&Rc<str>> = free.iter().collect();
    order::sort(&mut names);
    for name in names {
        if scope.symbols.contains(name) {
            if class_like {
                let mut symbol = scope.symbols.get(name);
                symbol.uses |= uses::FREE_CLASS;
                scope.symbols.set(name, symbol);
            }
        } else if bound.is_none_or(|bound| bound.contains(name)) {
            scope.symbols.set(name, Symbol { uses: 0, reach: Reach::Free });
        }
    }
}
