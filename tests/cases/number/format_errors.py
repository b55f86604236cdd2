def attempt(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
for spec in ('d', 'x', 'q', '.', '10d ', ',,', ',_', '_,', '.2d', 's', '=', ',s', ',x', ',b', 'c', '#c', '<<<', '10.', '1.2.3', 'zd', '1_0', '0,', ',n', '_n', '_e', '.3,', '.3_f', '.,f', '1'*30):
    for v in (5, 1.5, 'a', 1j, None, [1], True):
        try: print(spec, repr(v), repr(format(v, spec)))
        except Exception as e: print(spec, repr(v), type(e).__name__, e)
#| d 5 '5'
#| d 1.5 ValueError Unknown format code 'd' for object of type 'float'
#| d 'a' ValueError Unknown format code 'd' for object of type 'str'
#| d 1j ValueError Unknown format code 'd' for object of type 'complex'
#| d None TypeError unsupported format string passed to NoneType.__format__
#| d [1] TypeError unsupported format string passed to list.__format__
#| d True '1'
#| x 5 '5'
#| x 1.5 ValueError Unknown format code 'x' for object of type 'float'
#| x 'a' ValueError Unknown format code 'x' for object of type 'str'
#| x 1j ValueError Unknown format code 'x' for object of type 'complex'
#| x None TypeError unsupported format string passed to NoneType.__format__
#| x [1] TypeError unsupported format string passed to list.__format__
#| x True '1'
#| q 5 ValueError Unknown format code 'q' for object of type 'int'
#| q 1.5 ValueError Unknown format code 'q' for object of type 'float'
#| q 'a' ValueError Unknown format code 'q' for object of type 'str'
#| q 1j ValueError Unknown format code 'q' for object of type 'complex'
#| q None TypeError unsupported format string passed to NoneType.__format__
#| q [1] TypeError unsupported format string passed to list.__format__
#| q True ValueError Unknown format code 'q' for object of type 'bool'
#| . 5 ValueError Format specifier missing precision
#| . 1.5 ValueError Format specifier missing precision
#| . 'a' ValueError Format specifier missing precision
#| . 1j ValueError Format specifier missing precision
#| . None TypeError unsupported format string passed to NoneType.__format__
#| . [1] TypeError unsupported format string passed to list.__format__
#| . True ValueError Format specifier missing precision
#| 10d  5 ValueError Invalid format specifier '10d ' for object of type 'int'
#| 10d  1.5 ValueError Invalid format specifier '10d ' for object of type 'float'
#| 10d  'a' ValueError Invalid format specifier '10d ' for object of type 'str'
#| 10d  1j ValueError Invalid format specifier '10d ' for object of type 'complex'
#| 10d  None TypeError unsupported format string passed to NoneType.__format__
#| 10d  [1] TypeError unsupported format string passed to list.__format__
#| 10d  True ValueError Invalid format specifier '10d ' for object of type 'bool'
#| ,, 5 ValueError Cannot specify ',' with ','.
#| ,, 1.5 ValueError Cannot specify ',' with ','.
#| ,, 'a' ValueError Cannot specify ',' with ','.
#| ,, 1j ValueError Cannot specify ',' with ','.
#| ,, None TypeError unsupported format string passed to NoneType.__format__
#| ,, [1] TypeError unsupported format string passed to list.__format__
#| ,, True ValueError Cannot specify ',' with ','.
#| ,_ 5 ValueError Cannot specify both ',' and '_'.
#| ,_ 1.5 ValueError Cannot specify both ',' and '_'.
#| ,_ 'a' ValueError Cannot specify both ',' and '_'.
#| ,_ 1j ValueError Cannot specify both ',' and '_'.
#| ,_ None TypeError unsupported format string passed to NoneType.__format__
#| ,_ [1] TypeError unsupported format string passed to list.__format__
#| ,_ True ValueError Cannot specify both ',' and '_'.
#| _, 5 ValueError Cannot specify both ',' and '_'.
#| _, 1.5 ValueError Cannot specify both ',' and '_'.
#| _, 'a' ValueError Cannot specify both ',' and '_'.
#| _, 1j ValueError Cannot specify both ',' and '_'.
#| _, None TypeError unsupported format string passed to NoneType.__format__
#| _, [1] TypeError unsupported format string passed to list.__format__
#| _, True ValueError Cannot specify both ',' and '_'.
#| .2d 5 ValueError Precision not allowed in integer format specifier
#| .2d 1.5 ValueError Unknown format code 'd' for object of type 'float'
#| .2d 'a' ValueError Unknown format code 'd' for object of type 'str'
#| .2d 1j ValueError Unknown format code 'd' for object of type 'complex'
#| .2d None TypeError unsupported format string passed to NoneType.__format__
#| .2d [1] TypeError unsupported format string passed to list.__format__
#| .2d True ValueError Precision not allowed in integer format specifier
#| s 5 ValueError Unknown format code 's' for object of type 'int'
#| s 1.5 ValueError Unknown format code 's' for object of type 'float'
#| s 'a' 'a'
#| s 1j ValueError Unknown format code 's' for object of type 'complex'
#| s None TypeError unsupported format string passed to NoneType.__format__
#| s [1] TypeError unsupported format string passed to list.__format__
#| s True ValueError Unknown format code 's' for object of type 'bool'
#| = 5 '5'
#| = 1.5 '1.5'
#| = 'a' ValueError '=' alignment not allowed in string format specifier
#| = 1j ValueError '=' alignment flag is not allowed in complex format specifier
#| = None TypeError unsupported format string passed to NoneType.__format__
#| = [1] TypeError unsupported format string passed to list.__format__
#| = True '1'
#| ,s 5 ValueError Cannot specify ',' with 's'.
#| ,s 1.5 ValueError Cannot specify ',' with 's'.
#| ,s 'a' ValueError Cannot specify ',' with 's'.
#| ,s 1j ValueError Cannot specify ',' with 's'.
#| ,s None TypeError unsupported format string passed to NoneType.__format__
#| ,s [1] TypeError unsupported format string passed to list.__format__
#| ,s True ValueError Cannot specify ',' with 's'.
#| ,x 5 ValueError Cannot specify ',' with 'x'.
#| ,x 1.5 ValueError Cannot specify ',' with 'x'.
#| ,x 'a' ValueError Cannot specify ',' with 'x'.
#| ,x 1j ValueError Cannot specify ',' with 'x'.
#| ,x None TypeError unsupported format string passed to NoneType.__format__
#| ,x [1] TypeError unsupported format string passed to list.__format__
#| ,x True ValueError Cannot specify ',' with 'x'.
#| ,b 5 ValueError Cannot specify ',' with 'b'.
#| ,b 1.5 ValueError Cannot specify ',' with 'b'.
#| ,b 'a' ValueError Cannot specify ',' with 'b'.
#| ,b 1j ValueError Cannot specify ',' with 'b'.
#| ,b None TypeError unsupported format string passed to NoneType.__format__
#| ,b [1] TypeError unsupported format string passed to list.__format__
#| ,b True ValueError Cannot specify ',' with 'b'.
#| c 5 '\x05'
#| c 1.5 ValueError Unknown format code 'c' for object of type 'float'
#| c 'a' ValueError Unknown format code 'c' for object of type 'str'
#| c 1j ValueError Unknown format code 'c' for object of type 'complex'
#| c None TypeError unsupported format string passed to NoneType.__format__
#| c [1] TypeError unsupported format string passed to list.__format__
#| c True '\x01'
#| #c 5 ValueError Alternate form (#) not allowed with integer format specifier 'c'
#| #c 1.5 ValueError Unknown format code 'c' for object of type 'float'
#| #c 'a' ValueError Unknown format code 'c' for object of type 'str'
#| #c 1j ValueError Unknown format code 'c' for object of type 'complex'
#| #c None TypeError unsupported format string passed to NoneType.__format__
#| #c [1] TypeError unsupported format string passed to list.__format__
#| #c True ValueError Alternate form (#) not allowed with integer format specifier 'c'
#| <<< 5 ValueError Unknown format code '<' for object of type 'int'
#| <<< 1.5 ValueError Unknown format code '<' for object of type 'float'
#| <<< 'a' ValueError Unknown format code '<' for object of type 'str'
#| <<< 1j ValueError Unknown format code '<' for object of type 'complex'
#| <<< None TypeError unsupported format string passed to NoneType.__format__
#| <<< [1] TypeError unsupported format string passed to list.__format__
#| <<< True ValueError Unknown format code '<' for object of type 'bool'
#| 10. 5 ValueError Format specifier missing precision
#| 10. 1.5 ValueError Format specifier missing precision
#| 10. 'a' ValueError Format specifier missing precision
#| 10. 1j ValueError Format specifier missing precision
#| 10. None TypeError unsupported format string passed to NoneType.__format__
#| 10. [1] TypeError unsupported format string passed to list.__format__
#| 10. True ValueError Format specifier missing precision
#| 1.2.3 5 ValueError Invalid format specifier '1.2.3' for object of type 'int'
#| 1.2.3 1.5 ValueError Invalid format specifier '1.2.3' for object of type 'float'
#| 1.2.3 'a' ValueError Invalid format specifier '1.2.3' for object of type 'str'
#| 1.2.3 1j ValueError Invalid format specifier '1.2.3' for object of type 'complex'
#| 1.2.3 None TypeError unsupported format string passed to NoneType.__format__
#| 1.2.3 [1] TypeError unsupported format string passed to list.__format__
#| 1.2.3 True ValueError Invalid format specifier '1.2.3' for object of type 'bool'
#| zd 5 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| zd 1.5 ValueError Unknown format code 'd' for object of type 'float'
#| zd 'a' ValueError Unknown format code 'd' for object of type 'str'
#| zd 1j ValueError Unknown format code 'd' for object of type 'complex'
#| zd None TypeError unsupported format string passed to NoneType.__format__
#| zd [1] TypeError unsupported format string passed to list.__format__
#| zd True ValueError Negative zero coercion (z) not allowed in integer format specifier
#| 1_0 5 ValueError Cannot specify '_' with '0'.
#| 1_0 1.5 ValueError Cannot specify '_' with '0'.
#| 1_0 'a' ValueError Cannot specify '_' with '0'.
#| 1_0 1j ValueError Cannot specify '_' with '0'.
#| 1_0 None TypeError unsupported format string passed to NoneType.__format__
#| 1_0 [1] TypeError unsupported format string passed to list.__format__
#| 1_0 True ValueError Cannot specify '_' with '0'.
#| 0, 5 '5'
#| 0, 1.5 '1.5'
#| 0, 'a' ValueError Cannot specify ',' with 's'.
#| 0, 1j ValueError Zero padding is not allowed in complex format specifier
#| 0, None TypeError unsupported format string passed to NoneType.__format__
#| 0, [1] TypeError unsupported format string passed to list.__format__
#| 0, True '1'
#| ,n 5 ValueError Cannot specify ',' with 'n'.
#| ,n 1.5 ValueError Cannot specify ',' with 'n'.
#| ,n 'a' ValueError Cannot specify ',' with 'n'.
#| ,n 1j ValueError Cannot specify ',' with 'n'.
#| ,n None TypeError unsupported format string passed to NoneType.__format__
#| ,n [1] TypeError unsupported format string passed to list.__format__
#| ,n True ValueError Cannot specify ',' with 'n'.
#| _n 5 ValueError Cannot specify '_' with 'n'.
#| _n 1.5 ValueError Cannot specify '_' with 'n'.
#| _n 'a' ValueError Cannot specify '_' with 'n'.
#| _n 1j ValueError Cannot specify '_' with 'n'.
#| _n None TypeError unsupported format string passed to NoneType.__format__
#| _n [1] TypeError unsupported format string passed to list.__format__
#| _n True ValueError Cannot specify '_' with 'n'.
#| _e 5 '5.000000e+00'
#| _e 1.5 '1.500000e+00'
#| _e 'a' ValueError Unknown format code 'e' for object of type 'str'
#| _e 1j '0.000000e+00+1.000000e+00j'
#| _e None TypeError unsupported format string passed to NoneType.__format__
#| _e [1] TypeError unsupported format string passed to list.__format__
#| _e True '1.000000e+00'
#| .3, 5 ValueError Precision not allowed in integer format specifier
#| .3, 1.5 '1.5'
#| .3, 'a' 'a'
#| .3, 1j '1j'
#| .3, None TypeError unsupported format string passed to NoneType.__format__
#| .3, [1] TypeError unsupported format string passed to list.__format__
#| .3, True ValueError Precision not allowed in integer format specifier
#| .3_f 5 '5.000'
#| .3_f 1.5 '1.500'
#| .3_f 'a' ValueError Unknown format code 'f' for object of type 'str'
#| .3_f 1j '0.000+1.000j'
#| .3_f None TypeError unsupported format string passed to NoneType.__format__
#| .3_f [1] TypeError unsupported format string passed to list.__format__
#| .3_f True '1.000'
#| .,f 5 '5.000,000'
#| .,f 1.5 '1.500,000'
#| .,f 'a' ValueError Unknown format code 'f' for object of type 'str'
#| .,f 1j '0.000,000+1.000,000j'
#| .,f None TypeError unsupported format string passed to NoneType.__format__
#| .,f [1] TypeError unsupported format string passed to list.__format__
#| .,f True '1.000,000'
#| 111111111111111111111111111111 5 ValueError Too many decimal digits in format string
#| 111111111111111111111111111111 1.5 ValueError Too many decimal digits in format string
#| 111111111111111111111111111111 'a' ValueError Too many decimal digits in format string
#| 111111111111111111111111111111 1j ValueError Too many decimal digits in format string
#| 111111111111111111111111111111 None TypeError unsupported format string passed to NoneType.__format__
#| 111111111111111111111111111111 [1] TypeError unsupported format string passed to list.__format__
#| 111111111111111111111111111111 True ValueError Too many decimal digits in format string
