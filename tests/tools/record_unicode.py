"""Writes what is known of characters from Python's own `unicodedata`: src/text/names.txt and src/text/forms.txt.

    python3.14 tests/tools/record_unicode.py [FILE...]

Names: first a line for each name, in the order of the code points. A number in base 36 and `;` say how many code points are left out before it.
One digit tells how many words are those of the name before, from its start; another how many, from its end; then come the words
between. A name that ends with its own code point is `*PREFIX;COUNT` for a run of them. After an empty line come the other names
that Python knows: `NAME;code points in base 16`. It cannot list those: they are taken from the table as it stands and from the files
given, one name a line, and each is looked up.

Forms: a line for each character that is made of others, in the order of the code points, after a gap as above (here with a tab): the letter of its kind
(`KINDS`; `!` is canonical but never put together again) and its parts. Where a character's parts are the next after those of the
character before and all else is the same, the line is empty. After `---` come the runs of combining classes, in base 36: how many code
points, and `.` and their class if it is not 0.
"""
import pathlib
import sys
import unicodedata

TEXT = pathlib.Path(__file__).parents[2] / "src" / "text"
TABLE = TEXT / "names.txt"
KINDS = {
    "": "=", "<font>": "f", "<noBreak>": "n", "<initial>": "i", "<medial>": "m", "<final>": "l", "<isolated>": "o", "<circle>": "c",
    "<super>": "^", "<sub>": "_", "<vertical>": "v", "<wide>": "w", "<narrow>": "h", "<small>": "s", "<square>": "q", "<fraction>": "/",
    "<compat>": "+",
}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base_36(number):
    return (base_36(number // 36) if number > 35 else "") + DIGITS[number % 36]


def shared(one, other):
    return next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))


def lines():
    before, due, run = [], 0, None
    for point in range(sys.maxunicode + 1):
        name = unicodedata.name(chr(point), "")
        if not name or name.startswith("HANGUL SYLLABLE "):
            continue
        gap = f"{base_36(point - due)};" if point != due else ""
        due = point + 1
        prefix, dash, code = name.rpartition("-")
        if dash and code == f"{point:04X}":
            if run and run[0] == prefix and not gap:
                run[1] += 1
            else:
                if run:
                    yield f"{run[2]}*{run[0]};{run[1]}"
                run = [prefix, 1, gap]
            continue
        if run:
            yield f"{run[2]}*{run[0]};{run[1]}"
            run = None
        words = name.split(" ")
        head = min(shared(before, words), 9)
        tail = min(shared(before[head:][::-1], words[head:][::-1]), 9)
        yield f"{gap}{head}{tail}{' '.join(words[head:len(words) - tail])}"
        before = words
    if run:
        yield f"{run[2]}*{run[0]};{run[1]}"


def others(files):
    known = TABLE.read_text().split("\n\n")[1].splitlines() if TABLE.exists() else []
    names = {line.split(";")[0] for line in known}
    for file in files:
        names.update(pathlib.Path(file).read_text().splitlines())
    for name in sorted(names):
        found = unicodedata.lookup(name)
        if unicodedata.name(found, "") != name if len(found) == 1 else True:
            yield name + ";" + " ".join(f"{ord(char):x}" for char in found)


def forms():
    due, before = 0, None
    for point in range(sys.maxunicode + 1):
        made_of = unicodedata.decomposition(chr(point))
        if not made_of:
            continue
        kind, _, parts = made_of.rpartition(">")
        kind = KINDS[kind + ">" if kind else ""]
        parts = [int(part, 16) for part in parts.split()]
        if kind == "=" and unicodedata.normalize("NFC", chr(point)) != chr(point):
            kind = "!"
        gap = f"{base_36(point - due)}\t" if point != due else ""
        due = point + 1
        after = not gap and len(parts) == 1 and before == (kind, parts[0] - 1)
        yield "" if after else gap + kind + "".join(map(chr, parts))
        before = (kind, parts[0]) if len(parts) == 1 else None


def classes():
    start = 0
    for point in range(1, sys.maxunicode + 2):
        kind = unicodedata.combining(chr(start))
        if point > sys.maxunicode or unicodedata.combining(chr(point)) != kind:
            yield base_36(point - start) + (f".{base_36(kind)}" if kind else "")
            start = point


if __name__ == "__main__":
    table = "\n".join(lines()) + "\n\n" + "\n".join(others(sys.argv[1:])) + "\n"
    TABLE.write_text(table)
    (TEXT / "forms.txt").write_text("\n".join(forms()) + "\n---\n" + " ".join(classes()) + "\n", encoding="utf-8", newline="\n")
