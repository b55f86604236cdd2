# The presentation 'n' of float: with fills, alignments, signs, groups and precisions.
def show(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in [0.0, -1.5, 3.14159, 1234567.891, 1e-7, 1e22, float("inf"), float("nan")]:
    print(repr(value), *(show(value, start + "n") for start in ("", "12", "<12", "*^12", "+", " ", "#", "012", ",", "_", ".2", "+12.1", "=12", "-", "z", ",.3", "#012_", "<012", "é>12")), sep="|")
#| 0.0|0|           0|0           |*****0******|+0| 0|0.00000|000000000000|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|0|          +0|           0|0|0|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|000000000000|ééééééééééé0
#| -1.5|-1.5|        -1.5|-1.5        |****-1.5****|-1.5|-1.5|-1.50000|-000000001.5|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|-1.5|          -2|-        1.5|-1.5|-1.5|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|-1.500000000|éééééééé-1.5
#| 3.14159|3.14159|     3.14159|3.14159     |**3.14159***|+3.14159| 3.14159|3.14159|000003.14159|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|3.1|          +3|     3.14159|3.14159|3.14159|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|3.1415900000|ééééé3.14159
#| 1234567.891|1.23457e+06| 1.23457e+06|1.23457e+06 |1.23457e+06*|+1.23457e+06| 1.23457e+06|1.23457e+06|01.23457e+06|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1.2e+06|      +1e+06| 1.23457e+06|1.23457e+06|1.23457e+06|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1.23457e+060|é1.23457e+06
#| 1e-07|1e-07|       1e-07|1e-07       |***1e-07****|+1e-07| 1e-07|1.00000e-07|00000001e-07|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1e-07|      +1e-07|       1e-07|1e-07|1e-07|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1e-070000000|ééééééé1e-07
#| 1e+22|1e+22|       1e+22|1e+22       |***1e+22****|+1e+22| 1e+22|1.00000e+22|00000001e+22|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1e+22|      +1e+22|       1e+22|1e+22|1e+22|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|1e+220000000|ééééééé1e+22
#| inf|inf|         inf|inf         |****inf*****|+inf| inf|inf|000000000inf|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|inf|        +inf|         inf|inf|inf|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|inf000000000|éééééééééinf
#| nan|nan|         nan|nan         |****nan*****|+nan| nan|nan|000000000nan|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|nan|        +nan|         nan|nan|nan|<ValueError: Cannot specify ',' with 'n'.>|<ValueError: Cannot specify '_' with 'n'.>|nan000000000|ééééééééénan
