# Many arguments, many names: more than 255 of each.
names = [f"a{i}" for i in range(300)]
space = {}
exec(f"def f({', '.join(names)}): return {' + '.join(names[:3])} + a299", space)
print(space["f"](*range(300)), space["f"].__code__.co_argcount)
exec("def g(): return [" + ", ".join(str(i) for i in range(400)) + "]", space)
print(len(space["g"]()), sum(space["g"]()))
exec("\n".join(f"v{i} = {i}" for i in range(300)) + "\ntotal = " + " + ".join(f"v{i}" for i in range(300)), space)
print(space["total"])
exec("class K:\n" + "\n".join(f"    x{i} = {i}" for i in range(300)), space)
print(len([n for n in vars(space["K"]) if n[0] == "x"]), eval("{" + ", ".join(f"{i}: {i}" for i in range(300)) + "}")[299])
exec("def h(" + ", ".join(f"k{i}=0" for i in range(280)) + "): return k279", space)
print(space["h"](k279=5), eval("f(" + ", ".join(f"a{i}={i}" for i in range(300)) + ")", space))
try:
    space["f"]()
except TypeError as error:
    print(str(error)[:60])
#| 302 300
#| 400 79800
#| 44850
#| 300 299
#| 5 302
#| f() missing 300 required positional arguments: 'a0', 'a1', '
