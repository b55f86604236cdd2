class LCG:
    def __init__(self, s): self.s = s
    def next(self, n):
        self.s = (self.s * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.s >> 33) % n
r = LCG(7)
values = [0, 1, -1, 42, -255, 2**70, True, 0.0, -0.0, 1.5, -2.675, 1234567.891, 1e-7, 1e22, 123456789.0, float('inf'), float('nan'), 'a', 'hello', 'é😀', 1j, -1.5+2.5j, None, [1], b'x']
def pick(s): return s[r.next(len(s))]
for _ in range(1000):
    spec = pick(['', '', '*', 'é', '0', ' ']) + pick(['', '<', '>', '^', '=']) + pick(['', '', '+', '-', ' ']) + pick(['', '', '', 'z']) + pick(['', '', '#']) + pick(['', '', '0']) + pick(['', '1', '5', '12', '20']) + pick(['', '', ',', '_']) + pick(['', '', '.0', '.2', '.5', '.17', '.']) + pick(['', '', '', ',', '_']) + pick(['', '', 'd', 'x', 'X', 'o', 'b', 'c', 'n', 'e', 'E', 'f', 'F', 'g', 'G', '%', 's', 'q'])
    v = pick(values)
    try: print(repr(spec), repr(v), repr(format(v, spec)))
    except Exception as e: print(repr(spec), repr(v), type(e).__name__, e)
for _ in range(1000):
    spec = 'a%' + pick(['', '', '(k)']) + pick(['', '-', '+', ' ', '#', '0', '-0', '+ ']) + pick(['', '5', '12', '*', '1']) + pick(['', '', '.0', '.2', '.5', '.*', '.']) + pick(['', '', 'l']) + pick('diouxXeEfFgGcrsa%zq') + pick(['', '%%', '%s', '%'])
    a = pick([(), (pick(values),), (pick(values), pick(values)), (5, pick(values)), pick(values), {'k': pick(values)}])
    try: print(repr(spec), repr(a), repr(spec % a))
    except Exception as e: print(repr(spec), repr(a), type(e).__name__, e)
for _ in range(600):
    t = ''.join(pick(['{', '}', '{{', '}}', '{}', '{0}', '{a}', '{a.real}', '{0[1]}', '{a[k]}', '!r', ':>5', ':{}', ':{a}', 'x', '{!s}', '{:}', '{0!r:^{1}}', '{b[0].x}', '[', ']', '.', '{:d}']) for _ in range(r.next(4) + 1))
    args = [pick(values), [1, 2], 5][:r.next(4)]
    kw = {'a': pick([5, {'k': 'v'}, 'str', '<9']), 'b': [1]}
    try: print(repr(t), args, kw, repr(t.format(*args, **kw)))
    except Exception as e: print(repr(t), args, kw, type(e).__name__, e)
#| '*<-020.5g' 0 '0*******************'
#| '* 1_.0,s' [1] TypeError unsupported format string passed to list.__format__
#| ' =5q' 123456789.0 ValueError Unknown format code 'q' for object of type 'float'
#| 'é>+012,.0_b' -255 ValueError Cannot specify ',' with 'b'.
#| '*+#020_F' 42 ValueError Invalid format specifier '*+#020_F' for object of type 'int'
#| '^-#0_.5,x' [1] TypeError unsupported format string passed to list.__format__
#| '*^-,.5n' 0.0 ValueError Cannot specify ',' with 'n'.
#| '=-z#.0_E' -0.0 '0.E+00'
#| ' <z#0x' -255 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| '*<z0,.5d' 0.0 ValueError Unknown format code 'd' for object of type 'float'
#| ' <-#5,.17,s' 1.5 ValueError Cannot specify ',' with 's'.
#| '<z#20,b' 1180591620717411303424 ValueError Cannot specify ',' with 'b'.
#| '0^-01,.17,c' 'é😀' ValueError Cannot specify ',' with 'c'.
#| 'é<+0_.0x' 'é😀' ValueError Unknown format code 'x' for object of type 'str'
#| '^-12.g' None TypeError unsupported format string passed to NoneType.__format__
#| '01.0,q' 'hello' ValueError Unknown format code 'q' for object of type 'str'
#| '0-z1,.5q' 0 ValueError Invalid format specifier '0-z1,.5q' for object of type 'int'
#| 'é>,.2q' 1e-07 ValueError Cannot specify ',' with 'q'.
#| '^0.5,X' 1j ValueError Unknown format code 'X' for object of type 'complex'
#| '0<-#5,.5b' -2.675 ValueError Cannot specify ',' with 'b'.
#| ' ^ 0.17_o' True ValueError Precision not allowed in integer format specifier
#| '< z1,_f' True ValueError Cannot specify both ',' and '_'.
#| '0-z012,,g' 'a' ValueError Invalid format specifier '0-z012,,g' for object of type 'str'
#| ' 1,f' 1j ' 0.000000+1.000000j'
#| '<+1.2G' 1e+22 '+1E+22'
#| '>#05.2,' 'a' ValueError Alternate form (#) not allowed in string format specifier
#| '>#12_d' 'hello' ValueError Unknown format code 'd' for object of type 'str'
#| '0^+#5_.17,%' -1 '-100.000,000,000,000,000,00%'
#| '=z#5.,' -1 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| '*> 12_s' [1] TypeError unsupported format string passed to list.__format__
#| 'é> 01_F' nan ' NAN'
#| ' < #012.17' inf ' inf        '
#| ' =-#01.5F' 1j ValueError '=' alignment flag is not allowed in complex format specifier
#| '>z#.' -0.0 ValueError Format specifier missing precision
#| '*=+z5.5g' 'é😀' ValueError Unknown format code 'g' for object of type 'str'
#| '*^#012,.17b' 'é😀' ValueError Cannot specify ',' with 'b'.
#| '*#.G' -2.675 ValueError Invalid format specifier '*#.G' for object of type 'float'
#| '<-01_X' 1.5 ValueError Unknown format code 'X' for object of type 'float'
#| '0<+#12.17_s' -1 ValueError Unknown format code 's' for object of type 'int'
#| '*=z#12.0c' [1] TypeError unsupported format string passed to list.__format__
#| '*^-z12_.17,s' [1] TypeError unsupported format string passed to list.__format__
#| 'é<-#1.0_q' 1234567.891 ValueError Unknown format code 'q' for object of type 'float'
#| '<-z05,' 1234567.891 '1,234,567.891'
#| '=20.17o' 42 ValueError Precision not allowed in integer format specifier
#| ' =#20_,%' 'a' ValueError Cannot specify both ',' and '_'.
#| '>-z0_._o' None TypeError unsupported format string passed to NoneType.__format__
#| '0=,.17,' 'é😀' ValueError Cannot specify ',' with 's'.
#| '^01_d' (-1.5+2.5j) ValueError Unknown format code 'd' for object of type 'complex'
#| ' ^ z1,g' -1 '-1'
#| ' >+#012_.5F' 1e+22 '+10_000_000_000_000_000_000_000.00000'
#| '=020_.g' 42 ValueError Format specifier missing precision
#| '*#0_.17s' -1 ValueError Invalid format specifier '*#0_.17s' for object of type 'int'
#| '*-z20_.0%' 123456789.0 ValueError Invalid format specifier '*-z20_.0%' for object of type 'float'
#| ' < 5_b' (-1.5+2.5j) ValueError Unknown format code 'b' for object of type 'complex'
#| '> #20.17o' -0.0 ValueError Unknown format code 'o' for object of type 'float'
#| 'é^#0_.5E' 1e-07 '1.00000E-07'
#| '>-#01q' 1e+22 ValueError Unknown format code 'q' for object of type 'float'
#| '*=#.5b' 1234567.891 ValueError Unknown format code 'b' for object of type 'float'
#| '*<-#0,.n' b'x' TypeError unsupported format string passed to bytes.__format__
#| '^020_.17G' 0 '00000000000000000000'
#| 'é>z#5.17,g' 0 '0.000,000,000,000,000,0'
#| ' <#12_.17_q' inf ValueError Cannot specify '_' with 'q'.
#| '*=+.q' 'é😀' ValueError Format specifier missing precision
#| '0#1,.2,o' nan ValueError Invalid format specifier '0#1,.2,o' for object of type 'float'
#| '>-z1X' inf ValueError Unknown format code 'X' for object of type 'float'
#| ' >#12o' 'é😀' ValueError Unknown format code 'o' for object of type 'str'
#| 'é<+z5.5_q' 1 ValueError Unknown format code 'q' for object of type 'int'
#| ' ^+__o' 'é😀' ValueError Invalid format specifier ' ^+__o' for object of type 'str'
#| ' < 5_q' -0.0 ValueError Cannot specify '_' with 'q'.
#| '0>+#20.0_b' 'a' ValueError Unknown format code 'b' for object of type 'str'
#| 'é= 20.5_g' 'a' ValueError Unknown format code 'g' for object of type 'str'
#| ' >-#,.17c' (-1.5+2.5j) ValueError Cannot specify ',' with 'c'.
#| '<#12.17q' nan ValueError Unknown format code 'q' for object of type 'float'
#| 'é^012_E' (-1.5+2.5j) '-1.500000E+00+2.500000E+00j'
#| '12_.5n' -0.0 ValueError Cannot specify '_' with 'n'.
#| '*> 5.0n' 1 ValueError Precision not allowed in integer format specifier
#| '< 12.0' 0.0 ' 0e+00      '
#| '-#012,.,x' -1 ValueError Cannot specify ',' with 'x'.
#| '*12.,s' 1e-07 ValueError Invalid format specifier '*12.,s' for object of type 'float'
#| '=-#20,F' None TypeError unsupported format string passed to NoneType.__format__
#| 'é=#12.17d' -2.675 ValueError Unknown format code 'd' for object of type 'float'
#| '*-z012.5_x' 42 ValueError Invalid format specifier '*-z012.5_x' for object of type 'int'
#| '=#01_.0E' -1 '-1.E+00'
#| '*<+1_.b' None TypeError unsupported format string passed to NoneType.__format__
#| '0^-12.5x' 1234567.891 ValueError Unknown format code 'x' for object of type 'float'
#| '0>12_.5' 'a' ValueError Cannot specify '_' with 's'.
#| '*=12.0,X' -0.0 ValueError Unknown format code 'X' for object of type 'float'
#| ' =#5_.2%' None TypeError unsupported format string passed to NoneType.__format__
#| '^ #1_.0o' 'é😀' ValueError Unknown format code 'o' for object of type 'str'
#| '*=1,d' 'a' ValueError Unknown format code 'd' for object of type 'str'
#| '^+z5.17x' -2.675 ValueError Unknown format code 'x' for object of type 'float'
#| 'é#20,.G' True ValueError Invalid format specifier 'é#20,.G' for object of type 'bool'
#| ' z#012_.17g' inf ' 00000000inf'
#| '*^-z.,G' 0 '0'
#| '0^ .17_o' -0.0 ValueError Unknown format code 'o' for object of type 'float'
#| '=-' 'hello' ValueError Sign not allowed in string format specifier
#| ' > 5_X' 0.0 ValueError Unknown format code 'X' for object of type 'float'
#| '^ z#020_.5_o' [1] TypeError unsupported format string passed to list.__format__
#| '^ z01_.0g' 1.5 ' 2'
#| ' =z#01.17,%' 'hello' ValueError Unknown format code '%' for object of type 'str'
#| '=+z#,' None TypeError unsupported format string passed to NoneType.__format__
#| 'é#12,E' 1e+22 ValueError Invalid format specifier 'é#12,E' for object of type 'float'
#| '=-12,.2,d' 1.5 ValueError Unknown format code 'd' for object of type 'float'
#| '0=+5,.0s' -0.0 ValueError Cannot specify ',' with 's'.
#| '^+z020' 0.0 '00000000+0.000000000'
#| ' ^+z12.5o' 1e+22 ValueError Unknown format code 'o' for object of type 'float'
#| '<#_s' [1] TypeError unsupported format string passed to list.__format__
#| '*=#01.%' None TypeError unsupported format string passed to NoneType.__format__
#| 'z#020.G' nan ValueError Format specifier missing precision
#| '=+01.17d' nan ValueError Unknown format code 'd' for object of type 'float'
#| '= #5._o' [1] TypeError unsupported format string passed to list.__format__
#| 'é^ #.G' 1180591620717411303424 ValueError Format specifier missing precision
#| '>1__d' -2.675 ValueError Invalid format specifier '>1__d' for object of type 'float'
#| 'é>-z1E' 1234567.891 '1.234568E+06'
#| 'é>z#1' 123456789.0 '123456789.0'
#| '0^+020_,f' None TypeError unsupported format string passed to NoneType.__format__
#| ' =-#01_.c' 1.5 ValueError Format specifier missing precision
#| '*<+0E' 1e+22 '+1.000000E+22'
#| '>-1_.2,d' -255 ValueError Precision not allowed in integer format specifier
#| '*+z#1,G' 1.5 ValueError Invalid format specifier '*+z#1,G' for object of type 'float'
#| ' =+#20.17,n' 1j ValueError Cannot specify ',' with 'n'.
#| '=20,.5e' 0 '         0.00000e+00'
#| '=01.q' 1 ValueError Format specifier missing precision
#| 'é ,_' 0.0 ValueError Invalid format specifier 'é ,_' for object of type 'float'
#| '*^#0.e' -1 ValueError Format specifier missing precision
#| '<z5.17q' -2.675 ValueError Unknown format code 'q' for object of type 'float'
#| '<#12_.0q' 1e+22 ValueError Cannot specify '_' with 'q'.
#| 'é^05.2g' -2.675 '-2.7é'
#| '*<+12_.0d' -255 ValueError Precision not allowed in integer format specifier
#| '0<z_.2,b' -1 ValueError Precision not allowed in integer format specifier
#| '*=#12n' 1e-07 '*1.00000e-07'
#| 'é>20,G' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' =+5e' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' +#012,c' 1e-07 ValueError Invalid format specifier ' +#012,c' for object of type 'float'
#| '*^ #_f' 'é😀' ValueError Unknown format code 'f' for object of type 'str'
#| '>1,_g' -1 ValueError Cannot specify both ',' and '_'.
#| ' 05.17_c' -255 ValueError Precision not allowed in integer format specifier
#| '^5,.17e' 1.5 '1.50000000000000000e+00'
#| ' #5_' -0.0 ' -0.0'
#| '-#' -2.675 '-2.675'
#| '=#20.0_E' -2.675 '-             3.E+00'
#| '*^-#01.0G' [1] TypeError unsupported format string passed to list.__format__
#| '  #05.17f' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'z#20,.' True ValueError Format specifier missing precision
#| '= 1,b' 'hello' ValueError Cannot specify ',' with 'b'.
#| '*<,f' True '1.000000'
#| '-_.5e' (-1.5+2.5j) '-1.50000e+00+2.50000e+00j'
#| '*^z#20.0x' None TypeError unsupported format string passed to NoneType.__format__
#| '+z1_.5F' [1] TypeError unsupported format string passed to list.__format__
#| '0<z5.,f' 1j ValueError Zero padding is not allowed in complex format specifier
#| '0^ #020_.17_b' inf ValueError Unknown format code 'b' for object of type 'float'
#| ' ^-z012.0X' -255 ValueError Precision not allowed in integer format specifier
#| 'é=-z#01,g' -2.675 '-2.67500'
#| '-#1,.17,G' 0 '0.000,000,000,000,000,0'
#| '^1_.E' 0 ValueError Format specifier missing precision
#| '>-z#1,.17X' True ValueError Cannot specify ',' with 'X'.
#| 'é>+z5,.,d' 123456789.0 ValueError Unknown format code 'd' for object of type 'float'
#| '0 #5,n' nan ValueError Invalid format specifier '0 #5,n' for object of type 'float'
#| '^#_.0d' None TypeError unsupported format string passed to NoneType.__format__
#| '>0,f' 123456789.0 '123,456,789.000000'
#| '*^020_.5_X' 0 ValueError Precision not allowed in integer format specifier
#| 'é>5' nan 'éénan'
#| '^-5.0g' -2.675 ' -3  '
#| '<01.' inf ValueError Format specifier missing precision
#| '*z#01_.17E' (-1.5+2.5j) ValueError Invalid format specifier '*z#01_.17E' for object of type 'complex'
#| ' <-z#12_,n' 0.0 ValueError Cannot specify both ',' and '_'.
#| '*^ 01,.0,o' 1234567.891 ValueError Cannot specify ',' with 'o'.
#| 'é^-12_,n' 1180591620717411303424 ValueError Cannot specify both ',' and '_'.
#| '>01,.5,f' 'é😀' ValueError Unknown format code 'f' for object of type 'str'
#| '0>-z5.17_X' -2.675 ValueError Unknown format code 'X' for object of type 'float'
#| '=1.2_E' -0.0 '-0.00E+00'
#| 'é^z012_.0,c' inf ValueError Cannot specify '_' with 'c'.
#| '*= z5.0x' 0 ValueError Precision not allowed in integer format specifier
#| 'é=+#0,.17,f' (-1.5+2.5j) ValueError '=' alignment flag is not allowed in complex format specifier
#| ' +1.17E' (-1.5+2.5j) ValueError Invalid format specifier ' +1.17E' for object of type 'complex'
#| '^+z05_.5F' -255 '-255.00000'
#| '*=05.2_c' 'é😀' ValueError Unknown format code 'c' for object of type 'str'
#| '0=#12,.5F' 1e+22 '10,000,000,000,000,000,000,000.00000'
#| '*=z.0_e' inf 'inf'
#| 'é=-20,b' 1e+22 ValueError Cannot specify ',' with 'b'.
#| '012_%' 1j ValueError Unknown format code '%' for object of type 'complex'
#| 'é+#1_x' -2.675 ValueError Invalid format specifier 'é+#1_x' for object of type 'float'
#| '^12g' [1] TypeError unsupported format string passed to list.__format__
#| 'é-z1_.e' (-1.5+2.5j) ValueError Invalid format specifier 'é-z1_.e' for object of type 'complex'
#| '^ #12,s' -0.0 ValueError Cannot specify ',' with 's'.
#| '<#20.,G' 'hello' ValueError Unknown format code 'G' for object of type 'str'
#| ' = #20,.17_F' 0 ' 0.000_000_000_000_000_00'
#| '> 5.17_d' None TypeError unsupported format string passed to NoneType.__format__
#| '<-12.0d' 1 ValueError Precision not allowed in integer format specifier
#| '*<+#1,.5g' 0 '+0.0000'
#| '^+1' 'é😀' ValueError Sign not allowed in string format specifier
#| '*>012_X' -1 '**********-1'
#| 'é=+z12,.2e' 1234567.891 '+ééé1.23e+06'
#| '0>20,.2s' -1 ValueError Cannot specify ',' with 's'.
#| '^+1,.0c' 42 ValueError Cannot specify ',' with 'c'.
#| '>z#012,F' -2.675 '000-2.675000'
#| '^ #5.2G' 1j ' 0.0+1.0j'
#| '*<-#5_' 1e-07 '1.e-07'
#| '>-z#5_.5_' 1e-07 '1.000_0e-07'
#| '*>020.2,e' (-1.5+2.5j) '*-1.50e+00+2.50e+00j'
#| '*=+012s' [1] TypeError unsupported format string passed to list.__format__
#| 'é=#05__' nan ValueError Cannot specify '_' with '_'.
#| '#020,.5_G' inf '00000000000000000INF'
#| 'é-z01_.0F' 42 ValueError Invalid format specifier 'é-z01_.0F' for object of type 'int'
#| 'é=-z05,.,f' 0 '0.000,000'
#| '+z12,e' 123456789.0 '+1.234568e+08'
#| 'é z1,.17n' 1e-07 ValueError Invalid format specifier 'é z1,.17n' for object of type 'float'
#| 'é< zG' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' <-_' 'a' ValueError Cannot specify '_' with 's'.
#| '*> 5G' 0.0 '*** 0'
#| '-12,q' 1e+22 ValueError Cannot specify ',' with 'q'.
#| '^ z#05,.5_g' 1180591620717411303424 ' 1.180_6e+21'
#| '<z01,.5_X' None TypeError unsupported format string passed to NoneType.__format__
#| '<#20.5d' -2.675 ValueError Unknown format code 'd' for object of type 'float'
#| ' ^012.0X' True ValueError Precision not allowed in integer format specifier
#| '*>#5' [1] TypeError unsupported format string passed to list.__format__
#| 'é>+012_.x' 1180591620717411303424 ValueError Format specifier missing precision
#| '0 z12.5b' -1 ValueError Invalid format specifier '0 z12.5b' for object of type 'int'
#| 'é 20,.5' 1j ValueError Invalid format specifier 'é 20,.5' for object of type 'complex'
#| 'é>+z#12,.0d' 1j ValueError Unknown format code 'd' for object of type 'complex'
#| '0=+012.17_c' -0.0 ValueError Unknown format code 'c' for object of type 'float'
#| ' =-#0.5,d' 0.0 ValueError Unknown format code 'd' for object of type 'float'
#| '0> 12_b' None TypeError unsupported format string passed to NoneType.__format__
#| ' -z12,q' 1234567.891 ValueError Invalid format specifier ' -z12,q' for object of type 'float'
#| '*>+z5E' -2.675 '-2.675000E+00'
#| '*^,.0G' 42 '4E+01'
#| '<-020.5,x' 1 ValueError Precision not allowed in integer format specifier
#| 'é<5._c' -1 OverflowError %c arg not in range(0x110000)
#| 'é= z5_.17G' [1] TypeError unsupported format string passed to list.__format__
#| '0=12.5d' 42 ValueError Precision not allowed in integer format specifier
#| ' >1_.0' 'hello' ValueError Cannot specify '_' with 's'.
#| 'é^+020,%' -1 'éééé-100.000000%éééé'
#| '0>,._s' 123456789.0 ValueError Cannot specify ',' with 's'.
#| '*> #012.17%' 'hello' ValueError Unknown format code '%' for object of type 'str'
#| '<#,n' 0.0 ValueError Cannot specify ',' with 'n'.
#| '0=-12,%' -0.0 '-000.000000%'
#| '*<0_.0%' 1e+22 '999_999_999_999_999_983_222_784%'
#| '*=+.0q' -0.0 ValueError Unknown format code 'q' for object of type 'float'
#| '*>+#020.17F' 0 '+0.00000000000000000'
#| '^+20_.0,g' 0.0 '         +0         '
#| '0z#05,n' nan ValueError Invalid format specifier '0z#05,n' for object of type 'float'
#| '>012._d' 'hello' ValueError Unknown format code 'd' for object of type 'str'
#| '<-20_%' (-1.5+2.5j) ValueError Unknown format code '%' for object of type 'complex'
#| '0^0,e' -0.0 '-0.000000e+00'
#| '*<#5.0_e' 'hello' ValueError Unknown format code 'e' for object of type 'str'
#| 'é= 20__s' 1234567.891 ValueError Invalid format specifier 'é= 20__s' for object of type 'float'
#| '^012_.0g' 'é😀' ValueError Unknown format code 'g' for object of type 'str'
#| '^ z5.5X' 1e+22 ValueError Unknown format code 'X' for object of type 'float'
#| 'é=+#012.5o' True ValueError Precision not allowed in integer format specifier
#| '*^+z20,.17n' 1234567.891 ValueError Cannot specify ',' with 'n'.
#| ' >-01.f' inf ValueError Format specifier missing precision
#| '*=-12,.,f' inf '*********inf'
#| '0<#1,F' 0.0 '0.000000'
#| '=+#05E' 42 '+4.200000E+01'
#| '*<#1,.5G' 'hello' ValueError Unknown format code 'G' for object of type 'str'
#| 'é^ 20_.0c' 1180591620717411303424 ValueError Cannot specify '_' with 'c'.
#| 'é<+#.2_x' 1234567.891 ValueError Unknown format code 'x' for object of type 'float'
#| '<#12,.2e' nan 'nan         '
#| '*>+#20,.2d' 42 ValueError Precision not allowed in integer format specifier
#| '0 5._X' None TypeError unsupported format string passed to NoneType.__format__
#| 'é^0,.,c' inf ValueError Cannot specify ',' with 'c'.
#| 'é=#5,_n' 123456789.0 ValueError Cannot specify both ',' and '_'.
#| 'é> .0' inf ' inf'
#| '>-z#01,.17' 1234567.891 '1,234,567.8910000001'
#| ' <+#020.0g' 'a' ValueError Unknown format code 'g' for object of type 'str'
#| '>z#020,.2_c' inf ValueError Cannot specify ',' with 'c'.
#| '<-05_.17q' 42 ValueError Cannot specify '_' with 'q'.
#| '>0,.5_G' b'x' TypeError unsupported format string passed to bytes.__format__
#| '-5.5,E' inf '  INF'
#| '*=-_.0_e' 1j ValueError '=' alignment flag is not allowed in complex format specifier
#| '<-#12_.17G' 1.5 '1.5000000000000000'
#| '-#.17s' 1e-07 ValueError Unknown format code 's' for object of type 'float'
#| ' z#1,g' [1] TypeError unsupported format string passed to list.__format__
#| '0>z5,.17,n' 1j ValueError Cannot specify ',' with 'n'.
#| '*>z20.2x' 0 ValueError Precision not allowed in integer format specifier
#| 'z020_.' 1 ValueError Format specifier missing precision
#| 'é= _q' None TypeError unsupported format string passed to NoneType.__format__
#| ' ^+F' 0.0 '+0.000000'
#| '*> #_.5f' -1 '-1.00000'
#| ' =z12_.5%' -0.0 '    0.00000%'
#| '^ 20,X' 123456789.0 ValueError Cannot specify ',' with 'X'.
#| ' +#01._%' True ValueError Invalid format specifier ' +#01._%' for object of type 'bool'
#| '^01,.5o' 1 ValueError Cannot specify ',' with 'o'.
#| '*>-#_.5_G' None TypeError unsupported format string passed to NoneType.__format__
#| ' =z#05d' 'é😀' ValueError Unknown format code 'd' for object of type 'str'
#| '^12.5E' 1j '0.00000E+00+1.00000E+00j'
#| '*^z0.2e' (-1.5+2.5j) '-1.50e+00+2.50e+00j'
#| '*>+z5.s' 1180591620717411303424 ValueError Format specifier missing precision
#| '*> 12.2E' 1234567.891 '*** 1.23E+06'
#| '=.2n' -0.0 '-0'
#| '< #20.17_X' 1234567.891 ValueError Unknown format code 'X' for object of type 'float'
#| 'é<-#20_.5_n' nan ValueError Cannot specify '_' with 'n'.
#| 'é<05,.0d' 1e+22 ValueError Unknown format code 'd' for object of type 'float'
#| '^#012,f' 1234567.891 '1,234,567.891000'
#| 'é^-#5,_d' 123456789.0 ValueError Cannot specify both ',' and '_'.
#| ' >+12.0b' 123456789.0 ValueError Unknown format code 'b' for object of type 'float'
#| '0<-20,n' -1 ValueError Cannot specify ',' with 'n'.
#| ' >+z01,.17_X' 1234567.891 ValueError Cannot specify ',' with 'X'.
#| '*>-1.0b' 0 ValueError Precision not allowed in integer format specifier
#| '0=+05.17g' nan '+0nan'
#| '<#1.g' (-1.5+2.5j) ValueError Format specifier missing precision
#| '*^+12,.5c' -2.675 ValueError Cannot specify ',' with 'c'.
#| '*20.F' 1.5 ValueError Invalid format specifier '*20.F' for object of type 'float'
#| ' ^ 1,.2d' 123456789.0 ValueError Unknown format code 'd' for object of type 'float'
#| '0^-#5_.0o' 0.0 ValueError Unknown format code 'o' for object of type 'float'
#| '*>-#1q' 'é😀' ValueError Unknown format code 'q' for object of type 'str'
#| 'é=+_.2' 1234567.891 '+1.2e+06'
#| '-z12_.5G' 1e+22 '       1E+22'
#| '0^ #5__o' -255 ValueError Invalid format specifier '0^ #5__o' for object of type 'int'
#| ' z01.2G' 0.0 ' 0'
#| '*<#5,.2F' -0.0 '-0.00'
#| ' >-12.0F' -255 '        -255'
#| '^+020_.2o' 'hello' ValueError Unknown format code 'o' for object of type 'str'
#| 'z20.0X' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é^5.5s' 0 ValueError Unknown format code 's' for object of type 'int'
#| '*>-12.17_c' -0.0 ValueError Unknown format code 'c' for object of type 'float'
#| ' <05g' 1180591620717411303424 '1.18059e+21'
#| '<-20.5q' 'hello' ValueError Unknown format code 'q' for object of type 'str'
#| ' <z12,.2s' 0 ValueError Cannot specify ',' with 's'.
#| 'é+12.5_c' -2.675 ValueError Invalid format specifier 'é+12.5_c' for object of type 'float'
#| 'é01,' 'hello' ValueError Invalid format specifier 'é01,' for object of type 'str'
#| ' ^-5__q' -1 ValueError Invalid format specifier ' ^-5__q' for object of type 'int'
#| '*=+12._F' 'a' ValueError Unknown format code 'F' for object of type 'str'
#| 'é-12.17X' None TypeError unsupported format string passed to NoneType.__format__
#| ' ^-z#5,.5o' 1j ValueError Cannot specify ',' with 'o'.
#| 'é<#1,.17_o' 1234567.891 ValueError Cannot specify ',' with 'o'.
#| '*-0_f' (-1.5+2.5j) ValueError Invalid format specifier '*-0_f' for object of type 'complex'
#| ' ^z.,f' 1e+22 '10000000000000000000000.000,000'
#| '>1.5G' inf 'INF'
#| ' <+12,.0F' b'x' TypeError unsupported format string passed to bytes.__format__
#| '*> z20,' 42 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| '0> 12.2F' None TypeError unsupported format string passed to NoneType.__format__
#| ' =-z5.0,x' 1180591620717411303424 ValueError Precision not allowed in integer format specifier
#| '*-020_.17%' 1 ValueError Invalid format specifier '*-020_.17%' for object of type 'int'
#| '= 5_.5b' 1.5 ValueError Unknown format code 'b' for object of type 'float'
#| '*<z#5,.0,c' 0 ValueError Cannot specify ',' with 'c'.
#| '0>12,G' 1e-07 '00000001E-07'
#| '=#1.17,q' 1e-07 ValueError Unknown format code 'q' for object of type 'float'
#| ' >+z1_.5s' 1e+22 ValueError Cannot specify '_' with 's'.
#| '=+z1,.2G' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é^#012.5G' b'x' TypeError unsupported format string passed to bytes.__format__
#| '<-012,.2_g' 1j ValueError Zero padding is not allowed in complex format specifier
#| 'é^-1_s' 1234567.891 ValueError Cannot specify '_' with 's'.
#| '*>#12_.5_F' 1e+22 '10_000_000_000_000_000_000_000.000_00'
#| '=-05.2_s' 1 ValueError Unknown format code 's' for object of type 'int'
#| 'é> z0,.0e' -255 '-3e+02'
#| ' -12q' [1] TypeError unsupported format string passed to list.__format__
#| ' <-5,_o' -1 ValueError Cannot specify both ',' and '_'.
#| '*<20,s' 0.0 ValueError Cannot specify ',' with 's'.
#| 'é^-20_.5,s' (-1.5+2.5j) ValueError Cannot specify '_' with 's'.
#| '0=.0,' 123456789.0 '1e+08'
#| 'é>-1.0,s' 42 ValueError Unknown format code 's' for object of type 'int'
#| ' =-z12.0_b' nan ValueError Unknown format code 'b' for object of type 'float'
#| 'é>12.17o' 'hello' ValueError Unknown format code 'o' for object of type 'str'
#| '0^1.17_s' 'a' 'a'
#| '<5,o' 42 ValueError Cannot specify ',' with 'o'.
#| '*-#.17_' -2.675 ValueError Invalid format specifier '*-#.17_' for object of type 'float'
#| '>20_o' 'hello' ValueError Unknown format code 'o' for object of type 'str'
#| ' >+#12.2s' None TypeError unsupported format string passed to NoneType.__format__
#| '<+12_.5,d' 42 ValueError Precision not allowed in integer format specifier
#| '= 01_f' inf ' inf'
#| '0=#012.0E' 0 '0000000.E+00'
#| '0^ 12_.g' -1 ValueError Format specifier missing precision
#| '< #12.5f' 'a' ValueError Unknown format code 'f' for object of type 'str'
#| ' ^+20.2' 1e-07 '       +1e-07       '
#| '-5_.0F' 1e+22 '10_000_000_000_000_000_000_000'
#| 'é^ z#1_.5' 1e-07 ' 1.0000e-07'
#| '0< #5.2_n' 1 ValueError Cannot specify '_' with 'n'.
#| 'é^+12.2_e' (-1.5+2.5j) '-1.50e+00+2.50e+00j'
#| 'é>#01s' 1 ValueError Unknown format code 's' for object of type 'int'
#| '*=+#5.17q' 42 ValueError Unknown format code 'q' for object of type 'int'
#| ' >1F' 1234567.891 '1234567.891000'
#| 'z20,.0X' -0.0 ValueError Cannot specify ',' with 'X'.
#| '*=+5,.0%' 123456789.0 '+12,345,678,900%'
#| 'é= 20,.17b' [1] TypeError unsupported format string passed to list.__format__
#| 'é<5_.5g' (-1.5+2.5j) '-1.5+2.5j'
#| '0>z012._F' 123456789.0 '123456789.000_000'
#| '*<+05_.5%' 0.0 '+0.00000%'
#| '*^-05,.0G' inf '*INF*'
#| '>5_.x' 0.0 ValueError Format specifier missing precision
#| '=12,X' [1] TypeError unsupported format string passed to list.__format__
#| 'é-05.,b' nan ValueError Invalid format specifier 'é-05.,b' for object of type 'float'
#| '^ z#12_.s' 123456789.0 ValueError Format specifier missing precision
#| '0<01,x' 1e+22 ValueError Cannot specify ',' with 'x'.
#| '<5.2,d' True ValueError Precision not allowed in integer format specifier
#| '<,.,' 'a' ValueError Cannot specify ',' with 's'.
#| ' >+0_.17_d' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' > 1_.17x' -1 ValueError Precision not allowed in integer format specifier
#| '1.2F' b'x' TypeError unsupported format string passed to bytes.__format__
#| '012,.X' 1e-07 ValueError Format specifier missing precision
#| '=+20._c' -2.675 ValueError Unknown format code 'c' for object of type 'float'
#| '0+12,.17,E' -0.0 ValueError Invalid format specifier '0+12,.17,E' for object of type 'float'
#| '=-0__s' True ValueError Invalid format specifier '=-0__s' for object of type 'bool'
#| 'é>+#20.0,c' True ValueError Precision not allowed in integer format specifier
#| 'é<z5.2n' 1e-07 '1e-07'
#| '<20,_e' -255 ValueError Cannot specify both ',' and '_'.
#| '0^-012_.2d' 1e-07 ValueError Unknown format code 'd' for object of type 'float'
#| '*=-z20_.q' 1234567.891 ValueError Format specifier missing precision
#| '*<01,.5G' True '1'
#| '0=+12_.2X' (-1.5+2.5j) ValueError Unknown format code 'X' for object of type 'complex'
#| '* #12.2' nan ValueError Invalid format specifier '* #12.2' for object of type 'float'
#| '=z.5,s' 1234567.891 ValueError Unknown format code 's' for object of type 'float'
#| '> z#12,.c' nan ValueError Format specifier missing precision
#| '0> z20,.2s' 1 ValueError Cannot specify ',' with 's'.
#| ' z#020_,G' -0.0 ValueError Cannot specify both ',' and '_'.
#| '<#20_q' None TypeError unsupported format string passed to NoneType.__format__
#| '^z20.17' 1.5 '        1.5         '
#| '*+05.0_' 'a' ValueError Invalid format specifier '*+05.0_' for object of type 'str'
#| ' <-z5_b' -0.0 ValueError Unknown format code 'b' for object of type 'float'
#| '<_n' 1e+22 ValueError Cannot specify '_' with 'n'.
#| '> #12_,f' 'hello' ValueError Cannot specify both ',' and '_'.
#| '*-z1_._X' -2.675 ValueError Invalid format specifier '*-z1_._X' for object of type 'float'
#| '>-020_.5g' None TypeError unsupported format string passed to NoneType.__format__
#| ' >+,.2,F' 'hello' ValueError Unknown format code 'F' for object of type 'str'
#| '0<+z#12.0e' 'hello' ValueError Unknown format code 'e' for object of type 'str'
#| '*=+0,,d' -0.0 ValueError Invalid format specifier '*=+0,,d' for object of type 'float'
#| '0<z01_.0g' 1 '1'
#| '<1,.0b' -2.675 ValueError Cannot specify ',' with 'b'.
#| '* 012_.5f' [1] TypeError unsupported format string passed to list.__format__
#| '<+z12.2,F' None TypeError unsupported format string passed to NoneType.__format__
#| '^012_.0,G' 42 '0004E+010000'
#| '>z20,_G' None TypeError unsupported format string passed to NoneType.__format__
#| ' -5_.17c' b'x' TypeError unsupported format string passed to bytes.__format__
#| '0=20_F' 0 '0_000_000_000.000000'
#| ' -#0.17F' 1234567.891 ValueError Invalid format specifier ' -#0.17F' for object of type 'float'
#| '0>-z012.5,' inf '000000000inf'
#| ' +01,.0_' 'a' ValueError Invalid format specifier ' +01,.0_' for object of type 'str'
#| '0>012.0,%' (-1.5+2.5j) ValueError Unknown format code '%' for object of type 'complex'
#| '0<+#.5,c' (-1.5+2.5j) ValueError Unknown format code 'c' for object of type 'complex'
#| '=+1,e' 'a' ValueError Unknown format code 'e' for object of type 'str'
#| '0> 1.2_q' 1e+22 ValueError Unknown format code 'q' for object of type 'float'
#| 'é> 012.0,c' 0.0 ValueError Unknown format code 'c' for object of type 'float'
#| '0=-z20.17_g' nan '00000000000000000nan'
#| '* 05.2f' 1180591620717411303424 ValueError Invalid format specifier '* 05.2f' for object of type 'int'
#| '*>-z#_.2b' inf ValueError Unknown format code 'b' for object of type 'float'
#| '*>z01_.2c' (-1.5+2.5j) ValueError Cannot specify '_' with 'c'.
#| '*>20_%' nan '****************nan%'
#| '<z5,f' 1234567.891 '1,234,567.891000'
#| '01.5g' -0.0 '-0'
#| 'éz12.5G' 'é😀' ValueError Invalid format specifier 'éz12.5G' for object of type 'str'
#| '*=-20.5c' 1.5 ValueError Unknown format code 'c' for object of type 'float'
#| 'é<+05.0,c' 0.0 ValueError Unknown format code 'c' for object of type 'float'
#| 'é< #05,.17q' -1 ValueError Cannot specify ',' with 'q'.
#| '= 1,' b'x' TypeError unsupported format string passed to bytes.__format__
#| '> 020_.s' -2.675 ValueError Format specifier missing precision
#| '0^ 012_.o' 1.5 ValueError Format specifier missing precision
#| '>+,,' 'a' ValueError Cannot specify ',' with ','.
#| '0-#01.2G' -0.0 ValueError Invalid format specifier '0-#01.2G' for object of type 'float'
#| ' =z#5,s' 0 ValueError Cannot specify ',' with 's'.
#| '0=-#12.5_x' 'hello' ValueError Unknown format code 'x' for object of type 'str'
#| '*<012,.0,o' 42 ValueError Cannot specify ',' with 'o'.
#| 'é< _.17' 1e+22 ' 1e+22'
#| '<-z0_.2,e' 'é😀' ValueError Unknown format code 'e' for object of type 'str'
#| 'é= 020.2X' inf ValueError Unknown format code 'X' for object of type 'float'
#| ' = #020_.s' [1] TypeError unsupported format string passed to list.__format__
#| '^-5.2%' 0 '0.00%'
#| 'é^05,.g' None TypeError unsupported format string passed to NoneType.__format__
#| ' =#20,.0,s' -1 ValueError Cannot specify ',' with 's'.
#| 'é>z012.5,%' -2.675 '-267.500,00%'
#| 'é< 12,' True ' 1éééééééééé'
#| ' =.5b' -0.0 ValueError Unknown format code 'b' for object of type 'float'
#| '=-z#12_.2_n' 123456789.0 ValueError Cannot specify '_' with 'n'.
#| '*=z0_.%' 0 ValueError Format specifier missing precision
#| '^+20.5q' 1 ValueError Unknown format code 'q' for object of type 'int'
#| '*^1.2_x' [1] TypeError unsupported format string passed to list.__format__
#| ' =z#1,.17%' inf 'inf%'
#| '#020.17s' (-1.5+2.5j) ValueError Unknown format code 's' for object of type 'complex'
#| '*= 20_c' 42 ValueError Cannot specify '_' with 'c'.
#| '*=,.n' nan ValueError Format specifier missing precision
#| '*>1.0,o' inf ValueError Unknown format code 'o' for object of type 'float'
#| 'é=-0' True '1'
#| '= 05_b' 'a' ValueError Unknown format code 'b' for object of type 'str'
#| '*> z_.5n' True ValueError Cannot specify '_' with 'n'.
#| '1_.0_c' None TypeError unsupported format string passed to NoneType.__format__
#| '0>-z#20_.s' 1 ValueError Format specifier missing precision
#| '0^+z12,.0,o' -1 ValueError Cannot specify ',' with 'o'.
#| '+1.5,' -1 ValueError Precision not allowed in integer format specifier
#| 'é> #01.5%' 1e+22 ' 999999999999999983222784.00000%'
#| '^-05n' (-1.5+2.5j) ValueError Zero padding is not allowed in complex format specifier
#| 'é<+020_%' None TypeError unsupported format string passed to NoneType.__format__
#| '* 020.0_s' 1e-07 ValueError Invalid format specifier '* 020.0_s' for object of type 'float'
#| 'é020.5n' 1e+22 ValueError Invalid format specifier 'é020.5n' for object of type 'float'
#| '0>+z1.5e' 1e-07 '+1.00000e-07'
#| 'é=-#1.2e' -0.0 '-0.00e+00'
#| '*^#01,_o' 42 ValueError Cannot specify both ',' and '_'.
#| ' ^ 5_.2c' True ValueError Cannot specify '_' with 'c'.
#| '0<#1_G' b'x' TypeError unsupported format string passed to bytes.__format__
#| '*-20_.17X' -255 ValueError Invalid format specifier '*-20_.17X' for object of type 'int'
#| ' =z0' -255 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| 'é> 1,_s' 123456789.0 ValueError Cannot specify both ',' and '_'.
#| ' >z12,_F' 1e+22 ValueError Cannot specify both ',' and '_'.
#| 'é>-1.2_x' -255 ValueError Precision not allowed in integer format specifier
#| '+12.0E' inf '        +INF'
#| ' <-#020.5b' True ValueError Precision not allowed in integer format specifier
#| '^012_o' b'x' TypeError unsupported format string passed to bytes.__format__
#| '<+20,,o' -255 ValueError Invalid format specifier '<+20,,o' for object of type 'int'
#| '0^ #5._X' True ' 0X10'
#| '0<#05.,s' 1180591620717411303424 ValueError Unknown format code 's' for object of type 'int'
#| 'z1c' -0.0 ValueError Unknown format code 'c' for object of type 'float'
#| '*<+5.e' nan ValueError Format specifier missing precision
#| '<20,.5f' 42 '42.00000            '
#| '>-05_._q' b'x' TypeError unsupported format string passed to bytes.__format__
#| '*<5_s' 0.0 ValueError Cannot specify '_' with 's'.
#| ' #0_.17q' None TypeError unsupported format string passed to NoneType.__format__
#| '#5._x' (-1.5+2.5j) ValueError Unknown format code 'x' for object of type 'complex'
#| 'é= #5.2' 1180591620717411303424 ValueError Precision not allowed in integer format specifier
#| 'é= 05,.o' -1 ValueError Format specifier missing precision
#| '*<+1_.17_f' nan '+nan'
#| '0^ #01.2q' -1 ValueError Unknown format code 'q' for object of type 'int'
#| 'é^12.2_F' b'x' TypeError unsupported format string passed to bytes.__format__
#| '-20.5F' -255 '          -255.00000'
#| '*^12_.0_c' None TypeError unsupported format string passed to NoneType.__format__
#| 'z20.17,s' -255 ValueError Unknown format code 's' for object of type 'int'
#| '0=#5,s' -2.675 ValueError Cannot specify ',' with 's'.
#| '^-12,g' -1 '     -1     '
#| 'é=z#.5b' 1 ValueError Precision not allowed in integer format specifier
#| '*^ 1.2_c' 'hello' ValueError Unknown format code 'c' for object of type 'str'
#| '> 5_o' 0.0 ValueError Unknown format code 'o' for object of type 'float'
#| '0<012_' 0 '000000000000'
#| '0= z#12.5%' 0 ' 0000.00000%'
#| ' <z12_.0,G' 1.5 '2           '
#| 'é^#01.0b' 'é😀' ValueError Unknown format code 'b' for object of type 'str'
#| ' < #020_,%' 'a' ValueError Cannot specify both ',' and '_'.
#| '0<12,.5s' 1180591620717411303424 ValueError Cannot specify ',' with 's'.
#| 'é=1_o' -0.0 ValueError Unknown format code 'o' for object of type 'float'
#| '*< 20_b' 1 ' 1******************'
#| '0<z20.0X' 123456789.0 ValueError Unknown format code 'X' for object of type 'float'
#| '0>-5_.,c' 42 ValueError Cannot specify '_' with 'c'.
#| ' <z1,s' 123456789.0 ValueError Cannot specify ',' with 's'.
#| '0> 5,.17_b' 1.5 ValueError Cannot specify ',' with 'b'.
#| '0> 5.17_G' 1234567.891 ' 1234567.891_000_000_1'
#| '0^ z1,c' -1 ValueError Cannot specify ',' with 'c'.
#| '>+z#05,.2,E' 1e-07 '+1.00E-07'
#| '0>-#20x' -1 '0000000000000000-0x1'
#| '0z#5_.17q' 1j ValueError Invalid format specifier '0z#5_.17q' for object of type 'complex'
#| '*^z#5,n' 'a' ValueError Cannot specify ',' with 'n'.
#| '0=020,.2G' 1e+22 '0,000,000,000,001E+22'
#| ' >20.5f' True '             1.00000'
#| '0>z05,g' 1234567.891 '1.23457e+06'
#| '*^#,' nan 'nan'
#| '0<+20.E' inf ValueError Format specifier missing precision
#| '<+_.0G' 42 '+4E+01'
#| '<z1,.,o' 1e-07 ValueError Cannot specify ',' with 'o'.
#| 'é^5.17,G' [1] TypeError unsupported format string passed to list.__format__
#| '<-z0_.2_q' 1e-07 ValueError Cannot specify '_' with 'q'.
#| '-01,.,o' [1] TypeError unsupported format string passed to list.__format__
#| 'é^#12e' None TypeError unsupported format string passed to NoneType.__format__
#| ' <#12,.5,F' nan 'NAN         '
#| 'é<z#12,.5_e' -255 '-2.550_00e+02'
#| '=5,.17_G' inf '  INF'
#| '0#20.17g' -2.675 ValueError Invalid format specifier '0#20.17g' for object of type 'float'
#| 'é= 05.17,o' 123456789.0 ValueError Unknown format code 'o' for object of type 'float'
#| '>1.2o' True ValueError Precision not allowed in integer format specifier
#| '<-z05,.17%' 'é😀' ValueError Unknown format code '%' for object of type 'str'
#| ' ^01,.17E' 1e+22 '1.00000000000000000E+22'
#| '^-20._G' (-1.5+2.5j) '     -1.5+2.5j      '
#| ' -0.0c' 1e-07 ValueError Invalid format specifier ' -0.0c' for object of type 'float'
#| '*#20' 1.5 ValueError Invalid format specifier '*#20' for object of type 'float'
#| '0^ 1_.0E' -2.675 '-3E+00'
#| '0^+5_.5n' 1e+22 ValueError Cannot specify '_' with 'n'.
#| '+#12_.17n' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é< ,.b' -2.675 ValueError Format specifier missing precision
#| '*=1.0E' -0.0 '-0E+00'
#| '*=-z#20_.2_' -1 ValueError Precision not allowed in integer format specifier
#| ' >+020,.0b' 'hello' ValueError Cannot specify ',' with 'b'.
#| ' #20,.17g' b'x' TypeError unsupported format string passed to bytes.__format__
#| '^+1_.2' nan '+nan'
#| 'é< 012' 1.5 ' 1.5éééééééé'
#| '<#20,q' 1e+22 ValueError Cannot specify ',' with 'q'.
#| '^-z#05,.2,e' True '1.00e+00'
#| ' >-z#5_.0d' b'x' TypeError unsupported format string passed to bytes.__format__
#| '<,,e' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é= z.2,o' -2.675 ValueError Unknown format code 'o' for object of type 'float'
#| ' <20,_E' 1j ValueError Cannot specify both ',' and '_'.
#| 'é-#.,n' 1e+22 ValueError Invalid format specifier 'é-#.,n' for object of type 'float'
#| '*>+1,.2X' 123456789.0 ValueError Cannot specify ',' with 'X'.
#| ' ^,.,G' 0 '0'
#| ' =z5.17,F' 123456789.0 '123456789.000,000,000,000,000,00'
#| '*>05.0_c' -0.0 ValueError Unknown format code 'c' for object of type 'float'
#| '0<5.17d' 1e-07 ValueError Unknown format code 'd' for object of type 'float'
#| '0=z#1,.5_' 1.5 '1.500_0'
#| 'é=+1_.17,E' 0.0 '+0.000,000,000,000,000,00E+00'
#| 'é= #5,G' -1 '-1.00000'
#| 'é05_.2f' 1e-07 ValueError Invalid format specifier 'é05_.2f' for object of type 'float'
#| '+#1,.0%' b'x' TypeError unsupported format string passed to bytes.__format__
#| '>01_.17,' b'x' TypeError unsupported format string passed to bytes.__format__
#| '0^-z#.17n' None TypeError unsupported format string passed to NoneType.__format__
#| '*^-5_' 1e-07 '1e-07'
#| '^-#12,,x' 1 ValueError Invalid format specifier '^-#12,,x' for object of type 'int'
#| ' ^#01,.17E' inf 'INF'
#| 'é< #1.2b' 1234567.891 ValueError Unknown format code 'b' for object of type 'float'
#| '>-#20__e' -1 ValueError Invalid format specifier '>-#20__e' for object of type 'int'
#| 'é^+1.,X' 'hello' ValueError Unknown format code 'X' for object of type 'str'
#| ' 1' 'é😀' ValueError Space not allowed in string format specifier
#| '^-z#12_.0,g' 1e-07 '   1.e-07   '
#| 'é-,.2,%' 1.5 ValueError Invalid format specifier 'é-,.2,%' for object of type 'float'
#| 'é#12_X' True ValueError Invalid format specifier 'é#12_X' for object of type 'bool'
#| '^1.x' None TypeError unsupported format string passed to NoneType.__format__
#| '+1_.5s' 123456789.0 ValueError Cannot specify '_' with 's'.
#| '0^z20.E' -2.675 ValueError Format specifier missing precision
#| '0=-020.5_s' 1e+22 ValueError Unknown format code 's' for object of type 'float'
#| '*=-20.17,' b'x' TypeError unsupported format string passed to bytes.__format__
#| '0^#.17e' 1e+22 '1.00000000000000000e+22'
#| '020_.0,' -0.0 '-000_000_000_000e+00'
#| 'é^ 05.17,' -2.675 '-2.674,999,999,999,999,8'
#| ' z012,.,%' 1180591620717411303424 ' 118,059,162,071,741,130,342,400.000,000%'
#| '=-#12_' (-1.5+2.5j) ValueError '=' alignment flag is not allowed in complex format specifier
#| 'é<-#_.f' -0.0 ValueError Format specifier missing precision
#| '0.5%' b'x' TypeError unsupported format string passed to bytes.__format__
#| '*>#,.d' (-1.5+2.5j) ValueError Format specifier missing precision
#| ' ^020.5' 'a' '         a          '
#| '^-#0,.5%' -0.0 '-0.00000%'
#| '= z#12,.5_f' 'a' ValueError Unknown format code 'f' for object of type 'str'
#| '*< #_.2c' nan ValueError Cannot specify '_' with 'c'.
#| 'é< z1.2' inf ' inf'
#| 'é< z,.X' 1e+22 ValueError Format specifier missing precision
#| 'é>-0,.17o' 1.5 ValueError Cannot specify ',' with 'o'.
#| '>+#5.5_n' 1e+22 ValueError Cannot specify '_' with 'n'.
#| '>#01,.0,F' 'hello' ValueError Unknown format code 'F' for object of type 'str'
#| '^-1_s' 'é😀' ValueError Cannot specify '_' with 's'.
#| '0>z#.e' 1234567.891 ValueError Format specifier missing precision
#| 'é^ #05.2q' True ValueError Unknown format code 'q' for object of type 'bool'
#| 'é=-12_.0E' 1e+22 'ééééééé1E+22'
#| '> #20.2n' -1 ValueError Precision not allowed in integer format specifier
#| '0= 20_.0,e' 'a' ValueError Unknown format code 'e' for object of type 'str'
#| '0=1,.2,d' inf ValueError Unknown format code 'd' for object of type 'float'
#| '*<-20.2_g' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' ^-#.0c' inf ValueError Unknown format code 'c' for object of type 'float'
#| '*<z0,._q' nan ValueError Cannot specify ',' with 'q'.
#| ' >+#5.5b' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' z#0.,e' 42 ' 4.200,000e+01'
#| '*<5,.,c' 'a' ValueError Cannot specify ',' with 'c'.
#| ' <05.5E' 'a' ValueError Unknown format code 'E' for object of type 'str'
#| '^#b' inf ValueError Unknown format code 'b' for object of type 'float'
#| ' <-0.2g' 'hello' ValueError Unknown format code 'g' for object of type 'str'
#| '>z#12_.0n' -255 ValueError Cannot specify '_' with 'n'.
#| '+#._X' 1234567.891 ValueError Unknown format code 'X' for object of type 'float'
#| '=0_.g' 1e-07 ValueError Format specifier missing precision
#| '5,.5c' None TypeError unsupported format string passed to NoneType.__format__
#| '0= 1,c' -2.675 ValueError Cannot specify ',' with 'c'.
#| '*z#5_.,x' -255 ValueError Invalid format specifier '*z#5_.,x' for object of type 'int'
#| ' ^+z5,F' 0.0 '+0.000000'
#| 'é=z012,E' None TypeError unsupported format string passed to NoneType.__format__
#| '0=1_._g' -1 '-1'
#| '< z#05.17X' True ValueError Precision not allowed in integer format specifier
#| ' #_n' -255 ValueError Cannot specify '_' with 'n'.
#| '0= z#05.17,F' b'x' TypeError unsupported format string passed to bytes.__format__
#| '^-z#1_.0e' 1180591620717411303424 '1.e+21'
#| ' ^ z12_.s' 'a' ValueError Format specifier missing precision
#| '*<-1.17e' 0 '0.00000000000000000e+00'
#| ' =1' 0.0 '0.0'
#| '*=z#1.17n' 'a' ValueError Unknown format code 'n' for object of type 'str'
#| '*-01.5,' 1.5 ValueError Invalid format specifier '*-01.5,' for object of type 'float'
#| 'é= #_.0,F' 1e-07 ' 0.'
#| 'é=-z1.5x' 1.5 ValueError Unknown format code 'x' for object of type 'float'
#| '< #01.5_c' 'é😀' ValueError Unknown format code 'c' for object of type 'str'
#| '>z#5,.5,F' None TypeError unsupported format string passed to NoneType.__format__
#| ' >+01.5_g' 'a' ValueError Unknown format code 'g' for object of type 'str'
#| ' >+z#1.17,X' -1 ValueError Precision not allowed in integer format specifier
#| '=05.2b' 1e-07 ValueError Unknown format code 'b' for object of type 'float'
#| '^ z0,.2_%' 'é😀' ValueError Unknown format code '%' for object of type 'str'
#| '0^ 1,.0F' True ' 1'
#| ' >020,,%' 'hello' ValueError Invalid format specifier ' >020,,%' for object of type 'str'
#| '+5,_g' 42 ValueError Cannot specify both ',' and '_'.
#| ' >+.5_x' -255 ValueError Precision not allowed in integer format specifier
#| '*5,%' -2.675 ValueError Invalid format specifier '*5,%' for object of type 'float'
#| 'é#01,,E' [1] TypeError unsupported format string passed to list.__format__
#| 'é^z05.0G' -1 'é-1éé'
#| ' =020.0,d' 'é😀' ValueError Unknown format code 'd' for object of type 'str'
#| '0=012E' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' <+20,F' 1.5 '+1.500000           '
#| 'é+12,.2' 1180591620717411303424 ValueError Invalid format specifier 'é+12,.2' for object of type 'int'
#| '*=#012_b' 123456789.0 ValueError Unknown format code 'b' for object of type 'float'
#| '*>+1_.5,f' 0.0 '+0.000,00'
#| '0+1_c' nan ValueError Invalid format specifier '0+1_c' for object of type 'float'
#| 'é z0__%' 1e-07 ValueError Invalid format specifier 'é z0__%' for object of type 'float'
#| 'é 05.17F' 1 ValueError Invalid format specifier 'é 05.17F' for object of type 'int'
#| ' <z05.5%' -2.675 '-267.50000%'
#| ' =+5%' -255 '-25500.000000%'
#| 'é> 20_.5b' 0.0 ValueError Unknown format code 'b' for object of type 'float'
#| '0=+#1_.2f' None TypeError unsupported format string passed to NoneType.__format__
#| '  #5' 1.5 ValueError Invalid format specifier '  #5' for object of type 'float'
#| '^#12.17,X' 'a' ValueError Unknown format code 'X' for object of type 'str'
#| '0>+#05,.17_o' -2.675 ValueError Cannot specify ',' with 'o'.
#| '0<+#12,.0' 1e-07 '+1.e-0700000'
#| '>#5._s' [1] TypeError unsupported format string passed to list.__format__
#| '^z12_.5_o' 0.0 ValueError Unknown format code 'o' for object of type 'float'
#| 'é^-5.c' 1e-07 ValueError Format specifier missing precision
#| ' 01,_d' nan ValueError Cannot specify both ',' and '_'.
#| ' = z#1.F' 0.0 ValueError Format specifier missing precision
#| '0#20_X' 123456789.0 ValueError Invalid format specifier '0#20_X' for object of type 'float'
#| '0>#12,.0b' 'hello' ValueError Cannot specify ',' with 'b'.
#| '+.5f' -1 '-1.00000'
#| '=#12.s' 'é😀' ValueError Format specifier missing precision
#| '< 05_.,g' True ' 1000'
#| '* 0_.d' 'a' ValueError Invalid format specifier '* 0_.d' for object of type 'str'
#| '*<-#020,.F' 1234567.891 ValueError Format specifier missing precision
#| '*<+20_.5,e' inf '+inf****************'
#| '*=z12.q' inf ValueError Format specifier missing precision
#| '=0_.2b' [1] TypeError unsupported format string passed to list.__format__
#| '0> #05.2,d' -255 ValueError Precision not allowed in integer format specifier
#| '^#12_s' [1] TypeError unsupported format string passed to list.__format__
#| '0=5_c' -2.675 ValueError Cannot specify '_' with 'c'.
#| '* 5.%' 'hello' ValueError Invalid format specifier '* 5.%' for object of type 'str'
#| '>#20_.17,X' nan ValueError Unknown format code 'X' for object of type 'float'
#| '< #0_.5e' True ' 1.00000e+00'
#| '  012.0F' [1] TypeError unsupported format string passed to list.__format__
#| '*-1.5_' 1e-07 ValueError Invalid format specifier '*-1.5_' for object of type 'float'
#| '=z0.2E' 'a' ValueError Unknown format code 'E' for object of type 'str'
#| ' +z#020.0F' 123456789.0 ValueError Invalid format specifier ' +z#020.0F' for object of type 'float'
#| 'é=.5b' -255 ValueError Precision not allowed in integer format specifier
#| '0<0_.0,%' -1 '-100%'
#| 'é^ #5_.17_o' 123456789.0 ValueError Unknown format code 'o' for object of type 'float'
#| '*=+.17%' 0.0 '+0.00000000000000000%'
#| '*<z1,c' 1e-07 ValueError Cannot specify ',' with 'c'.
#| '<1.0X' [1] TypeError unsupported format string passed to list.__format__
#| 'é20.0f' 'é😀' ValueError Invalid format specifier 'é20.0f' for object of type 'str'
#| '*<+#5.x' 0.0 ValueError Format specifier missing precision
#| ' <#012,.5_G' 1234567.891 '1.234_6E+06 '
#| '=-z,G' 'hello' ValueError Unknown format code 'G' for object of type 'str'
#| ' >0,x' 'é😀' ValueError Cannot specify ',' with 'x'.
#| '^-z#12d' 42 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| '0<+12,.17,q' 42 ValueError Cannot specify ',' with 'q'.
#| ' z0,.g' [1] TypeError unsupported format string passed to list.__format__
#| '0>20,o' 42 ValueError Cannot specify ',' with 'o'.
#| '>12_n' 'hello' ValueError Cannot specify '_' with 'n'.
#| '=z20_.n' 'hello' ValueError Format specifier missing precision
#| ' > #12_.5,n' inf ValueError Cannot specify '_' with 'n'.
#| '>20_.17n' 0.0 ValueError Cannot specify '_' with 'n'.
#| ' >-#0X' -255 '-0XFF'
#| 'é> 0,.2e' 0 ' 0.00e+00'
#| 'é#5.5,%' [1] TypeError unsupported format string passed to list.__format__
#| '=z#020,.2f' 0 '0,000,000,000,000.00'
#| '^-#.2,n' [1] TypeError unsupported format string passed to list.__format__
#| '*^#x' 42 '0x2a'
#| '*<#12_b' 1e+22 ValueError Unknown format code 'b' for object of type 'float'
#| '*<-5.5e' -0.0 '-0.00000e+00'
#| 'é>#0_.5E' -1 '-1.00000E+00'
#| '<-05.2,f' 1.5 '1.500'
#| ' >+012.2X' True ValueError Precision not allowed in integer format specifier
#| '*_X' -0.0 ValueError Invalid format specifier '*_X' for object of type 'float'
#| ' >#,.2' -0.0 '-0.0'
#| '>z5,.5E' 1 '1.00000E+00'
#| 'é>+01,n' 'hello' ValueError Cannot specify ',' with 'n'.
#| 'é^z#_n' [1] TypeError unsupported format string passed to list.__format__
#| '0^01,.17s' 1e+22 ValueError Cannot specify ',' with 's'.
#| ' ^#12x' None TypeError unsupported format string passed to NoneType.__format__
#| ' ^-1.17,d' 1234567.891 ValueError Unknown format code 'd' for object of type 'float'
#| '=.2_F' inf 'INF'
#| '0>#0,.E' 1234567.891 ValueError Format specifier missing precision
#| '*>+0,.5,s' 1180591620717411303424 ValueError Cannot specify ',' with 's'.
#| '=-#0,.2s' True ValueError Cannot specify ',' with 's'.
#| '0=+_.2_X' 1 ValueError Precision not allowed in integer format specifier
#| '0>-20.17_b' 0.0 ValueError Unknown format code 'b' for object of type 'float'
#| '>#05_.X' 'a' ValueError Format specifier missing precision
#| ' ^01,._x' 'hello' ValueError Cannot specify ',' with 'x'.
#| '*^+#12,_g' 1180591620717411303424 ValueError Cannot specify both ',' and '_'.
#| '<+z#01E' 1j ValueError Zero padding is not allowed in complex format specifier
#| '0<12,.0f' 'é😀' ValueError Unknown format code 'f' for object of type 'str'
#| '05,.,' True '0,001'
#| '#20.2_c' -255 ValueError Precision not allowed in integer format specifier
#| 'é^z#1.2g' -255 '-2.6e+02'
#| '05,.2G' 1234567.891 '1.2E+06'
#| 'é z#1.17,x' nan ValueError Invalid format specifier 'é z#1.17,x' for object of type 'float'
#| '^#05_G' nan '0NAN0'
#| 'é^#012.17f' 1.5 '1.50000000000000000'
#| 'é^+z#12,.0_E' -255 'éé-3.E+02ééé'
#| '0-5_F' 1e-07 ValueError Invalid format specifier '0-5_F' for object of type 'float'
#| 'é^ #.17b' 'hello' ValueError Unknown format code 'b' for object of type 'str'
#| ' =+05_n' 'hello' ValueError Cannot specify '_' with 'n'.
#| 'é<01.5F' None TypeError unsupported format string passed to NoneType.__format__
#| '<20,._%' 123456789.0 '12,345,678,900.000_000%'
#| 'é=#12.2F' 0 'éééééééé0.00'
#| '<#20,.2X' -255 ValueError Cannot specify ',' with 'X'.
#| ' >+.5s' inf ValueError Unknown format code 's' for object of type 'float'
#| ' -.' 42 ValueError Invalid format specifier ' -.' for object of type 'int'
#| '=+20,' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é>#01_.,g' nan 'nan'
#| '> .5,e' 1e+22 ' 1.000,00e+22'
#| ' ^+1,e' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' =-12.17o' True ValueError Precision not allowed in integer format specifier
#| '-0,.2b' 1180591620717411303424 ValueError Cannot specify ',' with 'b'.
#| ' <+#5.17,e' True '+1.000,000,000,000,000,00e+00'
#| ' +z#20,.0,x' (-1.5+2.5j) ValueError Invalid format specifier ' +z#20,.0,x' for object of type 'complex'
#| 'é^ e' 'é😀' ValueError Unknown format code 'e' for object of type 'str'
#| '0> #12s' 1j ValueError Unknown format code 's' for object of type 'complex'
#| ' +1.2,s' -0.0 ValueError Invalid format specifier ' +1.2,s' for object of type 'float'
#| '*=+12,.2_' 'a' ValueError Cannot specify ',' with 's'.
#| '>z#1_' b'x' TypeError unsupported format string passed to bytes.__format__
#| '*=-_.f' 1234567.891 ValueError Format specifier missing precision
#| '<+z#20,._f' inf '+inf                '
#| ' < z0.5b' 'hello' ValueError Unknown format code 'b' for object of type 'str'
#| '_b' 1234567.891 ValueError Unknown format code 'b' for object of type 'float'
#| '*>020_d' 42 '******************42'
#| '>12.x' 1e+22 ValueError Format specifier missing precision
#| 'z012.17X' 1 ValueError Precision not allowed in integer format specifier
#| '*^ 12_.5,E' 1e+22 ' 1.000,00E+22'
#| 'é+z0c' (-1.5+2.5j) ValueError Invalid format specifier 'é+z0c' for object of type 'complex'
#| '< 5_.d' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' <#5X' 1j ValueError Unknown format code 'X' for object of type 'complex'
#| '<.5_G' (-1.5+2.5j) '-1.5+2.5j'
#| '-z#01,.d' -255 ValueError Format specifier missing precision
#| '^020__n' b'x' TypeError unsupported format string passed to bytes.__format__
#| '0=+z1n' 1 ValueError Negative zero coercion (z) not allowed in integer format specifier
#| '>-z012,.17,E' inf '000000000INF'
#| '*>01.2_f' 1234567.891 '1234567.89'
#| '0<12,.17q' -2.675 ValueError Cannot specify ',' with 'q'.
#| '*020.2b' b'x' TypeError unsupported format string passed to bytes.__format__
#| '0>-z20.q' 1234567.891 ValueError Format specifier missing precision
#| 'é>+#5,g' 42 '+42.0000'
#| '<-z012,.17,E' -0.0 '0.000,000,000,000,000,00E+00'
#| '0>12,_' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' < #1X' 123456789.0 ValueError Unknown format code 'X' for object of type 'float'
#| '*= z012_G' 'é😀' ValueError Unknown format code 'G' for object of type 'str'
#| '0#05.5,' -2.675 ValueError Invalid format specifier '0#05.5,' for object of type 'float'
#| 'é=+_.F' 42 ValueError Format specifier missing precision
#| '0_.17b' inf ValueError Unknown format code 'b' for object of type 'float'
#| '<#1_.0g' 'a' ValueError Unknown format code 'g' for object of type 'str'
#| '= #12.2,n' 1234567.891 ValueError Cannot specify ',' with 'n'.
#| '=-#5_.17n' b'x' TypeError unsupported format string passed to bytes.__format__
#| '#_,s' True ValueError Cannot specify both ',' and '_'.
#| 'é<+0,.17_%' b'x' TypeError unsupported format string passed to bytes.__format__
#| '0^-#5x' 'é😀' ValueError Unknown format code 'x' for object of type 'str'
#| ' z01.17_E' [1] TypeError unsupported format string passed to list.__format__
#| 'é^_.17,G' 123456789.0 '123_456_789'
#| 'é^-z12_E' 1234567.891 '1.234568E+06'
#| '005_.,d' 'é😀' ValueError Unknown format code 'd' for object of type 'str'
#| 'é^#5.b' 0.0 ValueError Format specifier missing precision
#| '*<0,_o' None TypeError unsupported format string passed to NoneType.__format__
#| '=-z#012_d' 1j ValueError Unknown format code 'd' for object of type 'complex'
#| '<5,.17,n' 42 ValueError Cannot specify ',' with 'n'.
#| '*+z20,.5F' [1] TypeError unsupported format string passed to list.__format__
#| '*=+#5.d' 'hello' ValueError Format specifier missing precision
#| '0^01,.0f' 0.0 '0'
#| ' =+#1,.17X' True ValueError Cannot specify ',' with 'X'.
#| '*=1.2%' 1180591620717411303424 '118059162071741130342400.00%'
#| '*=-20F' True '************1.000000'
#| ' <-#_.17_X' 'hello' ValueError Unknown format code 'X' for object of type 'str'
#| '*020.17_E' -1 ValueError Invalid format specifier '*020.17_E' for object of type 'int'
#| '^-0_.0' 0.0 '0e+00'
#| '0<#12.17s' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é=#0,o' 'a' ValueError Cannot specify ',' with 'o'.
#| '0<+20,.0,d' 'hello' ValueError Unknown format code 'd' for object of type 'str'
#| ' 0,.17b' 1j ValueError Cannot specify ',' with 'b'.
#| '0> #1,.2f' (-1.5+2.5j) ValueError Zero padding is not allowed in complex format specifier
#| '*#1.17,q' 1180591620717411303424 ValueError Invalid format specifier '*#1.17,q' for object of type 'int'
#| '=+z#12_b' 1e-07 ValueError Unknown format code 'b' for object of type 'float'
#| '<+z5.2d' 123456789.0 ValueError Unknown format code 'd' for object of type 'float'
#| ' <z20,._n' 1j ValueError Cannot specify ',' with 'n'.
#| '>020,q' 'a' ValueError Cannot specify ',' with 'q'.
#| ' >-1_.17E' inf 'INF'
#| ' ^12.5_%' -1 '-100.000_00%'
#| ' = 01,.2,X' 1e-07 ValueError Cannot specify ',' with 'X'.
#| '=#20.2' -0.0 '-                0.0'
#| '*< 20_.0b' None TypeError unsupported format string passed to NoneType.__format__
#| '*^20.17,' -255 ValueError Precision not allowed in integer format specifier
#| '-#05_.5X' 1e-07 ValueError Unknown format code 'X' for object of type 'float'
#| 'é>#12._b' inf ValueError Unknown format code 'b' for object of type 'float'
#| 'é #0_,g' 1e-07 ValueError Invalid format specifier 'é #0_,g' for object of type 'float'
#| '<-01.2n' 'é😀' ValueError Unknown format code 'n' for object of type 'str'
#| '=+z1_E' -2.675 '-2.675000E+00'
#| ' <+020.0,%' 123456789.0 '+12345678900%       '
#| ' <+05.5g' None TypeError unsupported format string passed to NoneType.__format__
#| '*z020_.5_' -2.675 ValueError Invalid format specifier '*z020_.5_' for object of type 'float'
#| '< 020_,b' -2.675 ValueError Cannot specify both ',' and '_'.
#| ' >,s' [1] TypeError unsupported format string passed to list.__format__
#| '0>12,.0,o' -2.675 ValueError Cannot specify ',' with 'o'.
#| ' = 12f' -255 '- 255.000000'
#| '=020.5,e' True '000000001.000,00e+00'
#| ' z,.17c' 'hello' ValueError Cannot specify ',' with 'c'.
#| '*-,.5,e' True ValueError Invalid format specifier '*-,.5,e' for object of type 'bool'
#| 'é>+#05,.2o' nan ValueError Cannot specify ',' with 'o'.
#| 'é=-#20.2x' [1] TypeError unsupported format string passed to list.__format__
#| ' >+z#5,_c' nan ValueError Cannot specify both ',' and '_'.
#| 'é^5,g' 'a' ValueError Unknown format code 'g' for object of type 'str'
#| '*>#20_.0_F' 1e+22 '10_000_000_000_000_000_000_000.'
#| ' =#1_.0_o' 'é😀' ValueError Unknown format code 'o' for object of type 'str'
#| '+012,.2,g' None TypeError unsupported format string passed to NoneType.__format__
#| '*#012_.5x' nan ValueError Invalid format specifier '*#012_.5x' for object of type 'float'
#| '05_,d' 'a' ValueError Cannot specify both ',' and '_'.
#| '-01,.2o' -1 ValueError Cannot specify ',' with 'o'.
#| '<-z1.17,q' 1180591620717411303424 ValueError Unknown format code 'q' for object of type 'int'
#| '0<z5_.17d' b'x' TypeError unsupported format string passed to bytes.__format__
#| '*05,' None TypeError unsupported format string passed to NoneType.__format__
#| '^+01E' -1 '-1.000000E+00'
#| '*=5,.0X' -255 ValueError Cannot specify ',' with 'X'.
#| '0-#5,._b' 0 ValueError Invalid format specifier '0-#5,._b' for object of type 'int'
#| ' ^z12,.17,E' 0.0 '0.000,000,000,000,000,00E+00'
#| '*= #.5e' -0.0 '-0.00000e+00'
#| '^_,' 1180591620717411303424 ValueError Cannot specify both ',' and '_'.
#| ' > .5X' 1 ValueError Precision not allowed in integer format specifier
#| '0#05.5d' inf ValueError Invalid format specifier '0#05.5d' for object of type 'float'
#| ' -5.2s' 1j ValueError Invalid format specifier ' -5.2s' for object of type 'complex'
#| ' =+012.0,' -1 ValueError Precision not allowed in integer format specifier
#| ' < 20,.17_d' -1 ValueError Precision not allowed in integer format specifier
#| '+12.5,E' 1j '+0.000,00E+00+1.000,00E+00j'
#| 'é>+z#' 1e+22 '+1.e+22'
#| '<12.0,g' 'a' ValueError Unknown format code 'g' for object of type 'str'
#| ' <#,g' -1 '-1.00000'
#| '0<+.c' 123456789.0 ValueError Format specifier missing precision
#| 'é=-z#,e' 42 '4.200000e+01'
#| 'é^+#20_.2G' inf 'éééééééé+INFéééééééé'
#| ' >z#20_c' 1e+22 ValueError Cannot specify '_' with 'c'.
#| 'é>+12,E' 'hello' ValueError Unknown format code 'E' for object of type 'str'
#| '*^-_.0c' 1.5 ValueError Cannot specify '_' with 'c'.
#| ' >-20_.5F' 'é😀' ValueError Unknown format code 'F' for object of type 'str'
#| ' #0.0f' True ' 1.'
#| '0^z020.0o' inf ValueError Unknown format code 'o' for object of type 'float'
#| '0<05.s' nan ValueError Format specifier missing precision
#| '^#20.2_c' 1e-07 ValueError Unknown format code 'c' for object of type 'float'
#| '<01E' 'é😀' ValueError Unknown format code 'E' for object of type 'str'
#| '*=#01.17n' 'a' ValueError Unknown format code 'n' for object of type 'str'
#| ' 5__n' 1.5 ValueError Invalid format specifier ' 5__n' for object of type 'float'
#| '*<1o' 1180591620717411303424 '200000000000000000000000'
#| '*=+1.5F' -255 '-255.00000'
#| ' +#5,b' -2.675 ValueError Invalid format specifier ' +#5,b' for object of type 'float'
#| ' 5_.5_c' 1e-07 ValueError Cannot specify '_' with 'c'.
#| '  #012,,s' 1234567.891 ValueError Invalid format specifier '  #012,,s' for object of type 'float'
#| '<#12.,b' (-1.5+2.5j) ValueError Unknown format code 'b' for object of type 'complex'
#| 'é<-12.17o' b'x' TypeError unsupported format string passed to bytes.__format__
#| '=+,n' -0.0 ValueError Cannot specify ',' with 'n'.
#| '>020_.17x' 'a' ValueError Unknown format code 'x' for object of type 'str'
#| '*^ 5_.5n' 0 ValueError Cannot specify '_' with 'n'.
#| '0>20,.17_%' 1.5 '150.000_000_000_000_000_00%'
#| '*>-#5_.5' True ValueError Precision not allowed in integer format specifier
#| '-zq' 1 ValueError Unknown format code 'q' for object of type 'int'
#| ' =z020.0b' inf ValueError Unknown format code 'b' for object of type 'float'
#| ' ^ z0X' None TypeError unsupported format string passed to NoneType.__format__
#| ' >-z#1.5_E' 0 '0.000_00E+00'
#| '^-z5_.0_F' 42 ' 42  '
#| '^-12.q' 1e-07 ValueError Format specifier missing precision
#| 'é=z0_X' 123456789.0 ValueError Unknown format code 'X' for object of type 'float'
#| ' 12.17E' -2.675 '-2.67499999999999982E+00'
#| '0^ 05,.5x' True ValueError Cannot specify ',' with 'x'.
#| 'é>#020X' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' < z1,e' 1 ' 1.000000e+00'
#| '> 0.2E' 123456789.0 ' 1.23E+08'
#| 'é>z5_s' 1.5 ValueError Cannot specify '_' with 's'.
#| '*<20.0' -1 ValueError Precision not allowed in integer format specifier
#| '*=20,.0%' 0.0 '******************0%'
#| '>-01,X' b'x' TypeError unsupported format string passed to bytes.__format__
#| '<#0.' -255 ValueError Format specifier missing precision
#| '0^#12_.e' -1 ValueError Format specifier missing precision
#| '-1.5,s' -1 ValueError Unknown format code 's' for object of type 'int'
#| '0= #01,' -255 '-255'
#| ' <z5.17f' 1e-07 '0.00000010000000000'
#| '0<#01_E' 'hello' ValueError Unknown format code 'E' for object of type 'str'
#| 'é=12_e' b'x' TypeError unsupported format string passed to bytes.__format__
#| ' -z#12,.5_x' 1e+22 ValueError Invalid format specifier ' -z#12,.5_x' for object of type 'float'
#| '0>12_.f' nan ValueError Format specifier missing precision
#| '0^-#1_g' -1 '-1.00000'
#| '0<-20.2,b' 'a' ValueError Unknown format code 'b' for object of type 'str'
#| '*^+1_s' 1j ValueError Cannot specify '_' with 's'.
#| 'é+z#_,F' nan ValueError Invalid format specifier 'é+z#_,F' for object of type 'float'
#| '0^12,.17,g' 0 '000000000000'
#| '0=+#012_s' 1180591620717411303424 ValueError Cannot specify '_' with 's'.
#| '0>+#5b' [1] TypeError unsupported format string passed to list.__format__
#| 'é-5,.2_' 1e+22 ValueError Invalid format specifier 'é-5,.2_' for object of type 'float'
#| '<20_._' None TypeError unsupported format string passed to NoneType.__format__
#| ' > z#.0' 123456789.0 ' 1.e+08'
#| 'é<,.17d' 1.5 ValueError Unknown format code 'd' for object of type 'float'
#| '=+#0.0c' 1180591620717411303424 ValueError Precision not allowed in integer format specifier
#| '0^-z#12g' None TypeError unsupported format string passed to NoneType.__format__
#| 'é>-#020.,n' 1e+22 ValueError Cannot specify ',' with 'n'.
#| '=#020.0G' (-1.5+2.5j) ValueError Zero padding is not allowed in complex format specifier
#| '*= z.5,F' 1180591620717411303424 ' 1180591620717411303424.000,00'
#| '*=-z1.o' 1.5 ValueError Format specifier missing precision
#| '*=-,.F' (-1.5+2.5j) ValueError Format specifier missing precision
#| '>#20,' (-1.5+2.5j) '         (-1.5+2.5j)'
#| 'é<-#0,.0,o' 'é😀' ValueError Cannot specify ',' with 'o'.
#| '+20.5b' 0.0 ValueError Unknown format code 'b' for object of type 'float'
#| ' z5,b' True ValueError Cannot specify ',' with 'b'.
#| '^1.5,F' 1e-07 '0.000,00'
#| 'é #12.0c' 1180591620717411303424 ValueError Invalid format specifier 'é #12.0c' for object of type 'int'
#| '*=+z,,b' b'x' TypeError unsupported format string passed to bytes.__format__
#| 'é^.n' 1j ValueError Format specifier missing precision
#| '0=5.2_c' nan ValueError Unknown format code 'c' for object of type 'float'
#| 'é^E' [1] TypeError unsupported format string passed to list.__format__
#| '<-#1_o' True '0o1'
#| '0+.2,X' True ValueError Invalid format specifier '0+.2,X' for object of type 'bool'
#| '^+z12.' -1 ValueError Format specifier missing precision
#| 'é= #20,.2,b' -255 ValueError Cannot specify ',' with 'b'.
#| '*=012X' nan ValueError Unknown format code 'X' for object of type 'float'
#| '=-12_E' 1180591620717411303424 '1.180592E+21'
#| '<-z01,.17s' 1e-07 ValueError Cannot specify ',' with 's'.
#| ' = z5.17g' 42 '   42'
#| '*= z#01_.0q' 1.5 ValueError Cannot specify '_' with 'q'.
#| '0<z1.g' 'a' ValueError Format specifier missing precision
#| 'é<#0_.' 0 ValueError Format specifier missing precision
#| ' <z5,.0%' None TypeError unsupported format string passed to NoneType.__format__
#| ' > 020g' [1] TypeError unsupported format string passed to list.__format__
#| '*<-n' 'a' ValueError Unknown format code 'n' for object of type 'str'
#| '=0.q' True ValueError Format specifier missing precision
#| ' z012_.5q' 0 ValueError Cannot specify '_' with 'q'.
#| 'é=#20,.0_n' (-1.5+2.5j) ValueError Cannot specify ',' with 'n'.
#| 'é^#20_.0q' -0.0 ValueError Cannot specify '_' with 'q'.
#| '>5,,%' -0.0 ValueError Invalid format specifier '>5,,%' for object of type 'float'
#| ' ^z12.0f' nan '    nan     '
#| '0>05.17o' inf ValueError Unknown format code 'o' for object of type 'float'
#| '< 12.2_b' 42 ValueError Precision not allowed in integer format specifier
#| 'a%#12.0x%%' (5, 1.5) TypeError not all arguments converted during string formatting
#| 'a%+ 1.2q%' (5, 1j) ValueError unsupported format character 'q' (0x71) at index 7
#| 'a%0.2d' 'é😀' TypeError %d format: a real number is required, not str
#| 'a%05.lr%' [1] ValueError incomplete format
#| 'a%+1lx%%' {'k': -1} TypeError %x format: an integer is required, not dict
#| 'a% 12.0q%' (5, 0) ValueError unsupported format character 'q' (0x71) at index 7
#| 'a% 1.*i%' () TypeError not enough arguments for format string
#| 'a%(k)*.*f' (1e+22, 1) TypeError format requires a mapping
#| 'a%(k)5.2q' 1e+22 TypeError format requires a mapping
#| 'a%#1.*r%%' (1180591620717411303424, 1e+22) OverflowError Python int too large to convert to C int
#| 'a%-X%s' 'é😀' TypeError %X format: an integer is required, not str
#| 'a% .*s%' (-2.675,) TypeError * wants int
#| 'a%012.0a%%' (5, [1]) TypeError not all arguments converted during string formatting
#| 'a%(k)-05.0G%s' (-255,) TypeError format requires a mapping
#| 'a%(k) *lo' {'k': 'é😀'} TypeError * wants int
#| 'a%(k)+12.*q%%' (0.0, True) TypeError format requires a mapping
#| 'a%+ 1.5lr%s' (5, 0.0) 'a50.0'
#| 'a%(k)05.*s%s' (1180591620717411303424,) TypeError format requires a mapping
#| 'a%(k)+.l%%' {'k': -1} ValueError unsupported format character '%' (0x25) at index 8
#| 'a%+ 1.*u' {'k': 1} TypeError * wants int
#| 'a%+1.lE%%' None TypeError must be real number, not NoneType
#| 'a%0*.*g' () TypeError not enough arguments for format string
#| 'a%#5.5ls%%' (0,) 'a    0%'
#| 'a%-*i%%' (-0.0,) TypeError * wants int
#| 'a%(k)-01la%s' () TypeError format requires a mapping
#| 'a%-5.2E%' {'k': 1180591620717411303424} TypeError must be real number, not dict
#| 'a%-*lX%s' (1234567.891, [1]) TypeError * wants int
#| 'a%(k)+5.*a%%' {'k': 1234567.891} TypeError * wants int
#| 'a%(k)lu%' nan TypeError format requires a mapping
#| 'a% .*g%' ('é😀',) TypeError * wants int
#| 'a%-*.5u%s' (5, 42) TypeError not enough arguments for format string
#| 'a%-*.0i%' ([1],) TypeError * wants int
#| 'a%012lG%%' () TypeError not enough arguments for format string
#| 'a%#12lo%' nan TypeError %o format: an integer is required, not float
#| 'a%#*.*u%s' (-255, 1234567.891) TypeError * wants int
#| 'a%(k)+.*q%' {'k': inf} TypeError * wants int
#| 'a%-0*.5f%' ('é😀',) TypeError * wants int
#| 'a%(k)#12.0q' {'k': [1]} ValueError unsupported format character 'q' (0x71) at index 10
#| 'a%05.lG%%' ([1], 123456789.0) TypeError must be real number, not list
#| 'a%(k)1.2lu%s' ((-1.5+2.5j),) TypeError format requires a mapping
#| 'a%*.0s' (5, 'hello') 'a     '
#| 'a% 1.2lq%' () TypeError not enough arguments for format string
#| 'a%(k)+*la' (1, 1.5) TypeError format requires a mapping
#| 'a%-5.5r' -2.675 'a-2.67'
#| 'a%(k)-05.s%s' 'é😀' TypeError format requires a mapping
#| 'a%.2%%' () TypeError not enough arguments for format string
#| 'a%(k)05d' () TypeError format requires a mapping
#| 'a%+1X%%' () TypeError not enough arguments for format string
#| 'a%-01.0r%s' (5, True) 'a True'
#| 'a%(k)012E' (5, 'é😀') TypeError format requires a mapping
#| 'a%0.0lc%' (5, 'é😀') ValueError incomplete format
#| 'a%-l%%' (b'x', b'x') ValueError unsupported format character '%' (0x25) at index 4
#| 'a%+ 5lz' (nan,) ValueError unsupported format character 'z' (0x7a) at index 6
#| 'a%le%%' inf 'ainf%'
#| 'a% s%' {'k': 1e+22} ValueError incomplete format
#| 'a%1.2F%%' ([1], (-1.5+2.5j)) TypeError must be real number, not list
#| 'a%1.*lu%s' (1180591620717411303424, 1j) OverflowError Python int too large to convert to C int
#| 'a%0*.0z%' ([1], [1]) TypeError * wants int
#| 'a%-01.2lf%%' () TypeError not enough arguments for format string
#| 'a%+ 12.*G' (5, 1e-07) 'a      +1E-07'
#| 'a%+ 1.r' {'k': 1e-07} 'a '
#| 'a%(k).X%s' (5, True) TypeError format requires a mapping
#| 'a%(k) .0li%s' ('é😀', b'x') TypeError format requires a mapping
#| 'a%5.5li%%' (1j,) TypeError %i format: a real number is required, not complex
#| 'a%012z%%' nan ValueError unsupported format character 'z' (0x7a) at index 5
#| 'a%(k)0*.0E%s' b'x' TypeError byte indices must be integers or slices, not str
#| 'a%(k)+12.5lg%s' nan TypeError format requires a mapping
#| 'a%(k)+ .0ls' (5, inf) TypeError format requires a mapping
#| 'a%(k)-12.5u%' ([1],) TypeError format requires a mapping
#| 'a%-1.0lX%' (5, 1.5) ValueError incomplete format
#| 'a%+5%' 1e+22 ValueError unsupported format character '%' (0x25) at index 4
#| 'a%+ 12.f' (-0.0, 1) TypeError not all arguments converted during string formatting
#| 'a%(k)0*.5o%s' (5, b'x') TypeError format requires a mapping
#| 'a%+1e%' (42,) ValueError incomplete format
#| 'a%-0.0i%s' () TypeError not enough arguments for format string
#| 'a%(k)-0e' {'k': 1180591620717411303424} 'a1.180592e+21'
#| 'a%01.5X%%' {'k': inf} TypeError %X format: an integer is required, not dict
#| 'a%#5.0lx' () TypeError not enough arguments for format string
#| 'a%+ *.ls%' -1 TypeError not enough arguments for format string
#| 'a%+ 12.o%%' 1234567.891 TypeError %o format: an integer is required, not float
#| 'a%01.lG%' () TypeError not enough arguments for format string
#| 'a%(k)-5.5lu%' (True,) TypeError format requires a mapping
#| 'a%(k)5.5ld%' () TypeError format requires a mapping
#| 'a% .0%%' (1180591620717411303424, [1]) ValueError unsupported format character '%' (0x25) at index 5
#| 'a%(k)+.*X' (5, 1180591620717411303424) TypeError format requires a mapping
#| 'a%(k)#*.2i%s' (-1.5+2.5j) TypeError format requires a mapping
#| 'a% 12.2lF%s' ('a', 1.5) TypeError must be real number, not str
#| 'a%-12.2r' {'k': -1} "a{'          "
#| 'a% 12.0lX' ('é😀', 1) TypeError %X format: an integer is required, not str
#| 'a%+ F' (5, [1]) TypeError not all arguments converted during string formatting
#| 'a%+*.*z%s' (0.0,) TypeError * wants int
#| 'a%(k)#r%' () TypeError format requires a mapping
#| 'a%%%%' {'k': 0} 'a%%'
#| 'a%(k)+ *.s%s' (0.0,) TypeError format requires a mapping
#| 'a%(k)+ 12.2%%s' () TypeError format requires a mapping
#| 'a%(k)#12.e%' (5, True) TypeError format requires a mapping
#| 'a%#5.l%%' () TypeError not enough arguments for format string
#| 'a%(k)+ *r%s' {'k': 'hello'} TypeError * wants int
#| 'a%-12.f' () TypeError not enough arguments for format string
#| 'a%+ *c%s' () TypeError not enough arguments for format string
#| 'a%(k)+ 12.5lx%' () TypeError format requires a mapping
#| 'a%.0e%%' (5, 'a') TypeError not all arguments converted during string formatting
#| 'a%(k) .5lg%s' () TypeError format requires a mapping
#| 'a%(k)#1d%%' (42, 1.5) TypeError format requires a mapping
#| 'a%(k)+1.5la%%' (5, nan) TypeError format requires a mapping
#| 'a%5.*lu%%' 'hello' TypeError * wants int
#| 'a%(k)-0*.la' -255 TypeError format requires a mapping
#| 'a%(k)5lF%' 1.5 TypeError format requires a mapping
#| 'a%12.x%' (b'x', 0.0) TypeError %x format: an integer is required, not bytes
#| 'a%-012.5E' (5, 1j) TypeError not all arguments converted during string formatting
#| 'a%+12e%%' None TypeError must be real number, not NoneType
#| 'a%(k)05d' ((-1.5+2.5j),) TypeError format requires a mapping
#| 'a% 1.*%%s' (5, 1234567.891) ValueError unsupported format character '%' (0x25) at index 6
#| 'a%#12.*u%' {'k': [1]} TypeError * wants int
#| 'a% *.2q%' (1.5,) TypeError * wants int
#| 'a%+ 12.*E%s' 1234567.891 TypeError * wants int
#| 'a%(k)+.lc%s' inf TypeError format requires a mapping
#| 'a%01.0%' (-0.0, (-1.5+2.5j)) ValueError unsupported format character '%' (0x25) at index 6
#| 'a%(k)+ 1.5lq%%' True TypeError format requires a mapping
#| 'a%-01.5x%' (42, [1]) ValueError incomplete format
#| 'a%01.%' {'k': 1e-07} ValueError unsupported format character '%' (0x25) at index 5
#| 'a%(k)-*.5ls' (42,) TypeError format requires a mapping
#| 'a%-1c%s' {'k': -255} TypeError %c requires an int or a unicode character, not dict
#| 'a%(k) *lz%' b'x' TypeError byte indices must be integers or slices, not str
#| 'a%#*lf' ('a', 123456789.0) TypeError * wants int
#| 'a%(k)05.2e%%' {'k': 1234567.891} 'a1.23e+06%'
#| 'a%#*.5x%s' () TypeError not enough arguments for format string
#| 'a%(k)+1.q%%' 'a' TypeError format requires a mapping
#| 'a%(k)#12.z%s' (5, 1180591620717411303424) TypeError format requires a mapping
#| 'a%(k)+u%%' (-0.0, None) TypeError format requires a mapping
#| 'a%(k)05.5%' () TypeError format requires a mapping
#| 'a% G%%' {'k': 1j} TypeError must be real number, not dict
#| 'a%(k)+ 5.2E%' () TypeError format requires a mapping
#| 'a%#1i%' b'x' TypeError %i format: a real number is required, not bytes
#| 'a%-5f%%' {'k': 'hello'} TypeError must be real number, not dict
#| 'a%-*u' 'a' TypeError * wants int
#| 'a%+ 5.5s' True 'a True'
#| 'a%+12.*e%%' (None,) TypeError * wants int
#| 'a%(k)0lo%%' (b'x', b'x') TypeError format requires a mapping
#| 'a% *li%%' (42,) TypeError not enough arguments for format string
#| 'a%(k)+5r%' (0, -0.0) TypeError format requires a mapping
#| 'a%(k)+*.f%' 'hello' TypeError format requires a mapping
#| 'a%+1.0f%s' (1e+22, inf) 'a+10000000000000000000000inf'
#| 'a%(k)01.lF' {'k': 0.0} 'a0'
#| 'a%-0*.5lc' (inf, None) TypeError * wants int
#| 'a% 1.*a' () TypeError not enough arguments for format string
#| 'a% 1.0lr%%' 42 'a %'
#| 'a%1.lE%' ('hello', True) TypeError must be real number, not str
#| 'a% 5x%%' {'k': None} TypeError %x format: an integer is required, not dict
#| 'a%+5.0q%%' () TypeError not enough arguments for format string
#| 'a%-5c' (123456789.0, 'é😀') TypeError %c requires an int or a unicode character, not float
#| 'a%#.2q%s' (5, -255) ValueError unsupported format character 'q' (0x71) at index 5
#| 'a%(k)0*.c' (-1, 1j) TypeError format requires a mapping
#| 'a% 12i%%' 1e-07 'a           0%'
#| 'a%#5.lz' () TypeError not enough arguments for format string
#| 'a%-12g%' {'k': 1234567.891} TypeError must be real number, not dict
#| 'a%-5F%' {'k': 1j} TypeError must be real number, not dict
#| 'a%(k)-0*.5lr%' (5, nan) TypeError format requires a mapping
#| 'a%0.0z' (5, -2.675) ValueError unsupported format character 'z' (0x7a) at index 5
#| 'a%(k)+12.2lo%' {'k': (-1.5+2.5j)} TypeError %o format: an integer is required, not complex
#| 'a%#.*lu%%' () TypeError not enough arguments for format string
#| 'a%#.5x%' (1180591620717411303424, [1]) ValueError incomplete format
#| 'a%12.2lc' () TypeError not enough arguments for format string
#| 'a%0*.5r' (None,) TypeError * wants int
#| 'a%(k)+1.ld' (1j,) TypeError format requires a mapping
#| 'a%012.2E' {'k': 1180591620717411303424} TypeError must be real number, not dict
#| 'a%(k)012.2E' 0 TypeError format requires a mapping
#| 'a% *.e%%' {'k': None} TypeError * wants int
#| 'a% 5.0lF' (5, 1180591620717411303424) TypeError not all arguments converted during string formatting
#| 'a%#*.*d' () TypeError not enough arguments for format string
#| 'a% .2d%%' (5, b'x') TypeError not all arguments converted during string formatting
#| 'a%(k)-012.5lq%' {'k': 1180591620717411303424} ValueError unsupported format character 'q' (0x71) at index 12
#| 'a%0.0x' () TypeError not enough arguments for format string
#| 'a%(k)012.*c%%' {'k': 1e-07} TypeError * wants int
#| 'a%(k)-*.2f%s' (123456789.0, 1180591620717411303424) TypeError format requires a mapping
#| 'a%+5.g%%' None TypeError must be real number, not NoneType
#| 'a%+lX%' (inf, (-1.5+2.5j)) TypeError %X format: an integer is required, not float
#| 'a%0F%s' (5, 1180591620717411303424) 'a5.0000001180591620717411303424'
#| 'a%(k)-.*u%s' 1j TypeError format requires a mapping
#| 'a%-*.2g%' {'k': [1]} TypeError * wants int
#| 'a%1.0z%%' () TypeError not enough arguments for format string
#| 'a%(k)*.5i' (-255, 1180591620717411303424) TypeError format requires a mapping
#| 'a%(k)-012g%s' (1j,) TypeError format requires a mapping
#| 'a%(k)012z%' (1180591620717411303424,) TypeError format requires a mapping
#| 'a%(k)05.5e' (1j, 1j) TypeError format requires a mapping
#| 'a%(k)+*.5c%' (-0.0, -0.0) TypeError format requires a mapping
#| 'a%01.%%s' ('hello',) ValueError unsupported format character '%' (0x25) at index 5
#| 'a%012.*s%' {'k': 'a'} TypeError * wants int
#| 'a%0.2%' (None, None) ValueError unsupported format character '%' (0x25) at index 5
#| 'a%-*.2E%%' inf TypeError * wants int
#| 'a%12X%%' (123456789.0, 1j) TypeError %X format: an integer is required, not float
#| 'a%-0.0x%' (5, 'é😀') ValueError incomplete format
#| 'a%+*z%s' (5, -255) ValueError unsupported format character 'z' (0x7a) at index 4
#| 'a%12i' ('é😀', 123456789.0) TypeError %i format: a real number is required, not str
#| 'a%+ *.o' {'k': [1]} TypeError * wants int
#| 'a%(k) *.0X%%' (5, -1) TypeError format requires a mapping
#| 'a%#5.0u%s' {'k': 1180591620717411303424} TypeError %u format: a real number is required, not dict
#| 'a%-G%' {'k': 123456789.0} TypeError must be real number, not dict
#| 'a%+ 12.q' ('hello',) ValueError unsupported format character 'q' (0x71) at index 7
#| 'a%-*%%%' {'k': 'é😀'} TypeError * wants int
#| 'a% %%' {'k': 0} ValueError unsupported format character '%' (0x25) at index 3
#| 'a% *.g%s' (5, 'é😀') TypeError must be real number, not str
#| 'a%012.5lo%' (1234567.891, True) TypeError %o format: an integer is required, not float
#| 'a%(k)+5.0lc%%' 1e-07 TypeError format requires a mapping
#| 'a%(k)-1.z%' () TypeError format requires a mapping
#| 'a%-05r%s' 0.0 TypeError not enough arguments for format string
#| 'a%(k)#1.2s%%' {'k': 1180591620717411303424} 'a11%'
#| 'a%#1lu%' {'k': 123456789.0} TypeError %u format: a real number is required, not dict
#| 'a%#5.*F%%' () TypeError not enough arguments for format string
#| 'a%(k)+*F%%' {'k': -1} TypeError not enough arguments for format string
#| 'a%#.0lr' {'k': inf} 'a'
#| 'a% *.u%' () TypeError not enough arguments for format string
#| 'a%5.2r' (-255,) 'a   -2'
#| 'a%-*E%s' ((-1.5+2.5j),) TypeError * wants int
#| 'a%(k)+ .0lz' (1.5,) TypeError format requires a mapping
#| 'a%-12.u%' 'hello' TypeError %u format: a real number is required, not str
#| 'a%(k)-.2li%%' ('a',) TypeError format requires a mapping
#| 'a%(k)+ *.*F' {'k': 0} TypeError not enough arguments for format string
#| 'a%(k)12.0c%s' () TypeError format requires a mapping
#| 'a%#12.2r' (None,) 'a          No'
#| 'a%-*.5F%' {'k': 1} TypeError * wants int
#| 'a%0*.o' {'k': 1e+22} TypeError * wants int
#| 'a%+*.G%' ('é😀',) TypeError * wants int
#| 'a%-0.0lq' {'k': -1} ValueError unsupported format character 'q' (0x71) at index 7
#| 'a%-.5o%s' (5, b'x') "a00005b'x'"
#| 'a%(k)-01.2q' (None, [1]) TypeError format requires a mapping
#| 'a%012.5d%s' {'k': [1]} TypeError %d format: a real number is required, not dict
#| 'a%-01.r' (5, 0) TypeError not all arguments converted during string formatting
#| 'a%(k)+lx' (b'x',) TypeError format requires a mapping
#| 'a% 5u%' () TypeError not enough arguments for format string
#| 'a% *G%' {'k': -1} TypeError * wants int
#| 'a%+ *.q%' ('hello', 42) TypeError * wants int
#| 'a%+*.*a%s' (5, -0.0) TypeError * wants int
#| 'a%#5lg%s' (-255, 1.5) 'a-255.0001.5'
#| 'a%#5.*lf%%' -2.675 TypeError * wants int
#| 'a%#1F%' (5, 1e+22) ValueError incomplete format
#| 'a%#1.0c%%' (123456789.0,) TypeError %c requires an int or a unicode character, not float
#| 'a%01.g%%' (0,) 'a0%'
#| 'a%0*lf%%' {'k': 1.5} TypeError * wants int
#| 'a% 1.0u%s' (-1, 1j) 'a-11j'
#| 'a%5l%%%' (-1, -1) ValueError unsupported format character '%' (0x25) at index 4
#| 'a%+12.c%' {'k': inf} TypeError %c requires an int or a unicode character, not dict
#| 'a%#1.5ld%%' () TypeError not enough arguments for format string
#| 'a%012.*g%' (42, -0.0) ValueError incomplete format
#| 'a%+*.2e%%' {'k': 0} TypeError * wants int
#| 'a%(k)#5u%' 'hello' TypeError format requires a mapping
#| 'a%-5.5a' () TypeError not enough arguments for format string
#| 'a%+*.2f' () TypeError not enough arguments for format string
#| 'a%*.5d%' ('a',) TypeError * wants int
#| 'a%-12.2%' () TypeError not enough arguments for format string
#| 'a%-0*.0lF%%' () TypeError not enough arguments for format string
#| 'a%(k) 12.0f%' 1234567.891 TypeError format requires a mapping
#| 'a%-.*q%' () TypeError not enough arguments for format string
#| 'a%-12.*lX%s' (5, None) TypeError %X format: an integer is required, not NoneType
#| 'a%-5.*lc%s' (0,) TypeError not enough arguments for format string
#| 'a%(k)+5.5u%s' ([1], [1]) TypeError format requires a mapping
#| 'a%(k)+.5d%' {'k': b'x'} TypeError %d format: a real number is required, not bytes
#| 'a%(k)#12.0g%%' {'k': inf} 'a         inf%'
#| 'a%(k)012.5lu' (0,) TypeError format requires a mapping
#| 'a%(k)-1.u' (5, 1180591620717411303424) TypeError format requires a mapping
#| 'a%(k)#*.5lE%s' 1e-07 TypeError format requires a mapping
#| 'a%-*lG' () TypeError not enough arguments for format string
#| 'a%(k)+ 12q%' () TypeError format requires a mapping
#| 'a%+.5o%s' ([1], b'x') TypeError %o format: an integer is required, not list
#| 'a%12F%%' () TypeError not enough arguments for format string
#| 'a%+*.*a%s' -0.0 TypeError * wants int
#| 'a%(k) 12.2li%' (0.0, (-1.5+2.5j)) TypeError format requires a mapping
#| 'a%(k) .0q%' () TypeError format requires a mapping
#| 'a% 1.5q' (b'x',) ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%(k)+12.*e%%' () TypeError format requires a mapping
#| 'a%(k)12.2%%s' 'hello' TypeError format requires a mapping
#| 'a%012.0g%' {'k': 1e+22} TypeError must be real number, not dict
#| 'a%-5lF%' ([1],) TypeError must be real number, not list
#| 'a%+ .0g' (5, 1e-07) TypeError not all arguments converted during string formatting
#| 'a%(k)12.0s%' (0.0, 42) TypeError format requires a mapping
#| 'a%+.d%%' (True,) 'a+1%'
#| 'a%(k) *.*e%s' () TypeError format requires a mapping
#| 'a%(k)#.*r%' (5, 1) TypeError format requires a mapping
#| 'a%(k)+ 1.2o%%' (5, 1.5) TypeError format requires a mapping
#| 'a%5.0le' () TypeError not enough arguments for format string
#| 'a%(k)-1.lF%%' () TypeError format requires a mapping
#| 'a%-0.2ld%%' (5, 42) TypeError not all arguments converted during string formatting
#| 'a%#*.0g' (-255,) TypeError not enough arguments for format string
#| 'a%#12.5i%s' 1180591620717411303424 TypeError not enough arguments for format string
#| 'a%-12.lu%s' 1180591620717411303424 TypeError not enough arguments for format string
#| 'a%(k)-1.2E%' ('a', nan) TypeError format requires a mapping
#| 'a%12ld%' () TypeError not enough arguments for format string
#| 'a%+ *.2lr%s' (1.5, 42) TypeError * wants int
#| 'a%0*.0X%s' (1e-07, -0.0) TypeError * wants int
#| 'a%#12.0li%%' ('é😀', 1e+22) TypeError %i format: a real number is required, not str
#| 'a%(k) *g%' ('é😀', b'x') TypeError format requires a mapping
#| 'a%#*.*o' () TypeError not enough arguments for format string
#| 'a% 12c%s' {'k': -1} TypeError %c requires an int or a unicode character, not dict
#| 'a%(k)-12.2g%s' (1j, -2.675) TypeError format requires a mapping
#| 'a%(k)5.2d%%' () TypeError format requires a mapping
#| 'a%#.*lo%%' {'k': 'a'} TypeError * wants int
#| 'a%(k)-0*o%s' () TypeError format requires a mapping
#| 'a%(k)-5.0lX%%' (5, None) TypeError format requires a mapping
#| 'a%(k)0o%s' ('hello', inf) TypeError format requires a mapping
#| 'a% *.0G%' {'k': 'é😀'} TypeError * wants int
#| 'a%-01s' 1 'a1'
#| 'a%li%' (1,) ValueError incomplete format
#| 'a%(k)+ *.0z' inf TypeError format requires a mapping
#| 'a%+.2s%%' (5, -255) TypeError not all arguments converted during string formatting
#| 'a%(k)lX' (1j,) TypeError format requires a mapping
#| 'a%#12.0x%s' (5, 1j) 'a         0x51j'
#| 'a%1ld%' (0,) ValueError incomplete format
#| 'a%01.5f%s' (42,) TypeError not enough arguments for format string
#| 'a%012r' None 'a        None'
#| 'a%01.a%s' () TypeError not enough arguments for format string
#| 'a%(k)05e' ('hello',) TypeError format requires a mapping
#| 'a%(k)-.2o%%' ('a', inf) TypeError format requires a mapping
#| 'a%-05.0le%%' -0.0 'a-0e+00%'
#| 'a%#lz' (5, 1.5) ValueError unsupported format character 'z' (0x7a) at index 4
#| 'a%(k)+.0li%' () TypeError format requires a mapping
#| 'a%+5%' {'k': 0} ValueError unsupported format character '%' (0x25) at index 4
#| 'a%(k)-1.*e%' ([1],) TypeError format requires a mapping
#| 'a%05c' 'é😀' TypeError %c requires an int or a unicode character, not a string of length 2
#| 'a%-12.ls%' {'k': -2.675} ValueError incomplete format
#| 'a%#*e' 'a' TypeError * wants int
#| 'a%-1.2q%' (nan, 1e+22) ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%01.2c%s' (-1, nan) OverflowError %c arg not in range(0x110000)
#| 'a%#.c%s' (None,) TypeError %c requires an int or a unicode character, not NoneType
#| 'a%+1X%s' {'k': nan} TypeError %X format: an integer is required, not dict
#| 'a%#12.0l%%' inf ValueError unsupported format character '%' (0x25) at index 8
#| 'a%#*lF' (-1.5+2.5j) TypeError * wants int
#| 'a%#*o%%' (123456789.0, -0.0) TypeError * wants int
#| 'a%(k)-.*%%%' {'k': -1} TypeError not enough arguments for format string
#| 'a%(k).5E%' 1 TypeError format requires a mapping
#| 'a%(k)+ *E%s' (5, True) TypeError format requires a mapping
#| 'a%(k)01.2lg%s' {'k': None} TypeError must be real number, not NoneType
#| 'a%-1.lG%%' (5, 123456789.0) TypeError not all arguments converted during string formatting
#| 'a%(k)+ 1c%%' () TypeError format requires a mapping
#| 'a% .5E%' (5, True) ValueError incomplete format
#| 'a%12.2lg' (1180591620717411303424, -2.675) TypeError not all arguments converted during string formatting
#| 'a%012.lc%s' (1e+22,) TypeError %c requires an int or a unicode character, not float
#| 'a% .lg%s' -2.675 TypeError not enough arguments for format string
#| 'a%0lX%s' () TypeError not enough arguments for format string
#| 'a%0*q' {'k': 'é😀'} TypeError * wants int
#| 'a%+ 12.0ld%' ('hello',) TypeError %d format: a real number is required, not str
#| 'a%+5.0z%s' ([1],) ValueError unsupported format character 'z' (0x7a) at index 6
#| 'a%(k) 1X' {'k': 'hello'} TypeError %X format: an integer is required, not str
#| 'a%0.5ls%%' () TypeError not enough arguments for format string
#| 'a% .0o' (1234567.891,) TypeError %o format: an integer is required, not float
#| 'a%(k)#12.lu' ('a', 1e+22) TypeError format requires a mapping
#| 'a%#.0a%s' {'k': 'hello'} TypeError not enough arguments for format string
#| 'a%(k)0ld%s' (5, 1e+22) TypeError format requires a mapping
#| 'a%+ 12.lE' (1e+22,) 'a      +1E+22'
#| 'a%-1.lo%' -0.0 TypeError %o format: an integer is required, not float
#| 'a% 5.*lr%s' (nan, None) TypeError * wants int
#| 'a%-012.5r' {'k': 123456789.0} "a{'k':       "
#| 'a%-0c%' {'k': -0.0} TypeError %c requires an int or a unicode character, not dict
#| 'a%+ 1.z%' ('é😀',) ValueError unsupported format character 'z' (0x7a) at index 6
#| 'a%#l%' {'k': 1j} ValueError unsupported format character '%' (0x25) at index 4
#| 'a%+5.2E%s' (0.0, 1) 'a+0.00E+001'
#| 'a%+ *.5d%' {'k': inf} TypeError * wants int
#| 'a% *.2x' () TypeError not enough arguments for format string
#| 'a%+*.*F' {'k': nan} TypeError * wants int
#| 'a%5r%%' (1234567.891,) 'a1234567.891%'
#| 'a%+1x%s' (5, 123456789.0) 'a+5123456789.0'
#| 'a%(k) .2la%%' () TypeError format requires a mapping
#| 'a%05.0X%' (5, 0.0) ValueError incomplete format
#| 'a%-05%' (123456789.0,) ValueError unsupported format character '%' (0x25) at index 5
#| 'a%-0.q' (-0.0,) ValueError unsupported format character 'q' (0x71) at index 5
#| 'a%(k)0.*F' {'k': -1} TypeError not enough arguments for format string
#| 'a%01.0x%s' {'k': 1180591620717411303424} TypeError %x format: an integer is required, not dict
#| 'a%012.5lx%s' (1.5, -1) TypeError %x format: an integer is required, not float
#| 'a%#1.*lc%%' (5, 1j) TypeError %c requires an int or a unicode character, not complex
#| 'a%-5.r%%' {'k': inf} 'a     %'
#| 'a%+ 5.*lr%s' () TypeError not enough arguments for format string
#| 'a%01.*s' (-0.0,) TypeError * wants int
#| 'a%(k)+.E' () TypeError format requires a mapping
#| 'a%-.5d%' () TypeError not enough arguments for format string
#| 'a% *e%%' b'x' TypeError * wants int
#| 'a%01.0o' (1, 1) TypeError not all arguments converted during string formatting
#| 'a%(k) 5.0g%%' () TypeError format requires a mapping
#| 'a%(k)+12.*f%' (-255, inf) TypeError format requires a mapping
#| 'a%-12a%' ('hello', 1234567.891) ValueError incomplete format
#| 'a%+ *.x%%' (5, 'é😀') TypeError %x format: an integer is required, not str
#| 'a%(k) 12.*q%s' ([1], True) TypeError format requires a mapping
#| 'a%+ *.s%' (5, 1e-07) ValueError incomplete format
#| 'a%-012.0lc%%' (0.0,) TypeError %c requires an int or a unicode character, not float
#| 'a%+ .0X%' (42,) ValueError incomplete format
#| 'a%+ .5f%s' () TypeError not enough arguments for format string
#| 'a%05.*lu%%' ('é😀', nan) TypeError * wants int
#| 'a% 12.x%%' (123456789.0, (-1.5+2.5j)) TypeError %x format: an integer is required, not float
#| 'a%(k) 5.0X%s' () TypeError format requires a mapping
#| 'a%(k) 1.0lq%' ('a', 1) TypeError format requires a mapping
#| 'a%+d%s' (-2.675,) TypeError not enough arguments for format string
#| 'a%-0f%' (5, 0.0) ValueError incomplete format
#| 'a% *.0lq%s' {'k': 1e+22} TypeError * wants int
#| 'a%+ *.5F%%' (b'x', inf) TypeError * wants int
#| 'a%+ *.0E%s' (5, 1234567.891) TypeError not enough arguments for format string
#| 'a%+ 12.lo' (1234567.891,) TypeError %o format: an integer is required, not float
#| 'a% *.f%s' {'k': inf} TypeError * wants int
#| 'a%(k)12lF%s' (1e+22, 0) TypeError format requires a mapping
#| 'a% *.2G%%' (5, 1e-07) 'a 1E-07%'
#| 'a%012.*lc' (nan, 42) TypeError * wants int
#| 'a%(k) .2i' 1e+22 TypeError format requires a mapping
#| 'a%(k)-ld%s' () TypeError format requires a mapping
#| 'a%+12.2i%' () TypeError not enough arguments for format string
#| 'a%-*.o%s' (5, 0.0) TypeError %o format: an integer is required, not float
#| 'a%+.s%s' (5, 1180591620717411303424) 'a1180591620717411303424'
#| 'a%(k)#5.*ls' () TypeError format requires a mapping
#| 'a%-0*.0F%%' (inf, -255) TypeError * wants int
#| 'a%#12.5z%s' 1.5 ValueError unsupported format character 'z' (0x7a) at index 7
#| 'a%(k)+ .2g%' ('hello',) TypeError format requires a mapping
#| 'a%05.5lz%' ('é😀', 1.5) ValueError unsupported format character 'z' (0x7a) at index 7
#| 'a%*c%s' 0.0 TypeError * wants int
#| 'a%+12.*%%s' b'x' TypeError * wants int
#| 'a%#*.2z' (1234567.891, -255) TypeError * wants int
#| 'a%(k)-01.*o%s' 0.0 TypeError format requires a mapping
#| 'a%(k)-0*X%%' (5, 42) TypeError format requires a mapping
#| 'a%(k)0d%' b'x' TypeError byte indices must be integers or slices, not str
#| 'a%5.0e%s' (5, 1e+22) 'a5e+001e+22'
#| 'a% 1lf%s' (5, 1180591620717411303424) 'a 5.0000001180591620717411303424'
#| 'a%(k)+ 5lf' ((-1.5+2.5j),) TypeError format requires a mapping
#| 'a%(k)*.a' (0.0, 1180591620717411303424) TypeError format requires a mapping
#| 'a%+5lF%' (5, 'a') ValueError incomplete format
#| 'a%#5.*lE%' (1180591620717411303424, 'a') OverflowError Python int too large to convert to C int
#| 'a%+.5c%%' (-255,) OverflowError %c arg not in range(0x110000)
#| 'a% 12.5c%%' 1 'a           \x01%'
#| 'a%(k)+.2r%s' ([1], 1.5) TypeError format requires a mapping
#| 'a%1f%s' () TypeError not enough arguments for format string
#| 'a%(k)#*x%' (b'x',) TypeError format requires a mapping
#| 'a%(k)-1.*d%s' b'x' TypeError byte indices must be integers or slices, not str
#| 'a%(k)+ lo' (0.0, [1]) TypeError format requires a mapping
#| 'a%(k)#5.0a%%' {'k': -255} 'a     %'
#| 'a%#5.li%' 1e+22 ValueError incomplete format
#| 'a%-*.*E%' (5, nan) TypeError * wants int
#| 'a%0.*f%%' () TypeError not enough arguments for format string
#| 'a%+ *.*c%%' () TypeError not enough arguments for format string
#| 'a%(k) f%' (5, (-1.5+2.5j)) TypeError format requires a mapping
#| 'a%-*.0c%' (123456789.0,) TypeError * wants int
#| 'a% 1q%%' {'k': 1j} ValueError unsupported format character 'q' (0x71) at index 4
#| 'a%(k)+ 12lo%' (-2.675, 'hello') TypeError format requires a mapping
#| 'a%(k)#1.lu%' {'k': inf} OverflowError cannot convert float infinity to integer
#| 'a%(k)+ *.g' {'k': 1j} TypeError * wants int
#| 'a%+5g%s' (0.0,) TypeError not enough arguments for format string
#| 'a%01.lq%s' (5, 42) ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%-.5lr%' (1,) ValueError incomplete format
#| 'a%-01.0c%' (5, -255) ValueError incomplete format
#| 'a%-05lz' () TypeError not enough arguments for format string
#| 'a%12lF%s' ('é😀',) TypeError must be real number, not str
#| 'a%-12.0F%%' (5, -2.675) TypeError not all arguments converted during string formatting
#| 'a%(k)+ *.2lr' {'k': 1e+22} TypeError * wants int
#| 'a%-1.5lG%%' (1, 1.5) TypeError not all arguments converted during string formatting
#| 'a%012d%%' {'k': 'hello'} TypeError %d format: a real number is required, not dict
#| 'a%5.2ld%%' 1e+22 'a10000000000000000000000%'
#| 'a%*r' 1180591620717411303424 OverflowError Python int too large to convert to C ssize_t
#| 'a%0.0ls%%' {'k': 123456789.0} 'a%'
#| 'a%+ 1.2g%%' ((-1.5+2.5j),) TypeError must be real number, not complex
#| 'a%-5.*F%%' {'k': inf} TypeError * wants int
#| 'a%(k)-012z%' () TypeError format requires a mapping
#| 'a%012.*e%%' None TypeError * wants int
#| 'a%(k)#.5z%s' [1] TypeError list indices must be integers or slices, not str
#| 'a%1.i' nan ValueError cannot convert float NaN to integer
#| 'a%012.*l%' {'k': (-1.5+2.5j)} TypeError * wants int
#| 'a%-0.0lF' inf 'aINF'
#| 'a%+ 5lX%s' (5, 42) 'a   +542'
#| 'a%(k)+5.5q%s' True TypeError format requires a mapping
#| 'a%-1E' (None,) TypeError must be real number, not NoneType
#| 'a%(k)+lg' (123456789.0,) TypeError format requires a mapping
#| 'a%(k)-12lf%' {'k': (-1.5+2.5j)} TypeError must be real number, not complex
#| 'a%(k)*.le%s' {'k': -255} TypeError not enough arguments for format string
#| 'a%-1.5s%' ('é😀', b'x') ValueError incomplete format
#| 'a%+1.*E%%' ('a', 1e+22) TypeError * wants int
#| 'a%-05.*lx' (5, 0.0) TypeError %x format: an integer is required, not float
#| 'a%+ 12.*lx%' {'k': 1180591620717411303424} TypeError * wants int
#| 'a%(k) *lc%s' (5, 1e+22) TypeError format requires a mapping
#| 'a%+ 1.5a%s' ('hello', 'a') "a'hella"
#| 'a%-01.*g%' (1e-07,) TypeError * wants int
#| 'a%(k)-1.5lx%' -255 TypeError format requires a mapping
#| 'a%*li%%' (-1, 1.5) 'a1%'
#| 'a% .0lF%s' () TypeError not enough arguments for format string
#| 'a%#.*o%s' () TypeError not enough arguments for format string
#| 'a%-012.0g%' (1, nan) ValueError incomplete format
#| 'a% *.5E%%' () TypeError not enough arguments for format string
#| 'a%+ 1.0lG' {'k': 0.0} TypeError must be real number, not dict
#| 'a%(k)01E%s' {'k': 1180591620717411303424} TypeError not enough arguments for format string
#| 'a%12lX%%' {'k': 0.0} TypeError %X format: an integer is required, not dict
#| 'a%(k) 5.5d%' (1180591620717411303424, -255) TypeError format requires a mapping
#| 'a%-01lG%' (inf,) ValueError incomplete format
#| 'a%-012.5o' {'k': inf} TypeError %o format: an integer is required, not dict
#| 'a% 12.*X' {'k': (-1.5+2.5j)} TypeError * wants int
#| 'a% .5X' 1180591620717411303424 'a 400000000000000000'
#| 'a%(k)*.2lX%' 42 TypeError format requires a mapping
#| 'a%(k)+1.5d' () TypeError format requires a mapping
#| 'a%5.2s' 123456789.0 'a   12'
#| 'a%-0*.2a%%' (-1,) TypeError not enough arguments for format string
#| 'a% lz%%' () TypeError not enough arguments for format string
#| 'a%012.*q%s' -255 TypeError not enough arguments for format string
#| 'a%(k) 5.0le%%' ((-1.5+2.5j), 'hello') TypeError format requires a mapping
#| 'a%-01.X%' (5, -1) ValueError incomplete format
#| 'a%+5r%s' (5, -255) 'a    5-255'
#| 'a%-05.0F%s' (5, (-1.5+2.5j)) 'a5    (-1.5+2.5j)'
#| 'a%1u%' {'k': 'hello'} TypeError %u format: a real number is required, not dict
#| 'a%(k)-s%' () TypeError format requires a mapping
#| 'a%-01q' (1234567.891, 1) ValueError unsupported format character 'q' (0x71) at index 5
#| 'a%+12x%' {'k': None} TypeError %x format: an integer is required, not dict
#| 'a%#*.*E%%' {'k': 0.0} TypeError * wants int
#| 'a% 12.0a%s' 0 TypeError not enough arguments for format string
#| 'a%(k)#1%%%' (nan, inf) TypeError format requires a mapping
#| 'a%12.5lX%s' {'k': 0.0} TypeError %X format: an integer is required, not dict
#| 'a%-1c' {'k': 'hello'} TypeError %c requires an int or a unicode character, not dict
#| 'a%*.5x%' (5, 1e-07) TypeError %x format: an integer is required, not float
#| 'a%(k)#5.0u%s' () TypeError format requires a mapping
#| 'a%#1.0x%s' (1180591620717411303424, 1j) 'a0x4000000000000000001j'
#| 'a%0*.5e' b'x' TypeError * wants int
#| 'a%(k)012.2lc%s' (5, 1180591620717411303424) TypeError format requires a mapping
#| 'a%(k)+12.li%' () TypeError format requires a mapping
#| 'a%(k) 1.2lG%%' (123456789.0, -2.675) TypeError format requires a mapping
#| 'a%(k)#%%' () TypeError format requires a mapping
#| 'a%.2lF' (-2.675,) 'a-2.67'
#| 'a%(k)#1.0x%%' (5, 1j) TypeError format requires a mapping
#| 'a%(k)-05.lq%%' ([1],) TypeError format requires a mapping
#| 'a% s' {'k': 1e+22} "a{'k': 1e+22}"
#| 'a%(k)-*q%%' 0.0 TypeError format requires a mapping
#| 'a% 1l%' 1 ValueError unsupported format character '%' (0x25) at index 5
#| 'a%01.*u%s' () TypeError not enough arguments for format string
#| 'a%#1q%s' {'k': 'é😀'} ValueError unsupported format character 'q' (0x71) at index 4
#| 'a%+ 1x%' (5, -0.0) ValueError incomplete format
#| 'a%+.2z%s' 1180591620717411303424 ValueError unsupported format character 'z' (0x7a) at index 5
#| 'a%(k)+ 5.0lr%' (1j, 'é😀') TypeError format requires a mapping
#| 'a%0.*F%' {'k': 'a'} TypeError * wants int
#| 'a%(k)-12.*lg%s' ((-1.5+2.5j), -0.0) TypeError format requires a mapping
#| 'a%(k)012.2c%s' 0 TypeError format requires a mapping
#| 'a%(k)-01.0r' (-255, 'a') TypeError format requires a mapping
#| 'a%+ 5.5X%%' () TypeError not enough arguments for format string
#| 'a%+ 1.*lu%s' [1] TypeError * wants int
#| 'a%(k)12.q%s' (b'x',) TypeError format requires a mapping
#| 'a%0*lg%' (5, None) TypeError must be real number, not NoneType
#| 'a%-*.5lc' (1e-07, -1) TypeError * wants int
#| 'a%+5.*o%%' (5, 'hello') TypeError %o format: an integer is required, not str
#| 'a%#*a%s' (True,) TypeError not enough arguments for format string
#| 'a%(k)05X%s' 0 TypeError format requires a mapping
#| 'a%1.5x%%' (5, b'x') TypeError not all arguments converted during string formatting
#| 'a%(k)+12.5g%%' {'k': 123456789.0} 'a +1.2346e+08%'
#| 'a%-012.5lG%' (5, 1e-07) ValueError incomplete format
#| 'a%5.0ld%%' (5, None) TypeError not all arguments converted during string formatting
#| 'a%-.x%s' {'k': 1.5} TypeError %x format: an integer is required, not dict
#| 'a%012.*f%%' (5, 'é😀') TypeError must be real number, not str
#| 'a%-01.0lu%s' (inf, True) OverflowError cannot convert float infinity to integer
#| 'a%(k)*.e%s' True TypeError format requires a mapping
#| 'a%#12.lu' -2.675 'a          -2'
#| 'a% .5e%%' 'é😀' TypeError must be real number, not str
#| 'a%+1.*o%%' (5, b'x') TypeError %o format: an integer is required, not bytes
#| 'a%(k)12.2lF%' ([1],) TypeError format requires a mapping
#| 'a%-.2G%' () TypeError not enough arguments for format string
#| 'a%(k)-12.5lq%%' (-255,) TypeError format requires a mapping
#| 'a%(k) i' () TypeError format requires a mapping
#| 'a% 5.*u%' (5, 1180591620717411303424) ValueError incomplete format
#| 'a%-0*.5a%%' () TypeError not enough arguments for format string
#| 'a%-1.lg' (inf, 1j) TypeError not all arguments converted during string formatting
#| 'a%+ 12.a%' -0.0 ValueError incomplete format
#| 'a%(k)-12.*G%s' (1234567.891, 1) TypeError format requires a mapping
#| 'a%(k)+*ls%s' (True, 1j) TypeError format requires a mapping
#| 'a%05.0e%s' ('é😀',) TypeError must be real number, not str
#| 'a%(k)012lf%%' 1e-07 TypeError format requires a mapping
#| 'a%+1X%%' (123456789.0,) TypeError %X format: an integer is required, not float
#| 'a%-0*.X%' (nan, 1.5) TypeError * wants int
#| 'a% 1.5f%' (1e+22, nan) ValueError incomplete format
#| 'a%(k)+*.*lg%s' {'k': 1.5} TypeError * wants int
#| 'a%(k)05.*lF%s' () TypeError format requires a mapping
#| 'a%+1a%' () TypeError not enough arguments for format string
#| 'a%(k)012.2G%%' inf TypeError format requires a mapping
#| 'a%+ 12.*l%%s' () TypeError not enough arguments for format string
#| 'a%(k) .5q%s' {'k': 1e-07} ValueError unsupported format character 'q' (0x71) at index 8
#| 'a% 12.2lF' (5, [1]) TypeError not all arguments converted during string formatting
#| 'a%-12.*i%' {'k': 0.0} TypeError * wants int
#| 'a%(k)0*.5f%s' () TypeError format requires a mapping
#| 'a%-01.f%s' () TypeError not enough arguments for format string
#| 'a%(k)012lX%%' () TypeError format requires a mapping
#| 'a%+ *.*q%%' (5, -1) TypeError not enough arguments for format string
#| 'a%(k)#c' (1.5,) TypeError format requires a mapping
#| 'a%(k)+1.0s%%' (-0.0,) TypeError format requires a mapping
#| 'a%(k)+ 5%%' {'k': -0.0} ValueError unsupported format character '%' (0x25) at index 8
#| 'a%(k) 1.0q%' (True, b'x') TypeError format requires a mapping
#| 'a%-012.2G%s' (5, 1) 'a5           1'
#| 'a%-05s%' -1 ValueError incomplete format
#| 'a%05.0l%%' (5, 'é😀') ValueError unsupported format character '%' (0x25) at index 7
#| 'a%(k)+12.e%%' (5, nan) TypeError format requires a mapping
#| 'a%(k)-12q%%' (1j,) TypeError format requires a mapping
#| 'a%(k)+ .*i%' (-255, 123456789.0) TypeError format requires a mapping
#| 'a%(k) *E' (1e-07,) TypeError format requires a mapping
#| 'a%+ 12.X%' () TypeError not enough arguments for format string
#| 'a%(k)01.0g%%' -2.675 TypeError format requires a mapping
#| 'a%(k)+12lG' (5, [1]) TypeError format requires a mapping
#| 'a%01.ld' (42, -0.0) TypeError not all arguments converted during string formatting
#| 'a%1.2G%' (None,) TypeError must be real number, not NoneType
#| 'a%(k)-.5le' (nan,) TypeError format requires a mapping
#| 'a%-0*.la%s' (5, [1]) TypeError not enough arguments for format string
#| 'a%01.u%' {'k': -1} TypeError %u format: a real number is required, not dict
#| 'a%012.0%%' {'k': nan} ValueError unsupported format character '%' (0x25) at index 7
#| 'a%#*.2G%s' () TypeError not enough arguments for format string
#| 'a%+.x%%' (0, 1.5) TypeError not all arguments converted during string formatting
#| 'a%+*e%' ('é😀', 1e-07) TypeError * wants int
#| 'a%1.a' (None,) 'a '
#| 'a%(k)0.G%%' (nan,) TypeError format requires a mapping
#| 'a%(k)#1.li' (0.0,) TypeError format requires a mapping
#| 'a%+ 1.2ls%' -0.0 ValueError incomplete format
#| 'a%#12.q' ((-1.5+2.5j), 1.5) ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%(k)012i%%' () TypeError format requires a mapping
#| 'a%12.5s' (-2.675,) 'a       -2.67'
#| 'a%12q' 1234567.891 ValueError unsupported format character 'q' (0x71) at index 4
#| 'a%(k)-*.0c%' () TypeError format requires a mapping
#| 'a%-12g%' ('hello', (-1.5+2.5j)) TypeError must be real number, not str
#| 'a%-05.*f%s' (None,) TypeError * wants int
#| 'a%+5.lg' (1180591620717411303424,) 'a+1e+21'
#| 'a%-0.f' {'k': -0.0} TypeError must be real number, not dict
#| 'a%(k)#12.lG%%' 1e+22 TypeError format requires a mapping
#| 'a%+ .lz%' 'hello' ValueError unsupported format character 'z' (0x7a) at index 6
#| 'a% 1.2x%%' (5, 'é😀') TypeError not all arguments converted during string formatting
#| 'a%*.*%%%' (5, -2.675) TypeError * wants int
#| 'a%-*.5e%s' 0.0 TypeError * wants int
#| 'a%(k)#12u%' 'a' TypeError format requires a mapping
#| 'a%(k)+*.2g%' (1e+22,) TypeError format requires a mapping
#| 'a%012.5d%' {'k': 1180591620717411303424} TypeError %d format: a real number is required, not dict
#| 'a%(k)-12.2ls%' (0,) TypeError format requires a mapping
#| 'a%012.0g%' {'k': 0} TypeError must be real number, not dict
#| 'a%#5.5a%' () TypeError not enough arguments for format string
#| 'a%0.lu%s' {'k': nan} TypeError %u format: a real number is required, not dict
#| 'a% 5lq%' {'k': [1]} ValueError unsupported format character 'q' (0x71) at index 5
#| 'a%1r%%' () TypeError not enough arguments for format string
#| 'a%(k) *.*a%s' [1] TypeError list indices must be integers or slices, not str
#| 'a%-.l%' (1j, -255) ValueError unsupported format character '%' (0x25) at index 5
#| 'a%+ z%s' () TypeError not enough arguments for format string
#| 'a%*q' (-1.5+2.5j) TypeError * wants int
#| 'a%12.f%%' ([1], -1) TypeError must be real number, not list
#| 'a%(k) 1.5lF%s' () TypeError format requires a mapping
#| 'a%(k)+ 5E%' (None,) TypeError format requires a mapping
#| 'a% *.r' () TypeError not enough arguments for format string
#| 'a% 5li%' {'k': 'a'} TypeError %i format: a real number is required, not dict
#| 'a%(k)*.5la%s' (inf,) TypeError format requires a mapping
#| 'a%-5a' {'k': 1j} "a{'k': 1j}"
#| 'a%+ *i%' {'k': inf} TypeError * wants int
#| 'a%+*.0lr' (1,) TypeError not enough arguments for format string
#| 'a%5.5o%' (1, 1e-07) ValueError incomplete format
#| 'a%0.2G%s' (b'x',) TypeError must be real number, not bytes
#| 'a%+12lz' (5, [1]) ValueError unsupported format character 'z' (0x7a) at index 6
#| 'a%(k)12.*li%%' () TypeError format requires a mapping
#| 'a%12.la%' (5, 1j) ValueError incomplete format
#| 'a%(k) 1.5u' 0.0 TypeError format requires a mapping
#| 'a%#12.x%%' 123456789.0 TypeError %x format: an integer is required, not float
#| 'a%-0*.5s%%' (5, 1234567.891) 'a12345%'
#| 'a%0e%%' (-0.0,) 'a-0.000000e+00%'
#| 'a%#5ls%s' {'k': 42} TypeError not enough arguments for format string
#| 'a%+5i%' () TypeError not enough arguments for format string
#| 'a%+1.0d%%' (5, True) TypeError not all arguments converted during string formatting
#| 'a%12.5F%%' {'k': 0} TypeError must be real number, not dict
#| 'a%(k)+ *.0z%' {'k': 1234567.891} TypeError * wants int
#| 'a%-01.0a' True 'a '
#| 'a%01.5s%s' () TypeError not enough arguments for format string
#| 'a% .5lG%%' (5, 1.5) TypeError not all arguments converted during string formatting
#| 'a%(k) .5lx%' (5, -2.675) TypeError format requires a mapping
#| 'a%(k)0*.0lE%s' {'k': [1]} TypeError * wants int
#| 'a%+.2lo%%' (5, 1.5) TypeError not all arguments converted during string formatting
#| 'a%1.*z%s' -1 TypeError not enough arguments for format string
#| 'a%#.5a%s' (-2.675,) TypeError not enough arguments for format string
#| 'a%+ .*E%' (0.0, (-1.5+2.5j)) TypeError * wants int
#| 'a%+5.5le%' ((-1.5+2.5j),) TypeError must be real number, not complex
#| 'a%-01.lx%' True ValueError incomplete format
#| 'a%+ *.*e%s' (5, None) TypeError * wants int
#| 'a%(k)+ 5.*g%' (1.5,) TypeError format requires a mapping
#| 'a%(k)12.2lE%%' (1e+22,) TypeError format requires a mapping
#| 'a%-0*.5f%' (5, -0.0) ValueError incomplete format
#| 'a%-0.s%' (123456789.0, 'hello') ValueError incomplete format
#| 'a%#1.5r%s' {'k': [1]} TypeError not enough arguments for format string
#| 'a%z' None ValueError unsupported format character 'z' (0x7a) at index 2
#| 'a% 12.lg%' (-255,) ValueError incomplete format
#| 'a%+ 12.5%' (inf,) ValueError unsupported format character '%' (0x25) at index 8
#| 'a%-u%' () TypeError not enough arguments for format string
#| 'a%(k)+12lo%%' (5, 1) TypeError format requires a mapping
#| 'a%(k)+ 12c' (0.0,) TypeError format requires a mapping
#| 'a%-01.0z%%' 'é😀' ValueError unsupported format character 'z' (0x7a) at index 7
#| 'a%(k) 1u%' {'k': 0} ValueError incomplete format
#| 'a%(k)12.5s%%' () TypeError format requires a mapping
#| 'a%0.0o' () TypeError not enough arguments for format string
#| 'a%(k)+ .5c%s' (5, -2.675) TypeError format requires a mapping
#| 'a% 1E%%' 1.5 'a 1.500000E+00%'
#| 'a%+ 5.*g' (1180591620717411303424, 42) OverflowError Python int too large to convert to C int
#| 'a%05.q%' 1e-07 ValueError unsupported format character 'q' (0x71) at index 5
#| 'a%(k) 1.2o%' (1j,) TypeError format requires a mapping
#| 'a%-0*lo%' ((-1.5+2.5j), 0) TypeError * wants int
#| 'a%(k) 1F%%' (1, 42) TypeError format requires a mapping
#| 'a%(k) .5c%s' {'k': 42} TypeError not enough arguments for format string
#| 'a%(k)#*.0G%' {'k': (-1.5+2.5j)} TypeError * wants int
#| 'a%(k).2q%' (5, 'hello') TypeError format requires a mapping
#| 'a%(k)+ o%%' -1 TypeError format requires a mapping
#| 'a%(k)+.5e%%' (5, 1j) TypeError format requires a mapping
#| 'a%-01e%%' () TypeError not enough arguments for format string
#| 'a%5lr' -2.675 'a-2.675'
#| 'a%(k)#.l%%%' -2.675 TypeError format requires a mapping
#| 'a%(k)*u' () TypeError format requires a mapping
#| 'a%#1ld' (1j,) TypeError %d format: a real number is required, not complex
#| 'a%(k)#12.0%%%' (b'x', 1.5) TypeError format requires a mapping
#| 'a%(k)#5u%' -1 TypeError format requires a mapping
#| 'a%(k)012.c%s' (1180591620717411303424,) TypeError format requires a mapping
#| 'a%-1.0u%s' (1180591620717411303424, (-1.5+2.5j)) 'a1180591620717411303424(-1.5+2.5j)'
#| 'a%(k)-*li%' (1e+22, 'hello') TypeError format requires a mapping
#| 'a% 1.2f%s' (5, 0) 'a 5.000'
#| 'a%+*c%%' (5, 1180591620717411303424) OverflowError %c arg not in range(0x110000)
#| 'a%01.2lg%%' () TypeError not enough arguments for format string
#| 'a%(k)+ 5.*c' (-0.0, 'é😀') TypeError format requires a mapping
#| 'a%(k)5%%%' (5, -2.675) TypeError format requires a mapping
#| 'a%(k)+12.lG%s' (inf, 'a') TypeError format requires a mapping
#| 'a%(k)#*d%' (5, 1j) TypeError format requires a mapping
#| 'a%+*%%' () TypeError not enough arguments for format string
#| 'a%(k)1q%' () TypeError format requires a mapping
#| 'a%-05.2s%' (5, 1234567.891) ValueError incomplete format
#| 'a%#5.0q' {'k': b'x'} ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%+ .X' (5, 'a') TypeError not all arguments converted during string formatting
#| 'a%0*q%%' () TypeError not enough arguments for format string
#| 'a%0.lG%%' () TypeError not enough arguments for format string
#| 'a%(k)+5.5d%s' {'k': [1]} TypeError %d format: a real number is required, not list
#| 'a%5.5e%s' None TypeError must be real number, not NoneType
#| 'a%(k)+1.%%' (0.0, 1e+22) TypeError format requires a mapping
#| 'a%#5.5%%%' (1180591620717411303424, None) ValueError unsupported format character '%' (0x25) at index 6
#| 'a%012.5%%' {'k': 0.0} ValueError unsupported format character '%' (0x25) at index 7
#| 'a%(k) 5s%s' (5, b'x') TypeError format requires a mapping
#| 'a%(k)*r%s' ('é😀',) TypeError format requires a mapping
#| 'a%(k)*.2lc%' () TypeError format requires a mapping
#| 'a%#12F%%' () TypeError not enough arguments for format string
#| 'a%-5.5i%%' () TypeError not enough arguments for format string
#| 'a%-5.g%%' (1e-07, 1234567.891) TypeError not all arguments converted during string formatting
#| 'a%(k)#*lc%%' (5, (-1.5+2.5j)) TypeError format requires a mapping
#| 'a%+5lu%s' (5, 'é😀') 'a   +5é😀'
#| 'a%(k)#5.c%%' (5, 1e-07) TypeError format requires a mapping
#| 'a% .5c%' None TypeError %c requires an int or a unicode character, not NoneType
#| 'a%-*.2u%' (5, inf) OverflowError cannot convert float infinity to integer
#| 'a%(k)0*.*q%%' {'k': [1]} TypeError * wants int
#| 'a%-.E%s' (True,) TypeError not enough arguments for format string
#| 'a%01.0le%' {'k': 1.5} TypeError must be real number, not dict
#| 'a%-0*lX' ('hello',) TypeError * wants int
#| 'a%+ *s%' () TypeError not enough arguments for format string
#| 'a%(k)0*o' {'k': b'x'} TypeError * wants int
#| 'a%-012.0ld' ('é😀',) TypeError %d format: a real number is required, not str
#| 'a%-5.*u%s' (5, 123456789.0) TypeError not enough arguments for format string
#| 'a%+*.*lq%%' (5, 1j) TypeError * wants int
#| 'a%0.0d%s' {'k': 1e+22} TypeError %d format: a real number is required, not dict
#| 'a%#.i%%' (5, 1234567.891) TypeError not all arguments converted during string formatting
#| 'a%(k)+ 5.5e' -0.0 TypeError format requires a mapping
#| 'a%+ *.*f%%' (1180591620717411303424,) OverflowError Python int too large to convert to C ssize_t
#| 'a%#1lz' ('hello', 0) ValueError unsupported format character 'z' (0x7a) at index 5
#| 'a% 12.5F%s' (-2.675,) TypeError not enough arguments for format string
#| 'a%+ *.0u%' (0.0,) TypeError * wants int
#| 'a%*.0u' (5, None) TypeError %u format: a real number is required, not NoneType
#| 'a%(k)#5.2ld%s' (0.0, 'a') TypeError format requires a mapping
#| 'a%(k)1.x%' () TypeError format requires a mapping
#| 'a%(k)-.*ls' ('hello', nan) TypeError format requires a mapping
#| 'a%-*o%s' (None,) TypeError * wants int
#| 'a%-12.*lx%%' () TypeError not enough arguments for format string
#| 'a%(k)01.*lx' ('hello', -0.0) TypeError format requires a mapping
#| 'a%(k)05.5lF' () TypeError format requires a mapping
#| 'a%-*.*lx%s' (1180591620717411303424,) OverflowError Python int too large to convert to C ssize_t
#| 'a%+5.*lq%%' (nan, 1e-07) TypeError * wants int
#| 'a%(k)+12.2E%' None TypeError format requires a mapping
#| 'a%(k)0.*lx%%' {'k': nan} TypeError * wants int
#| 'a%(k)li%%' (0.0,) TypeError format requires a mapping
#| 'a%#5.0G%%' (0, 1.5) TypeError not all arguments converted during string formatting
#| 'a%012.*s%' (5, 42) ValueError incomplete format
#| 'a%+5.5lG%s' (5, 123456789.0) 'a   +5123456789.0'
#| 'a%(k)*.*lq' (-255,) TypeError format requires a mapping
#| 'a%+ i%' (5, -1) ValueError incomplete format
#| 'a%05z%' (1e+22,) ValueError unsupported format character 'z' (0x7a) at index 4
#| 'a%+*.2a%s' (inf,) TypeError * wants int
#| 'a%(k)0F' (5, -2.675) TypeError format requires a mapping
#| 'a%-01.0o%%' () TypeError not enough arguments for format string
#| 'a%(k)-12.5d%' (5, 1e-07) TypeError format requires a mapping
#| 'a%01a%s' () TypeError not enough arguments for format string
#| 'a%01.2G%%' inf 'aINF%'
#| 'a%+12.0u%s' {'k': -1} TypeError %u format: a real number is required, not dict
#| 'a%(k)-05.*E' (1j,) TypeError format requires a mapping
#| 'a%(k)-0*.2d%%' {'k': 123456789.0} TypeError * wants int
#| 'a%+d%s' (True, None) 'a+1None'
#| 'a%-1G%%' 1j TypeError must be real number, not complex
#| 'a% 12.5f%' -2.675 ValueError incomplete format
#| 'a%-0X' (0,) 'a0'
#| 'a%-5lc%' 1e-07 TypeError %c requires an int or a unicode character, not float
#| 'a%+12.d%' (True, -255) ValueError incomplete format
#| 'a%#12.5le%s' (42, -2.675) 'a 4.20000e+01-2.675'
#| 'a%(k) 5.5f%%' () TypeError format requires a mapping
#| 'a%+ *.2i%' {'k': 'hello'} TypeError * wants int
#| 'a% 5.2lE%' (5, 1j) ValueError incomplete format
#| 'a%-u%s' (0.0, 42) 'a042'
#| 'a%(k)0x' None TypeError format requires a mapping
#| 'a%-0*.e%' (1e+22, 'a') TypeError * wants int
#| 'a%+ *.lr%s' -1 TypeError not enough arguments for format string
#| 'a%(k)012.2G%' (5, inf) TypeError format requires a mapping
#| 'a%(k)+ *.0c' ('hello',) TypeError format requires a mapping
#| 'a%-*.5le%%' 1e-07 TypeError * wants int
#| 'a%05.2s%' 1 ValueError incomplete format
#| 'a%(k)-01.5z' -1 TypeError format requires a mapping
#| 'a%(k)+ *.5r%' 1e-07 TypeError format requires a mapping
#| 'a%012.*r' 42 TypeError not enough arguments for format string
#| 'a%#s%' () TypeError not enough arguments for format string
#| 'a%-*.5c%' (5, 123456789.0) TypeError %c requires an int or a unicode character, not float
#| 'a%(k)-12.2o%%' (-2.675, 1j) TypeError format requires a mapping
#| 'a%(k)0x%s' 42 TypeError format requires a mapping
#| 'a%-5.lG%' {'k': -1} TypeError must be real number, not dict
#| 'a%(k)+5.0g%' (42, b'x') TypeError format requires a mapping
#| 'a%-.0r%' (5, -1) ValueError incomplete format
#| 'a%(k) 12.0X' (5, -255) TypeError format requires a mapping
#| 'a%+*.2G%%' () TypeError not enough arguments for format string
#| 'a%-1.5ls' (True, -255) TypeError not all arguments converted during string formatting
#| 'a%0*.5ls%%' (-255,) TypeError not enough arguments for format string
#| 'a%(k) 5e%' (5, 1j) TypeError format requires a mapping
#| 'a%#1.lq%' () TypeError not enough arguments for format string
#| 'a%+ 5c' () TypeError not enough arguments for format string
#| 'a%(k) 5lo' [1] TypeError list indices must be integers or slices, not str
#| 'a%(k) o%s' {'k': 'hello'} TypeError %o format: an integer is required, not str
#| 'a%-1%' (inf,) ValueError unsupported format character '%' (0x25) at index 4
#| 'a%+.*d' -255 TypeError not enough arguments for format string
#| 'a%(k)1X' (1, b'x') TypeError format requires a mapping
#| 'a% 1.2X' ((-1.5+2.5j), 1180591620717411303424) TypeError %X format: an integer is required, not complex
#| 'a%(k)*lX%%' () TypeError format requires a mapping
#| 'a%-12.*%' ([1],) TypeError * wants int
#| 'a%(k)#*.0lz%s' (1e-07, b'x') TypeError format requires a mapping
#| 'a%-012.*q%%' {'k': -0.0} TypeError * wants int
#| 'a%-0*.%%s' (-1,) TypeError not enough arguments for format string
#| 'a%-0.u%%' () TypeError not enough arguments for format string
#| 'a%12lu%%' (1e-07,) 'a           0%'
#| 'a%012.2li%%' (5, 1e-07) TypeError not all arguments converted during string formatting
#| 'a%-0*.5d%' {'k': 1e-07} TypeError * wants int
#| 'a%12q' {'k': 1180591620717411303424} ValueError unsupported format character 'q' (0x71) at index 4
#| 'a%#.*ld' (1234567.891,) TypeError * wants int
#| 'a%(k) 5.5lc' (5, inf) TypeError format requires a mapping
#| 'a%*.2lq%s' 1e+22 TypeError * wants int
#| 'a%(k) 1la%' () TypeError format requires a mapping
#| 'a%12la' {'k': 0.0} "a  {'k': 0.0}"
#| 'a%(k)5%%' 1j TypeError format requires a mapping
#| 'a%(k)-0g%s' () TypeError format requires a mapping
#| 'a%(k)-1.5lx' () TypeError format requires a mapping
#| 'a%le%' {'k': 1180591620717411303424} TypeError must be real number, not dict
#| 'a% 5F%%' True 'a 1.000000%'
#| 'a%1.5lq' (True, 'é😀') ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%#lu%' () TypeError not enough arguments for format string
#| 'a%(k)-05s%' () TypeError format requires a mapping
#| 'a%#u%%' (5, -0.0) TypeError not all arguments converted during string formatting
#| 'a%+ 5.5lr%%' () TypeError not enough arguments for format string
#| 'a%-0*.2s%s' (True, 123456789.0) TypeError not enough arguments for format string
#| 'a%#12.*lx%%' {'k': True} TypeError * wants int
#| 'a%(k)+12.*r' {'k': nan} TypeError * wants int
#| 'a%(k)+ 5.0l%%%' {'k': nan} ValueError unsupported format character '%' (0x25) at index 11
#| 'a%(k)05.lf%%' () TypeError format requires a mapping
#| 'a%(k)0*.5s%' (5, 1e-07) TypeError format requires a mapping
#| 'a%0*.2F%' (5, 1e+22) ValueError incomplete format
#| 'a%5.d%' {'k': 123456789.0} TypeError %d format: a real number is required, not dict
#| 'a% u%s' (1.5,) TypeError not enough arguments for format string
#| 'a%+12.0f%' (1.5, 'hello') ValueError incomplete format
#| 'a%(k)+12.5f%s' () TypeError format requires a mapping
#| 'a%+*.*lz' (5, 1e+22) TypeError * wants int
#| 'a%(k)+*.*i' () TypeError format requires a mapping
#| 'a%(k)-012a' ((-1.5+2.5j),) TypeError format requires a mapping
#| 'a%(k)+ .lu%%' {'k': 1e-07} 'a+0%'
#| 'a%-*.5q%%' b'x' TypeError * wants int
#| 'a% 1.0f' {'k': True} TypeError must be real number, not dict
#| 'a%+ 5li%' (5, 123456789.0) ValueError incomplete format
#| 'a%-01.2c%' (1.5, 0.0) TypeError %c requires an int or a unicode character, not float
#| 'a%(k)#12.lF%' (5, -1) TypeError format requires a mapping
#| 'a%(k)#x' inf TypeError format requires a mapping
#| 'a%#.5lc%' [1] TypeError %c requires an int or a unicode character, not list
#| 'a%0*.2q%' (5, None) ValueError unsupported format character 'q' (0x71) at index 6
#| 'a%0.2z%%' (5, (-1.5+2.5j)) ValueError unsupported format character 'z' (0x7a) at index 5
#| 'a%#5f%s' (-255, -0.0) 'a-255.000000-0.0'
#| 'a%(k)+ 1.0l%%' () TypeError format requires a mapping
#| 'a%+*X%s' 'a' TypeError * wants int
#| 'a%05.*%%%' ('é😀',) TypeError * wants int
#| 'a%-0.2d' {'k': -2.675} TypeError %d format: a real number is required, not dict
#| 'a%(k) 5o' () TypeError format requires a mapping
#| 'a%(k)-12.*lr%' () TypeError format requires a mapping
#| 'a%*.*lu%%' (5, 1180591620717411303424) OverflowError Python int too large to convert to C int
#| 'a%-0*lF%' (-1, None) TypeError must be real number, not NoneType
#| 'a%(k)+5.0o%%' (1,) TypeError format requires a mapping
#| 'a%#12lz%s' () TypeError not enough arguments for format string
#| 'a%(k)5.5x%s' (5, -0.0) TypeError format requires a mapping
#| 'a%#1.2c%' (1e+22,) TypeError %c requires an int or a unicode character, not float
#| 'a%(k)+ %%' None TypeError format requires a mapping
#| 'a%-*.2o%%' (1e-07, 1e+22) TypeError * wants int
#| 'a%-.lf%s' ([1], 0.0) TypeError must be real number, not list
#| 'a%+1.*x%s' () TypeError not enough arguments for format string
#| 'a%(k)#12.*li%%' (1j,) TypeError format requires a mapping
#| 'a%#12.0s%%' (5, 'a') TypeError not all arguments converted during string formatting
#| 'a%*.*a%s' (5, 'é😀') TypeError * wants int
#| 'a%*lz%' () TypeError not enough arguments for format string
#| 'a%5.2e' () TypeError not enough arguments for format string
#| 'a%(k)5a%' (True,) TypeError format requires a mapping
#| 'a%01q%s' (5, 0) ValueError unsupported format character 'q' (0x71) at index 4
#| 'a%+ *.2u' () TypeError not enough arguments for format string
#| 'a%1e%' ('é😀', 'é😀') TypeError must be real number, not str
#| 'a%(k) 12.q%s' 'é😀' TypeError format requires a mapping
#| 'a%(k)05.5r' ([1], 0.0) TypeError format requires a mapping
#| 'a%0.2x%' (-255, -2.675) ValueError incomplete format
#| 'a%0*.2lX%' () TypeError not enough arguments for format string
#| 'a%#*.2x' 1.5 TypeError * wants int
#| 'a%(k)+.2d%s' (-1.5+2.5j) TypeError format requires a mapping
#| 'a%(k)+ 1.2a%s' ('hello',) TypeError format requires a mapping
#| 'a%(k)+.lE%%' (5, inf) TypeError format requires a mapping
#| 'a%(k)+ 12lq%' () TypeError format requires a mapping
#| 'a% *.2s%s' (5, -1) TypeError not enough arguments for format string
#| 'a%+*.*lc' (5, 'é😀') TypeError * wants int
#| 'a%-.2z%' (inf, -255) ValueError unsupported format character 'z' (0x7a) at index 5
#| 'a%05.lg%%' {'k': 1e-07} TypeError must be real number, not dict
#| 'a%*c' () TypeError not enough arguments for format string
#| 'a%(k)-.*s%%' {'k': 123456789.0} TypeError * wants int
#| 'a%5o%' 1180591620717411303424 ValueError incomplete format
#| 'a%-0lc%s' () TypeError not enough arguments for format string
#| 'a%(k) 5.*i%%' () TypeError format requires a mapping
#| 'a%(k)+ *.*lc%%' 1e+22 TypeError format requires a mapping
#| 'a%-012.2o' (1e+22, 0) TypeError %o format: an integer is required, not float
#| 'a%-05ls%%' (-0.0, 123456789.0) TypeError not all arguments converted during string formatting
#| 'a%*o' 1.5 TypeError * wants int
#| 'a%(k)+ 12.*r%%' (5, 0) TypeError format requires a mapping
#| 'a%#x%s' (5, -0.0) 'a0x5-0.0'
#| 'a%+ 12.*E%%' {'k': 1.5} TypeError * wants int
#| 'a%-012lF%%' nan 'aNAN         %'
#| 'a%+ 1ls%s' ([1],) TypeError not enough arguments for format string
#| 'a%(k)+ .2a' -1 TypeError format requires a mapping
#| 'a%#*F%%' (123456789.0,) TypeError * wants int
#| 'a%(k)+ 12.*lr' 'é😀' TypeError format requires a mapping
#| 'a%(k)-05.0lF' {'k': 'é😀'} TypeError must be real number, not str
#| 'a%*.0ls%%' (1e+22, 1180591620717411303424) TypeError * wants int
#| 'a%(k)+ 12.2u%s' (True,) TypeError format requires a mapping
#| 'a%(k)+5.*li%%' {'k': 0} TypeError not enough arguments for format string
#| 'a%(k)#.2o%%' 0 TypeError format requires a mapping
#| 'a%-1.0F%%' (5, 42) TypeError not all arguments converted during string formatting
#| 'a%(k)01.2lF%s' nan TypeError format requires a mapping
#| 'a%+1x' (5, (-1.5+2.5j)) TypeError not all arguments converted during string formatting
#| 'a% 12.5f%' (0.0,) ValueError incomplete format
#| 'a% 1.*lg' (5, nan) 'a nan'
#| 'a%+ 1.*x%s' (5, 0) TypeError not enough arguments for format string
#| 'a%(k)12.5u%s' -255 TypeError format requires a mapping
#| 'a% 1.*le%%' () TypeError not enough arguments for format string
#| 'a%0F%s' (1, nan) 'a1.000000nan'
#| 'a%-0*u' (1j,) TypeError * wants int
#| 'a%+1.lr%s' (5, 1) 'a 1'
#| 'a%+.*u%' (123456789.0,) TypeError * wants int
#| 'a%-c%s' (inf,) TypeError %c requires an int or a unicode character, not float
#| 'a%#*.G' (5, None) TypeError must be real number, not NoneType
#| 'a%*.*lX%s' {'k': 1180591620717411303424} TypeError * wants int
#| 'a%(k)+*.*E' () TypeError format requires a mapping
#| 'a%#*lq%%' (inf,) TypeError * wants int
#| 'a%-*.0e%s' (5, -1) TypeError not enough arguments for format string
#| 'a%(k)-1.*c%' ('é😀',) TypeError format requires a mapping
#| 'a%5z%s' (None, nan) ValueError unsupported format character 'z' (0x7a) at index 3
#| 'a%(k)+*F%%' (-0.0,) TypeError format requires a mapping
#| 'a%(k)#1z%' (nan, 1) TypeError format requires a mapping
#| 'a%-12.*a' (-1,) TypeError not enough arguments for format string
#| 'a%-0*.*%%%' 123456789.0 TypeError * wants int
#| 'a%(k)-0li%' (1,) TypeError format requires a mapping
#| 'a%(k)+ls%s' (5, 1j) TypeError format requires a mapping
#| 'a%(k)01z' (123456789.0, 123456789.0) TypeError format requires a mapping
#| 'a%(k)-05.5g%' (inf,) TypeError format requires a mapping
#| 'a%-0.0X%%' () TypeError not enough arguments for format string
#| 'a%+ 1li%%' 1 'a+1%'
#| 'a%+ *.*E' (5, 'hello') TypeError * wants int
#| 'a% 12.o' (-0.0,) TypeError %o format: an integer is required, not float
#| 'a%#12.0lr%s' (-1, nan) 'a            nan'
#| 'a%-12.*a%' ('é😀', True) TypeError * wants int
#| 'a% *.5u%' (-2.675, 0.0) TypeError * wants int
#| 'a%(k) *.0li%' (None, 0.0) TypeError format requires a mapping
#| 'a%(k).0la%%' {'k': (-1.5+2.5j)} 'a%'
#| 'a%(k)-1.2lo' () TypeError format requires a mapping
#| 'a% u%s' {'k': -1} TypeError %u format: a real number is required, not dict
#| 'a%-5.5lc%' (5, 'é😀') ValueError incomplete format
#| 'a%01.0lg%s' (-255,) TypeError not enough arguments for format string
#| 'a%-01.*E%%' (1180591620717411303424,) OverflowError Python int too large to convert to C int
#| 'a%-05.0E%s' (b'x', (-1.5+2.5j)) TypeError must be real number, not bytes
#| 'a%(k)-1f' {'k': -0.0} 'a-0.000000'
#| 'a%+ 12F' -1 'a   -1.000000'
#| 'a%0.g%' None TypeError must be real number, not NoneType
#| 'a%#12o%s' (5, -255) 'a         0o5-255'
#| 'a%(k)5.s%' {'k': -2.675} ValueError incomplete format
#| 'a%(k)12.*%%s' (-0.0, 1) TypeError format requires a mapping
#| 'a%(k)+12.0g%%' {'k': True} 'a          +1%'
#| 'a%+5.5g%%' 1.5 'a +1.5%'
#| 'a%(k)#12.2lf%%' nan TypeError format requires a mapping
#| 'a%(k)+5.2lG' (5, None) TypeError format requires a mapping
#| 'a%+ 12r%s' 42 TypeError not enough arguments for format string
#| 'a%+ 1r%s' 123456789.0 TypeError not enough arguments for format string
#| 'a%*.*x%' 0 TypeError not enough arguments for format string
#| 'a%-0a%%' (True,) 'aTrue%'
#| 'a%-0.0X%%' (1180591620717411303424, -2.675) TypeError not all arguments converted during string formatting
#| 'a%(k) 5.5lu%%' () TypeError format requires a mapping
#| 'a%012.*z%s' -2.675 TypeError * wants int
#| 'a%-12d' (1.5, True) TypeError not all arguments converted during string formatting
#| 'a%(k)+5.5i%' (1,) TypeError format requires a mapping
#| 'a%-x' (5, -2.675) TypeError not all arguments converted during string formatting
#| 'a%(k)0.z%s' {'k': 0.0} ValueError unsupported format character 'z' (0x7a) at index 7
#| 'a%-01.2x' (1e+22, 1e-07) TypeError %x format: an integer is required, not float
#| 'a%-0.*c%s' (42,) TypeError not enough arguments for format string
#| 'a%+ *.2lu%' (5, 0) ValueError incomplete format
#| 'a% 12.a%s' (1234567.891,) TypeError not enough arguments for format string
#| 'a%+*.2G%s' (5, (-1.5+2.5j)) TypeError must be real number, not complex
#| 'a% 5.5o' (-255,) 'a-00377'
#| 'a%+.0la%%' {'k': 1180591620717411303424} 'a%'
#| 'a%(k) 5.5d%' () TypeError format requires a mapping
#| 'a%-*lf%' (0, 1180591620717411303424) ValueError incomplete format
#| 'a%#q%%' (5, nan) ValueError unsupported format character 'q' (0x71) at index 3
#| 'a%#*x' () TypeError not enough arguments for format string
#| ':>5' [] {'a': '<9', 'b': [1]} ':>5'
#| ']{!s}{b[0].x}' [42] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{0[1]}{a.real}{a}{:d}' [nan] {'a': {'k': 'v'}, 'b': [1]} TypeError 'float' object is not subscriptable
#| '{a.real}' [] {'a': 5, 'b': [1]} '5'
#| ']:{}[' [-255] {'a': 5, 'b': [1]} ']:-255['
#| '}{}' [] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '}{:d}}x' [] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| 'x' [1] {'a': 5, 'b': [1]} 'x'
#| ':>5{!s}' [1j] {'a': {'k': 'v'}, 'b': [1]} ':>51j'
#| 'x{a}{0[1]}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '.{{0!r:^{1}}{0[1]}' [-2.675, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| ']{a.real}' [] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '.:{}{a.real}{' ['é😀', [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{0}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '[{0}{b[0].x}' ['a', [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{{' [0.0] {'a': 5, 'b': [1]} '{'
#| '!r' ['é😀', [1, 2]] {'a': '<9', 'b': [1]} '!r'
#| '{0[1]}' [1e+22] {'a': 'str', 'b': [1]} TypeError 'float' object is not subscriptable
#| '{:}]' [1e+22, [1, 2], 5] {'a': '<9', 'b': [1]} '1e+22]'
#| '{b[0].x}{:}' [[1]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{0!r:^{1}}' [42] {'a': '<9', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{:}{0!r:^{1}}' [1.5, [1, 2]] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{a[k]}x{}' [1e+22] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ']!r' ['hello', [1, 2]] {'a': 5, 'b': [1]} ']!r'
#| '}xx' [0] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{b[0].x}{:d}' [] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:{}' [] {'a': {'k': 'v'}, 'b': [1]} ValueError unmatched '{' in format spec
#| '{!s}{b[0].x}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{:d}]' [0, [1, 2]] {'a': '<9', 'b': [1]} '0]'
#| 'x[' [1180591620717411303424] {'a': {'k': 'v'}, 'b': [1]} 'x['
#| '{}:>5' [-1, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} '-1:>5'
#| '{a[k]}{{:>5.' [b'x'] {'a': {'k': 'v'}, 'b': [1]} 'v{:>5.'
#| '{a}{b[0].x}' [-0.0] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| ':>5.:{a}x' [-0.0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ":>5.:{'k': 'v'}x"
#| '}}:>5{0[1]}{!s}' [0.0] {'a': 5, 'b': [1]} TypeError 'float' object is not subscriptable
#| ']{' [123456789.0, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '{' encountered in format string
#| '{b[0].x}' [42, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '}}{0!r:^{1}}:{}{b[0].x}' [nan, [1, 2]] {'a': 'str', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| ']{0}:{a}' ['é😀', [1, 2], 5] {'a': '<9', 'b': [1]} ']é😀:<9'
#| ':{a}:{a}' [1180591620717411303424, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ":{'k': 'v'}:{'k': 'v'}"
#| 'x{{{:d}' [b'x'] {'a': 5, 'b': [1]} TypeError unsupported format string passed to bytes.__format__
#| '{{' [None, [1, 2], 5] {'a': 5, 'b': [1]} '{'
#| '!r[{:}{:}' [True, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} '!r[True[1, 2]'
#| '}}{{{a}{0[1]}' [1j] {'a': {'k': 'v'}, 'b': [1]} TypeError 'complex' object is not subscriptable
#| ':>5{!s}{0[1]}}}' [-2.675, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{:{a}:>5:{a}' [0, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError unmatched '{' in format spec
#| '!r}}{:}!r' [123456789.0] {'a': 'str', 'b': [1]} '!r}123456789.0!r'
#| '{a.real}x{0[1]}:{a}' ['é😀'] {'a': 5, 'b': [1]} '5x😀:5'
#| '{a}{a}' [None] {'a': 5, 'b': [1]} '55'
#| '{a[k]}{{:{}{0[1]}' [1e+22, [1, 2], 5] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:d}{0}{0}' [nan, [1, 2]] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '{:d}}{0!r:^{1}}:>5' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a[k]}}{0[1]}{0[1]}' [None] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{a}' [1180591620717411303424] {'a': 5, 'b': [1]} '5'
#| '{0!r:^{1}}}}' [1180591620717411303424] {'a': '<9', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| 'x' [] {'a': 'str', 'b': [1]} 'x'
#| '{:}{0[1]}' [1j, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| ':{a}{b[0].x}' [b'x', [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '..{a}{a.real}' ['hello', [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '!r}{0}' [-1, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{0!r:^{1}}:>5{a[k]}{0}' [1.5, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '}' [[1], [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{a.real}{a}' [] {'a': 5, 'b': [1]} '55'
#| '{0[1]}' [-0.0, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} TypeError 'float' object is not subscriptable
#| '!r:>5{{{' ['hello', [1, 2]] {'a': '<9', 'b': [1]} ValueError Single '{' encountered in format string
#| '}{}' [] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{a.real}}}:{}' [1180591620717411303424, [1, 2]] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '!r' ['a', [1, 2], 5] {'a': '<9', 'b': [1]} '!r'
#| '{b[0].x}{:d}' [b'x', [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:}}}[' [42] {'a': 'str', 'b': [1]} '42}['
#| '}}!r:{a}{}' ['hello'] {'a': {'k': 'v'}, 'b': [1]} "}!r:{'k': 'v'}hello"
#| '{0[1]}{0[1]}{x' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{}:{}{a}.' [None, [1, 2]] {'a': 'str', 'b': [1]} 'None:[1, 2]str.'
#| ':>5' [1j, [1, 2], 5] {'a': 'str', 'b': [1]} ':>5'
#| ':{a}' [] {'a': 5, 'b': [1]} ':5'
#| '{:d}' [42, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} '42'
#| '{a.real}{{}}' [-0.0] {'a': 5, 'b': [1]} '5{}'
#| '.{!s}' [42, [1, 2]] {'a': 5, 'b': [1]} '.42'
#| '{:d}:>5' [-255, [1, 2]] {'a': 5, 'b': [1]} '-255:>5'
#| '{a[k]}!r' [0, [1, 2], 5] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{a.real}{0[1]}{a.real}' ['hello', [1, 2], 5] {'a': 5, 'b': [1]} '5e5'
#| ':{a}' [[1]] {'a': '<9', 'b': [1]} ':<9'
#| '.{a.real}{' [0] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '[' [-2.675] {'a': {'k': 'v'}, 'b': [1]} '['
#| ':{}{:>5' [nan] {'a': {'k': 'v'}, 'b': [1]} ValueError unmatched '{' in format spec
#| ']{!r{}' [(-1.5+2.5j), [1, 2], 5] {'a': 5, 'b': [1]} ValueError expected ':' after conversion specifier
#| '{b[0].x}' [1234567.891, [1, 2], 5] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{}}}{:}' [1.5, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} '1.5}[1, 2]'
#| '{a.real}]' [] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{:}' [1234567.891] {'a': '<9', 'b': [1]} '1234567.891'
#| '.[' [1234567.891] {'a': {'k': 'v'}, 'b': [1]} '.['
#| '{a.real}{!s}:>5' [nan, [1, 2]] {'a': 5, 'b': [1]} '5nan:>5'
#| '.' [-2.675, [1, 2], 5] {'a': '<9', 'b': [1]} '.'
#| '{0!r:^{1}}:{a}' [[1], [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{b[0].x}}}{!s}' [-2.675, [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{}{a.real}{{' [0, [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| ':{a}' ['hello', [1, 2]] {'a': 5, 'b': [1]} ':5'
#| '{b[0].x}{:}{0!r:^{1}}{:}' [0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{a}x' [] {'a': 'str', 'b': [1]} 'strx'
#| '{0}{!s}.' [1.5] {'a': '<9', 'b': [1]} ValueError cannot switch from manual field specification to automatic field numbering
#| '.}}' [b'x'] {'a': {'k': 'v'}, 'b': [1]} '.}'
#| '{0}{b[0].x}{}{0[1]}' [True, [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:}:>5:{a}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ']{a[k]}x' [] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ':{}][!r' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a[k]}{{a.real}' [123456789.0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| ':>5{a[k]}{{b[0].x}' [(-1.5+2.5j)] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| 'x{b[0].x}' [-1, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{0!r:^{1}}]' [1180591620717411303424, [1, 2]] {'a': '<9', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '!r}}' [1234567.891, [1, 2], 5] {'a': '<9', 'b': [1]} '!r}'
#| '{a.real}' [42] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{a[k]}{a.real}:{a}{:}' [0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{}{[{:d}' [b'x'] {'a': 5, 'b': [1]} ValueError expected '}' before end of string
#| '{}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '!r:{a}{}:>5' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a}{:d}}}:{a}' [b'x', [1, 2]] {'a': 'str', 'b': [1]} TypeError unsupported format string passed to bytes.__format__
#| '{0[1]}{0[1]}{' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0}{a}' [-2.675] {'a': '<9', 'b': [1]} '-2.675<9'
#| '{:}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{{}{{' [-1, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| '{0[1]}{b[0].x}' [-2.675, [1, 2], 5] {'a': 'str', 'b': [1]} TypeError 'float' object is not subscriptable
#| '{0[1]}' [-1] {'a': '<9', 'b': [1]} TypeError 'int' object is not subscriptable
#| '!r:>5{a}:{a}' [1e+22, [1, 2], 5] {'a': 'str', 'b': [1]} '!r:>5str:str'
#| '{a}x' [(-1.5+2.5j), [1, 2]] {'a': '<9', 'b': [1]} '<9x'
#| '{{' [1.5, [1, 2]] {'a': 5, 'b': [1]} '{'
#| '{b[0].x}{:}x' [1e-07, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{{' [-2.675, [1, 2], 5] {'a': 5, 'b': [1]} '{'
#| '{:d}{0}' [True, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '}}x[{a}' [] {'a': '<9', 'b': [1]} '}x[<9'
#| '{a.real}:>5x' [0.0, [1, 2], 5] {'a': 5, 'b': [1]} '5:>5x'
#| '{:}{:}{0!r:^{1}}' [1234567.891, [1, 2], 5] {'a': 5, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| ':>5{a}' [None, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ":>5{'k': 'v'}"
#| ':{a}.{a}{!s}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}]:{}{a.real}' [] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{x{{:d}' [0.0] {'a': 'str', 'b': [1]} ValueError unexpected '{' in field name
#| '{' [0, [1, 2], 5] {'a': 5, 'b': [1]} ValueError Single '{' encountered in format string
#| '{0!r:^{1}}{0!r:^{1}}{a[k]}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}}[{a[k]}' [(-1.5+2.5j)] {'a': '<9', 'b': [1]} TypeError 'complex' object is not subscriptable
#| '{a[k]}' [None] {'a': {'k': 'v'}, 'b': [1]} 'v'
#| '{a[k]}' [1234567.891, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} 'v'
#| '.]' ['hello', [1, 2]] {'a': '<9', 'b': [1]} '.]'
#| '}}{0!r:^{1}}!r[' [1, [1, 2]] {'a': 'str', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{a}{0}{:d}' [[1], [1, 2]] {'a': 5, 'b': [1]} ValueError cannot switch from manual field specification to automatic field numbering
#| ':{a}x]' [] {'a': {'k': 'v'}, 'b': [1]} ":{'k': 'v'}x]"
#| '{}{0[1]}{{{}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '.]{:}' [1j, [1, 2], 5] {'a': 5, 'b': [1]} '.]1j'
#| '.{' [1j, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '{' encountered in format string
#| ':>5{x{}' [-1, [1, 2]] {'a': 5, 'b': [1]} ValueError unexpected '{' in field name
#| ':{}' [0.0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ':0.0'
#| '{a[k]}.' [42, [1, 2]] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{b[0].x}:{}{!s}' [] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '}}.{:d}' [(-1.5+2.5j)] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'complex'
#| '{:d}{{[:{}' [1, [1, 2], 5] {'a': 'str', 'b': [1]} '1{[:[1, 2]'
#| '{0!r:^{1}}{!s}{{' ['a', [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{a.real}{0!r:^{1}}{{0!r:^{1}}' [-2.675, [1, 2], 5] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{b[0].x}{a}.' [-2.675, [1, 2], 5] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{a}:>5[' [inf, [1, 2], 5] {'a': 'str', 'b': [1]} 'str:>5['
#| 'x:{a}' [] {'a': 5, 'b': [1]} 'x:5'
#| '{0[1]}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{!s}!r{!s}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}{:d}[{0!r:^{1}}' [42, [1, 2], 5] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| ':{}{}}}{:}' [b'x'] {'a': '<9', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '[' [-2.675, [1, 2]] {'a': '<9', 'b': [1]} '['
#| '{:d}}}{a}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}:>5' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':>5{0!r:^{1}}' ['a'] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{:}{a.real}{a}' [0.0, [1, 2]] {'a': 5, 'b': [1]} '0.055'
#| 'x!r' ['hello', [1, 2]] {'a': 5, 'b': [1]} 'x!r'
#| '{{:>5' [1j, [1, 2], 5] {'a': 5, 'b': [1]} '{:>5'
#| '{}{:d}}{0!r:^{1}}' [1e+22] {'a': 'str', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| 'x' [] {'a': '<9', 'b': [1]} 'x'
#| '{:d}' [1.5, [1, 2]] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '{0!r:^{1}}{0[1]}]' [0, [1, 2]] {'a': '<9', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{b[0].x}{!s}{0[1]}{:d}' [[1], [1, 2], 5] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| ':>5{a[k]}{{{0[1]}' [] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| ':{}{b[0].x}' [-1] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:}{b[0].x}' [True] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '}}{0}!r' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{}{}]]' [42, [1, 2]] {'a': 'str', 'b': [1]} '42[1, 2]]]'
#| '{a[k]}!r}.' [-1, [1, 2]] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{{:}{:d}' [] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| ']' [] {'a': '<9', 'b': [1]} ']'
#| '}}{' [(-1.5+2.5j), [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '{' encountered in format string
#| '}}{!s}' [-255, [1, 2]] {'a': 5, 'b': [1]} '}-255'
#| '{b[0].x}:{}x{:d}' [1j, [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{0!r:^{1}}{}{b[0].x}{' [123456789.0, [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| ':>5{' [1.5, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '{' encountered in format string
#| '{0!r:^{1}}{:d}{0[1]}{0}' [None, [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| 'x{!s}' ['hello'] {'a': {'k': 'v'}, 'b': [1]} 'xhello'
#| ':>5:>5.}' [123456789.0, [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '}}{a}' [1234567.891, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} "}{'k': 'v'}"
#| '{0!r:^{1}}{b[0].x}}' [-2.675, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{a[k]}:>5' [] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| 'x!r{}!r' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a.real}' [123456789.0] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{:d}{!s}' [(-1.5+2.5j), [1, 2]] {'a': 'str', 'b': [1]} ValueError Unknown format code 'd' for object of type 'complex'
#| ':{}}}{a[k]}]' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '[:>5:{a}{' ['é😀', [1, 2], 5] {'a': 5, 'b': [1]} ValueError Single '{' encountered in format string
#| ':{a}{:d}{b[0].x}{' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}:{}{a.real}:{}' [123456789.0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{0}:>5[' [True, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} 'True:>5['
#| '}}!r{!s}!r' [1e-07, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} '}!r1e-07!r'
#| '{!s}:{}' [(-1.5+2.5j), [1, 2], 5] {'a': 5, 'b': [1]} '(-1.5+2.5j):[1, 2]'
#| '{}!r]x' [1e-07, [1, 2]] {'a': 5, 'b': [1]} '1e-07!r]x'
#| '{{{}' [123456789.0] {'a': 5, 'b': [1]} '{123456789.0'
#| '{:d}}{a}' [0, [1, 2]] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| '}' [1e+22, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| ':{}{a.real}:{}' [None, [1, 2], 5] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{}{a}{0}[' [inf] {'a': 'str', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{!s}:>5' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '.[{' ['é😀', [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '{' encountered in format string
#| '{:d}' [-0.0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '.{a}{:d}' [None] {'a': 'str', 'b': [1]} TypeError unsupported format string passed to NoneType.__format__
#| ':{a}:>5{0!r:^{1}}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a[k]}{b[0].x}' [] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:}{0!r:^{1}}' [(-1.5+2.5j), [1, 2]] {'a': 'str', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{0[1]}{b[0].x}.{{' [1234567.891, [1, 2], 5] {'a': 5, 'b': [1]} TypeError 'float' object is not subscriptable
#| '{}' [0.0] {'a': '<9', 'b': [1]} '0.0'
#| ':{}{0}' [1j] {'a': {'k': 'v'}, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{:}{:d}{a.real}' [inf] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{a}{' [] {'a': '<9', 'b': [1]} ValueError Single '{' encountered in format string
#| '}{0!r:^{1}}' [] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{b[0].x}' [-255, [1, 2], 5] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '!r{:d}{b[0].x}}}' [True, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| ':>5x{{' [42, [1, 2]] {'a': 5, 'b': [1]} ':>5x{'
#| '{0[1]}{0!r:^{1}}{0[1]}}}' [1180591620717411303424, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError 'int' object is not subscriptable
#| '{{0[1]}{{{{' [[1], [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{}}{0[1]}' [1] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{!s}{a}!r}}' [b'x', [1, 2], 5] {'a': 'str', 'b': [1]} "b'x'str!r}"
#| ']' [-255, [1, 2], 5] {'a': 5, 'b': [1]} ']'
#| '}}.:>5' [-255, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} '}.:>5'
#| '}' [-2.675, [1, 2]] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| ':>5{.}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a}x}' [] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{:}{0!r:^{1}}' [1180591620717411303424, [1, 2]] {'a': 'str', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{{:}:>5{0}' [None] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{a}{:}{:d}{}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{:d}{:}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}[{{0[1]}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':{a}:{a}{b[0].x}' [[1], [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '.{:}}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}{a}{a[k]}{:d}' [123456789.0] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '.}}!r' [-1, [1, 2], 5] {'a': 5, 'b': [1]} '.}!r'
#| '!r:{a}' [True] {'a': 'str', 'b': [1]} '!r:str'
#| '{:d}{0}x{a}' [1234567.891, [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '{0}' [-255] {'a': {'k': 'v'}, 'b': [1]} '-255'
#| ':>5{a[k]}' [1e+22] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{!s}{!s}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}' [1180591620717411303424, [1, 2]] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '}:{a}{:d}]' [] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{{a[k]}{}{a.real}' [] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{0!r:^{1}}]' [inf, [1, 2], 5] {'a': 5, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '}}!r{}{:}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| 'x' [nan, [1, 2], 5] {'a': '<9', 'b': [1]} 'x'
#| '!r:{a}' [1, [1, 2], 5] {'a': 'str', 'b': [1]} '!r:str'
#| '{a.real}' [[1]] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{a}' [1e-07, [1, 2], 5] {'a': '<9', 'b': [1]} '<9'
#| ':{}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':{}{}x:{a}' [1.5, [1, 2], 5] {'a': '<9', 'b': [1]} ':1.5[1, 2]x:<9'
#| '!r{:d}!r' ['é😀', [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'str'
#| '{0!r:^{1}}{a[k]}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}' [-1, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError 'int' object is not subscriptable
#| '{{:}' [123456789.0, [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{{' [1234567.891, [1, 2]] {'a': 'str', 'b': [1]} '{'
#| 'x]' [None] {'a': 'str', 'b': [1]} 'x]'
#| '{:}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a}!r!r' [] {'a': 5, 'b': [1]} '5!r!r'
#| 'x{!s}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}' [None] {'a': 5, 'b': [1]} TypeError 'NoneType' object is not subscriptable
#| '}}' ['hello'] {'a': '<9', 'b': [1]} '}'
#| ':{a}{:d}{:d}' ['hello', [1, 2], 5] {'a': 5, 'b': [1]} ValueError Unknown format code 'd' for object of type 'str'
#| ']{:}}}{0[1]}' [1.5, [1, 2], 5] {'a': 5, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '[' [] {'a': 'str', 'b': [1]} '['
#| '{0[1]}{a[k]}{0!r:^{1}}{!s}' [0.0] {'a': {'k': 'v'}, 'b': [1]} TypeError 'float' object is not subscriptable
#| '{0!r:^{1}}' [123456789.0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{0}!r' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}!r' [0.0] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{a.real}' [inf, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{:}{0[1]}{}:{}' [123456789.0, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{{{:}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}[{0[1]}' [1, [1, 2]] {'a': '<9', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '}}{{:}{:d}' [] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| ':{a}{}:{}{!s}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}{a[k]}{0!r:^{1}}{a.real}' [] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{0[1]}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}{a.real}:{}{:d}' [True, [1, 2]] {'a': 5, 'b': [1]} TypeError 'bool' object is not subscriptable
#| '{b[0].x}.:{a}' [(-1.5+2.5j)] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '[{a[k]}' ['é😀'] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:d}' [(-1.5+2.5j)] {'a': 'str', 'b': [1]} ValueError Unknown format code 'd' for object of type 'complex'
#| '{{' [] {'a': '<9', 'b': [1]} '{'
#| '{0[1]}{:d}.' [[1], [1, 2], 5] {'a': '<9', 'b': [1]} IndexError list index out of range
#| '{}' [-1, [1, 2]] {'a': 'str', 'b': [1]} '-1'
#| ']' [1234567.891] {'a': '<9', 'b': [1]} ']'
#| '{:}' [inf] {'a': {'k': 'v'}, 'b': [1]} 'inf'
#| '{a[k]}[' [inf, [1, 2]] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| ':{}.{:}x' [nan, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ':nan.[1, 2]x'
#| '{:}' [-255] {'a': '<9', 'b': [1]} '-255'
#| '{0}}}{a[k]}' [b'x', [1, 2]] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ':{}{a[k]}' [None, [1, 2]] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ':{a}:{a}{0}' [1.5, [1, 2], 5] {'a': 5, 'b': [1]} ':5:51.5'
#| ':{}}' ['é😀', [1, 2]] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| ']:>5' [(-1.5+2.5j)] {'a': 5, 'b': [1]} ']:>5'
#| '{:}{:}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a}' [(-1.5+2.5j), [1, 2], 5] {'a': 'str', 'b': [1]} 'str'
#| '[{{{0}{0!r:^{1}}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}}{a.real}{0!r:^{1}}{0}' [0, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{0[1]}x[' [-1] {'a': 'str', 'b': [1]} TypeError 'int' object is not subscriptable
#| '{{0!r:^{1}}{a.real}}}' [0, [1, 2]] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{{{b[0].x}!r' [] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{a}' [] {'a': 'str', 'b': [1]} 'str'
#| '{' [1e+22] {'a': 5, 'b': [1]} ValueError Single '{' encountered in format string
#| ':{}:{}' ['a', [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ':a:[1, 2]'
#| '{0[1]}{a.real}}}' [b'x', [1, 2], 5] {'a': '<9', 'b': [1]} IndexError index out of range
#| '}}{:{}}}' [[1]] {'a': '<9', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| ']:>5]x' ['a', [1, 2]] {'a': 5, 'b': [1]} ']:>5]x'
#| '}}]:>5' [] {'a': 'str', 'b': [1]} '}]:>5'
#| '.' [-1, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} '.'
#| '{}:{a}' [1234567.891] {'a': '<9', 'b': [1]} '1234567.891:<9'
#| '{:d}{{a.real}]' [1.5] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '[' [1j] {'a': 'str', 'b': [1]} '['
#| ']!r{' [] {'a': '<9', 'b': [1]} ValueError Single '{' encountered in format string
#| ']{{}' [42, [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{:d}{}{0!r:^{1}}}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}x{' [-0.0, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{0}}}!r{b[0].x}' [True, [1, 2]] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| ']x' [1j, [1, 2], 5] {'a': '<9', 'b': [1]} ']x'
#| '}' ['a', [1, 2], 5] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| ':{}x.:{a}' ['é😀', [1, 2], 5] {'a': 'str', 'b': [1]} ':é😀x.:str'
#| '{}{!s}}' [0] {'a': 'str', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{a[k]}{!s}:>5{' [[1], [1, 2]] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ']{b[0].x}:{}x' [(-1.5+2.5j), [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:d}.{:}{0!r:^{1}}' [1] {'a': 5, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| ':{}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{:d}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '.{0}]' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{}.{a}[' [inf] {'a': 5, 'b': [1]} 'inf.5['
#| '{a.real}}}!r.' ['a', [1, 2], 5] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{' [1, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '{' encountered in format string
#| '{:}.{b[0].x}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '!r{0!r:^{1}}{0!r:^{1}}' [nan, [1, 2]] {'a': '<9', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| 'x{a.real}' [b'x'] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{0}{a[k]}{!s}{:}' [0.0] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{a.real}' [] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| ':{a}{0}{:}' [b'x', [1, 2]] {'a': 5, 'b': [1]} ValueError cannot switch from manual field specification to automatic field numbering
#| '{a}{a}{{' [-0.0] {'a': '<9', 'b': [1]} '<9<9{'
#| '{a}' [-255, [1, 2], 5] {'a': 'str', 'b': [1]} 'str'
#| '{!s}{a[k]}' [b'x', [1, 2]] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '!r' [123456789.0] {'a': {'k': 'v'}, 'b': [1]} '!r'
#| 'x.}' [1234567.891, [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{:}]{:}:>5' [None] {'a': 5, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{:d}x{a.real}{a}' [1j, [1, 2]] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'complex'
#| '{{' [1e+22, [1, 2]] {'a': 5, 'b': [1]} '{'
#| '!r' [] {'a': '<9', 'b': [1]} '!r'
#| '{!s}.' [[1], [1, 2], 5] {'a': 5, 'b': [1]} '[1].'
#| '{a[k]}' [True, [1, 2]] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{{.' [1180591620717411303424] {'a': {'k': 'v'}, 'b': [1]} '{.'
#| '[{a.real}' [] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{:d}}}{{a.real}' [1180591620717411303424, [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| 'x' ['é😀', [1, 2]] {'a': '<9', 'b': [1]} 'x'
#| '{:d}{a[k]}' [1e-07, [1, 2], 5] {'a': 5, 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '{0[1]}:{a}x' [None] {'a': {'k': 'v'}, 'b': [1]} TypeError 'NoneType' object is not subscriptable
#| '{0}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{{!s}{:d}' [1180591620717411303424, [1, 2]] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{]' [1234567.891, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError expected '}' before end of string
#| 'x{0!r:^{1}}' [None, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{0!r:^{1}}{:}}' [(-1.5+2.5j), [1, 2]] {'a': '<9', 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{}{0!r:^{1}}' [1234567.891, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '}}' ['a', [1, 2], 5] {'a': '<9', 'b': [1]} '}'
#| '!r{0}.' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| 'x' [] {'a': 5, 'b': [1]} 'x'
#| '{:}:>5}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}{:}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{:d}}}{a.real}{a.real}' [None, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} TypeError unsupported format string passed to NoneType.__format__
#| '{!s}}}.{{' [inf, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} 'inf}.{'
#| '{]{' [(-1.5+2.5j), [1, 2], 5] {'a': 'str', 'b': [1]} ValueError unexpected '{' in field name
#| '{0[1]}{{{:}.' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}' ['a'] {'a': 'str', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '!r}}' [] {'a': 'str', 'b': [1]} '!r}'
#| '{a}{:}{{a.real}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}{a[k]}' [-255] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:}{a[k]}}{a}' [1e+22, [1, 2]] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{:}}}' [42, [1, 2]] {'a': '<9', 'b': [1]} '42}'
#| ':{a}{a.real}}}' [nan, [1, 2], 5] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{!s}][' [123456789.0, [1, 2], 5] {'a': '<9', 'b': [1]} '123456789.0]['
#| '[{a[k]}' [None, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{}{}' [1j, [1, 2], 5] {'a': 5, 'b': [1]} '1j[1, 2]'
#| '{a.real}' [42] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{a}[' [-255, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} "{'k': 'v'}["
#| '{:}{{a}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}{0[1]}!r{0[1]}' [1234567.891, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:}{{{.' [b'x', [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError expected '}' before end of string
#| '{!s}{a[k]}{:}{a.real}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':>5{!s}{a.real}' [123456789.0] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '!r{:}' [1e+22] {'a': {'k': 'v'}, 'b': [1]} '!r1e+22'
#| 'x:{}' [0] {'a': {'k': 'v'}, 'b': [1]} 'x:0'
#| ':>5' ['hello', [1, 2]] {'a': 'str', 'b': [1]} ':>5'
#| '{b[0].x}[{a[k]}' [] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{!s}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a[k]}[:>5}}' [1, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{:}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{b[0].x}:{}' [nan, [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{:}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a}]{:d}:>5' [42, [1, 2]] {'a': 'str', 'b': [1]} 'str]42:>5'
#| '{{:d}' [1j, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{a.real}' [nan] {'a': 5, 'b': [1]} '5'
#| '[{:d}{{' [42, [1, 2]] {'a': 'str', 'b': [1]} '[42{'
#| '[}{0[1]}' [True, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '}}{0!r:^{1}}' [1j, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '}}.]{a}' ['é😀', [1, 2], 5] {'a': '<9', 'b': [1]} '}.]<9'
#| '{' [] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '{' encountered in format string
#| '{!s}' [b'x', [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} "b'x'"
#| 'x' [] {'a': 5, 'b': [1]} 'x'
#| ']!r{:}{:}' [nan, [1, 2]] {'a': 5, 'b': [1]} ']!rnan[1, 2]'
#| '!rx.' [None] {'a': 'str', 'b': [1]} '!rx.'
#| ']x' [1.5] {'a': '<9', 'b': [1]} ']x'
#| '{0[1]}{!s}x' [1234567.891] {'a': '<9', 'b': [1]} TypeError 'float' object is not subscriptable
#| '{:d}]' [-255, [1, 2], 5] {'a': 5, 'b': [1]} '-255]'
#| ':{}!r.' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':{a}{a}.' [1.5, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ":{'k': 'v'}{'k': 'v'}."
#| '[' [1e+22, [1, 2]] {'a': '<9', 'b': [1]} '['
#| '{a}{}{{' [None] {'a': 5, 'b': [1]} '5None{'
#| '{b[0].x}' [] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '}.' [-0.0, [1, 2]] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| '!r{:d}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{{{x{0!r:^{1}}' [1180591620717411303424] {'a': 5, 'b': [1]} ValueError unexpected '{' in field name
#| ':{a}{b[0].x}}}' [nan, [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| ']!r' [1e+22] {'a': '<9', 'b': [1]} ']!r'
#| 'x{:}' [0, [1, 2], 5] {'a': '<9', 'b': [1]} 'x0'
#| '[xx{}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{' [] {'a': '<9', 'b': [1]} ValueError Single '{' encountered in format string
#| '[:{a}:{a}' [] {'a': '<9', 'b': [1]} '[:<9:<9'
#| '{:d}{0[1]}x{}' [1e+22] {'a': 'str', 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '[:{a}{:d}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}]{0}' [42, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError 'int' object is not subscriptable
#| '}}!r.x' [None, [1, 2], 5] {'a': '<9', 'b': [1]} '}!r.x'
#| '{:}' ['hello', [1, 2], 5] {'a': 'str', 'b': [1]} 'hello'
#| '{{0!r:^{1}}{}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| ':>5[}}' [] {'a': {'k': 'v'}, 'b': [1]} ':>5[}'
#| ':{}]{:}x' ['é😀', [1, 2], 5] {'a': '<9', 'b': [1]} ':é😀][1, 2]x'
#| '{a}{!s}}{:}' [42, [1, 2]] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{{b[0].x}[' [1e+22, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| ':>5{a.real}{b[0].x}' [1234567.891, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{[}}{:}' [42, [1, 2]] {'a': '<9', 'b': [1]} ValueError expected '}' before end of string
#| '{0[1]}}' [nan] {'a': '<9', 'b': [1]} TypeError 'float' object is not subscriptable
#| '{a}{b[0].x}:{}' [None, [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{a.real}{a.real}{a}' [1.5, [1, 2], 5] {'a': 5, 'b': [1]} '555'
#| '{:d}{}' ['é😀'] {'a': 'str', 'b': [1]} ValueError Unknown format code 'd' for object of type 'str'
#| 'x' [-255, [1, 2], 5] {'a': 5, 'b': [1]} 'x'
#| ':>5{!s}{0[1]}x' [0.0, [1, 2]] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| ']' [1.5] {'a': 'str', 'b': [1]} ']'
#| '{0!r:^{1}}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0[1]}!r{0}}}' [-255, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:d}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}{:}:>5!r' [] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{{{a[k]}' [None, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ':{}.{0[1]}{:d}' ['a', [1, 2]] {'a': 5, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{}]{:}' [True] {'a': 5, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{}x{:d}{!s}' [42, [1, 2], 5] {'a': '<9', 'b': [1]} TypeError unsupported format string passed to list.__format__
#| '{a[k]}' ['é😀', [1, 2]] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ':{a}' [] {'a': 5, 'b': [1]} ':5'
#| '{}}:>5' ['é😀'] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| '{a[k]}{' [] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{a[k]}' [-2.675, [1, 2]] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '!r' [-2.675] {'a': 'str', 'b': [1]} '!r'
#| '!r!r{a[k]}x' [] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '}}' [] {'a': {'k': 'v'}, 'b': [1]} '}'
#| '{0[1]}{}{0!r:^{1}}' [1e+22, [1, 2], 5] {'a': 'str', 'b': [1]} TypeError 'float' object is not subscriptable
#| '{{!s}:{a}' [(-1.5+2.5j), [1, 2]] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{!s}{0}{:d}' [-1, [1, 2]] {'a': 'str', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{0[1]}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{:}:>5}}{a}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '.x{a[k]}' [b'x'] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{a[k]}' [[1]] {'a': {'k': 'v'}, 'b': [1]} 'v'
#| '{0}{' [42, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '{' encountered in format string
#| '.{a.real}' ['hello'] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{a}{{' [] {'a': 'str', 'b': [1]} 'str{'
#| '{a[k]}:>5:{}{!s}' [b'x'] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{' [1.5, [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Single '{' encountered in format string
#| '{0!r:^{1}}[' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0}{:d}}}' [123456789.0, [1, 2], 5] {'a': 5, 'b': [1]} ValueError cannot switch from manual field specification to automatic field numbering
#| '{{:{}' [42, [1, 2], 5] {'a': 'str', 'b': [1]} '{:42'
#| '{a}' [b'x', [1, 2], 5] {'a': 'str', 'b': [1]} 'str'
#| '{0[1]}:{}' [b'x', [1, 2], 5] {'a': 5, 'b': [1]} IndexError index out of range
#| '][' [-2.675, [1, 2]] {'a': '<9', 'b': [1]} ']['
#| ':>5{a.real}:{}' [123456789.0, [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '.x{{[' [123456789.0] {'a': 5, 'b': [1]} '.x{['
#| '{!s}{0!r:^{1}}]{0!r:^{1}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{!s}[{:}{0[1]}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':{}' [1e+22, [1, 2], 5] {'a': 5, 'b': [1]} ':1e+22'
#| ']{a.real}:{}' [(-1.5+2.5j), [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{!s}' ['hello', [1, 2], 5] {'a': '<9', 'b': [1]} 'hello'
#| '{a[k]}{0[1]}{{{{' [-255, [1, 2], 5] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:d}]{a.real}[' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}:{a}{a}' [] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '}}' [-2.675] {'a': {'k': 'v'}, 'b': [1]} '}'
#| '[{}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{{:}{a[k]}' [42, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| ':{a}}}' [nan, [1, 2]] {'a': 'str', 'b': [1]} ':str}'
#| '.' [1234567.891, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} '.'
#| ':>5{{' [] {'a': 5, 'b': [1]} ':>5{'
#| '{:d}[{:d}' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| 'x{a[k]}{!s}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '!r' ['é😀'] {'a': {'k': 'v'}, 'b': [1]} '!r'
#| '{0!r:^{1}}{!s}{a}{0[1]}' [(-1.5+2.5j), [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{:d}}}{:}' [inf, [1, 2]] {'a': 5, 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| ':{a}{a}{}{:d}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}}{!s}' [-1] {'a': '<9', 'b': [1]} '}-1'
#| '}}!r.' [1180591620717411303424] {'a': 5, 'b': [1]} '}!r.'
#| '}{!s}{a.real}' [] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| ':{}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0!r:^{1}}}' [[1], [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{0[1]}.' [1j] {'a': 5, 'b': [1]} TypeError 'complex' object is not subscriptable
#| '{!r{b[0].x}' ['é😀', [1, 2], 5] {'a': 'str', 'b': [1]} ValueError expected ':' after conversion specifier
#| '{!s}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}}{a.real}:{a}' ['hello', [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '{b[0].x}{a}' [1.5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '[{a[k]}{{' [-1, [1, 2]] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '}:>5{0}' [-2.675, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| '{0!r:^{1}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{:}{0}' [[1], [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '{a.real}{{:}{0[1]}' [123456789.0] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{b[0].x}{b[0].x}]{a[k]}' [] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| 'x}}{a}{a}' [] {'a': {'k': 'v'}, 'b': [1]} "x}{'k': 'v'}{'k': 'v'}"
#| '.' [1, [1, 2]] {'a': 'str', 'b': [1]} '.'
#| '!r' ['é😀', [1, 2]] {'a': 'str', 'b': [1]} '!r'
#| '.{{' [] {'a': {'k': 'v'}, 'b': [1]} '.{'
#| '{{a}' [] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{{{!s}' [-2.675, [1, 2], 5] {'a': '<9', 'b': [1]} '{-2.675'
#| '{:d}.{a.real}{!s}' [-2.675, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| ':>5}.' [-0.0] {'a': '<9', 'b': [1]} ValueError Single '}' encountered in format string
#| 'xx!r' [None] {'a': {'k': 'v'}, 'b': [1]} 'xx!r'
#| '{!s}x{a}:>5' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| 'x]' [1e+22, [1, 2], 5] {'a': '<9', 'b': [1]} 'x]'
#| '{a[k]}' [-1, [1, 2]] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| 'x' [] {'a': 'str', 'b': [1]} 'x'
#| ':{a}' [1180591620717411303424, [1, 2]] {'a': 5, 'b': [1]} ':5'
#| '}{a.real}' [[1], [1, 2], 5] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| ':{a}{:d}' ['hello', [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Unknown format code 'd' for object of type 'str'
#| '}}!r' ['hello', [1, 2]] {'a': 'str', 'b': [1]} '}!r'
#| ':{a}:{a}:{}}' [1.5, [1, 2]] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{}.]' ['hello'] {'a': '<9', 'b': [1]} 'hello.]'
#| '{:}{0!r:^{1}}{:}' [0, [1, 2], 5] {'a': '<9', 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| ':{a}]!r.' ['a'] {'a': 5, 'b': [1]} ':5]!r.'
#| '{0}' [-2.675, [1, 2], 5] {'a': '<9', 'b': [1]} '-2.675'
#| ':>5' [1234567.891, [1, 2], 5] {'a': '<9', 'b': [1]} ':>5'
#| '{b[0].x}' [1180591620717411303424] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| ':{}{{{a.real}' [-255, [1, 2]] {'a': 'str', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| ':{}:>5' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{a.real}' [1.5] {'a': 5, 'b': [1]} '5'
#| '{' [1180591620717411303424, [1, 2]] {'a': '<9', 'b': [1]} ValueError Single '{' encountered in format string
#| ']' [] {'a': 'str', 'b': [1]} ']'
#| '{0!r:^{1}}{a.real}' [123456789.0, [1, 2], 5] {'a': 5, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{a[k]}{:d}{a[k]}' [1] {'a': 'str', 'b': [1]} TypeError string indices must be integers, not 'str'
#| '{{' [1e+22] {'a': '<9', 'b': [1]} '{'
#| '{a[k]}:{a}' [] {'a': '<9', 'b': [1]} TypeError string indices must be integers, not 'str'
#| ':>5' [] {'a': 'str', 'b': [1]} ':>5'
#| 'x[{:}' ['a', [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} 'x[a'
#| '{:}{b[0].x}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{}' [1.5] {'a': 5, 'b': [1]} '1.5'
#| ':{a}{{{0}' [1e-07] {'a': '<9', 'b': [1]} ':<9{1e-07'
#| '{a}' [0.0] {'a': '<9', 'b': [1]} '<9'
#| '{}' [inf] {'a': '<9', 'b': [1]} 'inf'
#| '{a.real}:{}' [-255, [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{0!r:^{1}}{!s}:{}' [0.0] {'a': '<9', 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
#| '{0}{a.real}}' [1180591620717411303424, [1, 2]] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| '{:d}}}' [-2.675] {'a': '<9', 'b': [1]} ValueError Unknown format code 'd' for object of type 'float'
#| '{a}:{}{0!r:^{1}}{0}' [None] {'a': 5, 'b': [1]} ValueError cannot switch from automatic field numbering to manual field specification
#| '!r{a.real}{0!r:^{1}}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}}{!s}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{!s}' [] {'a': 'str', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '}' [-1] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '}' [123456789.0] {'a': 'str', 'b': [1]} ValueError Single '}' encountered in format string
#| '{:{}{0[1]}' [] {'a': 'str', 'b': [1]} ValueError unmatched '{' in format spec
#| '{a}' [0.0, [1, 2]] {'a': 'str', 'b': [1]} 'str'
#| '.:>5{a.real}' [nan, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'dict' object has no attribute 'real'
#| '}{0!r:^{1}}:>5' [123456789.0, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} ValueError Single '}' encountered in format string
#| '{a[k]}{b[0].x}' [1e-07, [1, 2], 5] {'a': 5, 'b': [1]} TypeError 'int' object is not subscriptable
#| '{:d}{a.real}{:d}' ['hello', [1, 2], 5] {'a': 'str', 'b': [1]} ValueError Unknown format code 'd' for object of type 'str'
#| '}}' [1e+22, [1, 2], 5] {'a': 5, 'b': [1]} '}'
#| '{b[0].x}' [nan, [1, 2]] {'a': 'str', 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{!s}' [-1, [1, 2]] {'a': '<9', 'b': [1]} '-1'
#| '!r{0!r:^{1}}' [-1, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '}{:}}}' [b'x'] {'a': 5, 'b': [1]} ValueError Single '}' encountered in format string
#| ']{0!r:^{1}}' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{0}{0!r:^{1}}]' [-255, [1, 2], 5] {'a': 5, 'b': [1]} ValueError Invalid format specifier '^[1, 2]' for object of type 'str'
#| '{a.real}{a}{a}{}' [0] {'a': 5, 'b': [1]} '5550'
#| ':{a}' [0, [1, 2], 5] {'a': {'k': 'v'}, 'b': [1]} ":{'k': 'v'}"
#| '!r{:d}[' [] {'a': '<9', 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| '{!rx' ['a'] {'a': {'k': 'v'}, 'b': [1]} ValueError expected ':' after conversion specifier
#| '}}' [1, [1, 2]] {'a': 5, 'b': [1]} '}'
#| '{:}{b[0].x}{:d}{:d}' [True, [1, 2]] {'a': 5, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| '{a}{b[0].x}{!s}:{a}' [1180591620717411303424, [1, 2]] {'a': {'k': 'v'}, 'b': [1]} AttributeError 'int' object has no attribute 'x'
#| 'x{{' [-1, [1, 2]] {'a': 'str', 'b': [1]} 'x{'
#| '{}{b[0].x}' [] {'a': 5, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| 'x!r{a.real}' ['a', [1, 2]] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{0[1]}{0[1]}{a.real}{}' ['hello'] {'a': '<9', 'b': [1]} AttributeError 'str' object has no attribute 'real'
#| '{:}:>5' [] {'a': {'k': 'v'}, 'b': [1]} IndexError Replacement index 0 out of range for positional args tuple
#| ':{}[{}' [1234567.891] {'a': 5, 'b': [1]} IndexError Replacement index 1 out of range for positional args tuple
