//! The page's program in two modules with one memory: what a first step runs, and the rest, fetched when it is done.
//!
//! Texts and tables that only the rest can reach are part of it. Both share the memory, the globals and the table of
//! functions, and call each other through that table. Until the rest is there, its places in the table hold stubs,
//! which bring it and then go on: whatever is called, the program does the same, and nothing waits but for what the
//! reader asks for within the first moments.
//!
//! What is rest is told by `later.txt`, which `tests/tools/first.mjs` writes: the marks of functions that no first step
//! runs. A function it does not know stays where it is needed, so that a list of old makes the first part larger and
//! nothing slower.

use crate::tables::{self, Tables};
use crate::wasm::{Function, Import, Module, number, rewritten, signed};
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// The list of what is rest, in the source folder.
pub const LATER: &str = "src/bin/cutaway/later.txt";

/// Who gives the rest and the stubs what they need: the first part, under this name. Its table of functions is `t0`, and
/// other tables, memories and globals are called in the same way.
const FIRST: &str = "first";

/// The section of the first part that tells what stubs there are.
const STUBS: &str = "stubs";

/// The page's program in two.
#[derive(Debug)]
pub struct Halves {
    /// What a page starts with.
    pub first: Vec<u8>,
    /// What it fetches next.
    pub rest: Vec<u8>,
}

/// A function's mark: its name is the same wherever it is compiled, and from one compilation to the next.
pub fn mark(name: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    (0..5).map(|at| char::from(DIGITS[(hash >> (30 + 6 * at)) as usize & 63])).collect()
}

/// Orders functions by their names: those that are alike stand together, and pack better.
///
/// # Errors
/// If the module has what the page's program does not have.
pub fn ordered(module: &Module) -> Result<Module, String> {
    let mut order: Vec<usize> = (0..module.functions.len()).collect();
    let names: Vec<String> =
        module.functions.iter().map(|it| format!("{:#}", rustc_demangle::demangle(&it.name))).collect();
    order.sort_by_key(|at| (&names[*at], *at));
    let imported = module.imported();
    let mut places = vec![0; order.len()];
    order.iter().enumerate().for_each(|(to, from)| places[*from] = to as u32 + imported);
    let place = |function: u32| function.checked_sub(imported).map_or(function, |at| places[at as usize]);
    let mut out = module.clone();
    out.functions = Vec::with_capacity(order.len());
    for from in order {
        let function = &module.functions[from];
        let body = rewritten(&function.body, |code, function, out| {
            out.push(code);
            out.extend(number(place(function)));
        })?;
        out.functions.push(Function { body, ..function.clone() });
    }
    out.start = module.start.map(place);
    for (_, kind, at) in &mut out.exports {
        if *kind == 0 {
            *at = place(*at);
        }
    }
    out.elements.iter_mut().flat_map(|(_, functions)| functions).for_each(|function| *function = place(*function));
    Ok(out)
}

/// The two halves of the page's program; `later` is the list of marks. Tables that only the rest can reach are the
/// rest's.
///
/// # Errors
/// If the module has what the page's program does not have.
pub fn split(module: &Module, later: &str, tables: &Tables) -> Result<Halves, String> {
    let marks: HashSet<&str> = later
        .lines()
        .flat_map(|line| line.as_bytes().chunks(5))
        .filter_map(|it| std::str::from_utf8(it).ok())
        .collect();
    split_at(module, |name| marks.contains(&mark(name)[..]), tables)
}

/// The program with each function leaving a byte behind as soon as it runs, in memory that it does not use; and a text:
/// where these bytes begin, and the marks of the functions in their order.
///
/// # Errors
/// If the module has what the page's program does not have.
pub fn watched(module: &Module) -> Result<(Vec<u8>, String), String> {
    let mut out = module.clone();
    let limits = out.memories.first_mut().ok_or("a program without memory")?;
    let mut it = crate::wasm::Reader::new(limits);
    let (flags, pages) = (it.byte()?, it.number()?);
    let most = limits[it.at()..].to_vec();
    *limits = [vec![flags], number(pages + out.functions.len().div_ceil(1 << 16) as u32), most].concat();
    let base = pages << 16;
    for (at, function) in (base..).zip(&mut out.functions) {
        let mut it = crate::wasm::Reader::new(&function.body);
        for _ in 0..it.number()? {
            it.skip().and_then(|()| it.byte())?;
        }
        let (locals, code) = function.body.split_at(it.at());
        function.body = [locals, &[0x41], &signed(at as i32), &[0x41, 1, 0x3a, 0, 0], code].concat();
    }
    let marks = module.functions.iter().map(|function| mark(&function.name) + "\n");
    Ok((out.write(), format!("{base}\n{}", marks.collect::<String>())))
}

/// The two halves, where `is_late` says of a function's name that it belongs to the rest.
fn split_at(module: &Module, is_late: impl Fn(&str) -> bool, tables: &Tables) -> Result<Halves, String> {
    let imported = module.imported();
    let all = imported as usize + module.functions.len();
    let mut late: Vec<bool> = vec![false; all];
    for (at, function) in (imported as usize..).zip(&module.functions) {
        late[at] = is_late(&function.name);
    }
    let reached = module.exports.iter().filter(|(_, kind, _)| *kind == 0).map(|(_, _, at)| *at);
    reached.chain(module.start).for_each(|at| late[at as usize] = false);
    // A reference is to the function itself, and has to be where that is.
    for (at, function) in (imported as usize..).zip(&module.functions) {
        rewritten(&function.body, |code, target, _| {
            if code != 0x10 {
                late[at] = false;
                late[target as usize] = false;
            }
        })?;
    }

    // Where each function is in the table; those that the other half calls get a place there.
    let size = module.elements.iter().map(|(at, functions)| at + functions.len() as u32).max().unwrap_or(1);
    let mut slots: BTreeMap<u32, u32> = BTreeMap::new();
    let mut table: Vec<Option<u32>> = vec![None; size as usize];
    for (at, functions) in &module.elements {
        for (slot, function) in (*at..).zip(functions) {
            slots.entry(*function).or_insert(slot);
            table[slot as usize] = Some(*function);
        }
    }
    let kind = |function: u32| match function.checked_sub(imported) {
        Some(at) => Some(module.functions[at as usize].kind),
        None => module
            .imports
            .iter()
            .filter(|import| import.kind == 0)
            .nth(function as usize)
            .and_then(|import| crate::wasm::Reader::new(&import.what).number().ok()),
    };
    let mut crossing: [Vec<u32>; 2] = Default::default();
    for (at, function) in (imported as usize..).zip(&module.functions) {
        rewritten(&function.body, |_, target, _| {
            if late[at] != late[target as usize] {
                crossing[usize::from(late[at])].push(target);
            }
        })?;
    }
    // Those of the rest by their types: the stubs of one type are a run.
    for (targets, by_kind) in crossing.iter_mut().zip([true, false]) {
        targets.sort_unstable_by_key(|target| (kind(*target).filter(|_| by_kind), *target));
        targets.dedup();
        targets.retain(|target| !slots.contains_key(target));
        for target in targets {
            slots.insert(*target, table.len() as u32);
            table.push(Some(*target));
        }
    }

    // The half of each function, and its index there; an imported function is the first half's.
    let mut places = Vec::with_capacity(all);
    let mut counts = [0, 0];
    for late in &late {
        places.push(counts[usize::from(*late)]);
        counts[usize::from(*late)] += 1;
    }
    let half = |wanted: bool| -> Result<Vec<Function>, String> {
        let mut functions = Vec::new();
        for (at, function) in (imported as usize..).zip(&module.functions).filter(|(at, _)| late[*at] == wanted) {
            debug_assert_eq!(places[at], functions.len() as u32 + if wanted { 0 } else { imported });
            let body = rewritten(&function.body, |code, target, out| {
                if late[target as usize] == wanted {
                    out.push(code);
                    out.extend(number(places[target as usize]));
                    return;
                }
                out.push(0x41);
                out.extend(signed(slots[&target] as i32));
                out.push(0x11);
                out.extend(number(kind(target).unwrap_or_default()));
                out.push(0);
            })?;
            functions.push(Function { body, ..function.clone() });
        }
        Ok(functions)
    };

    let mut first = module.clone();
    first.functions = half(false)?;
    first.start = module.start.map(|at| places[at as usize]);
    first.exports.iter_mut().filter(|(_, kind, _)| *kind == 0).for_each(|(_, _, at)| *at = places[*at as usize]);
    first.tables[0] = [&[0x70, 0][..], &number(table.len() as u32)].concat();
    let runs = |wanted: bool| -> Vec<(u32, Vec<u32>)> {
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (slot, function) in (0..).zip(&table) {
            let Some(function) = function.filter(|function| late[*function as usize] == wanted) else { continue };
            match runs.last_mut() {
                Some((at, run)) if *at + run.len() as u32 == slot => run.push(places[function as usize]),
                _ => runs.push((slot, vec![places[function as usize]])),
            }
        }
        runs
    };
    first.elements = runs(false);
    let shared_tables = first.tables.iter().map(|it| (1, it.clone()));
    let memories = first.memories.iter().map(|it| (2, it.clone()));
    let globals = first.globals.iter().map(|(it, _)| (3, it.to_vec()));
    let mut shared = Vec::new();
    for things in [shared_tables.collect::<Vec<_>>(), memories.collect(), globals.collect()] {
        for (at, (kind, what)) in (0..).zip(things) {
            let name = format!("{}{at}", [' ', 't', 'm', 'g'][usize::from(kind)]);
            first.exports.push((name.clone(), kind, at));
            shared.push(import(&name, kind, what));
        }
    }
    let named = |functions: &[Function]| functions.iter().map(|it| it.name.clone()).collect::<HashSet<_>>();
    let (here, there) = (named(&first.functions), half(true)?);
    let names = named(&there);
    let late_tables = tables.late(|name| names.contains(name) && !here.contains(name));
    let [data, late_data] = cut(&module.data, &late_tables)?;
    first.data = data;
    let rest = Module {
        types: module.types.clone(),
        imports: shared,
        functions: there,
        elements: runs(true),
        data: late_data,
        ..Module::default()
    };

    first.customs.push((
        STUBS.to_owned(),
        stubs(module, &table, |function| kind(function).filter(|_| late[function as usize]))?,
    ));
    Ok(Halves { first: first.write(), rest: rest.write() })
}

/// How short a piece of the rest may be that stays where it is: to be a piece costs bytes, too.
const SHORT: u32 = 16;

/// The data that stay, and those at the addresses of the rest.
fn cut(data: &[u8], late: &[Range<u32>]) -> Result<[Vec<u8>; 2], String> {
    let mut halves: [Vec<(u32, &[u8])>; 2] = Default::default();
    let mut late = late.iter().filter(|piece| piece.end - piece.start >= SHORT).peekable();
    for (start, bytes) in tables::pieces(data)? {
        let bytes = &data[bytes];
        let (mut at, end) = (start, start + bytes.len() as u32);
        let mut put = |half: usize, from: u32, to: u32| {
            if from < to {
                halves[half].push((from, &bytes[(from - start) as usize..(to - start) as usize]));
            }
        };
        while let Some(piece) = late.next_if(|piece| piece.start < end) {
            put(0, at, piece.start);
            put(1, piece.start.max(at), piece.end.min(end));
            at = piece.end.min(end);
        }
        put(0, at, end);
    }
    Ok(halves.map(|pieces| {
        if pieces.is_empty() {
            return Vec::new();
        }
        crate::wasm::list(&pieces, |(at, bytes)| {
            [&[0, 0x41][..], &signed(*at as i32), &[0x0b], &number(bytes.len() as u32), bytes].concat()
        })
    }))
}

fn import(name: &str, kind: u8, what: Vec<u8>) -> Import {
    Import { from: (FIRST.to_owned(), name.to_owned()), kind, what }
}

/// What `start.js` makes stubs of, a module that holds the places of the rest: the types of functions, with one more,
/// that of what brings the rest; and runs of places in the table with functions of one type, each as the number of places
/// before it, the type, and how many they are. A stub calls for the rest, which takes over its place, and then calls that
/// place with what it was given itself.
fn stubs(module: &Module, table: &[Option<u32>], kind: impl Fn(u32) -> Option<u32>) -> Result<Vec<u8>, String> {
    let count = crate::wasm::Reader::new(&module.types).number()?;
    let types = [number(count + 1), module.types[number(count).len()..].to_vec(), vec![0x60, 0, 0]].concat();
    let mut runs: Vec<(u32, u32, u32)> = Vec::new();
    for (slot, function) in (0..).zip(table) {
        let Some(kind) = function.and_then(&kind) else { continue };
        match runs.last_mut() {
            Some((at, of, length)) if *of == kind && *at + *length == slot => *length += 1,
            _ => runs.push((slot, kind, 1)),
        }
    }
    let (mut out, mut end) = ([number(types.len() as u32), types].concat(), 0);
    for (at, kind, length) in runs {
        out.extend([number(at - end), number(kind), number(length)].concat());
        end = at + length;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wasm::Reader;

    /// What each function of a module calls, directly or, as `-n`, by place `n` of the table.
    fn calls(module: &Module) -> Vec<Vec<i64>> {
        let of = |function: &Function| {
            let (mut it, mut found, mut last) = (Reader::new(&function.body[1..]), Vec::new(), 0);
            while !it.is_done() {
                let start = it.at();
                match it.instruction().unwrap() {
                    Some((_, target)) => found.push(i64::from(target)),
                    None if it.since(start)[0] == 0x41 => last = Reader::new(&it.since(start)[1..]).number().unwrap(),
                    None if it.since(start)[0] == 0x11 => found.push(-i64::from(last)),
                    None => {}
                }
            }
            found
        };
        module.functions.iter().map(of).collect()
    }

    /// An imported function 0, and four that take and give nothing: each calls those it is given. The table holds
    /// functions 3 and 4 from its place 1 on; the first function is reached from outside.
    fn module() -> Module {
        let function = |name: &str, targets: &[u8]| {
            let code = targets.iter().flat_map(|target| [0x10, *target]).chain([0x0b]);
            Function { kind: 0, body: [0].into_iter().chain(code).collect(), name: name.to_owned() }
        };
        Module {
            types: vec![1, 0x60, 0, 0],
            imports: vec![Import { from: ("js".into(), "say".into()), kind: 0, what: vec![0] }],
            functions: vec![
                function("a", &[2, 3]),
                function("late b", &[0, 4]),
                function("late c", &[2]),
                function("d", &[1]),
            ],
            tables: vec![vec![0x70, 1, 3, 3]],
            memories: vec![vec![0, 1]],
            globals: vec![([0x7f, 1], vec![0x41, 0, 0x0b])],
            exports: vec![("begin".into(), 0, 1)],
            elements: vec![(1, vec![3, 4])],
            ..Module::default()
        }
    }

    #[test]
    fn halves_call_each_other_by_the_table() {
        let halves = split_at(&module(), |name| name.starts_with("late"), &Tables::default()).unwrap();
        let (first, rest) = (Module::read(&halves.first).unwrap(), Module::read(&halves.rest).unwrap());
        // Place 3 is for `late b`, which only `a` names; 4 is for what is imported, which `late b` calls.
        assert_eq!(calls(&first), [vec![-3, -1], vec![1]]);
        assert_eq!(calls(&rest), [vec![-4, -2], vec![0]]);
        assert_eq!(first.elements, [(2, vec![2]), (4, vec![0])]);
        assert_eq!(rest.elements, [(1, vec![1]), (3, vec![0])]);
        assert_eq!(first.tables, [vec![0x70, 0, 5]]);
        let exported: Vec<&str> = first.exports.iter().map(|(name, _, _)| &name[..]).collect();
        assert_eq!(exported, ["begin", "t0", "m0", "g0"]);
        assert!(rest.imports.iter().all(|import| import.kind != 0) && rest.imports.len() == 3);
    }

    #[test]
    fn stubs_hold_every_place_of_the_rest() {
        let halves = split_at(&module(), |name| name.starts_with("late"), &Tables::default()).unwrap();
        let first = Module::read(&halves.first).unwrap();
        // Two types of three bytes each, with their count; place 1 and place 3, both of type 0.
        assert_eq!(first.customs[0].1, [7, 2, 0x60, 0, 0, 0x60, 0, 0, 1, 0, 1, 1, 0, 1]);
    }

    #[test]
    fn data_are_cut_where_the_rest_has_them() {
        let bytes: Vec<u8> = (0..100).collect();
        // Two pieces: 100 bytes from 1000 on, 4 from 2000 on.
        let data =
            [&[2, 0, 0x41][..], &signed(1000), &[0x0b, 100], &bytes, &[0, 0x41], &signed(2000), &[0x0b, 4, 9, 9, 9, 9]];
        let [first, rest] = cut(&data.concat(), &[1010..1030, 1040..1045, 1084..1100, 2000..2001]).unwrap();
        let told = |data: &[u8]| -> Vec<(u32, Vec<u8>)> {
            tables::pieces(data).unwrap().into_iter().map(|(at, range)| (at, data[range].to_vec())).collect()
        };
        let here = [(1000, bytes[..10].to_vec()), (1030, bytes[30..84].to_vec()), (2000, vec![9; 4])];
        assert_eq!(told(&first), here);
        assert_eq!(told(&rest), [(1010, bytes[10..30].to_vec()), (1084, bytes[84..].to_vec())]);
        assert_eq!(cut(&first, &[]), Ok([first.clone(), Vec::new()]));
    }

    #[test]
    fn what_is_reached_from_outside_is_never_late() {
        let halves = split_at(&module(), |_| true, &Tables::default()).unwrap();
        assert_eq!(Module::read(&halves.first).unwrap().functions.len(), 1);
        let halves = split_at(&module(), |_| false, &Tables::default()).unwrap();
        assert_eq!(Module::read(&halves.rest).unwrap().functions.len(), 0);
    }

    #[test]
    fn functions_are_ordered_by_name() {
        let out = ordered(&module()).unwrap();
        let names: Vec<&str> = out.functions.iter().map(|function| &function.name[..]).collect();
        assert_eq!(names, ["a", "d", "late b", "late c"]);
        assert_eq!(calls(&out), [vec![3, 4], vec![1], vec![0, 2], vec![3]]);
        assert_eq!(out.elements, [(1, vec![4, 2])]);
    }

    #[test]
    fn marks_tell_no_hashes() {
        assert_eq!(mark("_ZN4core3fmt5write17h0123456789abcdefE"), mark("_ZN4core3fmt5write17hfedcba9876543210E"));
        assert_ne!(mark("_ZN4core3fmt5write17h0123456789abcdefE"), mark("_ZN4core3fmt5float17h0123456789abcdefE"));
        assert_eq!(mark("a").len(), 5);
    }
}
