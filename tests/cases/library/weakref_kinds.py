# weakref: references, proxies, finalizers, containers.

import weakref


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class K:
    def __init__(self, n):
        self.n = n
    def m(self):
        return self.n
k = K(5)
log = []
r, p, m = weakref.ref(k, lambda ref: log.append("gone")), weakref.proxy(k), weakref.WeakMethod(k.m)
f = weakref.finalize(k, log.append, "final")
d, s, v = weakref.WeakKeyDictionary({k: 1}), weakref.WeakSet([k]), weakref.WeakValueDictionary(a=k)
tell(lambda: r() is k)
tell(lambda: p.n)
tell(lambda: m()())
tell(lambda: f.alive)
tell(lambda: len(d))
tell(lambda: k in s)
tell(lambda: v["a"] is k)
tell(lambda: weakref.getweakrefcount(k) > 2)
tell(lambda: weakref.ref(5))
tell(lambda: weakref.ref("a"))
tell(lambda: weakref.ref([]))
tell(lambda: r == weakref.ref(k))
tell(lambda: hash(r) == hash(k))
tell(lambda: weakref.ref(k) is weakref.ref(k))
del k
tell(lambda: r())
tell(lambda: p.n)
tell(lambda: m())
tell(lambda: f.alive)
tell(lambda: len(d))
tell(lambda: len(s))
tell(lambda: dict(v))
tell(lambda: sorted(log))
tell(lambda: bool(r))
tell(lambda: f())
tell(lambda: weakref.proxy(K(1)).n)
tell(lambda: v["a"])
tell(lambda: hash(r) == hash(r))
#| True
#| 5
#| 5
#| True
#| 1
#| True
#| True
#| True
#| TypeError: cannot create weak reference to 'int' object
#| TypeError: cannot create weak reference to 'str' object
#| TypeError: cannot create weak reference to 'list' object
#| True
#| True
#| True
#| None
#| ReferenceError: weakly-referenced object no longer exists
#| None
#| False
#| 0
#| 0
#| {}
#| ['final', 'gone']
#| True
#| None
#| ReferenceError: weakly-referenced object no longer exists
#| KeyError: 'a'
#| True
