# str.expandtabs: to columns, and a new line begins again.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(repr("a\tb\tc".expandtabs()), repr("a\tb".expandtabs(4)), repr("abcd\te".expandtabs(4)), repr("\t".expandtabs(0)), repr("a\n\tb".expandtabs(3)), repr("é\tx".expandtabs(2)))
print(repr("a\tb".expandtabs(-1)), repr("01\t012\t0123\t01234".expandtabs(tabsize=6)), repr("a\r\tb".expandtabs(4)))
tell("a".expandtabs, "4")
tell("a".expandtabs, 1, 2)
#| 'a       b       c' 'a   b' 'abcd    e' '' 'a\n   b' 'é x'
#| 'ab' '01    012   0123  01234' 'a\r    b'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: expandtabs() takes at most 1 argument (2 given)
