# The presentation 'd' of int: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [0, 7, -42, 1234567, 2**70]:
    print(repr(value), *(show(value, start + "d") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 0|0|           0|0           |*****0******|+0| 0|0|000000000000|0|0|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           0|0|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|0_000_000_000|000000000000|ééééééééééé0
#| 7|7|           7|7           |*****7******|+7| 7|7|000000000007|7|7|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|           7|7|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|0_000_000_007|700000000000|ééééééééééé7
#| -42|-42|         -42|-42         |****-42*****|-42|-42|-42|-00000000042|-42|-42|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|-         42|-42|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|-000_000_042|-42000000000|ééééééééé-42
#| 1234567|1234567|     1234567|1234567     |**1234567***|+1234567| 1234567|1234567|000001234567|1,234,567|1_234_567|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|     1234567|1234567|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|0_001_234_567|123456700000|ééééé1234567
#| 1180591620717411303424|1180591620717411303424|1180591620717411303424|1180591620717411303424|1180591620717411303424|+1180591620717411303424| 1180591620717411303424|1180591620717411303424|1180591620717411303424|1,180,591,620,717,411,303,424|1_180_591_620_717_411_303_424|<ValueError: Precision not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|1180591620717411303424|1180591620717411303424|<ValueError: Negative zero coercion (z) not allowed in integer format specifier>|<ValueError: Precision not allowed in integer format specifier>|1_180_591_620_717_411_303_424|1180591620717411303424|1180591620717411303424
