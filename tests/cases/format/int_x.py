# The presentation 'x' of int: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [0, 7, -42, 1234567, 2**70]:
    print(repr(value), *(show(value, start + "x") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 0|0|           0|0           |*****0******|+0| 0|0x0|000000000000|<ValueError: Cannot specify ',' with 'x'.>|0|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           0|0|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'x'.>|0x0_0000_0000|000000000000|ééééééééééé0
#| 7|7|           7|7           |*****7******|+7| 7|0x7|000000000007|<ValueError: Cannot specify ',' with 'x'.>|7|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           7|7|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'x'.>|0x0_0000_0007|700000000000|ééééééééééé7
#| -42|-2a|         -2a|-2a         |****-2a*****|-2a|-2a|-0x2a|-0000000002a|<ValueError: Cannot specify ',' with 'x'.>|-2a|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|-         2a|-2a|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'x'.>|-0x0000_002a|-2a000000000|ééééééééé-2a
#| 1234567|12d687|      12d687|12d687      |***12d687***|+12d687| 12d687|0x12d687|00000012d687|<ValueError: Cannot specify ',' with 'x'.>|12_d687|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|      12d687|12d687|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'x'.>|0x0_0012_d687|12d687000000|éééééé12d687
#| 1180591620717411303424|400000000000000000|400000000000000000|400000000000000000|400000000000000000|+400000000000000000| 400000000000000000|0x400000000000000000|400000000000000000|<ValueError: Cannot specify ',' with 'x'.>|40_0000_0000_0000_0000|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|400000000000000000|400000000000000000|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'x'.>|0x40_0000_0000_0000_0000|400000000000000000|400000000000000000
