# What methods of texts say to wrong arguments.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(str.upper, "a", "b")
tell(str.upper, 5)
tell(str.join, ",")
tell("a".split, sep=",", max=1)
tell("a".encode, "utf-8", "strict", 1)
tell("a".replace)
tell("a".title, 1)
tell("a".zfill, 1, 2)
tell("a".isdigit, 1)
tell("a".find, "a", "b")
tell("a".index, None)
tell(lambda: "a".nothing)
tell(lambda: "a".Upper)
tell(lambda: "a".lenght)
tell(lambda: str.x)
tell(lambda: "abc".append("d"))
tell("a".__add__, 5)
tell("a".__getitem__, "x")
tell("a".__contains__, 5)
tell("a".__mul__, "a")
#| TypeError: str.upper() takes no arguments (1 given)
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError: str.join() takes exactly one argument (0 given)
#| TypeError: split() got an unexpected keyword argument 'max'
#| TypeError: encode() takes at most 2 arguments (3 given)
#| TypeError: replace() takes at least 2 positional arguments (0 given)
#| TypeError: str.title() takes no arguments (1 given)
#| TypeError: str.zfill() takes exactly one argument (2 given)
#| TypeError: str.isdigit() takes no arguments (1 given)
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: index() argument 1 must be str, not None
#| AttributeError: 'str' object has no attribute 'nothing'
#| AttributeError: 'str' object has no attribute 'Upper'
#| AttributeError: 'str' object has no attribute 'lenght'
#| AttributeError: type object 'str' has no attribute 'x'
#| AttributeError: 'str' object has no attribute 'append'
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: string indices must be integers, not 'str'
#| TypeError: 'in <string>' requires string as left operand, not int
#| TypeError: 'str' object cannot be interpreted as an integer
