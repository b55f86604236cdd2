# print: separators, ends, files and what it converts.
import io

print()
print(1, "a", None, [1, "b"], sep="|")
print("no", "space", sep="", end="")
print(" end", end="!\n")
print(*"abc", sep="\n")
print("x", sep=None, end=None)
out = io.StringIO()
print("into", "a file", file=out, flush=True)
print(repr(out.getvalue()))
for named in ({"sep": 1}, {"end": 5}, {"file": 5}, {"colour": "red"}):
    try:
        print("never", **named)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Loud:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(Loud(), [Loud()])
#|
#| 1|a|None|[1, 'b']
#| nospace end!
#| a
#| b
#| c
#| x
#| 'into a file\n'
#| TypeError sep must be None or a string, not int
#| TypeError end must be None or a string, not int
#| AttributeError 'int' object has no attribute 'write'
#| TypeError print() got an unexpected keyword argument 'colour'
#| str [repr]
