"""Writes what CPython 3.14 says of each program of tests/syntax/errors.json.

    python3.14 tests/tools/record_errors.py [--check]

A record is [source, null] or [source, [kind, message, line, column, last line, last column]]; columns count from 1.
"""
import json
import pathlib
import sys
import warnings

FILE = pathlib.Path(__file__).parent.parent / "syntax" / "errors.json"


def verdict(source):
    try:
        compile(source, "program.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]
    return None


def main():
    warnings.simplefilter("ignore")
    before = FILE.read_text(encoding="utf-8")
    records = [[source, verdict(source)] for source, _ in json.loads(before)]
    after = "[\n" + ",\n".join(json.dumps(record, ensure_ascii=False) for record in records) + "\n]\n"
    if "--check" in sys.argv:
        sys.exit(before != after)
    FILE.write_text(after, encoding="utf-8")


main()
