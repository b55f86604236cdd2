class LCG:
    def __init__(self, s): self.s = s
    def next(self, n):
        self.s = (self.s * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.s >> 33) % n
r = LCG(11)
alphabet = ['a', 'B', 'é', 'ß', 'Σ', 'ς', 'ﬁ', 'ǆ', 'ǅ', 'İ', 'ı', '😀', '\u0301', ' ', '\t', '\n', '\r', '\u2028', '\x85', '\xa0', '٣', '²', '½', '五', 'ª', '\ud800', '\udfff', '\u200d', '\x00', '-', '_', '1', 'ꭰ', 'Ⅷ', 'ŉ', '中', 'ि', 'K', "'", '"', '\\', 'ÿ', 'µ', 'Ā', '\uffff', '𝒜', '𐐨']
def word(): return ''.join(alphabet[r.next(len(alphabet))] for _ in range(r.next(7)))
names0 = ['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'isalpha', 'isalnum', 'isdigit', 'isdecimal', 'isnumeric', 'isupper', 'islower', 'istitle', 'isspace', 'isprintable', 'isidentifier', 'isascii', 'split', 'rsplit', 'splitlines', 'strip', 'lstrip', 'rstrip', 'expandtabs', '__len__', '__hash__', '__sizeof__', '__repr__']
for _ in range(700):
    s = word()
    n = names0[r.next(len(names0))]
    if n == '__sizeof__': continue
    print(ascii(s), n, ascii(getattr(s, n)()))
for _ in range(700):
    s, t, u = word(), word()[:2], word()
    i, j, k = r.next(9) - 4, r.next(9) - 4, r.next(5) - 2
    op = r.next(16)
    try:
        res = [lambda: s.find(t), lambda: s.rfind(t, i), lambda: s.count(t, i, j), lambda: s.replace(t, u, k), lambda: s.split(t), lambda: s.partition(t), lambda: s[i:j:k], lambda: s[i], lambda: s.center(r.next(12), t[:1] or '*'), lambda: s < u, lambda: s + u, lambda: s.startswith(t, i), lambda: s.strip(u), lambda: s.encode(['utf-8', 'utf-16', 'ascii', 'latin-1', 'utf-32-be', 'cp1252'][r.next(6)], ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogatepass', 'surrogateescape'][r.next(7)]), lambda: f'{s:>{abs(i) + 5}}|{s!a}|{s:.{abs(j)}}', lambda: s.translate({ord(c): u for c in t})][op]()
    except Exception as e: res = type(e).__name__ + ' ' + ascii(str(e))
    print(op, ascii(s), ascii(t), ascii(u), i, j, k, ascii(res))
for _ in range(500):
    b = bytes([97, 0x80, 0xbf, 0xc2, 0xc3, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0xfe, 0xf4, 0x90, 0xe0, 0][r.next(20)] for _ in range(r.next(8)))
    enc = ['utf-8', 'utf-8', 'utf-8', 'utf-16', 'utf-16-be', 'ascii', 'latin-1', 'utf-32', 'cp1252', 'utf-8-sig'][r.next(10)]
    err = ['strict', 'strict', 'ignore', 'replace', 'backslashreplace', 'surrogatepass', 'surrogateescape'][r.next(7)]
    try: res = ascii(b.decode(enc, err))
    except Exception as e: res = type(e).__name__ + ' ' + str(e)
    print(b, enc, err, res)
#| '\u200d\udfff' casefold '\u200d\udfff'
#| '\xe9a\u0130' rsplit ['\xe9a\u0130']
#| '-\uffff\u01c6\r\t' splitlines ['-\uffff\u01c6', '\t']
#| '\u03c2\udfff\u093f' split ['\u03c2\udfff\u093f']
#| '\xff\xa0\n\u0663\uffff\\' rsplit ['\xff', '\u0663\uffff\\']
#| '\\' isspace False
#| '\udfff\\\u2167\u0130\r\n' islower False
#| '' capitalize ''
#| '\t\u01c5\u0149\u4e2d' split ['\u01c5\u0149\u4e2d']
#| '\U0001f600\xdf\u200d\U0001f600' isspace False
#| '\u2028\u03c2\uab70\u4e94' isspace False
#| '' title ''
#| '\xb5B\u0130' title '\u039cbi\u0307'
#| '\xb5\u01c5' __repr__ "'\xb5\u01c5'"
#| '\xff\ud800\uab70' splitlines ['\xff\ud800\uab70']
#| '\xb5\u0131\uffff\xe9\udfff' isnumeric False
#| '' isalpha False
#| '\uab70' isalnum True
#| '1\u03a3' isdecimal False
#| '\xe9\U0001f600' upper '\xc9\U0001f600'
#| '\t\xb5\u0130\u0131' __repr__ "'\\t\xb5\u0130\u0131'"
#| '' istitle False
#| '' isalnum False
#| ' \xa0\u0130\udfff\xaa' __len__ 5
#| '_\u0131\U0001d49c\u2167' isupper False
#| '\xaa\xe9' islower True
#| '\u0149\\\uab70\u2167' isdecimal False
#| "\u093f'\u0130\u03a3" isascii False
#| '\x85\xb2\xdf\u093f\u01c5' lower '\x85\xb2\xdf\u093f\u01c6'
#| '\u03a3\u2028\u4e2d\u093f\U0001f600' isascii False
#| '1\udfff\u01c5\n\u03c21' casefold '1\udfff\u01c6\n\u03c31'
#| '' __repr__ "''"
#| '' title ''
#| '\uffff\xb5\U0001d49c\n\u0301' lstrip '\uffff\xb5\U0001d49c\n\u0301'
#| '\u01c5 ' __hash__ 5256320243315096515
#| '\U00010428\u0663 \u0663\u0100' __repr__ "'\U00010428\u0663 \u0663\u0100'"
#| '\u093f\x00\xe9' capitalize '\u093f\x00\xe9'
#| '\xb5\xffB' rsplit ['\xb5\xffB']
#| '\\\u01c6\xb5\u200d\u0100' rstrip '\\\u01c6\xb5\u200d\u0100'
#| '\u0131' casefold '\u0131'
#| '\xb5\x00' isidentifier False
#| '' rsplit []
#| '\t_ \ufb01\u0131\xb2' istitle False
#| '\uab70\uffffB\\\u200d' __len__ 5
#| '' __hash__ 0
#| '\u2167' isascii False
#| '\u0100a\u0149\u4e94' rsplit ['\u0100a\u0149\u4e94']
#| "\xe9\n'\udfffB" __len__ 5
#| '\u01c5K_\U0001f600' isprintable True
#| '\U00010428\x00\u2028B\u0149\xb5' islower False
#| '\U0001d49c\ud800\ufb01\u21671' isidentifier False
#| '' capitalize ''
#| '\u03c2\udfff\U0001f600' islower True
#| '\uffff\u2167' isalpha False
#| '\U0001d49c"\u0130\xb5\t\U00010428' isalpha False
#| '' isascii True
#| '\u0663\xbd\n\ufb01\u0301' split ['\u0663\xbd', '\ufb01\u0301']
#| '\u200d\u4e94\u0663' lower '\u200d\u4e94\u0663'
#| '\u200d\uab70\u0100 \x00\u0130' istitle False
#| 'K\xb5\u2167\xe9' isalpha False
#| '' isdigit False
#| '\uab70"_' expandtabs '\uab70"_'
#| '\u03c2\n\udfff' capitalize '\u03a3\n\udfff'
#| "'_\u01c6\r\u0131\t" isnumeric False
#| '' rstrip ''
#| '\u093f' rstrip '\u093f'
#| '\xaa\U0001f600\U0001d49c\u01c6\u0131' expandtabs '\xaa\U0001f600\U0001d49c\u01c6\u0131'
#| '\x00\u200d\u200d\xe9\U0001f600' splitlines ['\x00\u200d\u200d\xe9\U0001f600']
#| '\xff\U0001d49c\n' isalpha False
#| '\t\u2167' rstrip '\t\u2167'
#| '' __repr__ "''"
#| '' __len__ 0
#| '\u03a3\u03c2\U0001f600' isdigit False
#| '\t\U00010428\u093f' rsplit ['\U00010428\u093f']
#| '\u093f"' isascii False
#| '' isalpha False
#| '\u03c21\xa0' isdecimal False
#| '\ud800' __repr__ "'\\ud800'"
#| ' ' expandtabs ' '
#| '\u01c6\uab70\u0131' __hash__ 2023714569144722170
#| '\U00010428\u01c5\xdf\ud800\u03a3\x85' __hash__ -1486603349792990981
#| '\u03c2\U0001f600' upper '\u03a3\U0001f600'
#| 'B\uffff' isalpha False
#| '\uab70\u0131\u03c2\u2167\uab70' upper '\u13a0I\u03a3\u2167\u13a0'
#| '' swapcase ''
#| '\uffff\u2028a\u03a3\\\r' isdecimal False
#| '\u093f\xe9\u4e2d' rstrip '\u093f\xe9\u4e2d'
#| '\u0149\uab70\xaa\t\U0001d49c\n' __len__ 6
#| '\u093f\x00\u03c2' casefold '\u093f\x00\u03c3'
#| '\xdfa\xa0\u0149a' istitle False
#| '\u0131\u2028\xdf\xb5' __hash__ 8525035615947082967
#| '\u0663' isascii False
#| '\t\u0663' expandtabs '        \u0663'
#| '_\u03a3' lstrip '_\u03a3'
#| 'K\u0663\u01c5\U0001d49c' rsplit ['K\u0663\u01c5\U0001d49c']
#| '\U0001f600\uffff\u4e2d\u01c5' isdecimal False
#| '\u2167\u0149' split ['\u2167\u0149']
#| '' expandtabs ''
#| '\u200d' isalnum False
#| '\uab70\x00' isprintable False
#| "\ufb01\u01c5'_\U0001f600" __len__ 5
#| '_' split ['_']
#| '' __hash__ 0
#| '\tK\uffff\u4e94\u0100' rstrip '\tK\uffff\u4e94\u0100'
#| '\uab70-\\\u0149' rsplit ['\uab70-\\\u0149']
#| '\U0001d49c\r\n' isalnum False
#| '\u093f\u0663\uab70\u0100' isascii False
#| 'KK' isdigit False
#| '\U0001f600a\U0001d49c\u0130\x85\u0100' rsplit ['\U0001f600a\U0001d49c\u0130', '\u0100']
#| '\u200dB"\u01c5' rstrip '\u200dB"\u01c5'
#| '\u0149\U0001f600a' isalnum False
#| '\xaa' isupper False
#| '\u4e94\xff\ud800\ufb01\x85' isspace False
#| '\U0001f600\u2167' isidentifier False
#| '\uab70\xb2\u0100\u0130_\x85' rsplit ['\uab70\xb2\u0100\u0130_']
#| '' split []
#| "\u093fa\u200d'\uffff" isidentifier False
#| 'K\udfff' strip 'K\udfff'
#| '\u4e94\r\uffff\U00010428' __hash__ 9101660513740876999
#| '\U0001d49c\xff\u01c6' isascii False
#| '\u200d\xe9\u200d' isupper False
#| '\u2167\xff' rstrip '\u2167\xff'
#| '' rsplit []
#| "\udfffK\xdf'" isnumeric False
#| '\xbd\U00010428a_\uab70\u4e2d' upper '\xbd\U00010400A_\u13a0\u4e2d'
#| '' casefold ''
#| '\t\U0001d49c\u0131\xdf\u2167' isidentifier False
#| '' isupper False
#| 'B\t\u4e2d ' lower 'b\t\u4e2d '
#| 'B\u0130a\x85\U0001f600' __hash__ 1586437307149288456
#| '\u0663\u0131-\n\r\xdf' __repr__ "'\u0663\u0131-\\n\\r\xdf'"
#| '\xe9\u0663' __hash__ -6627442845076128879
#| '\u03a3\u093f\\' title '\u03a3\u093f\\'
#| '\u01c6\u0131\udfff\u0663\xa0' upper '\u01c4I\udfff\u0663\xa0'
#| '_' isidentifier True
#| '\xff\u0301' isprintable True
#| '\u03c2\r\ud800\\' isascii False
#| 'K\u0663\ud800\u0131\u4e94' capitalize 'K\u0663\ud800\u0131\u4e94'
#| '\r\u01c5\r' isdigit False
#| '\u0663\uab70\xdf\U00010428\u03c2\u4e2d' expandtabs '\u0663\uab70\xdf\U00010428\u03c2\u4e2d'
#| '\u0301\udfff\u0100\ud800B' isspace False
#| '\\\u093f-' strip '\\\u093f-'
#| '\u0130\u0100\xbd\U0001d49c' strip '\u0130\u0100\xbd\U0001d49c'
#| "\xbd\xff'" capitalize "\xbd\xff'"
#| ' \x85\xbd\u0100\udfff' isspace False
#| '\xaa\U0001d49c\x85' isalpha False
#| "'\U0001d49c\u01c6\U0001d49c\u01c6\xe9" strip "'\U0001d49c\u01c6\U0001d49c\u01c6\xe9"
#| '\u0149' lower '\u0149'
#| '"\xb2B' isidentifier False
#| '\xb2\U0001f600\U0001f600\udfff\\' isspace False
#| '\u0663\u093f\u4e2d' swapcase '\u0663\u093f\u4e2d'
#| '\u01c5B\u0149\u0301\u4e94' isprintable True
#| '\u0663B\xdf ' rsplit ['\u0663B\xdf']
#| '' isupper False
#| '\u01c6\U0001f600\ufb01\u0149' split ['\u01c6\U0001f600\ufb01\u0149']
#| '\u01c5aB\u2167-' isalpha False
#| '1\u2028\u2167\u4e2d\U00010428\u2167' isnumeric False
#| '\u0130' __hash__ -4907603585381111676
#| '\u0131' __repr__ "'\u0131'"
#| '' upper ''
#| '' upper ''
#| '\xb5-\u03c2\u200d\u4e94"' lower '\xb5-\u03c2\u200d\u4e94"'
#| '\\\x00\n\u200d' isspace False
#| "'" isprintable True
#| '\u03c2\udfff\xb2' swapcase '\u03a3\udfff\xb2'
#| '\u03a3' isalnum True
#| '\x85\u0100\ud800\xe9\r' isupper False
#| '\xb5\U0001d49c\x00\u03a3' isascii False
#| '\u2167-\u01c5\u01c5' isdecimal False
#| '\u0100\xbd' isupper True
#| '\U00010428\U00010428\r\u4e2d' __repr__ "'\U00010428\U00010428\\r\u4e2d'"
#| '\u200dK\u0131\u03c2\u03a3\uffff' isspace False
#| '\U0001d49c\U00010428\u0663\uab70' capitalize '\U0001d49c\U00010428\u0663\uab70'
#| '-_\u03a3\U0001f600\u200d\u2028' isupper True
#| '\xdf' __repr__ "'\xdf'"
#| '\u093f\u093f\u0131B-\ufb01' splitlines ['\u093f\u093f\u0131B-\ufb01']
#| '' __len__ 0
#| '' capitalize ''
#| "\ufb01\xbd'B\u01c6" __len__ 5
#| "1\U00010428\u01c6'\u0149" rstrip "1\U00010428\u01c6'\u0149"
#| '' isspace False
#| '\xaa\u200d\xdf\U0001f600\xbd' isascii False
#| '\u03c2\u01c6\U00010428\u0100\x85' __hash__ 8897012741723638720
#| '1' isascii True
#| '\u0100\u01c6' swapcase '\u0101\u01c4'
#| "\u0301\u01c5'" isalnum False
#| '\u03c2"1\u0149\u200d\u0100' rsplit ['\u03c2"1\u0149\u200d\u0100']
#| '' splitlines []
#| 'K' expandtabs 'K'
#| '\t\U0001d49c\r' capitalize '\t\U0001d49c\r'
#| '\xff\u03c2\xb5' isascii False
#| '\xff\t' upper '\u0178\t'
#| '\u01c5\u03a3\xdfa\u0100' rstrip '\u01c5\u03a3\xdfa\u0100'
#| '\ufb01\xa0\uffff-\r\u0301' isupper False
#| '\t' expandtabs '        '
#| '\xdf' upper 'SS'
#| '\u0100\ufb01\xaa\xa0\u01c5\xaa' isnumeric False
#| '\u01c6\uab70\xa0_' splitlines ['\u01c6\uab70\xa0_']
#| "'\xe9\u200d\xdfK" rstrip "'\xe9\u200d\xdfK"
#| '' isupper False
#| '\n' isdecimal False
#| '-\u2028\u0130K\xff\u2028' strip '-\u2028\u0130K\xff'
#| '\u03a3\u01c6' casefold '\u03c3\u01c6'
#| '\u0149\n' islower True
#| '\x00\u4e2d\u01c6\u0301' isnumeric False
#| '\xdf' upper 'SS'
#| 'Ba\U0001f600' isalnum False
#| '\u0131\u03a3' isalnum True
#| '\u2028\u0131\x00\U0001d49ca' isnumeric False
#| '\u4e2d\u4e94\xb2\xdf\xb2' istitle False
#| '' istitle False
#| '"\u0130' isprintable True
#| '' isidentifier False
#| '\u200d\ufb01\u03a3' rsplit ['\u200d\ufb01\u03a3']
#| 'K\r\u4e2d\u200d' swapcase 'k\r\u4e2d\u200d'
#| '\u03c2\xaa\u0131\u2028_\u200d' istitle False
#| '\U00010428\u0100' split ['\U00010428\u0100']
#| '\xdf\u0149\xb5-' split ['\xdf\u0149\xb5-']
#| '\ufb01' isnumeric False
#| '\xb2\xaa\rB\xbd' rsplit ['\xb2\xaa', 'B\xbd']
#| '\u093f' rstrip '\u093f'
#| '\u0301\u03c2\u0301\u2028\xaa' lstrip '\u0301\u03c2\u0301\u2028\xaa'
#| '' isascii True
#| '\U0001d49c\t' isupper True
#| '\U0001d49c\u2028 \u0149\u01c5' __len__ 5
#| 'K\t"\'\udfff' isascii False
#| '\u03c2\u01001\U00010428\u093f' lstrip '\u03c2\u01001\U00010428\u093f'
#| '\\\xbd\uab70\ud800' title '\\\xbd\u13a0\ud800'
#| '' split []
#| '' istitle False
#| '\n\u0100' splitlines ['', '\u0100']
#| '' strip ''
#| '"\ud800' isupper False
#| '\x00\u0149\u0663\xa0"\u0149' strip '\x00\u0149\u0663\xa0"\u0149'
#| '1\xb2\ufb01\x00' casefold '1\xb2fi\x00'
#| '\xff\\a1\x85\u200d' isalpha False
#| '\u0131\xb2' __hash__ -2578021334738444790
#| '' __hash__ 0
#| '\xff\u2028\u0130\u03a3\xbd\r' expandtabs '\xff\u2028\u0130\u03a3\xbd\r'
#| '' title ''
#| '' __repr__ "''"
#| 'a\udfff\u01c5' lower 'a\udfff\u01c6'
#| '-\xe9\u0131\u0130' __len__ 4
#| '\U00010428' splitlines ['\U00010428']
#| '\U00010428' islower True
#| '\u4e2d' capitalize '\u4e2d'
#| '\n\n\x85\xff\xdf\xe9' expandtabs '\n\n\x85\xff\xdf\xe9'
#| '1\u093f\xbd\xa0' split ['1\u093f\xbd']
#| '\xaa\u4e94' __len__ 2
#| ' \u0301K_ ' split ['\u0301K_']
#| '- \u03c2\'\u01c5"' isalpha False
#| '\x00\u0149B' upper '\x00\u02bcNB'
#| '\u2028\xdf\x85\x85\r\ud800' __repr__ "'\\u2028\xdf\\x85\\x85\\r\\ud800'"
#| '\u01c5\xff' rsplit ['\u01c5\xff']
#| '\U0001d49c' split ['\U0001d49c']
#| ' \xa0\xb5\xa0' swapcase ' \xa0\u039c\xa0'
#| '\xb2\u0663\xff\u03a31' isalpha False
#| 'KK' casefold 'kk'
#| '\xb2\u4e94' istitle False
#| '\ufb01' isalpha True
#| '\uab70\u01c5\u01c5\udfff' isidentifier False
#| '\uab70\u0149\xa0' casefold '\u13a0\u02bcn\xa0'
#| '\u0130a\u0131\u0131\u03c2\xa0' isnumeric False
#| '\u093f' isascii False
#| '1\xdf' expandtabs '1\xdf'
#| "'\xff\xe9\U0001d49c\r" isspace False
#| '_\u4e94\u03c2\uffff\u2167\ufb01' isidentifier False
#| ' \r\u2167' expandtabs ' \r\u2167'
#| '\xb2\xff\u2028\u2028\uffff' __hash__ 3779108041906736531
#| '\u4e2d\u01c5\r' split ['\u4e2d\u01c5']
#| '\ud800' lstrip '\ud800'
#| '\xdf\uffff\u4e94\u4e2d ' capitalize 'Ss\uffff\u4e94\u4e2d '
#| '\u0100"\xbd\u2167\u03a3' rstrip '\u0100"\xbd\u2167\u03a3'
#| '\xb2\t\u0100' isprintable False
#| '\xff\u2167_\uab70\xb5\x85' split ['\xff\u2167_\uab70\xb5']
#| '\u03a3\n\u2167' splitlines ['\u03a3', '\u2167']
#| '\udfff\xe9' rsplit ['\udfff\xe9']
#| '\udfff\u0149\xaa' upper '\udfff\u02bcN\xaa'
#| '\xff_\u0131' swapcase '\u0178_I'
#| '' title ''
#| '\x00\U00010428\u0149\xa0-' __len__ 5
#| "\xaa'1\rK1" strip "\xaa'1\rK1"
#| '\xff\u2167_\udfff\u0301\U0001f600' isalnum False
#| '\U0001f600\x85\u4e2d' swapcase '\U0001f600\x85\u4e2d'
#| "\u2167'\U0001d49ca\U00010428\u03c2" islower False
#| '' isnumeric False
#| '\u4e2d\u0663\xe9\u03c2\u03a3\u0663' rstrip '\u4e2d\u0663\xe9\u03c2\u03a3\u0663'
#| "'\r" isspace False
#| '\uab70\n"_\xbd\xff' rsplit ['\uab70', '"_\xbd\xff']
#| '\u4e2d\\' rsplit ['\u4e2d\\']
#| '\u0149' isupper False
#| '' title ''
#| '\U0001f600' __len__ 1
#| '\\' isprintable True
#| '\x85\xb5\xb5' isalpha False
#| 'K\u0301\U00010428\u4e94\u03a3\xff' isnumeric False
#| '\x00\xaa' split ['\x00\xaa']
#| "\u03c2'\u093f" casefold "\u03c3'\u093f"
#| "\u093f\xff\xff'\x00" split ["\u093f\xff\xff'\x00"]
#| '\n' isprintable False
#| '\u0301\t\xbd\xa0\u200dK' expandtabs '\u0301       \xbd\xa0\u200dK'
#| '\u2167' rstrip '\u2167'
#| '\U0001d49c\u0149' isascii False
#| '\u2028' capitalize '\u2028'
#| '\\' istitle False
#| '\u2028' split []
#| '\u0301K' isalpha False
#| '\u0301\U00010428\uffff\t\u03a3\r' isalnum False
#| '\u01491K' rstrip '\u01491K'
#| '\u2167\\1' isascii False
#| '\u0663\t\u0149\xb2"' isalnum False
#| '' isascii True
#| '\ufb01\n\xaa\xb5\u200dK' lower '\ufb01\n\xaa\xb5\u200dk'
#| '\u2028\xff\n\u01c5' strip '\xff\n\u01c5'
#| '' __len__ 0
#| "'\xb2" capitalize "'\xb2"
#| '\t\n' isprintable False
#| "\xbd\xa0\u0100\U0001f600\xbd'" isdecimal False
#| '\xff\u01c6\u0131\x00\u0149' isnumeric False
#| '\u4e94\ud800\u093f\U0001f600' split ['\u4e94\ud800\u093f\U0001f600']
#| '' rsplit []
#| '\u0301\n\xff' lstrip '\u0301\n\xff'
#| '\U00010428' rsplit ['\U00010428']
#| '\t"\U0001d49c\u4e94' isalnum False
#| '\na\u200d' splitlines ['', 'a\u200d']
#| '\U0001f600\u2167\xb5\u0301\xb2K' expandtabs '\U0001f600\u2167\xb5\u0301\xb2K'
#| '\u0130' lstrip '\u0130'
#| '\u0663\u4e94\u0663\u03a3\u4e2d' isdecimal False
#| '' capitalize ''
#| '\'\u03a3\\"\xbd\uffff' split ['\'\u03a3\\"\xbd\uffff']
#| '\xb2\U0001d49c\u200d\U00010428\u01c6' isupper False
#| '\u0663\u0130_\U0001f600' upper '\u0663\u0130_\U0001f600'
#| 'a\xa0\U00010428' isnumeric False
#| '' __len__ 0
#| '\ufb01\U00010428"\u4e94\u0131\x00' isdigit False
#| '\xb2\u03a3\u0130\t\ud800' __hash__ 5456884418408742230
#| '\x85"' splitlines ['', '"']
#| '\xaa\u03a3K\\' lower '\xaa\u03c3k\\'
#| '_\t-' capitalize '_\t-'
#| '' lstrip ''
#| '' __len__ 0
#| '' casefold ''
#| '- \u01c5' __repr__ "'- \u01c5'"
#| '"\\\u03a3\'\r' isidentifier False
#| '\t\u4e94\U0001f600\xe9\U0001f600' swapcase '\t\u4e94\U0001f600\xc9\U0001f600'
#| '\U0001f600\xff' isspace False
#| '\xdf\u01c5\U0001d49c\u0663\u0130\u03c2' __len__ 6
#| '\xaa\udfff-"\u0100' __len__ 5
#| '' isspace False
#| '\u0130\U00010428' __len__ 2
#| '\r \udfff\ud800' casefold '\r \udfff\ud800'
#| '' isidentifier False
#| '\u0149\U0001d49c1' rsplit ['\u0149\U0001d49c1']
#| '\U0001f600"\\\u01c5' __hash__ 2906706601630688774
#| '\r\ufb01\u01c6a' isupper False
#| '\uffff"\ufb01\u2167\U00010428\u01c6' casefold '\uffff"fi\u2177\U00010428\u01c6'
#| '\uab70B\u03c2\xbd\xaa' isupper False
#| '\U00010428\u0131\tK\x00' isalpha False
#| '1\u0663\u0149\u03a3a\u01c6' expandtabs '1\u0663\u0149\u03a3a\u01c6'
#| '' islower False
#| '\xb5\u2167\u01c5\u0663\xe9' capitalize '\u039c\u2177\u01c6\u0663\xe9'
#| '\t\u2167\xff\xaa\u0301 ' islower False
#| '\u4e94\n-' split ['\u4e94', '-']
#| '\xe9\u4e94\u093fa' isdigit False
#| '\udfff\xaa' islower True
#| '-"\u2028\'' __repr__ '\'-"\\u2028\\\'\''
#| '\xff\ufb01\u01c6\u2028' isdecimal False
#| '\x851\u0149\u0663\u0301' __repr__ "'\\x851\u0149\u0663\u0301'"
#| '\udfff\u0149\ud800' splitlines ['\udfff\u0149\ud800']
#| '\xaa' lower '\xaa'
#| '' isalpha False
#| '' splitlines []
#| '\ud800\u4e2d\u0130\ta\udfff' lower '\ud800\u4e2di\u0307\ta\udfff'
#| 'K' isprintable True
#| '\u4e2dB\xff-\xaa' islower False
#| '\udfff' isalnum False
#| '\xff\U0001d49c1' strip '\xff\U0001d49c1'
#| '' expandtabs ''
#| '\xe9\u0131\u03a3\u4e94\u093f' islower False
#| '_' rsplit ['_']
#| '\u4e94\x00\u4e94\u03a3\u4e94\U0001d49c' lower '\u4e94\x00\u4e94\u03c3\u4e94\U0001d49c'
#| '\u01c6\udfff' isprintable False
#| '' rstrip ''
#| '\u2028\xe9' isalnum False
#| '\u0663\xbd' upper '\u0663\xbd'
#| "\x00' \u03c2" casefold "\x00' \u03c3"
#| '' isprintable True
#| 'B"\u03a3' isascii False
#| '\n\U0001d49c\uab70\u01c6\u03a3\udfff' capitalize '\n\U0001d49c\uab70\u01c6\u03c2\udfff'
#| '\u0149\u0301' splitlines ['\u0149\u0301']
#| '"\xe9\uab70\U00010428\r' isdecimal False
#| '\u2028\xb2\u0131' isascii False
#| '\n\x85\u01c5\xe9' expandtabs '\n\x85\u01c5\xe9'
#| '\xb5\u0663\u0149\xff"' __len__ 5
#| '' __len__ 0
#| '\xa01\U0001f600' isdigit False
#| '' upper ''
#| '\u0131\u03c2\u0663' expandtabs '\u0131\u03c2\u0663'
#| '\u01c5\x00\ud800\t\u2028' casefold '\u01c6\x00\ud800\t\u2028'
#| '\u4e94\U0001d49c\t' rstrip '\u4e94\U0001d49c'
#| '\ud800"\n\u01c6\u4e94' rsplit ['\ud800"', '\u01c6\u4e94']
#| ' \u2028\ud800\u200d' isalnum False
#| '\xff_\u01c6\xdf\u0663\u0301' isprintable True
#| '\u2028\u0301\xbd' lower '\u2028\u0301\xbd'
#| '\r\n\\\x85' casefold '\r\n\\\x85'
#| '\xa0\xbd\\' title '\xa0\xbd\\'
#| '"\\1\u2167\r' rsplit ['"\\1\u2167']
#| '\ud800\U00010428\u093f\u03a3' lstrip '\ud800\U00010428\u093f\u03a3'
#| "\u2167'\\\xa0\xa0" isdigit False
#| '\xff\u01c5' isdigit False
#| '\xff\x00\ufb01\x00' __len__ 4
#| '\xaa\uab70 \u093f\t' upper '\xaa\u13a0 \u093f\t'
#| '\u0663\uab70' __hash__ -3006076414972576112
#| '\x00\u4e94"' isupper False
#| '\xff\x00\u0131\ud800\xaa' isdigit False
#| '\ud800' strip '\ud800'
#| '' isidentifier False
#| '\u03c2\u200d\u2167' isalpha False
#| '\ud800\U0001f600\u0149-' splitlines ['\ud800\U0001f600\u0149-']
#| "\x85-'\xe9\u2167" __hash__ -1544101456514736840
#| '\U00010428\u0130\u4e941\u4e2d' swapcase '\U00010400i\u0307\u4e941\u4e2d'
#| '\uab70\xb2\uab70-\xa0B' islower False
#| "\U0001f600\u0149-'\u200d" isidentifier False
#| '' swapcase ''
#| '\udfff\xb2\u0131\u0301\u2167B' istitle False
#| '\u03c2\u093f\\\xe9\u4e94\u0131' isalpha False
#| '' isspace False
#| 'a\u0149\xaa\u0130\u200d' upper 'A\u02bcN\xaa\u0130\u200d'
#| '\u01c6\u0149\u01c5\n\xb5B' swapcase '\u01c4\u02bcN\u01c5\n\u039cb'
#| "'\r" __len__ 2
#| '\xbdK' swapcase '\xbdk'
#| '\U00010428\xa0' split ['\U00010428']
#| '_' split ['_']
#| '\ufb01\xdf' expandtabs '\ufb01\xdf'
#| '\xa0\\\uab70' isascii False
#| ' ' isdigit False
#| '\u4e2d\xaa\xaa' isnumeric False
#| '\u0301_\u0100' capitalize '\u0301_\u0101'
#| '\u0131' rstrip '\u0131'
#| '\u0131K' __len__ 2
#| '\u093f\udfff' isalnum False
#| '\u0131\\\xdf' strip '\u0131\\\xdf'
#| '\u2167\u2028\u0301\t\xdf' isascii False
#| '\xdf\u0130\u06631' isprintable True
#| '\u4e94\U000104281\ufb01' isupper False
#| '\u0149\U0001d49c_\xff\u03a3' rstrip '\u0149\U0001d49c_\xff\u03a3'
#| '\u0131\ud800\U0001f600' istitle False
#| '\xa0\ufb01--' isidentifier False
#| '\u2167\u03c2\n' lstrip '\u2167\u03c2\n'
#| "\x00\u0130B\u03c2\ud800'" split ["\x00\u0130B\u03c2\ud800'"]
#| 'a"\xe9' upper 'A"\xc9'
#| '\xb5\u093f\u0100\u0131\xbd\u0301' strip '\xb5\u093f\u0100\u0131\xbd\u0301'
#| ' ' rsplit []
#| '\xb51\x00' isdecimal False
#| '' lower ''
#| '\u0301_\uffff\ud800' upper '\u0301_\uffff\ud800'
#| '\u093f\r\xb2-\u01c5' splitlines ['\u093f', '\xb2-\u01c5']
#| '\udfff\xb2' capitalize '\udfff\xb2'
#| '\t\u0131\u0301\uffff' isascii False
#| '\u0100\u200d\xe9' isspace False
#| " \u03a31\x00\u0131'" title " \u03a31\x00I'"
#| '' rstrip ''
#| '\t"\t' strip '"'
#| "'\xbd\U0001d49c\uffff\n\U0001d49c" isalpha False
#| '' islower False
#| '\udfff\u0663\xe9\u03c2\u0130\xdf' __hash__ 1145001516983986281
#| '\t\u03a3-\xe9' __len__ 4
#| '\u2167\u4e2d' isupper True
#| '\xe9\\' isdigit False
#| '\\\x85' lower '\\\x85'
#| '' isspace False
#| '\U0001d49c\uab70\xdf\u4e94\u01c5\u200d' isprintable False
#| '' rstrip ''
#| '' title ''
#| '\u0130\u03a3\u4e2da\\' swapcase 'i\u0307\u03c2\u4e2dA\\'
#| '\u01c5\uab70a_\xb5' istitle False
#| '' __hash__ 0
#| '' casefold ''
#| '\xdf\x00' isascii False
#| '\u01c5\u093f\u4e94\u0149\xe9' isdecimal False
#| 'K' casefold 'k'
#| 'B' lower 'b'
#| '\u0131\\' isdigit False
#| '\r\xe9\u0149\u03c2' rstrip '\r\xe9\u0149\u03c2'
#| '\u4e94\xe9\u0131' islower True
#| '\u0663\ud800\xdf' islower True
#| '\udfffB\n\xa0' split ['\udfffB']
#| '\u0149\ud800' isspace False
#| '\u2028\u0100\u0663' casefold '\u2028\u0101\u0663'
#| '\\\xa0' isascii False
#| '' __hash__ 0
#| '\u0301\ud800' isdigit False
#| '\u01c5\u2028\xbd' isalpha False
#| '\x85\u4e94\t\xb5\u200d' lower '\x85\u4e94\t\xb5\u200d'
#| '\xdf' lstrip '\xdf'
#| "\xaa\xb2'" isupper False
#| '_\x00\u03c2' upper '_\x00\u03a3'
#| '\xbd\xaa\n\r\xb5\r' isspace False
#| '' isdecimal False
#| '\xdf\x85\u2028\u0130\xe9' isdigit False
#| '\u03a3\u4e94K\U00010428\xaa' isidentifier True
#| '\U0001f600\u01c6\U00010428\u0663\u200d\xa0' isdecimal False
#| '\u0100\u2167\t' __len__ 3
#| '\t' isidentifier False
#| '\U00010428\r\u0149\u0149' isspace False
#| '\xb2' __len__ 1
#| '' lower ''
#| '\u03c2\u01c5K\uab70' __repr__ "'\u03c2\u01c5K\uab70'"
#| '\u200d\\K\u4e2d' isdigit False
#| '' isascii True
#| '' isascii True
#| '\u03a3\xaa\u03c2' splitlines ['\u03a3\xaa\u03c2']
#| '' __hash__ 0
#| "\udfff\u200d\ufb01\u0130'" strip "\udfff\u200d\ufb01\u0130'"
#| '' isprintable True
#| '\u0131\u2167-\x00\u2167' title 'I\u2177-\x00\u2167'
#| '\udfff\u200d' __len__ 2
#| '\u03a3K' isalnum True
#| '\xa0' title '\xa0'
#| '\ud800\U0001f600\u2028\u4e2d\ud800\xbd' expandtabs '\ud800\U0001f600\u2028\u4e2d\ud800\xbd'
#| '\xbdB1\xa0"' isupper True
#| '\xe9\ud800' expandtabs '\xe9\ud800'
#| '\xaa' lstrip '\xaa'
#| '\xff11\u03a3\r' isdecimal False
#| '\n\u01c6a\U0001d49c' isalnum False
#| '\U00010428\u0149\r\u03c2B\u01c6' isdigit False
#| '\uffff\u200d\U00010428' lower '\uffff\u200d\U00010428'
#| '' lstrip ''
#| '\uffff\xe9\x00\u2167\u200d' isalpha False
#| '' title ''
#| '\u03a3K' title '\u03a3k'
#| '' splitlines []
#| '\xa0' title '\xa0'
#| '\x00\xaa\u0149\u03011\t' __len__ 6
#| '-\U00010428\ufb01\u03a3\u4e2d\u0130' casefold '-\U00010428fi\u03c3\u4e2di\u0307'
#| '\u4e94\udfff\xaa\uffff\U0001f600' isalpha False
#| '\n\u0663' isidentifier False
#| '\u2167\u01001' swapcase '\u2177\u01011'
#| '\U0001f600\xdf\u01c5\u093f-' istitle False
#| 'a' isalnum True
#| 'B\ufb01\u200d\n' upper 'BFI\u200d\n'
#| '\U0001f600\uffff' splitlines ['\U0001f600\uffff']
#| '\u0130\xa0' istitle True
#| 'K\u01c6\U00010428\xb5' isidentifier True
#| '\x85\r\u03a3' __len__ 3
#| '\U0001d49c\uab70' istitle True
#| "\u0301\u2028'\u03a3\u0149" isnumeric False
#| '\xa0\x00"' swapcase '\xa0\x00"'
#| '\u4e2d' splitlines ['\u4e2d']
#| '\xaa\u200d\xb2\u01c51' isalpha False
#| '\u01c6\u0149\u4e94\\' upper '\u01c4\u02bcN\u4e94\\'
#| '' casefold ''
#| '\u4e2d\u0301' isnumeric False
#| '' islower False
#| '' expandtabs ''
#| '' isascii True
#| "a'\udfff\U0001f600\u200d\U0001d49c" __hash__ 8985330621060665409
#| '\u0100' isascii False
#| '\ufb01 \xaa1' casefold 'fi \xaa1'
#| '\r\uab70\x00' isdecimal False
#| '\U0001d49c\uffff\u03c2\U00010428\uab70' isidentifier False
#| '' __hash__ 0
#| '' strip ''
#| '_\u01c5' isalnum False
#| '\u0131\u0131\xaa\u200d\u4e2d' __len__ 5
#| '\xa0\n' islower False
#| '\xff\x85 ' rsplit ['\xff']
#| '\u0131\u01c6' __hash__ 3274590233343578996
#| '\r\u093fB' title '\r\u093fB'
#| '\xe9"\xff\U00010428' lower '\xe9"\xff\U00010428'
#| '\uffff\u200dK\xe9\xff' isnumeric False
#| '\x00\n\u01c5\xb5BK' upper '\x00\n\u01c4\u039cBK'
#| '\t' splitlines ['\t']
#| '\U0001f600\u093f\xff\x85\r\u2028' splitlines ['\U0001f600\u093f\xff', '', '']
#| 'a\u2167\u2167\u0149' isalnum True
#| '' casefold ''
#| '\u4e94' isspace False
#| '\xff_\u093f\xbd\u01c5' isalpha False
#| '\ufb01\xff\\' isspace False
#| '\u093f\xdf\u2167\U0001d49c\xaa' casefold '\u093fss\u2177\U0001d49c\xaa'
#| '\xdf\ud800\ufb01\uffff' isnumeric False
#| '\ufb01\u4e2d' islower True
#| '' split []
#| 'B\u200d ' __hash__ 7891454082481032787
#| 'a\u4e94\U0001f600\uffff\u01c5' __len__ 5
#| '\u4e2d\u2028\u0130\n' isdecimal False
#| '-\xb5\xb5\u2028\u0100' lstrip '-\xb5\xb5\u2028\u0100'
#| '' __repr__ "''"
#| "_\xdf'\udfff" isprintable False
#| '\u01c5\ud800\u0149' splitlines ['\u01c5\ud800\u0149']
#| '1\U0001d49c\u0131\uffff\u093f\u0130' upper '1\U0001d49cI\uffff\u093f\u0130'
#| '\ud800-\u03c2\ufb01\xb2' isdecimal False
#| '1\r' strip '1'
#| '' upper ''
#| '\uab70' isalnum True
#| '-\uab70\xaa\xdf_\x00' rstrip '-\uab70\xaa\xdf_\x00'
#| '\u0100' isalnum True
#| '_ \ud800\n' upper '_ \ud800\n'
#| ' \u0301\u0663\u03a3' isspace False
#| '\t' __len__ 1
#| '\xa0' isupper False
#| '\ufb01\uab70\u2167\u0100' isidentifier True
#| '_\u0100\u200d\u01c5' istitle True
#| '\u0149\xb2' istitle False
#| '\u200d\u4e2d\xdf' isdigit False
#| '\u03a3\u0131\u4e2d\u093f\xff' __repr__ "'\u03a3\u0131\u4e2d\u093f\xff'"
#| '\uab70\u0663\ud800\u2167\\\xdf' split ['\uab70\u0663\ud800\u2167\\\xdf']
#| '\x00\U0001d49c\xbd\n\u4e2d' lstrip '\x00\U0001d49c\xbd\n\u4e2d'
#| '\xaa\u01c5' capitalize '\xaa\u01c6'
#| '\uab70\u03a3\xdf' isidentifier True
#| '\ud800\U0001d49c\u0663\u0100' isprintable False
#| '\xb2\xff\\\ufb01\\' strip '\xb2\xff\\\ufb01\\'
#| '\u01c6\xbd\xbd' capitalize '\u01c5\xbd\xbd'
#| '\xb5\u01c5 \x00\u0149' strip '\xb5\u01c5 \x00\u0149'
#| '\xb2_\ud800\U00010428' isdecimal False
#| '\ufb01' isalnum True
#| '\n\n\u03c2' upper '\n\n\u03a3'
#| '' isnumeric False
#| '\u2028\x00\u4e94' lower '\u2028\x00\u4e94'
#| '\U0001f600K\n' isalnum False
#| '\xff\\a\u0130\t' isprintable False
#| '' casefold ''
#| '\xb5\u200d\u0131_\xff' isalnum False
#| '\xff' isdigit False
#| '"\u093f\xff\u03c2\xb2\u200d' lstrip '"\u093f\xff\u03c2\xb2\u200d'
#| '\x85\uffff"\u0149\t-' __repr__ '\'\\x85\\uffff"\u0149\\t-\''
#| '\u2028K\ud800' isdecimal False
#| '\U00010428' isalpha True
#| '' lower ''
#| '\u01c6\\\udfff"' isascii False
#| '\uffff\uffff\t\u03c2\uffff\u0663' islower True
#| '\u0149\uffffK\u4e2d' isprintable False
#| '\u0301\u4e2d' isalnum False
#| '-\u093f' swapcase '-\u093f'
#| '\u01c6\u2028\udfff\ud800' __hash__ 430762126806050274
#| '\xa0\U00010428\x00_1' lstrip '\U00010428\x00_1'
#| '\u01c6\ufb01' splitlines ['\u01c6\ufb01']
#| '\u01c6\u2028' split ['\u01c6']
#| ' \u0663\ud800' expandtabs ' \u0663\ud800'
#| '' isidentifier False
#| '\u01c6\u4e94\x00\U00010428' __repr__ "'\u01c6\u4e94\\x00\U00010428'"
#| '\u0131' isalnum True
#| '-\uffff' capitalize '-\uffff'
#| '\uffff-\xbd\u2167' expandtabs '\uffff-\xbd\u2167'
#| '' strip ''
#| '-\u03c2\xdf\u03c2' title '-\u03a3\xdf\u03c2'
#| '\udfff\xbd' isdigit False
#| 'a\xa0' islower True
#| '\U0001f600-' isidentifier False
#| '\u03c2' capitalize '\u03a3'
#| 'B\xaa\r\xbd' lower 'b\xaa\r\xbd'
#| '\n\\' strip '\\'
#| '\n\r\u0131 ' expandtabs '\n\r\u0131 '
#| '\u03c2aK\u0130\udfff\xb2' isdecimal False
#| '\xbd\u4e2d\t\u2167' rstrip '\xbd\u4e2d\t\u2167'
#| '\xbd \u2167' isalpha False
#| '\u0301\U0001f600\xb5KK' split ['\u0301\U0001f600\xb5KK']
#| '\xbd-\ufb01\x00' __repr__ "'\xbd-\ufb01\\x00'"
#| '' isnumeric False
#| '\xa0' isnumeric False
#| "\u0131' " casefold "\u0131' "
#| '\u0149\uab70B\u0131' isalnum True
#| "\xaa'\uffff\U00010428" splitlines ["\xaa'\uffff\U00010428"]
#| '\u200d\\_a\u0131\xe9' lower '\u200d\\_a\u0131\xe9'
#| '\u01c5\u0301\U0001d49c\uab70' lstrip '\u01c5\u0301\U0001d49c\uab70'
#| '' isnumeric False
#| '\U0001d49c-\xa0\n\U00010428' isidentifier False
#| '\t' isidentifier False
#| '\u4e94\u03c2\r\xa0' isalpha False
#| '\u200d"\U0001f600\u0130\u0149\U0001d49c' isdigit False
#| "\u0663\xb2\U0001d49c\U0001f600'\u03a3" upper "\u0663\xb2\U0001d49c\U0001f600'\u03a3"
#| '\u0149\xb2aB\xdf' isprintable True
#| '\ufb01\udfff\u03a3\u03a3 \n' lstrip '\ufb01\udfff\u03a3\u03a3 \n'
#| '\u4e94\u01c6\n' isprintable False
#| '' isdecimal False
#| '\U0001d49c\ud800\u01c6\x85' title '\U0001d49c\ud800\u01c5\x85'
#| '\t\u0149\uffff\u0131\u2028' isalpha False
#| '-B' rsplit ['-B']
#| '\u2028\xaa' lstrip '\xaa'
#| '\u4e2d\xb5B' isupper False
#| 3 'K' "'\ud800" '\U00010428\u0131' 0 3 -1 'K'
#| 13 '\u0131\u0130' 'K' '' -1 2 -1 b'\xff\xfe1\x010\x01'
#| 12 '\xff' '\u0663' 'a\udfff\ud800\r' -3 4 1 '\xff'
#| 14 '\u03a3\uffff\U0001f600\u03a3' '\u0663\u2028' '\r\xb5 \xe9\u4e2d' 4 4 0 "     \u03a3\uffff\U0001f600\u03a3|'\\u03a3\\uffff\\U0001f600\\u03a3'|\u03a3\uffff\U0001f600\u03a3"
#| 0 '\u2167' '\ud800\xff' '"\ufb01\u0130\u01c6\u0131\t' 4 1 2 -1
#| 5 ' \u01491\u0100\uab70' 'B' '\uab70' 2 -4 0 (' \u01491\u0100\uab70', '', '')
#| 13 'B\u0301B\u0130' '_\U0001f600' '\U00010428\udfff\uffff' -4 1 2 'UnicodeEncodeError "\'latin-1\' codec can\'t encode character \'\\\\u0301\' in position 1: ordinal not in range(256)"'
#| 7 '' '\u0149\u0149' '\u4e94 \U0001d49c\ud800' 0 -4 -2 "IndexError 'string index out of range'"
#| 14 '\u0149\xb2\uffff\u2028\U0001f600\ud800' '\U0001d49c\xbd' '\ufb01\u2028\xe9\u4e2d\xaa' -1 -4 -2 "\u0149\xb2\uffff\u2028\U0001f600\ud800|'\\u0149\\xb2\\uffff\\u2028\\U0001f600\\ud800'|\u0149\xb2\uffff\u2028"
#| 8 '-\u0130\u01c5\n\xe9\n' '\u0149\U0001f600' 'a\n' 2 -1 0 '\u0149-\u0130\u01c5\n\xe9\n'
#| 6 '\x00\U00010428' '\\' '\U00010428\xb2\u0100\ufb01\u0301 ' -1 2 -1 ''
#| 13 'B\x85\ud800' '\u2167\u03a3' "\U00010428'\\" 4 -4 0 'UnicodeEncodeError "\'utf-8\' codec can\'t encode character \'\\\\ud800\' in position 2: surrogates not allowed"'
#| 0 '1' '\xe9\r' '\u0100\n ' -2 2 -1 -1
#| 1 '' '' '\uffff\u200d' 1 1 0 -1
#| 7 '\u0130\u0663' '\t\u0301' '\t\xbd\u03a3\u01c6' -3 -3 -2 "IndexError 'string index out of range'"
#| 8 '\x85' '\u0131\ufb01' ' \u0301\u03a3' 1 1 1 '\u0131\u0131\x85\u0131\u0131\u0131'
#| 0 '\u03c2\xaa' '\u4e2d\xaa' '\xff\xb5' -1 -2 -1 -1
#| 15 '\uffff_' '' '\u0149' 4 -3 -2 '\uffff_'
#| 11 '\u03a3\uffff\u01c6\r\u03a3' '\ud800\t' '_ ' -4 -1 -2 False
#| 14 '_\U00010428\u0149' '\xb2\U0001d49c' '\x00\u0100\t_' -2 3 -1 "    _\U00010428\u0149|'_\\U00010428\\u0149'|_\U00010428\u0149"
#| 5 '\'\udfff\u0100"\x85\u0100' '' '\u093f' 0 3 -2 "ValueError 'empty separator'"
#| 3 '\xbd\u0130\u2028' '\xb5\xb2' '\udfff\u4e94\xff\u0663-' -4 2 2 '\xbd\u0130\u2028'
#| 11 '-1' '' '\uffff' 1 2 -2 True
#| 13 '\ufb01\x00' '\xbd\u2028' '\u093f\u093f\xb2\ufb01' 3 1 -1 b'\\ufb01\x00'
#| 8 '' '\u01c5\u0100' '\u2167' -3 -4 -1 '\u01c5'
#| 14 '\u03a3' '\ud800' '\xdf\u4e94' 0 4 2 "    \u03a3|'\\u03a3'|\u03a3"
#| 13 '\u0130\u0301\\' '\ud800\u03c2' 'a\t\t\x85\x85' -3 2 -1 b'\x00\x00\x010\x00\x00\x03\x01\x00\x00\x00\\'
#| 5 '\u2028' '\u0663\udfff' '\uffff\xaa\xe9\u0131\x00\uab70' 3 2 2 ('\u2028', '', '')
#| 1 '\u01c6\u4e94\udfff\xb2' '_' '\xa0 \x85\U0001f600\u0100\xe9' 4 -1 -2 -1
#| 10 '\xb5' '\xbd' '\xe9' -3 0 1 '\xb5\xe9'
#| 1 '\xbd\u03a3a\u2167' '-\u0130' 'B\u21671\ufb01\u0149' -3 1 -2 -1
#| 0 '\u0130\u4e2d' '\xbd\n' '\xff\udfff\xa0\U0001f600\xa0' 2 -4 -2 -1
#| 13 '\u0301\u03a3' '\u4e94' '\u2028 \x00' -4 0 1 b''
#| 7 '\xff\xdf' '\xe9\uffff' '\xa0\t\u2167' -1 -2 0 '\xdf'
#| 9 '\\\u0663\xa0\u0149' "K'" '\u03a3\uab70\u01c6\udfff' -2 -4 -1 True
#| 6 '\udfffa\u093f\xa0\xff\u03c2' '\uab70\U0001d49c' "'" 4 1 2 ''
#| 6 '\u0100\n-' '\u03c2' '\U00010428\u03c2\u03c2' -4 -1 1 '\u0100\n'
#| 15 '\u03c2\u093f\u03a3' '\\' '-\u03c2\ufb01\r' 4 0 -2 '\u03c2\u093f\u03a3'
#| 12 '' '\u2028\u0100' '' -4 -2 2 ''
#| 5 '\xa0\U0001f600\r' '1' '\u01c51' -3 -2 0 ('\xa0\U0001f600\r', '', '')
#| 11 'B\u01c5\u01c5\u0663\U00010428\u0663' "\ud800'" 'a1\ud800' -2 -2 0 False
#| 2 '\\\\\udfff-\xb2\x00' '\xdf\udfff' '\u03a3' -4 -1 2 0
#| 15 '\xaa K\uab70\u0301' '\u093f\u01c6' "\r\ud800'\\\ufb01\u01c5" 3 1 -1 '\xaa K\uab70\u0301'
#| 8 '\ud800\u093f\u0100\udfff\xaa\xb5' '' '\u2167' 2 1 0 '\ud800\u093f\u0100\udfff\xaa\xb5'
#| 3 '\u0130\xaa' '\r' '\u03a3\udfff\r' 0 -3 1 '\u0130\xaa'
#| 4 '' '-\u0663' '\x85' 2 -1 1 ['']
#| 12 '\u0663 \x00\ufb01' '\u03c2\u4e2d' '\xff1' 0 0 2 '\u0663 \x00\ufb01'
#| 1 '' '\n' '1\uffff\xff\U0001d49c' 2 4 0 -1
#| 5 '\u2028\udfff\t"a' '\xbd\uffff' '\uffff' 1 2 2 ('\u2028\udfff\t"a', '', '')
#| 4 '' '\xaa\x00' '\u03a3\u03a3\u0663B\xbd\U0001d49c' -1 0 -2 ['']
#| 12 '' '\xb2\u0100' ' \u2167\u0131\u0100' -4 -2 0 ''
#| 2 '\\\xb2\u0130\u0149' '\r' '' 2 3 -1 0
#| 1 '1' '' '\u0131\u2028a' -3 3 0 1
#| 10 '\uab70\u03c2' '\u0130\u093f' ' ' -1 -4 -1 '\uab70\u03c2 '
#| 1 '\xb5\U0001d49c \xff\\' 'B\xb2' '\ud800 \u0131\u03a3' -2 -3 1 -1
#| 0 '"' '\u03a3a' '\uab70\uffff' -2 -2 -2 -1
#| 11 '\xb5\U0001f600B' '\u0663_' '1\ufb01\ufb01' 1 -1 -2 False
#| 9 '\xa0' '-\r' '\x85\xa0\u0663' 1 4 1 False
#| 4 '' '' 'B\uffff\u093f\uab70a\u0663' 0 -2 0 "ValueError 'empty separator'"
#| 2 '\U0001d49c' '\xa0 ' '' -4 -2 -1 0
#| 1 '\xb5\n\xa0-' '\tB' "'K\u0301" -3 -2 -1 -1
#| 14 '\u200d\x85\uab70\u0131\xe9\u0663' '\u0100\xdf' '\xff\ufb01"\x00' 4 4 -2 "   \u200d\x85\uab70\u0131\xe9\u0663|'\\u200d\\x85\\uab70\\u0131\\xe9\\u0663'|\u200d\x85\uab70\u0131"
#| 11 '\u01c5' '\U00010428\ufb01' '\U00010428\u2028\U0001f600\u0130\u4e94\x85' 4 0 0 False
#| 15 '' '\U0001d49c\uab70' '\ufb01\u093f\u0131' -1 -3 1 ''
#| 3 '\x85\r' '' '\u0301 \u2167\xa0\u2028' -4 1 -1 '\u0301 \u2167\xa0\u2028\x85\u0301 \u2167\xa0\u2028\r\u0301 \u2167\xa0\u2028'
#| 11 'BB\ud800\u200d"' '' '\u2167' 0 0 -1 True
#| 4 '\u4e2d\u0130\xaa' "'\xb5" '\u0131' 3 4 0 ['\u4e2d\u0130\xaa']
#| 3 '\xa0\uffff\udfff1\u4e94' '\u4e2d\u0301' '\U0001d49c\ud800\U00010428B' 3 0 -2 '\xa0\uffff\udfff1\u4e94'
#| 2 '\u03a3\udfff\u03c2' '\xa0\u0100' '\x00\U0001d49c ' 3 -4 -1 0
#| 11 '' '\xb5\U0001f600' '\n' -4 -2 0 False
#| 11 'K\xff\x00\u2028\u0131\\' '-' '\ud800K1\uffffK' -2 2 -2 False
#| 11 "'-" '\xdf\u0130' "\U0001f600'\u0100" -3 2 0 False
#| 13 '\u200d\u093f\u4e2d' '\u2167\u0100' '\n' 1 0 0 b'\xe2\x80\x8d\xe0\xa4\xbf\xe4\xb8\xad'
#| 7 '1\U0001f600\u200d' '\udfff' '\uab70K\u03a3' 1 0 -2 '\U0001f600'
#| 12 '\uab70\xe9\n\U00010428' '\u03c2' '\u0131\u4e94\u01c6\r' -3 4 -2 '\uab70\xe9\n\U00010428'
#| 12 '\x85B\xb2\xaa\xb2\xbd' '\uab70\u01c5' '' -2 3 -2 '\x85B\xb2\xaa\xb2\xbd'
#| 0 '\t\U00010428' '' '\u0130' -4 4 2 0
#| 0 '\n\xb5 ' '\x00' '"\xa0\u0663' 0 0 2 -1
#| 11 '' '\u20281' '\u01c6\u0100\x85' -1 3 0 False
#| 2 '\u2167\r\u2167K\u200d\u0663' '_\ud800' '_\x00\ufb01\ufb01\u2167\xff' -4 4 2 0
#| 8 '\u03a3\u0131\uab70\U00010428\u03a3\t' '\x85' '\uab70' 1 1 -1 '\x85\x85\u03a3\u0131\uab70\U00010428\u03a3\t\x85'
#| 14 '' '\udfff\r' '\udfff\x85\xb5\uab70' -1 -2 -2 "      |''|"
#| 8 '\u01c6\u2028\u0100\xa0\u0149\u200d' '\xdf\xb2' '\xaaB\ufb01\u0663\xaa' 3 0 -1 '\u01c6\u2028\u0100\xa0\u0149\u200d'
#| 15 '\udfff1' '\uab70"' '\t\u4e94\u0301\u0131-' -4 -1 0 '\udfff1'
#| 6 ' \u4e94K\u0663\n' 'B' '\\\u03a3\xdf' -1 -3 1 ''
#| 12 '\u4e2d' '\u0130\xff' '\u0130\xb2\xdf' -4 -2 2 '\u4e2d'
#| 13 '\xbd' '\t\u0100' '\xb2\uab70\ud800\u0301' -4 2 2 b'&#189;'
#| 5 "1'\u200d\x85-" '\xaa\xe9' '1' -2 -2 -1 ("1'\u200d\x85-", '', '')
#| 12 '\udfff\t\ud800\u01c5\xdf\xb2' '' '\u03a3\xdfK\ufb01\\\xdf' -1 -3 -2 '\udfff\t\ud800\u01c5\xdf\xb2'
#| 4 '' '\u0301\r' '\U00010428' -4 -3 2 ['']
#| 14 '\u4e94\U00010428\xff\ud800\u0301-' '\U0001f600' '\u0149\u2028' -4 0 -1 "   \u4e94\U00010428\xff\ud800\u0301-|'\\u4e94\\U00010428\\xff\\ud800\\u0301-'|"
#| 10 'a\xbd\xaa\u0149\x85' '\u0130\u03c2' '\ufb01\u0130\u4e94\U0001d49c\u03a3\xaa' 4 -4 -2 'a\xbd\xaa\u0149\x85\ufb01\u0130\u4e94\U0001d49c\u03a3\xaa'
#| 14 '\u0301\u01c6\ufb01\\\n' '\n_' '\u0301\r\u4e2d\xaa-\u0663' 3 3 -1 "   \u0301\u01c6\ufb01\\\n|'\\u0301\\u01c6\\ufb01\\\\\\n'|\u0301\u01c6\ufb01"
#| 10 '\u0149\uffff' '\u01c6"' '' 3 1 -2 '\u0149\uffff'
#| 11 '\u2028\u093f' '\\\xff' '\u2028\xdf\x00\u2028\u2028\xdf' 1 -3 2 False
#| 2 '\u2028\u0301' '\u0130\uab70' '' 0 3 0 0
#| 11 '\u03a3' '\u0100' '\u0131\u0100\xb5\uffff\u4e94\u01c5' 0 -4 1 False
#| 3 '\u01c5\u0149-' '' '\u0663B' -2 4 2 '\u0663B\u01c5\u0663B\u0149-'
#| 7 '_\u2028\u4e2d\u4e2d' 'B\u2167' '1' 2 -1 1 '\u4e2d'
#| 6 '\u2028\ufb01\u01c5\u0100\xb2\u03a3' '\u03a3"' '\u0131\r\u2028' -1 3 -1 '\u03a3\xb2'
#| 4 '"K\xbd\u03a3' '\u200d\xb5' 'B' -1 3 2 ['"K\xbd\u03a3']
#| 6 '\xaa\u01c6\\\u0149Ba' '\uffff\n' '\u2028\ud800\u200d' 1 -2 -1 ''
#| 11 '\\' '\\\r' '\u0663\u4e94\xdf' 3 0 0 False
#| 12 '\xb5' '_-' '\u0301\u2028\u0663\ufb01\u0130\\' 1 -2 0 '\xb5'
#| 14 '\xb2\u01c5\uffff' 'B\U0001f600' '\xe9' -2 3 0 "    \xb2\u01c5\uffff|'\\xb2\\u01c5\\uffff'|\xb2\u01c5\uffff"
#| 1 '\x00\u0130\U0001d49c' '-\U0001d49c' '' -2 -3 2 -1
#| 13 '\x00\xdfB' '\uffff' '\u2167\u0100' -3 1 1 b'\xff\xfe\x00\x00\xdf\x00B\x00'
#| 8 '\u0131\u2028a\u2028' '\u200dK' '\x00-\xb2\n-1' 4 4 -2 '\u0131\u2028a\u2028'
#| 1 '\xb5\U00010428\uffff\u0131\u03c2\uab70' '' '\u01c6' -4 3 1 6
#| 15 '\u0130\xa0\r' '\u0130' '\ufb01' 3 2 -1 '\ufb01\xa0\r'
#| 5 '' '' '' 0 2 2 "ValueError 'empty separator'"
#| 9 'a\ufb01\u03a3\u0100\u03a3' "\u0130'" 'B\u01c5a\u01c5' -4 3 -2 False
#| 15 '' '\uffff\u093f' '-' -4 1 -1 ''
#| 4 '\xaa\xb5\u03c2' '\t' '_\t\\\u01c6-\u0149' -1 3 2 ['\xaa\xb5\u03c2']
#| 10 '\u0301\ufb01\U0001f600\u03c2' '' '_\xb5' 0 2 2 '\u0301\ufb01\U0001f600\u03c2_\xb5'
#| 10 '\uab70\u0663\xb2\u0301' 'a\r' '\x00\xdf' 2 1 0 '\uab70\u0663\xb2\u0301\x00\xdf'
#| 9 '\u4e2d' '' '\u0149' 3 1 2 False
#| 5 '\uab70\ufb01\xbd\u4e94\xaa' '\udfff\xdf' '\ud800\xaa\x00\xe9\u0130' -4 3 -2 ('\uab70\ufb01\xbd\u4e94\xaa', '', '')
#| 0 '' '\t\udfff' '' 4 0 1 -1
#| 6 'a\uab70\\\r' '\u093f\xbd' '_\u0100\u03c2\n\n' -1 1 -1 '\r\\'
#| 11 '-\x00a\u01c5\u01c6\U0001d49c' '' 'B' 2 -2 1 True
#| 15 '\xbd\uab70\xb5 ' '_\n' '\ufb01\u2167\u0301' 0 1 -1 '\xbd\uab70\xb5 '
#| 13 '\uffff' '' '\U0001f600"\uffff\\\x00\U00010428' -4 4 0 'UnicodeEncodeError "\'ascii\' codec can\'t encode character \'\\\\uffff\' in position 0: ordinal not in range(128)"'
#| 2 '\u03c2\x85\u200d\xe9' '-' 'a\U0001f600\xff\xbd\xe9a' 0 -3 0 0
#| 4 '\u01c5\u4e2d' '\u093f\n' '\udfff\xb2a' 1 2 -2 ['\u01c5\u4e2d']
#| 9 '\ud800\u0301 B' '\U0001d49c\u01c5' '\uab70' -4 -4 -1 False
#| 14 '\ud800\u03a3' '\u0100\u0663' 'B\u4e2d\x00' 4 -2 -1 "       \ud800\u03a3|'\\ud800\\u03a3'|\ud800\u03a3"
#| 13 ' \xff\u03a3\xb2\u0301' '\u0663' 'B\u4e94B1\u2167' 4 -1 2 b' \xff&#931;\xb2&#769;'
#| 14 '\u0663\u03c2\u0100\n\u0130\u0130' '\u2167\ud800' '_"\u0131\u01c5\xaa' 2 -2 0 " \u0663\u03c2\u0100\n\u0130\u0130|'\\u0663\\u03c2\\u0100\\n\\u0130\\u0130'|\u0663\u03c2"
#| 14 '\n\U0001d49c1\xff' '\ud800\\' '\u0100\u200d' 1 -1 1 "  \n\U0001d49c1\xff|'\\n\\U0001d49c1\\xff'|\n"
#| 0 '' '\xff\xb5' '\u2028\u0100\t\uffff\u0301\u01c5' 0 1 -1 -1
#| 3 '\udfff' '\u0149_' '\u4e94\u4e2d\u093f\u03c2' -3 1 2 '\udfff'
#| 5 '\xb5\uab70\u03a3a\U0001f600\udfff' '\u2167\u0149' "\ta'\u01c5\xe9" 0 2 2 ('\xb5\uab70\u03a3a\U0001f600\udfff', '', '')
#| 7 '\xff"\\\u03c2' '\u0663\x00' '\U0001d49c\uab70\u093f-\u200d' -3 3 -2 '"'
#| 4 '\u01c5\x00\u0131' '\u093f\u0301' '\u01c6' -2 1 -1 ['\u01c5\x00\u0131']
#| 0 '\n\U00010428' '\u01c6\t' '\xe9\x00a\u0149\u03c2' -4 3 -2 -1
#| 1 '\u200d\u0301\xdf\u4e94' '\u03c2\U0001d49c' '\u093f\u4e2d' -3 -3 -2 -1
#| 13 '\xff' '"\n' '1\ufb01\xdf\xdf' -3 -4 -2 b'\xff'
#| 1 "\u03c2a'B\xaa\u03c2" '\u0663\uab70' 'K\u4e94\x85K"' 0 -1 -1 -1
#| 11 '\u2028' '\xe9\u4e94' '\xb2\U0001f600\xb5\u2028KB' 4 -4 0 False
#| 10 '\\a' '\u03c2\u2028' '' -3 2 -2 '\\a'
#| 12 '\n\n\u4e94' '\u2028a' '\ta\xa0\n' -3 1 1 '\u4e94'
#| 0 "\x85'\u2167\u0130" '\ud800' "\\\udfff'1\u0100" -3 4 1 -1
#| 3 '\xff\u093f\u0131\u0301\u4e2d1' '\xa0\u0663' '\U00010428\u03a3"\\' -4 3 0 '\xff\u093f\u0131\u0301\u4e2d1'
#| 4 '\u4e94\xe9' '\u4e94\U0001f600' '\u0663\xa0\u200d\xe9' 4 -3 -1 ['\u4e94\xe9']
#| 1 '\u4e94a\ud800' '\uffff\U0001d49c' '"\u200d\u0130\x00' -3 4 1 -1
#| 7 '\xa0\xdf\u03c2' '' '\x00\U0001d49c' -2 0 0 '\xdf'
#| 6 '\u01c5\r' '\udfff' '\u0100' 4 2 2 ''
#| 12 '\u200d\\\xa0\u0100\u200d\ufb01' 'a\u0149' '\xff\u0131"' -4 2 0 '\u200d\\\xa0\u0100\u200d\ufb01'
#| 10 '\u01c6' '\xff\x00' '\xe9\u4e94\udfff-' -1 -4 1 '\u01c6\xe9\u4e94\udfff-'
#| 12 '' '\x85\u0301' '\u093f_\xa0' -3 -3 1 ''
#| 7 '' '\u4e94\x85' '\u4e2d_' 2 -2 -2 "IndexError 'string index out of range'"
#| 6 '\t\xff_\xb2\\\xff' '\U00010428\udfff' '\xbd\xa0\xdf\ud8001' -2 0 -2 '\\_'
#| 7 '\xe9\u2028\xbd\xdf\U00010428K' '\r\U0001d49c' 'B\u2167' 1 3 -2 '\u2028'
#| 3 '_\u0131' '' '\xe9\u01001\xaa\uffff' 4 1 -2 '\xe9\u01001\xaa\uffff_\xe9\u01001\xaa\uffff\u0131\xe9\u01001\xaa\uffff'
#| 15 '\U0001f600' '\u2028\u0130' '\u0130\u01c5\u2167' 3 1 -2 '\U0001f600'
#| 12 '' '\\\xb2' '\tK\U00010428' 0 4 1 ''
#| 1 'aa\U0001f600' '\xdf' '\t\ufb01\xff\xdf' -1 -3 1 -1
#| 0 ' \u0149' '' '\xa0\U00010428\u03a3' 1 4 0 0
#| 14 '\u0663\u0131\xdf\u03a3\U00010428' '\u0100\x00' '\xff\u0100-\xdf' -2 -1 -1 "  \u0663\u0131\xdf\u03a3\U00010428|'\\u0663\\u0131\\xdf\\u03a3\\U00010428'|\u0663"
#| 4 '"\u0130Ba\u01c5' '\xe9\u4e94' '\r\u01c5B\ud800\U0001d49c' 3 -2 -2 ['"\u0130Ba\u01c5']
#| 4 '\U0001f600\t' '\u200d ' '\U0001f600\u0301\uffff' 3 2 1 ['\U0001f600\t']
#| 4 "\u03a3'" '' '\u0131' 4 0 -2 "ValueError 'empty separator'"
#| 1 "'" '\t' '\x85' -3 2 0 -1
#| 8 '\uab70 \uffffB' '\ud800\xb2' '\u0130\u0100\u4e94' 1 3 -2 '\ud800\uab70 \uffffB\ud800'
#| 4 '\xb5\u0100\u03c2K\u093f' '\U0001d49c1' '\u093f\u4e2d' -2 -4 -2 ['\xb5\u0100\u03c2K\u093f']
#| 6 '\u03a3' '\r\U0001d49c' '\r\xb5"\u0100' 3 2 -2 ''
#| 15 '_\ud800\xa0B ' 'K\xa0' '\x85\x00 ' -3 2 2 '_\ud800\x85\x00 B '
#| 0 '\U0001d49c' '\ud800\u01c6' "'\uab70\ufb01" 0 -1 2 -1
#| 1 '\xb5\t\\\u01c5\xff' '\u0149\xb2' '\u0301\u0663' 2 2 -1 -1
#| 15 '\xe9a\xbd' '\t\u03c2' '\u0131\xdf' 3 -3 1 '\xe9a\xbd'
#| 15 "\u2167'\u4e94\U0001f600" '\xff\U00010428' '_\u4e94\u4e941\u0301' 2 -1 0 "\u2167'\u4e94\U0001f600"
#| 9 'B\u01c5\\\u01c5\n' '' '\u01c5\xb5\u0100\u01c5\u2028\x00' 1 -3 -1 True
#| 8 '\u2028' '\u0301\u0130' 'a\u0100' -1 2 0 '\u0301\u0301\u0301\u0301\u2028\u0301\u0301\u0301\u0301\u0301'
#| 9 '"\xe9"\xa0a' '-\n' '_' -3 3 2 True
#| 9 '\u0131\u0130\xdf\U0001f600K\u4e94' '"\u2028' '' 4 -2 1 False
#| 6 '\u0130\u01c5\xb5\u0149\t' '\uffff\u0663' '-\ufb01' -3 4 0 "ValueError 'slice step cannot be zero'"
#| 13 '' '\xff\U00010428' '\t' 2 2 0 b''
#| 11 '\xb5\xbd\r\xff' '\u0100\u4e2d' '\U00010428\u01c5' 3 4 2 False
#| 10 '\u4e2d\x85\u0131 \u0301' '\u01c5\xaa' '\\\u0301\u4e94\uffff\u0130\u0131' 1 -4 0 '\u4e2d\x85\u0131 \u0301\\\u0301\u4e94\uffff\u0130\u0131'
#| 10 '\ud800\r\xaa"\xb5' '\r' '\u4e94\u0131\u2028' -4 -4 2 '\ud800\r\xaa"\xb5\u4e94\u0131\u2028'
#| 15 '' '_' ' \u03a3' 2 -2 -2 ''
#| 2 '\u4e94BB' '' '\U00010428 \xaa' 0 4 0 4
#| 7 '\xb5' '"\xb2' '\u01c5\ufb01\u01c5\\' 0 -2 -2 '\xb5'
#| 7 '\n\uab70\x85\x00\xdf' '\u0130\u4e94' '\u01c6\xb2K\t\xa0\u2028' -2 4 1 '\x00'
#| 11 '\xe9\u01c6\x85\xbd\t' '\u03a3\u4e2d' '\u0100B\u03a3' 0 4 -2 False
#| 5 '\xb2\uffff\ufb01' '\n\u01c5' '\u4e94 ' 1 -4 2 ('\xb2\uffff\ufb01', '', '')
#| 12 '\u0149\ra\u0130' '\u2167\u2167' "'\xb5\u03c2\xdf\u4e2d\u093f" -4 2 2 '\u0149\ra\u0130'
#| 9 '\x85\uffff\u2167-\ufb01' '' '' 1 -1 -2 False
#| 12 '\u093f\u0663\u2028' '\u03c21' 'K\u2167' -4 -1 2 '\u093f\u0663\u2028'
#| 6 '' '\u01c6\u03a3' '' 0 4 1 ''
#| 7 '\u4e94\u0100' '\x00\U0001d49c' '\u0130K\u093fB\u2167' -1 2 1 '\u0100'
#| 8 '_\u03c2\u0663 ' 'B\u093f' '' 1 -2 2 'B_\u03c2\u0663 '
#| 15 '\u4e94\u0663\u01c5\xa0a' '\xbda' '\u01c6\u2167"\xb2' 4 1 0 '\u4e94\u0663\u01c5\xa0\u01c6\u2167"\xb2'
#| 14 '\xdf\u0301\x85' '\xe9\xa0' '_\t\xff\xbd\U0001f600' 3 -1 2 "     \xdf\u0301\x85|'\\xdf\\u0301\\x85'|\xdf"
#| 12 '\u01c6\t\xe9\u03c2\n' '\u093f\u0100' '\u2167' -2 0 -2 '\u01c6\t\xe9\u03c2\n'
#| 4 '\uffff\xa0' '\u200d1' '\r\u0663\u0301\u0131\u01c5' -2 1 0 ['\uffff\xa0']
#| 11 '' '\u01c5\u2167' '\u03c2\u2028\u01c5\n' 0 -3 -2 False
#| 5 '\uffff\xe91\u01c5\t\uffff' '\xb2\u03a3' '\ufb01\xa0\u2167\u0130' 3 4 0 ('\uffff\xe91\u01c5\t\uffff', '', '')
#| 5 '\xaaa\\' '\u0149' "''\xff\uffff\x00\xe9" -4 0 1 ('\xaaa\\', '', '')
#| 2 '_\u0149\u200d\U0001f600' '\u4e94\xe9' '\\' -4 1 0 0
#| 1 '\U0001d49c' '\u01c5\u0131' '-\u2028\u2028\x85B' -2 2 -2 -1
#| 8 '\xff\udfff' '\u0663\u01c5' '\u01c6\U0001f600\u0301\ud800' 0 -2 2 '\u0663\u0663\u0663\xff\udfff\u0663\u0663'
#| 13 '' '\xdf' '\\\x85a\t\x00' 4 1 -2 b''
#| 12 '\u0131\u01c5_\ufb01\u093f\xe9' '' '\xdf' -1 4 1 '\u0131\u01c5_\ufb01\u093f\xe9'
#| 10 '\xbd\n' ' \xaa' '\udfff' 0 -1 -1 '\xbd\n\udfff'
#| 14 '\u200d\u01c5\u0130\u0130' '\u4e2d\ud800' "'\n1B\u4e94B" 2 3 -2 "   \u200d\u01c5\u0130\u0130|'\\u200d\\u01c5\\u0130\\u0130'|\u200d\u01c5\u0130"
#| 6 '\u2028\ud800\u01c6' '\uffff' '\u0131\r\xbd\u0130\x85K' 1 -4 -2 '\ud800'
#| 14 '' '\ud800K' '\u4e94\xe9\u01c5\xb5\u01c6\u2167' 1 4 1 "      |''|"
#| 7 '' '\u03c2\xb2' '\u4e94' 0 -2 -2 "IndexError 'string index out of range'"
#| 2 '' '' '\u200d\U0001d49c' -2 3 -1 1
#| 13 '' '\xff\u0149' '' 4 3 2 b''
#| 14 '\u0301\u2028' ' \xaa' '\u01c6' 0 2 -1 "   \u0301\u2028|'\\u0301\\u2028'|\u0301\u2028"
#| 9 '\\\t\u2028\u0663' '\u01c6\uab70' '\u01c5' -4 -3 0 True
#| 6 "\u01c6\u4e94\ufb01\u0130'" '\u01c5\xa0' '\xbd\u2167' 2 -4 1 ''
#| 15 '\u2028\\\ufb01' '\u03c2\u2167' '\u01c6\udfff\u200d\u03a3\xbd' 3 0 2 '\u2028\\\ufb01'
#| 5 '\x00\x00\xbd\uab70\u03a3' '\U00010428\u0149' '\xdf\u0663\\' 3 4 2 ('\x00\x00\xbd\uab70\u03a3', '', '')
#| 0 '\n\u0149\u0100\xbd\xb5\ufb01' '\x00\u200d' '\u4e2d' 2 -2 -2 -1
#| 6 '\u0663\U00010428\u200d-' '\U0001d49c\u2167' '\u4e2da\ud800\u4e94' 4 -3 1 ''
#| 8 '"\u0130\u03c2 \xb2' '_\u4e94' '\u093f\x00-B' 3 4 -1 '"\u0130\u03c2 \xb2'
#| 10 '\u093f\xe9\xbd' '' '-\ud800\t\r' 1 -4 0 '\u093f\xe9\xbd-\ud800\t\r'
#| 9 '\ud800\xaa\u0131K' '\U0001d49c\U0001d49c' '\u0100' -1 1 -2 False
#| 5 '' '' '_\uab70' 4 -2 0 "ValueError 'empty separator'"
#| 0 ' \r' '\xdf' 'B\U00010428\xdf\u0663\n' 3 -4 1 -1
#| 3 ' \u0131\u03c2\u4e94' '\xbd\r' '\u4e94\xff\xa0' 0 0 -2 ' \u0131\u03c2\u4e94'
#| 3 '' '\t\u4e94' "'\u4e2d\u2167\u01c5\xe9" -4 3 0 ''
#| 2 '\udfff\ud800' '1\U00010428' '\u01c6\xff\xff\u0131' 1 3 2 0
#| 3 '' '\x85B' '' 0 3 -2 ''
#| 9 '\u2028' '' '' 3 2 1 False
#| 2 '' '\U00010428\u03a3' '\udfff\udfff\u0130\u01c6\u2028\t' -3 -3 1 0
#| 11 '' '_' '\xdf\U00010428\udfff\xa0\ud800' 3 -1 1 False
#| 12 '\u2167 \u0131\x85\U0001f600' '' '\u0301-\u03c2\u03a3' 1 -2 0 '\u2167 \u0131\x85\U0001f600'
#| 2 '\t\\\udfff\u0663"' '' '\xff' 0 0 1 1
#| 0 '' '_' '\r' 4 0 -1 -1
#| 14 '\uab70a \ufb01' '\nK' '\u093fa' -1 2 -1 "  \uab70a \ufb01|'\\uab70a \\ufb01'|\uab70a"
#| 14 '\x00\n' '' '\u2028' -1 -3 1 "    \x00\n|'\\x00\\n'|\x00\n"
#| 9 '' '\u0301\u0100' '\\\u4e2d\xff' 4 -4 0 True
#| 14 '\u03c2' '\ufb01\xa0' "_'\u0301\t\\" 0 -4 1 "    \u03c2|'\\u03c2'|\u03c2"
#| 7 '' '\xe9\u0301' '\u200d\u0100\u2167\xe9\n\ud800' 1 4 -2 "IndexError 'string index out of range'"
#| 11 '\uffff\xa0\u093f\r\u01c6\r' '\u0131' 'K_\xbd\u0149\x00\u4e94' -1 1 1 False
#| 11 '\uab70-' '\u4e2d\uab70' '' 1 -1 -1 False
#| 2 '\u4e94"\u01c5\u0149\u01c6\xb2' '\U0001f600' '\xe9\uab70"' -4 4 -2 0
#| 8 '' " '" '\u0301\u03c2' -3 -1 0 '        '
#| 13 '\n\u01c6\u01c6\u0130' '\U0001f600\u2028' '\xe9\xb2B\u03a3\u2028K' -2 -4 2 'UnicodeEncodeError "\'ascii\' codec can\'t encode characters in position 1-3: ordinal not in range(128)"'
#| 0 '' '\xa0a' '' 2 -1 2 -1
#| 2 '' '' '\n\u200d\U0001f600' -2 -3 1 1
#| 3 '_\xe9-\u01c6' '\udfff\u03c2' '"' 1 -3 2 '_\xe9-\u01c6'
#| 13 '\u2028\xff\u200d' '\U0001d49c\u093f' '\u0663-\x85' 3 -1 2 b'&#8232;\xff&#8205;'
#| 11 "'\\\u2167" '\tB' '\xa0\u4e94' 4 -1 -2 False
#| 9 '\ud800\\\xbd\ud800\u2028\U00010428' '\u200d\u01c5' '\u0131\u2028a\u0100\x85\ud800' 0 4 -2 False
#| 13 '\u0301-\u01c6\u4e94\xe9' '\u2028a' '\u0149\uab70\xe9\ufb01' -2 3 -1 b'\x00\x00\x03\x01\x00\x00\x00-\x00\x00\x01\xc6\x00\x00N\x94\x00\x00\x00\xe9'
#| 11 ' ' '\u4e94' '\xb2\udfff\xb2K' -1 0 0 False
#| 11 "'\uffff\U00010428\xaa" '' '\u0663' 1 -2 1 True
#| 7 '\u0301K\xb5\u0663_\xdf' '\xe9\U0001f600' '\u2028' -1 -3 -1 '\xdf'
#| 5 '' '\u01c5\u093f' '\ud800\U00010428' 2 4 -1 ('', '', '')
#| 6 '\t\xa0a\uffff' '\U0001f600\U0001f600' '\\' -3 0 1 ''
#| 2 '\uffff\xa0\U00010428\uab70' '' '"' -4 -3 -1 2
#| 5 '\uffff\u03a3' '' '_\U0001f600"\u03a3' 1 0 -1 "ValueError 'empty separator'"
#| 10 '\u2167' '\uffff\xbd' "'\xff\u0130\xaa\xff\ud800" -2 -3 1 "\u2167'\xff\u0130\xaa\xff\ud800"
#| 2 '\u200d\xb51' '\u200d ' '\u0149\U00010428\u01001\xaa' 1 4 -2 0
#| 10 '\xdf\u2028 \u093f' '\udfff' '"\u2167-"' 4 3 2 '\xdf\u2028 \u093f"\u2167-"'
#| 14 '' '\u06631' '\u4e94\x85\uffff\u0149\u01c5' 0 -2 1 "     |''|"
#| 4 '\u0100\u03a3' '\u0663\xaa' '\u0301\u03a3\u0131' 4 -2 1 ['\u0100\u03a3']
#| 5 '\u0149\u0149\u2028\\\u03c2' "'\t" '1\u01c6' -3 -2 0 ('\u0149\u0149\u2028\\\u03c2', '', '')
#| 2 '\ufb01\u03a3a' '\U0001d49c-' '\u4e94\uab70\u0301\u0131' -2 -2 -1 0
#| 2 '\x00\xff\u4e94' '\u2167\\' '\u2028\u03c2\u0130' -3 1 -1 0
#| 13 '\xdf\x85' '\u03c2\xdf' '\xbd\x00_' -1 1 -1 'UnicodeEncodeError "\'charmap\' codec can\'t encode character \'\\\\x85\' in position 1: character maps to <undefined>"'
#| 12 '1\\\u0100_' '-' '\ufb01\u03a3\xaa\u0663\u4e2d' 2 -3 -1 '1\\\u0100_'
#| 15 '\U0001f600' '\xff' '\xe9\u093f\uffff\u4e2d\U00010428\n' -2 -1 1 '\U0001f600'
#| 15 '\u01c5\x00_' '\ud800\u0130' '\r\u0301a\n' -3 -1 -2 '\u01c5\x00_'
#| 5 '-\u200d' '\U00010428' 'a\ufb01\xb5' -3 3 1 ('-\u200d', '', '')
#| 15 '\n\uffff\u03c2-' '\ud800' '\u4e2d\uffff\uffff\U00010428\u0663\udfff' 4 -3 2 '\n\uffff\u03c2-'
#| 2 '\xff\xa0\udfff' '\u0131\u2167' '\xb5' -2 3 -2 0
#| 8 '\u03a3-\U0001f600' '\u200d\u0130' '\u4e94\u0663' 1 -1 -2 '\u200d\u03a3-\U0001f600\u200d'
#| 14 '\xdf\u0130\u4e2d' '' 'B\u0301' 0 -1 0 "  \xdf\u0130\u4e2d|'\\xdf\\u0130\\u4e2d'|\xdf"
#| 9 '\xb2\uffff\u4e94\ud800' '\u01c5\u0149' '\u01c5\t\u4e2d\u0149\u2167' 1 0 -1 True
#| 13 '\u03c2\u0131\u03a3\u4e94\xdf\xff' '\n\\' '' -3 2 -1 b'\xcf\x82\xc4\xb1\xce\xa3\xe4\xba\x94\xc3\x9f\xc3\xbf'
#| 6 '\r\u2167\u093f"' '' 'a' 2 -4 0 "ValueError 'slice step cannot be zero'"
#| 13 "'\uab70\u0130\u200da\u4e2d" '\xbd' '\r\u01c5-' -1 -3 0 b"'\\uab70\\u0130\\u200da\\u4e2d"
#| 0 '\u0100\t\u0149\u4e2d\u200d' '\u200d\n' '\u4e2d' -1 -4 -2 -1
#| 1 'K\u2167\\' '' "\xe9'\xaa\udfff\n" 4 0 2 -1
#| 14 'a\uab70\U0001f600' '\xbd\u093f' '\x00\xdf\u0100\u0130B\u4e94' -2 -1 -1 "    a\uab70\U0001f600|'a\\uab70\\U0001f600'|a"
#| 0 '\u03c2a' '_\x85' '\udfff\uab70\u093fK' -3 0 2 -1
#| 9 '' '\u4e2d\u01c5' '\u0130\u03c2\uffff\U0001d49c' 1 4 -1 True
#| 4 '\U0001d49c' 'K' '\u0100"' -2 1 2 ['\U0001d49c']
#| 12 '\u2028\xe9\u200d' '\xbd\U0001d49c' '-\u0301\U0001f600\ufb01B' -1 0 0 '\u2028\xe9\u200d'
#| 9 'K\\\u4e94\x00' '\\\u4e94' '\u03c2_\u2167' 2 4 1 True
#| 14 '\uab70' '\u03011' '\xe9a_\u200d_\xa0' -3 1 -1 "       \uab70|'\\uab70'|\uab70"
#| 5 '\ud800 K' '\r\xaa' '\ufb01\\\\' 4 -4 -1 ('\ud800 K', '', '')
#| 3 '\uffff\\\xbd\xb2' '' '' -3 -2 -1 '\uffff\\\xbd\xb2'
#| 13 '\u0130\u03c2' '\u0130\u01c6' '\xdf' -1 -3 2 'UnicodeEncodeError "\'latin-1\' codec can\'t encode characters in position 0-1: ordinal not in range(256)"'
#| 8 '' '\u0130\u03a3' '' -4 3 1 '\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130'
#| 9 '' '\u2167\u093f' '\uffff' 1 0 2 True
#| 3 '\x85\xa0\ufb01\u0663a' '\udfff\x00' '' 0 2 2 '\x85\xa0\ufb01\u0663a'
#| 6 '' '' "_\r'\u0130" -2 -1 1 ''
#| 0 '' '\u03c2\u0130' '\u0149' 4 1 1 -1
#| 2 '\xb2\u0301\x85\U00010428' '\nK' '\u4e2d\ufb01' 3 1 1 0
#| 10 '' '\ud800' '\u2028a\t' 4 2 -1 '\u2028a\t'
#| 4 '\xb2\x85\u0130\x85' '\u01c6\u4e94' 'K-' -4 -1 -1 ['\xb2\x85\u0130\x85']
#| 6 '\u01c6' '\xaa\n' '\u0100B_\u03a3\\\ud800' -4 -2 0 "ValueError 'slice step cannot be zero'"
#| 4 "\udfff'_" '\\B' '' 4 -3 0 ["\udfff'_"]
#| 12 '\u2167' '\u0130\udfff' '' 2 3 -2 '\u2167'
#| 12 '\u093f\u0301\u200d' '\U00010428' '\\\u0131a\u0301\n\xb2' 2 -1 -2 '\u093f\u0301\u200d'
#| 10 '' '\u4e94\xdf' "'\ufb01" -1 -4 -1 "'\ufb01"
#| 0 "\u4e2d'\xe9\u03a3\\\u0149" '_\u0130' '\u4e2d \u4e2d\xdf\u2028\u2167' 2 4 0 -1
#| 9 '\xb5\u0301\u093f\ufb01\\' '\n\u0149' '\xa0\u01c6\u4e94' 1 0 -2 False
#| 8 '\ud800' '\ud800\u200d' 'K\U00010428\u2167\xa0K' -3 1 -2 '\ud800'
#| 13 '\U0001f600\u01c6' '\r-' '' 3 0 -2 b'\x00\x01\xf6\x00\x00\x00\x01\xc6'
#| 1 '\u01c5' '' '_' -2 0 0 1
#| 3 '\ufb01\u4e94\u093f' '"\u4e94' '\ud800-11' -2 -3 2 '\ufb01\u4e94\u093f'
#| 13 '\t' "'\xe9" "\u0149''\u01c6" -3 2 0 b'\t'
#| 6 '\u03a3\ud800_K' '' '\u0663' 1 -2 -2 ''
#| 6 '\t\ufb01-\u200d\u4e2d' '\x85\xa0' '\r' -3 1 -1 '-'
#| 1 "\u03a3\u0149'\u4e2d\xb5\r" '\U00010428\u2028' 'K\u0663' -4 3 2 -1
#| 3 "\u0663'\uffffK\u4e94\u01c6" '\uab70\u0663' '"\xa0\'\t\xa0' 0 2 1 "\u0663'\uffffK\u4e94\u01c6"
#| 14 '' '\u0301\\' '\u2167 \ufb01\xb5 K' -2 -1 -1 "       |''|"
#| 6 '-\u0663\u0131' '\u0100\U00010428' '"' 2 -2 -1 '\u0131'
#| 9 '\u200d-\xdf\xff' 'K\xe9' '' 1 -1 0 False
#| 12 '\U0001d49c\ud800\u2167' '-\xb2' '\xe9\uab70\U0001d49c\xaa\U0001d49c\u0663' -3 0 1 '\ud800\u2167'
#| 14 '' '\ud800a' '\u0131\t\u0663 \u01c5K' 4 -3 1 "         |''|"
#| 0 '\u2167\u4e2d' '\u0131\uab70' '\t\u0149\u0100K' -3 0 -2 -1
#| 9 'a' '\xb2\u4e94' '\xe9_' -2 3 2 True
#| 2 '' '\u0130\udfff' '\u2028\xb2\uffff\x00\u093f\xb5' 1 -3 2 0
#| 10 '\u03a3\udfffK\xdf\u01c51' '\u0130\u03c2' '\xb5' -2 2 0 '\u03a3\udfffK\xdf\u01c51\xb5'
#| 12 '\xa0\u0301"\ud800\xe9' '' '' 3 0 1 '\xa0\u0301"\ud800\xe9'
#| 13 '\u0131\u0130' '' '\xe9\u4e94\u0130\udfff-' 3 0 0 b'\xc4\xb1\xc4\xb0'
#| 10 '1\ud800"' '  ' '\udfff\ud800\uffff' 1 -3 1 '1\ud800"\udfff\ud800\uffff'
#| 8 '-\xaa' '\udfff-' '\ud800\rK\xdf' -3 -3 -2 '-\xaa'
#| 7 '\x00 \xaa\u2167 ' '\xbd\u0663' '\u0131 \U0001d49c' 1 -1 1 ' '
#| 13 '-\xbd\u0131\u0100\U0001d49c\u03a3' '\u2028' '\u03c2\xb2' 3 3 -1 b'-\xbd&#305;&#256;&#119964;&#931;'
#| 6 '\U0001d49c\ud800\u093f\ufb01\xb5\xff' '\uab70\u0149' "\u0301\ufb01\uab70'" -4 2 0 "ValueError 'slice step cannot be zero'"
#| 5 '\xdf\u0301' '' '\u0131 ' 1 0 -1 "ValueError 'empty separator'"
#| 0 '\xa0' '' '\ufb01\\\r' -1 -1 1 0
#| 15 '\u03a3\xb2K_\ufb01' '_\uffff' "\u200d\xaa'" 1 -3 -1 "\u03a3\xb2K\u200d\xaa'\ufb01"
#| 9 '\U00010428' '\n\u03c2' '\U0001d49c\u0131' -3 4 0 True
#| 7 '_\x00' '\u093f\u0131' '\xaa\'"\u0301' -2 3 2 '_'
#| 4 '\u2028\u4e2d' '\xa0' '\uab70\xaa' -3 -1 2 ['\u2028\u4e2d']
#| 14 '\xbd\udfff' '\ud800' '\u03c2\\-' 1 0 2 "    \xbd\udfff|'\\xbd\\udfff'|"
#| 0 '' '' "\xa0'" 2 0 0 0
#| 12 '\uab70\udfffB\\' '1\u4e2d' '\x00' -3 4 -2 '\uab70\udfffB\\'
#| 5 '\r' '\u093f' 'K' -4 -4 1 ('\r', '', '')
#| 2 '1\u0149\u0100\xe9\U00010428' '\u0149a' '\xaa\udfff\n' -3 3 1 0
#| 9 '\xdf\xff\u4e94\xff' '' '\xdf\xdf\xaa' 2 -4 1 False
#| 3 'B' '\xb5' '\u03c2\u2167\xdf\n1K' 3 4 -2 'B'
#| 8 "'\u0131\u4e94\u2028\uab70\uffff" '\u4e2d\u4e94' '\u2028\U00010428\uffff\xdf\u2028' -4 4 0 "\u4e2d\u4e2d\u4e2d'\u0131\u4e94\u2028\uab70\uffff\u4e2d\u4e2d"
#| 10 '\xb2' '\u01c6\u0301' '\xff\\\xa0\u2167\xbd' -2 0 1 '\xb2\xff\\\xa0\u2167\xbd'
#| 8 '\u03a3\xdf\x85\n\u093f1' '\\\u2167' '\xdf' 1 3 0 '\u03a3\xdf\x85\n\u093f1'
#| 0 '\u0131' '' '\xff_BB\u2167\u01c6' 4 1 -1 0
#| 4 '' '_1' '\u200d' -1 -1 -2 ['']
#| 5 '\uab70\U00010428\xdf' '' '' 3 2 -1 "ValueError 'empty separator'"
#| 0 '\xaa' '\U0001d49c\xdf' 'B\xe9\u0100\u0663\ud800\uab70' 0 4 -2 -1
#| 12 '\u01c6' ' \xb2' '\uffff' 4 4 2 '\u01c6'
#| 0 '\xa0\uab70' '\n\U0001f600' '\xe9\u01c5\u4e2d\xdf' -4 2 1 -1
#| 10 '\u0149' '' '\x85\xff\x85\u03c2' 0 -1 0 '\u0149\x85\xff\x85\u03c2'
#| 15 '\U0001f600\u0663' '1\xe9' '\u4e94' -2 4 0 '\U0001f600\u0663'
#| 13 '\u2167\xaa\u4e94\n' '\ufb01\x00' '\uab70\xb5\xff' -2 0 0 b'\xe2\x85\xa7\xc2\xaa\xe4\xba\x94\n'
#| 15 '\u2167\x85\x00' '\u200d' '\uffff"\uab70a\u200d_' -1 -4 0 '\u2167\x85\x00'
#| 10 '\u03c2' "'\x85" '\xb5\u2167\xb5\u01c5\u03a3\u0663' 2 0 0 '\u03c2\xb5\u2167\xb5\u01c5\u03a3\u0663'
#| 8 '\xff\xbd\u01c5\u4e94' '\ud800' '\xff\xaa\x85\uab70\u0130\u4e94' 3 3 -1 '\ud800\ud800\xff\xbd\u01c5\u4e94\ud800'
#| 8 '"\uab70\u0301\xa0\U0001d49c\uab70' 'K\x00' '\u0149\xb2\udfff\xbd' 2 2 -2 '"\uab70\u0301\xa0\U0001d49c\uab70'
#| 10 '-\u2167\u01c6K\t' '' '\ufb01\xaa\u01c5\u0301' -3 2 -2 '-\u2167\u01c6K\t\ufb01\xaa\u01c5\u0301'
#| 0 '\x00\x00' '\t\u0100' '\xbdK\U0001f600\xbd\u0663\u0130' 3 1 -2 -1
#| 12 '\xbd' '' "'\xdf\xaaK\U0001d49c " 2 3 -1 '\xbd'
#| 7 '' '1K' '' 4 0 1 "IndexError 'string index out of range'"
#| 14 '\r' '\udfff1' '\xa0\uab70' -3 -4 0 "       \r|'\\r'|\r"
#| 2 '\uffffB\udfff' '\u0131' '\xaa\u03c2\u200d\xbd\xa0' 2 2 2 0
#| 6 '\u0301\xaa\u0131\u0663K1' '\u03a3\udfff' '\x00\x85\udfff' -1 -3 1 ''
#| 3 '-' ' a' '\xff' 4 1 1 '-'
#| 8 '\u21671\u03c21\u4e94' '\u03c2\U0001d49c' '\u093f' -2 0 0 '\u21671\u03c21\u4e94'
#| 15 "'\xff\u2028" '\xff' '\xaa\xb2\xff\\' 2 4 2 "'\xaa\xb2\xff\\\u2028"
#| 2 '\ud800\U00010428"' '\u200d\xbd' '' 2 2 2 0
#| 13 '' '' 'a\U0001f600\xb5' 2 -4 1 b''
#| 9 '\xb2' '' '\uffff\xaa\uab70K_\u01c5' 3 -4 -1 True
#| 13 '\t\ufb01\x00' '\u0149' '\n\ufb01\xff' -4 2 2 b'\x00\x00\x00\t\x00\x00\xfb\x01\x00\x00\x00\x00'
#| 13 '\u2028\x00\xff' '\u4e94\u200d' '\x85\U00010428\xaa' -4 -4 -2 b'&#8232;\x00\xff'
#| 9 '\u01c5' '' '\xb2\u03a3\u093f\u01c6' -1 -1 0 False
#| 4 'a' '\u200d\xaa' '\u2028-\xb5\u093f\u200d' -4 0 2 ['a']
#| 15 '1\u0100' "'\r" '\xbd\xe9' -2 -3 -2 '1\u0100'
#| 1 'a' '\xb5\xb5' '\u01c6\r\u03a3' 3 1 2 -1
#| 4 '\\\u03c2\xa0\u03a3\u03c2\xb2' '\t\xdf' '\u01c5' -1 -3 -1 ['\\\u03c2\xa0\u03a3\u03c2\xb2']
#| 14 '\U0001d49cK\u01c5\u01c6' '\xb2 ' '_\x001\u200d\u01c5\xbd' -1 1 0 "  \U0001d49cK\u01c5\u01c6|'\\U0001d49cK\\u01c5\\u01c6'|\U0001d49c"
#| 2 '\u200d\xff\u4e94\xff' '\u0100B' '\xbd\udfff' 1 3 2 0
#| 0 '\u0149' '\u0149\xff' '\u0130' 3 2 -2 -1
#| 3 '1\u0663\u01c6-\xff\ud800' '\ufb01\u093f' '\u200d\u2028\uab70\u093f\u0131\xff' -2 -1 2 '1\u0663\u01c6-\xff\ud800'
#| 8 '\U0001f600\u0301\xaa\u01c5\u093f' '\xb2' '\u200d\u03a3\x00\U0001d49c' 1 1 -2 '\U0001f600\u0301\xaa\u01c5\u093f\xb2'
#| 11 '\u01c5' "'\ud800" '\r\t\xe9\xb2' 1 0 0 False
#| 15 '\u03a3' '\udfff' '\uffff\ufb01\xaa' 0 -1 2 '\u03a3'
#| 3 '\U0001f600\xdf\xdf\xbd' '\n\xa0' '\U0001f600 \xb2-' -3 4 2 '\U0001f600\xdf\xdf\xbd'
#| 7 '\n\xb2\U0001d49c\ud800' '\u03c2\uffff' '\u0130\u0100-' -1 -2 2 '\ud800'
#| 1 '\u03a3\u4e94' '' '\u0100\xb2\u0149\u4e2dB\n' -1 0 -2 2
#| 2 '_-_\u03c2' '' '\u0301\u093f-\U00010428\u2167\U00010428' 1 0 2 0
#| 0 '\udfff\u200d\u03a3' '\n\U00010428' '\U0001d49c\u01c6B\u0149' 3 4 -2 -1
#| 3 '\u0131\u0149' 'K' '\u0131\udfff-' 3 0 1 '\u0131\u0149'
#| 6 '' '\u200d\x85' '\u4e94\u4e2d\xaa\xdf' 0 0 1 ''
#| 2 '\u4e2d' '\xb2\uffff' '\xff' -4 4 1 0
#| 13 '\xa0_\x85\xdf\u0100\U0001f600' '\ud800\u2167' "_\u01c5'\ud800" 4 3 1 b'\xc2\xa0_\xc2\x85\xc3\x9f\xc4\x80\xf0\x9f\x98\x80'
#| 14 '\xbd\ufb01\u0130' '\xdf\u4e2d' '\t\u0149' 0 -1 -1 "  \xbd\ufb01\u0130|'\\xbd\\ufb01\\u0130'|\xbd"
#| 15 '' '' '\ud800\udfff\u093f\u4e2d' 0 0 2 ''
#| 5 '\t1-\u0663\\' '\n\t' '\u0131\xa0\u0663\u0301\u0301' -4 1 0 ('\t1-\u0663\\', '', '')
#| 7 '\u0100a\u200d\xaa\u03c2' '\uffff\u0149' ' ' 4 0 2 '\u03c2'
#| 11 '\u093f\\' '\u01c5\u0149' '\xff\t\x00\u0100\u0100' 0 -4 1 False
#| 0 '\xa0\ud800\U0001f600\u0131\U0001d49c' '\u01c6\n' '\\' 4 4 2 -1
#| 7 '\u2028\u093f\xff\u4e2d\\\u03c2' '\x00\u01c5' '\xb5"\u2167\U0001f600\u093f' -2 3 -1 '\\'
#| 11 '\u0100\u0131' '\u01c5\u0663' '' 0 -3 -1 False
#| 4 '\U00010428\xe9' '"_' '-\n\u0149' -3 4 -2 ['\U00010428\xe9']
#| 2 '\u2028\u093f\u4e94K\r\U00010428' '\xdf\xa0' '' -3 -3 0 0
#| 7 '\t' '' ' \u4e2d\uffff\u0663\n\n' 0 0 -1 '\t'
#| 12 '\\' '\u0131\u0100' '\t\u200d' 1 -4 2 '\\'
#| 14 '\r\xdf\uffff\u093f\xbd\u4e94' 'a\U0001f600' '\u2028' 2 -3 0 " \r\xdf\uffff\u093f\xbd\u4e94|'\\r\\xdf\\uffff\\u093f\\xbd\\u4e94'|\r\xdf\uffff"
#| 8 '\u01c5\x85\uab70\u03a3_\u4e2d' '\u0663\u03c2' 'B' -1 0 1 '\u0663\u01c5\x85\uab70\u03a3_\u4e2d\u0663'
#| 0 "\u01c6'\u03a3\udfffB" '\xb5\xff' '\U00010428B\x00' 3 4 0 -1
#| 5 "\u01c5'\xbd\t\x85" '\U0001d49c\xbd' '' 4 -4 2 ("\u01c5'\xbd\t\x85", '', '')
#| 0 '\xb2\u03a3\U0001f600\uffff "' '_\x85' '\x00' -1 1 0 -1
#| 1 '\u03c2\u0100\r' '\U0001f600"' ' \x85\u0301B\u01c6_' -2 -2 2 -1
#| 11 '\x85\uab70' '\u01c5\r' '\xe9\x00\ud800\u2028_\u03c2' 1 2 0 False
#| 15 '\u2028\U0001d49c\u0130' '"a' '' -1 -1 -1 '\u2028\U0001d49c\u0130'
#| 3 '\u200d\ufb01' '\U0001f600\U0001d49c' '' 0 -4 0 '\u200d\ufb01'
#| 15 '\U0001f600\ufb01B\u01c5\u01c6' '-\U0001d49c' 'a\u0149\u01c5' 1 0 -1 '\U0001f600\ufb01B\u01c5\u01c6'
#| 12 "\\K\u2028\ud800\u01c5'" '\t\U0001f600' "'B\u01c5\xb2\u03a3B" -2 4 -2 '\\K\u2028\ud800'
#| 2 '\u01c6\u093fK-K\udfff' '\xb5\xbd' '"\xb2\U00010428' -2 1 -2 0
#| 4 '\x85' '\\\uab70' '\u0130\u200d\u03c2\u0100\U0001f600' -4 0 2 ['\x85']
#| 4 '\u0149\uffff\xff\t\u200d' '\u0663\r' '\xb2\ufb01\u0149\u093f' -3 0 0 ['\u0149\uffff\xff\t\u200d']
#| 12 '\n' "'\ud800" '\u4e2d\uab70\t' 2 -3 -1 '\n'
#| 14 '\U0001d49c1\u0149\\\u0100' '\uffff' '\u200d\u01c6\xe9\u200d\x00\xe9' 0 0 -2 "\U0001d49c1\u0149\\\u0100|'\\U0001d49c1\\u0149\\\\\\u0100'|"
#| 8 '-\u4e94\r1' '\uffff' '' -1 2 2 '\uffff\uffff\uffff\uffff-\u4e94\r1\uffff\uffff\uffff'
#| 10 'a\ufb01' '\u0131\xbd' '\u0130\n' -2 0 1 'a\ufb01\u0130\n'
#| 9 '' '\u0663\t' '\xe9\xb5\u200d\U0001d49c_' -4 -3 -2 True
#| 2 '' '\u093f\u03a3' '\xa0 \x00' -4 0 -2 0
#| 14 '\xe9\t\U00010428B' '\u03c2\u4e2d' '\ud800\xff\xe9\uffff' 1 0 -1 "  \xe9\t\U00010428B|'\\xe9\\t\\U00010428B'|"
#| 14 '1\u01c5\u0663' '' '\x00\xe9' -4 -3 -2 "      1\u01c5\u0663|'1\\u01c5\\u0663'|1\u01c5\u0663"
#| 7 '\u0663' '\u01c6' '' -4 0 2 "IndexError 'string index out of range'"
#| 5 '\xaa\u093f\u093fa\x85\xaa' '\U0001d49c\u4e94' '\u0149"' 2 -4 -2 ('\xaa\u093f\u093fa\x85\xaa', '', '')
#| 15 '\u03a3\xdf\xe9\u01c6\xb2\u0131' '\t\u2167' '\U00010428' -3 2 0 '\u03a3\xdf\xe9\u01c6\xb2\u0131'
#| 12 '\uffff' '\u093f\x85' '\ufb01\u200d' -4 3 -2 '\uffff'
#| 6 '\xff\u4e2d' '\xbd\u0149' 'a' 3 1 -1 ''
#| 2 '\uffff\u0301\xe9' '\xe9\u0663' '\u0663\xbd\u4e94\xff\u0100\\' 3 2 -1 0
#| 7 '\\1' '\u4e94\udfff' '\xe9a\u03a3' 1 3 0 '1'
#| 10 '\u0301\udfff\ufb01\u01c5' '-' '\uab70\u0663\r\u4e2d\U0001d49c\u2167' 1 2 -2 '\u0301\udfff\ufb01\u01c5\uab70\u0663\r\u4e2d\U0001d49c\u2167'
#| 10 '' '\xff\u01c5' '""' -4 -1 -2 '""'
#| 2 '\u093f\u0663\u01c6-' 'a\u4e94' '\U0001f600\u01c6 \xb5\\\uffff' -2 -1 1 0
#| 15 '\u0131\U00010428\u0131B\xaa' '\t' '\xdfa\u4e94"' -1 -4 -2 '\u0131\U00010428\u0131B\xaa'
#| 4 '' '\xbdK' '\u0131\\\n' -4 4 2 ['']
#| 3 '\u0131\u0130\U00010428\u0131\U0001f600' '\u4e94\x85' '\U0001d49c\U0001f600\U00010428\u200d\x00\u0130' -2 -3 -2 '\u0131\u0130\U00010428\u0131\U0001f600'
#| 10 ' ' '\n\U0001d49c' "_\ud800'\u093f\U0001f600\U00010428" -3 -3 1 " _\ud800'\u093f\U0001f600\U00010428"
#| 1 '' '"\u0100' '\xe9 \xbd\u093f\xa0' -1 2 2 -1
#| 8 '' '\u03a3\U0001d49c' 'B\xb2' 1 1 2 '\u03a3\u03a3\u03a3\u03a3\u03a3\u03a3\u03a3'
#| 2 '\u0100' '\xaa\u01c6' '\u0663"\u093f\uab70\n' -3 2 1 0
#| 5 '\uab70\x85\u093f\U00010428\xaa' '\U0001f600\u03c2' '' -1 -4 1 ('\uab70\x85\u093f\U00010428\xaa', '', '')
#| 10 '\u093f\U00010428\u4e2d\u01c6' '\xb2\ufb01' '"\\' 3 2 -2 '\u093f\U00010428\u4e2d\u01c6"\\'
#| 6 '\u200d\t\xdf\u0301\x85' '\u0663a' '\t\u03c2' -1 -1 -1 ''
#| 5 '\u0130' '\u01c6\xdf' 'B\u0663\xaa' 4 0 -2 ('\u0130', '', '')
#| 6 '' '\u0100\u4e2d' '\xdf\u2167' -3 -2 -2 ''
#| 12 '\u0130\U00010428\uab70_\ud800' '\r ' '\xe9\u2167' 4 1 -1 '\u0130\U00010428\uab70_\ud800'
#| 2 '\xb2\u03c2\u4e94\u03c2' '\U00010428\x00' '\u01c6\u2167\uffff\u0663\x00\u4e2d' -4 -4 -2 0
#| 7 '\u0130\uffff_\u0100\U00010428\t' '\xe9\t' '\n' -1 -2 1 '\t'
#| 11 '\ud800' '\ufb01_' '\u01c5' 4 -4 -2 False
#| 8 '"1\ufb01a\u03a3' '\u093f\u4e2d' '\n' 3 4 1 '"1\ufb01a\u03a3'
#| 1 'B' '\U0001f600_' '\u0301\U0001d49c\U00010428\u0663\u0130\n' 1 -2 -1 -1
#| 2 '' '-\U0001d49c' '' -3 1 2 0
#| 2 '_\\' "'\\" '\U00010428\u0100\xaa' -4 2 0 0
#| 0 '\u01c5\u03c2\uab70"\xb5' '\U0001f600\u03a3' '\u4e2d' 1 -3 0 -1
#| 8 '\u0663\\\ud800\ud800' '\u0149\uab70' '\xaa-\u0131' 1 -3 0 '\u0149\u0663\\\ud800\ud800'
#| 1 '\\' '\u4e94\uab70' '-' 1 1 2 -1
#| 4 '\u0301' "\u0130'" "\t'\r" -4 2 2 ['\u0301']
#| 9 '_\u0131\x00' '\x00\xe9' '' -1 -1 0 False
#| 11 '\u2028\r' "'" '' -4 -2 1 False
#| 5 '\uffff\U0001d49c\uffff\u0149' 'K' '\u093f\x85\n\xff' 2 2 -1 ('\uffff\U0001d49c\uffff\u0149', '', '')
#| 15 '\u0130"' '' 'a\u093f1' -1 -4 1 '\u0130"'
#| 4 '' '"_' '\xb5\U0001d49c\xbd' -4 1 -1 ['']
#| 13 '"\ud800\uab70' '\uffff\u0301' "\u093f\U0001f600'\u0130\uffff" 4 2 -2 b'\xff\xfe"\x00\\\x00u\x00d\x008\x000\x000\x00p\xab'
#| 4 '\u03c2B\xbdBB\xb2' '\x00\U0001f600' '\u2167\x85\r' -2 0 -1 ['\u03c2B\xbdBB\xb2']
#| 12 '"\u03c2\u4e94\u01c5' 'a' '"\u0131\u01c5BB' 1 -2 0 '\u03c2\u4e94'
#| 4 '\U0001d49c' '\ud800\U00010428' '' 4 -4 -1 ['\U0001d49c']
#| 7 "1\xff\xe9'\u2167" '\ufb01' '\x85B_\xe9' 0 -3 0 '1'
#| 7 '' '1\xbd' '\u01c6-\u03a3' -4 0 -2 "IndexError 'string index out of range'"
#| 1 '' '' 'K\x85K' 3 -2 -1 -1
#| 1 'B\uffff\xa0\u4e2d\u03c2\u03a3' '\xb2\u0663' '"\u01c5-\ufb01' 4 2 1 -1
#| 7 '\ufb01a' '\u0663\xe9' '' -1 4 0 'a'
#| 2 '\x00\u093f"\ud800' '\xb5\udfff' '' 4 0 1 0
#| 15 '1' '\u4e2d\x85' '\u200d\u0301' 0 -2 2 '1'
#| 1 '\u200d\u0100\u0301\\' '\x85' '\u01c6-\xdf\u03c2' 4 -3 -1 -1
#| 0 '' '_' 'K' -2 1 -1 -1
#| 13 '\udfff\U0001f600' '\xbd\xbd' '\xdf\xb2\xbd' 3 -1 -2 'UnicodeEncodeError "\'charmap\' codec can\'t encode characters in position 0-1: character maps to <undefined>"'
#| 3 '\u2028\u03a3' '\r\ufb01' '' 0 -1 0 '\u2028\u03a3'
#| 9 "'\ud800\u4e2d" '' '\xff' 4 2 1 True
#| 12 '\x85' '\xff' '\U00010428\U0001d49c"\u0301' 1 2 -1 '\x85'
#| 13 '\u4e2d' '\xb2\u093f' "-\U00010428'\x00" 0 3 2 b'\xe4\xb8\xad'
#| 7 '\u0130_\r\r' '\u200d' 'B\xbd ' 0 1 -1 '\u0130'
#| 15 '\xbd\t\uffff\xb2' '\U00010428\u01c5' '\udfff\xb2\xe9\u0301\x00"' -1 1 0 '\xbd\t\uffff\xb2'
#| 6 '' '\u0100' '\u01c6\u0663\r\xaa\U0001d49c\xdf' 3 -3 1 ''
#| 1 '\U00010428\u03c2\u2028' 'B\\' '\xe9 \ufb01\u2028\uffff\x85' 4 4 -1 -1
#| 1 '' '\U0001f600\ud800' '\u0130\n\u0663' -4 -2 2 -1
#| 9 '\xa0\xb5\xdf\U0001d49c\t\r' '\xb2 ' '\U0001d49c_\\' 4 2 1 True
#| 7 '\xa0\u2167\ufb01\n' '\u01c6\uffff' "\xe9B\n'" -4 3 1 '\xa0'
#| 1 '' '' '' -1 -1 0 0
#| 4 '\xe9\u200da\u0663' '\uffff\u200d' '\u2167' 2 1 -1 ['\xe9\u200da\u0663']
#| 1 "\u4e94' \xaa" '\u0149\u093f' 'K\xb2\x85' -4 -1 2 -1
#| 8 '' '\u01c5' '\u2167\U0001f600\u4e94_' -3 0 0 '\u01c5\u01c5\u01c5\u01c5\u01c5\u01c5\u01c5\u01c5\u01c5\u01c5\u01c5'
#| 9 '_\xff' 'K' '\x00\u03c2\ud800' 2 -1 -2 False
#| 7 '\u0131\u01c6\u4e94\xb2B\r' '\u0301 ' '\uab70\u0663\u4e2d\u03a3\xa0' 3 2 -2 '\xb2'
#| 14 '' '' '\u0131\u200d\xa0' -3 1 2 "        |''|"
#| 0 "'\u01c51" '\u2167\U0001f600' "\xb5'\U0001d49c\xbd\x00" -1 2 0 -1
#| 9 '\n\uffff_\u0663\U0001f600\r' '\u03a3' '\x00 \u0131a\n\U0001d49c' -3 -4 -2 False
#| 10 '\udfff' '\u4e2d' '_\\"\x85\u2167' 2 0 0 '\udfff_\\"\x85\u2167'
#| 7 '\uffff\xbd\t\u0131\u01c6' "\u4e2d'" "a\u0663\xb5\x00'" 0 4 1 '\uffff'
#| 5 '\t\x85\u0301' '' "'_Ka" -3 -1 -1 "ValueError 'empty separator'"
#| 4 '\r\udfff' '' "'\xe9\u03c2\u0100\u2028\u03a3" 3 0 -2 "ValueError 'empty separator'"
#| 0 '\xbd\u01c6' '' '\u0149_\u01c6_' 2 -4 1 0
#| 5 '\u0131' '\u03a3\u200d' '\x00a\u03c2\U00010428\t' -4 -1 -2 ('\u0131', '', '')
#| 13 '\u4e94\udfff\U0001d49c' '\n\xa0' '' -2 4 -1 b'\x00\x00N\x94\x00\x00\xdf\xff\x00\x01\xd4\x9c'
#| 7 "'\u4e2d" '\u03a3\u0130' '\\"' -3 -3 1 "IndexError 'string index out of range'"
#| 11 '' '\x00' '\uffff\U00010428\U00010428\xa0' 2 2 -2 False
#| 11 '' '\udfff\u01c5' '\U00010428\xe9\u0100\uffff\xaa\uffff' -4 -2 -1 False
#| 11 '\U0001f600\xff\u2167\\' '' '\u0301' -2 4 0 True
#| 10 '' '' '' 2 4 0 ''
#| 13 'B\xe9\u03c2\u01c6\xb5' '_\t' '\ufb01\u0130K\x85' -3 1 -1 b'\x00\x00\x00B\x00\x00\x00\xe9\x00\x00\x03\xc2\x00\x00\x01\xc6\x00\x00\x00\xb5'
#| 13 '\uab70\r' '\u0131\n' ' a\xbd-\x00' -2 4 1 'UnicodeEncodeError "\'latin-1\' codec can\'t encode character \'\\\\uab70\' in position 0: ordinal not in range(256)"'
#| 11 '\t\xa0\u0149B\xff' '\ufb01\u4e2d' '' 2 2 -2 False
#| 5 'B\udfff\u0663\u0131' 'B' '\u0301\u0149\ufb01\u093f' -1 2 2 ('', 'B', '\udfff\u0663\u0131')
#| 8 '\uffff' '\U0001d49c ' '\u2167\u0301"' 2 1 1 '\U0001d49c\U0001d49c\uffff\U0001d49c\U0001d49c'
#| 6 'a\n' '\x85\xb5' '' -4 -3 -2 ''
#| 5 '"\u0663\u200d\xff1' '\x00\u0130' '1' -3 4 -2 ('"\u0663\u200d\xff1', '', '')
#| 10 '\x00\xb2' '\u01c5\x00' '\xffa' -2 0 1 '\x00\xb2\xffa'
#| 12 '\\\uab70\u0663' '\x00' '1\u4e94Ka\u0100' 1 -4 -1 '\\\uab70\u0663'
#| 15 '\u01c6\u200d\u200d\U0001d49c\n\u4e94' '' '\xe9' 1 -4 -2 '\u01c6\u200d\u200d\U0001d49c\n\u4e94'
#| 6 '' '\U00010428\u0663' '\u4e94' -4 0 1 ''
#| 8 'B' '\u200dK' '\u4e2d\u01c5\u200d' -4 -4 -1 '\u200d\u200dB\u200d\u200d\u200d'
#| 3 '\u4e2d\x85\u01c5\u200d' "'\ufb01" '' 1 3 1 '\u4e2d\x85\u01c5\u200d'
#| 7 '' '' '\\\u0149\u03c2_\u2167\u01c5' -3 4 2 "IndexError 'string index out of range'"
#| 8 '""' '' '\U0001f600\u4e94\ufb01_' -3 3 -1 '****""****'
#| 14 '\u0130\udfff\u2028\u0130\xb2\r' '\u200d\u4e94' '' 0 -3 1 "\u0130\udfff\u2028\u0130\xb2\r|'\\u0130\\udfff\\u2028\\u0130\\xb2\\r'|\u0130\udfff\u2028"
#| 13 'a\xa0\u4e94\U0001f600\u2167' '\udfffK' '\u01c5\u03a3\r\xaa\x85' -3 0 2 b'\xff\xfea\x00\xa0\x00\x94N=\xd8\x00\xdeg!'
#| 15 '' '\udfff\uab70' '\xffK\u0130' 4 2 2 ''
#| 3 '\u4e2d\ud800_' '\xa0\uab70' '\xdf\xff\U0001f600a\uffff' 0 0 -1 '\u4e2d\ud800_'
#| 0 '' '' '\u01c6\ufb01' -3 3 2 0
#| 12 '\xbdB\xe9\u200d' '\xb5' '\ufb01\xaa\uab70\xb5' 0 -3 0 '\xbdB\xe9\u200d'
#| 2 '\u0301\u2028\u0131\u0149\u03c2\x85' '\u0663\U00010428' '\\\uab70' -3 4 -1 0
#| 14 '\xdf\x00\u0301\\1\uffff' '' "\u01c6\u01c6\u03a3'" 4 3 2 "   \xdf\x00\u0301\\1\uffff|'\\xdf\\x00\\u0301\\\\1\\uffff'|\xdf\x00\u0301"
#| 14 '\xa0\x00-' '' ' \udfff\\\u0149\U0001f600' 2 -3 1 "    \xa0\x00-|'\\xa0\\x00-'|\xa0\x00-"
#| 7 '\u4e2d\x00-\u0130a' '' '\u01c6B-\u093f\u03a3B' -4 -2 -2 '\x00'
#| 0 '\x85\u0663\uab70a\ufb01 ' '\udfff\xb5' '\x00\t\u01c6\u0149\u4e94\u4e94' 3 2 0 -1
#| 9 '1\U0001d49c\uffff\U0001d49c\U0001f600\U0001d49c' '\u093f\U0001f600' '\n\u093f' 2 1 1 False
#| 1 '\u03a3\'\u0130"\xdf\r' '\U0001d49c\u01c6' '\n\udfff"\u03c2' -3 -4 1 -1
#| 13 '\xb2-\u0100\u0131\xa0' '\u2167' '\u03a3\xa0"\r\u4e2d' -4 4 0 b'\xc2\xb2-\xc4\x80\xc4\xb1\xc2\xa0'
#| 10 "'\U0001d49c\U00010428\uab70\xdf\t" '\U0001d49c\u01c6' '\xa0\U00010428' 0 0 -2 "'\U0001d49c\U00010428\uab70\xdf\t\xa0\U00010428"
#| 13 '\u01c5\t' 'B\U00010428' '\u0301' 0 3 -1 b'\t'
#| 1 '' '\u4e94\uffff' '\U00010428\xff\uab70\n\xdfa' -2 -1 -2 -1
#| 5 '\u200dB\t\uffff\u0130\uab70' '\\\ufb01' '1' 3 4 -1 ('\u200dB\t\uffff\u0130\uab70', '', '')
#| 2 '\xff\xdf\u0301\u200d' '1' '\u0131\xb2\u0663\U0001f600\U0001d49c' -3 3 2 0
#| 14 '' ' \xa0' '\u0130\u0131\n' -1 -2 0 "      |''|"
#| 2 '\xb5\U0001d49c' '\n\xdf' '\u200d\xb5' -1 -1 -2 0
#| 10 '\u03c2\xe9K-\uab70\xbd' '\U0001f600\u0131' '\xe9' 3 -1 -1 '\u03c2\xe9K-\uab70\xbd\xe9'
#| 12 '\u200d\u01c5\u01c5' '\ud800' '\xb5\xb5\u0131\r\u093f' -3 -2 1 '\u200d\u01c5\u01c5'
#| 11 'B\u4e2d\u200d\u0100' '\u093f\xdf' '\u03a3\u0130' 0 -1 1 False
#| 4 '\r\u01c6\u200d' '\x85\u0131' '\xa0\r\u01c6' -2 -3 0 ['\r\u01c6\u200d']
#| 8 '"\U0001f600' '\uffffK' '\u0301' -2 -3 -2 '\uffff\uffff\uffff\uffff"\U0001f600\uffff\uffff\uffff'
#| 5 '\r\ufb01' '\t\u01c5' '\uffff\u01c6' -3 4 -1 ('\r\ufb01', '', '')
#| 9 '\xbd\xe9\u4e94\t' '\u093f\uffff' "\u0301'\u06631\u0301" -4 0 -2 True
#| 7 '-\ud800\u4e94\uffff\x00\u200d' '\t\r' '\u2028\xaa\u03a3' 3 0 2 '\uffff'
#| 4 "'a_\u2167" '\u03a3a' '\u4e94' 4 -1 -2 ["'a_\u2167"]
#| 7 '\x85\u093f\x00\u0149\u01c5' "\u0663'" ' B\u4e94\xaa\u2167' 1 2 -2 '\u093f'
#| 15 '\xdf' ' \u4e94' 'K\udfff\u2028\uab70' -2 -4 0 '\xdf'
#| 9 '\ud800\u093f\t' '_' '\xb2\xb2' -4 -4 -1 False
#| 6 '\r\u01c5\u01c5' '' "\u0100'" 1 -3 -2 '\u01c5'
#| 1 '\xdf\x00\xff-' "'" '\uffff' -2 0 2 -1
#| 13 '' '_\U0001f600' '\ufb01_\u0149_' -4 0 -2 b''
#| 14 '\u0663\ud800\u03a3\u4e2d\u0100' '\xaa\u093f' "\u0663aB'\U0001d49c" 4 -1 1 "    \u0663\ud800\u03a3\u4e2d\u0100|'\\u0663\\ud800\\u03a3\\u4e2d\\u0100'|\u0663"
#| 7 "'\ud800\xbd" '\U0001d49c\u2167' '\u0131\uab70- \xbd' -4 -2 1 "IndexError 'string index out of range'"
#| 7 '' '_\xa0' '\xb2\xdf\u0149' 0 3 1 "IndexError 'string index out of range'"
#| 11 '\xff\u0663' '-\xb2' 'K\U00010428-' -1 3 2 False
#| 13 "1\u03c2'\x00" 'K' '"\r\u093fK\u2028\u0130' 3 3 -1 b"1&#962;'\x00"
#| 0 '\n\u0301\u0100\u0131' '\U00010428\U0001f600' '\uab70\u2028_a\U0001d49c' 2 1 0 -1
#| 7 '\u4e2d\xaa\uffff\u093f' '\u01c5' '\ud800\x00\uffff\xdf\u0663' 0 0 0 '\u4e2d'
#| 14 '' '' '\xb5\u0149\U00010428"\n\u4e94' -3 0 -1 "        |''|"
#| 10 '\u2167B"\U0001d49c"' '\xdf\udfff' '\u4e94\u01c5\U00010428\n\u03c2a' 4 1 1 '\u2167B"\U0001d49c"\u4e94\u01c5\U00010428\n\u03c2a'
#| 8 '' '\U0001d49c\u0130' '' 3 -4 0 '\U0001d49c\U0001d49c\U0001d49c\U0001d49c\U0001d49c\U0001d49c\U0001d49c\U0001d49c\U0001d49c'
#| 14 '' '\u4e94\r' '\x85\uab70\u0131\uffff\xa0\u0130' -1 0 -1 "      |''|"
#| 14 '' '\xe9\u2167' '\n\xaa\ufb01\u4e94\u0663\ufb01' 4 3 -2 "         |''|"
#| 6 '\udfff\xaa' '\u0130\U00010428' '\x85\u0301\u200dK\xbd' 4 -1 -1 ''
#| 13 '\ufb01' "'" '\r\xe9\U0001d49c\u0301' 1 -3 -1 'UnicodeEncodeError "\'charmap\' codec can\'t encode character \'\\\\ufb01\' in position 0: character maps to <undefined>"'
#| 15 '\uab70\U0001f600\xa0\U00010428\u200d' "'" '\u0663\r' -2 3 -2 '\uab70\U0001f600\xa0\U00010428\u200d'
#| 6 '\rB\u2028\u0663\u0149\xdf' 'a\x00' '\U00010428' -3 0 -2 '\u0663B'
#| 6 '\u0301\u03c2\uffff' '\xdf\u03c2' '\u2028' 4 -4 1 ''
#| 12 '\xdf\U0001f600\u03a3 ' '\xff\U00010428' '\u0301a' -1 2 0 '\xdf\U0001f600\u03a3 '
#| 13 '\xb5\u4e94a\xaa\\"' '\U0001d49c\udfff' '\u093f\ud800\xb2\u2167\xe9\xb2' 3 2 -1 b'\xff\xfe\xb5\x00\x94Na\x00\xaa\x00\\\x00"\x00'
#| 2 '\u03c2\uab70\xbd\xaa\u2028' '\u4e94\u0100' '11\udfff\U0001f600\u2028\u093f' 0 -4 1 0
#| 3 '' '\xe9\xb2' '\u2167' 1 1 0 ''
#| 5 '\xb5\u0131\ufb01' '\ufb01 ' '\u01c6\u0130\udfff\U0001f600' 1 -4 1 ('\xb5\u0131\ufb01', '', '')
#| 0 '' '\xb2\x85' '\u0131\u4e94 \xaa\U0001f600' 3 3 -1 -1
#| 0 '"\u0149\ud800\u01c6\xaa\'' '\xdf\u0663' '\xbd\ud800\xb5\xb5' -4 -2 1 -1
#| 7 '\u0301\u03a3\xa0\r' '\xaa' '\U00010428' -1 -4 -2 '\r'
#| 1 '\u0149\xbd\xe9\u093f\u2028\x85' '\U0001f6001' '' -2 -3 2 -1
#| 0 'a\xb5\u03a3\x85' '\xa0\n' '\u0131\ud800\n"\xaa\xa0' -2 3 1 -1
#| 7 '\n\u2028K\t\u0149\x85' '\xb5\u03a3' '\xbd' 0 3 -1 '\n'
#| 4 '\u0130\xff\x00' '\u0131\u4e94' '\xe9\U00010428\u4e94\u4e2d\x85' 4 3 -2 ['\u0130\xff\x00']
#| 8 "'\U0001f600\U0001f600" '\u03c2\u4e2d' '\U0001f600\xffK' -2 -2 -2 "\u03c2'\U0001f600\U0001f600\u03c2"
#| 9 '' '\u2167\u4e94' '\xb5\ufb01\n\t\xaa' 4 -3 2 True
#| 15 '\u200da\xa0\xbd\u0100' '' '\xe9\u0100\u2028' -4 3 0 '\u200da\xa0\xbd\u0100'
#| 1 '\u200d_\u2028' '' '1\U0001d49c\u0131\t\u0301B' 1 3 2 3
#| 11 '\xaa\U0001f600' '\t1' '\n\u0149' -4 -1 -2 False
#| 10 'K' '1\t' '\xbd\U0001f600\u200d\u0100' 1 -2 0 'K\xbd\U0001f600\u200d\u0100'
#| 2 'B\xff\xaa1\x85-' 'K' '\x85_\xa0\xe9' 2 3 0 0
#| 7 '\U00010428\u03a3a\u2028_\u0100' '\u0301\uffff' '\u01c6' 0 4 -1 '\U00010428'
#| 10 '1\u200d' '\U00010428 ' '' -2 3 -2 '1\u200d'
#| 11 '\x85\n\x00\xaa\uab70\u200d' "'\u01c5" '\r' -4 -4 2 False
#| 5 '1\u4e2d\u0130\t\xff\uffff' '\u0301\u0149' '' -4 4 1 ('1\u4e2d\u0130\t\xff\uffff', '', '')
#| 4 '"\U00010428\u2167\xdf' '\xdf' '-' 2 1 -1 ['"\U00010428\u2167', '']
#| 11 "\x85\ufb01'\u4e94" '_\r' '\x85\u03a3\xa0\u03c2' 4 -3 1 False
#| 2 '\u4e94\t\u0663\xdf' '\xa0\u0149' '\u200d\xb2\u01c5\udfff\u03c2\u0131' -1 -1 2 0
#| 15 '\xb2\u0131\x85\xbd\xdf\u0131' '\u2167' '\r' -4 3 -2 '\xb2\u0131\x85\xbd\xdf\u0131'
#| 7 '\u0100\u093f' '\u200d\\' '\r\\' 4 1 0 "IndexError 'string index out of range'"
#| 4 '\uab70-\u0663\uab70\U00010428' '\xb2\u01c6' '\\\r\u0149\u4e94' -1 -3 2 ['\uab70-\u0663\uab70\U00010428']
#| 4 "\xe91\u2167K'" '\u4e94' ' \\' 0 3 1 ["\xe91\u2167K'"]
#| 7 '\u0149\u03c2\U0001f600\xa0_\u0131' '\ufb01' '\xaa\u0100\xb2\ufb01\u4e94\udfff' 3 3 -2 '\xa0'
#| 9 '\xe9\u4e94"\'\u2028' '\n\U0001f600' '\uab70' -2 -1 2 True
#| 13 'K' '\u4e2dB' "\U0001d49c\u0130\u01c6\u0131'" 4 4 -1 b'\xff\xfeK\x00'
#| 14 '\ud800\x00' "'a" '\xb2\xdf\u01c5' -4 1 -2 "       \ud800\x00|'\\ud800\\x00'|\ud800"
#| 5 '\u4e2d' ' \xb5' '\ud800\u0663' -3 4 -2 ('\u4e2d', '', '')
#| 13 '' '\u0663\xbd' '\xff-\U00010428 ' 4 -1 0 b'\xff\xfe'
#| 13 '\udfff\u0301\u03c2' '\u4e94\xbd' '\u2028\uab701\u0100\\' 3 2 1 'UnicodeEncodeError "\'charmap\' codec can\'t encode characters in position 0-2: character maps to <undefined>"'
#| 12 '\u0130\x00' '"a' ' ' 2 0 2 '\u0130\x00'
#| 15 '-\xaaK\u4e2d' '\u200d1' '1\u4e2d\u0130\u4e2d\xa0' 0 -3 0 '-\xaaK\u4e2d'
#| 5 '' '\u4e2d\xb5' '\u03c2\u01c5\n' 4 3 0 ('', '', '')
#| 1 '\u03a3\u01c6\r\u0131\xb2\xff' '\xb5' '\u0100\x00\u03c2' 4 2 0 -1
#| 14 '\u093f\t\U0001f600\u0301\u4e94\u01c5' '\n' '\xb5\xa0 \x00' 4 -4 2 "   \u093f\t\U0001f600\u0301\u4e94\u01c5|'\\u093f\\t\\U0001f600\\u0301\\u4e94\\u01c5'|\u093f\t\U0001f600\u0301"
#| 1 '\u0663\xbd\uab70\xa0\u200d\u0100' '\u2028B' '\u01c5\n\xe9\u200d' 2 2 0 -1
#| 5 '\\' ' _' '\U0001f600\xaa\u0301\\\n' -2 3 0 ('\\', '', '')
#| 2 '\u01c5' '\U0001f600\u4e94' '' -4 4 0 0
#| 13 '\uffff' '\u4e2d\u2028' '\u03c2-\ufb01\U0001d49c' 2 1 -2 b'?'
#| 2 '\ufb01\U00010428\xaa\ufb01' '\u2028-' '\U00010428\ud800' -1 0 0 0
#| 15 "'" '' 'a\xa0\xaa' -4 0 -2 "'"
#| 7 '\t\r\u0131' '\xaa' '' 3 4 0 "IndexError 'string index out of range'"
#| 8 '\x00\xdf\xb2\xe9' '_\u0301' "\u0130'\u01c5\uab70\U0001f600\u01c5" -4 1 0 '__\x00\xdf\xb2\xe9_'
#| 5 '_\u03a3' '\u0301\u0663' '\x85\u2028\u4e94\xb2\U00010428' -1 -1 1 ('_\u03a3', '', '')
#| 14 'a\u093f\xb2\xb5' "'\u01c5" '' 3 3 1 "    a\u093f\xb2\xb5|'a\\u093f\\xb2\\xb5'|a\u093f\xb2"
#| 11 '\x85\u2028-\u03c2' '\x00\u2028' '\u4e2d\u2028\u200d"' -1 4 1 False
#| 14 '\u03c2\u4e2d\xbd' '' '\xa01 ' 4 -1 2 "      \u03c2\u4e2d\xbd|'\\u03c2\\u4e2d\\xbd'|\u03c2"
#| 5 '\t' '1\u2028' '' -3 0 -1 ('\t', '', '')
#| 7 '\uffffB"\u03a3' '\u200d\ud800' '\u4e2d\u4e2d' -1 2 1 '\u03a3'
#| 15 '' '\t\xb2' '\x85a\u093f' -4 4 -2 ''
#| 14 '\xff\n-\ud800' '\u4e2d\ud800' '\uffff\u0149\u093f\U0001d49c' 3 0 0 "    \xff\n-\ud800|'\\xff\\n-\\ud800'|"
#| 0 '\u4e94\xff\ud800\xdf\u093f' '\xdf' '\xb5"\x00\u093f\xa0' -1 -2 0 3
#| 14 '\xdf' '\U00010428-' '\xaa\u0149\u0100B\u01c6\\' -2 -3 2 "      \xdf|'\\xdf'|\xdf"
#| 4 '\xa0' '\u01311' '' -4 2 2 ['\xa0']
#| 11 '\x85\u200d\u200d\xe9' '' '' 1 -3 -1 True
#| 1 '\U0001d49c' '' '' 0 -2 -1 1
#| 4 '\x00\u2028' '\u4e2d\u0301' '\t\u0301_\u0100\u2028' 2 -1 1 ['\x00\u2028']
#| 2 '\u2167\u0301' '\U00010428' '\U0001f600' -1 -3 0 0
#| 13 '\u0663KB\u0149"' '\\\u01c6' '\u200d' -3 2 2 b'\xff\xfec\x06K\x00B\x00I\x01"\x00'
#| 10 '' '"' 'B\xff\xbd\x00' 1 -4 -1 'B\xff\xbd\x00'
#| 8 '' '\u0301\u0100' '1a\x00' 3 2 1 '\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'
#| 8 '' '\u0149-' 'K\xbd\n\x85' 2 -3 1 '\u0149\u0149\u0149\u0149\u0149\u0149\u0149\u0149'
#| 10 '\xb2\u03c2' '' '\u200d-\xdf\xdf' -3 1 -2 '\xb2\u03c2\u200d-\xdf\xdf'
#| 1 '\uab70\u4e2dK\xa0\u01c6' '' 'B' -3 -1 1 5
#| 2 '\u03c2a\xbd\udfff' '\xb2\x00' '\u01c6\xb2\x85' -4 -4 -2 0
#| 5 '\x85\u2167' 'K\\' '' 0 3 2 ('\x85\u2167', '', '')
#| 7 '\r\xaa\ufb01\u0130\u0301' '\t-' '\ufb01' 4 -2 0 '\u0301'
#| 14 '_\u0130\xa0\xb2\u200d' '' "'\xbd\u0100\u200d" 4 -4 0 "    _\u0130\xa0\xb2\u200d|'_\\u0130\\xa0\\xb2\\u200d'|_\u0130\xa0\xb2"
#| 3 '\xb5\u03c2\uffff\xdf' '_\u03a3' '' 2 1 2 '\xb5\u03c2\uffff\xdf'
#| 2 '\ufb01' '\u2028\xbd' '\n\u0149\xb5\r' 0 -2 0 0
#| 13 '' '\u0663_' "'\\" 4 -3 -2 b''
#| 5 '\t\u0100\xe9B\xb2\U00010428' '\u01c5\u4e2d' '\u2167\xe9\u0149\u01c6\u03c2\u2167' -2 -3 -1 ('\t\u0100\xe9B\xb2\U00010428', '', '')
#| 12 '\u200d\u0100\xb2\u200d\xb2\udfff' '\U0001d49c\r' '\xff\u0100 \u2167' -3 -1 2 '\u200d\u0100\xb2\u200d\xb2\udfff'
#| 6 "\U0001d49c'\udfff\u0149\u01c5" '\x85\U0001d49c' '1\u4e94\u0663' 1 -1 -1 ''
#| 15 '' '\t\u0130' '\U0001d49c\xb5_K\uab70' 1 4 2 ''
#| 10 "\xff\u0100'\u0130\u200d\u0301" '' '-_\u0301K\u03c2\xb2' -3 0 0 "\xff\u0100'\u0130\u200d\u0301-_\u0301K\u03c2\xb2"
#| 9 '\u4e2d\nK"' '' '' 4 0 2 False
#| 4 'K\ufb01\xb2\x00' '\U00010428\u01c6' '-\u0131' -4 3 0 ['K\ufb01\xb2\x00']
#| 5 '' '\u4e2d\u01c6' '' 3 4 -2 ('', '', '')
#| 13 '\U0001d49c' '\xbd ' '\u01001' -1 1 -1 b'\x00\x01\xd4\x9c'
#| 11 '\u0663\xe9\t\u01c5\xe9' '\U00010428-' '\x00\U0001d49c-\u0100\xbd' 0 -1 -1 False
#| 14 '\xff\uab70\xe9\U0001d49c\xe9' '_\u01c5' '' 1 1 0 " \xff\uab70\xe9\U0001d49c\xe9|'\\xff\\uab70\\xe9\\U0001d49c\\xe9'|\xff"
#| 2 '' '\u0130\xb5' '\xff\U0001d49c' 2 3 1 0
#| 7 '\r\u0100K' '\u0100a' 'BK' 0 4 0 '\r'
#| 14 '\xbd\x85\u4e94\u093f\xb5\u0663' '\\\u4e2d' '\u03a3 \r\xe9\xb5K' -4 -2 -2 "   \xbd\x85\u4e94\u093f\xb5\u0663|'\\xbd\\x85\\u4e94\\u093f\\xb5\\u0663'|\xbd\x85"
#| 0 ' \xff\u0149-\xbd\x85' '\xff\xaa' '_\u0663\xa0\xb2\U00010428\xa0' 0 -4 0 -1
#| 0 '\x85\u01c5\r\x85\uffff\t' '\u0149_' '' 0 -1 -2 -1
#| 10 '\u0663\xaa\U00010428\u4e2d' '\xdf_' '\u0663\u0100\udfff' -3 -4 0 '\u0663\xaa\U00010428\u4e2d\u0663\u0100\udfff'
#| 5 '\t' '\xa0' '"\xa0 \u4e94"' 1 -3 2 ('\t', '', '')
#| 6 '\u0131\uffff' '\ud800\xb5' '\U0001d49c \u0131' -4 -2 0 "ValueError 'slice step cannot be zero'"
#| 4 '' '\u0301\u0131' '' -3 3 2 ['']
#| 5 '_\u0131\u0149B\\\u2028' '\t\n' ' ' 1 4 1 ('_\u0131\u0149B\\\u2028', '', '')
#| 0 "a\u0301\uab70'\U0001f600" "'\U0001f600" '\uffff\xdf\u4e94' 4 3 -2 3
#| 14 '\n' '\u01c6\u4e2d' '' 0 0 2 "    \n|'\\n'|"
#| 8 '\U0001f600' '\u03c2\n' '\xa01\u2028' -4 -3 -2 '\u03c2\u03c2\u03c2\u03c2\U0001f600\u03c2\u03c2\u03c2\u03c2\u03c2'
#| 1 '\u03a3\u2028\u01c5\u200d\u0301\u01c6' '\U0001d49c\xa0' '-\U0001f600\xa0\u0301' -4 -4 -2 -1
#| 8 '\u01c5K' '\u2167' '\ud800\u0100\u2028\u4e94B' -3 -1 2 '\u01c5K'
#| 14 '\xb2\u4e94\xb2' '' '\ufb01' 2 4 0 "    \xb2\u4e94\xb2|'\\xb2\\u4e94\\xb2'|\xb2\u4e94\xb2"
#| 15 'B\u03a3' '\uffff\n' '\n\u03c2' 3 -2 0 'B\u03a3'
#| 8 '\u0301\u2028\ufb01\t\uab70\xb2' "'\xb5" '\u093f_' 4 2 1 '\u0301\u2028\ufb01\t\uab70\xb2'
#| 4 '\xa0' '' '' 3 4 0 "ValueError 'empty separator'"
#| 14 '\U00010428\u2028\xff' '' '' -3 4 -1 "     \U00010428\u2028\xff|'\\U00010428\\u2028\\xff'|\U00010428\u2028\xff"
#| 7 '\ud800"\U00010428\u0301\x85\u2167' '\u200da' '\u0149' -2 -1 0 '\x85'
#| 15 "\u03c2 '\u0663\xa0" '\u0149' '"' 1 4 -2 "\u03c2 '\u0663\xa0"
#| 3 '\u0100\xe9\uab70\xb2\xff_' '\u0301' '\n-\udfff\xb5\ud800' 4 4 1 '\u0100\xe9\uab70\xb2\xff_'
#| 1 '\uab70_\U0001d49c\xa0\u4e94\xb2' '\u2167\uab70' '\u2028_\U0001d49c' -1 1 2 -1
#| 2 '\r\xe9\r\xbd\uab701' '\x85"' '' -4 -2 2 0
#| 6 '\t\xa0\U0001d49c' '\U0001d49c' '\u4e94BK' 3 -3 -2 '\U0001d49c'
#| 14 '"\uab70' '' '\t\xdf\U0001d49c\u4e2d\r' -1 1 1 '    "\uab70|\'"\\uab70\'|"'
#| 6 '\u03c2' '" ' '\\' 3 2 2 ''
#| b'\xed\xff\xff\xed\x82' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)
#| b'a\xf4\xf4' utf-16 surrogateescape '\uf461\udcf4'
#| b'\xa0\xc2\x00' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xa0 in position 0: invalid start byte
#| b'\xa0\x90\xa0\xe2\xf0\xe0' cp1252 backslashreplace '\xa0\\x90\xa0\xe2\xf0\xe0'
#| b'\xfe\x80\xe2\x9f\xed\xe2\x9f' cp1252 strict '\xfe\u20ac\xe2\u0178\xed\xe2\u0178'
#| b'\x98\x00\xbf\x98\x00\xa0' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x98 in position 0: invalid start byte
#| b'' utf-32 surrogatepass ''
#| b'\xed\xed\xf4\x00\xbf\xfe' utf-16-be strict '\ueded\uf400\ubffe'
#| b'\xff\x00' cp1252 strict '\xff\x00'
#| b'' utf-8-sig ignore ''
#| b'\x82\xff\xe2\x98\xff\xfe' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'\xa0' latin-1 replace '\xa0'
#| b'\xe2\xc2a\xc2\xff' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'' utf-32 ignore ''
#| b'\x82a\x9f\x80' utf-16-be ignore '\u8261\u9f80'
#| b'\xe0' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode byte 0xe0 in position 0: truncated data
#| b'\xff\xf4\xed\xc3\xbf\xe2a' cp1252 surrogatepass '\xff\xf4\xed\xc3\xbf\xe2a'
#| b'' utf-8 strict ''
#| b'\x90\x82' utf-16-be surrogatepass '\u9082'
#| b'\x00\xfe\x80\xa0\xf0\xbf\xe2' utf-8 backslashreplace '\x00\\xfe\\x80\\xa0\\xf0\\xbf\\xe2'
#| b'\x80\x82\x90\x82\x80' utf-8 surrogateescape '\udc80\udc82\udc90\udc82\udc80'
#| b'\xa0\xff\x82' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0xa0 in position 0: ordinal not in range(128)
#| b'\x80\xff\xff\x98\xe2' utf-16-be backslashreplace '\u80ff\uff98\\xe2'
#| b'\xff\xe2\x90\x80\xf0\xa0\xac' ascii backslashreplace '\\xff\\xe2\\x90\\x80\\xf0\\xa0\\xac'
#| b'\xff\x9f\xe2a\x9f' latin-1 replace '\xff\x9f\xe2a\x9f'
#| b'' utf-8-sig replace ''
#| b'\xf4\x90\x98\xf0\x82' utf-8 backslashreplace '\\xf4\\x90\\x98\\xf0\\x82'
#| b'\x9f\xbf\x80\x90\xed\x90\x80' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x80 in position 6: truncated data
#| b'\xf4\xac\xc3' ascii backslashreplace '\\xf4\\xac\\xc3'
#| b'\xed\xe0\x80\xc3a\xa0' utf-8 surrogateescape '\udced\udce0\udc80\udcc3a\udca0'
#| b'' utf-8 backslashreplace ''
#| b'\x80\xa0\x00\x9f\xfe' utf-16 strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xfe in position 4: truncated data
#| b'\xac\xac' latin-1 strict '\xac\xac'
#| b'\x00\x80\xe0\xe0\xf0' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)
#| b'a\xc3\xf4\x98a\xf4\xfe' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte
#| b'\xac\xac\xc2\xff\xc3a\xc2' utf-8 backslashreplace '\\xac\\xac\\xc2\\xff\\xc3a\\xc2'
#| b'' latin-1 backslashreplace ''
#| b'' utf-8-sig surrogateescape ''
#| b'' utf-16-be surrogateescape ''
#| b'' utf-8 surrogatepass ''
#| b'\x00' utf-8 ignore '\x00'
#| b'\xbf\xbf' ascii ignore ''
#| b'\xf4\xc3\x98\x9f\xc2' utf-8 backslashreplace '\\xf4\xd8\\x9f\\xc2'
#| b'\xa0\xed\xed\x80\x00' utf-16-be surrogateescape UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x00 in position 4: truncated data
#| b'\xf0\xac\xbf\x98' cp1252 backslashreplace '\xf0\xac\xbf\u02dc'
#| b'\xa0\xe0\xbf\xc3\x00\xe0\x82' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xa0 in position 0: invalid start byte
#| b'\x80\xfea\x9f\x98' utf-8 backslashreplace '\\x80\\xfea\\x9f\\x98'
#| b'\xa0\x82\x98' utf-8 backslashreplace '\\xa0\\x82\\x98'
#| b'\xfe\x00\xac\x9f\xac\x00' utf-16 surrogatepass '\xfe\u9fac\xac'
#| b'a\xac\xed\x90\xe2\xed\x80' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xac in position 1: invalid start byte
#| b'\xfe\x9f\xf4' utf-16 surrogateescape '\u9ffe\udcf4'
#| b'\xff\xff' utf-8 replace '\ufffd\ufffd'
#| b'\xf4' utf-16 replace '\ufffd'
#| b'\xe0\xc3\x90' latin-1 strict '\xe0\xc3\x90'
#| b'\xac\x90\xe0\xac' utf-16-be replace '\uac90\ue0ac'
#| b'\xe2\x9f\xa0\xe2\x80' utf-8 ignore '\u27e0'
#| b'\x80\x9f\x98\xf4\x90\xe2a' utf-8 replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffda'
#| b'\xff\x82\xac\xbf\x82' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| b'\xbf\x9f' utf-16 replace '\u9fbf'
#| b'\xc2' latin-1 surrogateescape '\xc2'
#| b'' utf-8 strict ''
#| b'' utf-32 strict ''
#| b'\x00\x00' utf-8 backslashreplace '\x00\x00'
#| b'\x90\xfe' utf-16-be backslashreplace '\u90fe'
#| b'' ascii replace ''
#| b'\xff\xff\xed\x00\x98\xc3' utf-16-be strict '\uffff\ued00\u98c3'
#| b'\x90\x80' utf-8-sig replace '\ufffd\ufffd'
#| b'' utf-8 strict ''
#| b'\xfe\xf4\x9f\xac\xe2' cp1252 surrogatepass '\xfe\xf4\u0178\xac\xe2'
#| b'\x80\xff\x80\x80' utf-8 replace '\ufffd\ufffd\ufffd\ufffd'
#| b'\x98\xf4\xf0\xc3' cp1252 ignore '\u02dc\xf4\xf0\xc3'
#| b'\xf4' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: unexpected end of data
#| b'\xf0\xc2\x82\xf4' latin-1 replace '\xf0\xc2\x82\xf4'
#| b'\xe0' utf-32 ignore ''
#| b'' utf-32 surrogatepass ''
#| b'\xfe' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte
#| b'\x90\xf4\xfe' latin-1 strict '\x90\xf4\xfe'
#| b'\xfe\x90\x80\xe0\xe2a' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\xc3\xe2\x80\x9f' utf-32 surrogateescape '\udcc3\udce2\udc80\udc9f'
#| b'' utf-16-be strict ''
#| b'' utf-16 replace ''
#| b'\x00\xff' utf-16-be replace '\xff'
#| b'\x98a' utf-16 strict '\u6198'
#| b'\xac\xed\xff\x80\x00\xe2\xf4' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xac in position 0: invalid start byte
#| b'' latin-1 surrogatepass ''
#| b'\xac\xe0' latin-1 strict '\xac\xe0'
#| b'\x90' utf-8 ignore ''
#| b'\x00\x00\x98\xf4\x98\x9f' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x98 in position 2: invalid start byte
#| b'\xac\xc2' cp1252 surrogatepass '\xac\xc2'
#| b'\xc3\x9f\xf0\xf4\xbf' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\xf0\x90\xa0\xfe' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte
#| b'\xac' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode byte 0xac in position 0: truncated data
#| b'\x90\xe0\xf4\xc3\x00' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\x82\x9f\x98\xf4\x82' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'\xc3\x80\xe2\xed\xf0\xed\x80' utf-8 surrogateescape '\xc0\udce2\udced\udcf0\udced\udc80'
#| b'\xf4\x80\x82\xac\xff\xe0' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 4: invalid start byte
#| b'\xe2' utf-8 replace '\ufffd'
#| b'a' utf-8 ignore 'a'
#| b'\xe0' latin-1 surrogateescape '\xe0'
#| b'\xa0\x98\xfe' utf-16 surrogatepass UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xfe in position 2: truncated data
#| b'\xc3\xc2\x00\xf0\xa0\xc3' utf-8 backslashreplace '\\xc3\\xc2\x00\\xf0\\xa0\\xc3'
#| b'\x00\x82\x9f' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0x82 in position 1: ordinal not in range(128)
#| b'\xed\xf0a\x80' ascii backslashreplace '\\xed\\xf0a\\x80'
#| b'\xc3\xe0a\xc3\xbf\xac\xe0' ascii backslashreplace '\\xc3\\xe0a\\xc3\\xbf\\xac\\xe0'
#| b'\x82\x80\xa0\xc2' cp1252 backslashreplace '\u201a\u20ac\xa0\xc2'
#| b'\xf0\x82\x82\xc3\xa0' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
#| b'\x80\xe0\xed' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\x90\xa0\xc2\x82\xc3' cp1252 strict UnicodeDecodeError 'charmap' codec can't decode byte 0x90 in position 0: character maps to <undefined>
#| b'\x90\xff\xfe\xed\xf0\xe2\x90' utf-8 replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\xed\x00' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#| b'' utf-8 ignore ''
#| b'a\xc2\xa0' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0xc2 in position 1: ordinal not in range(128)
#| b'\x80\x80\xc2\xa0' utf-32 ignore ''
#| b'' utf-32 backslashreplace ''
#| b'\x9f\x00\xfe\xc2' utf-8 surrogateescape '\udc9f\x00\udcfe\udcc2'
#| b'\x9f\xe0\x98a\x90' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 0: invalid start byte
#| b'\x80a' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\xed\xc3\x90\x90\xac' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#| b'\xf0\x9f' utf-16 backslashreplace '\u9ff0'
#| b'\xe0\x9f\xff' utf-32 surrogateescape '\udce0\udc9f\udcff'
#| b'\xac\xed\x80\x98\xc2\xa0' ascii replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\xff\xac\xff\xfe\xf0' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| b'\x80\xfe\xac' utf-32 ignore ''
#| b'\xe0\x9f\x80\x82\xe0' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
#| b'\xe0\xbf' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-1: truncated data
#| b'\x80\xf0\x9f\x80\xfe\xc3' utf-16-be replace '\u80f0\u9f80\ufec3'
#| b'\xac\xc2\x00\xc2\xf4' utf-32 backslashreplace '\\xac\\xc2\\x00\\xc2\\xf4'
#| b'\xfe' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode byte 0xfe in position 0: truncated data
#| b'\x80\xe0\xa0\xa0\x82\xf0' ascii replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\xff\xf4\xc2\xbf' ascii ignore ''
#| b'\xc3\x00\xfe\x98\x00\xc3\x9f' latin-1 surrogateescape '\xc3\x00\xfe\x98\x00\xc3\x9f'
#| b'' cp1252 backslashreplace ''
#| b'\x9f\xf4' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 0: invalid start byte
#| b'\x82' utf-8-sig replace '\ufffd'
#| b'\xf0\xff\xff' utf-16 surrogateescape '\ufff0\udcff'
#| b'\x80' utf-16-be strict UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x80 in position 0: truncated data
#| b'\x82\xff\x98\xa0\xac\x80\xc2' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0x82 in position 0: ordinal not in range(128)
#| b'\x9f\x82\xe0' latin-1 replace '\x9f\x82\xe0'
#| b'\xed\x90\xfe\x9f\x9f\xaca' utf-32 surrogatepass UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'' utf-16 surrogatepass ''
#| b'\xff\xf4\xff' utf-8 ignore ''
#| b'\x82\x00\xf0\xe2' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'' cp1252 strict ''
#| b'\xbf\xfe\x90' utf-16-be replace '\ubffe\ufffd'
#| b'\xc2\xff\xfe\x9fa' utf-8 backslashreplace '\\xc2\\xff\\xfe\\x9fa'
#| b'\x00a' latin-1 ignore '\x00a'
#| b'\x82' utf-8 replace '\ufffd'
#| b'\xe2\xac' cp1252 surrogateescape '\xe2\xac'
#| b'\xbf\x98\xf4\xf0\x82' cp1252 strict '\xbf\u02dc\xf4\xf0\u201a'
#| b'\x98\xac\xc2\xf4\xfe\xe2\x98' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x98 in position 0: invalid start byte
#| b'\xf0\xe0\xf4\xed\xac\xc3\xbf' cp1252 replace '\xf0\xe0\xf4\xed\xac\xc3\xbf'
#| b'\x90' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\x98\x00' utf-16-be strict '\u9800'
#| b'' utf-8 surrogateescape ''
#| b'' utf-8-sig surrogatepass ''
#| b'\x00\xe2' utf-16-be strict '\xe2'
#| b'a\x98' utf-8 replace 'a\ufffd'
#| b'\x90\xe0' utf-8 backslashreplace '\\x90\\xe0'
#| b'\x90\x00\x9f\xfe\x9f\x82\xe2' utf-16 strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xe2 in position 6: truncated data
#| b'\x82' latin-1 strict '\x82'
#| b'' utf-8 surrogatepass ''
#| b'\xac\xbf' utf-16-be strict '\uacbf'
#| b'\x90\xa0\xfe' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#| b'a\xfe\xc2\xf0\xbf' ascii replace 'a\ufffd\ufffd\ufffd\ufffd'
#| b'\xfe\x80' latin-1 ignore '\xfe\x80'
#| b'\xe2\x82' utf-16-be surrogatepass '\ue282'
#| b'\xac\xfe\x98\xbf' ascii surrogateescape '\udcac\udcfe\udc98\udcbf'
#| b'' cp1252 strict ''
#| b'\x98\xed\xeda\x82\xc3' utf-8 backslashreplace '\\x98\\xed\\xeda\\x82\\xc3'
#| b'' utf-8 replace ''
#| b'\xff\x9f\xc3\x00\xaca' utf-16 surrogateescape '\u9fff\xc3\u61ac'
#| b'\x9f\x00\xed\xbf' ascii backslashreplace '\\x9f\x00\\xed\\xbf'
#| b'\xbf\xf4a\xfe\x80\xe2a' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0xbf in position 0: ordinal not in range(128)
#| b'\xa0\x98\xa0\xf4\x9f' cp1252 backslashreplace '\xa0\u02dc\xa0\xf4\u0178'
#| b'\xe0a\xe0' utf-16 strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xe0 in position 2: truncated data
#| b'\x80\xfe\x80\xf0' utf-8 replace '\ufffd\ufffd\ufffd\ufffd'
#| b'\xffa' latin-1 strict '\xffa'
#| b'\xed\x00\x82' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x82 in position 2: truncated data
#| b'\xc2\xbf' utf-16 strict '\ubfc2'
#| b'\x90' utf-8 backslashreplace '\\x90'
#| b'\xe0\x90' utf-8 replace '\ufffd\ufffd'
#| b'\xe0\x80\xe2\x98\x82' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
#| b'\xe0\xe2\x80\xed\xf4\x80\xa0' cp1252 strict '\xe0\xe2\u20ac\xed\xf4\u20ac\xa0'
#| b'\xff\xc3\xf4\x00\xed\x00' cp1252 strict '\xff\xc3\xf4\x00\xed\x00'
#| b'\xe2\xc3a\x80' utf-32 ignore ''
#| b'\x9f\x9f\x9f\x80\xe0' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0x9f in position 0: ordinal not in range(128)
#| b'\xac' utf-16-be surrogateescape '\udcac'
#| b'\xc3' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#| b'\x98\x9f\xa0\x98\xa0\xff' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0x98 in position 0: ordinal not in range(128)
#| b'\xc2\x98' utf-8 surrogatepass '\x98'
#| b'\x9fa\x00' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 0: invalid start byte
#| b'\x00' utf-16-be ignore ''
#| b'\x9f\xe0\x9f\xff\xc3\xc2' cp1252 replace '\u0178\xe0\u0178\xff\xc3\xc2'
#| b'\x90\xa0\xf4\xac\x00' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\x90\xac' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0x90 in position 0: ordinal not in range(128)
#| b'\xe2' utf-32 surrogatepass UnicodeDecodeError 'utf-32-le' codec can't decode byte 0xe2 in position 0: truncated data
#| b'\x90' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\x82\xed\xe0\xf4\x98' latin-1 ignore '\x82\xed\xe0\xf4\x98'
#| b'' utf-8-sig strict ''
#| b'\x80\xc3\x82\xc3' utf-8-sig replace '\ufffd\xc2\ufffd'
#| b'\xbf\x98\x9f\xc2\xe0\xf4\x00' utf-8 ignore '\x00'
#| b'\xf0\x98\xc2' utf-8 surrogateescape '\udcf0\udc98\udcc2'
#| b'\xc2\xff\x9f' utf-8 replace '\ufffd\ufffd\ufffd'
#| b'a\x00\xf0\xbf\x90' utf-32 ignore ''
#| b'\xa0\xe0\xff\xe2\xff' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xa0 in position 0: invalid start byte
#| b'\x00\x9f\xa0\x82\xc2\xf4' utf-8 surrogateescape '\x00\udc9f\udca0\udc82\udcc2\udcf4'
#| b'\x00\x00\x82\x90\x98\xfe\xa0' cp1252 ignore '\x00\x00\u201a\u02dc\xfe\xa0'
#| b'' utf-8 ignore ''
#| b'\xf4\xfe\xc2\xa0\x80\xff' utf-32 replace '\ufffd\ufffd'
#| b'\xaca\x00\xfe\xf0\xff' ascii surrogateescape '\udcaca\x00\udcfe\udcf0\udcff'
#| b'\xbf\xac\xf4\x82\xed' utf-16 surrogateescape '\uacbf\u82f4\udced'
#| b'\xa0\xc2\xac\xe2' utf-16 surrogatepass '\uc2a0\ue2ac'
#| b'\xf4\x90a\xc3\xe0\x80\xac' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0xac in position 6: truncated data
#| b'\xc3\x80\xa0\xfe\xac' cp1252 surrogatepass '\xc3\u20ac\xa0\xfe\xac'
#| b'\xf0' utf-8-sig backslashreplace '\\xf0'
#| b'\x9f\xe0\xe0\xffa\x80' ascii backslashreplace '\\x9f\\xe0\\xe0\\xffa\\x80'
#| b'\x80\xbf\xe2\x82' utf-32 ignore ''
#| b'a\x9f\xc2\xe2\xc3a\x80' latin-1 surrogateescape 'a\x9f\xc2\xe2\xc3a\x80'
#| b'\xbf\xf0\xf0\x00\xf4\xfe\xed' cp1252 strict '\xbf\xf0\xf0\x00\xf4\xfe\xed'
#| b'\xac' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xac in position 0: invalid start byte
#| b'\xac\xf4\xf0\x9f' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xac in position 0: invalid start byte
#| b'' utf-8-sig strict ''
#| b'\x82\xa0' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'\x80\x90\xfe\xac\xfe\x98\xe2' utf-8 replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\xc3\xf4\xac\xac\x80\xed\x82' utf-8-sig replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\x80\x82\xed' cp1252 replace '\u20ac\u201a\xed'
#| b'\xe2\x80\x80\xbf\x98' utf-8-sig ignore '\u2000'
#| b'\x82\x82a\xe0\xf0\x82' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\xe2\xc2' latin-1 strict '\xe2\xc2'
#| b'' latin-1 replace ''
#| b'\x90\xe2\xfe\x00' utf-8 surrogateescape '\udc90\udce2\udcfe\x00'
#| b'\x00' utf-8-sig ignore '\x00'
#| b'\xf4\x80\xac\xfe\xe2' cp1252 strict '\xf4\u20ac\xac\xfe\xe2'
#| b'\xff\xf0\x9f\xac\xe0\x98\xe0' utf-16-be replace '\ufff0\u9fac\ue098\ufffd'
#| b'\xc3\xf4\xc2' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
#| b'\xa0' utf-8 replace '\ufffd'
#| b'\x98\x80\x90\x80\xc2' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0x98 in position 0: ordinal not in range(128)
#| b'\xf4\x98\x80\xc3' latin-1 strict '\xf4\x98\x80\xc3'
#| b'\x90\xf0\xe0\xc3' utf-16-be strict '\u90f0\ue0c3'
#| b'\x00\xed' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 1: unexpected end of data
#| b'\x80\x9f\x82\xe2' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\xc2\xf0\x80\xfe\xc2\xff' utf-8 backslashreplace '\\xc2\\xf0\\x80\\xfe\\xc2\\xff'
#| b'\xc2\x90\xbf\xbf' latin-1 ignore '\xc2\x90\xbf\xbf'
#| b'\xa0\xff\xf0aa\xed' cp1252 replace '\xa0\xff\xf0aa\xed'
#| b'' cp1252 replace ''
#| b'a\xbf' utf-8 backslashreplace 'a\\xbf'
#| b'\xc3\x80\xbfa\xe0\x82' utf-32 surrogateescape UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 3-5: truncated data
#| b'\xc2\xbf\x98\xe2\xc2\x98\x00' latin-1 surrogateescape '\xc2\xbf\x98\xe2\xc2\x98\x00'
#| b'' latin-1 surrogateescape ''
#| b'\xac\xc3' latin-1 strict '\xac\xc3'
#| b'\xc3\x80\xf0\xff' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
#| b'\x00\xed' utf-8-sig surrogateescape '\x00\udced'
#| b'\x80\xf0\x80\x80\x00' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\xac' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xac in position 0: invalid start byte
#| b'\x82\xc3\xff\x9f\xfe\x9f' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'a' utf-16 backslashreplace '\\x61'
#| b'\xc2\xff' latin-1 ignore '\xc2\xff'
#| b'\x82\xa0\x82\xac\xfe\x00' utf-16 ignore '\ua082\uac82\xfe'
#| b'\xc3\xff\xf0\x80\xc3\xbf\xe0' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
#| b'\x98\x90\xc2\xff\xc3' utf-8-sig surrogateescape '\udc98\udc90\udcc2\udcff\udcc3'
#| b'' utf-8 strict ''
#| b'\xf0\x90\xa0\xf0\xfe' utf-8 replace '\ufffd\ufffd\ufffd'
#| b'\xff\xf0' utf-16-be ignore '\ufff0'
#| b'\xf4\x82\xf0' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
#| b'a\x9f\xc3\xc2\x9f\xf4' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0x9f in position 1: ordinal not in range(128)
#| b'\xbf\x00' latin-1 strict '\xbf\x00'
#| b'\xac\xf0\xe0\x00' ascii surrogateescape '\udcac\udcf0\udce0\x00'
#| b'\xc2\xed\xc2\xed\x90\xed\xa0' utf-8 ignore ''
#| b'\xc2\xf0\x80\x80\xe0\xf0\x9f' utf-16-be replace '\uc2f0\u8080\ue0f0\ufffd'
#| b'\x90a\xa0\xfe\xf4\x00\xf0' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\x9f\xe0' utf-8 backslashreplace '\\x9f\\xe0'
#| b'\x9f\xfe\x00\xc3\xf0' utf-16-be surrogateescape '\u9ffe\xc3\udcf0'
#| b'\xed\xfea\x90\xbf' ascii strict UnicodeDecodeError 'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)
#| b'\x00\x80\xf0\x90a\xfea' ascii surrogateescape '\x00\udc80\udcf0\udc90a\udcfea'
#| b'\xa0\xbf\xfe' utf-16 strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xfe in position 2: truncated data
#| b'\x80\xed\x80' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\xbf' utf-8 backslashreplace '\\xbf'
#| b'a\xbf' latin-1 strict 'a\xbf'
#| b'\xe0\xff\x80\x80' utf-32 ignore ''
#| b'\x9f\xc3' utf-8-sig ignore ''
#| b'' utf-16-be strict ''
#| b'\xff\x82\xed' cp1252 strict '\xff\u201a\xed'
#| b'\xed\xfe\x90' utf-8 backslashreplace '\\xed\\xfe\\x90'
#| b'\x82\x82a\xed\xf0' latin-1 strict '\x82\x82a\xed\xf0'
#| b'\xf4\xf4\xc2' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#| b'a\xff\xe0\x9f' utf-32 surrogatepass UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\xbf\x90\xf0\xc3a\xf0\xed' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0xbf in position 0: ordinal not in range(128)
#| b'\xc3\x80\x80' utf-16 surrogatepass UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x80 in position 2: truncated data
#| b'\x90\xff\x82\xe0a\xac' ascii surrogateescape '\udc90\udcff\udc82\udce0a\udcac'
#| b'\x90\xe2\x90\x90\x98' cp1252 ignore '\xe2\u02dc'
#| b'\x80\xe0' utf-32 ignore ''
#| b'\xe2\xa0\xed\x98' utf-16-be surrogateescape '\ue2a0\ued98'
#| b'\x9f\xa0\xc3\xaca' latin-1 backslashreplace '\x9f\xa0\xc3\xaca'
#| b'\xac\x80' utf-8 replace '\ufffd\ufffd'
#| b'\xe2' latin-1 ignore '\xe2'
#| b'\xac\x98' utf-16-be backslashreplace '\uac98'
#| b'' ascii replace ''
#| b'' utf-32 surrogatepass ''
#| b'' utf-8 backslashreplace ''
#| b'' utf-8 backslashreplace ''
#| b'\x00\xe2a' ascii ignore '\x00a'
#| b'\xa0\xff\x90\xbf\x90\xf0' utf-8 replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\xfe\xe2\x98\xc3\xf4' utf-8-sig backslashreplace '\\xfe\\xe2\\x98\\xc3\\xf4'
#| b'' utf-8 surrogatepass ''
#| b'\x82\xf0' utf-8-sig ignore ''
#| b'\x82\xbf\x00\x82a\x9f' utf-16-be surrogatepass '\u82bf\x82\u619f'
#| b'\x80' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\x00\xc2\x9f\xe0\xe0\x90a' latin-1 strict '\x00\xc2\x9f\xe0\xe0\x90a'
#| b'\x90' cp1252 backslashreplace '\\x90'
#| b'\x80\xff\x80\xe2a' utf-32 ignore ''
#| b'\xbf\x80' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-1: truncated data
#| b'' latin-1 surrogateescape ''
#| b'\xff\x80\xe2\x80\x80\xac\xbf' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0xbf in position 6: truncated data
#| b'a' ascii strict 'a'
#| b'\x82\xbf\xa0\xbf\x00' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'\xff\x82\xed\x90' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'a\xc3\x82\xff\xf4\xff' utf-32 surrogatepass UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\xf4\xbf\xc2' ascii replace '\ufffd\ufffd\ufffd'
#| b'' utf-8-sig replace ''
#| b'a\xc2' utf-16-be surrogateescape '\u61c2'
#| b'\xfe\xac\xed\xe2\x98\xf0\x82' latin-1 strict '\xfe\xac\xed\xe2\x98\xf0\x82'
#| b'\xf0' utf-32 replace '\ufffd'
#| b'\x80\x00a' latin-1 surrogatepass '\x80\x00a'
#| b'' utf-8 strict ''
#| b'\xac\x90\xed\xac\xc2\xc3\xf4' cp1252 ignore '\xac\xed\xac\xc2\xc3\xf4'
#| b'' utf-8 surrogateescape ''
#| b'' utf-8-sig surrogatepass ''
#| b'' latin-1 strict ''
#| b'\xa0\x80\xff\x9f\xf0\x98' latin-1 surrogateescape '\xa0\x80\xff\x9f\xf0\x98'
#| b'\x82\x80\xbf\xc3\xbf\xa0' utf-8 surrogateescape '\udc82\udc80\udcbf\xff\udca0'
#| b'' utf-8 surrogatepass ''
#| b'\xbf\xf4\xff\x82\xf0' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xbf in position 0: invalid start byte
#| b'\xc2\xe0\x80\xc3\xbf' utf-16 surrogateescape '\ue0c2\uc380\udcbf'
#| b'\xff\xbf' utf-8 backslashreplace '\\xff\\xbf'
#| b'\xf4\xc3\xe2\xbf\x9fa\xe0' utf-8 backslashreplace '\\xf4\\xc3\u2fdfa\\xe0'
#| b'\x90\x98\x80\xc2\xf4\x82\xa0' utf-16 surrogatepass UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xa0 in position 6: truncated data
#| b'\x9f\x80\xac\x82\xf0' latin-1 surrogatepass '\x9f\x80\xac\x82\xf0'
#| b'' latin-1 strict ''
#| b'\xed\xbf\xff\xf0' utf-8-sig backslashreplace '\\xed\\xbf\\xff\\xf0'
#| b'\xf4\xe2' utf-16-be strict '\uf4e2'
#| b'' latin-1 surrogateescape ''
#| b'\xc2' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode byte 0xc2 in position 0: truncated data
#| b'\x00\xe0\xf0\x90\xed\xa0' utf-8 ignore '\x00'
#| b'\xe2\xac\xbf\xfe' latin-1 replace '\xe2\xac\xbf\xfe'
#| b'\xfe\xed' utf-8 surrogateescape '\udcfe\udced'
#| b'\xac\x98\xf4\xac' cp1252 surrogatepass '\xac\u02dc\xf4\xac'
#| b'\x80a' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\x98\xa0' latin-1 strict '\x98\xa0'
#| b'\xf4\x00\xe0' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#| b'\x82\xa0\xc2\xbf' utf-8-sig replace '\ufffd\ufffd\xbf'
#| b'\x98\xa0\x82\xc2\x9f\xfe\x00' utf-8-sig replace '\ufffd\ufffd\ufffd\x9f\ufffd\x00'
#| b'\xed' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: unexpected end of data
#| b'\xf4\xc2\xf4\xe2\xed\xf4\xac' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0xac in position 6: truncated data
#| b'' utf-32 ignore ''
#| b'\xf0\x90\x9f\xff' utf-32 surrogateescape '\udcf0\udc90\udc9f\udcff'
#| b'\xc2\x82\xe2\xff\x82\xff\x9f' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 2: invalid continuation byte
#| b'' utf-8 replace ''
#| b'\xc3' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#| b'\x00\xfe\xc2' latin-1 strict '\x00\xfe\xc2'
#| b'\x80\x82' utf-16 surrogateescape '\u8280'
#| b'\x80\xc2' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'' latin-1 surrogateescape ''
#| b'\xf4' utf-8 surrogateescape '\udcf4'
#| b'\x90\xc3a\xa0\xed\x98\xed' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\xf0\x82\xa0\xac' utf-16-be replace '\uf082\ua0ac'
#| b'\xe2\x9f' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| b'\xc2\x00\x00\x00' utf-16-be replace '\uc200\x00'
#| b'\xf4\x9f\xfe\xe2' utf-32 surrogatepass UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\xc2\x00' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xc2 in position 0: invalid continuation byte
#| b'' utf-8-sig backslashreplace ''
#| b'\x98\xac\xf4' latin-1 backslashreplace '\x98\xac\xf4'
#| b'' latin-1 replace ''
#| b'\xbf\xc3\xbf\x90' ascii surrogateescape '\udcbf\udcc3\udcbf\udc90'
#| b'\xff\xeda\xed\xe2' utf-32 surrogateescape UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 2-4: truncated data
#| b'\xff\xac\xe2\xf4\x90' latin-1 replace '\xff\xac\xe2\xf4\x90'
#| b'\xa0\xc3' cp1252 strict '\xa0\xc3'
#| b'' utf-32 surrogatepass ''
#| b'\x90\x82\x98' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\xc2\xf0\x82\xbf' utf-16 replace '\uf0c2\ubf82'
#| b'\x80\xbf\x82\xe0' utf-8-sig surrogateescape '\udc80\udcbf\udc82\udce0'
#| b'\xed\x98\xf4\xf4\xbf\xf4' latin-1 backslashreplace '\xed\x98\xf4\xf4\xbf\xf4'
#| b'\x80\x90aa\xc3\x80\xe2' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\x9f\xbf\xf4\xbf\xc3' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 0: invalid start byte
#| b'\xfe\xa0\xc3\xbf' utf-8 surrogateescape '\udcfe\udca0\xff'
#| b'\xe2\xed\xc2' utf-8-sig surrogateescape '\udce2\udced\udcc2'
#| b'\x98\xc2\x98\xff' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x98 in position 0: invalid start byte
#| b'\x9f\xac\x90' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 0: invalid start byte
#| b'\xe0\xac\xe0\xff\xe0\x80\xa0' cp1252 backslashreplace '\xe0\xac\xe0\xff\xe0\u20ac\xa0'
#| b'\xe0\x80\x00\x80\x9f' utf-8 replace '\ufffd\ufffd\x00\ufffd\ufffd'
#| b'\xf0\xc3\xaca\xc3\x00\x82' utf-16 backslashreplace '\uc3f0\u61ac\xc3\\x82'
#| b'\xf4\xc2\x00\xed' utf-16 strict '\uc2f4\ued00'
#| b'\x9f\x00' cp1252 replace '\u0178\x00'
#| b'\xc3' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode byte 0xc3 in position 0: truncated data
#| b'\x98\xf0\x80\xe0\xc3' utf-16 surrogateescape '\uf098\ue080\udcc3'
#| b'\xa0\xa0' utf-16 surrogatepass '\ua0a0'
#| b'\x80' latin-1 ignore '\x80'
#| b'\xf0\xe2\xe2\x80\xfe\x9f' cp1252 surrogateescape '\xf0\xe2\xe2\u20ac\xfe\u0178'
#| b'\x9f\x82\x98\xe2\x00\x00\xf4' utf-16 surrogateescape '\u829f\ue298\x00\udcf4'
#| b'\x9f' utf-8 ignore ''
#| b'\xed\xc3\xf4\x80\x82\xff\x80' ascii surrogateescape '\udced\udcc3\udcf4\udc80\udc82\udcff\udc80'
#| b'\x90\x98\xfe\xbf' cp1252 replace '\ufffd\u02dc\xfe\xbf'
#| b'\xfe\xe0' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte
#| b'\xf0\x80\xed\xe0\xff\x90\xe0' utf-8 backslashreplace '\\xf0\\x80\\xed\\xe0\\xff\\x90\\xe0'
#| b'\x82\x98\xbf' latin-1 ignore '\x82\x98\xbf'
#| b'\xfe\xc2\xf4\x98' utf-8-sig replace '\ufffd\ufffd\ufffd\ufffd'
#| b'\x00\x9f\xe0\x80\x80\x80' utf-8 ignore '\x00'
#| b'' utf-16-be strict ''
#| b'' utf-8 surrogateescape ''
#| b'\xaca\xfe\x90\xc3\x98\x9f' cp1252 strict UnicodeDecodeError 'charmap' codec can't decode byte 0x90 in position 3: character maps to <undefined>
#| b'\xed\x90a' latin-1 ignore '\xed\x90a'
#| b'a\xbf\xe0' utf-8-sig replace 'a\ufffd\ufffd'
#| b'\x90\xac' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\xf4\xc2\xe0\xac\x98' utf-8 replace '\ufffd\ufffd\u0b18'
#| b'\x80\xac' utf-16 surrogatepass '\uac80'
#| b'\x00\xe2a' utf-32 backslashreplace '\\x00\\xe2\\x61'
#| b'\xbf' utf-16 backslashreplace '\\xbf'
#| b'\x82\xc2\xff' ascii surrogatepass UnicodeDecodeError 'ascii' codec can't decode byte 0x82 in position 0: ordinal not in range(128)
#| b'\x82\x98\x90\xff\xac\xed' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'\x98\xf0\x98\xfe' utf-8 backslashreplace '\\x98\\xf0\\x98\\xfe'
#| b'\xac\xac\xa0' utf-16 strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xa0 in position 2: truncated data
#| b'\xff\xe0' utf-8 backslashreplace '\\xff\\xe0'
#| b'\x98' utf-8 surrogateescape '\udc98'
#| b'' latin-1 surrogateescape ''
#| b'' utf-8 backslashreplace ''
#| b'\x80\xe2a' cp1252 strict '\u20ac\xe2a'
#| b'\xc3\xf4\xc2\x00' utf-16 replace '\uf4c3\xc2'
#| b'\xf0\x80\x80' utf-16 strict UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x80 in position 2: truncated data
#| b'\xa0\x80\x80' cp1252 strict '\xa0\u20ac\u20ac'
#| b'\x98\xac\x80\x80\xac\xfe\xac' utf-8 replace '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
#| b'\x80\x98' utf-32 ignore ''
#| b'' utf-8 backslashreplace ''
#| b'\x80' cp1252 surrogatepass '\u20ac'
#| b'\xe0' utf-8 backslashreplace '\\xe0'
#| b'\x9f\x98' cp1252 backslashreplace '\u0178\u02dc'
#| b'' ascii surrogatepass ''
#| b'\xac\xac\xf0\xeda' ascii backslashreplace '\\xac\\xac\\xf0\\xeda'
#| b'\xe2\x90\x80' utf-16-be ignore '\ue290'
#| b'\x90\xe2' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x90 in position 0: invalid start byte
#| b'\xbf\xac\xc2\xf0\xe2\xfea' utf-16-be surrogateescape UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x61 in position 6: truncated data
#| b'' ascii surrogateescape ''
#| b'\xe2\x82' utf-32 surrogatepass UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-1: truncated data
#| b'\xf0\x98\x80' ascii replace '\ufffd\ufffd\ufffd'
#| b'\x00\x82\xeda' cp1252 surrogateescape '\x00\u201a\xeda'
#| b'' cp1252 surrogatepass ''
#| b'\xe0\xfe\xf0\xed\xc2\xa0\x90' latin-1 surrogatepass '\xe0\xfe\xf0\xed\xc2\xa0\x90'
#| b'\x80\xe0' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\xfe\xc2\xe0\x9f\x80' latin-1 backslashreplace '\xfe\xc2\xe0\x9f\x80'
#| b'\xff\xf4\xe0' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0xe0 in position 2: truncated data
#| b'\x80\xc3a' utf-8-sig surrogateescape '\udc80\udcc3a'
#| b'\x9fa\xe0\xe0\xe0\xbf\x80' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#| b'\x82\xff' utf-8 backslashreplace '\\x82\\xff'
#| b'\xff\xc3\xe0\x80' utf-8 surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| b'\xc2\xc2\x80\xc3' utf-8 surrogateescape '\udcc2\x80\udcc3'
#| b'\xf4\xe0\x82\xe2\xe2' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0xe2 in position 4: truncated data
#| b'\xe2\x9f\xfe' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#| b'\xfe' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte
#| b'\xf0a\xf4' cp1252 surrogateescape '\xf0a\xf4'
#| b'\xed\xa0' utf-16 replace '\ua0ed'
#| b'\x90a\xc2\xf0\x90\xe0' utf-32 ignore ''
#| b'\xc2\xe2\x9f\x90' utf-32 ignore ''
#| b'\xf4\xc2a' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
#| b'\x00\xbf\xf0\xe0\x98' utf-32 replace '\ufffd\ufffd'
#| b'\xac\xff\xac\xf0\x9f' utf-16-be strict UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x9f in position 4: truncated data
#| b'' cp1252 surrogateescape ''
#| b'' utf-8-sig surrogatepass ''
#| b'\xff' utf-8 backslashreplace '\\xff'
#| b'\xf4\x82a\xfe' utf-16 strict '\u82f4\ufe61'
#| b'\x80\xc3' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| b'\xa0\x80\xe2\xbf' latin-1 backslashreplace '\xa0\x80\xe2\xbf'
#| b'\xbf' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xbf in position 0: invalid start byte
#| b'\x80\x98\x90\xed\xa0\x98\x98' utf-16-be surrogatepass UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x98 in position 6: truncated data
#| b'\x82\x9f\x90\x98\xc2' latin-1 ignore '\x82\x9f\x90\x98\xc2'
#| b'a\xc2\x80\x90' utf-8 backslashreplace 'a\x80\\x90'
#| b'\xe0' utf-8-sig strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: unexpected end of data
#| b'\x82' utf-8-sig surrogatepass UnicodeDecodeError 'utf-8' codec can't decode byte 0x82 in position 0: invalid start byte
#| b'\x98\xf0' utf-32 backslashreplace '\\x98\\xf0'
#| b'\xed\xc2\x90\xed\xc3\x80' ascii surrogateescape '\udced\udcc2\udc90\udced\udcc3\udc80'
#| b'\xc3\xff\xed\x98\x9f' utf-16 surrogatepass UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x9f in position 4: truncated data
#| b'\x98\xa0\xc2\xed\xc2\xed' utf-8 backslashreplace '\\x98\\xa0\\xc2\\xed\\xc2\\xed'
#| b'\xed\x80a\x98\xfe' latin-1 strict '\xed\x80a\x98\xfe'
#| b'\xbf\xa0\xe0\xed\xfe\x9f\x80' utf-8 ignore ''
#| b'\xc2\x80\xff\xc3\xc2' utf-32 backslashreplace '\\xc2\\x80\\xff\\xc3\\xc2'
#| b'\xc3\xed' utf-32 strict UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-1: truncated data
#| b'\xf0' utf-8 replace '\ufffd'
#| b'\x80' utf-16-be strict UnicodeDecodeError 'utf-16-be' codec can't decode byte 0x80 in position 0: truncated data
#| b'\xe0\x00\x00\x9f' utf-8 replace '\ufffd\x00\x00\ufffd'
#| b'\x80\xbf\xc2' utf-16 replace '\ubf80\ufffd'
#| b'\x9f\x80\xf4\xf4' utf-16-be surrogateescape '\u9f80\uf4f4'
#| b'\xac\xfe\x80\xbf\xed\xa0' utf-8 surrogateescape '\udcac\udcfe\udc80\udcbf\udced\udca0'
#| b'\xf4\x82\x90\x98\x9f\xfe' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0x9f in position 4: invalid start byte
#| b'' utf-8 ignore ''
#| b'\x00\x80\xc2\xf4\x80\xc2' utf-8 surrogateescape '\x00\udc80\udcc2\udcf4\udc80\udcc2'
#| b'' latin-1 ignore ''
#| b'\xe0' utf-8 strict UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: unexpected end of data
#| b'' utf-16-be surrogateescape ''
#| b'\x98\x80' utf-8-sig replace '\ufffd\ufffd'
#| b'\x9f\xc3a\xf0\xf4\xff' cp1252 replace '\u0178\xc3a\xf0\xf4\xff'
#| b'' utf-8 surrogatepass ''
#| b'\xc3' utf-8 backslashreplace '\\xc3'
#| b'\xbfa\xa0\xe0' utf-16 backslashreplace '\u61bf\ue0a0'
