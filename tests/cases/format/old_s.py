# The conversion %s of texts and of bytes, with flags, widths and precisions.
def show(form, value):
    try:
        return repr(form % value)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in (0, 42, -7, 3.75, 1e20, True, "a", "né", b"b", None, [1], 2**70, (), (1, 2)):
    print(repr(value), *(show(form, value) for form in ("%s", "%8s|", "%-8s|", "%08s", "%+s", "% s", "%#s", "%.3s", "%8.2s", b"%s")), sep="  ")
#| 0  '0'  '       0|'  '0       |'  '       0'  '0'  '0'  '0'  '0'  '       0'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'>
#| 42  '42'  '      42|'  '42      |'  '      42'  '42'  '42'  '42'  '42'  '      42'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'>
#| -7  '-7'  '      -7|'  '-7      |'  '      -7'  '-7'  '-7'  '-7'  '-7'  '      -7'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'>
#| 3.75  '3.75'  '    3.75|'  '3.75    |'  '    3.75'  '3.75'  '3.75'  '3.75'  '3.7'  '      3.'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'float'>
#| 1e+20  '1e+20'  '   1e+20|'  '1e+20   |'  '   1e+20'  '1e+20'  '1e+20'  '1e+20'  '1e+'  '      1e'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'float'>
#| True  'True'  '    True|'  'True    |'  '    True'  'True'  'True'  'True'  'Tru'  '      Tr'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'bool'>
#| 'a'  'a'  '       a|'  'a       |'  '       a'  'a'  'a'  'a'  'a'  '       a'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'>
#| 'né'  'né'  '      né|'  'né      |'  '      né'  'né'  'né'  'né'  'né'  '      né'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'>
#| b'b'  "b'b'"  "    b'b'|"  "b'b'    |"  "    b'b'"  "b'b'"  "b'b'"  "b'b'"  "b'b"  "      b'"  b'b'
#| None  'None'  '    None|'  'None    |'  '    None'  'None'  'None'  'None'  'Non'  '      No'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'>
#| [1]  '[1]'  '     [1]|'  '[1]     |'  '     [1]'  '[1]'  '[1]'  '[1]'  '[1]'  '      [1'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'list'>
#| 1180591620717411303424  '1180591620717411303424'  '1180591620717411303424|'  '1180591620717411303424|'  '1180591620717411303424'  '1180591620717411303424'  '1180591620717411303424'  '1180591620717411303424'  '118'  '      11'  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'>
#| ()  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>
#| (1, 2)  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'>
