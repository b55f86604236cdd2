# Classes inside classes and functions: names, qualnames, scopes.
class Outer:
    value = 1

    class Inner:
        value = 2

        def get(self):
            return self.value, Outer.value

    def make(self):
        class Local(Outer.Inner):
            def who(self):
                return type(self).__qualname__, __class__.__name__

        return Local


def function(x):
    class Uses:
        y = x
        z = [x for _ in range(2)]

        def get(self):
            return x

    return Uses


local = Outer().make()()
print(Outer.Inner.__qualname__, local.who(), local.get(), Outer.Inner().get(), function(5).y, function(6)().get(), function(7).z, function.__qualname__, function(1).__qualname__, repr(function(1)))
try:
    class Body:
        a = 1

        def f(self):
            return a

    Body().f()
except NameError as error:
    print(error)
#| Outer.Inner ('Outer.make.<locals>.Local', 'Local') (2, 1) (2, 1) 5 6 [7, 7] function function.<locals>.Uses <class '__main__.function.<locals>.Uses'>
#| name 'a' is not defined
