# add_note: kept in __notes__, printed after the message.
import traceback

try:
    try:
        int("x")
    except ValueError as error:
        error.add_note("while reading line 5")
        error.add_note("two\nlines")
        raise
except ValueError as error:
    print(error, error.__notes__)
    print("".join(traceback.format_exception_only(error)), end="")
e = Exception("e")
print(hasattr(e, "__notes__"))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as error:
        print(error)
e.__notes__ = "text, not a list"
print("".join(traceback.format_exception_only(e)), end="")
e.__notes__ = ["one", 5, "last"]
print("".join(traceback.format_exception_only(e)), end="")
#| invalid literal for int() with base 10: 'x' ['while reading line 5', 'two\nlines']
#| ValueError: invalid literal for int() with base 10: 'x'
#| while reading line 5
#| two
#| lines
#| False
#| add_note() argument must be str, not int
#| add_note() argument must be str, not None
#| add_note() argument must be str, not bytes
#| Exception: e
#| 'text, not a list'
#| Exception: e
#| one
#| 5
#| last
