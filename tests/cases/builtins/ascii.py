# ascii: a repr whose letters beyond ASCII are escaped.
class Greeting:
    def __repr__(self):
        return "<Grüße \U0001f600>"


print(ascii("plain"), ascii("né"), ascii("日本"), ascii("\U0001f600"), ascii("\x00\x7f\x80\xff"))
print(ascii(["ä", {"ö": "ü"}]), ascii(Greeting()), ascii(b"\xff"))
print(len(ascii("\u0101")), ascii("'\""), ascii("tab\t\n"))
print("{!a} {!r}".format("ñ", "ñ"), f"{'ñ'!a:>8}|")
#| 'plain' 'n\xe9' '\u65e5\u672c' '\U0001f600' '\x00\x7f\x80\xff'
#| ['\xe4', {'\xf6': '\xfc'}] <Gr\xfc\xdfe \U0001f600> b'\xff'
#| 8 '\'"' 'tab\t\n'
#| '\xf1' 'ñ'   '\xf1'|
