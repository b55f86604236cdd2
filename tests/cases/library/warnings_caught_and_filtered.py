# warnings: catch_warnings, record, filters as errors, categories, stacklevel, deprecated.

import warnings


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)
    return 1


class Mine(UserWarning):
    pass


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    old()
    warnings.warn("plain")
    warnings.warn(Mine("object"))
    old()
for w in seen:
    print(w.category.__name__, w.message, type(w.message).__name__, w.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for call in (old, lambda: warnings.warn("x", FutureWarning)):
        try:
            call()
        except Warning as error:
            print(repr(error))
with warnings.catch_warnings(record=True) as seen:
    warnings.resetwarnings()
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", message=r"im.*nt", category=UserWarning)
    warnings.filterwarnings("error", category=Mine)
    warnings.warn("important")
    warnings.warn("nothing")
    try:
        warnings.warn("mine", Mine)
    except Mine as error:
        print("raised", error)
    print([str(w.message) for w in seen], len(warnings.filters))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("default")
    for _ in range(3):
        warnings.warn("same place")
    print(len(seen))


@warnings.deprecated("use new()", category=FutureWarning)
def gone():
    """Doc."""
    return "gone"


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(gone(), gone.__deprecated__, gone.__doc__, gone.__name__, seen[0].message)
print(warnings.formatwarning("text", UserWarning, "f.py", 3, "x = 1"), end="")
for wrong in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("sometimes"), lambda: warnings.filterwarnings("error", 3)):
    try:
        wrong()
    except (TypeError, AssertionError, ValueError) as error:
        print(type(error).__name__, error)
#| DeprecationWarning old is old DeprecationWarning 17
#| UserWarning plain UserWarning 18
#| Mine object Mine 19
#| DeprecationWarning old is old DeprecationWarning 20
#| DeprecationWarning('old is old')
#| FutureWarning('x')
#| raised mine
#| ['important'] 3
#| 1
#| gone use new() Doc. gone use new()
#| f.py:3: UserWarning: text
#|   x = 1
#| TypeError category must be a Warning subclass, not 'type'
#| ValueError invalid action: 'sometimes'
#| TypeError message must be a string
