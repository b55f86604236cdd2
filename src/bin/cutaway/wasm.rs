//! A WebAssembly module, taken apart into its sections and put together again; functions are told apart and moved.

use std::collections::HashMap;

/// Numbers of the standard's sections.
pub mod section {
    pub const CUSTOM: u8 = 0;
    pub const TYPE: u8 = 1;
    pub const IMPORT: u8 = 2;
    pub const FUNCTION: u8 = 3;
    pub const TABLE: u8 = 4;
    pub const MEMORY: u8 = 5;
    pub const GLOBAL: u8 = 6;
    pub const EXPORT: u8 = 7;
    pub const START: u8 = 8;
    pub const ELEMENT: u8 = 9;
    pub const CODE: u8 = 10;
    pub const DATA: u8 = 11;
    pub const DATA_COUNT: u8 = 12;
}

/// A module. What is not told apart here is kept as the bytes of its section, without the count where there is one.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// The types, as they are.
    pub types: Vec<u8>,
    /// The imports, as they are, each by itself.
    pub imports: Vec<Import>,
    /// The functions that are defined here; in the order of their indices, which begin after the imported ones.
    pub functions: Vec<Function>,
    /// The tables: each its type, as it is.
    pub tables: Vec<Vec<u8>>,
    /// The memories: each its limits, as they are.
    pub memories: Vec<Vec<u8>>,
    /// The globals: each its type, and how it begins.
    pub globals: Vec<([u8; 2], Vec<u8>)>,
    /// What can be reached from outside: the name, the kind, the index.
    pub exports: Vec<(String, u8, u32)>,
    /// The function that is run at once.
    pub start: Option<u32>,
    /// The functions in table 0: from where on, and their indices.
    pub elements: Vec<(u32, Vec<u32>)>,
    /// The data, with their count, as they are.
    pub data: Vec<u8>,
    /// How many data there are, where the module says so before its code.
    pub data_count: Option<Vec<u8>>,
    /// Sections of the module's own, by their names; that of the names of functions is not among them.
    pub customs: Vec<(String, Vec<u8>)>,
}

/// Something that a module is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Who gives it, and its name there.
    pub from: (String, String),
    /// Of what kind it is: as exports count them, 0 a function.
    pub kind: u8,
    /// What it is, as the section has it.
    pub what: Vec<u8>,
}

/// A function that a module defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The index of its type.
    pub kind: u32,
    /// Its locals and its code.
    pub body: Vec<u8>,
    /// Its name, where the module tells it.
    pub name: String,
}

/// Reads numbers and texts one after the other.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// What went wrong: the module does not have the form that the compiler's and wasm-bindgen's modules have.
pub type Odd = String;

impl<'a> Reader<'a> {
    /// A reader of all of a text.
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, at: 0 }
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// What stands between an earlier place and this one.
    pub fn since(&self, start: usize) -> &'a [u8] {
        &self.bytes[start..self.at]
    }

    /// The place, in bytes from the beginning.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The next byte.
    pub fn byte(&mut self) -> Result<u8, Odd> {
        let byte = *self.bytes.get(self.at).ok_or("a module that ends too soon")?;
        self.at += 1;
        Ok(byte)
    }

    /// So many bytes.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8], Odd> {
        let end = self.at.checked_add(length).filter(|end| *end <= self.bytes.len());
        let end = end.ok_or("a module that ends too soon")?;
        let start = std::mem::replace(&mut self.at, end);
        Ok(&self.bytes[start..end])
    }

    /// A number without a sign.
    pub fn number(&mut self) -> Result<u32, Odd> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err("a number that is too long".into())
    }

    /// Passes over a number of any kind.
    pub fn skip(&mut self) -> Result<(), Odd> {
        while self.byte()? & 0x80 != 0 {}
        Ok(())
    }

    /// A text with its length before it.
    pub fn text(&mut self) -> Result<String, Odd> {
        let length = self.number()? as usize;
        Ok(String::from_utf8_lossy(self.take(length)?).into_owned())
    }

    /// A count, and as many of something.
    pub fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Result<T, Odd>) -> Result<Vec<T>, Odd> {
        (0..self.number()?).map(|_| read(self)).collect()
    }

    /// The limits of a table or a memory.
    fn limits(&mut self) -> Result<(), Odd> {
        let has_most = self.byte()? & 1 == 1;
        self.skip()?;
        if has_most { self.skip() } else { Ok(()) }
    }

    /// How a global begins, or where data or elements lie: one instruction and its end.
    fn value(&mut self) -> Result<&'a [u8], Odd> {
        let start = self.at;
        while self.byte()? != 0x0b {
            self.at -= 1;
            self.instruction()?;
        }
        Ok(self.since(start))
    }

    /// Passes over an instruction; if it names a function, where the instruction and where that index begins.
    pub fn instruction(&mut self) -> Result<Option<(u8, u32)>, Odd> {
        let code = self.byte()?;
        let numbers = match code {
            0x10 | 0x12 | 0xd2 => return Ok(Some((code, self.number()?))),
            0x02..=0x04 | 0x0c | 0x0d | 0x20..=0x26 | 0x3f..=0x42 | 0xd0 => 1,
            0x11 | 0x13 | 0x28..=0x3e => 2,
            0x0e => self.number()? + 1,
            0x1c => self.number()?,
            0x43 => return self.take(4).map(|_| None),
            0x44 => return self.take(8).map(|_| None),
            0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => 0,
            0xfc => match self.number()? {
                0..=7 => 0,
                9 | 11 | 13 | 15..=17 => 1,
                8 | 10 | 12 | 14 => 2,
                other => return Err(format!("instruction fc {other:x} of the page's program is not known here")),
            },
            other => return Err(format!("instruction {other:x} of the page's program is not known here")),
        };
        for _ in 0..numbers {
            self.skip()?;
        }
        Ok(None)
    }
}

impl Module {
    /// Takes a module apart.
    ///
    /// # Errors
    /// If it is none, or has what the page's program does not have.
    pub fn read(wasm: &[u8]) -> Result<Module, Odd> {
        let mut module = Module::default();
        let (mut kinds, mut bodies, mut names) = (Vec::new(), Vec::new(), HashMap::new());
        let mut all = Reader::new(wasm);
        if all.take(8)? != b"\0asm\x01\0\0\0" {
            return Err("not a WebAssembly module".into());
        }
        while !all.is_done() {
            let id = all.byte()?;
            let length = all.number()? as usize;
            let body = all.take(length)?;
            let mut it = Reader::new(body);
            match id {
                section::TYPE => module.types = body.to_vec(),
                section::IMPORT => module.imports = it.list(import)?,
                section::FUNCTION => kinds = it.list(Reader::number)?,
                section::TABLE => {
                    module.tables = it.list(|it| {
                        let start = it.at();
                        it.byte().and_then(|_| it.limits())?;
                        Ok(it.since(start).to_vec())
                    })?
                }
                section::MEMORY => {
                    module.memories = it.list(|it| {
                        let start = it.at();
                        it.limits()?;
                        Ok(it.since(start).to_vec())
                    })?
                }
                section::GLOBAL => {
                    module.globals = it.list(|it| Ok(([it.byte()?, it.byte()?], it.value()?.to_vec())))?;
                }
                section::EXPORT => module.exports = it.list(|it| Ok((it.text()?, it.byte()?, it.number()?)))?,
                section::START => module.start = Some(it.number()?),
                section::ELEMENT => module.elements = it.list(element)?,
                section::CODE => {
                    bodies = it.list(|it| {
                        let length = it.number()? as usize;
                        Ok(it.take(length)?.to_vec())
                    })?
                }
                section::DATA => module.data = body.to_vec(),
                section::DATA_COUNT => module.data_count = Some(body.to_vec()),
                section::CUSTOM => match it.text()?.as_str() {
                    "name" => names = function_names(&mut it)?,
                    // They are of the module as the linker made it.
                    name if name == "linking" || name.starts_with("reloc.") => {}
                    name => module.customs.push((name.to_owned(), body[it.at()..].to_vec())),
                },
                other => return Err(format!("a section of number {other}")),
            }
        }
        if kinds.len() != bodies.len() {
            return Err("functions without code".into());
        }
        let first = module.imported();
        module.functions = (first..)
            .zip(kinds.into_iter().zip(bodies))
            .map(|(at, (kind, body))| Function { kind, body, name: names.remove(&at).unwrap_or_default() })
            .collect();
        Ok(module)
    }

    /// How many functions are imported: the index of the first that is defined.
    pub fn imported(&self) -> u32 {
        self.imports.iter().filter(|import| import.kind == 0).count() as u32
    }

    /// The module's bytes, without the names of functions.
    pub fn write(&self) -> Vec<u8> {
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        let mut put = |id: u8, body: Vec<u8>| {
            out.push(id);
            out.extend(number(body.len() as u32));
            out.extend(body);
        };
        put(section::TYPE, self.types.clone());
        put(
            section::IMPORT,
            list(&self.imports, |import| {
                [text(&import.from.0), text(&import.from.1), vec![import.kind], import.what.clone()].concat()
            }),
        );
        put(section::FUNCTION, list(&self.functions, |function| number(function.kind)));
        if !self.tables.is_empty() {
            put(section::TABLE, list(&self.tables, Vec::clone));
        }
        if !self.memories.is_empty() {
            put(section::MEMORY, list(&self.memories, Vec::clone));
        }
        if !self.globals.is_empty() {
            put(section::GLOBAL, list(&self.globals, |(kind, value)| [&kind[..], value].concat()));
        }
        put(section::EXPORT, list(&self.exports, |(name, kind, at)| [text(name), vec![*kind], number(*at)].concat()));
        if let Some(start) = self.start {
            put(section::START, number(start));
        }
        put(
            section::ELEMENT,
            list(&self.elements, |(at, functions)| {
                let place = [&[0, 0x41][..], &signed(*at as i32), &[0x0b]].concat();
                [place, list(functions, |function| number(*function))].concat()
            }),
        );
        if let Some(count) = &self.data_count {
            put(section::DATA_COUNT, count.clone());
        }
        put(
            section::CODE,
            list(&self.functions, |function| [number(function.body.len() as u32), function.body.clone()].concat()),
        );
        if !self.data.is_empty() {
            put(section::DATA, self.data.clone());
        }
        for (name, body) in &self.customs {
            put(section::CUSTOM, [text(name), body.clone()].concat());
        }
        out
    }
}

/// A function's body with every place where it names a function rewritten: `put` is given the instruction, the index,
/// and where to write what stands for them.
///
/// # Errors
/// If it holds an instruction that is not known here.
pub fn rewritten(body: &[u8], mut put: impl FnMut(u8, u32, &mut Vec<u8>)) -> Result<Vec<u8>, Odd> {
    let mut it = Reader::new(body);
    it.list(|it| it.skip().and_then(|()| it.byte()))?;
    let mut out = it.since(0).to_vec();
    while !it.is_done() {
        let start = it.at();
        match it.instruction()? {
            Some((code, function)) => put(code, function, &mut out),
            None => out.extend_from_slice(it.since(start)),
        }
    }
    Ok(out)
}

/// A number without a sign.
pub fn number(mut number: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(2);
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
    out
}

/// A number with its sign.
pub fn signed(mut number: i32) -> Vec<u8> {
    let mut out = Vec::with_capacity(3);
    while !(-64..64).contains(&number) {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8 & 0x7f);
    out
}

/// A text with its length before it.
pub fn text(text: &str) -> Vec<u8> {
    [number(text.len() as u32), text.into()].concat()
}

/// A count, and as many of something.
pub fn list<T>(items: &[T], write: impl Fn(&T) -> Vec<u8>) -> Vec<u8> {
    let mut out = number(items.len() as u32);
    items.iter().for_each(|item| out.extend(write(item)));
    out
}

fn import(it: &mut Reader) -> Result<Import, Odd> {
    let from = (it.text()?, it.text()?);
    let (kind, start) = (it.byte()?, it.at());
    match kind {
        0 => it.skip()?,
        1 => it.byte().and_then(|_| it.limits())?,
        2 => it.limits()?,
        3 => it.take(2).map(|_| ())?,
        other => return Err(format!("an import of kind {other}")),
    }
    Ok(Import { from, kind, what: it.since(start).to_vec() })
}

/// How many functions a section of imports names.
///
/// # Errors
/// If it imports what is not known here.
pub fn functions_imported(section: &[u8]) -> Result<u32, Odd> {
    let imports = Reader::new(section).list(import)?;
    Ok(imports.iter().filter(|import| import.kind == 0).count() as u32)
}

fn element(it: &mut Reader) -> Result<(u32, Vec<u32>), Odd> {
    let flags = it.number()?;
    if flags == 2 && it.number()? != 0 || flags != 0 && flags != 2 {
        return Err(format!("functions in a table, of kind {flags}"));
    }
    let mut place = Reader::new(it.value()?);
    if place.byte()? != 0x41 {
        return Err("functions in a table at a place that is computed".into());
    }
    // Places are far from where a sign would be seen.
    let at = place.number()?;
    if flags == 2 {
        it.byte()?;
    }
    Ok((at, it.list(Reader::number)?))
}

/// The names of functions, from the section of names.
///
/// # Errors
/// If it ends too soon.
pub fn function_names(it: &mut Reader) -> Result<HashMap<u32, String>, Odd> {
    let mut names = HashMap::new();
    while !it.is_done() {
        let (id, length) = (it.byte()?, it.number()? as usize);
        let mut part = Reader::new(it.take(length)?);
        if id == 1 {
            names.extend(part.list(|part| Ok((part.number()?, part.text()?)))?);
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for value in [0, 1, 127, 128, 16_383, 16_384, u32::MAX] {
            assert_eq!(Reader::new(&number(value)).number(), Ok(value));
        }
        assert_eq!([signed(63), signed(64), signed(-64), signed(-65)].concat(), [63, 0xc0, 0, 0x40, 0xbf, 0x7f]);
    }

    #[test]
    fn only_the_names_of_functions_are_rewritten() {
        // One local; a constant whose bytes look like a call; a call of function 5; a float; a copy of memory.
        let body = [
            &[1, 1, 0x7f, 0x41, 0x90, 5, 0x10, 5, 0x44, 0x10, 1, 2, 3, 4, 5, 6, 7][..],
            &[0xfc, 10, 0, 0, 0x0e, 1, 0x10, 0x10, 0x0b],
        ]
        .concat();
        let seen = std::cell::RefCell::new(Vec::new());
        let out = rewritten(&body, |code, function, out| {
            seen.borrow_mut().push((code, function));
            out.extend([0x10, 6]);
        });
        assert_eq!(seen.into_inner(), [(0x10, 5)]);
        let mut expected = body;
        expected[7] = 6;
        assert_eq!(out, Ok(expected));
    }
}
