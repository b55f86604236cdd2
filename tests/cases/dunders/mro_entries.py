# __mro_entries__ that gives all kinds of values: what is taken, and what is complained of.
import types

for value in (None, 5, -1, "a", 1.5, (), True, NotImplemented, 2**70, b"b", ..., 1j):
    def method(*args, **named):
        return value

    print(repr(value))
    for text in ['types.new_class("N", (x,)).__mro__[1:]']:
        try:
            x = type("X", (), {"__mro_entries__": method})()
            result = eval(text)
            shown = repr(result) if type(result).__repr__ is not object.__repr__ and "X" not in type(result).__name__ else type(result).__name__
            print("   ", text, "->", "an object" if " at 0x" in shown else shown[:60])
        except Exception as error:
            print("   ", text, "->", type(error).__name__, "a message with an address" if " at 0x" in str(error) else str(error)[:150])
#| None
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| 5
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| -1
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| 'a'
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| 1.5
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| ()
#|     types.new_class("N", (x,)).__mro__[1:] -> (<class 'object'>,)
#| True
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| NotImplemented
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| 1180591620717411303424
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| b'b'
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| Ellipsis
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
#| 1j
#|     types.new_class("N", (x,)).__mro__[1:] -> TypeError __mro_entries__ must return a tuple
