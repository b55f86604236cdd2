# WeakValueDictionary, WeakKeyDictionary, WeakMethod, proxies and callbacks.

import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name})"

    def hello(self):
        return f"hello {self.name}"


cache = weakref.WeakValueDictionary()
a, b = Node("a"), Node("b")
cache["a"], cache["b"] = a, b
print(sorted(cache), len(cache), cache.get("a"), "b" in cache)
del b
print(sorted(cache), cache.get("b", "gone"), len(cache))
notes = weakref.WeakKeyDictionary()
notes[a] = "first"
print(dict(notes), len(notes))
method = weakref.WeakMethod(a.hello)
ref = weakref.ref(a.hello)
print(method()(), ref())
proxy = weakref.proxy(a, lambda p: print("proxy gone"))
print(proxy.name, isinstance(proxy, Node), type(proxy).__name__)
proxy.name = "changed"
print(a.name)
first, second = weakref.ref(a), weakref.ref(a)
print(first is second, first == second, weakref.getweakrefcount(a), first() is a)
third = weakref.ref(a, lambda r: print("callback", r() is None, r is third))
del a
print(len(notes), len(cache), first(), method(), first.__callback__)
try:
    proxy.name
except ReferenceError as error:
    print(error)
for thing in (1, "x", [], {}, (), None):
    try:
        weakref.ref(thing)
    except TypeError as error:
        print(error)
print(type(weakref.ref({1, 2}.__class__)).__name__)
#| ['a', 'b'] 2 Node(a) True
#| ['a'] gone 1
#| {Node(a): 'first'} 1
#| hello a None
#| a True ProxyType
#| changed
#| True True 5 True
#| callback True True
#| proxy gone
#| 0 0 None None None
#| weakly-referenced object no longer exists
#| cannot create weak reference to 'int' object
#| cannot create weak reference to 'str' object
#| cannot create weak reference to 'list' object
#| cannot create weak reference to 'dict' object
#| cannot create weak reference to 'tuple' object
#| cannot create weak reference to 'NoneType' object
#| ReferenceType
