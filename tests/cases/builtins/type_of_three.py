# type: of an object, and with three arguments a new class.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(type(1), type(type), type(None), type(...), type(NotImplemented), type(lambda: 0), type(len), type([].append))
Made = type("Made", (int,), {"double": lambda self: self * 2, "__doc__": "made"})
print(Made(4).double(), Made.__name__, Made.__module__, Made.__doc__, Made.__qualname__, Made.__bases__)
tell(type)
tell(type, 1, 2)
tell(type, 5, (), {})
tell(type, "A", [], {})
tell(type, "A", (5,), {})
tell(type, "A", (), [])
tell(type, "A", (bool,), {})
tell(type, "A", (int, str), {})
tell(type, "A", (object, int), {})
tell(type, "A", (int, int), {})
tell(type, "A\0b", (), {})
#| <class 'int'> <class 'type'> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'function'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'>
#| 8 Made __main__ made Made (<class 'int'>,)
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type.__new__() argument 1 must be str, not int
#| TypeError: type.__new__() argument 2 must be tuple, not list
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: type.__new__() argument 3 must be dict, not list
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
#| TypeError: duplicate base class int
#| ValueError: type name must not contain null characters
