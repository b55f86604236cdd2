# The presentation 'o' of int: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [0, 7, -42, 1234567, 2**70]:
    print(repr(value), *(show(value, start + "o") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 0|0|           0|0           |*****0******|+0| 0|0o0|000000000000|<ValueError: Cannot specify ',' with 'o'.>|0|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           0|0|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'o'.>|0o0_0000_0000|000000000000|ééééééééééé0
#| 7|7|           7|7           |*****7******|+7| 7|0o7|000000000007|<ValueError: Cannot specify ',' with 'o'.>|7|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           7|7|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'o'.>|0o0_0000_0007|700000000000|ééééééééééé7
#| -42|-52|         -52|-52         |****-52*****|-52|-52|-0o52|-00000000052|<ValueError: Cannot specify ',' with 'o'.>|-52|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|-         52|-52|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'o'.>|-0o0000_0052|-52000000000|ééééééééé-52
#| 1234567|4553207|     4553207|4553207     |**4553207***|+4553207| 4553207|0o4553207|000004553207|<ValueError: Cannot specify ',' with 'o'.>|455_3207|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|     4553207|4553207|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'o'.>|0o0_0455_3207|455320700000|ééééé4553207
#| 1180591620717411303424|200000000000000000000000|200000000000000000000000|200000000000000000000000|200000000000000000000000|+200000000000000000000000| 200000000000000000000000|0o200000000000000000000000|200000000000000000000000|<ValueError: Cannot specify ',' with 'o'.>|2000_0000_0000_0000_0000_0000|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|200000000000000000000000|200000000000000000000000|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Cannot specify ',' with 'o'.>|0o2000_0000_0000_0000_0000_0000|200000000000000000000000|200000000000000000000000
