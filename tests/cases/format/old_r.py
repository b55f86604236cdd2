# The conversion %r of texts and of bytes, with flags, widths and precisions.
def show(form, value):
    try:
        return repr(form % value)
    except Exception as error:
        return f"<{type(error).__name__}: {error}>"


for value in (0, 42, -7, 3.75, 1e20, True, "a", "né", b"b", None, [1], 2**70, (), (1, 2)):
    print(repr(value), *(show(form, value) for form in ("%r", "%8r|", "%-8r|", "%08r", "%+r", "% r", "%#r", "%.3r", "%8.2r", b"%r")), sep="  ")
#| 0  '0'  '       0|'  '0       |'  '       0'  '0'  '0'  '0'  '0'  '       0'  b'0'
#| 42  '42'  '      42|'  '42      |'  '      42'  '42'  '42'  '42'  '42'  '      42'  b'42'
#| -7  '-7'  '      -7|'  '-7      |'  '      -7'  '-7'  '-7'  '-7'  '-7'  '      -7'  b'-7'
#| 3.75  '3.75'  '    3.75|'  '3.75    |'  '    3.75'  '3.75'  '3.75'  '3.75'  '3.7'  '      3.'  b'3.75'
#| 1e+20  '1e+20'  '   1e+20|'  '1e+20   |'  '   1e+20'  '1e+20'  '1e+20'  '1e+20'  '1e+'  '      1e'  b'1e+20'
#| True  'True'  '    True|'  'True    |'  '    True'  'True'  'True'  'True'  'Tru'  '      Tr'  b'True'
#| 'a'  "'a'"  "     'a'|"  "'a'     |"  "     'a'"  "'a'"  "'a'"  "'a'"  "'a'"  "      'a"  b"'a'"
#| 'né'  "'né'"  "    'né'|"  "'né'    |"  "    'né'"  "'né'"  "'né'"  "'né'"  "'né"  "      'n"  b"'n\\xe9'"
#| b'b'  "b'b'"  "    b'b'|"  "b'b'    |"  "    b'b'"  "b'b'"  "b'b'"  "b'b'"  "b'b"  "      b'"  b"b'b'"
#| None  'None'  '    None|'  'None    |'  '    None'  'None'  'None'  'None'  'Non'  '      No'  b'None'
#| [1]  '[1]'  '     [1]|'  '[1]     |'  '     [1]'  '[1]'  '[1]'  '[1]'  '[1]'  '      [1'  b'[1]'
#| 1180591620717411303424  '1180591620717411303424'  '1180591620717411303424|'  '1180591620717411303424|'  '1180591620717411303424'  '1180591620717411303424'  '1180591620717411303424'  '1180591620717411303424'  '118'  '      11'  b'1180591620717411303424'
#| ()  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>  <TypeError: not enough arguments for format string>
#| (1, 2)  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during string formatting>  <TypeError: not all arguments converted during bytes formatting>
