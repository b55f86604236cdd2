# setattr and delattr: the functions behind dots on the left.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Box:
    limit = 3
    __slots__ = ("only", "__dict__")


box = Box()
setattr(box, "size", 4)
setattr(box, "not a name", 5)
print(box.__dict__, getattr(box, "not a name"))
delattr(box, "size")
tell(delattr, box, "size")
tell(delattr, box, "limit")
tell(delattr, box, "only")
tell(setattr, 5, "x", 1)
tell(setattr, box, 5, 1)
tell(setattr, box, "x")
tell(delattr, len, "x")
#| {'size': 4, 'not a name': 5} 5
#| AttributeError: 'Box' object has no attribute 'size'
#| AttributeError: 'Box' object has no attribute 'limit'
#| AttributeError: only
#| AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: attribute name must be string, not 'int'
#| TypeError: setattr expected 3 arguments, got 2
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
