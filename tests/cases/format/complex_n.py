# The presentation 'n' of complex: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [1j, -1.5 + 2j, 1e10 - 3.25j]:
    print(repr(value), *(show(value, start + "n") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 1j|0+1j|        0+1j|0+1j        |****0+1j****|+0+1j| 0+1j|0.00000+1.00000j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|0+1j|       +0+1j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|0+1j|0+1j|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|<ValueError: Zero padding is not allowed in complex format specifier>|éééééééé0+1j
#| (-1.5+2j)|-1.5+2j|     -1.5+2j|-1.5+2j     |**-1.5+2j***|-1.5+2j|-1.5+2j|-1.50000+2.00000j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|-1.5+2j|       -2+2j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|-1.5+2j|-1.5+2j|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|<ValueError: Zero padding is not allowed in complex format specifier>|ééééé-1.5+2j
#| (10000000000-3.25j)|1e+10-3.25j| 1e+10-3.25j|1e+10-3.25j |1e+10-3.25j*|+1e+10-3.25j| 1e+10-3.25j|1.00000e+10-3.25000j|<ValueError: Zero padding is not allowed in complex format specifier>|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1e+10-3.2j|   +1e+10-3j|<ValueError: '=' alignment flag is not allowed in complex format specifier>|1e+10-3.25j|1e+10-3.25j|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|<ValueError: Zero padding is not allowed in complex format specifier>|é1e+10-3.25j
