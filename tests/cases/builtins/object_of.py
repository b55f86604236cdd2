# object: bare, without a dictionary, alone with itself.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


bare = object()
print(bare == bare, bare == object(), hash(bare) == hash(bare), isinstance(object, type), object.__bases__, object.__mro__)
tell(lambda: object(1))
tell(lambda: setattr(bare, "x", 1))
tell(lambda: bare < bare)
tell(lambda: bare.x)
class OnlyNew:
    def __new__(cls, value):
        return super().__new__(cls)
class OnlyInit:
    def __init__(self, value):
        pass
class Neither:
    pass
tell(lambda: type(OnlyNew(1)).__name__)
tell(lambda: type(OnlyInit(1)).__name__)
tell(Neither, 1)
tell(OnlyInit)
tell(lambda: object.__init__(OnlyInit(1), 5))
tell(lambda: object.__new__(int))
tell(lambda: object.__new__(5))
#| True False True True () (<class 'object'>,)
#| TypeError: object() takes no arguments
#| AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: '<' not supported between instances of 'object' and 'object'
#| AttributeError: 'object' object has no attribute 'x'
#| 'OnlyNew'
#| 'OnlyInit'
#| TypeError: Neither() takes no arguments
#| TypeError: OnlyInit.__init__() missing 1 required positional argument: 'value'
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: object.__new__(int) is not safe, use int.__new__()
#| TypeError: object.__new__(X): X is not a type object (int)
