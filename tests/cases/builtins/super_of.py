# super: with and without arguments, and where it cannot be used.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Base:
    def who(self):
        return "base"

    @classmethod
    def make(cls):
        return cls.__name__


class Child(Base):
    def who(self):
        return "child of " + super().who()

    @classmethod
    def make(cls):
        return "child " + super().make()

    def later(self):
        return [super(Child, self).who() for _ in range(2)], [super().who() for _ in range(1)]


child = Child()
print(child.who(), Child.make(), child.later(), super(Child, child).who(), super(Child, Child).make())
print(repr(super(Child, child))[:33], super(Child, child).__thisclass__, super(Child, child).__self__ is child)
tell(super)
tell(super, 5)
tell(super, Child, 5)
tell(super, Child, Base())
tell(lambda: super(Child, child).missing)
def outside(self):
    return super().who()
tell(outside, child)
#| child of base child Child (['base', 'base'], ['base']) base Child
#| <super: <class 'Child'>, <Child o <class '__main__.Child'> True
#| RuntimeError: super(): __class__ cell not found
#| TypeError: super() argument 1 must be a type, not int
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (Child).
#| TypeError: super(type, obj): obj (instance of Base) is not an instance or subtype of type (Child).
#| AttributeError: 'super' object has no attribute 'missing'
#| RuntimeError: super(): __class__ cell not found
