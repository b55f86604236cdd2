# str.partition and rpartition: three parts, always.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), "=".partition("="), "".partition("x"), "aXXb".partition("XX"))
tell("a".partition, "")
tell("a".rpartition, "")
tell("a".partition, 5)
tell("a".partition)
#| ('a', '=', 'b=c') ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc') ('', '=', '') ('', '', '') ('a', 'XX', 'b')
#| ValueError: empty separator
#| ValueError: empty separator
#| TypeError: must be str, not int
#| TypeError: str.partition() takes exactly one argument (0 given)
