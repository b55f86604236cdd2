//! A bound on how deep the tree of a text can get, read off its tokens: no walk over a tree may use up the stack.

use super::scan::{Kind, Token};
use crate::text::Diag;
use crate::text::words as w;

/// The most a statement may nest, in the units below: about as much as half a megabyte of stack can walk.
pub const MOST: u32 = 1200;

/// As [`MOST`], for the expression in a field of an f-string.
pub const MOST_IN_FIELD: u32 = 150;

/// The most `elif` branches of one `if`.
const MOST_BRANCHES: u32 = 3000;

/// Finds what nests too deep.
///
/// # Errors
/// The token at which an expression, or a chain of `elif`, becomes too deep.
pub fn check(text: &str, tokens: &[Token], most: u32) -> Result<(), Diag> {
    // The expressions that are open, one entry for each open bracket; what is beside a comma nests no deeper.
    let mut open: Vec<u32> = vec![0];
    let mut sum = 0;
    let mut blocks: Vec<u32> = vec![0];
    let mut line_start = true;
    for token in tokens {
        let word = &text[token.span.start as usize..token.span.end as usize];
        match token.kind {
            Kind::Newline | Kind::Dedent | Kind::Indent => {
                match token.kind {
                    Kind::Indent => blocks.push(0),
                    Kind::Dedent => drop(blocks.pop()),
                    _ => {}
                }
                open.clear();
                open.push(0);
                sum = blocks.len() as u32;
                line_start = true;
                continue;
            }
            Kind::Op => match word {
                "(" | "[" | "{" => {
                    add(&mut open, &mut sum, 3);
                    open.push(0);
                }
                ")" | "]" | "}" => {
                    if open.len() > 1 {
                        sum -= open.pop().unwrap_or(0);
                    }
                }
                "," => {
                    let top = open.last_mut();
                    sum -= top.map_or(0, std::mem::take);
                }
                ";" => {
                    sum -= open.iter().sum::<u32>();
                    open.fill(0);
                }
                ":" | "=" | "->" | "==" | "!=" | "<" | ">" | "<=" | ">=" => {}
                "." => add(&mut open, &mut sum, 2),
                _ => add(&mut open, &mut sum, 1),
            },
            Kind::Name => match word {
                "lambda" => add(&mut open, &mut sum, 4),
                "not" | "if" | "else" | "await" | "yield" | "for" | "async" => add(&mut open, &mut sum, 1),
                _ => {}
            },
            Kind::Number | Kind::String | Kind::Unknown | Kind::End => {}
        }
        if line_start && token.kind != Kind::End {
            let branches = blocks.last_mut().expect("the outermost block is open");
            match word {
                "elif" => *branches += 1,
                "else" => {}
                _ => *branches = 0,
            }
            if *branches > MOST_BRANCHES {
                return Err(Diag::unsupported(token.span, w::LIMIT_BRANCHES, &[]));
            }
            line_start = false;
        }
        if sum > most {
            return Err(Diag::unsupported(token.span, w::LIMIT_DEPTH, &[]));
        }
    }
    Ok(())
}

fn add(open: &mut [u32], sum: &mut u32, units: u32) {
    if let Some(top) = open.last_mut() {
        *top += units;
    }
    *sum += units;
}
