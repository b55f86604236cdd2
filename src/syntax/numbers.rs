//! Numbers in the scan: where one ends, and what CPython says of a malformed one.

use super::scan::{Kind, Scanner, point};
use crate::text::{Diag, Span};

/// Scans a number and pushes its token.
///
/// # Errors
/// A digit or letter that cannot be there.
pub(super) fn number(scanner: &mut Scanner<'_>) -> Result<(), Diag> {
    let start = scanner.at;
    if scanner.byte(0) == b'0' {
        let base = match scanner.byte(1).to_ascii_lowercase() {
            b'x' => Some((16, "hexadecimal")),
            b'o' => Some((8, "octal")),
            b'b' => Some((2, "binary")),
            _ => None,
        };
        if let Some((radix, name)) = base {
            scanner.at += 2;
            based(scanner, radix, name)?;
            return finish(scanner, start, name);
        }
        scanner.at += 1;
        let zeros = leading_zeros(scanner)?;
        if !matches!(scanner.byte(0), b'.' | b'e' | b'E' | b'j' | b'J') && zeros {
            // CPython marks the zeros, and names the literal's end nowhere.
            let digits = &scanner.text[start..];
            let length = digits.bytes().take_while(|byte| matches!(byte, b'0' | b'_')).count();
            let message = "leading zeros in decimal integer literals are not permitted; \
                           use an 0o prefix for octal integers";
            return Err(Diag::syntax(Span::new(start as u32, (start + length) as u32), message));
        }
    } else if scanner.byte(0) != b'.' {
        digits(scanner)?;
    }
    if scanner.byte(0) == b'.' {
        scanner.at += 1;
        if scanner.byte(0).is_ascii_digit() {
            digits(scanner)?;
        }
    }
    if matches!(scanner.byte(0), b'e' | b'E') {
        let sign = usize::from(matches!(scanner.byte(1), b'+' | b'-'));
        if scanner.byte(1 + sign).is_ascii_digit() {
            scanner.at += 1 + sign;
            digits(scanner)?;
        } else if sign == 1 {
            scanner.at += 1;
            return Err(Diag::syntax(point(scanner.at), "invalid decimal literal"));
        }
    }
    if matches!(scanner.byte(0), b'j' | b'J') {
        scanner.at += 1;
        return finish(scanner, start, "imaginary");
    }
    finish(scanner, start, "decimal")
}

/// After a first `0`: more zeros, then maybe other digits. Says whether there are any others.
fn leading_zeros(scanner: &mut Scanner<'_>) -> Result<bool, Diag> {
    let mut others = false;
    loop {
        match scanner.byte(0) {
            b'_' if !scanner.byte(1).is_ascii_digit() => {
                return Err(Diag::syntax(point(scanner.at), "invalid decimal literal"));
            }
            b'_' | b'0' => {}
            b'1'..=b'9' => others = true,
            _ => return Ok(others),
        }
        scanner.at += 1;
    }
}

fn digits(scanner: &mut Scanner<'_>) -> Result<(), Diag> {
    loop {
        while scanner.byte(0).is_ascii_digit() {
            scanner.at += 1;
        }
        if scanner.byte(0) != b'_' {
            return Ok(());
        }
        scanner.at += 1;
        if !scanner.byte(0).is_ascii_digit() {
            return Err(Diag::syntax(point(scanner.at - 1), "invalid decimal literal"));
        }
    }
}

fn based(scanner: &mut Scanner<'_>, radix: u32, name: &str) -> Result<(), Diag> {
    let mut any = false;
    loop {
        if scanner.byte(0) == b'_' {
            scanner.at += 1;
        }
        let next = scanner.byte(0) as char;
        if !next.is_digit(radix) {
            if next.is_ascii_digit() {
                return Err(Diag::syntax(point(scanner.at), format!("invalid digit '{next}' in {name} literal")));
            }
            if !any || scanner.byte(0) == b'_' || scanner.text.as_bytes()[scanner.at - 1] == b'_' {
                return Err(Diag::syntax(point(scanner.at - 1), format!("invalid {name} literal")));
            }
            return Ok(());
        }
        any = true;
        while (scanner.byte(0) as char).is_digit(radix) {
            scanner.at += 1;
        }
        if (scanner.byte(0) as char).is_ascii_digit() {
            let next = scanner.byte(0) as char;
            return Err(Diag::syntax(point(scanner.at), format!("invalid digit '{next}' in {name} literal")));
        }
        if scanner.byte(0) != b'_' {
            return Ok(());
        }
    }
}

/// A number may be followed by a keyword, as in `1if x else 2`, but by no other name.
fn finish(scanner: &mut Scanner<'_>, start: usize, name: &str) -> Result<(), Diag> {
    let next = scanner.text[scanner.at..].chars().next();
    if let Some(c) = next
        && (c == '_'
            || c.is_ascii_alphabetic()
            || name == "imaginary" && c.is_ascii_digit()
            || !c.is_ascii() && unic_ucd_ident::is_xid_continue(c))
    {
        let word: String =
            scanner.text[scanner.at..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let keywords = ["and", "else", "for", "if", "in", "is", "not", "or"];
        let digit = name == "imaginary" && c.is_ascii_digit();
        if digit || !keywords.iter().any(|keyword| word.starts_with(keyword)) {
            return Err(Diag::syntax(point(scanner.at - 1), format!("invalid {name} literal")));
        }
        scanner.scan.warnings.push(Diag::syntax(point(scanner.at - 1), format!("invalid {name} literal")));
    }
    let span = Span::new(start as u32, scanner.at as u32);
    scanner.push(Kind::Number, span);
    Ok(())
}
