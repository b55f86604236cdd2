# The conversion %g of texts and of bytes, with flags, widths and precisions.
def show(form, value):
    try:
        return repr(form % value)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in (0, 42, -7, 3.75, 1e20, True, "a", "né", b"b", None, [1], 2**70, (), (1, 2)):
    print(repr(value), *(show(form, value) for form in ("%g", "%8g|", "%-8g|", "%08g", "%+g", "% g", "%#g", "%.3g", "%8.2g", b"%g")), sep="  ")
#| 0  '0'  '       0|'  '0       |'  '00000000'  '+0'  ' 0'  '0.00000'  '0'  '       0'  b'0'
#| 42  '42'  '      42|'  '42      |'  '00000042'  '+42'  ' 42'  '42.0000'  '42'  '      42'  b'42'
#| -7  '-7'  '      -7|'  '-7      |'  '-0000007'  '-7'  '-7'  '-7.00000'  '-7'  '      -7'  b'-7'
#| 3.75  '3.75'  '    3.75|'  '3.75    |'  '00003.75'  '+3.75'  ' 3.75'  '3.75000'  '3.75'  '     3.8'  b'3.75'
#| 1e+20  '1e+20'  '   1e+20|'  '1e+20   |'  '0001e+20'  '+1e+20'  ' 1e+20'  '1.00000e+20'  '1e+20'  '   1e+20'  b'1e+20'
#| True  '1'  '       1|'  '1       |'  '00000001'  '+1'  ' 1'  '1.00000'  '1'  '       1'  b'1'
#| 'a'  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: float argument required, not str>
#| 'né'  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: must be real number, not str>  <TypeError: float argument required, not str>
#| b'b'  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: must be real number, not bytes>  <TypeError: float argument required, not bytes>
#| None  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: must be real number, not NoneType>  <TypeError: float argument required, not NoneType>
#| [1]  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: must be real number, not list>  <TypeError: float argument required, not list>
#| 1180591620717411303424  '1.18059e+21'  '1.18059e+21|'  '1.18059e+21|'  '1.18059e+21'  '+1.18059e+21'  ' 1.18059e+21'  '1.18059e+21'  '1.18e+21'  ' 1.2e+21'  b'1.18059e+21'
#| ()  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>
#| (1, 2)  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during bytes formatting>
