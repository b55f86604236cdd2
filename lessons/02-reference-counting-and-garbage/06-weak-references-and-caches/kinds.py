import weakref

class Plain:
    pass

class Slim:
    __slots__ = ("x",)

for thing in (Plain(), Slim(), [], 7, "text", print):
    try:
        weakref.ref(thing)
        print(type(thing).__name__, "yes")
    except TypeError:
        print(type(thing).__name__, "no")

#| Plain yes
#| Slim no
#| list no
#| int no
#| str no
#| builtin_function_or_method yes
