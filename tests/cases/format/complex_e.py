# The presentation 'e' of complex: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [1j, -1.5 + 2j, 1e10 - 3.25j]:
    print(repr(value), *(show(value, start + "e") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 1j|0.000000e+00+1.000000e+00j|0.000000e+00+1.000000e+00j|0.000000e+00+1.000000e+00j|0.000000e+00+1.000000e+00j|+0.000000e+00+1.000000e+00j| 0.000000e+00+1.000000e+00j|0.000000e+00+1.000000e+00j|<ValueError: Zero padding is not allowed in complex format specifier>|0.000000e+00+1.000000e+00j|0.000000e+00+1.000000e+00j|0.00e+00+1.00e+00j|+0.0e+00+1.0e+00j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|0.000000e+00+1.000000e+00j|0.000000e+00+1.000000e+00j|0.000e+00+1.000e+00j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Zero padding is not allowed in complex format specifier>|0.000000e+00+1.000000e+00j
#| (-1.5+2j)|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|<ValueError: Zero padding is not allowed in complex format specifier>|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.50e+00+2.00e+00j|-1.5e+00+2.0e+00j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|-1.500000e+00+2.000000e+00j|-1.500000e+00+2.000000e+00j|-1.500e+00+2.000e+00j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Zero padding is not allowed in complex format specifier>|-1.500000e+00+2.000000e+00j
#| (10000000000-3.25j)|1.000000e+10-3.250000e+00j|1.000000e+10-3.250000e+00j|1.000000e+10-3.250000e+00j|1.000000e+10-3.250000e+00j|+1.000000e+10-3.250000e+00j| 1.000000e+10-3.250000e+00j|1.000000e+10-3.250000e+00j|<ValueError: Zero padding is not allowed in complex format specifier>|1.000000e+10-3.250000e+00j|1.000000e+10-3.250000e+00j|1.00e+10-3.25e+00j|+1.0e+10-3.2e+00j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|1.000000e+10-3.250000e+00j|1.000000e+10-3.250000e+00j|1.000e+10-3.250e+00j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Zero padding is not allowed in complex format specifier>|1.000000e+10-3.250000e+00j
