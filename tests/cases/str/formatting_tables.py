# Tables by str.format and f-strings: alignment, nesting, dates, conversions, signs, grouping.

rows = [("apple", 3, 1.5), ("banana", 12, 0.25), ("kiwi", 100, 12345.678)]
width = max(len(name) for name, *_ in rows)
for name, count, price in rows:
    print(f"{name:<{width}}|{count:^5d}|{price:>12,.2f}|{price:e}|{count:05d}|{count:+}|{count:#x}|{count:#b}|{count:_}")
print("{:-^20}".format(" menu "), "{0}{1}{0}".format("a", "b"), "{a[0]} {b.real} {c[k]}".format(a=[1], b=2j + 1, c={"k": "v"}))
print("{!r:>8} {!s} {!a}".format("é", "é", "é"), "{:{}}".format("x", ">5"), "{{}}".format(), f"{'nested ' + f'{1 + 1}'}")
print(f"{3.14159:.3} {3.14159:.3f} {1e10:g} {1234567:,} {0.000012:g} {255:o} {255:X} {65:c} {0.5:%} {-0.0:+.1f} {1e300 * 1e10} {12:n}")
print("%-10s|%5.1f|%05d|%x|%r|%%|%c|%+d|%s" % ("left", 2.55, 42, 255, "q", "z", 7, [1]), "%(a)s-%(b)03d" % {"a": 1, "b": 2})
x = 42
print(f"{x=} {x = } {x=!s:>6} {x:=+6d} {x!r:^6} {x + 1=}")
for wrong in ("{", "}", "{0}{}", "{a}", "{:d}", "{0.x}", "{0[1]}", "{!z}"):
    try:
        print(wrong.format("text"))
    except Exception as error:
        print(wrong, type(error).__name__, error)
for value, spec in [("x", "d"), (1, "s"), (1.5, "d"), ("x", "=5"), (1, ",_"), (1, ".2d"), (1j, ">8"), ([], "5"), (True, "d"), (True, ""), (1, "05"), ("x", "05")]:
    try:
        print(repr(format(value, spec)))
    except Exception as error:
        print(spec, type(error).__name__, error)
#| apple |  3  |        1.50|1.500000e+00|00003|+3|0x3|0b11|3
#| banana| 12  |        0.25|2.500000e-01|00012|+12|0xc|0b1100|12
#| kiwi  | 100 |   12,345.68|1.234568e+04|00100|+100|0x64|0b1100100|100
#| ------- menu ------- aba 1 1.0 v
#|      'é' é '\xe9'     x {} nested 2
#| 3.14 3.142 1e+10 1,234,567 1.2e-05 377 FF A 50.000000% -0.0 inf 12
#| left      |  2.5|00042|ff|'q'|%|z|+7|[1] 1-002
#| x=42 x = 42 x=    42 +   42   42   x + 1=43
#| { ValueError Single '{' encountered in format string
#| } ValueError Single '}' encountered in format string
#| {0}{} ValueError cannot switch from manual field specification to automatic field numbering
#| {a} KeyError 'a'
#| {:d} ValueError Unknown format code 'd' for object of type 'str'
#| {0.x} AttributeError 'str' object has no attribute 'x'
#| e
#| {!z} ValueError Unknown conversion specifier z
#| d ValueError Unknown format code 'd' for object of type 'str'
#| s ValueError Unknown format code 's' for object of type 'int'
#| d ValueError Unknown format code 'd' for object of type 'float'
#| =5 ValueError '=' alignment not allowed in string format specifier
#| ,_ ValueError Cannot specify both ',' and '_'.
#| .2d ValueError Precision not allowed in integer format specifier
#| '      1j'
#| 5 TypeError unsupported format string passed to list.__format__
#| '1'
#| 'True'
#| '00001'
#| 'x0000'
