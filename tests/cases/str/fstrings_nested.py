# f-strings: nested quotes, expressions, conversions, = and lambdas.
name, width, items = "Bob", 10, {"a": [1, 2]}
print(f"{name} {name!r} {name!s:>5} {name:^{width}}| {items["a"][1]} {{}} {1 + 1} {'x' if width else 'y'}")
print(f"{name=} {width = } {width=:5} {items["a"]=} {name!s} {name=!s}")
print(f"{f"{f"{1}"}"}", f"{(lambda x: x * 2)(3)}", f"{name[0]}{name[-1]}", f"{'a' 'b'}", f"{3.14159:.{2}f}", f"{[x for x in 'ab']}")
print(f"{
    name
} over lines", f"{1,}", f"{*items,}", f"{width:{'>'}{5}}", f"{"\n".join("ab")!r}")
print(rf"\n{name}\{name}", f"{(y := 5)} {y}", f"{None} {...} {True}")
#| Bob 'Bob'   Bob    Bob    | 2 {} 2 x
#| name='Bob' width = 10 width=   10 items["a"]=[1, 2] Bob name=Bob
#| 1 6 Bb ab 3.14 ['a', 'b']
#| Bob over lines (1,) ('a',)    10 'a\nb'
#| \nBob\Bob 5 5 None Ellipsis True
