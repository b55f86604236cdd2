# The presentation 'b' of bool: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [True, False]:
    print(repr(value), *(show(value, start + "b") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| True|1|           1|1           |*****1******|+1| 1|0b1|000000000001|<ValueError: Cannot specify ',' with 'b'.>|1|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           1|1|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'b'.>|0b0_0000_0001|100000000000|ééééééééééé1
#| False|0|           0|0           |*****0******|+0| 0|0b0|000000000000|<ValueError: Cannot specify ',' with 'b'.>|0|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           0|0|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'b'.>|0b0_0000_0000|000000000000|ééééééééééé0
