try:
    int(None)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    list(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    dict([1])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    dict(["abc"])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    tuple(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    str(b"a", "zzz")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "é".encode("ascii")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    b"\xff".decode("utf-8")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| TypeError: 'int' object is not iterable
#| TypeError: object is not iterable
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| TypeError: 'int' object is not iterable
#| LookupError: unknown encoding: zzz
#| UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
