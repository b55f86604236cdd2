# str.format: numbers, names, attributes, items, conversions, nesting.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Point:
    x, y = 3, 4


print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{name!r:>6}".format(name="n"), "{0.x},{0.y}".format(Point), "{0[1]}{0[0]}".format("ab"), "{d[key]}".format(d={"key": 5}))
print("{{}} {:{}}|{:{fill}{align}{width}}".format("a", 5, "b", fill="*", align="^", width=7), "{:,}".format(1234567), "{0:x}{0:b}".format(10))
for text, args in (("{}", ()), ("{1}", (0,)), ("{name}", ()), ("{0.z}", (Point,)), ("{0[5]}", ("ab",)), ("{", ()), ("}", ()), ("{0!z}", (1,)), ("{} {0}", (1, 2)), ("{0} {}", (1, 2)), ("{:d}", ("a",)), ("{!r", (1,)), ("{0[}", (1,)), ("{0.}", (1,)), ("{a b}", ())):
    tell(text.format, *args)
#| 1 2 b a    'n' 3,4 ba 5
#| {} a    |***b*** 1,234,567 a1010
#| IndexError: Replacement index 0 out of range for positional args tuple
#| IndexError: Replacement index 1 out of range for positional args tuple
#| KeyError: 'name'
#| AttributeError: type object 'Point' has no attribute 'z'
#| IndexError: string index out of range
#| ValueError: Single '{' encountered in format string
#| ValueError: Single '}' encountered in format string
#| ValueError: Unknown conversion specifier z
#| ValueError: cannot switch from automatic field numbering to manual field specification
#| ValueError: cannot switch from manual field specification to automatic field numbering
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: unmatched '{' in format spec
#| ValueError: expected '}' before end of string
#| ValueError: Empty attribute in format string
#| KeyError: 'a b'
