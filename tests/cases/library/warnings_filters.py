# warnings: filters, catching, categories, errors, once, formatting, deprecated.
import warnings


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    warnings.warn("plain")
    warnings.warn(RuntimeWarning("object"))
print([(w.category.__name__, str(w.message), w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as error:
        print("raised", error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore")
    old()
    warnings.filterwarnings("always", message="spec.*", category=UserWarning)
    warnings.warn("special")
    warnings.warn("other")
print([str(w.message) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("same text")
    warnings.warn("another")
print(len(caught))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    for _ in range(3):
        warnings.warn("in one place")
print(len(caught))


@warnings.deprecated("use new()")
def f():
    return "f"


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(f(), f.__deprecated__)
print(caught[0].category.__name__, caught[0].message)
print(repr(warnings.formatwarning("text", UserWarning, "file.py", 3, "the line")))
for wrong in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("loud"), lambda: warnings.filterwarnings("always", category=3), lambda: warnings.warn("x", "y")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


class Own(UserWarning):
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore")
    warnings.simplefilter("always", Own)
    warnings.warn("mine", Own)
    warnings.warn("not mine")
print([w.category.__name__ for w in caught], issubclass(Own, Warning), warnings.filters is not None)
#| [('DeprecationWarning', 'old is old', 11), ('UserWarning', 'plain', 12), ('RuntimeWarning', 'object', 13)]
#| raised old is old
#| ['special']
#| 2
#| 1
#| f use new()
#| DeprecationWarning use new()
#| 'file.py:3: UserWarning: text\n  the line\n'
#| TypeError category must be a Warning subclass, not 'type'
#| ValueError invalid action: 'loud'
#| TypeError category must be a Warning subclass
#| TypeError category must be a Warning subclass, not 'str'
#| ['Own'] True True
