# The format language for texts: width, precision, alignment, fill.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for spec in ("", "s", "5", "<5", ">5", "^5", ".2", "5.2", "*^7", "é>6", "05", "<05", ".0", "5s", "{<6"):
    print(repr(format("abc", spec)), end=" ")
print()
for spec in ("=5", "d", "+", ",", "#", ".", "_", "5d", "e", "z", " ", "a", "10.", "99999999999999999999"):
    tell(format, "abc", spec)
print(f"{'é':*^5}{'日本':>5}{'':3}|{'x':<{3}}|{None!s:>6}|{[1]!s:>5}|{True:>5}")
#| 'abc' 'abc' 'abc  ' 'abc  ' '  abc' ' abc ' 'ab' 'ab   ' '**abc**' 'éééabc' 'abc00' 'abc00' '' 'abc  ' 'abc{{{'
#| ValueError: '=' alignment not allowed in string format specifier
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: Sign not allowed in string format specifier
#| ValueError: Cannot specify ',' with 's'.
#| ValueError: Alternate form (#) not allowed in string format specifier
#| ValueError: Format specifier missing precision
#| ValueError: Cannot specify '_' with 's'.
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: Unknown format code 'e' for object of type 'str'
#| ValueError: Negative zero coercion (z) not allowed in string format specifier
#| ValueError: Space not allowed in string format specifier
#| ValueError: Unknown format code 'a' for object of type 'str'
#| ValueError: Format specifier missing precision
#| ValueError: Too many decimal digits in format string
#| **é**   日本   |x  |  None|  [1]|    1
