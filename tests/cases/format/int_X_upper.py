# The presentation 'X' of int: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [0, 7, -42, 1234567, 2**70]:
    print(repr(value), *(show(value, start + "X") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 0|0|           0|0           |*****0******|+0| 0|0X0|000000000000|<ValueError: Cannot specify ',' with 'X'.>|0|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           0|0|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'X'.>|0X0_0000_0000|000000000000|ééééééééééé0
#| 7|7|           7|7           |*****7******|+7| 7|0X7|000000000007|<ValueError: Cannot specify ',' with 'X'.>|7|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           7|7|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'X'.>|0X0_0000_0007|700000000000|ééééééééééé7
#| -42|-2A|         -2A|-2A         |****-2A*****|-2A|-2A|-0X2A|-0000000002A|<ValueError: Cannot specify ',' with 'X'.>|-2A|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|-         2A|-2A|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'X'.>|-0X0000_002A|-2A000000000|ééééééééé-2A
#| 1234567|12D687|      12D687|12D687      |***12D687***|+12D687| 12D687|0X12D687|00000012D687|<ValueError: Cannot specify ',' with 'X'.>|12_D687|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|      12D687|12D687|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'X'.>|0X0_0012_D687|12D687000000|éééééé12D687
#| 1180591620717411303424|400000000000000000|400000000000000000|400000000000000000|400000000000000000|+400000000000000000| 400000000000000000|0X400000000000000000|400000000000000000|<ValueError: Cannot specify ',' with 'X'.>|40_0000_0000_0000_0000|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|400000000000000000|400000000000000000|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'X'.>|0X40_0000_0000_0000_0000|400000000000000000|400000000000000000
