//! The page's texts and tables: which functions name each of them, as the linker tells when it is asked to.
//!
//! A table that only functions of the rest can reach need not be there before the rest is. What reaches what is told by
//! the relocations that `--emit-relocs` leaves in the module: every place in code or in data that holds an address has
//! one, with the symbol that it means.

use crate::wasm::{Odd, Reader, section};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Texts and tables, each by its number here, and who names them.
#[derive(Debug, Default)]
pub struct Tables {
    /// Where each lies in memory.
    places: Vec<Range<u32>>,
    /// Which of them each names.
    inside: Vec<Vec<usize>>,
    /// Which of them functions name, by the names of these.
    named: HashMap<String, Vec<usize>>,
    /// Which may be written to, or are reached in a way that is not known here: they stay.
    kept: Vec<usize>,
}

/// A piece of memory as a module begins with it: its address, and where its bytes lie in the section.
pub type Piece = (u32, Range<usize>);

/// The pieces of a data section.
///
/// # Errors
/// If there are other than those that are put at a known address when the module begins.
pub fn pieces(data: &[u8]) -> Result<Vec<Piece>, Odd> {
    if data.is_empty() {
        return Ok(Vec::new());
    }
    Reader::new(data).list(|it| {
        if it.number()? != 0 || it.byte()? != 0x41 {
            return Err("data at a place that is computed".into());
        }
        let address = it.number()?;
        it.byte()?;
        let length = it.number()? as usize;
        let start = it.at();
        it.take(length)?;
        Ok((address, start..it.at()))
    })
}

/// What a place in a module means: a table by its number, or something else.
type Symbols = Vec<Option<usize>>;

impl Tables {
    /// Reads what the linker left in a module.
    ///
    /// # Errors
    /// If it left nothing, or something else than expected.
    pub fn read(wasm: &[u8]) -> Result<Tables, Odd> {
        let (mut parts, mut customs) = (HashMap::new(), HashMap::new());
        let mut all = Reader::new(wasm);
        all.take(8)?;
        while !all.is_done() {
            let id = all.byte()?;
            let length = all.number()? as usize;
            let body = all.take(length)?;
            if id == section::CUSTOM {
                let mut it = Reader::new(body);
                let name = it.text()?;
                customs.insert(name, &body[it.at()..]);
            } else {
                parts.insert(id, body);
            }
        }
        let part = |id: u8| parts.get(&id).copied().ok_or("a module without code or data");
        let custom = |name: &str| customs.get(name).copied().ok_or("a module that tells nothing of its tables");
        let (code, data) = (part(section::CODE)?, part(section::DATA)?);
        let pieces = pieces(data)?;
        let mut tables = Tables::default();
        let symbols = tables.symbols(custom("linking")?, &pieces)?;

        // Tables by where they lie in the data section.
        let mut order: Vec<(Range<usize>, usize)> = Vec::new();
        for (number, place) in tables.places.iter().enumerate() {
            let found = pieces.iter().find(|(at, bytes)| (*at..=*at + bytes.len() as u32).contains(&place.start));
            let (at, bytes) = found.ok_or("a table outside of the data")?;
            let start = bytes.start + (place.start - at) as usize;
            order.push((start..start + place.len(), number));
        }
        order.sort_by_key(|(bytes, number)| (bytes.start, bytes.end, *number));
        for (place, symbol) in relocations(custom("reloc.DATA")?)? {
            let Some(target) = symbols.get(symbol).copied().flatten() else { continue };
            let before = order.partition_point(|(bytes, _)| bytes.start <= place);
            let holder = order[..before].last().filter(|(bytes, _)| bytes.contains(&place));
            match holder {
                Some((_, holder)) => tables.inside[*holder].push(target),
                None => tables.kept.push(target),
            }
        }

        let names = match customs.get("name") {
            Some(names) => crate::wasm::function_names(&mut Reader::new(names))?,
            None => HashMap::new(),
        };
        let imported = parts.get(&section::IMPORT).map_or(Ok(0), |imports| crate::wasm::functions_imported(imports))?;
        let mut it = Reader::new(code);
        let bodies = it.list(|it| {
            let length = it.number()? as usize;
            let start = it.at();
            it.take(length)?;
            Ok(start..it.at())
        })?;
        for (place, symbol) in relocations(custom("reloc.CODE")?)? {
            let Some(target) = symbols.get(symbol).copied().flatten() else { continue };
            let at = bodies.partition_point(|body| body.end <= place);
            match names.get(&(imported + at as u32)) {
                Some(name) => tables.named.entry(name.clone()).or_default().push(target),
                None => tables.kept.push(target),
            }
        }
        Ok(tables)
    }

    /// The symbols that are tables, which it takes up.
    fn symbols(&mut self, linking: &[u8], pieces: &[Piece]) -> Result<Symbols, Odd> {
        const SEGMENTS: u8 = 5;
        const SYMBOLS: u8 = 8;
        let mut parts = HashMap::new();
        let mut it = Reader::new(linking);
        it.number()?;
        while !it.is_done() {
            let kind = it.byte()?;
            let length = it.number()? as usize;
            parts.insert(kind, it.take(length)?);
        }
        let part = |kind: u8| parts.get(&kind).map(|part| Reader::new(part)).ok_or("a module without symbols");
        let fixed = part(SEGMENTS)?.list(|part| {
            let name = part.text()?;
            part.skip().and_then(|()| part.skip())?;
            Ok(name.starts_with(".rodata"))
        })?;
        part(SYMBOLS)?.list(|part| self.symbol(part, pieces, &fixed))
    }

    fn symbol(&mut self, it: &mut Reader, pieces: &[Piece], fixed: &[bool]) -> Result<Option<usize>, Odd> {
        const DATA: u8 = 1;
        const SECTION: u8 = 3;
        const UNDEFINED: u32 = 0x10;
        const NAMED: u32 = 0x40;
        let (kind, flags) = (it.byte()?, it.number()?);
        if kind == SECTION {
            it.skip()?;
        } else if kind != DATA {
            it.skip()?;
            if flags & UNDEFINED == 0 || flags & NAMED != 0 {
                it.text()?;
            }
        } else {
            it.text()?;
            if flags & UNDEFINED == 0 {
                let (piece, offset, size) = (it.number()? as usize, it.number()?, it.number()?);
                let at = pieces.get(piece).ok_or("a table outside of the data")?.0 + offset;
                let number = self.places.len();
                self.places.push(at..at + size);
                self.inside.push(Vec::new());
                if fixed.get(piece) != Some(&true) {
                    self.kept.push(number);
                }
                return Ok(Some(number));
            }
        }
        Ok(None)
    }

    /// The pieces of memory that nothing but functions that are late can reach, by their addresses in order; a function
    /// of which nothing is known is not late.
    pub fn late(&self, is_late: impl Fn(&str) -> bool) -> Vec<Range<u32>> {
        let named = self.named.iter().filter(|(name, _)| !is_late(name)).flat_map(|(_, tables)| tables);
        let mut waiting: Vec<usize> = named.chain(&self.kept).copied().collect();
        let mut needed = HashSet::new();
        while let Some(table) = waiting.pop() {
            if needed.insert(table) {
                waiting.extend(&self.inside[table]);
            }
        }
        // A table may lie in another one: what is needed of either is kept.
        let mut ends: Vec<(u32, i32, i32)> = Vec::new();
        for (number, place) in self.places.iter().enumerate() {
            let (late, first) = if needed.contains(&number) { (0, 1) } else { (1, 0) };
            ends.push((place.start, late, first));
            ends.push((place.end, -late, -first));
        }
        ends.sort_unstable();
        let (mut late, mut first, mut found) = (0, 0, Vec::<Range<u32>>::new());
        for pair in ends.windows(2) {
            (late, first) = (late + pair[0].1, first + pair[0].2);
            let span = pair[0].0..pair[1].0;
            if late > 0 && first == 0 && !span.is_empty() {
                match found.last_mut() {
                    Some(last) if last.end == span.start => last.end = span.end,
                    _ => found.push(span),
                }
            }
        }
        found
    }
}

/// Where a section holds addresses, in bytes from its beginning, and of which symbols.
fn relocations(section: &[u8]) -> Result<Vec<(usize, usize)>, Odd> {
    let mut it = Reader::new(section);
    it.skip()?;
    let all = it.list(|it| {
        let (kind, place, symbol) = (it.byte()?, it.number()? as usize, it.number()? as usize);
        let (is_address, has_addend) = match kind {
            3..=5 | 11 => (true, true),
            14..=17 | 21 | 23 | 25 => (true, true),
            8 | 9 | 22 => (false, true),
            0..=2 | 6 | 7 | 10 | 12 | 13 | 18..=20 | 24 | 26 => (false, false),
            other => return Err(format!("a relocation of kind {other}")),
        };
        if has_addend {
            it.skip()?;
        }
        Ok(is_address.then_some((place, symbol)))
    })?;
    Ok(all.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_late_if_only_late_functions_reach_it() {
        let named = [("first", vec![0]), ("late", vec![1, 3])].map(|(name, tables)| (name.to_owned(), tables));
        // Table 0 names 2; table 3 names 4, and lies in part where 0 does; 5 is named by nothing, 6 may be written to.
        let tables = Tables {
            places: vec![10..20, 20..30, 30..40, 15..25, 50..60, 60..64, 64..70],
            inside: vec![vec![2], vec![], vec![], vec![4], vec![], vec![], vec![]],
            named: HashMap::from(named),
            kept: vec![6],
        };
        assert_eq!(tables.late(|name| name == "late"), [20..30, 50..64]);
        assert_eq!(tables.late(|_| false), std::slice::from_ref(&(60..64)));
        assert_eq!(Tables::default().late(|_| true), []);
    }

    #[test]
    fn relocations_tell_addresses_from_the_rest() {
        // A call of function 9 at 2; an address at 4, with an addend; a place in a section; the address of a number.
        let section = [10, 4, 0, 2, 9, 4, 4, 1, 0x7f, 9, 5, 3, 0, 5, 6, 2, 0];
        assert_eq!(relocations(&section), Ok(vec![(4, 1), (6, 2)]));
        assert!(relocations(&[10, 1, 99, 0, 0]).is_err());
    }
}
