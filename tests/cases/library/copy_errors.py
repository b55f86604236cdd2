# copy: what it does with recursion, and errors.

import copy


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = [1]
a.append(a)
b = copy.deepcopy(a)
tell(lambda: b[1] is b)
tell(lambda: b is a)
tell(lambda: copy.copy((1, [2])))
tell(lambda: copy.deepcopy({"k": [1]}))
tell(lambda: copy.copy({1, 2}))
tell(lambda: copy.deepcopy(len) is len)
tell(lambda: copy.deepcopy(x for x in [1]))
tell(lambda: copy.replace(5))
tell(lambda: copy.Error.__mro__[1])
tell(lambda: copy.copy(range(3)))
tell(lambda: copy.deepcopy([[]] * 2)[0] is copy.deepcopy([[]] * 2)[1])
#| True
#| False
#| (1, [2])
#| {'k': [1]}
#| {1, 2}
#| True
#| TypeError: cannot pickle 'generator' object
#| TypeError: replace() does not support int objects
#| <class 'Exception'>
#| range(0, 3)
#| False
