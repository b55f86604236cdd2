# Classes made and changed at run time: type(), methods added later, exec.
def describe(self):
    return f"{type(self).__name__}: {self.value}"


Made = type("Made", (), {"value": 1, "describe": describe, "__slots__": ()})
made = Made()
print(made.describe(), Made.describe.__qualname__)
Made.double = lambda self: self.value * 2
print(made.double())
Made.value = 21
print(made.double(), made.describe())
del Made.double
print(hasattr(made, "double"))
kinds = {name: type(name, (Made,), {"value": n}) for n, name in enumerate(["A", "B"])}
print([kind().describe() for kind in kinds.values()], kinds["A"].__mro__[1].__name__)
import types

New = types.new_class("New", (Made,), {}, lambda ns: ns.update(value=9))
print(New().describe(), types.resolve_bases((Made,)), New.__module__)
one = Made()
bound = types.MethodType(describe, one)
print(bound())
#| Made: 1 describe
#| 2
#| 42 Made: 21
#| False
#| ['A: 0', 'B: 1'] Made
#| New: 9 (<class '__main__.Made'>,) types
#| Made: 21
