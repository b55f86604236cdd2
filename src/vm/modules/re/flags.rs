//! Names of flags, as a pattern's `repr` shows them.

const NAMES: [(u32, &str); 8] = [
    (2, "re.IGNORECASE"),
    (4, "re.LOCALE"),
    (8, "re.MULTILINE"),
    (16, "re.DOTALL"),
    (32, "re.UNICODE"),
    (64, "re.VERBOSE"),
    (128, "re.DEBUG"),
    (256, "re.ASCII"),
];

/// The names of all flags that are set, joined by `|`; what has no name is a number.
pub fn names(flags: u32) -> String {
    let mut names: Vec<String> =
        NAMES.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, name)| (*name).to_owned()).collect();
    let rest = flags & !0x1fe;
    if rest != 0 {
        names.push(format!("{rest:#x}"));
    }
    names.join("|")
}
