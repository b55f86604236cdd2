class LCG:
    def __init__(self, s): self.s = s
    def next(self, n):
        self.s = (self.s * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.s >> 33) % n
r = LCG(5)
pool = [None, True, False, 0, 1, -1, 2, 5, 255, 256, -7, 10**3, 2**63, -2**70, 0.0, -0.0, 1.5, -2.5, 1e300, float('inf'), float('nan'), 1j, 2-3j, '', 'a', 'abc', 'aXbXc', 'é', 'hello world', ' x ', '5', '-12', '1e5', '%d', '%s %s', '{}', '{0!r:>5}', '>5', ',.2f', 'x', b'', b'a', b'abc', bytearray(b'xyz'), [], [1, 2], ['a', 'b'], (), (1, 2), ('a', 'x'), ('a', 2), {}, {'a': 1}, {97: 'x'}, {1, }, range(3), slice(1, 2), slice(None, None, -1), slice(None, None, 0), ..., NotImplemented, 'utf-8', 'ascii', 'ignore', 'strict', 'little', 'big', int, str, len]
targets = [0, 1, -1, 7, 255, 10**20, -2**64, 0.0, -0.0, 1.5, -2.75, 1e22, float('inf'), float('nan'), 1j, 2.5-1j, 0j, '', 'a', 'abc', 'aXbXc', 'Hello World', 'é😀', ' x\ty\n', '12', '%s-%d', '{} {a}', b'', b'a', b'aXbXc', b'Hello World', b' x ', b'%s', bytearray(b'abc'), bytearray(b''), memoryview(b'abc')]
skip = {'__pow__', '__rpow__', '__format__', 'tobytes', '__setitem__', '__lt__', '__le__', '__gt__', '__ge__', '__eq__', '__ne__', '__init_subclass__', '__subclasshook__', '__dir__', '__getstate__', '__reduce__', '__reduce_ex__', '__new__', '__init__', '__setattr__', '__delattr__', '__getattribute__', '__class__', '__doc__', '__sizeof__', '__buffer__', '__release_buffer__', '__alloc__', '__getformat__', 'resize', 'cast', 'count', 'index', 'toreadonly', '__delitem__', '__hash__', '_from_flags', '__class_getitem__', 'suboffsets', 'f_contiguous', '__iter__', '__repr__', '__format__' if False else '', 'release', '__exit__', '__getnewargs__', '__rmod__'}
def show(x):
    if isinstance(x, (bytearray, memoryview)): return repr(bytes(x))
    s = repr(x)
    return s if ' at 0x' not in s else type(x).__name__
def mask(s):
    i = s.find(' at 0x')
    return s if i < 0 else s[:i]
for _ in range(2500):
    t = targets[r.next(len(targets))]
    if isinstance(t, bytearray): t = bytearray(t)
    names = [n for n in sorted(dir(type(t))) if n not in skip]
    n = names[r.next(len(names))]
    args = [pool[r.next(len(pool))] for _ in range(r.next(4))]
    f = getattr(t, n)
    if not callable(f):
        print(show(t), n, show(f)); continue
    try: res = show(f(*args))
    except Exception as e: res = type(e).__name__ + ': ' + mask(str(e))
    print(show(t), n, args if len(args) < 9 else '', '->', res[:300], show(t) if isinstance(t, bytearray) else '')
#| 0j real 0.0
#| ' x\ty\n' partition [b''] -> TypeError: must be str, not bytes
#| '12' upper [255, 1j] -> TypeError: str.upper() takes no arguments (2 given)
#| 'Hello World' swapcase [] -> 'hELLO wORLD'
#| 7 __rxor__ [] -> TypeError: expected 1 argument, got 0
#| 'é😀' format_map [] -> TypeError: str.format_map() takes exactly one argument (0 given)
#| b'Hello World' splitlines [b'a', []] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| 100000000000000000000 __add__ [inf, [1, 2]] -> TypeError: expected 1 argument, got 2
#| 'Hello World' strip ['little'] -> 'Hello World'
#| b'abc' insert [{1}] -> TypeError: insert expected 2 arguments, got 1 b'abc'
#| 'a' __str__ [] -> 'a'
#| 0j __pos__ [['a', 'b'], slice(None, None, 0)] -> TypeError: expected 0 arguments, got 2
#| -2.75 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' itemsize 1
#| '%s-%d' replace [] -> TypeError: replace() takes at least 2 positional arguments (0 given)
#| 1.5 __sub__ ['{0!r:>5}', '-12'] -> TypeError: expected 1 argument, got 2
#| b'' partition ['little', <built-in function len>] -> TypeError: bytearray.partition() takes exactly one argument (2 given) b''
#| b'' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| b'aXbXc' __str__ [] -> "b'aXbXc'"
#| inf __float__ [('a', 2), 'strict'] -> TypeError: expected 0 arguments, got 2
#| b' x ' decode [()] -> TypeError: decode() argument 'encoding' must be str, not tuple
#| 100000000000000000000 __rand__ [(2-3j), slice(None, None, -1)] -> TypeError: expected 1 argument, got 2
#| 255 __lshift__ ['{}', (1, 2)] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __str__ [slice(1, 2, None), range(0, 3)] -> TypeError: expected 0 arguments, got 2
#| 100000000000000000000 __abs__ [b''] -> TypeError: expected 0 arguments, got 1
#| ' x\ty\n' replace [[], 'little'] -> TypeError: replace() argument 1 must be str, not list
#| -18446744073709551616 denominator 1
#| b'aXbXc' __add__ [0, (1, 2), bytearray(b'xyz')] -> TypeError: expected 1 argument, got 3
#| -1 __xor__ [[1, 2]] -> NotImplemented
#| -0.0 __add__ [['a', 'b'], 'x', 'strict'] -> TypeError: expected 1 argument, got 3
#| -1 imag 0
#| b' x ' istitle [] -> False
#| (2.5-1j) __abs__ [' x ', 'little', NotImplemented] -> TypeError: expected 0 arguments, got 3
#| '' __mod__ [nan] -> TypeError: not all arguments converted during string formatting
#| b'Hello World' fromhex [] -> TypeError: bytes.fromhex() takes exactly one argument (0 given)
#| b'abc' hex [0.0] -> TypeError: object of type 'float' has no len()
#| 0 __floordiv__ [1e+300] -> NotImplemented
#| 'abc' title [] -> 'Abc'
#| 7 conjugate [()] -> TypeError: int.conjugate() takes no arguments (1 given)
#| '{} {a}' find [{97: 'x'}] -> TypeError: find() argument 1 must be str, not dict
#| -1 real -1
#| 100000000000000000000 __ror__ [] -> TypeError: expected 1 argument, got 0
#| 7 __str__ ['%d', {1}] -> TypeError: expected 0 arguments, got 2
#| '%s-%d' isalnum [] -> False
#| -1 __sub__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' __str__ [('a', 2), '{}', 'little'] -> TypeError: expected 0 arguments, got 3
#| b'%s' swapcase ['>5', 'hello world'] -> TypeError: bytes.swapcase() takes no arguments (2 given)
#| b'abc' format 'B'
#| '%s-%d' rfind [range(0, 3)] -> TypeError: rfind() argument 1 must be str, not range
#| b'abc' __mod__ [NotImplemented, <built-in function len>, 0.0] -> TypeError: expected 1 argument, got 3 b'abc'
#| b'%s' translate [] -> TypeError: translate() takes at least 1 positional argument (0 given)
#| 0 __bool__ [] -> False
#| 1.5 __sub__ [2, 0.0, 'ascii'] -> TypeError: expected 1 argument, got 3
#| b'Hello World' strip [] -> b'Hello World'
#| 1 __rand__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' __enter__ [True, [1, 2]] -> TypeError: memoryview.__enter__() takes no arguments (2 given)
#| 0.0 __abs__ [{}, None, 'é'] -> TypeError: expected 0 arguments, got 3
#| b'%s' isdigit [-7, 'abc', 'strict'] -> TypeError: bytes.isdigit() takes no arguments (3 given)
#| '%s-%d' isalpha [1, Ellipsis, 1e+300] -> TypeError: str.isalpha() takes no arguments (3 given)
#| b'aXbXc' isupper [b'', slice(None, None, -1)] -> TypeError: bytes.isupper() takes no arguments (2 given)
#| 0 from_bytes [1.5, [], inf] -> TypeError: from_bytes() takes at most 2 positional arguments (3 given)
#| b'%s' __mod__ [] -> TypeError: expected 1 argument, got 0
#| 'a' encode ['hello world', 0] -> TypeError: encode() argument 'errors' must be str, not int
#| 1e+22 __sub__ ['little', Ellipsis] -> TypeError: expected 1 argument, got 2
#| 'é😀' rfind ['ascii'] -> -1
#| inf conjugate [] -> inf
#| -0.0 from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| 'a' rindex [1e+300, 0.0, 'hello world'] -> TypeError: rindex() argument 1 must be str, not float
#| b' x ' rindex ['>5'] -> TypeError: argument should be integer or bytes-like object, not 'str'
#| 100000000000000000000 __lshift__ ['big', '1e5'] -> TypeError: expected 1 argument, got 2
#| '' startswith [] -> TypeError: startswith expected at least 1 argument, got 0
#| -1 __ceil__ [] -> -1
#| 7 bit_length [b'', 256, {97: 'x'}] -> TypeError: int.bit_length() takes no arguments (3 given)
#| b'' __len__ [{}, 9223372036854775808] -> TypeError: expected 0 arguments, got 2 b''
#| ' x\ty\n' ljust [] -> TypeError: ljust expected at least 1 argument, got 0
#| 'abc' center [slice(1, 2, None), 5] -> TypeError: 'slice' object cannot be interpreted as an integer
#| b'' rfind [(2-3j)] -> TypeError: argument should be integer or bytes-like object, not 'complex' b''
#| 100000000000000000000 __xor__ ['abc'] -> NotImplemented
#| 1e+22 __rsub__ ['big', 'x'] -> TypeError: expected 1 argument, got 2
#| 255 as_integer_ratio [b'a', 0.0] -> TypeError: int.as_integer_ratio() takes no arguments (2 given)
#| -0.0 __pos__ [] -> -0.0
#| 100000000000000000000 numerator 100000000000000000000
#| b'aXbXc' join [] -> TypeError: bytes.join() takes exactly one argument (0 given)
#| '{} {a}' isalnum [] -> False
#| 'a' isidentifier [] -> True
#| 1.5 __bool__ [] -> True
#| b'' pop [-1, {}, 0] -> TypeError: pop expected at most 1 argument, got 3 b''
#| b'abc' rfind [<class 'int'>] -> TypeError: argument should be integer or bytes-like object, not 'type' b'abc'
#| '%s-%d' isalnum [] -> False
#| 1 __or__ [] -> TypeError: expected 1 argument, got 0
#| 100000000000000000000 is_integer [5] -> TypeError: int.is_integer() takes no arguments (1 given)
#| 7 __rlshift__ ['{}', '>5', 256] -> TypeError: expected 1 argument, got 3
#| 1j __neg__ [b'a', range(0, 3), 1e+300] -> TypeError: expected 0 arguments, got 3
#| 100000000000000000000 __radd__ [9223372036854775808] -> 109223372036854775808
#| b'aXbXc' __contains__ ['{0!r:>5}', 'ignore', '%s %s'] -> TypeError: expected 1 argument, got 3
#| inf __rdivmod__ ['é', False, 0.0] -> TypeError: expected 1 argument, got 3
#| 0 bit_count ['1e5', 'é', b'a'] -> TypeError: int.bit_count() takes no arguments (3 given)
#| '12' __contains__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' lstrip ['%d', '1e5', 'big'] -> TypeError: lstrip expected at most 1 argument, got 3
#| 0.0 __sub__ ['little'] -> NotImplemented
#| 0 __add__ [] -> TypeError: expected 1 argument, got 0
#| 1e+22 __str__ [Ellipsis] -> TypeError: expected 0 arguments, got 1
#| '12' isdigit ['utf-8', '%d', bytearray(b'xyz')] -> TypeError: str.isdigit() takes no arguments (3 given)
#| b' x ' isascii [0, -2.5, {'a': 1}] -> TypeError: bytes.isascii() takes no arguments (3 given)
#| 'aXbXc' isupper [('a', 2), 'little'] -> TypeError: str.isupper() takes no arguments (2 given)
#| (2.5-1j) __truediv__ ['a', 0, [1, 2]] -> TypeError: expected 1 argument, got 3
#| 1 __divmod__ [slice(None, None, 0), '-12', 256] -> TypeError: expected 1 argument, got 3
#| 0.0 imag 0.0
#| 1.5 __ceil__ [256] -> TypeError: float.__ceil__() takes no arguments (1 given)
#| -2.75 is_integer ['ignore'] -> TypeError: float.is_integer() takes no arguments (1 given)
#| b'abc' expandtabs [['a', 'b'], {1}] -> TypeError: expandtabs() takes at most 1 argument (2 given) b'abc'
#| 0j __add__ ['strict'] -> NotImplemented
#| 'é😀' casefold [0.0, inf] -> TypeError: str.casefold() takes no arguments (2 given)
#| 1e+22 __radd__ [] -> TypeError: expected 1 argument, got 0
#| b'Hello World' capitalize ['{}'] -> TypeError: bytes.capitalize() takes no arguments (1 given)
#| -0.0 imag 0.0
#| b'' lower ['ignore', True] -> TypeError: bytes.lower() takes no arguments (2 given)
#| 1.5 imag 0.0
#| ' x\ty\n' __contains__ [-0.0, 1j] -> TypeError: expected 1 argument, got 2
#| 1 __mod__ [] -> TypeError: expected 1 argument, got 0
#| nan real nan
#| 1.5 imag 0.0
#| 1e+22 __float__ [] -> 1e+22
#| 'abc' isidentifier ['', -1180591620717411303424, slice(None, None, 0)] -> TypeError: str.isidentifier() takes no arguments (3 given)
#| 0.0 real 0.0
#| b'%s' split [inf] -> TypeError: a bytes-like object is required, not 'float'
#| 7 real 7
#| 'Hello World' capitalize [nan, (2-3j), 'x'] -> TypeError: str.capitalize() takes no arguments (3 given)
#| 7 from_bytes [slice(None, None, 0)] -> TypeError: cannot convert 'slice' object to bytes
#| '' maketrans [Ellipsis, -2.5] -> TypeError: maketrans() argument 2 must be str, not float
#| b'a' removesuffix [-1180591620717411303424, '>5', ()] -> TypeError: bytes.removesuffix() takes exactly one argument (3 given)
#| -1 __rxor__ [{1}] -> NotImplemented
#| inf __mod__ ['ascii', [1, 2]] -> TypeError: expected 1 argument, got 2
#| 1 __mul__ [<class 'int'>, 'hello world'] -> TypeError: expected 1 argument, got 2
#| 'a' split ['é', 'é', 'abc'] -> TypeError: split() takes at most 2 arguments (3 given)
#| 'é😀' ljust [['a', 'b'], True] -> TypeError: 'list' object cannot be interpreted as an integer
#| b'Hello World' rstrip [] -> b'Hello World'
#| 'Hello World' format_map ['x'] -> 'Hello World'
#| 'abc' center [1j] -> TypeError: 'complex' object cannot be interpreted as an integer
#| b'' extend [] -> TypeError: bytearray.extend() takes exactly one argument (0 given) b''
#| -1 __rshift__ [] -> TypeError: expected 1 argument, got 0
#| 0.0 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| -18446744073709551616 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| b'%s' strip [b'', -2.5, inf] -> TypeError: strip expected at most 1 argument, got 3
#| 1j conjugate [0, b'', slice(None, None, 0)] -> TypeError: complex.conjugate() takes no arguments (3 given)
#| '%s-%d' isalnum [2, b'a', 'utf-8'] -> TypeError: str.isalnum() takes no arguments (3 given)
#| b'' lstrip ['-12', []] -> TypeError: lstrip expected at most 1 argument, got 2
#| b'aXbXc' isalpha [] -> True
#| (2.5-1j) from_number [('a', 2)] -> TypeError: must be real number, not tuple
#| b'%s' rfind [['a', 'b'], 1e+300, '{0!r:>5}'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| -18446744073709551616 real -18446744073709551616
#| -0.0 hex [-2.5] -> TypeError: float.hex() takes no arguments (1 given)
#| nan from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| b'abc' hex [range(0, 3), 'é'] -> TypeError: 'str' object cannot be interpreted as an integer
#| -1 __mul__ ['>5', ('a', 'x'), ' x '] -> TypeError: expected 1 argument, got 3
#| 1e+22 __mod__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' __str__ [256, {97: 'x'}, 2] -> TypeError: expected 0 arguments, got 3
#| -18446744073709551616 __abs__ [] -> 18446744073709551616
#| '%s-%d' translate [] -> TypeError: str.translate() takes exactly one argument (0 given)
#| b'Hello World' rjust [('a', 'x')] -> TypeError: 'tuple' object cannot be interpreted as an integer
#| b'' __add__ [[1, 2]] -> TypeError: can't concat list to bytes
#| 'Hello World' encode [0] -> TypeError: encode() argument 'encoding' must be str, not int
#| b'abc' __getitem__ [255, 'a'] -> TypeError: expected 1 argument, got 2
#| b'aXbXc' fromhex ['little', slice(None, None, -1)] -> TypeError: bytes.fromhex() takes exactly one argument (2 given)
#| '%s-%d' __len__ [['a', 'b'], NotImplemented, 'little'] -> TypeError: expected 0 arguments, got 3
#| 1j __complex__ [slice(None, None, -1)] -> TypeError: complex.__complex__() takes no arguments (1 given)
#| b'Hello World' zfill [] -> TypeError: bytes.zfill() takes exactly one argument (0 given)
#| 'a' partition [b'abc', ',.2f'] -> TypeError: str.partition() takes exactly one argument (2 given)
#| 0.0 imag 0.0
#| '' format ['1e5', '', -2.5] -> ''
#| -18446744073709551616 __xor__ ['x'] -> NotImplemented
#| b'abc' copy ['1e5', '%d', [1, 2]] -> TypeError: bytearray.copy() takes no arguments (3 given) b'abc'
#| -0.0 __add__ [] -> TypeError: expected 1 argument, got 0
#| 1j real 0.0
#| -0.0 __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| 1.5 __rfloordiv__ ['little', True] -> TypeError: expected 1 argument, got 2
#| -0.0 __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| inf __trunc__ [] -> OverflowError: cannot convert float infinity to integer
#| b'' replace [1.5, 'ascii', 0.0] -> TypeError: a bytes-like object is required, not 'float' b''
#| 'a' isprintable [<class 'int'>] -> TypeError: str.isprintable() takes no arguments (1 given)
#| b'abc' remove [] -> TypeError: bytearray.remove() takes exactly one argument (0 given) b'abc'
#| b'a' center [255] -> b'                                                                                                                               a                                                                                                                               '
#| b'' istitle [True, range(0, 3)] -> TypeError: bytearray.istitle() takes no arguments (2 given) b''
#| 0.0 __rtruediv__ ['ignore', 0.0] -> TypeError: expected 1 argument, got 2
#| 0 from_bytes [] -> TypeError: from_bytes() missing required argument 'bytes' (pos 1)
#| 0j __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| 'a' maketrans [] -> TypeError: maketrans expected at least 1 argument, got 0
#| '%s-%d' istitle [2, True, -2.5] -> TypeError: str.istitle() takes no arguments (3 given)
#| -2.75 __radd__ [slice(1, 2, None), 'little'] -> TypeError: expected 1 argument, got 2
#| '{} {a}' removeprefix [0.0, 9223372036854775808, 'hello world'] -> TypeError: str.removeprefix() takes exactly one argument (3 given)
#| b' x ' find ['a'] -> TypeError: argument should be integer or bytes-like object, not 'str'
#| b' x ' __bytes__ ['ignore'] -> TypeError: bytes.__bytes__() takes no arguments (1 given)
#| 'é😀' strip [{1}, 1.5] -> TypeError: strip expected at most 1 argument, got 2
#| '%s-%d' zfill [NotImplemented, False, 1j] -> TypeError: str.zfill() takes exactly one argument (3 given)
#| 7 __mod__ [None] -> NotImplemented
#| 0j __pos__ [] -> 0j
#| b'a' rpartition [<class 'int'>, [1, 2], bytearray(b'xyz')] -> TypeError: bytes.rpartition() takes exactly one argument (3 given)
#| 255 __add__ ['utf-8', slice(1, 2, None)] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 __rsub__ ['little'] -> NotImplemented
#| -1 __rxor__ ['é'] -> NotImplemented
#| inf __ceil__ [] -> OverflowError: cannot convert float infinity to integer
#| b'abc' c_contiguous True
#| -18446744073709551616 __bool__ ['5', slice(None, None, -1)] -> TypeError: expected 0 arguments, got 2
#| b'' capitalize [(2-3j), ['a', 'b']] -> TypeError: bytearray.capitalize() takes no arguments (2 given) b''
#| (2.5-1j) __complex__ [{1}] -> TypeError: complex.__complex__() takes no arguments (1 given)
#| -1 __xor__ [] -> TypeError: expected 1 argument, got 0
#| '12' isidentifier ['{}', False, range(0, 3)] -> TypeError: str.isidentifier() takes no arguments (3 given)
#| 'Hello World' split [] -> ['Hello', 'World']
#| b'abc' decode [''] -> LookupError: unknown encoding:  b'abc'
#| b'abc' nbytes 3
#| b'%s' isalpha [b''] -> TypeError: bytes.isalpha() takes no arguments (1 given)
#| 1.5 __sub__ ['abc'] -> NotImplemented
#| 'Hello World' islower ['x', {'a': 1}, -7] -> TypeError: str.islower() takes no arguments (3 given)
#| nan real nan
#| b'%s' __add__ ['>5', slice(None, None, -1)] -> TypeError: expected 1 argument, got 2
#| b'%s' decode [-2.5] -> TypeError: decode() argument 'encoding' must be str, not float
#| 'a' rstrip [255, -2.5] -> TypeError: rstrip expected at most 1 argument, got 2
#| 1j from_number [1j] -> 1j
#| 1 __divmod__ [b'abc', ',.2f', '5'] -> TypeError: expected 1 argument, got 3
#| ' x\ty\n' isupper [b'', '>5', {}] -> TypeError: str.isupper() takes no arguments (3 given)
#| 1j __rmul__ [-7, slice(None, None, -1)] -> TypeError: expected 1 argument, got 2
#| '{} {a}' center [2, 'abc', 1j] -> TypeError: center expected at most 2 arguments, got 3
#| 'abc' rjust [b'a', (2-3j), 'hello world'] -> TypeError: rjust expected at most 2 arguments, got 3
#| 'Hello World' lower [b'a', -0.0, ' x '] -> TypeError: str.lower() takes no arguments (3 given)
#| 1.5 from_number [(1, 2), ''] -> TypeError: float.from_number() takes exactly one argument (2 given)
#| '' isalnum [] -> False
#| b'aXbXc' capitalize ['utf-8', slice(None, None, 0)] -> TypeError: bytes.capitalize() takes no arguments (2 given)
#| 1e+22 __divmod__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 __floordiv__ [] -> TypeError: expected 1 argument, got 0
#| 0.0 __rtruediv__ [-1180591620717411303424, 'ignore', [1, 2]] -> TypeError: expected 1 argument, got 3
#| b'' capitalize [2, None] -> TypeError: bytearray.capitalize() takes no arguments (2 given) b''
#| 7 __pos__ [] -> 7
#| b'abc' contiguous True
#| -18446744073709551616 __bool__ ['ascii', 1.5] -> TypeError: expected 0 arguments, got 2
#| 0.0 __mod__ ['%d', <class 'str'>, ('a', 'x')] -> TypeError: expected 1 argument, got 3
#| b'aXbXc' translate [] -> TypeError: translate() takes at least 1 positional argument (0 given)
#| 0j from_number [bytearray(b'xyz'), (1, 2), {}] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| '%s-%d' expandtabs [] -> '%s-%d'
#| inf fromhex [255] -> TypeError: bad argument type for built-in operation
#| '{} {a}' lower [[]] -> TypeError: str.lower() takes no arguments (1 given)
#| b'a' maketrans [] -> TypeError: maketrans expected 2 arguments, got 0
#| 100000000000000000000 __abs__ ['ignore', b'a'] -> TypeError: expected 0 arguments, got 2
#| 1.5 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| '{} {a}' zfill [('a', 2), ('a', 2)] -> TypeError: str.zfill() takes exactly one argument (2 given)
#| b'abc' strides (1,)
#| 'abc' __add__ ['ignore', <class 'str'>, 0.0] -> TypeError: expected 1 argument, got 3
#| -1 __rfloordiv__ [-2.5, 'a', []] -> TypeError: expected 1 argument, got 3
#| b'abc' upper [255, {1}] -> TypeError: bytearray.upper() takes no arguments (2 given) b'abc'
#| b'%s' __bytes__ [slice(None, None, -1), -1] -> TypeError: bytes.__bytes__() takes no arguments (2 given)
#| -1 to_bytes [] -> OverflowError: can't convert negative int to unsigned
#| 1 __divmod__ ['utf-8', '%d'] -> TypeError: expected 1 argument, got 2
#| '%s-%d' __mod__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' center [('a', 'x')] -> TypeError: 'tuple' object cannot be interpreted as an integer
#| -0.0 __round__ [slice(1, 2, None), (1, 2)] -> TypeError: __round__ expected at most 1 argument, got 2
#| b'' title ['x'] -> TypeError: bytearray.title() takes no arguments (1 given) b''
#| 'a' maketrans ['{}', (1, 2), <built-in function len>] -> TypeError: maketrans() argument 2 must be str, not tuple
#| 'Hello World' encode [] -> b'Hello World'
#| 'aXbXc' isidentifier [Ellipsis] -> TypeError: str.isidentifier() takes no arguments (1 given)
#| -2.75 as_integer_ratio [bytearray(b'xyz')] -> TypeError: float.as_integer_ratio() takes no arguments (1 given)
#| 1j __neg__ ['big', 'aXbXc'] -> TypeError: expected 0 arguments, got 2
#| -18446744073709551616 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' ndim 1
#| 100000000000000000000 __add__ [9223372036854775808, True, bytearray(b'xyz')] -> TypeError: expected 1 argument, got 3
#| ' x\ty\n' rindex [] -> TypeError: rindex expected at least 1 argument, got 0
#| 7 __pos__ [('a', 'x'), '5'] -> TypeError: expected 0 arguments, got 2
#| b'aXbXc' lstrip [] -> b'aXbXc'
#| 1.5 __str__ [] -> '1.5'
#| 'é😀' removesuffix [5, ',.2f'] -> TypeError: str.removesuffix() takes exactly one argument (2 given)
#| b'' isspace ['abc', [1, 2]] -> TypeError: bytes.isspace() takes no arguments (2 given)
#| b'' maketrans [1, ''] -> TypeError: a bytes-like object is required, not 'int'
#| 'é😀' casefold [] -> 'é😀'
#| 1e+22 from_number [b'abc'] -> TypeError: must be real number, not bytes
#| -0.0 is_integer ['ascii', 1j] -> TypeError: float.is_integer() takes no arguments (2 given)
#| b'' isupper [(2-3j)] -> TypeError: bytearray.isupper() takes no arguments (1 given) b''
#| b'abc' ndim 1
#| b'abc' maketrans [] -> TypeError: maketrans expected 2 arguments, got 0 b'abc'
#| b' x ' decode [(2-3j)] -> TypeError: decode() argument 'encoding' must be str, not complex
#| 1 __rrshift__ [<built-in function len>, 1.5, ('a', 2)] -> TypeError: expected 1 argument, got 3
#| -18446744073709551616 __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| nan __rfloordiv__ [] -> TypeError: expected 1 argument, got 0
#| 7 __round__ [b'a'] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| b'Hello World' ljust [1.5, b'abc'] -> TypeError: 'float' object cannot be interpreted as an integer
#| '' join [] -> TypeError: str.join() takes exactly one argument (0 given)
#| 255 __bool__ [] -> True
#| 255 __rfloordiv__ [slice(None, None, -1), '>5', (1, 2)] -> TypeError: expected 1 argument, got 3
#| nan __mod__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 __floor__ [nan, b'abc'] -> TypeError: float.__floor__() takes no arguments (2 given)
#| 1j __abs__ [b'', ' x ', <class 'int'>] -> TypeError: expected 0 arguments, got 3
#| 7 __mod__ ['ascii', (2-3j)] -> TypeError: expected 1 argument, got 2
#| b'Hello World' title ['5'] -> TypeError: bytes.title() takes no arguments (1 given)
#| '{} {a}' swapcase [None, <class 'int'>] -> TypeError: str.swapcase() takes no arguments (2 given)
#| '' strip [[1, 2]] -> TypeError: strip arg must be None or str
#| 7 __mod__ [{97: 'x'}, slice(None, None, -1), 'strict'] -> TypeError: expected 1 argument, got 3
#| b'a' endswith [<class 'str'>, 1, inf] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'' __iadd__ ['5'] -> TypeError: can't concat str to bytearray b''
#| (2.5-1j) __neg__ [] -> (-2.5+1j)
#| b'aXbXc' islower [] -> False
#| (2.5-1j) from_number [256, -2.5, 'utf-8'] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| 'Hello World' removesuffix ['1e5'] -> 'Hello World'
#| 7 from_bytes [('a', 'x'), bytearray(b'xyz')] -> TypeError: from_bytes() argument 'byteorder' must be str, not bytearray
#| '{} {a}' zfill [{1}, nan] -> TypeError: str.zfill() takes exactly one argument (2 given)
#| 1.5 __rmul__ ['ascii', b'a', '-12'] -> TypeError: expected 1 argument, got 3
#| 255 __mul__ [] -> TypeError: expected 1 argument, got 0
#| 'abc' rstrip ['ascii'] -> 'ab'
#| -0.0 __pos__ [1e+300, ('a', 2), []] -> TypeError: expected 0 arguments, got 3
#| -18446744073709551616 __int__ [255, [], 'little'] -> TypeError: expected 0 arguments, got 3
#| b'abc' obj b'abc'
#| 1j __mul__ [] -> TypeError: expected 1 argument, got 0
#| '' rfind ['big', NotImplemented] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 'é😀' __mod__ [] -> TypeError: expected 1 argument, got 0
#| 1j __rtruediv__ [9223372036854775808, slice(None, None, 0)] -> TypeError: expected 1 argument, got 2
#| 1j __bool__ [] -> True
#| 'Hello World' __mul__ [] -> TypeError: expected 1 argument, got 0
#| b'a' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| 1.5 __pos__ [b'a', 9223372036854775808] -> TypeError: expected 0 arguments, got 2
#| -0.0 __abs__ [1e+300, -1180591620717411303424] -> TypeError: expected 0 arguments, got 2
#| b'abc' __len__ ['é', 1.5] -> TypeError: expected 0 arguments, got 2
#| nan __rmul__ [b'a'] -> NotImplemented
#| '{} {a}' isalpha ['hello world', ('a', 2)] -> TypeError: str.isalpha() takes no arguments (2 given)
#| 255 __ror__ [range(0, 3)] -> NotImplemented
#| '{} {a}' isprintable ['', 'é', '5'] -> TypeError: str.isprintable() takes no arguments (3 given)
#| -2.75 is_integer [nan, 2, ' x '] -> TypeError: float.is_integer() takes no arguments (3 given)
#| b'abc' isspace [slice(None, None, -1), <built-in function len>] -> TypeError: bytearray.isspace() takes no arguments (2 given) b'abc'
#| b' x ' upper ['hello world'] -> TypeError: bytes.upper() takes no arguments (1 given)
#| (2.5-1j) __neg__ [1e+300, {97: 'x'}] -> TypeError: expected 0 arguments, got 2
#| 0j __radd__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 __float__ [0.0] -> TypeError: expected 0 arguments, got 1
#| 'a' rsplit [' x ', b'a'] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| b'abc' isdigit [{1}, ('a', 2)] -> TypeError: bytearray.isdigit() takes no arguments (2 given) b'abc'
#| inf __rdivmod__ ['x', range(0, 3)] -> TypeError: expected 1 argument, got 2
#| '{} {a}' split [] -> ['{}', '{a}']
#| 0j from_number [nan, inf, slice(None, None, 0)] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| 0 __rlshift__ [1.5, ',.2f', 1j] -> TypeError: expected 1 argument, got 3
#| -2.75 __floor__ [] -> -3
#| 0j __str__ [9223372036854775808, -7, 1e+300] -> TypeError: expected 0 arguments, got 3
#| -0.0 __trunc__ [nan] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| 0.0 __rsub__ ['{0!r:>5}', '-12', ('a', 2)] -> TypeError: expected 1 argument, got 3
#| inf __truediv__ [' x ', 1j, ' x '] -> TypeError: expected 1 argument, got 3
#| b'' isalpha [{}, {}, [1, 2]] -> TypeError: bytearray.isalpha() takes no arguments (3 given) b''
#| 1 __round__ [] -> 1
#| b'%s' rsplit [slice(1, 2, None), {'a': 1}] -> TypeError: 'dict' object cannot be interpreted as an integer
#| (2.5-1j) imag -1.0
#| 1e+22 from_number [0.0, 256] -> TypeError: float.from_number() takes exactly one argument (2 given)
#| 1 denominator 1
#| -0.0 __int__ [-7] -> TypeError: expected 0 arguments, got 1
#| '%s-%d' format ['é', 'ascii'] -> '%s-%d'
#| '%s-%d' lower [] -> '%s-%d'
#| 1.5 __sub__ ['é', -2.5, -1180591620717411303424] -> TypeError: expected 1 argument, got 3
#| 'aXbXc' replace ['little', {1}] -> TypeError: replace() argument 2 must be str, not set
#| b'' istitle [' x ', -2.5, (1, 2)] -> TypeError: bytes.istitle() takes no arguments (3 given)
#| b' x ' lstrip [slice(None, None, 0)] -> TypeError: a bytes-like object is required, not 'slice'
#| 'aXbXc' find [9223372036854775808, ' x '] -> TypeError: find() argument 1 must be str, not int
#| 0 bit_length [] -> 0
#| b'Hello World' rindex [NotImplemented, {1}, 'é'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 100000000000000000000 __floor__ ['strict'] -> TypeError: int.__floor__() takes no arguments (1 given)
#| b'a' isalnum [(), {'a': 1}] -> TypeError: bytes.isalnum() takes no arguments (2 given)
#| b'Hello World' expandtabs [256] -> b'Hello World'
#| -2.75 __int__ [NotImplemented, 'a'] -> TypeError: expected 0 arguments, got 2
#| '' ljust [range(0, 3), '5'] -> TypeError: 'range' object cannot be interpreted as an integer
#| '{} {a}' strip [] -> '{} {a}'
#| b'aXbXc' islower [] -> False
#| -1 __invert__ ['x', 'ignore'] -> TypeError: expected 0 arguments, got 2
#| 'abc' islower [] -> True
#| -0.0 hex [(1, 2), 'utf-8', b''] -> TypeError: float.hex() takes no arguments (3 given)
#| b'Hello World' startswith [('a', 2)] -> TypeError: a bytes-like object is required, not 'str'
#| 100000000000000000000 bit_count [Ellipsis, nan, True] -> TypeError: int.bit_count() takes no arguments (3 given)
#| '' isprintable [',.2f', 'hello world', nan] -> TypeError: str.isprintable() takes no arguments (3 given)
#| b'aXbXc' startswith [-7, NotImplemented, True] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'' hex [] -> '' b''
#| b'abc' __str__ [1.5] -> TypeError: expected 0 arguments, got 1
#| 'Hello World' isupper [5] -> TypeError: str.isupper() takes no arguments (1 given)
#| '%s-%d' title [<class 'int'>, '>5', <class 'str'>] -> TypeError: str.title() takes no arguments (3 given)
#| '%s-%d' replace [] -> TypeError: replace() takes at least 2 positional arguments (0 given)
#| b'Hello World' isalnum [] -> False
#| '%s-%d' swapcase [{'a': 1}] -> TypeError: str.swapcase() takes no arguments (1 given)
#| b'' translate [-1180591620717411303424, '>5', 1.5] -> TypeError: translate() takes at most 2 arguments (3 given)
#| 255 __index__ [] -> 255
#| b'Hello World' isspace [''] -> TypeError: bytes.isspace() takes no arguments (1 given)
#| b'abc' strides (1,)
#| b'abc' rsplit [b'a'] -> [bytearray(b''), bytearray(b'bc')] b'abc'
#| b'abc' __iadd__ [5] -> TypeError: can't concat int to bytearray b'abc'
#| '{} {a}' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 real -2.75
#| '12' isdecimal [] -> True
#| 'aXbXc' startswith ['little', 'ascii'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'' __str__ ['{}', slice(None, None, -1), b'a'] -> TypeError: expected 0 arguments, got 3
#| 7 __rshift__ [] -> TypeError: expected 1 argument, got 0
#| 1j __add__ ['ascii', '%s %s'] -> TypeError: expected 1 argument, got 2
#| b'aXbXc' rfind [<built-in function len>, range(0, 3), ['a', 'b']] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 1j __radd__ [('a', 'x'), 'strict'] -> TypeError: expected 1 argument, got 2
#| 'abc' capitalize ['>5', 2, 0.0] -> TypeError: str.capitalize() takes no arguments (3 given)
#| 'é😀' format_map [] -> TypeError: str.format_map() takes exactly one argument (0 given)
#| 1.5 __trunc__ [nan, ''] -> TypeError: float.__trunc__() takes no arguments (2 given)
#| 1j __abs__ [('a', 2)] -> TypeError: expected 0 arguments, got 1
#| 0j __abs__ ['a', b''] -> TypeError: expected 0 arguments, got 2
#| b'abc' ljust [('a', 'x'), {}, 0.0] -> TypeError: ljust expected at most 2 arguments, got 3 b'abc'
#| 1j conjugate [True, '%s %s'] -> TypeError: complex.conjugate() takes no arguments (2 given)
#| '12' upper [2, 'strict'] -> TypeError: str.upper() takes no arguments (2 given)
#| '%s-%d' casefold [1000, slice(1, 2, None), ('a', 'x')] -> TypeError: str.casefold() takes no arguments (3 given)
#| inf __sub__ ['>5'] -> NotImplemented
#| inf __bool__ [9223372036854775808, {97: 'x'}, b'a'] -> TypeError: expected 0 arguments, got 3
#| 'a' __getitem__ [{}, ('a', 'x')] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' title [] -> ' X\tY\n'
#| -0.0 real -0.0
#| b'aXbXc' rfind [<class 'int'>] -> TypeError: argument should be integer or bytes-like object, not 'type'
#| 7 bit_length [2, 5] -> TypeError: int.bit_length() takes no arguments (2 given)
#| 1.5 __add__ ['x'] -> NotImplemented
#| 'Hello World' isnumeric [-2.5, 1.5, 'strict'] -> TypeError: str.isnumeric() takes no arguments (3 given)
#| '{} {a}' find ['%d'] -> -1
#| 255 __abs__ [NotImplemented, 0.0] -> TypeError: expected 0 arguments, got 2
#| 'Hello World' isdigit [] -> False
#| 'abc' splitlines [] -> ['abc']
#| b' x ' rsplit [] -> [b'x']
#| b'aXbXc' center [] -> TypeError: center expected at least 1 argument, got 0
#| 0.0 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' c_contiguous True
#| b'aXbXc' isalpha [1, ',.2f'] -> TypeError: bytes.isalpha() takes no arguments (2 given)
#| b'' center [] -> TypeError: center expected at least 1 argument, got 0 b''
#| 'a' encode [{1}, ['a', 'b']] -> TypeError: encode() argument 'encoding' must be str, not set
#| inf __rtruediv__ ['é'] -> NotImplemented
#| b'aXbXc' rfind ['{0!r:>5}', bytearray(b'xyz')] -> TypeError: slice indices must be integers or None or have an __index__ method
#| (2.5-1j) __pos__ [] -> (2.5-1j)
#| -18446744073709551616 __bool__ [-1180591620717411303424, -7] -> TypeError: expected 0 arguments, got 2
#| b' x ' __contains__ [nan, ['a', 'b'], ',.2f'] -> TypeError: expected 1 argument, got 3
#| b'' __rmul__ [] -> TypeError: expected 1 argument, got 0
#| '' isspace [[1, 2], ',.2f'] -> TypeError: str.isspace() takes no arguments (2 given)
#| 1 __round__ [] -> 1
#| ' x\ty\n' isprintable [255, slice(None, None, 0)] -> TypeError: str.isprintable() takes no arguments (2 given)
#| b'Hello World' capitalize [] -> b'Hello world'
#| 7 __xor__ [<class 'int'>, True, 'little'] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __float__ [] -> 1e+20
#| 100000000000000000000 __neg__ [] -> -100000000000000000000
#| b'%s' split ['abc'] -> TypeError: a bytes-like object is required, not 'str'
#| 'Hello World' splitlines [] -> ['Hello World']
#| -18446744073709551616 __bool__ [0, 'utf-8', 'little'] -> TypeError: expected 0 arguments, got 3
#| '12' isdigit ['hello world', bytearray(b'xyz')] -> TypeError: str.isdigit() takes no arguments (2 given)
#| b'abc' zfill [(), 9223372036854775808] -> TypeError: bytearray.zfill() takes exactly one argument (2 given) b'abc'
#| inf __rdivmod__ ['ignore', '{0!r:>5}'] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __rtruediv__ ['hello world', False] -> TypeError: expected 1 argument, got 2
#| 'Hello World' isdecimal [1j] -> TypeError: str.isdecimal() takes no arguments (1 given)
#| -1 __rshift__ [{'a': 1}, 1.5] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __pos__ ['aXbXc'] -> TypeError: expected 0 arguments, got 1
#| 1.5 __radd__ ['hello world', False, 'little'] -> TypeError: expected 1 argument, got 3
#| 1 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 1j __sub__ [[], 'big', 'é'] -> TypeError: expected 1 argument, got 3
#| 1.5 hex [{}, slice(None, None, 0), slice(1, 2, None)] -> TypeError: float.hex() takes no arguments (3 given)
#| nan __rtruediv__ ['ignore', '{0!r:>5}'] -> TypeError: expected 1 argument, got 2
#| '{} {a}' isspace [] -> False
#| b' x ' expandtabs [2, '%s %s'] -> TypeError: expandtabs() takes at most 1 argument (2 given)
#| b'%s' rpartition [] -> TypeError: bytes.rpartition() takes exactly one argument (0 given)
#| -1 imag 0
#| (2.5-1j) real 2.5
#| b'a' istitle [1, {97: 'x'}] -> TypeError: bytes.istitle() takes no arguments (2 given)
#| 7 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 'a' __mul__ ['é', (), [1, 2]] -> TypeError: expected 1 argument, got 3
#| 7 __int__ [inf, True] -> TypeError: expected 0 arguments, got 2
#| 255 __round__ [] -> 255
#| 100000000000000000000 __rfloordiv__ ['x', False, None] -> TypeError: expected 1 argument, got 3
#| '12' expandtabs [-1180591620717411303424, 0] -> TypeError: expandtabs() takes at most 1 argument (2 given)
#| 'é😀' lstrip ['5'] -> 'é😀'
#| -18446744073709551616 __rmul__ [{}] -> NotImplemented
#| nan is_integer ['%s %s'] -> TypeError: float.is_integer() takes no arguments (1 given)
#| b'%s' lstrip [False] -> TypeError: a bytes-like object is required, not 'bool'
#| b' x ' istitle [255] -> TypeError: bytes.istitle() takes no arguments (1 given)
#| 0 __radd__ [1.5, 'hello world'] -> TypeError: expected 1 argument, got 2
#| 1.5 __rmul__ [-2.5] -> -3.75
#| 'a' istitle [] -> False
#| 100000000000000000000 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 1.5 __int__ [5, 1.5, 1000] -> TypeError: expected 0 arguments, got 3
#| nan __mod__ [<class 'int'>] -> NotImplemented
#| b' x ' zfill [] -> TypeError: bytes.zfill() takes exactly one argument (0 given)
#| '{} {a}' islower [] -> True
#| 1e+22 __abs__ [] -> 1e+22
#| 7 __rmul__ [1j, '-12'] -> TypeError: expected 1 argument, got 2
#| 1j __complex__ [-7] -> TypeError: complex.__complex__() takes no arguments (1 given)
#| inf __rdivmod__ [b'abc', None, '5'] -> TypeError: expected 1 argument, got 3
#| 'aXbXc' isalpha ['', <class 'int'>, 2] -> TypeError: str.isalpha() takes no arguments (3 given)
#| 100000000000000000000 real 100000000000000000000
#| '' rsplit [-7] -> TypeError: must be str or None, not int
#| (2.5-1j) __rsub__ [0, ',.2f', ''] -> TypeError: expected 1 argument, got 3
#| b'' decode ['big'] -> ''
#| b'abc' __enter__ [-0.0, b'abc', -0.0] -> TypeError: memoryview.__enter__() takes no arguments (3 given)
#| 0j __rsub__ [0] -> -0j
#| b'a' rstrip ['5', bytearray(b'xyz'), '%d'] -> TypeError: rstrip expected at most 1 argument, got 3
#| b'%s' swapcase ['5', 2, <built-in function len>] -> TypeError: bytes.swapcase() takes no arguments (3 given)
#| 'é😀' removeprefix [<class 'int'>] -> TypeError: removeprefix() argument must be str, not type
#| b'abc' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' maketrans [[1, 2], '1e5', '5'] -> TypeError: first maketrans argument must be a string if there is a second argument
#| -18446744073709551616 to_bytes [1j, (1, 2)] -> TypeError: 'complex' object cannot be interpreted as an integer
#| 255 imag 0
#| 1.5 __mul__ [] -> TypeError: expected 1 argument, got 0
#| 7 __sub__ [<class 'str'>, 'aXbXc', Ellipsis] -> TypeError: expected 1 argument, got 3
#| 1e+22 __mod__ [()] -> NotImplemented
#| 'Hello World' ljust [<class 'int'>, -1180591620717411303424] -> TypeError: 'type' object cannot be interpreted as an integer
#| b' x ' find [] -> TypeError: find expected at least 1 argument, got 0
#| b'aXbXc' __getitem__ ['aXbXc', 9223372036854775808, ['a', 'b']] -> TypeError: expected 1 argument, got 3
#| ' x\ty\n' casefold [bytearray(b'xyz')] -> TypeError: str.casefold() takes no arguments (1 given)
#| b'abc' __getitem__ [256, Ellipsis, ''] -> TypeError: expected 1 argument, got 3 b'abc'
#| 1j __radd__ [1.5, ['a', 'b']] -> TypeError: expected 1 argument, got 2
#| 'é😀' rfind ['-12'] -> -1
#| b'abc' __len__ [range(0, 3)] -> TypeError: expected 0 arguments, got 1 b'abc'
#| b'' ljust [1.5, 'hello world', 0.0] -> TypeError: ljust expected at most 2 arguments, got 3
#| (2.5-1j) __abs__ [] -> 2.692582403567252
#| b'Hello World' __rmul__ [] -> TypeError: expected 1 argument, got 0
#| b'%s' islower [',.2f'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| '' __mod__ [b'', {}] -> TypeError: expected 1 argument, got 2
#| b'a' partition [nan, '{}', 2] -> TypeError: bytes.partition() takes exactly one argument (3 given)
#| b'abc' upper ['ignore', b'abc'] -> TypeError: bytearray.upper() takes no arguments (2 given) b'abc'
#| 'abc' partition [nan, -0.0] -> TypeError: str.partition() takes exactly one argument (2 given)
#| 1j __mul__ ['>5', range(0, 3), <class 'int'>] -> TypeError: expected 1 argument, got 3
#| '%s-%d' rfind [b'abc', -7] -> TypeError: rfind() argument 1 must be str, not bytes
#| b'a' removesuffix ['>5', 'a', -0.0] -> TypeError: bytes.removesuffix() takes exactly one argument (3 given)
#| '12' __len__ [True, ' x ', 'hello world'] -> TypeError: expected 0 arguments, got 3
#| '{} {a}' istitle ['-12', '{0!r:>5}', -1] -> TypeError: str.istitle() takes no arguments (3 given)
#| 1 __neg__ ['x'] -> TypeError: expected 0 arguments, got 1
#| 1j __truediv__ [NotImplemented] -> NotImplemented
#| b'Hello World' isspace [] -> False
#| '%s-%d' isdigit [9223372036854775808, 9223372036854775808, 'hello world'] -> TypeError: str.isdigit() takes no arguments (3 given)
#| 'Hello World' maketrans ['', (), []] -> TypeError: maketrans() argument 2 must be str, not tuple
#| '%s-%d' isupper ['%d', -1180591620717411303424] -> TypeError: str.isupper() takes no arguments (2 given)
#| b'' isalnum ['%d', '%d', '%d'] -> TypeError: bytes.isalnum() takes no arguments (3 given)
#| 'Hello World' replace [5, 1j, '%s %s'] -> TypeError: replace() argument 1 must be str, not int
#| (2.5-1j) __str__ [1j] -> TypeError: expected 0 arguments, got 1
#| b'abc' nbytes 3
#| 0 __mul__ [NotImplemented, -1] -> TypeError: expected 1 argument, got 2
#| -18446744073709551616 __abs__ ['%s %s', 9223372036854775808, (2-3j)] -> TypeError: expected 0 arguments, got 3
#| 'Hello World' endswith ['>5', ['a', 'b'], '{}'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '{} {a}' isupper [] -> False
#| 'a' __rmul__ ['a'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 7 denominator 1
#| b'%s' isalpha [] -> False
#| '%s-%d' lstrip ['hello world', {1}, 1000] -> TypeError: lstrip expected at most 1 argument, got 3
#| 100000000000000000000 is_integer [] -> True
#| b'aXbXc' capitalize [9223372036854775808] -> TypeError: bytes.capitalize() takes no arguments (1 given)
#| 0j real 0.0
#| -2.75 __sub__ ['hello world', nan] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __pos__ ['utf-8', {'a': 1}, 1] -> TypeError: expected 0 arguments, got 3
#| -2.75 __floor__ [bytearray(b'xyz')] -> TypeError: float.__floor__() takes no arguments (1 given)
#| -0.0 __ceil__ [-1180591620717411303424, <built-in function len>, 'ascii'] -> TypeError: float.__ceil__() takes no arguments (3 given)
#| 1 __or__ [] -> TypeError: expected 1 argument, got 0
#| -18446744073709551616 bit_count [2, 1, 256] -> TypeError: int.bit_count() takes no arguments (3 given)
#| 'abc' rfind [5, ()] -> TypeError: rfind() argument 1 must be str, not int
#| 1.5 as_integer_ratio [5, -0.0] -> TypeError: float.as_integer_ratio() takes no arguments (2 given)
#| -18446744073709551616 is_integer [False, 'hello world'] -> TypeError: int.is_integer() takes no arguments (2 given)
#| 'Hello World' lstrip [255] -> TypeError: lstrip arg must be None or str
#| -0.0 as_integer_ratio [] -> (0, 1)
#| -2.75 imag 0.0
#| 'aXbXc' rstrip [' x '] -> 'aXbXc'
#| 7 as_integer_ratio ['a', b'a', 'é'] -> TypeError: int.as_integer_ratio() takes no arguments (3 given)
#| (2.5-1j) __abs__ [{'a': 1}] -> TypeError: expected 0 arguments, got 1
#| 1j __neg__ ['abc', <class 'int'>, b'abc'] -> TypeError: expected 0 arguments, got 3
#| 1e+22 real 1e+22
#| inf __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 1.5 as_integer_ratio [[]] -> TypeError: float.as_integer_ratio() takes no arguments (1 given)
#| 'é😀' isalnum [{1}, ' x ', 'aXbXc'] -> TypeError: str.isalnum() takes no arguments (3 given)
#| -0.0 __floordiv__ [] -> TypeError: expected 1 argument, got 0
#| '{} {a}' isupper [256, 'x', b'a'] -> TypeError: str.isupper() takes no arguments (3 given)
#| '{} {a}' strip [slice(None, None, -1)] -> TypeError: strip arg must be None or str
#| '' lstrip [0, slice(1, 2, None)] -> TypeError: lstrip expected at most 1 argument, got 2
#| -1 __bool__ ['big', range(0, 3), 'abc'] -> TypeError: expected 0 arguments, got 3
#| -1 __floordiv__ [Ellipsis, 'a'] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __rmul__ ['%d', 'x', inf] -> TypeError: expected 1 argument, got 3
#| 0 __mod__ [{}, inf, 'x'] -> TypeError: expected 1 argument, got 3
#| 'aXbXc' __mul__ [(2-3j), '{}', 9223372036854775808] -> TypeError: expected 1 argument, got 3
#| '' isspace [] -> False
#| 1.5 __abs__ [<class 'str'>, '%d', 'ignore'] -> TypeError: expected 0 arguments, got 3
#| '12' __mul__ [1e+300, '%d'] -> TypeError: expected 1 argument, got 2
#| 1e+22 from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| -0.0 hex ['little', ('a', 2)] -> TypeError: float.hex() takes no arguments (2 given)
#| b'a' swapcase [] -> b'A'
#| 'aXbXc' __contains__ [bytearray(b'xyz'), <class 'str'>, '{}'] -> TypeError: expected 1 argument, got 3
#| 1j __truediv__ [' x ', 1e+300, 256] -> TypeError: expected 1 argument, got 3
#| b'' __len__ ['ignore', 1e+300, '%s %s'] -> TypeError: expected 0 arguments, got 3
#| '%s-%d' expandtabs [(), 1e+300] -> TypeError: expandtabs() takes at most 1 argument (2 given)
#| b'abc' __str__ [['a', 'b'], 'hello world', ('a', 2)] -> TypeError: expected 0 arguments, got 3
#| 0 __floor__ [] -> 0
#| b'aXbXc' rfind [-1] -> ValueError: byte must be in range(0, 256)
#| b'abc' maketrans ['x'] -> TypeError: maketrans expected 2 arguments, got 1 b'abc'
#| 'aXbXc' casefold [] -> 'axbxc'
#| 'é😀' __str__ ['ascii', <class 'str'>, '>5'] -> TypeError: expected 0 arguments, got 3
#| b'abc' ljust [] -> TypeError: ljust expected at least 1 argument, got 0 b'abc'
#| b'a' swapcase ['5', '-12', 'big'] -> TypeError: bytes.swapcase() takes no arguments (3 given)
#| ' x\ty\n' encode [0, 'hello world', 256] -> TypeError: encode() takes at most 2 arguments (3 given)
#| nan __floor__ [',.2f'] -> TypeError: float.__floor__() takes no arguments (1 given)
#| 1.5 is_integer [-2.5, None, True] -> TypeError: float.is_integer() takes no arguments (3 given)
#| -1 __invert__ [2, 0, 2] -> TypeError: expected 0 arguments, got 3
#| nan __str__ [Ellipsis, False, 'big'] -> TypeError: expected 0 arguments, got 3
#| 7 __round__ [Ellipsis, ''] -> TypeError: __round__ expected at most 1 argument, got 2
#| b'a' __contains__ ['1e5', 1j] -> TypeError: expected 1 argument, got 2
#| 'Hello World' isdecimal [] -> False
#| '12' isdecimal ['-12', range(0, 3)] -> TypeError: str.isdecimal() takes no arguments (2 given)
#| b'a' zfill [255] -> b'00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a'
#| b'a' isupper [[]] -> TypeError: bytes.isupper() takes no arguments (1 given)
#| b'Hello World' islower ['abc'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| -0.0 __ceil__ [slice(None, None, 0)] -> TypeError: float.__ceil__() takes no arguments (1 given)
#| b'abc' isalnum [{1}] -> TypeError: bytearray.isalnum() takes no arguments (1 given) b'abc'
#| 1 __floordiv__ [1.5, ('a', 'x')] -> TypeError: expected 1 argument, got 2
#| -2.75 __divmod__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' rjust ['utf-8'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'aXbXc' rsplit [False] -> TypeError: a bytes-like object is required, not 'bool'
#| 1j __truediv__ [0.0, ('a', 'x'), False] -> TypeError: expected 1 argument, got 3
#| 'é😀' partition [9223372036854775808, (1, 2), 'big'] -> TypeError: str.partition() takes exactly one argument (3 given)
#| b'abc' readonly True
#| inf __truediv__ [{'a': 1}, {1}] -> TypeError: expected 1 argument, got 2
#| b'abc' rstrip [1000, b'a'] -> TypeError: rstrip expected at most 1 argument, got 2 b'abc'
#| 'abc' __contains__ [] -> TypeError: expected 1 argument, got 0
#| b' x ' swapcase [] -> b' X '
#| 255 __rdivmod__ [-1180591620717411303424, False, -1] -> TypeError: expected 1 argument, got 3
#| 0.0 __neg__ ['-12', 1, 1] -> TypeError: expected 0 arguments, got 3
#| b'aXbXc' islower [] -> False
#| (2.5-1j) __pos__ [(1, 2)] -> TypeError: expected 0 arguments, got 1
#| '%s-%d' __str__ [[1, 2]] -> TypeError: expected 0 arguments, got 1
#| (2.5-1j) __mul__ [] -> TypeError: expected 1 argument, got 0
#| (2.5-1j) __rtruediv__ ['x'] -> NotImplemented
#| inf __round__ [NotImplemented, 'little', ()] -> TypeError: __round__ expected at most 1 argument, got 3
#| 'Hello World' partition [<built-in function len>, 'aXbXc', {97: 'x'}] -> TypeError: str.partition() takes exactly one argument (3 given)
#| inf fromhex [-1180591620717411303424, ',.2f'] -> TypeError: float.fromhex() takes exactly one argument (2 given)
#| 1.5 __mod__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' startswith [('a', 2)] -> TypeError: tuple for startswith must only contain str, not int
#| 0 __ror__ [[]] -> NotImplemented
#| (2.5-1j) __rmul__ ['little'] -> NotImplemented
#| 0.0 __int__ [] -> 0
#| 'abc' maketrans [1.5, False] -> TypeError: maketrans() argument 2 must be str, not bool
#| b' x ' ljust [] -> TypeError: ljust expected at least 1 argument, got 0
#| '{} {a}' rindex ['1e5'] -> ValueError: substring not found
#| 100000000000000000000 real 100000000000000000000
#| 'Hello World' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| '12' center ['>5', 'hello world'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 7 __rrshift__ [<class 'str'>, 0.0, -1] -> TypeError: expected 1 argument, got 3
#| nan __radd__ ['%d'] -> NotImplemented
#| '12' __rmul__ [b'a', -1180591620717411303424] -> TypeError: expected 1 argument, got 2
#| b'aXbXc' center [] -> TypeError: center expected at least 1 argument, got 0
#| b'' lower [] -> b''
#| 0 __and__ [256, ' x '] -> TypeError: expected 1 argument, got 2
#| b'Hello World' startswith [1] -> TypeError: startswith first arg must be bytes or a tuple of bytes, not int
#| 7 as_integer_ratio [' x ', '%s %s', -7] -> TypeError: int.as_integer_ratio() takes no arguments (3 given)
#| nan is_integer [''] -> TypeError: float.is_integer() takes no arguments (1 given)
#| 1 denominator 1
#| b'' extend [256] -> TypeError: can't extend bytearray with int b''
#| '%s-%d' swapcase ['1e5'] -> TypeError: str.swapcase() takes no arguments (1 given)
#| '{} {a}' splitlines [] -> ['{} {a}']
#| '%s-%d' format ['a', <class 'str'>] -> '%s-%d'
#| 'aXbXc' upper [{}, '%s %s', True] -> TypeError: str.upper() takes no arguments (3 given)
#| 255 __index__ [] -> 255
#| 255 __int__ [1, '%s %s', 'aXbXc'] -> TypeError: expected 0 arguments, got 3
#| 1.5 __radd__ ['ascii', 'strict'] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 numerator 100000000000000000000
#| 255 __ceil__ [] -> 255
#| b'' hex [1000, slice(None, None, 0), inf] -> TypeError: hex() takes at most 2 arguments (3 given)
#| b'' maketrans [1.5] -> TypeError: maketrans expected 2 arguments, got 1
#| -1 from_bytes [5, slice(1, 2, None)] -> TypeError: from_bytes() argument 'byteorder' must be str, not slice
#| 255 __float__ [] -> 255.0
#| -1 __rtruediv__ [{}, NotImplemented] -> TypeError: expected 1 argument, got 2
#| b' x ' rindex [True, -1180591620717411303424, 1e+300] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'Hello World' rsplit [inf, <built-in function len>] -> TypeError: 'builtin_function_or_method' object cannot be interpreted as an integer
#| '' rpartition [] -> TypeError: str.rpartition() takes exactly one argument (0 given)
#| b'Hello World' startswith [b'a', 1.5, ()] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'Hello World' isascii [256] -> TypeError: bytes.isascii() takes no arguments (1 given)
#| 7 __divmod__ ['-12'] -> NotImplemented
#| b' x ' find [nan] -> TypeError: argument should be integer or bytes-like object, not 'float'
#| 1j __complex__ ['little', 1.5, ('a', 'x')] -> TypeError: complex.__complex__() takes no arguments (3 given)
#| b'' isdigit [range(0, 3), 5] -> TypeError: bytes.isdigit() takes no arguments (2 given)
#| ' x\ty\n' center ['hello world', 1.5, -7] -> TypeError: center expected at most 2 arguments, got 3
#| -2.75 __rsub__ ['big'] -> NotImplemented
#| '{} {a}' startswith ['ignore'] -> False
#| 1e+22 __round__ ['>5'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 1e+22 __rmul__ [<built-in function len>, 255] -> TypeError: expected 1 argument, got 2
#| 255 __or__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' upper ['%s %s', 'x'] -> TypeError: bytearray.upper() takes no arguments (2 given) b'abc'
#| b'Hello World' expandtabs ['ignore', NotImplemented, ''] -> TypeError: expandtabs() takes at most 1 argument (3 given)
#| (2.5-1j) __rmul__ ['utf-8', 'strict'] -> TypeError: expected 1 argument, got 2
#| 7 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| b' x ' hex [] -> '207820'
#| nan __str__ [1j, 5, 'little'] -> TypeError: expected 0 arguments, got 3
#| b'' ljust [255, nan, -0.0] -> TypeError: ljust expected at most 2 arguments, got 3
#| 100000000000000000000 __bool__ ['aXbXc', ' x ', ['a', 'b']] -> TypeError: expected 0 arguments, got 3
#| 1j from_number [False, '5', ('a', 'x')] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| (2.5-1j) __neg__ [] -> (-2.5+1j)
#| (2.5-1j) __complex__ [None, 1000] -> TypeError: complex.__complex__() takes no arguments (2 given)
#| 255 __bool__ [slice(None, None, -1), 'utf-8'] -> TypeError: expected 0 arguments, got 2
#| 1 __neg__ [{}] -> TypeError: expected 0 arguments, got 1
#| (2.5-1j) __str__ ['%s %s', 1, 'utf-8'] -> TypeError: expected 0 arguments, got 3
#| 'é😀' isnumeric [(), {'a': 1}, <class 'int'>] -> TypeError: str.isnumeric() takes no arguments (3 given)
#| '' swapcase [',.2f', -2.5, range(0, 3)] -> TypeError: str.swapcase() takes no arguments (3 given)
#| 1 conjugate ['big'] -> TypeError: int.conjugate() takes no arguments (1 given)
#| -18446744073709551616 __ror__ [('a', 2), slice(1, 2, None), 'abc'] -> TypeError: expected 1 argument, got 3
#| 'a' replace [-1, 1e+300] -> TypeError: replace() argument 1 must be str, not int
#| b'Hello World' isascii ['little', b''] -> TypeError: bytes.isascii() takes no arguments (2 given)
#| 'a' zfill [] -> TypeError: str.zfill() takes exactly one argument (0 given)
#| (2.5-1j) __abs__ [range(0, 3), 'utf-8', 1j] -> TypeError: expected 0 arguments, got 3
#| 'Hello World' swapcase ['big', 0.0, True] -> TypeError: str.swapcase() takes no arguments (3 given)
#| -2.75 as_integer_ratio [('a', 2), ('a', 2)] -> TypeError: float.as_integer_ratio() takes no arguments (2 given)
#| -1 __int__ [] -> -1
#| '' isalpha [{}, 'abc', 'ignore'] -> TypeError: str.isalpha() takes no arguments (3 given)
#| -0.0 __pos__ [slice(None, None, 0)] -> TypeError: expected 0 arguments, got 1
#| b'' rjust ['abc', (2-3j), '5'] -> TypeError: rjust expected at most 2 arguments, got 3
#| '{} {a}' format [-1180591620717411303424, 'strict'] -> KeyError: 'a'
#| 1j real 0.0
#| 'Hello World' rindex [] -> TypeError: rindex expected at least 1 argument, got 0
#| '12' ljust ['a', -2.5] -> TypeError: 'str' object cannot be interpreted as an integer
#| 0j from_number [['a', 'b']] -> TypeError: must be real number, not list
#| '%s-%d' find [] -> TypeError: find expected at least 1 argument, got 0
#| 0.0 __mul__ ['aXbXc', slice(None, None, 0), 'a'] -> TypeError: expected 1 argument, got 3
#| nan __bool__ [] -> True
#| '{} {a}' __len__ [slice(1, 2, None), None] -> TypeError: expected 0 arguments, got 2
#| 0 __rfloordiv__ [] -> TypeError: expected 1 argument, got 0
#| b'a' isupper [' x ', -7, 1.5] -> TypeError: bytes.isupper() takes no arguments (3 given)
#| b'Hello World' rpartition [range(0, 3)] -> TypeError: a bytes-like object is required, not 'range'
#| -2.75 __int__ [('a', 2), [], inf] -> TypeError: expected 0 arguments, got 3
#| b'Hello World' zfill [slice(None, None, 0), ('a', 2), {}] -> TypeError: bytes.zfill() takes exactly one argument (3 given)
#| b'%s' title [] -> b'%S'
#| 'a' splitlines [b'abc', 'hello world'] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| b'abc' shape (3,)
#| 255 __xor__ [9223372036854775808] -> 9223372036854776063
#| b'abc' readonly True
#| b'a' expandtabs [NotImplemented, '{0!r:>5}', ('a', 'x')] -> TypeError: expandtabs() takes at most 1 argument (3 given)
#| nan __trunc__ [] -> ValueError: cannot convert float NaN to integer
#| b'aXbXc' lower [inf, ('a', 'x'), 'x'] -> TypeError: bytes.lower() takes no arguments (3 given)
#| b'a' isupper [[], Ellipsis] -> TypeError: bytes.isupper() takes no arguments (2 given)
#| '' endswith ['-12'] -> False
#| 'aXbXc' rjust [1000] -> '
#| 1.5 __rfloordiv__ [b''] -> NotImplemented
#| -18446744073709551616 __mod__ [b'a'] -> NotImplemented
#| 255 __or__ [] -> TypeError: expected 1 argument, got 0
#| (2.5-1j) __complex__ [256, 'utf-8'] -> TypeError: complex.__complex__() takes no arguments (2 given)
#| b'Hello World' partition [] -> TypeError: bytes.partition() takes exactly one argument (0 given)
#| 0j __add__ [] -> TypeError: expected 1 argument, got 0
#| 1.5 __truediv__ [] -> TypeError: expected 1 argument, got 0
#| -0.0 __divmod__ [True, slice(1, 2, None), <built-in function len>] -> TypeError: expected 1 argument, got 3
#| '' title [{'a': 1}, 5] -> TypeError: str.title() takes no arguments (2 given)
#| '' islower [slice(1, 2, None), 0] -> TypeError: str.islower() takes no arguments (2 given)
#| 0.0 conjugate ['strict'] -> TypeError: float.conjugate() takes no arguments (1 given)
#| 'aXbXc' removesuffix [{}, 'strict', b''] -> TypeError: str.removesuffix() takes exactly one argument (3 given)
#| -18446744073709551616 conjugate [''] -> TypeError: int.conjugate() takes no arguments (1 given)
#| 'abc' islower [9223372036854775808] -> TypeError: str.islower() takes no arguments (1 given)
#| 'Hello World' zfill ['-12', b'abc'] -> TypeError: str.zfill() takes exactly one argument (2 given)
#| 100000000000000000000 __divmod__ ['5'] -> NotImplemented
#| 'é😀' rjust ['-12', '1e5', 256] -> TypeError: rjust expected at most 2 arguments, got 3
#| 1 from_bytes [] -> TypeError: from_bytes() missing required argument 'bytes' (pos 1)
#| b'a' title [slice(None, None, -1), slice(None, None, 0), ' x '] -> TypeError: bytes.title() takes no arguments (3 given)
#| 'é😀' find ['a', {'a': 1}, NotImplemented] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '{} {a}' ljust [] -> TypeError: ljust expected at least 1 argument, got 0
#| 7 __rsub__ [<built-in function len>] -> NotImplemented
#| -18446744073709551616 __rsub__ [(2-3j)] -> NotImplemented
#| 1 __divmod__ [''] -> NotImplemented
#| 'abc' rfind [256, <built-in function len>] -> TypeError: rfind() argument 1 must be str, not int
#| -18446744073709551616 to_bytes [bytearray(b'xyz')] -> TypeError: 'bytearray' object cannot be interpreted as an integer
#| 1 __sub__ [1j, 1.5, '{}'] -> TypeError: expected 1 argument, got 3
#| b'%s' lower [] -> b'%s'
#| -0.0 __rtruediv__ ['hello world', ['a', 'b'], 'a'] -> TypeError: expected 1 argument, got 3
#| b'' rpartition [slice(None, None, 0)] -> TypeError: a bytes-like object is required, not 'slice' b''
#| nan __ceil__ [2] -> TypeError: float.__ceil__() takes no arguments (1 given)
#| b'' islower [] -> False
#| -18446744073709551616 __lshift__ [slice(None, None, -1), (2-3j)] -> TypeError: expected 1 argument, got 2
#| '' isidentifier ['>5', bytearray(b'xyz')] -> TypeError: str.isidentifier() takes no arguments (2 given)
#| 1e+22 is_integer [] -> True
#| ' x\ty\n' rjust [2] -> ' x\ty\n'
#| 7 __rshift__ [] -> TypeError: expected 1 argument, got 0
#| b'Hello World' swapcase [False, '%d', False] -> TypeError: bytes.swapcase() takes no arguments (3 given)
#| 'Hello World' encode [] -> b'Hello World'
#| nan __trunc__ [1j, b'a'] -> TypeError: float.__trunc__() takes no arguments (2 given)
#| -2.75 __add__ [[], '%s %s'] -> TypeError: expected 1 argument, got 2
#| 'a' ljust [nan, ',.2f'] -> TypeError: 'float' object cannot be interpreted as an integer
#| 100000000000000000000 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| 0 __str__ [1e+300] -> TypeError: expected 0 arguments, got 1
#| -2.75 hex [nan, ' x '] -> TypeError: float.hex() takes no arguments (2 given)
#| 0.0 __rtruediv__ ['%s %s'] -> NotImplemented
#| b'Hello World' lower ['ignore', b'abc', ['a', 'b']] -> TypeError: bytes.lower() takes no arguments (3 given)
#| '{} {a}' __contains__ ['ignore', '', 'x'] -> TypeError: expected 1 argument, got 3
#| -1 conjugate [] -> -1
#| b' x ' center ['%d', range(0, 3), ' x '] -> TypeError: center expected at most 2 arguments, got 3
#| (2.5-1j) imag -1.0
#| 0j __bool__ [{1}] -> TypeError: expected 0 arguments, got 1
#| 'é😀' istitle [('a', 2), 1000] -> TypeError: str.istitle() takes no arguments (2 given)
#| 255 conjugate [] -> 255
#| 0 __rrshift__ ['ascii', slice(None, None, -1), ('a', 'x')] -> TypeError: expected 1 argument, got 3
#| -0.0 __float__ ['-12'] -> TypeError: expected 0 arguments, got 1
#| 0j __rtruediv__ ['>5', NotImplemented] -> TypeError: expected 1 argument, got 2
#| b'Hello World' maketrans ['hello world', [1, 2], Ellipsis] -> TypeError: maketrans expected 2 arguments, got 3
#| b'a' startswith ['abc', 'strict', 'strict'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b' x ' join ['big', True, {'a': 1}] -> TypeError: bytes.join() takes exactly one argument (3 given)
#| 1.5 imag 0.0
#| b'a' capitalize [',.2f', -2.5, 'a'] -> TypeError: bytes.capitalize() takes no arguments (3 given)
#| -0.0 __trunc__ ['%s %s', ' x ', 1j] -> TypeError: float.__trunc__() takes no arguments (3 given)
#| '12' __mul__ [{}] -> TypeError: 'dict' object cannot be interpreted as an integer
#| -0.0 __ceil__ [('a', 2), 'abc'] -> TypeError: float.__ceil__() takes no arguments (2 given)
#| 1j conjugate [(2-3j)] -> TypeError: complex.conjugate() takes no arguments (1 given)
#| 'a' join [Ellipsis] -> TypeError: can only join an iterable
#| 7 __floordiv__ ['a'] -> NotImplemented
#| -18446744073709551616 __pos__ [9223372036854775808, None] -> TypeError: expected 0 arguments, got 2
#| 'Hello World' isprintable ['{}'] -> TypeError: str.isprintable() takes no arguments (1 given)
#| 100000000000000000000 __add__ [] -> TypeError: expected 1 argument, got 0
#| b'%s' __bytes__ [{97: 'x'}] -> TypeError: bytes.__bytes__() takes no arguments (1 given)
#| ' x\ty\n' expandtabs [] -> ' x      y\n'
#| b'Hello World' isalnum [] -> False
#| '12' istitle [1j] -> TypeError: str.istitle() takes no arguments (1 given)
#| 1j __complex__ [] -> 1j
#| -2.75 __mul__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 imag 0.0
#| b'' islower ['little', NotImplemented, -7] -> TypeError: bytes.islower() takes no arguments (3 given)
#| -1 __index__ [{}, [1, 2]] -> TypeError: expected 0 arguments, got 2
#| 0 __float__ [1j, '5'] -> TypeError: expected 0 arguments, got 2
#| 'Hello World' __add__ [b'a', '>5', b'a'] -> TypeError: expected 1 argument, got 3
#| ' x\ty\n' isalpha [] -> False
#| (2.5-1j) __str__ [(2-3j)] -> TypeError: expected 0 arguments, got 1
#| '12' __mul__ [',.2f'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'abc' __getitem__ [{'a': 1}, '5', '>5'] -> TypeError: expected 1 argument, got 3
#| -2.75 __ceil__ ['{}', 'a', <class 'int'>] -> TypeError: float.__ceil__() takes no arguments (3 given)
#| 'Hello World' isidentifier [] -> False
#| 1.5 __rdivmod__ [1j, 'hello world'] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __rtruediv__ [-1, ',.2f'] -> TypeError: expected 1 argument, got 2
#| b'' remove [<built-in function len>, 'strict'] -> TypeError: bytearray.remove() takes exactly one argument (2 given) b''
#| 'Hello World' encode [['a', 'b']] -> TypeError: encode() argument 'encoding' must be str, not list
#| b'' splitlines ['ascii', ['a', 'b'], 1j] -> TypeError: splitlines() takes at most 1 argument (3 given) b''
#| b'' rstrip [] -> b''
#| b'abc' title ['x'] -> TypeError: bytearray.title() takes no arguments (1 given) b'abc'
#| -2.75 __rtruediv__ [[1, 2]] -> NotImplemented
#| 100000000000000000000 __rlshift__ ['5'] -> NotImplemented
#| '%s-%d' expandtabs [Ellipsis, 'big'] -> TypeError: expandtabs() takes at most 1 argument (2 given)
#| -1 __pos__ [(1, 2), ' x '] -> TypeError: expected 0 arguments, got 2
#| 'Hello World' __mod__ [] -> TypeError: expected 1 argument, got 0
#| -0.0 __truediv__ [<class 'int'>, nan] -> TypeError: expected 1 argument, got 2
#| 255 is_integer [('a', 'x'), 1000] -> TypeError: int.is_integer() takes no arguments (2 given)
#| ' x\ty\n' startswith ['ascii'] -> False
#| 1 __rdivmod__ ['5'] -> NotImplemented
#| 'a' isprintable [] -> True
#| -0.0 __neg__ [] -> 0.0
#| b'Hello World' __getitem__ [(1, 2), {1}, range(0, 3)] -> TypeError: expected 1 argument, got 3
#| 'é😀' removesuffix [b'', 'ignore'] -> TypeError: str.removesuffix() takes exactly one argument (2 given)
#| b'%s' partition ['é'] -> TypeError: a bytes-like object is required, not 'str'
#| b'a' lstrip ['é', b'abc', b'a'] -> TypeError: lstrip expected at most 1 argument, got 3
#| -18446744073709551616 bit_length [' x ', slice(None, None, 0)] -> TypeError: int.bit_length() takes no arguments (2 given)
#| b'' __contains__ [] -> TypeError: expected 1 argument, got 0 b''
#| 1 as_integer_ratio [(2-3j)] -> TypeError: int.as_integer_ratio() takes no arguments (1 given)
#| b'aXbXc' rjust [1e+300] -> TypeError: 'float' object cannot be interpreted as an integer
#| inf __divmod__ ['{}', '%s %s'] -> TypeError: expected 1 argument, got 2
#| 1 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| '{} {a}' __rmul__ [b''] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| 1 imag 0
#| '%s-%d' swapcase [b'a', slice(1, 2, None), (2-3j)] -> TypeError: str.swapcase() takes no arguments (3 given)
#| 1 __index__ [b'', -1180591620717411303424, 'little'] -> TypeError: expected 0 arguments, got 3
#| '12' endswith [] -> TypeError: endswith expected at least 1 argument, got 0
#| 'a' title [{'a': 1}] -> TypeError: str.title() takes no arguments (1 given)
#| '12' splitlines [(2-3j), ' x ', True] -> TypeError: splitlines() takes at most 1 argument (3 given)
#| 'abc' isdecimal [] -> False
#| 'aXbXc' __add__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' hex [True, 'big'] -> TypeError: 'str' object cannot be interpreted as an integer
#| (2.5-1j) __str__ [(), 1000] -> TypeError: expected 0 arguments, got 2
#| -1 __trunc__ ['big', 2] -> TypeError: int.__trunc__() takes no arguments (2 given)
#| ' x\ty\n' isalnum [] -> False
#| 0j __bool__ ['x', 255] -> TypeError: expected 0 arguments, got 2
#| 1 __pos__ [inf, 2, {97: 'x'}] -> TypeError: expected 0 arguments, got 3
#| b'a' islower [False, 'big', 'x'] -> TypeError: bytes.islower() takes no arguments (3 given)
#| 'a' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| 255 __rand__ [',.2f', []] -> TypeError: expected 1 argument, got 2
#| b'abc' obj b'abc'
#| b'abc' istitle [0.0, 0] -> TypeError: bytearray.istitle() takes no arguments (2 given) b'abc'
#| 'Hello World' zfill [' x ', 'abc'] -> TypeError: str.zfill() takes exactly one argument (2 given)
#| b' x ' islower [] -> True
#| '{} {a}' partition [-1] -> TypeError: must be str, not int
#| '{} {a}' __contains__ ['x', b''] -> TypeError: expected 1 argument, got 2
#| b'aXbXc' split [[1, 2], b'a'] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| b'' isdigit [-2.5, 256, NotImplemented] -> TypeError: bytearray.isdigit() takes no arguments (3 given) b''
#| b'abc' __enter__ [] -> b'abc'
#| 0.0 __mod__ [Ellipsis, 'hello world', {97: 'x'}] -> TypeError: expected 1 argument, got 3
#| 1.5 fromhex ['é', '5'] -> TypeError: float.fromhex() takes exactly one argument (2 given)
#| -1 __neg__ [1000, 'ignore', b'a'] -> TypeError: expected 0 arguments, got 3
#| 1j __rmul__ [slice(None, None, 0), 1e+300] -> TypeError: expected 1 argument, got 2
#| 7 __rand__ [<class 'str'>, {}, (2-3j)] -> TypeError: expected 1 argument, got 3
#| '%s-%d' __len__ ['', '%s %s'] -> TypeError: expected 0 arguments, got 2
#| b'' islower [slice(1, 2, None), '%d', ('a', 'x')] -> TypeError: bytearray.islower() takes no arguments (3 given) b''
#| 0.0 __trunc__ [range(0, 3)] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| (2.5-1j) __rtruediv__ [255, True, 5] -> TypeError: expected 1 argument, got 3
#| b'a' lstrip ['strict', -2.5] -> TypeError: lstrip expected at most 1 argument, got 2
#| b'%s' isalnum [2, None] -> TypeError: bytes.isalnum() takes no arguments (2 given)
#| ' x\ty\n' startswith [-0.0, slice(1, 2, None)] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'Hello World' rjust [1e+300, 'little', {'a': 1}] -> TypeError: rjust expected at most 2 arguments, got 3
#| '' __mod__ [5, '%d', 1e+300] -> TypeError: expected 1 argument, got 3
#| '%s-%d' __rmul__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' startswith ['>5', nan] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '{} {a}' startswith [[], [1, 2], -1180591620717411303424] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 100000000000000000000 __rand__ [0] -> 0
#| '{} {a}' encode ['é'] -> LookupError: unknown encoding: é
#| b'%s' strip [1j] -> TypeError: a bytes-like object is required, not 'complex'
#| b'%s' isalnum ['é'] -> TypeError: bytes.isalnum() takes no arguments (1 given)
#| 0 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| -18446744073709551616 __ceil__ [1, b'', -7] -> TypeError: int.__ceil__() takes no arguments (3 given)
#| '12' join [0, {'a': 1}, 'big'] -> TypeError: str.join() takes exactly one argument (3 given)
#| 'Hello World' __contains__ [] -> TypeError: expected 1 argument, got 0
#| 0 __rand__ [' x ', 'ignore', 'ignore'] -> TypeError: expected 1 argument, got 3
#| b'a' find [True] -> -1
#| 'aXbXc' isascii [] -> True
#| 'Hello World' replace ['little', 'abc', 1e+300] -> TypeError: 'float' object cannot be interpreted as an integer
#| 'aXbXc' __mul__ ['aXbXc', ('a', 2), '{0!r:>5}'] -> TypeError: expected 1 argument, got 3
#| -0.0 __mod__ ['utf-8'] -> NotImplemented
#| b' x ' partition [(), {97: 'x'}] -> TypeError: bytes.partition() takes exactly one argument (2 given)
#| b'abc' c_contiguous True
#| b'abc' readonly True
#| '' rjust [range(0, 3), -1180591620717411303424] -> TypeError: 'range' object cannot be interpreted as an integer
#| 1e+22 __add__ ['1e5', None, (2-3j)] -> TypeError: expected 1 argument, got 3
#| 0j __rtruediv__ ['%s %s', True, 'ignore'] -> TypeError: expected 1 argument, got 3
#| b'' upper ['ascii'] -> TypeError: bytes.upper() takes no arguments (1 given)
#| 'a' find [] -> TypeError: find expected at least 1 argument, got 0
#| nan __truediv__ ['aXbXc', 'ascii', 5] -> TypeError: expected 1 argument, got 3
#| '%s-%d' __add__ [1j, b'a'] -> TypeError: expected 1 argument, got 2
#| 7 __ceil__ [1.5] -> TypeError: int.__ceil__() takes no arguments (1 given)
#| nan real nan
#| -0.0 __add__ [Ellipsis] -> NotImplemented
#| b'abc' nbytes 3
#| b'%s' islower ['hello world'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| nan fromhex [] -> TypeError: float.fromhex() takes exactly one argument (0 given)
#| nan __mul__ [] -> TypeError: expected 1 argument, got 0
#| b'a' decode [5] -> TypeError: decode() argument 'encoding' must be str, not int
#| '{} {a}' lstrip ['{0!r:>5}', slice(None, None, -1), ('a', 'x')] -> TypeError: lstrip expected at most 1 argument, got 3
#| b'%s' isascii [-1180591620717411303424, <built-in function len>, 255] -> TypeError: bytes.isascii() takes no arguments (3 given)
#| '' expandtabs [] -> ''
#| b'abc' hex [b'a', 0] -> '616263'
#| inf __mod__ ['{}'] -> NotImplemented
#| 1.5 __pos__ [] -> 1.5
#| (2.5-1j) __rsub__ [()] -> NotImplemented
#| nan __abs__ [] -> nan
#| -2.75 __floordiv__ [b'a', b'a', Ellipsis] -> TypeError: expected 1 argument, got 3
#| b'' split [()] -> TypeError: a bytes-like object is required, not 'tuple'
#| -1 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 100000000000000000000 __bool__ [['a', 'b'], '1e5', 9223372036854775808] -> TypeError: expected 0 arguments, got 3
#| b'%s' title [5] -> TypeError: bytes.title() takes no arguments (1 given)
#| 255 from_bytes [-7, slice(1, 2, None)] -> TypeError: from_bytes() argument 'byteorder' must be str, not slice
#| b'%s' lstrip [] -> b'%s'
#| 'Hello World' encode ['5', 2, None] -> TypeError: encode() takes at most 2 arguments (3 given)
#| 'a' istitle [] -> False
#| -18446744073709551616 __xor__ [{}, False] -> TypeError: expected 1 argument, got 2
#| b'a' __mul__ [] -> TypeError: expected 1 argument, got 0
#| 255 __rlshift__ [nan, 'utf-8', Ellipsis] -> TypeError: expected 1 argument, got 3
#| b'abc' rstrip [] -> b'abc' b'abc'
#| '' isnumeric ['little'] -> TypeError: str.isnumeric() takes no arguments (1 given)
#| b'aXbXc' rjust [256, slice(None, None, -1)] -> TypeError: rjust() argument 2 must be a byte string of length 1, not slice
#| -2.75 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| -0.0 imag 0.0
#| '' isupper [False] -> TypeError: str.isupper() takes no arguments (1 given)
#| 1e+22 __trunc__ ['%d'] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| 'é😀' __rmul__ [2, False, 'aXbXc'] -> TypeError: expected 1 argument, got 3
#| 0 __mul__ [<built-in function len>, 'ignore'] -> TypeError: expected 1 argument, got 2
#| nan __float__ [] -> nan
#| b'%s' rstrip ['utf-8'] -> TypeError: a bytes-like object is required, not 'str'
#| 'abc' removesuffix [[1, 2], -1, 0] -> TypeError: str.removesuffix() takes exactly one argument (3 given)
#| 'abc' partition [] -> TypeError: str.partition() takes exactly one argument (0 given)
#| 100000000000000000000 __ceil__ [{97: 'x'}] -> TypeError: int.__ceil__() takes no arguments (1 given)
#| (2.5-1j) __bool__ [9223372036854775808, bytearray(b'xyz'), 'utf-8'] -> TypeError: expected 0 arguments, got 3
#| 100000000000000000000 from_bytes [5, 'big', ''] -> TypeError: from_bytes() takes at most 2 positional arguments (3 given)
#| -0.0 fromhex [1j, True] -> TypeError: float.fromhex() takes exactly one argument (2 given)
#| b' x ' __mul__ [0, '%s %s'] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) from_number [b'abc', '5'] -> TypeError: complex.from_number() takes exactly one argument (2 given)
#| 'a' expandtabs [] -> 'a'
#| 1j __truediv__ [<built-in function len>] -> NotImplemented
#| b'abc' contiguous True
#| -18446744073709551616 bit_count ['utf-8', 'ascii', 0.0] -> TypeError: int.bit_count() takes no arguments (3 given)
#| b'aXbXc' splitlines [['a', 'b'], 'x'] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| b'%s' istitle [0, {'a': 1}, 1.5] -> TypeError: bytes.istitle() takes no arguments (3 given)
#| 'é😀' __contains__ [] -> TypeError: expected 1 argument, got 0
#| b'' removesuffix [-0.0, -1, slice(None, None, 0)] -> TypeError: bytearray.removesuffix() takes exactly one argument (3 given) b''
#| -1 __rsub__ [1e+300, 'little'] -> TypeError: expected 1 argument, got 2
#| b'' join ['big'] -> TypeError: sequence item 0: expected a bytes-like object, str found b''
#| 'abc' __getitem__ ['%s %s', -1180591620717411303424, 'é'] -> TypeError: expected 1 argument, got 3
#| b'Hello World' __bytes__ [{'a': 1}] -> TypeError: bytes.__bytes__() takes no arguments (1 given)
#| inf as_integer_ratio [] -> OverflowError: cannot convert Infinity to integer ratio
#| 1e+22 __neg__ [] -> -1e+22
#| 1.5 __add__ [256, ',.2f', 'x'] -> TypeError: expected 1 argument, got 3
#| '{} {a}' split [] -> ['{}', '{a}']
#| 'aXbXc' join ['%s %s', 'x'] -> TypeError: str.join() takes exactly one argument (2 given)
#| b'abc' tolist [[], 'abc'] -> TypeError: memoryview.tolist() takes no arguments (2 given)
#| -2.75 __str__ [] -> '-2.75'
#| 0 __round__ [-1, '%d', 256] -> TypeError: __round__ expected at most 1 argument, got 3
#| 7 __floordiv__ [-1, Ellipsis] -> TypeError: expected 1 argument, got 2
#| 7 __rlshift__ [[1, 2], <built-in function len>] -> TypeError: expected 1 argument, got 2
#| -0.0 __truediv__ [None, 'é', True] -> TypeError: expected 1 argument, got 3
#| 'Hello World' partition [] -> TypeError: str.partition() takes exactly one argument (0 given)
#| -18446744073709551616 __ceil__ [] -> -18446744073709551616
#| 'abc' isupper [<built-in function len>, b''] -> TypeError: str.isupper() takes no arguments (2 given)
#| 7 numerator 7
#| '%s-%d' __str__ [9223372036854775808] -> TypeError: expected 0 arguments, got 1
#| 100000000000000000000 denominator 1
#| inf hex ['hello world', ()] -> TypeError: float.hex() takes no arguments (2 given)
#| 100000000000000000000 __int__ [-1180591620717411303424, nan, 1j] -> TypeError: expected 0 arguments, got 3
#| 0 __floor__ [',.2f', '{0!r:>5}', inf] -> TypeError: int.__floor__() takes no arguments (3 given)
#| b'aXbXc' replace [[]] -> TypeError: replace expected at least 2 arguments, got 1
#| '' isspace [-7, '%d'] -> TypeError: str.isspace() takes no arguments (2 given)
#| b'' splitlines [slice(1, 2, None), [1, 2]] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| -18446744073709551616 __xor__ [slice(None, None, 0)] -> NotImplemented
#| 'aXbXc' removeprefix ['ignore', bytearray(b'xyz')] -> TypeError: str.removeprefix() takes exactly one argument (2 given)
#| 'abc' isnumeric [b'', <class 'str'>] -> TypeError: str.isnumeric() takes no arguments (2 given)
#| 1 __round__ [] -> 1
#| -2.75 is_integer [] -> False
#| b'a' ljust [slice(None, None, -1)] -> TypeError: 'slice' object cannot be interpreted as an integer
#| b'a' islower ['abc'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| b'aXbXc' rindex [0.0, '5', False] -> TypeError: slice indices must be integers or None or have an __index__ method
#| -1 __rtruediv__ ['x'] -> NotImplemented
#| 'é😀' __mul__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' rstrip ['little', ('a', 2)] -> TypeError: rstrip expected at most 1 argument, got 2 b'abc'
#| inf __rtruediv__ [<class 'str'>] -> NotImplemented
#| -2.75 __rsub__ ['{0!r:>5}'] -> NotImplemented
#| b'abc' __getitem__ [0, 'strict'] -> TypeError: expected 1 argument, got 2
#| b' x ' translate ['5', Ellipsis] -> TypeError: a bytes-like object is required, not 'str'
#| '12' __getitem__ [1000, 2] -> TypeError: expected 1 argument, got 2
#| 'aXbXc' startswith ['>5', 'hello world', 'a'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 0 __neg__ ['big', 0, NotImplemented] -> TypeError: expected 0 arguments, got 3
#| 'aXbXc' isdigit [',.2f', (2-3j), 1j] -> TypeError: str.isdigit() takes no arguments (3 given)
#| b'abc' readonly True
#| 0.0 as_integer_ratio ['%d', 'big'] -> TypeError: float.as_integer_ratio() takes no arguments (2 given)
#| -2.75 __round__ ['x', range(0, 3)] -> TypeError: __round__ expected at most 1 argument, got 2
#| 1 __str__ [bytearray(b'xyz'), 1] -> TypeError: expected 0 arguments, got 2
#| b'a' splitlines [] -> [b'a']
#| b' x ' __bytes__ [0, b'', 255] -> TypeError: bytes.__bytes__() takes no arguments (3 given)
#| b'%s' __mod__ [-7, {1}, (1, 2)] -> TypeError: expected 1 argument, got 3
#| 255 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' maketrans [{}] -> {}
#| '%s-%d' isdecimal [0.0] -> TypeError: str.isdecimal() takes no arguments (1 given)
#| 100000000000000000000 __rsub__ [('a', 2), -0.0] -> TypeError: expected 1 argument, got 2
#| '{} {a}' istitle ['-12', '>5', 'a'] -> TypeError: str.istitle() takes no arguments (3 given)
#| '{} {a}' splitlines [] -> ['{} {a}']
#| inf __ceil__ [] -> OverflowError: cannot convert float infinity to integer
#| '%s-%d' rjust [1e+300] -> TypeError: 'float' object cannot be interpreted as an integer
#| 0.0 is_integer [] -> True
#| b'%s' islower [[1, 2]] -> TypeError: bytes.islower() takes no arguments (1 given)
#| '%s-%d' splitlines [9223372036854775808, -7] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| 'é😀' partition [-2.5] -> TypeError: must be str, not float
#| '%s-%d' rjust ['ascii', -0.0] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'aXbXc' __mul__ [] -> TypeError: expected 1 argument, got 0
#| 1j __truediv__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| b'' isalpha ['abc', {1}, 0.0] -> TypeError: bytes.isalpha() takes no arguments (3 given)
#| '{} {a}' replace [] -> TypeError: replace() takes at least 2 positional arguments (0 given)
#| 0 __and__ ['>5', None] -> TypeError: expected 1 argument, got 2
#| -2.75 __trunc__ ['hello world'] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| '%s-%d' split ['', ' x ', 'abc'] -> TypeError: split() takes at most 2 arguments (3 given)
#| b'' isupper [9223372036854775808] -> TypeError: bytearray.isupper() takes no arguments (1 given) b''
#| '12' rpartition [] -> TypeError: str.rpartition() takes exactly one argument (0 given)
#| b'abc' readonly True
#| 1j __radd__ [False] -> 1j
#| '%s-%d' istitle [',.2f'] -> TypeError: str.istitle() takes no arguments (1 given)
#| 0 __round__ [255, 'aXbXc', -7] -> TypeError: __round__ expected at most 1 argument, got 3
#| 0.0 as_integer_ratio ['%s %s'] -> TypeError: float.as_integer_ratio() takes no arguments (1 given)
#| b'%s' isupper [1, {}] -> TypeError: bytes.isupper() takes no arguments (2 given)
#| 0.0 fromhex [] -> TypeError: float.fromhex() takes exactly one argument (0 given)
#| 0 __trunc__ [] -> 0
#| 0 __invert__ [] -> -1
#| 1e+22 __floor__ [1, b'abc'] -> TypeError: float.__floor__() takes no arguments (2 given)
#| 'a' upper ['abc', (), Ellipsis] -> TypeError: str.upper() takes no arguments (3 given)
#| (2.5-1j) __complex__ [{'a': 1}] -> TypeError: complex.__complex__() takes no arguments (1 given)
#| 0.0 __sub__ [{97: 'x'}, 256] -> TypeError: expected 1 argument, got 2
#| -18446744073709551616 __rxor__ ['ignore', 'hello world', '{0!r:>5}'] -> TypeError: expected 1 argument, got 3
#| 'Hello World' expandtabs [] -> 'Hello World'
#| '%s-%d' lstrip [bytearray(b'xyz')] -> TypeError: lstrip arg must be None or str
#| ' x\ty\n' rpartition [] -> TypeError: str.rpartition() takes exactly one argument (0 given)
#| 0.0 real 0.0
#| b'abc' __str__ [256, (), ',.2f'] -> TypeError: expected 0 arguments, got 3
#| 1 __invert__ [1.5] -> TypeError: expected 0 arguments, got 1
#| (2.5-1j) __radd__ [] -> TypeError: expected 1 argument, got 0
#| '{} {a}' lower [-7] -> TypeError: str.lower() takes no arguments (1 given)
#| -2.75 __add__ [-1] -> -3.75
#| 0 __bool__ ['ascii'] -> TypeError: expected 0 arguments, got 1
#| '12' rindex [<class 'str'>] -> TypeError: rindex() argument 1 must be str, not type
#| b'aXbXc' startswith [NotImplemented] -> TypeError: startswith first arg must be bytes or a tuple of bytes, not NotImplementedType
#| -0.0 __floor__ ['', NotImplemented] -> TypeError: float.__floor__() takes no arguments (2 given)
#| 0.0 __truediv__ [] -> TypeError: expected 1 argument, got 0
#| b' x ' __str__ [] -> "b' x '"
#| 255 conjugate [['a', 'b'], 'hello world'] -> TypeError: int.conjugate() takes no arguments (2 given)
#| (2.5-1j) from_number [{97: 'x'}, '{0!r:>5}', 'é'] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| '{} {a}' __rmul__ [None] -> TypeError: 'NoneType' object cannot be interpreted as an integer
#| b'' isspace [True, 'hello world'] -> TypeError: bytearray.isspace() takes no arguments (2 given) b''
#| -2.75 is_integer [0.0] -> TypeError: float.is_integer() takes no arguments (1 given)
#| b'abc' maketrans [['a', 'b']] -> TypeError: maketrans expected 2 arguments, got 1 b'abc'
#| '' __mod__ [('a', 2), ('a', 2), 5] -> TypeError: expected 1 argument, got 3
#| 0j __complex__ ['hello world', ['a', 'b'], '%s %s'] -> TypeError: complex.__complex__() takes no arguments (3 given)
#| 1 __add__ [9223372036854775808] -> 9223372036854775809
#| 255 __pos__ [{97: 'x'}] -> TypeError: expected 0 arguments, got 1
#| '%s-%d' isdecimal [[], 'ignore', 'little'] -> TypeError: str.isdecimal() takes no arguments (3 given)
#| 1j __radd__ [1.5] -> (1.5+1j)
#| -18446744073709551616 __add__ [None, NotImplemented, '-12'] -> TypeError: expected 1 argument, got 3
#| nan real nan
#| ' x\ty\n' encode [] -> b' x\ty\n'
#| b'' reverse [] -> None b''
#| -0.0 __trunc__ ['little'] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| nan __round__ [bytearray(b'xyz'), None, b''] -> TypeError: __round__ expected at most 1 argument, got 3
#| -2.75 as_integer_ratio [] -> (-11, 4)
#| 0.0 __bool__ ['%s %s', ' x ', {}] -> TypeError: expected 0 arguments, got 3
#| 'é😀' ljust [Ellipsis, b'a', 'x'] -> TypeError: ljust expected at most 2 arguments, got 3
#| 1j __mul__ [{97: 'x'}, 'ascii', slice(None, None, 0)] -> TypeError: expected 1 argument, got 3
#| 0j __rmul__ [] -> TypeError: expected 1 argument, got 0
#| b'a' find [] -> TypeError: find expected at least 1 argument, got 0
#| b'' startswith [b'abc'] -> False
#| 0.0 __floor__ [nan, Ellipsis] -> TypeError: float.__floor__() takes no arguments (2 given)
#| 'abc' rstrip ['%s %s', '5'] -> TypeError: rstrip expected at most 1 argument, got 2
#| b'Hello World' isalpha ['-12', '%d'] -> TypeError: bytes.isalpha() takes no arguments (2 given)
#| b'abc' shape (3,)
#| b'' partition ['hello world', {}] -> TypeError: bytearray.partition() takes exactly one argument (2 given) b''
#| 0j real 0.0
#| 'Hello World' encode ['ascii'] -> b'Hello World'
#| '12' lstrip [2, False, 0] -> TypeError: lstrip expected at most 1 argument, got 3
#| 1 __xor__ [] -> TypeError: expected 1 argument, got 0
#| b'aXbXc' swapcase [('a', 'x')] -> TypeError: bytes.swapcase() takes no arguments (1 given)
#| -1 __pos__ [b'a', bytearray(b'xyz')] -> TypeError: expected 0 arguments, got 2
#| b'Hello World' __contains__ [-2.5] -> TypeError: a bytes-like object is required, not 'float'
#| b'abc' zfill [] -> TypeError: bytearray.zfill() takes exactly one argument (0 given) b'abc'
#| '' isascii ['strict'] -> TypeError: str.isascii() takes no arguments (1 given)
#| 0.0 __round__ [False, (2-3j)] -> TypeError: __round__ expected at most 1 argument, got 2
#| 1 __mul__ ['big', {1}, ['a', 'b']] -> TypeError: expected 1 argument, got 3
#| 1.5 __rdivmod__ [b''] -> NotImplemented
#| 7 real 7
#| 'é😀' title [] -> 'É😀'
#| -2.75 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| 255 __trunc__ [] -> 255
#| 'aXbXc' isalnum ['1e5'] -> TypeError: str.isalnum() takes no arguments (1 given)
#| 'é😀' isupper [-0.0] -> TypeError: str.isupper() takes no arguments (1 given)
#| 1e+22 __divmod__ [256, 1.5, nan] -> TypeError: expected 1 argument, got 3
#| '{} {a}' isalpha ['utf-8', 9223372036854775808] -> TypeError: str.isalpha() takes no arguments (2 given)
#| b' x ' decode [{'a': 1}] -> TypeError: decode() argument 'encoding' must be str, not dict
#| 1e+22 __str__ [<class 'str'>, 5] -> TypeError: expected 0 arguments, got 2
#| -2.75 __rfloordiv__ ['little'] -> NotImplemented
#| 0 bit_count [] -> 0
#| ' x\ty\n' maketrans [-1] -> TypeError: if you give only one argument to maketrans it must be a dict
#| 0j __pos__ [-1180591620717411303424, NotImplemented] -> TypeError: expected 0 arguments, got 2
#| -2.75 from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| 7 __bool__ ['ignore', 'abc', slice(None, None, 0)] -> TypeError: expected 0 arguments, got 3
#| '%s-%d' isascii [] -> True
#| inf __rsub__ ['strict', '{0!r:>5}'] -> TypeError: expected 1 argument, got 2
#| -2.75 imag 0.0
#| '12' isidentifier [1e+300, 'abc'] -> TypeError: str.isidentifier() takes no arguments (2 given)
#| 0 __or__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' __str__ [] -> str
#| b'abc' nbytes 3
#| '%s-%d' rfind [slice(None, None, 0), 1j] -> TypeError: rfind() argument 1 must be str, not slice
#| 0.0 __radd__ [{}] -> NotImplemented
#| 1 __float__ [' x ', -2.5, <class 'int'>] -> TypeError: expected 0 arguments, got 3
#| 'é😀' upper [] -> 'É😀'
#| 1.5 conjugate [] -> 1.5
#| 1j __rmul__ [slice(None, None, 0)] -> NotImplemented
#| 0.0 __round__ [{}] -> TypeError: 'dict' object cannot be interpreted as an integer
#| 0.0 real 0.0
#| b'abc' readonly True
#| 'aXbXc' isalnum [range(0, 3), 'utf-8'] -> TypeError: str.isalnum() takes no arguments (2 given)
#| -0.0 __round__ [] -> 0
#| b' x ' __contains__ [slice(1, 2, None), []] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 bit_count [0.0] -> TypeError: int.bit_count() takes no arguments (1 given)
#| b'' __getitem__ [slice(None, None, -1)] -> b'' b''
#| b'abc' __rmul__ ['ascii', 255, <built-in function len>] -> TypeError: expected 1 argument, got 3 b'abc'
#| '12' endswith ['big', ' x '] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 'aXbXc' title [] -> 'Axbxc'
#| 0 __str__ ['-12', -2.5] -> TypeError: expected 0 arguments, got 2
#| 1j __str__ [] -> '1j'
#| -18446744073709551616 __invert__ ['hello world', ('a', 2)] -> TypeError: expected 0 arguments, got 2
#| b' x ' isupper [] -> False
#| '{} {a}' startswith [[1, 2], -0.0, <class 'str'>] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 0.0 __add__ [] -> TypeError: expected 1 argument, got 0
#| 255 __rrshift__ [('a', 2), 1.5] -> TypeError: expected 1 argument, got 2
#| 1.5 imag 0.0
#| 100000000000000000000 __bool__ [] -> True
#| -0.0 __str__ [5, <class 'int'>, bytearray(b'xyz')] -> TypeError: expected 0 arguments, got 3
#| b' x ' isalpha [bytearray(b'xyz'), <class 'str'>, False] -> TypeError: bytes.isalpha() takes no arguments (3 given)
#| -0.0 conjugate [(1, 2), False, nan] -> TypeError: float.conjugate() takes no arguments (3 given)
#| b'abc' hex [] -> '616263'
#| 100000000000000000000 __rtruediv__ [(2-3j), []] -> TypeError: expected 1 argument, got 2
#| 'abc' islower [] -> True
#| 7 __index__ [] -> 7
#| '%s-%d' maketrans [] -> TypeError: maketrans expected at least 1 argument, got 0
#| 0 __lshift__ [1, 'aXbXc', ['a', 'b']] -> TypeError: expected 1 argument, got 3
#| 1 __rdivmod__ ['', nan] -> TypeError: expected 1 argument, got 2
#| b'Hello World' zfill [] -> TypeError: bytes.zfill() takes exactly one argument (0 given)
#| -0.0 __rtruediv__ ['hello world'] -> NotImplemented
#| b'Hello World' __str__ [] -> "b'Hello World'"
#| -0.0 as_integer_ratio [] -> (0, 1)
#| 7 __ror__ [('a', 'x'), Ellipsis] -> TypeError: expected 1 argument, got 2
#| 'Hello World' removeprefix [] -> TypeError: str.removeprefix() takes exactly one argument (0 given)
#| -1 bit_count [1000, '>5'] -> TypeError: int.bit_count() takes no arguments (2 given)
#| 1 numerator 1
#| inf conjugate [{97: 'x'}, 2, 0] -> TypeError: float.conjugate() takes no arguments (3 given)
#| 255 __rshift__ [1j, 1e+300] -> TypeError: expected 1 argument, got 2
#| 'Hello World' isprintable [] -> True
#| b' x ' title ['hello world'] -> TypeError: bytes.title() takes no arguments (1 given)
#| 1j __complex__ [] -> 1j
#| 'aXbXc' split ['>5', 255] -> ['aXbXc']
#| b'aXbXc' hex [[], 0.0, -0.0] -> TypeError: hex() takes at most 2 arguments (3 given)
#| ' x\ty\n' isspace [255, 2, b'abc'] -> TypeError: str.isspace() takes no arguments (3 given)
#| b'abc' isspace [] -> False b'abc'
#| b' x ' ljust [{97: 'x'}] -> TypeError: 'dict' object cannot be interpreted as an integer
#| 100000000000000000000 denominator 1
#| 0j __truediv__ [['a', 'b'], '>5'] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 __invert__ [(2-3j), 'utf-8'] -> TypeError: expected 0 arguments, got 2
#| 0 __truediv__ [b'a'] -> NotImplemented
#| b'' removeprefix ['{}', Ellipsis] -> TypeError: bytes.removeprefix() takes exactly one argument (2 given)
#| b'abc' rjust [b'a'] -> TypeError: 'bytes' object cannot be interpreted as an integer b'abc'
#| 1j __rmul__ [] -> TypeError: expected 1 argument, got 0
#| inf __rmul__ [] -> TypeError: expected 1 argument, got 0
#| nan __sub__ [] -> TypeError: expected 1 argument, got 0
#| '%s-%d' center [0] -> '%s-%d'
#| b'' swapcase ['5', 255] -> TypeError: bytearray.swapcase() takes no arguments (2 given) b''
#| 'Hello World' rjust ['little', nan] -> TypeError: 'str' object cannot be interpreted as an integer
#| '12' strip [] -> '12'
#| 1e+22 __ceil__ [b'a'] -> TypeError: float.__ceil__() takes no arguments (1 given)
#| b'abc' itemsize 1
#| 1j __str__ ['', 'a'] -> TypeError: expected 0 arguments, got 2
#| inf hex [] -> 'inf'
#| b'%s' islower ['>5'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| 'abc' __str__ [] -> 'abc'
#| (2.5-1j) conjugate [] -> (2.5+1j)
#| 1e+22 __radd__ [('a', 2), Ellipsis, '%d'] -> TypeError: expected 1 argument, got 3
#| 1 __int__ [] -> 1
#| 1j __add__ ['{}'] -> NotImplemented
#| 1e+22 __bool__ ['>5'] -> TypeError: expected 0 arguments, got 1
#| b'%s' isdigit [] -> False
#| 0 as_integer_ratio ['abc'] -> TypeError: int.as_integer_ratio() takes no arguments (1 given)
#| 255 denominator 1
#| b'abc' __str__ [{1}, 2] -> TypeError: expected 0 arguments, got 2
#| 'a' encode [256] -> TypeError: encode() argument 'encoding' must be str, not int
#| 'abc' isascii [(), 'ignore'] -> TypeError: str.isascii() takes no arguments (2 given)
#| b'a' decode ['>5', {97: 'x'}] -> TypeError: decode() argument 'errors' must be str, not dict
#| '{} {a}' replace [{'a': 1}] -> TypeError: replace() takes at least 2 positional arguments (1 given)
#| 7 __mod__ [()] -> NotImplemented
#| nan __truediv__ ['aXbXc', 256] -> TypeError: expected 1 argument, got 2
#| 1j __rtruediv__ [slice(None, None, 0), b'a'] -> TypeError: expected 1 argument, got 2
#| 'a' isascii [] -> True
#| nan conjugate ['%s %s', 'utf-8', 'little'] -> TypeError: float.conjugate() takes no arguments (3 given)
#| -18446744073709551616 __divmod__ [] -> TypeError: expected 1 argument, got 0
#| 7 to_bytes ['%s %s', ()] -> TypeError: 'str' object cannot be interpreted as an integer
#| 255 real 255
#| 100000000000000000000 to_bytes [] -> OverflowError: int too big to convert
#| '%s-%d' rindex [bytearray(b'xyz')] -> TypeError: rindex() argument 1 must be str, not bytearray
#| b'' capitalize ['1e5', -0.0, 'aXbXc'] -> TypeError: bytes.capitalize() takes no arguments (3 given)
#| 100000000000000000000 __int__ [Ellipsis, None] -> TypeError: expected 0 arguments, got 2
#| (2.5-1j) __rtruediv__ [<built-in function len>, inf, 'é'] -> TypeError: expected 1 argument, got 3
#| b'abc' replace [-7, 'strict'] -> TypeError: a bytes-like object is required, not 'int' b'abc'
#| 'abc' __rmul__ [1e+300, b'abc'] -> TypeError: expected 1 argument, got 2
#| nan __mod__ [1, {}] -> TypeError: expected 1 argument, got 2
#| -1 __floor__ [] -> -1
#| 'Hello World' isalnum [NotImplemented] -> TypeError: str.isalnum() takes no arguments (1 given)
#| 'abc' split [slice(None, None, 0), 'little'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 1.5 __ceil__ [] -> 2
#| b'abc' shape (3,)
#| b'a' center ['{}', NotImplemented, <built-in function len>] -> TypeError: center expected at most 2 arguments, got 3
#| 0j __bool__ [] -> False
#| 1e+22 __rtruediv__ [1000, (2-3j)] -> TypeError: expected 1 argument, got 2
#| 1 __rtruediv__ [b''] -> NotImplemented
#| 1e+22 __mul__ [True, None, None] -> TypeError: expected 1 argument, got 3
#| 0j real 0.0
#| b'Hello World' isdigit ['ignore'] -> TypeError: bytes.isdigit() takes no arguments (1 given)
#| 7 as_integer_ratio [(2-3j)] -> TypeError: int.as_integer_ratio() takes no arguments (1 given)
#| 7 to_bytes [()] -> TypeError: 'tuple' object cannot be interpreted as an integer
#| 255 bit_length [',.2f', 9223372036854775808] -> TypeError: int.bit_length() takes no arguments (2 given)
#| '12' isspace [' x ', '{0!r:>5}', -1] -> TypeError: str.isspace() takes no arguments (3 given)
#| 1j __sub__ ['hello world', {'a': 1}] -> TypeError: expected 1 argument, got 2
#| -2.75 __abs__ [{1}] -> TypeError: expected 0 arguments, got 1
#| '12' startswith [{97: 'x'}, <class 'int'>] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '%s-%d' splitlines [['a', 'b']] -> ['%s-%d']
#| b'Hello World' rstrip [False, {1}] -> TypeError: rstrip expected at most 1 argument, got 2
#| -1 __lshift__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' itemsize 1
#| -1 __add__ [] -> TypeError: expected 1 argument, got 0
#| 1.5 __mod__ [nan, range(0, 3), ()] -> TypeError: expected 1 argument, got 3
#| 0.0 __mul__ [-7, 'x'] -> TypeError: expected 1 argument, got 2
#| b' x ' hex [',.2f', inf, ' x '] -> TypeError: hex() takes at most 2 arguments (3 given)
#| 'a' rpartition [] -> TypeError: str.rpartition() takes exactly one argument (0 given)
#| b'' rfind ['%s %s'] -> TypeError: argument should be integer or bytes-like object, not 'str' b''
#| b'aXbXc' lower [nan, 'a'] -> TypeError: bytes.lower() takes no arguments (2 given)
#| 0 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 from_number [('a', 'x'), 'big', 'ascii'] -> TypeError: float.from_number() takes exactly one argument (3 given)
#| b'abc' __rmul__ [('a', 2)] -> TypeError: 'tuple' object cannot be interpreted as an integer b'abc'
#| 'é😀' rpartition [()] -> TypeError: must be str, not tuple
#| b'' removesuffix [] -> TypeError: bytes.removesuffix() takes exactly one argument (0 given)
#| '12' rsplit [5, 'strict', b''] -> TypeError: rsplit() takes at most 2 arguments (3 given)
#| b'a' ljust ['little'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 1 __mod__ [] -> TypeError: expected 1 argument, got 0
#| 'é😀' isascii [] -> False
#| b'aXbXc' __str__ [] -> "b'aXbXc'"
#| inf conjugate [-7, nan] -> TypeError: float.conjugate() takes no arguments (2 given)
#| -18446744073709551616 __rsub__ [{97: 'x'}] -> NotImplemented
#| 'abc' expandtabs [-1, bytearray(b'xyz')] -> TypeError: expandtabs() takes at most 1 argument (2 given)
#| b'' __mul__ [] -> TypeError: expected 1 argument, got 0
#| 'a' format_map [''] -> 'a'
#| '' rsplit ['%d', '-12', 0.0] -> TypeError: rsplit() takes at most 2 arguments (3 given)
#| ' x\ty\n' splitlines [] -> [' x\ty']
#| 0 __rsub__ [range(0, 3)] -> NotImplemented
#| b' x ' __len__ ['{}'] -> TypeError: expected 0 arguments, got 1
#| 7 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| b'%s' istitle [] -> False
#| b'abc' lstrip [] -> b'abc' b'abc'
#| -0.0 fromhex [{97: 'x'}, slice(None, None, -1)] -> TypeError: float.fromhex() takes exactly one argument (2 given)
#| b'Hello World' center [(2-3j), 5, '{}'] -> TypeError: center expected at most 2 arguments, got 3
#| 'aXbXc' maketrans [''] -> TypeError: if you give only one argument to maketrans it must be a dict
#| 0 __rlshift__ [<class 'int'>, -1180591620717411303424] -> TypeError: expected 1 argument, got 2
#| b' x ' endswith ['ascii', 2, inf] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 0j __complex__ [] -> 0j
#| 100000000000000000000 __ror__ [] -> TypeError: expected 1 argument, got 0
#| inf __neg__ [] -> -inf
#| 100000000000000000000 __rrshift__ [<built-in function len>, '{0!r:>5}'] -> TypeError: expected 1 argument, got 2
#| inf __trunc__ [Ellipsis] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| 1j __str__ [-1, {1}, ' x '] -> TypeError: expected 0 arguments, got 3
#| b'abc' isascii ['>5', 1, 'a'] -> TypeError: bytearray.isascii() takes no arguments (3 given) b'abc'
#| b'abc' obj b'abc'
#| 1 __int__ [True, slice(None, None, -1), '5'] -> TypeError: expected 0 arguments, got 3
#| 'Hello World' istitle [None, '%s %s'] -> TypeError: str.istitle() takes no arguments (2 given)
#| '12' translate [range(0, 3), <class 'int'>, '{}'] -> TypeError: str.translate() takes exactly one argument (3 given)
#| 0.0 __pos__ [] -> 0.0
#| 'é😀' isdigit ['ascii', {97: 'x'}] -> TypeError: str.isdigit() takes no arguments (2 given)
#| 1 bit_length [',.2f'] -> TypeError: int.bit_length() takes no arguments (1 given)
#| b'a' __getitem__ [slice(1, 2, None), True] -> TypeError: expected 1 argument, got 2
#| 'é😀' isalnum [('a', 'x'), '%d', -1] -> TypeError: str.isalnum() takes no arguments (3 given)
#| b'a' hex [Ellipsis] -> TypeError: object of type 'ellipsis' has no len()
#| b'%s' removeprefix [0.0] -> TypeError: a bytes-like object is required, not 'float'
#| 1.5 __rmul__ [-0.0, [1, 2]] -> TypeError: expected 1 argument, got 2
#| b'' removesuffix [-2.5, NotImplemented] -> TypeError: bytes.removesuffix() takes exactly one argument (2 given)
#| 0 __abs__ [None, 'x', ('a', 2)] -> TypeError: expected 0 arguments, got 3
#| 0 __round__ [b'a'] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| 'abc' swapcase ['>5', {97: 'x'}, NotImplemented] -> TypeError: str.swapcase() takes no arguments (3 given)
#| b'abc' __str__ [] -> str
#| '12' isupper [slice(None, None, 0), <class 'str'>] -> TypeError: str.isupper() takes no arguments (2 given)
#| 'a' title [] -> 'A'
#| ' x\ty\n' strip ['x'] -> ' x\ty\n'
#| b'a' hex [<built-in function len>] -> TypeError: object of type 'builtin_function_or_method' has no len()
#| 1e+22 from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| 'é😀' endswith [2, '%s %s'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| inf conjugate [NotImplemented, ()] -> TypeError: float.conjugate() takes no arguments (2 given)
#| 1e+22 is_integer ['big'] -> TypeError: float.is_integer() takes no arguments (1 given)
#| 'aXbXc' join [] -> TypeError: str.join() takes exactly one argument (0 given)
#| b'a' removesuffix [-1180591620717411303424] -> TypeError: a bytes-like object is required, not 'int'
#| 0j __rsub__ [255, (1, 2), '-12'] -> TypeError: expected 1 argument, got 3
#| -1 imag 0
#| 1j __rsub__ [2] -> (2-1j)
#| 'aXbXc' islower ['-12'] -> TypeError: str.islower() takes no arguments (1 given)
#| 1 __str__ [-0.0] -> TypeError: expected 0 arguments, got 1
#| b'Hello World' rjust [] -> TypeError: rjust expected at least 1 argument, got 0
#| 1e+22 __add__ [''] -> NotImplemented
#| '{} {a}' find [('a', 2)] -> TypeError: find() argument 1 must be str, not tuple
#| 0.0 __mul__ [('a', 'x')] -> NotImplemented
#| 1e+22 __str__ [('a', 'x'), 0.0] -> TypeError: expected 0 arguments, got 2
#| 1e+22 is_integer [None, 1e+300] -> TypeError: float.is_integer() takes no arguments (2 given)
#| '{} {a}' split [{1}, 1] -> TypeError: must be str or None, not set
#| 0 __invert__ [1e+300, ('a', 'x'), 256] -> TypeError: expected 0 arguments, got 3
#| nan __rsub__ [True, 'aXbXc'] -> TypeError: expected 1 argument, got 2
#| 7 __rand__ [True, '5', '1e5'] -> TypeError: expected 1 argument, got 3
#| 'aXbXc' __rmul__ [slice(1, 2, None)] -> TypeError: 'slice' object cannot be interpreted as an integer
#| -0.0 imag 0.0
#| '{} {a}' __mul__ [-7, 'little'] -> TypeError: expected 1 argument, got 2
#| -2.75 __rsub__ [(1, 2), [1, 2]] -> TypeError: expected 1 argument, got 2
#| b'a' lstrip ['>5'] -> TypeError: a bytes-like object is required, not 'str'
#| 100000000000000000000 real 100000000000000000000
#| b'abc' find [0.0, ',.2f'] -> TypeError: slice indices must be integers or None or have an __index__ method b'abc'
#| (2.5-1j) __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' rjust [1e+300, 2] -> TypeError: 'float' object cannot be interpreted as an integer
#| '' isalpha [-1] -> TypeError: str.isalpha() takes no arguments (1 given)
#| 100000000000000000000 __str__ [5, False] -> TypeError: expected 0 arguments, got 2
#| 100000000000000000000 to_bytes [[]] -> TypeError: 'list' object cannot be interpreted as an integer
#| b'' rsplit [{}, 256, b'abc'] -> TypeError: rsplit() takes at most 2 arguments (3 given) b''
#| -18446744073709551616 __add__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 __floordiv__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' rsplit ['a'] -> [' x\ty\n']
#| 'a' __str__ [1e+300, 9223372036854775808] -> TypeError: expected 0 arguments, got 2
#| 255 __trunc__ [] -> 255
#| b' x ' join [None, 0, ['a', 'b']] -> TypeError: bytes.join() takes exactly one argument (3 given)
#| 0 to_bytes [] -> b'\x00'
#| b' x ' fromhex [] -> TypeError: bytes.fromhex() takes exactly one argument (0 given)
#| '%s-%d' __contains__ [[1, 2], b'a'] -> TypeError: expected 1 argument, got 2
#| b'' capitalize [range(0, 3)] -> TypeError: bytearray.capitalize() takes no arguments (1 given) b''
#| -1 is_integer [range(0, 3), b'abc'] -> TypeError: int.is_integer() takes no arguments (2 given)
#| 7 __round__ [[], [], b''] -> TypeError: __round__ expected at most 1 argument, got 3
#| inf __mod__ [1, slice(None, None, -1), 1.5] -> TypeError: expected 1 argument, got 3
#| (2.5-1j) imag -1.0
#| 'a' join [(1, 2)] -> TypeError: sequence item 0: expected str instance, int found
#| b' x ' find [<built-in function len>, []] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 1 __truediv__ [[1, 2]] -> NotImplemented
#| '%s-%d' center [] -> TypeError: center expected at least 1 argument, got 0
#| -0.0 __floor__ [' x '] -> TypeError: float.__floor__() takes no arguments (1 given)
#| b'' replace [inf] -> TypeError: replace expected at least 2 arguments, got 1
#| '{} {a}' rjust [-1, True, -2.5] -> TypeError: rjust expected at most 2 arguments, got 3
#| '%s-%d' zfill [1, <built-in function len>, []] -> TypeError: str.zfill() takes exactly one argument (3 given)
#| b'Hello World' replace ['é', 'utf-8'] -> TypeError: a bytes-like object is required, not 'str'
#| '%s-%d' rstrip ['utf-8', NotImplemented] -> TypeError: rstrip expected at most 1 argument, got 2
#| 0.0 is_integer [255] -> TypeError: float.is_integer() takes no arguments (1 given)
#| b'abc' removeprefix [-0.0, 'ascii'] -> TypeError: bytearray.removeprefix() takes exactly one argument (2 given) b'abc'
#| 100000000000000000000 __radd__ [] -> TypeError: expected 1 argument, got 0
#| 'a' __len__ [256, NotImplemented] -> TypeError: expected 0 arguments, got 2
#| 1e+22 fromhex [inf, 2, '{0!r:>5}'] -> TypeError: float.fromhex() takes exactly one argument (3 given)
#| 1e+22 __int__ [] -> 10000000000000000000000
#| 'Hello World' isdigit ['{}', '{0!r:>5}'] -> TypeError: str.isdigit() takes no arguments (2 given)
#| 'aXbXc' __mod__ [b''] -> 'aXbXc'
#| b'abc' islower [<class 'int'>, '{}', '1e5'] -> TypeError: bytearray.islower() takes no arguments (3 given) b'abc'
#| 'aXbXc' upper [] -> 'AXBXC'
#| 'é😀' __add__ [NotImplemented, {'a': 1}, ''] -> TypeError: expected 1 argument, got 3
#| b'aXbXc' rstrip [] -> b'aXbXc'
#| -18446744073709551616 __mod__ [] -> TypeError: expected 1 argument, got 0
#| b'aXbXc' __contains__ [] -> TypeError: expected 1 argument, got 0
#| 1.5 __ceil__ [] -> 2
#| -0.0 __round__ [slice(1, 2, None)] -> TypeError: 'slice' object cannot be interpreted as an integer
#| 100000000000000000000 __rrshift__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' __contains__ [['a', 'b'], -2.5] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) real 2.5
#| -2.75 __float__ ['abc', ()] -> TypeError: expected 0 arguments, got 2
#| -1 __rsub__ [inf, ''] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' islower ['%s %s', <class 'int'>] -> TypeError: str.islower() takes no arguments (2 given)
#| b'aXbXc' islower [<class 'int'>, <class 'int'>, -0.0] -> TypeError: bytes.islower() takes no arguments (3 given)
#| b' x ' expandtabs [] -> b' x '
#| 1j conjugate [(1, 2), 'a', NotImplemented] -> TypeError: complex.conjugate() takes no arguments (3 given)
#| '%s-%d' zfill [1.5] -> TypeError: 'float' object cannot be interpreted as an integer
#| b'aXbXc' rsplit [False, 1] -> TypeError: a bytes-like object is required, not 'bool'
#| ' x\ty\n' rfind [b'abc', 9223372036854775808, -1] -> TypeError: rfind() argument 1 must be str, not bytes
#| 0j __radd__ [{'a': 1}] -> NotImplemented
#| b'aXbXc' translate [[], range(0, 3), -7] -> TypeError: translate() takes at most 2 arguments (3 given)
#| -1 __add__ [] -> TypeError: expected 1 argument, got 0
#| 'a' upper [1000, ['a', 'b']] -> TypeError: str.upper() takes no arguments (2 given)
#| 0.0 __sub__ [] -> TypeError: expected 1 argument, got 0
#| '%s-%d' removesuffix [] -> TypeError: str.removesuffix() takes exactly one argument (0 given)
#| 1 __mod__ [-1180591620717411303424, 'é', ()] -> TypeError: expected 1 argument, got 3
#| 0.0 __round__ [' x ', True] -> TypeError: __round__ expected at most 1 argument, got 2
#| '' splitlines [{1}, ''] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| -18446744073709551616 __round__ [] -> -18446744073709551616
#| b'%s' lstrip [9223372036854775808] -> TypeError: a bytes-like object is required, not 'int'
#| '' rpartition ['strict', (2-3j)] -> TypeError: str.rpartition() takes exactly one argument (2 given)
#| 'abc' startswith [] -> TypeError: startswith expected at least 1 argument, got 0
#| 'abc' lower [] -> 'abc'
#| 1 __mod__ [(2-3j)] -> NotImplemented
#| '%s-%d' find ['ignore'] -> -1
#| 1j __radd__ [1000, 'abc', False] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 from_bytes [] -> TypeError: from_bytes() missing required argument 'bytes' (pos 1)
#| 1j from_number [None, <class 'str'>, '%d'] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| '{} {a}' rstrip [-1] -> TypeError: rstrip arg must be None or str
#| -1 __divmod__ [bytearray(b'xyz'), {1}] -> TypeError: expected 1 argument, got 2
#| 'a' splitlines ['x'] -> ['a']
#| -18446744073709551616 __mod__ [] -> TypeError: expected 1 argument, got 0
#| b' x ' endswith [] -> TypeError: endswith expected at least 1 argument, got 0
#| b'%s' endswith [('a', 'x')] -> TypeError: a bytes-like object is required, not 'str'
#| b'%s' center ['1e5', '>5'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'%s' isupper [slice(1, 2, None), '-12', 'x'] -> TypeError: bytes.isupper() takes no arguments (3 given)
#| 1j __neg__ [1000] -> TypeError: expected 0 arguments, got 1
#| b' x ' __getitem__ [0.0, b'abc', range(0, 3)] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __rshift__ [bytearray(b'xyz'), 1, bytearray(b'xyz')] -> TypeError: expected 1 argument, got 3
#| nan fromhex [-1] -> TypeError: bad argument type for built-in operation
#| '{} {a}' split [b'abc'] -> TypeError: must be str or None, not bytes
#| 1.5 __neg__ [b'abc', 5] -> TypeError: expected 0 arguments, got 2
#| 0 __int__ [(2-3j), b'abc', '>5'] -> TypeError: expected 0 arguments, got 3
#| -18446744073709551616 conjugate [] -> -18446744073709551616
#| ' x\ty\n' rpartition [] -> TypeError: str.rpartition() takes exactly one argument (0 given)
#| 1 __add__ [''] -> NotImplemented
#| 0.0 hex [] -> '0x0.0p+0'
#| b'abc' contiguous True
#| '12' lower [] -> '12'
#| 0.0 __truediv__ [(1, 2)] -> NotImplemented
#| 1e+22 __float__ [False] -> TypeError: expected 0 arguments, got 1
#| '' split [{'a': 1}, -1] -> TypeError: must be str or None, not dict
#| 'aXbXc' rstrip [range(0, 3)] -> TypeError: rstrip arg must be None or str
#| b' x ' __mul__ [] -> TypeError: expected 1 argument, got 0
#| 'a' istitle [{1}] -> TypeError: str.istitle() takes no arguments (1 given)
#| 0j __abs__ [-0.0, slice(1, 2, None), 1e+300] -> TypeError: expected 0 arguments, got 3
#| '' startswith [1000] -> TypeError: startswith first arg must be str or a tuple of str, not int
#| '' isdecimal [bytearray(b'xyz'), [1, 2], b'abc'] -> TypeError: str.isdecimal() takes no arguments (3 given)
#| 0.0 __str__ ['5', slice(None, None, 0), (2-3j)] -> TypeError: expected 0 arguments, got 3
#| 1.5 imag 0.0
#| 255 __truediv__ [-0.0, ('a', 2), {1}] -> TypeError: expected 1 argument, got 3
#| 0.0 __trunc__ ['abc', nan] -> TypeError: float.__trunc__() takes no arguments (2 given)
#| b'Hello World' title [] -> b'Hello World'
#| 'Hello World' format ['%s %s', -0.0] -> 'Hello World'
#| 255 __round__ ['hello world'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'a' zfill [] -> TypeError: bytes.zfill() takes exactly one argument (0 given)
#| b'' reverse ['1e5'] -> TypeError: bytearray.reverse() takes no arguments (1 given) b''
#| 0j from_number [Ellipsis] -> TypeError: must be real number, not ellipsis
#| 0 __invert__ ['5'] -> TypeError: expected 0 arguments, got 1
#| 'aXbXc' splitlines [False, '{}'] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| 1.5 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| -0.0 __rsub__ [1j, b'', (2-3j)] -> TypeError: expected 1 argument, got 3
#| 0 conjugate [] -> 0
#| nan __floordiv__ [1e+300, ('a', 2), 'abc'] -> TypeError: expected 1 argument, got 3
#| 1 bit_length [b'', [], '>5'] -> TypeError: int.bit_length() takes no arguments (3 given)
#| 'a' strip [' x ', Ellipsis] -> TypeError: strip expected at most 1 argument, got 2
#| 1 __rdivmod__ [-2.5, 'ignore', -2.5] -> TypeError: expected 1 argument, got 3
#| '' startswith [',.2f', slice(1, 2, None), -0.0] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 1e+22 __rsub__ [('a', 2), 1e+300] -> TypeError: expected 1 argument, got 2
#| b'Hello World' rfind ['é', (), 0] -> TypeError: slice indices must be integers or None or have an __index__ method
#| -18446744073709551616 __index__ [b'a', NotImplemented, '-12'] -> TypeError: expected 0 arguments, got 3
#| b'' strip [] -> b''
#| '12' rpartition [0] -> TypeError: must be str, not int
#| b'%s' join ['é', -1180591620717411303424, 1j] -> TypeError: bytes.join() takes exactly one argument (3 given)
#| 'é😀' isalnum [slice(1, 2, None)] -> TypeError: str.isalnum() takes no arguments (1 given)
#| ' x\ty\n' maketrans [(1, 2), <class 'str'>, 'little'] -> TypeError: maketrans() argument 2 must be str, not type
#| b'%s' startswith [{1}, 255, nan] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 'aXbXc' startswith [{}] -> TypeError: startswith first arg must be str or a tuple of str, not dict
#| 'a' replace [] -> TypeError: replace() takes at least 2 positional arguments (0 given)
#| '%s-%d' upper [] -> '%S-%D'
#| 1 __sub__ [-1180591620717411303424, 'big', 1e+300] -> TypeError: expected 1 argument, got 3
#| 'abc' ljust [-1180591620717411303424, '{0!r:>5}'] -> OverflowError: Python int too large to convert to C ssize_t
#| 0j __neg__ [1.5] -> TypeError: expected 0 arguments, got 1
#| b'%s' isalnum ['{}', '1e5', '%d'] -> TypeError: bytes.isalnum() takes no arguments (3 given)
#| b'' expandtabs [] -> b'' b''
#| -0.0 __add__ ['%s %s'] -> NotImplemented
#| b'Hello World' islower [' x '] -> TypeError: bytes.islower() takes no arguments (1 given)
#| 0 __xor__ ['utf-8', '5', []] -> TypeError: expected 1 argument, got 3
#| b' x ' rpartition [{'a': 1}, '%s %s'] -> TypeError: bytes.rpartition() takes exactly one argument (2 given)
#| inf __int__ [] -> OverflowError: cannot convert float infinity to integer
#| 1.5 __truediv__ ['x'] -> NotImplemented
#| 1e+22 __ceil__ [inf, 'ignore'] -> TypeError: float.__ceil__() takes no arguments (2 given)
#| 0.0 __float__ [] -> 0.0
#| ' x\ty\n' translate ['big', <class 'int'>, '1e5'] -> TypeError: str.translate() takes exactly one argument (3 given)
#| 0.0 __round__ ['ascii', True] -> TypeError: __round__ expected at most 1 argument, got 2
#| 0j __radd__ ['utf-8', ('a', 'x')] -> TypeError: expected 1 argument, got 2
#| 'aXbXc' capitalize [['a', 'b'], bytearray(b'xyz'), '{0!r:>5}'] -> TypeError: str.capitalize() takes no arguments (3 given)
#| b'Hello World' capitalize [-1180591620717411303424] -> TypeError: bytes.capitalize() takes no arguments (1 given)
#| (2.5-1j) __truediv__ [] -> TypeError: expected 1 argument, got 0
#| b'Hello World' rjust [<built-in function len>, 1.5] -> TypeError: 'builtin_function_or_method' object cannot be interpreted as an integer
#| 1j __mul__ [slice(1, 2, None), inf] -> TypeError: expected 1 argument, got 2
#| b'aXbXc' isalpha ['{}', ['a', 'b']] -> TypeError: bytes.isalpha() takes no arguments (2 given)
#| -2.75 fromhex [('a', 2), '%d', (1, 2)] -> TypeError: float.fromhex() takes exactly one argument (3 given)
#| b'' isascii [('a', 2), -1180591620717411303424] -> TypeError: bytearray.isascii() takes no arguments (2 given) b''
#| (2.5-1j) __radd__ ['abc'] -> NotImplemented
#| b'abc' center [{}] -> TypeError: 'dict' object cannot be interpreted as an integer b'abc'
#| 100000000000000000000 __pos__ [] -> 100000000000000000000
#| b'%s' zfill [None, 'abc'] -> TypeError: bytes.zfill() takes exactly one argument (2 given)
#| b'abc' ndim 1
#| b'abc' contiguous True
#| ' x\ty\n' isascii [-2.5, b'abc'] -> TypeError: str.isascii() takes no arguments (2 given)
#| 0j __rtruediv__ ['utf-8', 1000, '{}'] -> TypeError: expected 1 argument, got 3
#| 0j __bool__ ['aXbXc'] -> TypeError: expected 0 arguments, got 1
#| 0 __add__ ['aXbXc', inf] -> TypeError: expected 1 argument, got 2
#| 'aXbXc' isdigit [False] -> TypeError: str.isdigit() takes no arguments (1 given)
#| -0.0 __divmod__ [(1, 2), -0.0] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' encode [1, ',.2f', '5'] -> TypeError: encode() takes at most 2 arguments (3 given)
#| 'a' join [] -> TypeError: str.join() takes exactly one argument (0 given)
#| 0.0 is_integer ['1e5'] -> TypeError: float.is_integer() takes no arguments (1 given)
#| 1j __str__ [] -> '1j'
#| 100000000000000000000 __and__ [] -> TypeError: expected 1 argument, got 0
#| -2.75 __int__ [-7, '{}'] -> TypeError: expected 0 arguments, got 2
#| 1e+22 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| '%s-%d' split ['strict', 0] -> ['%s-%d']
#| '%s-%d' encode ['é', {'a': 1}] -> TypeError: encode() argument 'errors' must be str, not dict
#| 0 __pos__ [{}, slice(None, None, 0)] -> TypeError: expected 0 arguments, got 2
#| -18446744073709551616 imag 0
#| b'abc' rstrip [['a', 'b']] -> TypeError: a bytes-like object is required, not 'list' b'abc'
#| 0 __rsub__ [b'abc', {}] -> TypeError: expected 1 argument, got 2
#| '%s-%d' rindex [] -> TypeError: rindex expected at least 1 argument, got 0
#| '{} {a}' isupper [0.0, -7] -> TypeError: str.isupper() takes no arguments (2 given)
#| 7 __abs__ [] -> 7
#| 'abc' upper [] -> 'ABC'
#| b'a' __str__ [(1, 2)] -> TypeError: expected 0 arguments, got 1
#| 7 __trunc__ [inf, <class 'int'>] -> TypeError: int.__trunc__() takes no arguments (2 given)
#| b' x ' rstrip [[1, 2], None] -> TypeError: rstrip expected at most 1 argument, got 2
#| 1j __add__ [None] -> NotImplemented
#| (2.5-1j) __pos__ [] -> (2.5-1j)
#| 0.0 fromhex [<class 'int'>, None, 1e+300] -> TypeError: float.fromhex() takes exactly one argument (3 given)
#| ' x\ty\n' isidentifier [1] -> TypeError: str.isidentifier() takes no arguments (1 given)
#| '%s-%d' split ['big'] -> ['%s-%d']
#| '{} {a}' rsplit [0.0] -> TypeError: must be str or None, not float
#| b'' hex [] -> '' b''
#| b'abc' insert [] -> TypeError: insert expected 2 arguments, got 0 b'abc'
#| '{} {a}' split [] -> ['{}', '{a}']
#| (2.5-1j) __truediv__ ['ascii', -1180591620717411303424, 9223372036854775808] -> TypeError: expected 1 argument, got 3
#| -18446744073709551616 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 1 __ror__ [bytearray(b'xyz')] -> NotImplemented
#| b'abc' split [range(0, 3), -1180591620717411303424] -> OverflowError: Python int too large to convert to C ssize_t b'abc'
#| 7 as_integer_ratio ['abc', range(0, 3), nan] -> TypeError: int.as_integer_ratio() takes no arguments (3 given)
#| b'' isdigit [1.5] -> TypeError: bytes.isdigit() takes no arguments (1 given)
#| 1 __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' rindex ['utf-8', slice(None, None, -1), ()] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'' __add__ [b'a'] -> b'a'
#| b'' islower [1j, 1] -> TypeError: bytes.islower() takes no arguments (2 given)
#| ' x\ty\n' maketrans [[1, 2]] -> TypeError: if you give only one argument to maketrans it must be a dict
#| '{} {a}' __mod__ [{}] -> '{} {a}'
#| 1.5 __pos__ [Ellipsis, Ellipsis, ',.2f'] -> TypeError: expected 0 arguments, got 3
#| 7 __floordiv__ [slice(None, None, 0), <class 'int'>, 'hello world'] -> TypeError: expected 1 argument, got 3
#| b' x ' startswith [] -> TypeError: startswith expected at least 1 argument, got 0
#| 255 __lshift__ [1e+300, -1180591620717411303424] -> TypeError: expected 1 argument, got 2
#| 255 __int__ [{'a': 1}] -> TypeError: expected 0 arguments, got 1
#| nan __rsub__ [' x '] -> NotImplemented
#| 7 __trunc__ [''] -> TypeError: int.__trunc__() takes no arguments (1 given)
#| '%s-%d' capitalize [inf, 1000, '%s %s'] -> TypeError: str.capitalize() takes no arguments (3 given)
#| 'Hello World' removeprefix ['hello world', -7] -> TypeError: str.removeprefix() takes exactly one argument (2 given)
#| '%s-%d' isalnum [1000] -> TypeError: str.isalnum() takes no arguments (1 given)
#| b'aXbXc' strip [9223372036854775808, ''] -> TypeError: strip expected at most 1 argument, got 2
#| '' isalnum [nan, 'abc'] -> TypeError: str.isalnum() takes no arguments (2 given)
#| '%s-%d' strip [slice(None, None, 0), 0, 'x'] -> TypeError: strip expected at most 1 argument, got 3
#| b'abc' splitlines [(2-3j), []] -> TypeError: splitlines() takes at most 1 argument (2 given) b'abc'
#| '12' islower [] -> False
#| b'%s' isascii ['1e5', '%d'] -> TypeError: bytes.isascii() takes no arguments (2 given)
#| 0.0 imag 0.0
#| inf __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| 1j __add__ [NotImplemented] -> NotImplemented
#| 1e+22 conjugate [slice(None, None, 0), 2, 255] -> TypeError: float.conjugate() takes no arguments (3 given)
#| 'a' __getitem__ ['5', (1, 2), 256] -> TypeError: expected 1 argument, got 3
#| b'%s' __getitem__ ['ignore', 1000, ('a', 2)] -> TypeError: expected 1 argument, got 3
#| -0.0 conjugate [] -> -0.0
#| b'Hello World' istitle ['', <built-in function len>] -> TypeError: bytes.istitle() takes no arguments (2 given)
#| 'é😀' __rmul__ [b''] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| '' isascii [slice(1, 2, None)] -> TypeError: str.isascii() takes no arguments (1 given)
#| 1j __add__ [] -> TypeError: expected 1 argument, got 0
#| 1 bit_count ['aXbXc', {}] -> TypeError: int.bit_count() takes no arguments (2 given)
#| -18446744073709551616 __floor__ [0.0, {'a': 1}, 'ignore'] -> TypeError: int.__floor__() takes no arguments (3 given)
#| b'Hello World' __len__ [<class 'int'>, -2.5, 'little'] -> TypeError: expected 0 arguments, got 3
#| 'abc' isnumeric [1.5, '%s %s'] -> TypeError: str.isnumeric() takes no arguments (2 given)
#| ' x\ty\n' title [] -> ' X\tY\n'
#| 0.0 __round__ [256, Ellipsis, ['a', 'b']] -> TypeError: __round__ expected at most 1 argument, got 3
#| 1j conjugate ['hello world', ' x '] -> TypeError: complex.conjugate() takes no arguments (2 given)
#| 1j real 0.0
#| b'abc' itemsize 1
#| 'é😀' title [['a', 'b'], {97: 'x'}, 'x'] -> TypeError: str.title() takes no arguments (3 given)
#| nan __divmod__ [<built-in function len>, 2] -> TypeError: expected 1 argument, got 2
#| b'' rjust [] -> TypeError: rjust expected at least 1 argument, got 0
#| b'aXbXc' translate [256, '1e5'] -> TypeError: a bytes-like object is required, not 'int'
#| 1 __or__ [True, 'big', 'ignore'] -> TypeError: expected 1 argument, got 3
#| b'Hello World' isspace [()] -> TypeError: bytes.isspace() takes no arguments (1 given)
#| 0 __ror__ [] -> TypeError: expected 1 argument, got 0
#| 1j __rtruediv__ [b'', 'little'] -> TypeError: expected 1 argument, got 2
#| '%s-%d' replace [(), ('a', 2), -2.5] -> TypeError: replace() argument 1 must be str, not tuple
#| -1 __radd__ [slice(1, 2, None), (), (1, 2)] -> TypeError: expected 1 argument, got 3
#| b'Hello World' center [<class 'int'>] -> TypeError: 'type' object cannot be interpreted as an integer
#| (2.5-1j) __rmul__ [inf, 'é', 1.5] -> TypeError: expected 1 argument, got 3
#| b'abc' __str__ [-1180591620717411303424, slice(None, None, -1)] -> TypeError: expected 0 arguments, got 2
#| ' x\ty\n' istitle ['', range(0, 3), {}] -> TypeError: str.istitle() takes no arguments (3 given)
#| b'aXbXc' rsplit [slice(None, None, 0), ('a', 'x'), '{0!r:>5}'] -> TypeError: rsplit() takes at most 2 arguments (3 given)
#| b'Hello World' isdigit [] -> False
#| b'%s' __len__ [('a', 'x'), 'ascii', b''] -> TypeError: expected 0 arguments, got 3
#| -1 __floordiv__ [1e+300] -> NotImplemented
#| 0j __rmul__ [] -> TypeError: expected 1 argument, got 0
#| -1 __trunc__ [] -> -1
#| 0 __floordiv__ [] -> TypeError: expected 1 argument, got 0
#| '%s-%d' __contains__ [1000, 1.5] -> TypeError: expected 1 argument, got 2
#| b'aXbXc' replace [1.5] -> TypeError: replace expected at least 2 arguments, got 1
#| b'aXbXc' zfill [(2-3j)] -> TypeError: 'complex' object cannot be interpreted as an integer
#| 'aXbXc' expandtabs ['{0!r:>5}'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'' lstrip [] -> b'' b''
#| 1.5 __trunc__ [2] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| b'' __rmul__ [255, nan] -> TypeError: expected 1 argument, got 2
#| 'é😀' isascii [<class 'str'>] -> TypeError: str.isascii() takes no arguments (1 given)
#| 1e+22 __abs__ [{}, -1180591620717411303424, bytearray(b'xyz')] -> TypeError: expected 0 arguments, got 3
#| '%s-%d' partition ['ignore', 255, -7] -> TypeError: str.partition() takes exactly one argument (3 given)
#| b'%s' __contains__ ['x'] -> TypeError: a bytes-like object is required, not 'str'
#| nan __sub__ [slice(None, None, -1), slice(None, None, 0)] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __mul__ [255] -> (637.5-255j)
#| -2.75 __add__ ['big'] -> NotImplemented
#| inf __divmod__ [] -> TypeError: expected 1 argument, got 0
#| -0.0 __bool__ [] -> False
#| '{} {a}' __str__ [[1, 2], ()] -> TypeError: expected 0 arguments, got 2
#| -18446744073709551616 __rlshift__ [2] -> ValueError: negative shift count
#| 1.5 __sub__ [] -> TypeError: expected 1 argument, got 0
#| b'a' fromhex [slice(None, None, 0)] -> TypeError: fromhex() argument must be str or bytes-like, not slice
#| ' x\ty\n' __len__ [range(0, 3), 'ascii', False] -> TypeError: expected 0 arguments, got 3
#| 1 __rfloordiv__ ['5'] -> NotImplemented
#| b'abc' strides (1,)
#| -18446744073709551616 __radd__ [None, None] -> TypeError: expected 1 argument, got 2
#| -2.75 __str__ [b'a', ['a', 'b']] -> TypeError: expected 0 arguments, got 2
#| '' isalpha [] -> False
#| 'abc' title [256, slice(None, None, 0), '5'] -> TypeError: str.title() takes no arguments (3 given)
#| 7 __ror__ [0.0, nan] -> TypeError: expected 1 argument, got 2
#| 0 denominator 1
#| 1j __mul__ [nan, {'a': 1}] -> TypeError: expected 1 argument, got 2
#| 0j __truediv__ [0, 256, (2-3j)] -> TypeError: expected 1 argument, got 3
#| b'aXbXc' __add__ ['é', <class 'int'>, ['a', 'b']] -> TypeError: expected 1 argument, got 3
#| 0j real 0.0
#| nan __bool__ [',.2f'] -> TypeError: expected 0 arguments, got 1
#| (2.5-1j) real 2.5
#| b'%s' rsplit [' x '] -> TypeError: a bytes-like object is required, not 'str'
#| b'abc' ndim 1
#| b'a' splitlines [1e+300, []] -> TypeError: splitlines() takes at most 1 argument (2 given)
#| 'é😀' encode [nan, '%s %s', inf] -> TypeError: encode() takes at most 2 arguments (3 given)
#| b'abc' readonly True
#| b'' isdigit [] -> False
#| 'é😀' replace [] -> TypeError: replace() takes at least 2 positional arguments (0 given)
#| b'Hello World' replace [] -> TypeError: replace expected at least 2 arguments, got 0
#| 'aXbXc' __getitem__ ['ignore', 1.5] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 __rxor__ [-7, None] -> TypeError: expected 1 argument, got 2
#| '12' title [0.0, -1180591620717411303424, 'hello world'] -> TypeError: str.title() takes no arguments (3 given)
#| b'abc' find ['{0!r:>5}'] -> TypeError: argument should be integer or bytes-like object, not 'str' b'abc'
#| 0j conjugate [{}, {97: 'x'}, 0.0] -> TypeError: complex.conjugate() takes no arguments (3 given)
#| 7 __rlshift__ [] -> TypeError: expected 1 argument, got 0
#| 1e+22 __pos__ [' x ', <class 'str'>] -> TypeError: expected 0 arguments, got 2
#| -18446744073709551616 bit_length [] -> 65
#| b'aXbXc' title [(1, 2), (1, 2)] -> TypeError: bytes.title() takes no arguments (2 given)
#| b'Hello World' isspace ['big', 'aXbXc', False] -> TypeError: bytes.isspace() takes no arguments (3 given)
#| b'aXbXc' find [0] -> -1
#| 'abc' isprintable [] -> True
#| -18446744073709551616 __rrshift__ [] -> TypeError: expected 1 argument, got 0
#| b'%s' isalnum [-1180591620717411303424, 1000] -> TypeError: bytes.isalnum() takes no arguments (2 given)
#| 0j __rsub__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' find [b'abc'] -> TypeError: find() argument 1 must be str, not bytes
#| 1.5 __int__ [-2.5, inf, Ellipsis] -> TypeError: expected 0 arguments, got 3
#| 'aXbXc' join [nan, 'abc'] -> TypeError: str.join() takes exactly one argument (2 given)
#| -18446744073709551616 from_bytes [9223372036854775808, ['a', 'b'], 0] -> TypeError: from_bytes() takes at most 2 positional arguments (3 given)
#| 0 __add__ [('a', 'x')] -> NotImplemented
#| 'é😀' __str__ [-0.0, 0] -> TypeError: expected 0 arguments, got 2
#| 'a' format [('a', 'x'), '-12', 'little'] -> 'a'
#| '12' __contains__ [256, '%s %s', b''] -> TypeError: expected 1 argument, got 3
#| 1.5 __floordiv__ [0.0, -0.0] -> TypeError: expected 1 argument, got 2
#| '' join [] -> TypeError: str.join() takes exactly one argument (0 given)
#| 'Hello World' __len__ [] -> 11
#| 'é😀' istitle ['utf-8'] -> TypeError: str.istitle() takes no arguments (1 given)
#| nan __mod__ [] -> TypeError: expected 1 argument, got 0
#| 'é😀' isprintable [] -> True
#| 7 __str__ [5, 'strict'] -> TypeError: expected 0 arguments, got 2
#| b'abc' shape (3,)
#| 7 __rshift__ ['%d'] -> NotImplemented
#| '%s-%d' isupper [] -> False
#| 'a' expandtabs ['ignore', 'ascii', 'ignore'] -> TypeError: expandtabs() takes at most 1 argument (3 given)
#| '%s-%d' isalnum [] -> False
#| b'abc' contiguous True
#| b'Hello World' swapcase [slice(1, 2, None), 2] -> TypeError: bytes.swapcase() takes no arguments (2 given)
#| 'a' islower [bytearray(b'xyz'), {97: 'x'}] -> TypeError: str.islower() takes no arguments (2 given)
#| 1.5 __rtruediv__ ['hello world', ''] -> TypeError: expected 1 argument, got 2
#| '12' lower ['{0!r:>5}', 'ignore', 5] -> TypeError: str.lower() takes no arguments (3 given)
#| b'%s' strip [] -> b'%s'
#| 1j imag 1.0
#| 7 __rfloordiv__ [] -> TypeError: expected 1 argument, got 0
#| b'a' isalpha [] -> True
#| 1.5 from_number ['big', '5'] -> TypeError: float.from_number() takes exactly one argument (2 given)
#| b'aXbXc' ljust [] -> TypeError: ljust expected at least 1 argument, got 0
#| 'a' isupper [{}, ['a', 'b'], b'a'] -> TypeError: str.isupper() takes no arguments (3 given)
#| 0j real 0.0
#| 'abc' endswith [-1, 'x'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| inf __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| 0 to_bytes ['strict', slice(None, None, -1)] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'%s' __contains__ ['aXbXc'] -> TypeError: a bytes-like object is required, not 'str'
#| b' x ' removesuffix [0] -> TypeError: a bytes-like object is required, not 'int'
#| 1e+22 __float__ [] -> 1e+22
#| -2.75 as_integer_ratio [] -> (-11, 4)
#| b'Hello World' lstrip [None] -> b'Hello World'
#| '%s-%d' isprintable [] -> True
#| 1j real 0.0
#| b'aXbXc' lower [True, []] -> TypeError: bytes.lower() takes no arguments (2 given)
#| 100000000000000000000 numerator 100000000000000000000
#| 'Hello World' rjust [] -> TypeError: rjust expected at least 1 argument, got 0
#| b'aXbXc' splitlines [slice(None, None, 0)] -> [b'aXbXc']
#| 'é😀' isprintable [' x '] -> TypeError: str.isprintable() takes no arguments (1 given)
#| '12' casefold [[1, 2], b'abc', -1180591620717411303424] -> TypeError: str.casefold() takes no arguments (3 given)
#| b'abc' contiguous True
#| -1 __floordiv__ [<class 'str'>, '1e5', 'little'] -> TypeError: expected 1 argument, got 3
#| b'%s' capitalize [<class 'str'>, slice(None, None, -1), <built-in function len>] -> TypeError: bytes.capitalize() takes no arguments (3 given)
#| ' x\ty\n' isidentifier [] -> False
#| (2.5-1j) __radd__ [{}, True] -> TypeError: expected 1 argument, got 2
#| -0.0 hex [<class 'str'>, <class 'str'>] -> TypeError: float.hex() takes no arguments (2 given)
#| b'Hello World' splitlines [] -> [b'Hello World']
#| b' x ' rstrip [<built-in function len>, 'abc'] -> TypeError: rstrip expected at most 1 argument, got 2
#| 0j __rtruediv__ [2] -> ZeroDivisionError: division by zero
#| 'a' __rmul__ [1000, '-12', 'hello world'] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __and__ ['{}', 0, '{}'] -> TypeError: expected 1 argument, got 3
#| b'' insert ['little', <built-in function len>, range(0, 3)] -> TypeError: insert expected 2 arguments, got 3 b''
#| 255 __rfloordiv__ [inf, (1, 2)] -> TypeError: expected 1 argument, got 2
#| 0 __abs__ [] -> 0
#| 0j __complex__ [] -> 0j
#| 1 numerator 1
#| b'' find ['é'] -> TypeError: argument should be integer or bytes-like object, not 'str' b''
#| b'%s' rpartition [slice(1, 2, None), b'abc', 'strict'] -> TypeError: bytes.rpartition() takes exactly one argument (3 given)
#| b'' __getitem__ [('a', 2)] -> TypeError: bytearray indices must be integers or slices, not tuple b''
#| -1 __sub__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' isspace ['little'] -> TypeError: str.isspace() takes no arguments (1 given)
#| (2.5-1j) __radd__ [slice(1, 2, None)] -> NotImplemented
#| 'abc' lstrip [] -> 'abc'
#| b'a' center [] -> TypeError: center expected at least 1 argument, got 0
#| b'' isspace [0, -0.0, []] -> TypeError: bytes.isspace() takes no arguments (3 given)
#| 'a' __contains__ [] -> TypeError: expected 1 argument, got 0
#| 'abc' partition [slice(1, 2, None), 'ignore'] -> TypeError: str.partition() takes exactly one argument (2 given)
#| '' __str__ [] -> ''
#| 'abc' istitle [True] -> TypeError: str.istitle() takes no arguments (1 given)
#| b'abc' nbytes 3
#| 'Hello World' isnumeric [] -> False
#| b'a' ljust ['x'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'' remove ['little'] -> TypeError: 'str' object cannot be interpreted as an integer b''
#| 1.5 __sub__ [[]] -> NotImplemented
#| 'é😀' find ['little'] -> -1
#| 255 __str__ [] -> '255'
#| b'aXbXc' strip [-1] -> TypeError: a bytes-like object is required, not 'int'
#| 'a' isnumeric ['x'] -> TypeError: str.isnumeric() takes no arguments (1 given)
#| 1e+22 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| '12' capitalize [slice(None, None, 0), '1e5'] -> TypeError: str.capitalize() takes no arguments (2 given)
#| 0 __index__ [[1, 2], None, {1}] -> TypeError: expected 0 arguments, got 3
#| 0.0 __floor__ [inf] -> TypeError: float.__floor__() takes no arguments (1 given)
#| 'Hello World' __add__ [<class 'int'>] -> TypeError: can only concatenate str (not "type") to str
#| 'a' isalpha [slice(None, None, -1), 'big', 'a'] -> TypeError: str.isalpha() takes no arguments (3 given)
#| 1j imag 1.0
#| 7 __sub__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' translate [range(0, 3)] -> 'Hello World'
#| 0 __rlshift__ ['x', bytearray(b'xyz')] -> TypeError: expected 1 argument, got 2
#| b'a' __bytes__ ['utf-8', '{}', '{}'] -> TypeError: bytes.__bytes__() takes no arguments (3 given)
#| 'a' rsplit ['ascii', 1.5] -> TypeError: 'float' object cannot be interpreted as an integer
#| -0.0 __sub__ [range(0, 3), 1e+300] -> TypeError: expected 1 argument, got 2
#| b'' expandtabs ['é', {1}] -> TypeError: expandtabs() takes at most 1 argument (2 given)
#| 'a' capitalize [] -> 'A'
#| -2.75 __str__ ['5'] -> TypeError: expected 0 arguments, got 1
#| 255 __rand__ [1] -> 1
#| '' rpartition [] -> TypeError: str.rpartition() takes exactly one argument (0 given)
#| -18446744073709551616 __floor__ ['-12', {}, '>5'] -> TypeError: int.__floor__() takes no arguments (3 given)
#| inf imag 0.0
#| 0 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| '{} {a}' rpartition [-0.0, '%s %s'] -> TypeError: str.rpartition() takes exactly one argument (2 given)
#| 1 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| -18446744073709551616 __ceil__ ['é', -1180591620717411303424, 9223372036854775808] -> TypeError: int.__ceil__() takes no arguments (3 given)
#| 1.5 __rfloordiv__ ['strict', '>5', 'strict'] -> TypeError: expected 1 argument, got 3
#| b'' strip [{1}, '%d'] -> TypeError: strip expected at most 1 argument, got 2
#| -2.75 __bool__ [] -> True
#| b'aXbXc' replace [{1}, 'strict', ' x '] -> TypeError: a bytes-like object is required, not 'set'
#| b' x ' strip [] -> b'x'
#| '' isalnum ['%s %s', <class 'str'>, '{}'] -> TypeError: str.isalnum() takes no arguments (3 given)
#| 255 __rmul__ ['utf-8', <built-in function len>] -> TypeError: expected 1 argument, got 2
#| 'abc' isdigit [(1, 2), '1e5', 1] -> TypeError: str.isdigit() takes no arguments (3 given)
#| '{} {a}' isupper [-2.5, '%s %s'] -> TypeError: str.isupper() takes no arguments (2 given)
#| nan __trunc__ [',.2f', ',.2f'] -> TypeError: float.__trunc__() takes no arguments (2 given)
#| b'abc' __str__ ['é', NotImplemented, '%s %s'] -> TypeError: expected 0 arguments, got 3 b'abc'
#| '{} {a}' isprintable ['hello world', True] -> TypeError: str.isprintable() takes no arguments (2 given)
#| 0.0 __pos__ [[], 'é'] -> TypeError: expected 0 arguments, got 2
#| -1 __truediv__ ['{0!r:>5}', '{}', 1000] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __index__ ['big', slice(1, 2, None)] -> TypeError: expected 0 arguments, got 2
#| inf hex [None, '-12', {97: 'x'}] -> TypeError: float.hex() takes no arguments (3 given)
#| 'Hello World' encode [['a', 'b'], '5'] -> TypeError: encode() argument 'encoding' must be str, not list
#| 'Hello World' rsplit [9223372036854775808, 'utf-8'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 'a' title ['ignore', 'x', slice(1, 2, None)] -> TypeError: str.title() takes no arguments (3 given)
#| b'%s' rstrip ['ascii'] -> TypeError: a bytes-like object is required, not 'str'
#| 1 __truediv__ [] -> TypeError: expected 1 argument, got 0
#| '12' center [] -> TypeError: center expected at least 1 argument, got 0
#| b'aXbXc' center [2, bytearray(b'xyz')] -> TypeError: center(): argument 2 must be a byte string of length 1, not a bytearray object of length 3
#| 1.5 __divmod__ [1000, [1, 2]] -> TypeError: expected 1 argument, got 2
#| -2.75 __bool__ ['x', ',.2f', -1180591620717411303424] -> TypeError: expected 0 arguments, got 3
#| 0j from_number ['-12'] -> TypeError: must be real number, not str
#| b'abc' obj b'abc'
#| 'Hello World' isspace ['x'] -> TypeError: str.isspace() takes no arguments (1 given)
#| 'a' translate ['', 'abc', <built-in function len>] -> TypeError: str.translate() takes exactly one argument (3 given)
#| nan __mod__ [1e+300, -2.5] -> TypeError: expected 1 argument, got 2
#| 0 numerator 0
#| 0.0 __int__ [[], '%s %s', ('a', 2)] -> TypeError: expected 0 arguments, got 3
#| 100000000000000000000 real 100000000000000000000
#| 0.0 conjugate [] -> 0.0
#| 0 denominator 1
#| '%s-%d' rsplit [False, 2] -> TypeError: must be str or None, not bool
#| '%s-%d' rstrip [{97: 'x'}, bytearray(b'xyz')] -> TypeError: rstrip expected at most 1 argument, got 2
#| 1 __rshift__ [(2-3j)] -> NotImplemented
#| 100000000000000000000 __floordiv__ ['{0!r:>5}', 'ignore', 'big'] -> TypeError: expected 1 argument, got 3
#| 0.0 __trunc__ [] -> 0
#| nan __rtruediv__ ['1e5', ('a', 'x'), 1e+300] -> TypeError: expected 1 argument, got 3
#| (2.5-1j) __truediv__ [0.0, 2, {97: 'x'}] -> TypeError: expected 1 argument, got 3
#| '12' __add__ [('a', 2), 'utf-8', 'utf-8'] -> TypeError: expected 1 argument, got 3
#| '' lstrip ['x', -0.0, False] -> TypeError: lstrip expected at most 1 argument, got 3
#| -18446744073709551616 denominator 1
#| inf __mod__ ['aXbXc', [1, 2]] -> TypeError: expected 1 argument, got 2
#| 0.0 real 0.0
#| 0j real 0.0
#| b'aXbXc' removeprefix [''] -> TypeError: a bytes-like object is required, not 'str'
#| b'aXbXc' isdigit [-7, 'little'] -> TypeError: bytes.isdigit() takes no arguments (2 given)
#| 0 __float__ [('a', 'x'), slice(None, None, -1), 255] -> TypeError: expected 0 arguments, got 3
#| 1.5 __rmul__ [['a', 'b'], 'strict', 'hello world'] -> TypeError: expected 1 argument, got 3
#| 1e+22 __add__ ['big'] -> NotImplemented
#| 255 imag 0
#| 'Hello World' maketrans [] -> TypeError: maketrans expected at least 1 argument, got 0
#| b'' upper [] -> b'' b''
#| b'' lower [] -> b'' b''
#| -18446744073709551616 __lshift__ [('a', 'x'), -2.5, <class 'int'>] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __abs__ [1.5, 'big'] -> TypeError: expected 0 arguments, got 2
#| b'aXbXc' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| b'%s' __rmul__ [] -> TypeError: expected 1 argument, got 0
#| 7 __radd__ ['{}'] -> NotImplemented
#| b'a' islower ['utf-8'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| 1j imag 1.0
#| 'a' center ['a', ['a', 'b']] -> TypeError: 'str' object cannot be interpreted as an integer
#| 'a' rpartition [Ellipsis] -> TypeError: must be str, not ellipsis
#| 'é😀' isnumeric [-2.5, 'é'] -> TypeError: str.isnumeric() takes no arguments (2 given)
#| nan __round__ [1000, 'strict', ''] -> TypeError: __round__ expected at most 1 argument, got 3
#| b'aXbXc' splitlines [9223372036854775808] -> [b'aXbXc']
#| 1e+22 __pos__ [('a', 2)] -> TypeError: expected 0 arguments, got 1
#| 1 as_integer_ratio [range(0, 3)] -> TypeError: int.as_integer_ratio() takes no arguments (1 given)
#| b'a' isascii [{'a': 1}, nan, ('a', 'x')] -> TypeError: bytes.isascii() takes no arguments (3 given)
#| b'' splitlines ['-12', ('a', 2), NotImplemented] -> TypeError: splitlines() takes at most 1 argument (3 given)
#| -2.75 __rdivmod__ ['5', 1] -> TypeError: expected 1 argument, got 2
#| b'abc' strip ['%s %s'] -> TypeError: a bytes-like object is required, not 'str' b'abc'
#| inf from_number ['-12', 'abc', ('a', 'x')] -> TypeError: float.from_number() takes exactly one argument (3 given)
#| b'' splitlines ['%s %s'] -> [] b''
#| -0.0 __str__ ['abc', 0.0, 1.5] -> TypeError: expected 0 arguments, got 3
#| ' x\ty\n' lstrip [nan] -> TypeError: lstrip arg must be None or str
#| 1 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| inf __rmul__ [] -> TypeError: expected 1 argument, got 0
#| 'abc' removesuffix [-2.5] -> TypeError: removesuffix() argument must be str, not float
#| 'a' rstrip [] -> 'a'
#| 1.5 __rdivmod__ [256, (2-3j), -0.0] -> TypeError: expected 1 argument, got 3
#| 'Hello World' rsplit [0, <class 'int'>] -> TypeError: 'type' object cannot be interpreted as an integer
#| 0.0 __bool__ [-0.0, 1j, 'strict'] -> TypeError: expected 0 arguments, got 3
#| 100000000000000000000 __truediv__ [{1}, [1, 2], -2.5] -> TypeError: expected 1 argument, got 3
#| 0j __str__ ['x'] -> TypeError: expected 0 arguments, got 1
#| ' x\ty\n' center [{}, ',.2f', inf] -> TypeError: center expected at most 2 arguments, got 3
#| 1e+22 __round__ [slice(1, 2, None)] -> TypeError: 'slice' object cannot be interpreted as an integer
#| b'%s' translate [] -> TypeError: translate() takes at least 1 positional argument (0 given)
#| b'' lower ['-12'] -> TypeError: bytes.lower() takes no arguments (1 given)
#| -0.0 conjugate ['aXbXc', 1.5] -> TypeError: float.conjugate() takes no arguments (2 given)
#| b'abc' hex [0, '%s %s'] -> TypeError: 'str' object cannot be interpreted as an integer
#| nan __pos__ ['little'] -> TypeError: expected 0 arguments, got 1
#| inf __radd__ [] -> TypeError: expected 1 argument, got 0
#| b'aXbXc' __bytes__ [[], ('a', 'x')] -> TypeError: bytes.__bytes__() takes no arguments (2 given)
#| inf __ceil__ [None, slice(None, None, 0), slice(None, None, -1)] -> TypeError: float.__ceil__() takes no arguments (3 given)
#| 'aXbXc' maketrans ['>5', 'hello world', 'a'] -> ValueError: the first two maketrans arguments must have equal length
#| 100000000000000000000 to_bytes [] -> OverflowError: int too big to convert
#| ' x\ty\n' isupper [0.0] -> TypeError: str.isupper() takes no arguments (1 given)
#| 1j __bool__ [False] -> TypeError: expected 0 arguments, got 1
#| '12' lstrip [] -> '12'
#| b'%s' replace [] -> TypeError: replace expected at least 2 arguments, got 0
#| 0.0 as_integer_ratio [(1, 2), 'utf-8', range(0, 3)] -> TypeError: float.as_integer_ratio() takes no arguments (3 given)
#| 0j __bool__ [] -> False
#| nan __bool__ [1.5, slice(1, 2, None)] -> TypeError: expected 0 arguments, got 2
#| 'é😀' removeprefix [('a', 2)] -> TypeError: removeprefix() argument must be str, not tuple
#| b'abc' __mul__ [] -> TypeError: expected 1 argument, got 0 b'abc'
#| 1e+22 __pos__ [inf, ('a', 2), 'little'] -> TypeError: expected 0 arguments, got 3
#| inf __float__ [slice(1, 2, None), 9223372036854775808, 'ascii'] -> TypeError: expected 0 arguments, got 3
#| b'Hello World' splitlines [['a', 'b']] -> [b'Hello World']
#| 100000000000000000000 __mul__ [slice(None, None, -1), {'a': 1}] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 __and__ [(1, 2)] -> NotImplemented
#| nan __radd__ [None, '5'] -> TypeError: expected 1 argument, got 2
#| -2.75 fromhex [-1] -> TypeError: bad argument type for built-in operation
#| '' format [-0.0] -> ''
#| 0j imag 0.0
#| 100000000000000000000 bit_count [1j] -> TypeError: int.bit_count() takes no arguments (1 given)
#| 1e+22 __rfloordiv__ [',.2f', 1, slice(None, None, -1)] -> TypeError: expected 1 argument, got 3
#| 'a' removesuffix [None, 1.5] -> TypeError: str.removesuffix() takes exactly one argument (2 given)
#| -1 __float__ ['strict', 'ignore'] -> TypeError: expected 0 arguments, got 2
#| b'' split [-7] -> TypeError: a bytes-like object is required, not 'int'
#| b'%s' __rmul__ ['%d'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 1j __bool__ [nan, <built-in function len>] -> TypeError: expected 0 arguments, got 2
#| b'abc' obj b'abc'
#| b'' __add__ [{}, 'strict', 'strict'] -> TypeError: expected 1 argument, got 3 b''
#| 1.5 __divmod__ [slice(1, 2, None), 'big'] -> TypeError: expected 1 argument, got 2
#| 'a' isupper [<class 'str'>] -> TypeError: str.isupper() takes no arguments (1 given)
#| b'' __str__ ['abc', 1j] -> TypeError: expected 0 arguments, got 2 b''
#| -18446744073709551616 __divmod__ [2, 'utf-8', {97: 'x'}] -> TypeError: expected 1 argument, got 3
#| b'abc' __len__ ['>5', 2, <class 'int'>] -> TypeError: expected 0 arguments, got 3
#| -1 denominator 1
#| b'Hello World' expandtabs [1000, slice(None, None, -1), -1180591620717411303424] -> TypeError: expandtabs() takes at most 1 argument (3 given)
#| -1 __rtruediv__ [-0.0] -> NotImplemented
#| 'aXbXc' swapcase [255, <class 'int'>, slice(None, None, 0)] -> TypeError: str.swapcase() takes no arguments (3 given)
#| b'abc' c_contiguous True
#| 1j __sub__ ['ascii', 'strict'] -> TypeError: expected 1 argument, got 2
#| 1 numerator 1
#| b'aXbXc' splitlines [] -> [b'aXbXc']
#| b'aXbXc' lstrip [b'a', 255, 1] -> TypeError: lstrip expected at most 1 argument, got 3
#| b'abc' copy [1j, <class 'int'>, 'little'] -> TypeError: bytearray.copy() takes no arguments (3 given) b'abc'
#| 1 denominator 1
#| 1.5 __floordiv__ [9223372036854775808, 1, (1, 2)] -> TypeError: expected 1 argument, got 3
#| b'%s' isdigit [-0.0, 1j] -> TypeError: bytes.isdigit() takes no arguments (2 given)
#| (2.5-1j) __str__ [] -> '(2.5-1j)'
#| b'Hello World' isdigit [slice(None, None, 0)] -> TypeError: bytes.isdigit() takes no arguments (1 given)
#| b'abc' format 'B'
#| b'aXbXc' __len__ [0] -> TypeError: expected 0 arguments, got 1
#| inf __add__ [()] -> NotImplemented
#| 'abc' endswith [' x ', '%s %s', NotImplemented] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'abc' __enter__ [range(0, 3), nan] -> TypeError: memoryview.__enter__() takes no arguments (2 given)
#| 1.5 __floor__ ['aXbXc', -1, 0] -> TypeError: float.__floor__() takes no arguments (3 given)
#| inf __bool__ [] -> True
#| inf __sub__ [(), 'x'] -> TypeError: expected 1 argument, got 2
#| -1 __index__ [False, ()] -> TypeError: expected 0 arguments, got 2
#| 'abc' split [] -> ['abc']
#| '{} {a}' __contains__ [''] -> True
#| b'' rstrip [slice(None, None, -1), ''] -> TypeError: rstrip expected at most 1 argument, got 2
#| b'a' isdigit ['', -0.0] -> TypeError: bytes.isdigit() takes no arguments (2 given)
#| 100000000000000000000 __sub__ [('a', 2)] -> NotImplemented
#| -0.0 __bool__ [-7, <class 'str'>] -> TypeError: expected 0 arguments, got 2
#| nan __sub__ [None, ' x ', bytearray(b'xyz')] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __rmul__ [] -> TypeError: expected 1 argument, got 0
#| 100000000000000000000 bit_count [slice(None, None, 0), 'big', 'aXbXc'] -> TypeError: int.bit_count() takes no arguments (3 given)
#| 0j imag 0.0
#| b'Hello World' swapcase [{1}, 1000] -> TypeError: bytes.swapcase() takes no arguments (2 given)
#| '%s-%d' zfill [] -> TypeError: str.zfill() takes exactly one argument (0 given)
#| ' x\ty\n' translate [9223372036854775808] -> TypeError: 'int' object is not subscriptable
#| -2.75 __mul__ [<class 'int'>, ['a', 'b']] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __neg__ [('a', 2), 255] -> TypeError: expected 0 arguments, got 2
#| -18446744073709551616 __and__ [[1, 2], 'a', 'little'] -> TypeError: expected 1 argument, got 3
#| -0.0 __rsub__ [-0.0] -> 0.0
#| 0j __rtruediv__ ['', 'ignore'] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' partition ['strict'] -> (' x\ty\n', '', '')
#| 1 __float__ ['>5'] -> TypeError: expected 0 arguments, got 1
#| 'a' __mod__ [-1, inf] -> TypeError: expected 1 argument, got 2
#| 'aXbXc' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| b'aXbXc' isupper [<class 'str'>, 9223372036854775808, 'hello world'] -> TypeError: bytes.isupper() takes no arguments (3 given)
#| '{} {a}' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| b'' islower [('a', 'x'), slice(None, None, -1)] -> TypeError: bytearray.islower() takes no arguments (2 given) b''
#| 'é😀' capitalize [] -> 'É😀'
#| b'abc' partition [{'a': 1}, 2] -> TypeError: bytearray.partition() takes exactly one argument (2 given) b'abc'
#| 'abc' partition [NotImplemented, {1}] -> TypeError: str.partition() takes exactly one argument (2 given)
#| -1 __rshift__ [0, 256, ('a', 'x')] -> TypeError: expected 1 argument, got 3
#| b'abc' rsplit [-1] -> TypeError: a bytes-like object is required, not 'int' b'abc'
#| '%s-%d' __getitem__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' title [0.0] -> TypeError: str.title() takes no arguments (1 given)
#| b' x ' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| 'abc' isspace ['little', 'little', '-12'] -> TypeError: str.isspace() takes no arguments (3 given)
#| 7 __abs__ [] -> 7
#| b'Hello World' __mul__ ['a', 'é'] -> TypeError: expected 1 argument, got 2
#| 1e+22 __ceil__ [[], 'abc', 255] -> TypeError: float.__ceil__() takes no arguments (3 given)
#| -2.75 __rfloordiv__ ['abc'] -> NotImplemented
#| '{} {a}' isdigit [<class 'int'>] -> TypeError: str.isdigit() takes no arguments (1 given)
#| b'abc' itemsize 1
#| 0j __str__ [[1, 2]] -> TypeError: expected 0 arguments, got 1
#| b'' endswith [b'abc', '5', ''] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'aXbXc' find [5, 9223372036854775808, 'strict'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| b'Hello World' __mod__ [] -> TypeError: expected 1 argument, got 0
#| 1e+22 __floordiv__ [-1180591620717411303424, []] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' splitlines [] -> [' x\ty']
#| -18446744073709551616 __invert__ [0.0] -> TypeError: expected 0 arguments, got 1
#| '{} {a}' format [1e+300, range(0, 3), -0.0] -> KeyError: 'a'
#| 'Hello World' isupper ['big', b'a'] -> TypeError: str.isupper() takes no arguments (2 given)
#| '%s-%d' rindex [] -> TypeError: rindex expected at least 1 argument, got 0
#| b'aXbXc' isalpha [] -> True
#| '%s-%d' isnumeric [] -> False
#| -2.75 __divmod__ [nan, [1, 2]] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __str__ [('a', 'x'), 1.5, []] -> TypeError: expected 0 arguments, got 3
#| 'aXbXc' isnumeric [] -> False
#| 7 __ror__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' __add__ [] -> TypeError: expected 1 argument, got 0
#| 'é😀' ljust [{1}, -0.0] -> TypeError: 'set' object cannot be interpreted as an integer
#| 'a' lower [256, b'', 'hello world'] -> TypeError: str.lower() takes no arguments (3 given)
#| 'aXbXc' maketrans [] -> TypeError: maketrans expected at least 1 argument, got 0
#| ' x\ty\n' isidentifier [] -> False
#| 0 from_bytes [{}, 'ignore', '%s %s'] -> TypeError: from_bytes() takes at most 2 positional arguments (3 given)
#| b'' __rmul__ [] -> TypeError: expected 1 argument, got 0 b''
#| 1j __bool__ ['abc', slice(None, None, 0), -0.0] -> TypeError: expected 0 arguments, got 3
#| (2.5-1j) __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| 7 __abs__ [{97: 'x'}] -> TypeError: expected 0 arguments, got 1
#| ' x\ty\n' __len__ ['{0!r:>5}', [1, 2]] -> TypeError: expected 0 arguments, got 2
#| 7 is_integer ['1e5', '%d', 2] -> TypeError: int.is_integer() takes no arguments (3 given)
#| b'abc' nbytes 3
#| b'aXbXc' zfill [1e+300, b''] -> TypeError: bytes.zfill() takes exactly one argument (2 given)
#| '{} {a}' islower [] -> True
#| '' isupper ['hello world'] -> TypeError: str.isupper() takes no arguments (1 given)
#| '12' __len__ [{97: 'x'}] -> TypeError: expected 0 arguments, got 1
#| -1 is_integer [''] -> TypeError: int.is_integer() takes no arguments (1 given)
#| (2.5-1j) __radd__ [Ellipsis, slice(None, None, 0), 'ascii'] -> TypeError: expected 1 argument, got 3
#| 0.0 __divmod__ ['x'] -> NotImplemented
#| '%s-%d' endswith [None, 255] -> TypeError: endswith first arg must be str or a tuple of str, not NoneType
#| inf __neg__ ['big'] -> TypeError: expected 0 arguments, got 1
#| ' x\ty\n' removeprefix [b''] -> TypeError: removeprefix() argument must be str, not bytes
#| 0j __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' rsplit [slice(None, None, 0), 'abc'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'a' __getitem__ [b'', 'x'] -> TypeError: expected 1 argument, got 2
#| 255 __str__ [] -> '255'
#| 'Hello World' lstrip [5, b'a', False] -> TypeError: lstrip expected at most 1 argument, got 3
#| 1.5 fromhex ['ascii', <class 'int'>] -> TypeError: float.fromhex() takes exactly one argument (2 given)
#| b'Hello World' ljust ['%s %s', [1, 2], 1.5] -> TypeError: ljust expected at most 2 arguments, got 3
#| '{} {a}' splitlines [255, 255, '{}'] -> TypeError: splitlines() takes at most 1 argument (3 given)
#| 'a' lower [] -> 'a'
#| 100000000000000000000 conjugate [0.0, ['a', 'b'], -7] -> TypeError: int.conjugate() takes no arguments (3 given)
#| 0 __and__ [0.0, b'abc'] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' isdigit [(1, 2), 'big'] -> TypeError: str.isdigit() takes no arguments (2 given)
#| nan hex [('a', 'x'), 0.0] -> TypeError: float.hex() takes no arguments (2 given)
#| b'aXbXc' rfind [{'a': 1}, 1.5, ' x '] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 1.5 __str__ [[1, 2], {'a': 1}] -> TypeError: expected 0 arguments, got 2
#| b'' find [] -> TypeError: find expected at least 1 argument, got 0
#| 0j __bool__ ['{}', 'little'] -> TypeError: expected 0 arguments, got 2
#| 1.5 __rfloordiv__ [9223372036854775808, slice(None, None, 0)] -> TypeError: expected 1 argument, got 2
#| 1 __str__ [<built-in function len>] -> TypeError: expected 0 arguments, got 1
#| ' x\ty\n' isalpha ['%d'] -> TypeError: str.isalpha() takes no arguments (1 given)
#| b'' removeprefix [-1] -> TypeError: a bytes-like object is required, not 'int' b''
#| 0 __xor__ [1.5] -> NotImplemented
#| b'abc' swapcase [] -> b'ABC' b'abc'
#| b'' title [] -> b'' b''
#| b'abc' nbytes 3
#| b'abc' clear [NotImplemented, -1, nan] -> TypeError: bytearray.clear() takes no arguments (3 given) b'abc'
#| 1j __mul__ [['a', 'b'], 256, nan] -> TypeError: expected 1 argument, got 3
#| b'aXbXc' __contains__ [5, 'é'] -> TypeError: expected 1 argument, got 2
#| 255 __rlshift__ [b'abc', ''] -> TypeError: expected 1 argument, got 2
#| b'abc' isspace [(), 'aXbXc'] -> TypeError: bytearray.isspace() takes no arguments (2 given) b'abc'
#| 1.5 __mul__ [' x '] -> NotImplemented
#| '{} {a}' __str__ [] -> '{} {a}'
#| inf from_number [<class 'int'>] -> TypeError: must be real number, not type
#| '{} {a}' removeprefix [] -> TypeError: str.removeprefix() takes exactly one argument (0 given)
#| 'abc' isalnum [' x ', nan] -> TypeError: str.isalnum() takes no arguments (2 given)
#| b'abc' isalpha ['5'] -> TypeError: bytearray.isalpha() takes no arguments (1 given) b'abc'
#| 'a' rstrip [(2-3j), '-12', ',.2f'] -> TypeError: rstrip expected at most 1 argument, got 3
#| b'abc' format 'B'
#| -1 __or__ [{}] -> NotImplemented
#| b'aXbXc' swapcase [slice(1, 2, None)] -> TypeError: bytes.swapcase() takes no arguments (1 given)
#| b'aXbXc' swapcase [<class 'str'>, 0.0, slice(None, None, 0)] -> TypeError: bytes.swapcase() takes no arguments (3 given)
#| 'abc' find [Ellipsis, 'utf-8'] -> TypeError: find() argument 1 must be str, not ellipsis
#| 100000000000000000000 __neg__ [] -> -100000000000000000000
#| b' x ' split ['ignore', ('a', 'x')] -> TypeError: 'tuple' object cannot be interpreted as an integer
#| 1 denominator 1
#| b'a' maketrans [''] -> TypeError: maketrans expected 2 arguments, got 1
#| b' x ' ljust [nan, inf] -> TypeError: 'float' object cannot be interpreted as an integer
#| 'Hello World' split [slice(1, 2, None), nan, '%s %s'] -> TypeError: split() takes at most 2 arguments (3 given)
#| 0j __rmul__ [] -> TypeError: expected 1 argument, got 0
#| 1e+22 __rfloordiv__ ['', '>5'] -> TypeError: expected 1 argument, got 2
#| b'abc' __add__ ['{0!r:>5}'] -> TypeError: can't concat str to bytearray b'abc'
#| b'' decode [(1, 2), 'é', -7] -> TypeError: decode() takes at most 2 arguments (3 given)
#| '{} {a}' isupper [-7, 255, '{}'] -> TypeError: str.isupper() takes no arguments (3 given)
#| 'Hello World' isdecimal [] -> False
#| '12' translate ['1e5'] -> '12'
#| b'' __iadd__ [{}, [], 'hello world'] -> TypeError: expected 1 argument, got 3 b''
#| 0j __neg__ [b'a', <built-in function len>] -> TypeError: expected 0 arguments, got 2
#| b'abc' itemsize 1
#| 1 __xor__ ['é'] -> NotImplemented
#| -0.0 __mod__ [['a', 'b']] -> NotImplemented
#| 255 __floordiv__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' removeprefix [] -> TypeError: str.removeprefix() takes exactly one argument (0 given)
#| 1j from_number ['%s %s', <class 'int'>, '%s %s'] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| b'Hello World' rpartition [NotImplemented, 'ignore'] -> TypeError: bytes.rpartition() takes exactly one argument (2 given)
#| b'' translate [2, -2.5, [1, 2]] -> TypeError: translate() takes at most 2 arguments (3 given)
#| (2.5-1j) conjugate [] -> (2.5+1j)
#| 'a' startswith [] -> TypeError: startswith expected at least 1 argument, got 0
#| '%s-%d' __rmul__ [] -> TypeError: expected 1 argument, got 0
#| b'' upper [(2-3j), '1e5'] -> TypeError: bytes.upper() takes no arguments (2 given)
#| 1 __divmod__ [slice(1, 2, None), {'a': 1}] -> TypeError: expected 1 argument, got 2
#| 0 __and__ [<class 'int'>, 'hello world', ()] -> TypeError: expected 1 argument, got 3
#| 'é😀' isspace [inf, '>5'] -> TypeError: str.isspace() takes no arguments (2 given)
#| b'%s' removeprefix [-1180591620717411303424, '-12', '{0!r:>5}'] -> TypeError: bytes.removeprefix() takes exactly one argument (3 given)
#| 0.0 __abs__ ['ascii', None] -> TypeError: expected 0 arguments, got 2
#| 100000000000000000000 __rshift__ ['é', b'a', -1180591620717411303424] -> TypeError: expected 1 argument, got 3
#| -0.0 __rfloordiv__ [] -> TypeError: expected 1 argument, got 0
#| '%s-%d' __len__ [] -> 5
#| b'Hello World' find [<class 'str'>, <class 'str'>] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '%s-%d' rsplit [<built-in function len>, -1180591620717411303424] -> OverflowError: Python int too large to convert to C ssize_t
#| 'a' endswith [] -> TypeError: endswith expected at least 1 argument, got 0
#| inf __floor__ ['strict'] -> TypeError: float.__floor__() takes no arguments (1 given)
#| b'abc' contiguous True
#| 'a' expandtabs [] -> 'a'
#| 1e+22 __floordiv__ [] -> TypeError: expected 1 argument, got 0
#| '{} {a}' upper [] -> '{} {A}'
#| 'é😀' rfind ['-12', 1j, -0.0] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 1e+22 hex [] -> '0x1.0f0cf064dd592p+73'
#| b'' isupper [9223372036854775808] -> TypeError: bytearray.isupper() takes no arguments (1 given) b''
#| b'Hello World' removesuffix ['>5'] -> TypeError: a bytes-like object is required, not 'str'
#| 0.0 __round__ [None, '1e5'] -> TypeError: __round__ expected at most 1 argument, got 2
#| '12' istitle [] -> False
#| b'a' rindex [] -> TypeError: rindex expected at least 1 argument, got 0
#| 0 __mul__ [] -> TypeError: expected 1 argument, got 0
#| 255 __rand__ [] -> TypeError: expected 1 argument, got 0
#| 100000000000000000000 __rmul__ [b'', 9223372036854775808, 255] -> TypeError: expected 1 argument, got 3
#| -2.75 __sub__ [NotImplemented] -> NotImplemented
#| 255 __index__ [b'', {'a': 1}, '>5'] -> TypeError: expected 0 arguments, got 3
#| 'aXbXc' isprintable [] -> True
#| 1j from_number [[], ' x '] -> TypeError: complex.from_number() takes exactly one argument (2 given)
#| 0.0 imag 0.0
#| (2.5-1j) conjugate [] -> (2.5+1j)
#| nan fromhex [] -> TypeError: float.fromhex() takes exactly one argument (0 given)
#| b'%s' __mul__ [True, 'ascii'] -> TypeError: expected 1 argument, got 2
#| 1j __abs__ ['a', -7] -> TypeError: expected 0 arguments, got 2
#| 1 __rdivmod__ ['é'] -> NotImplemented
#| b'a' isdigit [1j] -> TypeError: bytes.isdigit() takes no arguments (1 given)
#| b' x ' fromhex [True] -> TypeError: fromhex() argument must be str or bytes-like, not bool
#| nan __floordiv__ [(2-3j), range(0, 3)] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __rsub__ [-7, 1.5, 'abc'] -> TypeError: expected 1 argument, got 3
#| 0 to_bytes [bytearray(b'xyz'), ()] -> TypeError: 'bytearray' object cannot be interpreted as an integer
#| b' x ' isupper ['1e5'] -> TypeError: bytes.isupper() takes no arguments (1 given)
#| b'a' splitlines [] -> [b'a']
#| 'Hello World' islower [[1, 2], ('a', 2), {'a': 1}] -> TypeError: str.islower() takes no arguments (3 given)
#| b'abc' swapcase [0, {1}, 'big'] -> TypeError: bytearray.swapcase() takes no arguments (3 given) b'abc'
#| b'a' rstrip [] -> b'a'
#| 1j conjugate ['%d'] -> TypeError: complex.conjugate() takes no arguments (1 given)
#| (2.5-1j) __mul__ ['ignore'] -> NotImplemented
#| 0.0 __floordiv__ [1e+300] -> 0.0
#| 'a' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| 'a' rjust [slice(None, None, -1), 9223372036854775808, range(0, 3)] -> TypeError: rjust expected at most 2 arguments, got 3
#| 0j __rmul__ ['5', range(0, 3), 'é'] -> TypeError: expected 1 argument, got 3
#| inf __rmul__ ['>5', ',.2f', ',.2f'] -> TypeError: expected 1 argument, got 3
#| 'Hello World' isdecimal ['1e5'] -> TypeError: str.isdecimal() takes no arguments (1 given)
#| 1 __rshift__ [(2-3j), '%s %s'] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' isidentifier [{}, '{0!r:>5}', '-12'] -> TypeError: str.isidentifier() takes no arguments (3 given)
#| b'Hello World' title [('a', 'x'), '%s %s', True] -> TypeError: bytes.title() takes no arguments (3 given)
#| b'a' isalnum ['utf-8', 5] -> TypeError: bytes.isalnum() takes no arguments (2 given)
#| '12' __len__ [] -> 2
#| -1 __rxor__ [(1, 2)] -> NotImplemented
#| 7 to_bytes [b'a'] -> TypeError: 'bytes' object cannot be interpreted as an integer
#| (2.5-1j) __rsub__ ['{}', -1180591620717411303424] -> TypeError: expected 1 argument, got 2
#| '%s-%d' rindex [()] -> TypeError: rindex() argument 1 must be str, not tuple
#| 0j from_number [NotImplemented, {97: 'x'}, 'big'] -> TypeError: complex.from_number() takes exactly one argument (3 given)
#| b'%s' decode ['abc', range(0, 3)] -> TypeError: decode() argument 'errors' must be str, not range
#| b'aXbXc' split [] -> [b'aXbXc']
#| b'abc' __enter__ [-1180591620717411303424] -> TypeError: memoryview.__enter__() takes no arguments (1 given)
#| -2.75 __rfloordiv__ [] -> TypeError: expected 1 argument, got 0
#| b'Hello World' center ['%s %s', range(0, 3)] -> TypeError: 'str' object cannot be interpreted as an integer
#| '{} {a}' isalpha [['a', 'b'], (1, 2), 'hello world'] -> TypeError: str.isalpha() takes no arguments (3 given)
#| b'' extend [1j] -> TypeError: can't extend bytearray with complex b''
#| b'' rstrip [] -> b''
#| 'a' center ['a', '{0!r:>5}'] -> TypeError: 'str' object cannot be interpreted as an integer
#| inf imag 0.0
#| 0j __radd__ [1.5, '-12', ''] -> TypeError: expected 1 argument, got 3
#| -1 __ceil__ ['a', False] -> TypeError: int.__ceil__() takes no arguments (2 given)
#| b'aXbXc' endswith [()] -> False
#| 7 __rrshift__ [b'abc'] -> NotImplemented
#| b' x ' rsplit [{'a': 1}, 'ascii', 1.5] -> TypeError: rsplit() takes at most 2 arguments (3 given)
#| '{} {a}' istitle [None] -> TypeError: str.istitle() takes no arguments (1 given)
#| b'aXbXc' rstrip ['abc'] -> TypeError: a bytes-like object is required, not 'str'
#| 1.5 from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| 0j __rmul__ ['x', {}] -> TypeError: expected 1 argument, got 2
#| 1 numerator 1
#| nan __int__ ['-12', 'abc'] -> TypeError: expected 0 arguments, got 2
#| 'a' __str__ [] -> 'a'
#| 'abc' startswith ['ascii', '', '>5'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '{} {a}' __mul__ [-1, '1e5'] -> TypeError: expected 1 argument, got 2
#| b'abc' join [1, [1, 2], {1}] -> TypeError: bytearray.join() takes exactly one argument (3 given) b'abc'
#| ' x\ty\n' isspace ['aXbXc'] -> TypeError: str.isspace() takes no arguments (1 given)
#| (2.5-1j) __rmul__ [-1, 1j] -> TypeError: expected 1 argument, got 2
#| b' x ' center [-7, range(0, 3), (1, 2)] -> TypeError: center expected at most 2 arguments, got 3
#| 0.0 __trunc__ [] -> 0
#| 1.5 hex [255, -7] -> TypeError: float.hex() takes no arguments (2 given)
#| 'abc' isalnum [] -> True
#| 'a' join [] -> TypeError: str.join() takes exactly one argument (0 given)
#| ' x\ty\n' __mod__ ['%d', None, ['a', 'b']] -> TypeError: expected 1 argument, got 3
#| '12' format_map ['big', {97: 'x'}, (1, 2)] -> TypeError: str.format_map() takes exactly one argument (3 given)
#| -0.0 __float__ [] -> -0.0
#| b'abc' decode [] -> 'abc' b'abc'
#| 'é😀' isalnum [] -> False
#| ' x\ty\n' __rmul__ [slice(None, None, 0), {97: 'x'}] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 __floordiv__ [[1, 2], range(0, 3), -2.5] -> TypeError: expected 1 argument, got 3
#| 'Hello World' removesuffix [<built-in function len>, {'a': 1}] -> TypeError: str.removesuffix() takes exactly one argument (2 given)
#| b' x ' lower [] -> b' x '
#| 1 __truediv__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' partition [slice(None, None, 0), inf] -> TypeError: bytearray.partition() takes exactly one argument (2 given) b'abc'
#| 0.0 __mul__ [] -> TypeError: expected 1 argument, got 0
#| b'abc' format 'B'
#| 1 __neg__ [] -> -1
#| 0 __ror__ [] -> TypeError: expected 1 argument, got 0
#| b'a' __add__ [] -> TypeError: expected 1 argument, got 0
#| b'' partition [] -> TypeError: bytes.partition() takes exactly one argument (0 given)
#| '12' isidentifier [bytearray(b'xyz'), 0.0] -> TypeError: str.isidentifier() takes no arguments (2 given)
#| b'a' removesuffix [slice(None, None, -1), -1180591620717411303424] -> TypeError: bytes.removesuffix() takes exactly one argument (2 given)
#| '' isupper [True] -> TypeError: str.isupper() takes no arguments (1 given)
#| -18446744073709551616 __round__ [1000, Ellipsis] -> TypeError: __round__ expected at most 1 argument, got 2
#| -2.75 __divmod__ [-2.5, inf] -> TypeError: expected 1 argument, got 2
#| -1 __truediv__ [range(0, 3), '%d', bytearray(b'xyz')] -> TypeError: expected 1 argument, got 3
#| b'' __contains__ [255] -> False
#| 100000000000000000000 __invert__ [{97: 'x'}, -7] -> TypeError: expected 0 arguments, got 2
#| -1 __float__ [1e+300, -1180591620717411303424, ('a', 2)] -> TypeError: expected 0 arguments, got 3
#| 0 __rfloordiv__ [-0.0] -> NotImplemented
#| inf fromhex ['%s %s', 5, <built-in function len>] -> TypeError: float.fromhex() takes exactly one argument (3 given)
#| 0.0 imag 0.0
#| -2.75 __floor__ [1000, [1, 2], (2-3j)] -> TypeError: float.__floor__() takes no arguments (3 given)
#| 'abc' __mul__ ['%d', 'ignore'] -> TypeError: expected 1 argument, got 2
#| 1.5 conjugate [<class 'int'>, [1, 2], Ellipsis] -> TypeError: float.conjugate() takes no arguments (3 given)
#| (2.5-1j) __complex__ ['hello world'] -> TypeError: complex.__complex__() takes no arguments (1 given)
#| 0 __or__ [] -> TypeError: expected 1 argument, got 0
#| b'' ljust [1] -> b' '
#| b'abc' itemsize 1
#| -2.75 __round__ ['hello world'] -> TypeError: 'str' object cannot be interpreted as an integer
#| '12' isascii [-0.0] -> TypeError: str.isascii() takes no arguments (1 given)
#| -2.75 __truediv__ [slice(1, 2, None)] -> NotImplemented
#| b'Hello World' decode [-1, ('a', 2)] -> TypeError: decode() argument 'encoding' must be str, not int
#| '%s-%d' split [b'abc', '-12'] -> TypeError: 'str' object cannot be interpreted as an integer
#| 0 __trunc__ ['%s %s', {1}] -> TypeError: int.__trunc__() takes no arguments (2 given)
#| 1e+22 __bool__ ['é', Ellipsis] -> TypeError: expected 0 arguments, got 2
#| b'Hello World' maketrans [{1}, 9223372036854775808, 9223372036854775808] -> TypeError: maketrans expected 2 arguments, got 3
#| -2.75 fromhex [-2.5] -> TypeError: bad argument type for built-in operation
#| 1j __mul__ [slice(None, None, 0), 1000, '5'] -> TypeError: expected 1 argument, got 3
#| -0.0 fromhex ['strict'] -> ValueError: invalid hexadecimal floating-point string
#| 0.0 __int__ [] -> 0
#| b'a' center [slice(None, None, 0), -1180591620717411303424, -0.0] -> TypeError: center expected at most 2 arguments, got 3
#| 0j imag 0.0
#| b'abc' __mod__ [slice(None, None, 0), '5', -1180591620717411303424] -> TypeError: expected 1 argument, got 3 b'abc'
#| 0 __rmul__ [slice(None, None, -1), slice(1, 2, None)] -> TypeError: expected 1 argument, got 2
#| 255 __trunc__ ['hello world'] -> TypeError: int.__trunc__() takes no arguments (1 given)
#| b'a' lower [b''] -> TypeError: bytes.lower() takes no arguments (1 given)
#| 1j __truediv__ [] -> TypeError: expected 1 argument, got 0
#| '' __mul__ [(1, 2)] -> TypeError: 'tuple' object cannot be interpreted as an integer
#| 0 __ceil__ [1, 1e+300, -7] -> TypeError: int.__ceil__() takes no arguments (3 given)
#| nan __float__ [inf, <class 'int'>] -> TypeError: expected 0 arguments, got 2
#| 'aXbXc' ljust [b'a', inf, ',.2f'] -> TypeError: ljust expected at most 2 arguments, got 3
#| nan real nan
#| b' x ' ljust [] -> TypeError: ljust expected at least 1 argument, got 0
#| 1 __int__ [] -> 1
#| b'abc' readonly True
#| b'' rstrip ['%s %s', ('a', 2)] -> TypeError: rstrip expected at most 1 argument, got 2 b''
#| nan imag 0.0
#| -1 __ror__ [] -> TypeError: expected 1 argument, got 0
#| '%s-%d' expandtabs [(1, 2), '', <class 'int'>] -> TypeError: expandtabs() takes at most 1 argument (3 given)
#| '{} {a}' __str__ [1.5, 'big'] -> TypeError: expected 0 arguments, got 2
#| b'Hello World' find [] -> TypeError: find expected at least 1 argument, got 0
#| b' x ' title [1000] -> TypeError: bytes.title() takes no arguments (1 given)
#| -2.75 __rtruediv__ [] -> TypeError: expected 1 argument, got 0
#| b'' swapcase [None] -> TypeError: bytes.swapcase() takes no arguments (1 given)
#| b' x ' istitle [(2-3j), 'hello world', '>5'] -> TypeError: bytes.istitle() takes no arguments (3 given)
#| b'abc' __getitem__ [<class 'int'>] -> TypeError: memoryview: invalid slice key
#| b'a' rpartition ['', 'é', 'abc'] -> TypeError: bytes.rpartition() takes exactly one argument (3 given)
#| inf hex [] -> 'inf'
#| inf __neg__ [] -> -inf
#| 0.0 imag 0.0
#| 0.0 __str__ [{}, -7, ('a', 2)] -> TypeError: expected 0 arguments, got 3
#| b'aXbXc' islower [] -> False
#| 'aXbXc' replace ['-12'] -> TypeError: replace() takes at least 2 positional arguments (1 given)
#| b'aXbXc' __len__ [b'', ' x ', -0.0] -> TypeError: expected 0 arguments, got 3
#| b'' replace [' x ', False, ''] -> TypeError: a bytes-like object is required, not 'str' b''
#| 255 __divmod__ [] -> TypeError: expected 1 argument, got 0
#| 'abc' isnumeric [9223372036854775808, 'hello world'] -> TypeError: str.isnumeric() takes no arguments (2 given)
#| b'' maketrans [] -> TypeError: maketrans expected 2 arguments, got 0 b''
#| nan __float__ [] -> nan
#| -0.0 __int__ ['strict'] -> TypeError: expected 0 arguments, got 1
#| '{} {a}' capitalize [('a', 2), 5] -> TypeError: str.capitalize() takes no arguments (2 given)
#| b'%s' __contains__ ['utf-8', '%d', 'abc'] -> TypeError: expected 1 argument, got 3
#| 'é😀' isascii [] -> False
#| 1.5 __mul__ [<class 'int'>, ''] -> TypeError: expected 1 argument, got 2
#| '12' isupper ['hello world'] -> TypeError: str.isupper() takes no arguments (1 given)
#| 100000000000000000000 bit_count [] -> 26
#| 255 __rdivmod__ [1j] -> NotImplemented
#| -1 to_bytes [256, [1, 2]] -> TypeError: to_bytes() argument 'byteorder' must be str, not list
#| 1j __mul__ [slice(None, None, 0), 255] -> TypeError: expected 1 argument, got 2
#| 'aXbXc' rindex [255] -> TypeError: rindex() argument 1 must be str, not int
#| 'a' __mul__ [1e+300, -1180591620717411303424, '-12'] -> TypeError: expected 1 argument, got 3
#| b'abc' swapcase [1j] -> TypeError: bytearray.swapcase() takes no arguments (1 given) b'abc'
#| (2.5-1j) __mul__ [5, Ellipsis, 'hello world'] -> TypeError: expected 1 argument, got 3
#| ' x\ty\n' __contains__ ['big', b'a', 255] -> TypeError: expected 1 argument, got 3
#| 0 __ror__ ['ignore', Ellipsis, None] -> TypeError: expected 1 argument, got 3
#| 255 denominator 1
#| 'a' center ['', False, True] -> TypeError: center expected at most 2 arguments, got 3
#| 'aXbXc' swapcase [<class 'str'>, '>5'] -> TypeError: str.swapcase() takes no arguments (2 given)
#| 100000000000000000000 __ceil__ [] -> 100000000000000000000
#| '' lstrip [-1, 'a'] -> TypeError: lstrip expected at most 1 argument, got 2
#| b'abc' isascii ['a', bytearray(b'xyz')] -> TypeError: bytearray.isascii() takes no arguments (2 given) b'abc'
#| -18446744073709551616 __and__ [False, 'hello world', b'abc'] -> TypeError: expected 1 argument, got 3
#| '{} {a}' split ['ignore', []] -> TypeError: 'list' object cannot be interpreted as an integer
#| (2.5-1j) __rmul__ [] -> TypeError: expected 1 argument, got 0
#| nan __bool__ [] -> True
#| '{} {a}' isprintable ['%d'] -> TypeError: str.isprintable() takes no arguments (1 given)
#| b'' decode [{'a': 1}] -> TypeError: decode() argument 'encoding' must be str, not dict
#| b'' istitle ['', {'a': 1}, 255] -> TypeError: bytes.istitle() takes no arguments (3 given)
#| b'' islower ['1e5'] -> TypeError: bytes.islower() takes no arguments (1 given)
#| 1j __rtruediv__ ['{}'] -> NotImplemented
#| 1.5 hex [['a', 'b'], ('a', 'x')] -> TypeError: float.hex() takes no arguments (2 given)
#| 1 __pos__ [nan, -0.0] -> TypeError: expected 0 arguments, got 2
#| 100000000000000000000 __divmod__ [1000] -> (100000000000000000, 0)
#| 1e+22 imag 0.0
#| 0 __rdivmod__ [[], 9223372036854775808] -> TypeError: expected 1 argument, got 2
#| -18446744073709551616 __rand__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' lstrip [] -> 'Hello World'
#| 'abc' __rmul__ ['big', (1, 2), 'abc'] -> TypeError: expected 1 argument, got 3
#| '' __str__ [('a', 2), nan, nan] -> TypeError: expected 0 arguments, got 3
#| -0.0 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| b'Hello World' rfind [slice(1, 2, None), 'a'] -> TypeError: slice indices must be integers or None or have an __index__ method
#| 1 __truediv__ [{1}, b'abc'] -> TypeError: expected 1 argument, got 2
#| 'é😀' __mul__ [] -> TypeError: expected 1 argument, got 0
#| 'a' split [',.2f', Ellipsis, '>5'] -> TypeError: split() takes at most 2 arguments (3 given)
#| b'aXbXc' islower [1.5, ['a', 'b']] -> TypeError: bytes.islower() takes no arguments (2 given)
#| '12' __mul__ [1e+300, 'a'] -> TypeError: expected 1 argument, got 2
#| ' x\ty\n' lower ['5', bytearray(b'xyz')] -> TypeError: str.lower() takes no arguments (2 given)
#| (2.5-1j) real 2.5
#| '' isspace [0, None, 9223372036854775808] -> TypeError: str.isspace() takes no arguments (3 given)
#| b'aXbXc' upper [{'a': 1}, 256, 255] -> TypeError: bytes.upper() takes no arguments (3 given)
#| b'aXbXc' decode [] -> 'aXbXc'
#| '' splitlines [slice(None, None, -1), False, b'a'] -> TypeError: splitlines() takes at most 1 argument (3 given)
#| -18446744073709551616 __rrshift__ [[1, 2], -7, b'a'] -> TypeError: expected 1 argument, got 3
#| -0.0 is_integer [] -> True
#| 'Hello World' islower ['hello world'] -> TypeError: str.islower() takes no arguments (1 given)
#| 0j imag 0.0
#| b'aXbXc' isspace ['{}'] -> TypeError: bytes.isspace() takes no arguments (1 given)
#| 1.5 __int__ ['aXbXc', NotImplemented, 1e+300] -> TypeError: expected 0 arguments, got 3
#| -1 __rmul__ ['big', 256] -> TypeError: expected 1 argument, got 2
#| (2.5-1j) __sub__ [0.0] -> (2.5-1j)
#| 0 __radd__ [',.2f'] -> NotImplemented
#| 'aXbXc' translate [('a', 'x')] -> 'aXbXc'
#| b' x ' translate ['ignore', 1.5] -> TypeError: a bytes-like object is required, not 'str'
#| b'abc' obj b'abc'
#| 1e+22 __str__ [slice(None, None, -1), ' x ', 'big'] -> TypeError: expected 0 arguments, got 3
#| -2.75 __radd__ [b'abc', '%s %s'] -> TypeError: expected 1 argument, got 2
#| -18446744073709551616 bit_count ['{0!r:>5}', 'x', '{0!r:>5}'] -> TypeError: int.bit_count() takes no arguments (3 given)
#| 0.0 real 0.0
#| 'abc' lstrip [inf, slice(None, None, -1)] -> TypeError: lstrip expected at most 1 argument, got 2
#| 'a' rstrip [] -> 'a'
#| 1 __bool__ [('a', 'x'), 'strict', 'ignore'] -> TypeError: expected 0 arguments, got 3
#| 0j __bool__ ['-12'] -> TypeError: expected 0 arguments, got 1
#| 1.5 __trunc__ [''] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| 1j conjugate [] -> -1j
#| 1.5 __bool__ ['%d', slice(None, None, 0), {'a': 1}] -> TypeError: expected 0 arguments, got 3
#| 0j __rsub__ [1e+300, 5, 'ignore'] -> TypeError: expected 1 argument, got 3
#| 100000000000000000000 __lshift__ [] -> TypeError: expected 1 argument, got 0
#| ' x\ty\n' __mul__ [1.5, '1e5', {1}] -> TypeError: expected 1 argument, got 3
#| 1.5 __pos__ [slice(None, None, 0)] -> TypeError: expected 0 arguments, got 1
#| 1e+22 __rfloordiv__ [NotImplemented] -> NotImplemented
#| '' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| (2.5-1j) imag -1.0
#| b'abc' readonly True
#| 'a' isalpha [<class 'int'>, 1000] -> TypeError: str.isalpha() takes no arguments (2 given)
#| -0.0 __truediv__ [] -> TypeError: expected 1 argument, got 0
#| b'' __contains__ [False, 'ascii', ()] -> TypeError: expected 1 argument, got 3 b''
#| 1.5 __trunc__ [NotImplemented, 1] -> TypeError: float.__trunc__() takes no arguments (2 given)
#| '' rindex [] -> TypeError: rindex expected at least 1 argument, got 0
#| 100000000000000000000 __float__ [] -> 1e+20
#| '12' isdigit ['utf-8', 9223372036854775808] -> TypeError: str.isdigit() takes no arguments (2 given)
#| 'a' zfill [{}, -2.5, 'strict'] -> TypeError: str.zfill() takes exactly one argument (3 given)
#| b' x ' istitle [-7, range(0, 3)] -> TypeError: bytes.istitle() takes no arguments (2 given)
#| '' islower ['{0!r:>5}', [1, 2]] -> TypeError: str.islower() takes no arguments (2 given)
#| b'' isalnum [256, 'hello world', 0.0] -> TypeError: bytes.isalnum() takes no arguments (3 given)
#| 'Hello World' removesuffix [] -> TypeError: str.removesuffix() takes exactly one argument (0 given)
#| b' x ' endswith ['hello world'] -> TypeError: endswith first arg must be bytes or a tuple of bytes, not str
#| 1.5 is_integer ['ignore'] -> TypeError: float.is_integer() takes no arguments (1 given)
#| 1 __floor__ [bytearray(b'xyz'), '1e5', -2.5] -> TypeError: int.__floor__() takes no arguments (3 given)
#| '%s-%d' ljust ['-12', 'ascii'] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'abc' extend [True, <class 'int'>, b'a'] -> TypeError: bytearray.extend() takes exactly one argument (3 given) b'abc'
#| 'aXbXc' isupper [2] -> TypeError: str.isupper() takes no arguments (1 given)
#| -1 __str__ [bytearray(b'xyz'), 'ignore'] -> TypeError: expected 0 arguments, got 2
#| 0.0 __trunc__ ['little'] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| b'Hello World' isupper [0.0] -> TypeError: bytes.isupper() takes no arguments (1 given)
#| 1e+22 __mul__ ['ignore', <class 'int'>, ['a', 'b']] -> TypeError: expected 1 argument, got 3
#| 1e+22 __radd__ [] -> TypeError: expected 1 argument, got 0
#| 'aXbXc' startswith [1j, '1e5', -7] -> TypeError: slice indices must be integers or None or have an __index__ method
#| '%s-%d' __str__ ['x', 1, '>5'] -> TypeError: expected 0 arguments, got 3
#| b'Hello World' title [False] -> TypeError: bytes.title() takes no arguments (1 given)
#| inf __ceil__ [1, -1, 256] -> TypeError: float.__ceil__() takes no arguments (3 given)
#| -0.0 __rtruediv__ [range(0, 3), NotImplemented] -> TypeError: expected 1 argument, got 2
#| 100000000000000000000 bit_length ['ignore', {'a': 1}] -> TypeError: int.bit_length() takes no arguments (2 given)
#| 'Hello World' capitalize [()] -> TypeError: str.capitalize() takes no arguments (1 given)
#| 7 __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| nan __rtruediv__ ['a', '%s %s'] -> TypeError: expected 1 argument, got 2
#| 7 numerator 7
#| 100000000000000000000 __floordiv__ [{}] -> NotImplemented
#| b' x ' __contains__ [] -> TypeError: expected 1 argument, got 0
#| 0 __rdivmod__ [1000, ['a', 'b']] -> TypeError: expected 1 argument, got 2
#| 1j __complex__ [['a', 'b'], 'little', '{0!r:>5}'] -> TypeError: complex.__complex__() takes no arguments (3 given)
#| '%s-%d' format [b''] -> '%s-%d'
#| 'abc' __contains__ [] -> TypeError: expected 1 argument, got 0
#| -1 __floordiv__ ['{0!r:>5}', '%s %s'] -> TypeError: expected 1 argument, got 2
#| 0 __neg__ [-2.5] -> TypeError: expected 0 arguments, got 1
#| b'abc' __getitem__ ['1e5', ('a', 'x'), 'utf-8'] -> TypeError: expected 1 argument, got 3
#| b'%s' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| b' x ' istitle [slice(None, None, -1), b'abc', (1, 2)] -> TypeError: bytes.istitle() takes no arguments (3 given)
#| -0.0 __floor__ [] -> 0
#| 'Hello World' isalpha [-7, None] -> TypeError: str.isalpha() takes no arguments (2 given)
#| nan __pos__ [255, [], <class 'str'>] -> TypeError: expected 0 arguments, got 3
#| '{} {a}' removeprefix [slice(1, 2, None), <class 'int'>] -> TypeError: str.removeprefix() takes exactly one argument (2 given)
#| b'' isupper [] -> False
#| -18446744073709551616 __mul__ [] -> TypeError: expected 1 argument, got 0
#| 0 numerator 0
#| -18446744073709551616 __pos__ [] -> -18446744073709551616
#| 255 __rdivmod__ [' x ', '>5'] -> TypeError: expected 1 argument, got 2
#| b'abc' readonly True
#| 0j real 0.0
#| -1 conjugate [] -> -1
#| -1 conjugate [] -> -1
#| 'a' center [1] -> 'a'
#| b'abc' contiguous True
#| 0.0 __rdivmod__ [] -> TypeError: expected 1 argument, got 0
#| 'Hello World' format [[], 1j] -> 'Hello World'
#| b'Hello World' isalnum [[1, 2], (), <class 'int'>] -> TypeError: bytes.isalnum() takes no arguments (3 given)
#| b' x ' __getitem__ [1.5] -> TypeError: byte indices must be integers or slices, not float
#| b'Hello World' __rmul__ [''] -> TypeError: 'str' object cannot be interpreted as an integer
#| inf __neg__ [slice(1, 2, None), -0.0] -> TypeError: expected 0 arguments, got 2
#| '12' center ['ascii', 0] -> TypeError: 'str' object cannot be interpreted as an integer
#| b'' fromhex [['a', 'b']] -> TypeError: fromhex() argument must be str or bytes-like, not list b''
#| 'a' __rmul__ [] -> TypeError: expected 1 argument, got 0
#| -0.0 as_integer_ratio [-0.0, 5] -> TypeError: float.as_integer_ratio() takes no arguments (2 given)
#| 'aXbXc' casefold [] -> 'axbxc'
#| (2.5-1j) __sub__ ['>5', ('a', 'x'), slice(1, 2, None)] -> TypeError: expected 1 argument, got 3
#| 1 __rand__ [5, 256] -> TypeError: expected 1 argument, got 2
#| -18446744073709551616 __pos__ [] -> -18446744073709551616
#| -0.0 __sub__ [256, 255, ''] -> TypeError: expected 1 argument, got 3
#| inf __round__ [-7, '1e5', '%d'] -> TypeError: __round__ expected at most 1 argument, got 3
#| b'Hello World' removesuffix [-1] -> TypeError: a bytes-like object is required, not 'int'
#| -2.75 __bool__ ['1e5', <class 'int'>] -> TypeError: expected 0 arguments, got 2
#| 'a' isprintable [1e+300, '{0!r:>5}'] -> TypeError: str.isprintable() takes no arguments (2 given)
#| inf is_integer [nan, range(0, 3), [1, 2]] -> TypeError: float.is_integer() takes no arguments (3 given)
#| '{} {a}' casefold [] -> '{} {a}'
#| '' format_map [bytearray(b'xyz'), slice(None, None, -1), 1e+300] -> TypeError: str.format_map() takes exactly one argument (3 given)
#| (2.5-1j) conjugate [{97: 'x'}, 'a'] -> TypeError: complex.conjugate() takes no arguments (2 given)
#| b'' __mul__ [['a', 'b'], [], 1j] -> TypeError: expected 1 argument, got 3
#| 0j __abs__ [slice(1, 2, None), '', {'a': 1}] -> TypeError: expected 0 arguments, got 3
#| 0j __rmul__ ['abc', 0.0] -> TypeError: expected 1 argument, got 2
#| '%s-%d' casefold ['hello world', b'a', ['a', 'b']] -> TypeError: str.casefold() takes no arguments (3 given)
#| 0j __rsub__ [] -> TypeError: expected 1 argument, got 0
#| '' isupper [] -> False
#| b' x ' removesuffix [] -> TypeError: bytes.removesuffix() takes exactly one argument (0 given)
#| b'a' isalnum [-0.0, ['a', 'b'], False] -> TypeError: bytes.isalnum() takes no arguments (3 given)
#| '' rfind [] -> TypeError: rfind expected at least 1 argument, got 0
#| 255 __rmul__ ['{0!r:>5}'] -> NotImplemented
#| 255 denominator 1
#| ' x\ty\n' isprintable [] -> False
#| 1e+22 imag 0.0
#| 'a' removesuffix [1.5] -> TypeError: removesuffix() argument must be str, not float
#| nan __add__ ['{0!r:>5}', -1180591620717411303424] -> TypeError: expected 1 argument, got 2
#| b'Hello World' partition [-2.5, 'abc'] -> TypeError: bytes.partition() takes exactly one argument (2 given)
#| 0j __rsub__ ['abc', ''] -> TypeError: expected 1 argument, got 2
#| '%s-%d' isalnum [] -> False
#| b'' expandtabs ['', '{0!r:>5}', 'hello world'] -> TypeError: expandtabs() takes at most 1 argument (3 given) b''
#| 1 bit_count [[], inf, slice(None, None, 0)] -> TypeError: int.bit_count() takes no arguments (3 given)
#| 'é😀' rfind [<built-in function len>, 0.0, 1j] -> TypeError: rfind() argument 1 must be str, not builtin_function_or_method
#| -0.0 real -0.0
#| 100000000000000000000 __mul__ [2] -> 200000000000000000000
#| -2.75 __floor__ [255, -2.5] -> TypeError: float.__floor__() takes no arguments (2 given)
#| 255 __sub__ [5, 'little', slice(None, None, 0)] -> TypeError: expected 1 argument, got 3
#| b'a' __mul__ [1000, ('a', 2)] -> TypeError: expected 1 argument, got 2
#| 7 is_integer [] -> True
#| 0.0 __mod__ [] -> TypeError: expected 1 argument, got 0
#| -1 __rsub__ [] -> TypeError: expected 1 argument, got 0
#| 0j __str__ [] -> '0j'
#| -2.75 __trunc__ [NotImplemented] -> TypeError: float.__trunc__() takes no arguments (1 given)
#| b'Hello World' endswith [-1, False, -1180591620717411303424] -> TypeError: endswith first arg must be bytes or a tuple of bytes, not int
#| 'abc' lstrip [] -> 'abc'
#| b'' endswith ['utf-8', <class 'int'>, -1180591620717411303424] -> TypeError: slice indices must be integers or None or have an __index__ method
#| -0.0 __mul__ [{}, 1.5] -> TypeError: expected 1 argument, got 2
#| '12' format_map [b'abc'] -> '12'
#| b'a' isalnum [{97: 'x'}, {}] -> TypeError: bytes.isalnum() takes no arguments (2 given)
#| 'aXbXc' isalpha [] -> True
#| inf is_integer ['little'] -> TypeError: float.is_integer() takes no arguments (1 given)
#| 0j __abs__ [range(0, 3), 9223372036854775808, -0.0] -> TypeError: expected 0 arguments, got 3
#| 'a' lower [False] -> TypeError: str.lower() takes no arguments (1 given)
#| '' rpartition [['a', 'b'], '{}', 'ignore'] -> TypeError: str.rpartition() takes exactly one argument (3 given)
#| nan __sub__ [-0.0, 'big'] -> TypeError: expected 1 argument, got 2
#| 0.0 from_number [] -> TypeError: float.from_number() takes exactly one argument (0 given)
#| b'abc' upper [1e+300, b'abc', slice(None, None, -1)] -> TypeError: bytearray.upper() takes no arguments (3 given) b'abc'
#| 100000000000000000000 __trunc__ [] -> 100000000000000000000
#| 255 __rshift__ [(2-3j)] -> NotImplemented
#| 0 __rrshift__ [2, '5'] -> TypeError: expected 1 argument, got 2
#| 1j __bool__ [0, -1180591620717411303424, -1180591620717411303424] -> TypeError: expected 0 arguments, got 3
#| b' x ' fromhex [True] -> TypeError: fromhex() argument must be str or bytes-like, not bool
#| 7 __rand__ [] -> TypeError: expected 1 argument, got 0
#| inf __float__ [] -> inf
#| 0.0 __floor__ ['x', 'é'] -> TypeError: float.__floor__() takes no arguments (2 given)
#| 100000000000000000000 conjugate [] -> 100000000000000000000
#| 255 __rshift__ [['a', 'b'], slice(None, None, -1), {'a': 1}] -> TypeError: expected 1 argument, got 3
#| b'aXbXc' join [slice(None, None, 0)] -> TypeError: can only join an iterable
#| '12' removeprefix [-7, <built-in function len>] -> TypeError: str.removeprefix() takes exactly one argument (2 given)
#| -2.75 __mod__ [None, '5'] -> TypeError: expected 1 argument, got 2
#| 0j real 0.0
#| 0 __int__ [{97: 'x'}, -2.5] -> TypeError: expected 0 arguments, got 2
