# warnings: caught, filtered, turned into errors.
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("plain")
    warnings.warn("old", DeprecationWarning)
    warnings.warn(UserWarning("object"))
for w in seen:
    print(w.category.__name__, w.message)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("fatal", RuntimeWarning)
    except RuntimeWarning as error:
        print("raised", error)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("ignore")
    warnings.warn("silent")
    warnings.filterwarnings("always", "loud.*")
    warnings.warn("loud one")
    warnings.warn("quiet one")
print([str(w.message) for w in seen])
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
#| UserWarning plain
#| DeprecationWarning old
#| UserWarning object
#| raised fatal
#| ['loud one']
#| category must be a Warning subclass, not 'type'
