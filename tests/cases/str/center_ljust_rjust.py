# str.center, ljust, rjust: where the odd blank goes, and fills.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for width in range(0, 8):
    print(repr("ab".center(width)), repr("abc".center(width, "*")), repr("ab".ljust(width, ".")), repr("ab".rjust(width, "é")))
tell("a".center, 5, "ab")
tell("a".center, 5, "")
tell("a".ljust, "5")
tell("a".rjust, 5, 6)
tell("a".center, -3)
tell("a".center)
text = "abc"
print(text.center(2) is text)
#| 'ab' 'abc' 'ab' 'ab'
#| 'ab' 'abc' 'ab' 'ab'
#| 'ab' 'abc' 'ab' 'ab'
#| ' ab' 'abc' 'ab.' 'éab'
#| ' ab ' 'abc*' 'ab..' 'ééab'
#| '  ab ' '*abc*' 'ab...' 'éééab'
#| '  ab  ' '*abc**' 'ab....' 'ééééab'
#| '   ab  ' '**abc**' 'ab.....' 'éééééab'
#| TypeError: The fill character must be exactly one character long
#| TypeError: The fill character must be exactly one character long
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: The fill character must be a unicode character, not int
#| 'a'
#| TypeError: center expected at least 1 argument, got 0
#| True
