import math

class Point:
    pass

def norm(x):
    return abs(x)

for thing in (42, "ab", None, norm, abs, Point, math, int):
    print(type(thing).__name__)

#| int
#| str
#| NoneType
#| function
#| builtin_function_or_method
#| type
#| module
#| type
