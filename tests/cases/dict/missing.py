# __missing__ of a class derived from dict: asked by d[key] alone.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Zero(dict):
    def __missing__(self, key):
        print("missing", key)
        return 0


class Fill(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


z = Zero(a=1)
print(z["a"], z["b"], z.get("b"), "b" in z, z.setdefault("c", 5), len(z))
f = Fill()
print(f[2], f["x"], f)
tell(z.pop, "q")
tell(z.__getitem__, "w")
tell(dict.__getitem__, z, "w")
class Raises(dict):
    def __missing__(self, key):
        raise LookupError("own")
tell(lambda: Raises()[1])
#| missing b
#| 1 0 None False 5 2
#| 4 xx {2: 4, 'x': 'xx'}
#| KeyError: 'q'
#| missing w
#| 0
#| missing w
#| 0
#| LookupError: own
