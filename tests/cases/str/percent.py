# The % of texts: flags, widths, names, and every complaint.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("%d %i %u|%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5, 6, 7, 8), "%x %X %o %#x %#o" % (255, 255, 8, 255, 8))
print("%s %r %a %c %c %%" % ("é", "é", "é", "x", 65), "%.2f %e %g %G %.3s" % (1.5, 12345.678, 1e-10, 1e20, "abcdef"), "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159))
print("%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%s" % None, "%s" % [1], "no" % (), "%d" % 3.99, "%s %s" % ("ab", "cd"), "no" % {"a": 1})
for text, args in (("%d", "a"), ("%d %d", (1,)), ("%d", (1, 2)), ("%z", 1), ("%", 1), ("%c", "ab"), ("%c", -1), ("%(a)s", {}), ("%(a)s", 5), ("%(a", {"a": 1}), ("%x", 1.5), ("%f", "a"), ("%s", ()), ("no", 5), ("%*d", ("a", 1)), ("%d", None), ("%i", 1j), ("%.99999999999f", 1.0)):
    tell(lambda: text % args)
#| 1 2 3|    4|5    |00006|+7| 8 ff FF 10 0xff 0o10
#| é 'é' '\xe9' x A % 1.50 1.234568e+04 1e-10 1E+20 abc     1|2    |3.14
#| 1-002 None [1] no 3 ab cd no
#| TypeError: %d format: a real number is required, not str
#| TypeError: not enough arguments for format string
#| TypeError: not all arguments converted during string formatting
#| ValueError: unsupported format character 'z' (0x7a) at index 1
#| ValueError: incomplete format
#| TypeError: %c requires an int or a unicode character, not a string of length 2
#| OverflowError: %c arg not in range(0x110000)
#| KeyError: 'a'
#| TypeError: format requires a mapping
#| ValueError: incomplete format key
#| TypeError: %x format: an integer is required, not float
#| TypeError: must be real number, not str
#| TypeError: not enough arguments for format string
#| TypeError: not all arguments converted during string formatting
#| TypeError: * wants int
#| TypeError: %d format: a real number is required, not NoneType
#| TypeError: %i format: a real number is required, not complex
#| ValueError: precision too big
