# The format language for floats: f, e, g, %, n, precision, signs, z.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for x in (1234.5678, -0.000123, 0.0, 1e20, float("inf"), float("nan"), -0.0):
    print(*(format(x, spec) for spec in ("", "f", ".2f", "e", ".3e", "g", ".3g", "G", "%", ".1%", ",.2f", "_.1f", "+.1f", " .0f", "010.2f", "*^12.1f", "=+12.1f", "n", ".0f", "#.0f", "z.1f", ".10g", "E", "F")), sep="|")
for spec in ("d", "x", "s", "c", ".f", "b", ".", "5.", "+-", "=5=", "<<<", "f5", ".2ff", ",d", ".1_f", "..2f"):
    tell(format, 1.5, spec)
tell(format, 2.5, ".0f")
tell(format, 3.5, ".0f")
tell(format, 1e15, "")
tell(format, 123456.789, ".3")
#| 1234.5678|1234.567800|1234.57|1.234568e+03|1.235e+03|1234.57|1.23e+03|1234.57|123456.780000%|123456.8%|1,234.57|1_234.6|+1234.6| 1235|0001234.57|***1234.6***|+     1234.6|1234.57|1235|1235.|1234.6|1234.5678|1.234568E+03|1234.567800
#| -0.000123|-0.000123|-0.00|-1.230000e-04|-1.230e-04|-0.000123|-0.000123|-0.000123|-0.012300%|-0.0%|-0.00|-0.0|-0.0|-0|-000000.00|****-0.0****|-        0.0|-0.000123|-0|-0.|0.0|-0.000123|-1.230000E-04|-0.000123
#| 0.0|0.000000|0.00|0.000000e+00|0.000e+00|0|0|0|0.000000%|0.0%|0.00|0.0|+0.0| 0|0000000.00|****0.0*****|+        0.0|0|0|0.|0.0|0|0.000000E+00|0.000000
#| 1e+20|100000000000000000000.000000|100000000000000000000.00|1.000000e+20|1.000e+20|1e+20|1e+20|1E+20|10000000000000000000000.000000%|10000000000000000000000.0%|100,000,000,000,000,000,000.00|100_000_000_000_000_000_000.0|+100000000000000000000.0| 100000000000000000000|100000000000000000000.00|100000000000000000000.0|+100000000000000000000.0|1e+20|100000000000000000000|100000000000000000000.|100000000000000000000.0|1e+20|1.000000E+20|100000000000000000000.000000
#| inf|inf|inf|inf|inf|inf|inf|INF|inf%|inf%|inf|inf|+inf| inf|0000000inf|****inf*****|+        inf|inf|inf|inf|inf|inf|INF|INF
#| nan|nan|nan|nan|nan|nan|nan|NAN|nan%|nan%|nan|nan|+nan| nan|0000000nan|****nan*****|+        nan|nan|nan|nan|nan|nan|NAN|NAN
#| -0.0|-0.000000|-0.00|-0.000000e+00|-0.000e+00|-0|-0|-0|-0.000000%|-0.0%|-0.00|-0.0|-0.0|-0|-000000.00|****-0.0****|-        0.0|-0|-0|-0.|0.0|-0|-0.000000E+00|-0.000000
#| ValueError: Unknown format code 'd' for object of type 'float'
#| ValueError: Unknown format code 'x' for object of type 'float'
#| ValueError: Unknown format code 's' for object of type 'float'
#| ValueError: Unknown format code 'c' for object of type 'float'
#| ValueError: Format specifier missing precision
#| ValueError: Unknown format code 'b' for object of type 'float'
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: Unknown format code '-' for object of type 'float'
#| ValueError: Unknown format code '=' for object of type 'float'
#| ValueError: Unknown format code '<' for object of type 'float'
#| ValueError: Invalid format specifier 'f5' for object of type 'float'
#| ValueError: Invalid format specifier '.2ff' for object of type 'float'
#| ValueError: Unknown format code 'd' for object of type 'float'
#| '1.5'
#| ValueError: Format specifier missing precision
#| '2'
#| '4'
#| '1000000000000000.0'
#| '1.23e+05'
