# Operators of texts: + * in < and their errors.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("a" + "b", "ab" * 3, 2 * "xy", "x" * 0, "x" * -1, "b" in "abc", "" in "", "a" < "b", "a" < "B", "a" < "aa", "Z" < "a", "é" > "z", "\U0001f600" > "\uffff")
tell(lambda: "a" + 1)
tell(lambda: 1 + "a")
tell(lambda: "a" * "b")
tell(lambda: "a" * 1.5)
tell(lambda: 5 in "a5")
tell(lambda: "a" < 1)
tell(lambda: "a" - "b")
tell(lambda: -"a")
tell(lambda: "a" @ "b")
tell(lambda: b"a" in "a")
print("a" == 1, "a" != b"a", "a" == "a\0")
#| ab ababab xyxy   True True True False True True True True
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: 'in <string>' requires string as left operand, not int
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: unsupported operand type(s) for -: 'str' and 'str'
#| TypeError: bad operand type for unary -: 'str'
#| TypeError: unsupported operand type(s) for @: 'str' and 'str'
#| TypeError: 'in <string>' requires string as left operand, not bytes
#| False True False
