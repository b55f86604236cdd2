# The presentation 'f' of complex: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [1j, -1.5 + 2j, 1e10 - 3.25j]:
    print(repr(value), *(show(value, start + "f") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 1j|0.000000+1.000000j|0.000000+1.000000j|0.000000+1.000000j|0.000000+1.000000j|+0.000000+1.000000j| 0.000000+1.000000j|0.000000+1.000000j|<ValueError: Zero padding is not allowed in complex format specifier>|0.000000+1.000000j|0.000000+1.000000j|0.00+1.00j|   +0.0+1.0j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|0.000000+1.000000j|0.000000+1.000000j|0.000+1.000j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Zero padding is not allowed in complex format specifier>|0.000000+1.000000j
#| (-1.5+2j)|-1.500000+2.000000j|-1.500000+2.000000j|-1.500000+2.000000j|-1.500000+2.000000j|-1.500000+2.000000j|-1.500000+2.000000j|-1.500000+2.000000j|<ValueError: Zero padding is not allowed in complex format specifier>|-1.500000+2.000000j|-1.500000+2.000000j|-1.50+2.00j|   -1.5+2.0j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|-1.500000+2.000000j|-1.500000+2.000000j|-1.500+2.000j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Zero padding is not allowed in complex format specifier>|-1.500000+2.000000j
#| (10000000000-3.25j)|10000000000.000000-3.250000j|10000000000.000000-3.250000j|10000000000.000000-3.250000j|10000000000.000000-3.250000j|+10000000000.000000-3.250000j| 10000000000.000000-3.250000j|10000000000.000000-3.250000j|<ValueError: Zero padding is not allowed in complex format specifier>|10,000,000,000.000000-3.250000j|10_000_000_000.000000-3.250000j|10000000000.00-3.25j|+10000000000.0-3.2j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|10000000000.000000-3.250000j|10000000000.000000-3.250000j|10,000,000,000.000-3.250j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Zero padding is not allowed in complex format specifier>|10000000000.000000-3.250000j
