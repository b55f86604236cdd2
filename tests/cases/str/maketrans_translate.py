# str.maketrans and translate: one letter to none, one or many.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


table = str.maketrans("abc", "xyz", "d")
print(table, "abcd".translate(table), "abc".translate({97: "long", 98: None, 99: 100}), "abc".translate({}))
print(str.maketrans({"a": "1", 98: None}), "aéa".translate(str.maketrans("é", "e")))


class Upper:
    def __getitem__(self, point):
        if point < 100:
            return chr(point).upper()
        raise LookupError


print("abcdef".translate(Upper()))
tell(str.maketrans, "ab", "c")
tell(str.maketrans, 5)
tell(str.maketrans, {"ab": 1})
tell(str.maketrans, {1.5: 1})
tell("a".translate, {97: 0x110000})
tell("a".translate, {97: 1.5})
tell("a".translate, 5)
#| {97: 120, 98: 121, 99: 122, 100: None} xyz longd abc
#| {97: '1', 98: None} aea
#| ABCdef
#| ValueError: the first two maketrans arguments must have equal length
#| TypeError: if you give only one argument to maketrans it must be a dict
#| ValueError: string keys in translatetable must be of length 1
#| TypeError: keys in translate table mustbe strings or integers
#| ValueError: character mapping must be in range(0x110000)
#| TypeError: character mapping must return integer, None or str
#| TypeError: 'int' object is not subscriptable
