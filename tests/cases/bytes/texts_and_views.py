def t(shown, run):
    try:
        print(shown, '->', repr(run()))
    except Exception as e:
        print(shown, '->', type(e).__name__ + ':', e)

t("b'abc'.partition(b'b')", lambda: (b'abc'.partition(b'b')))
t("b'abc'.partition('b')", lambda: (b'abc'.partition('b')))
t("b'abc'.translate(None,b'b')", lambda: (b'abc'.translate(None,b'b')))
t("b'abc'.translate(b'x')", lambda: (b'abc'.translate(b'x')))
t("bytes.maketrans(b'ab',b'xy')[97:99]", lambda: (bytes.maketrans(b'ab',b'xy')[97:99]))
t("bytes.maketrans(b'ab',b'x')", lambda: (bytes.maketrans(b'ab',b'x')))
t("b'abc'.translate(bytes.maketrans(b'ab',b'xy'))", lambda: (b'abc'.translate(bytes.maketrans(b'ab',b'xy'))))
t("b'abc'.removeprefix(b'a')", lambda: (b'abc'.removeprefix(b'a')))
t("b'%s %d'%(b'a',5)", lambda: (b'%s %d'%(b'a',5)))
t("b'%s'%'a'", lambda: (b'%s'%'a'))
t("b'%b'%b'q'", lambda: (b'%b'%b'q'))
t("b'%c'%65", lambda: (b'%c'%65))
t("b'%c'%300", lambda: (b'%c'%300))
t("b'%r'%'\xe9'", lambda: (b'%r'%'é'))
t("b'%x'%255", lambda: (b'%x'%255))
t("b'%f'%'a'", lambda: (b'%f'%'a'))
t("b'%d'%'a'", lambda: (b'%d'%'a'))
t("b'%z'%1", lambda: (b'%z'%1))
t("b'%s %s'%b'a'", lambda: (b'%s %s'%b'a'))
t("b'it\\'s'", lambda: (b'it\'s'))
t('b\'it\\\'s"\'', lambda: (b'it\'s"'))
t("b'\\x00\\n\\t\\\\'", lambda: (b'\x00\n\t\\'))
t("bytearray(b'it\\'s')", lambda: (bytearray(b'it\'s')))
t("hash(b'a')==hash(b'a')", lambda: (hash(b'a')==hash(b'a')))
t('hash(bytearray())', lambda: (hash(bytearray())))
t("list(b'ab')", lambda: (list(b'ab')))
t("b'a'.__sizeof__()", lambda: (b'a'.__sizeof__()))
t('len(bytearray(3))', lambda: (len(bytearray(3))))
t("int.from_bytes(bytearray(b'\\x01'),'big')", lambda: (int.from_bytes(bytearray(b'\x01'),'big')))
t("b'abc'.endswith(b'c')", lambda: (b'abc'.endswith(b'c')))
t("b'abc'.rfind(b'')", lambda: (b'abc'.rfind(b'')))
t("b'a'.decode(5)", lambda: (b'a'.decode(5)))
t("b'abc'[::-1]", lambda: (b'abc'[::-1]))
t("bytearray(b'abc')[::-1]", lambda: (bytearray(b'abc')[::-1]))
t("b'abc'[True]", lambda: (b'abc'[True]))
t("bytes(memoryview(b'abc'))", lambda: (bytes(memoryview(b'abc'))))
t("memoryview(b'abc')[1]", lambda: (memoryview(b'abc')[1]))
t("memoryview(b'abc')[1:].tobytes()", lambda: (memoryview(b'abc')[1:].tobytes()))
t("memoryview(b'abc').tolist()", lambda: (memoryview(b'abc').tolist()))
t("len(memoryview(b'abc'))", lambda: (len(memoryview(b'abc'))))
t("memoryview(b'abc')[5]", lambda: (memoryview(b'abc')[5]))
t('memoryview(5)', lambda: (memoryview(5)))
t("memoryview(b'abc').nbytes", lambda: (memoryview(b'abc').nbytes))
t("memoryview(b'abc').readonly", lambda: (memoryview(b'abc').readonly))
t("memoryview(b'abc')==b'abc'", lambda: (memoryview(b'abc')==b'abc'))
t("memoryview(b'abc').format", lambda: (memoryview(b'abc').format))
t("memoryview(b'abc').hex()", lambda: (memoryview(b'abc').hex()))
t("b'abc'.join(b'ab')", lambda: (b'abc'.join(b'ab')))
t("b'' or 1", lambda: (b'' or 1))
t('bytes(True)', lambda: (bytes(True)))
t("list(memoryview(b'ab'))", lambda: (list(memoryview(b'ab'))))

try:
    b=bytearray(b'abc')
    b[0]=120
    print("b=bytearray(b'abc'); b[0]=120", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[0]=120", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[0]=300
    print("b=bytearray(b'abc'); b[0]=300", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[0]=300", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[0]='a'
    print("b=bytearray(b'abc'); b[0]='a'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[0]='a'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[5]=1
    print("b=bytearray(b'abc'); b[5]=1", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[5]=1", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b['a']=1
    print("b=bytearray(b'abc'); b['a']=1", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b['a']=1", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[1:2]=b'xyz'
    print("b=bytearray(b'abc'); b[1:2]=b'xyz'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[1:2]=b'xyz'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[1:2]=[1,2]
    print("b=bytearray(b'abc'); b[1:2]=[1,2]", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[1:2]=[1,2]", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[::2]=b'xy'
    print("b=bytearray(b'abc'); b[::2]=b'xy'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[::2]=b'xy'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[::2]=b'x'
    print("b=bytearray(b'abc'); b[::2]=b'x'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[::2]=b'x'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[1:2]=5
    print("b=bytearray(b'abc'); b[1:2]=5", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[1:2]=5", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[1:2]='a'
    print("b=bytearray(b'abc'); b[1:2]='a'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[1:2]='a'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    del b[0]
    print("b=bytearray(b'abc'); del b[0]", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); del b[0]", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    del b[::2]
    print("b=bytearray(b'abc'); del b[::2]", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); del b[::2]", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    del b[5]
    print("b=bytearray(b'abc'); del b[5]", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); del b[5]", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.append(100)
    print("b=bytearray(b'abc'); b.append(100)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.append(100)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.append(300)
    print("b=bytearray(b'abc'); b.append(300)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.append(300)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.append('a')
    print("b=bytearray(b'abc'); b.append('a')", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.append('a')", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.extend(b'de')
    print("b=bytearray(b'abc'); b.extend(b'de')", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.extend(b'de')", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.extend([1,2])
    print("b=bytearray(b'abc'); b.extend([1,2])", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.extend([1,2])", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.extend('a')
    print("b=bytearray(b'abc'); b.extend('a')", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.extend('a')", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.extend(5)
    print("b=bytearray(b'abc'); b.extend(5)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.extend(5)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.extend([300])
    print("b=bytearray(b'abc'); b.extend([300])", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.extend([300])", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.insert(1,50)
    print("b=bytearray(b'abc'); b.insert(1,50)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.insert(1,50)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    c=b.pop()
    print("b=bytearray(b'abc'); c=b.pop()", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); c=b.pop()", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'')
    c=b.pop()
    print("b=bytearray(b''); c=b.pop()", '->', repr(b))
except Exception as e:
    print("b=bytearray(b''); c=b.pop()", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    c=b.pop(0)
    print("b=bytearray(b'abc'); c=b.pop(0)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); c=b.pop(0)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    c=b.pop(9)
    print("b=bytearray(b'abc'); c=b.pop(9)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); c=b.pop(9)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.remove(98)
    print("b=bytearray(b'abc'); b.remove(98)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.remove(98)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.remove(1)
    print("b=bytearray(b'abc'); b.remove(1)", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.remove(1)", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.reverse()
    print("b=bytearray(b'abc'); b.reverse()", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.reverse()", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b.clear()
    print("b=bytearray(b'abc'); b.clear()", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b.clear()", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b+=b'd'
    print("b=bytearray(b'abc'); b+=b'd'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b+=b'd'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b+='d'
    print("b=bytearray(b'abc'); b+='d'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b+='d'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b*=2
    print("b=bytearray(b'abc'); b*=2", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b*=2", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b=b.copy()
    print("b=bytearray(b'abc'); b=b.copy()", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b=b.copy()", '->', type(e).__name__ + ':', e)

try:
    b=b'abc'
    b[0]=1
    print("b=b'abc'; b[0]=1", '->', repr(b))
except Exception as e:
    print("b=b'abc'; b[0]=1", '->', type(e).__name__ + ':', e)

try:
    b=b'abc'
    del b[0]
    print("b=b'abc'; del b[0]", '->', repr(b))
except Exception as e:
    print("b=b'abc'; del b[0]", '->', type(e).__name__ + ':', e)

try:
    b=b'abc'
    b+=b'd'
    print("b=b'abc'; b+=b'd'", '->', repr(b))
except Exception as e:
    print("b=b'abc'; b+=b'd'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    m=memoryview(b)
    m[0]=120
    print("b=bytearray(b'abc'); m=memoryview(b); m[0]=120", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); m=memoryview(b); m[0]=120", '->', type(e).__name__ + ':', e)

try:
    b=b'abc'
    m=memoryview(b)
    m[0]=120
    print("b=b'abc'; m=memoryview(b); m[0]=120", '->', repr(b))
except Exception as e:
    print("b=b'abc'; m=memoryview(b); m[0]=120", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[1:1]=b'ZZ'
    print("b=bytearray(b'abc'); b[1:1]=b'ZZ'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[1:1]=b'ZZ'", '->', type(e).__name__ + ':', e)

try:
    b=bytearray(b'abc')
    b[5:]=b'ZZ'
    print("b=bytearray(b'abc'); b[5:]=b'ZZ'", '->', repr(b))
except Exception as e:
    print("b=bytearray(b'abc'); b[5:]=b'ZZ'", '->', type(e).__name__ + ':', e)
#| b'abc'.partition(b'b') -> (b'a', b'b', b'c')
#| b'abc'.partition('b') -> TypeError: a bytes-like object is required, not 'str'
#| b'abc'.translate(None,b'b') -> b'ac'
#| b'abc'.translate(b'x') -> ValueError: translation table must be 256 characters long
#| bytes.maketrans(b'ab',b'xy')[97:99] -> b'xy'
#| bytes.maketrans(b'ab',b'x') -> ValueError: maketrans arguments must have same length
#| b'abc'.translate(bytes.maketrans(b'ab',b'xy')) -> b'xyc'
#| b'abc'.removeprefix(b'a') -> b'bc'
#| b'%s %d'%(b'a',5) -> b'a 5'
#| b'%s'%'a' -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| b'%b'%b'q' -> b'q'
#| b'%c'%65 -> b'A'
#| b'%c'%300 -> OverflowError: %c arg not in range(256)
#| b'%r'%'é' -> b"'\\xe9'"
#| b'%x'%255 -> b'ff'
#| b'%f'%'a' -> TypeError: float argument required, not str
#| b'%d'%'a' -> TypeError: %d format: a real number is required, not str
#| b'%z'%1 -> ValueError: unsupported format character 'z' (0x7a) at index 1
#| b'%s %s'%b'a' -> TypeError: not enough arguments for format string
#| b'it\'s' -> b"it's"
#| b'it\'s"' -> b'it\'s"'
#| b'\x00\n\t\\' -> b'\x00\n\t\\'
#| bytearray(b'it\'s') -> bytearray(b"it\'s")
#| hash(b'a')==hash(b'a') -> True
#| hash(bytearray()) -> TypeError: unhashable type: 'bytearray'
#| list(b'ab') -> [97, 98]
#| b'a'.__sizeof__() -> 34
#| len(bytearray(3)) -> 3
#| int.from_bytes(bytearray(b'\x01'),'big') -> 1
#| b'abc'.endswith(b'c') -> True
#| b'abc'.rfind(b'') -> 3
#| b'a'.decode(5) -> TypeError: decode() argument 'encoding' must be str, not int
#| b'abc'[::-1] -> b'cba'
#| bytearray(b'abc')[::-1] -> bytearray(b'cba')
#| b'abc'[True] -> 98
#| bytes(memoryview(b'abc')) -> b'abc'
#| memoryview(b'abc')[1] -> 98
#| memoryview(b'abc')[1:].tobytes() -> b'bc'
#| memoryview(b'abc').tolist() -> [97, 98, 99]
#| len(memoryview(b'abc')) -> 3
#| memoryview(b'abc')[5] -> IndexError: index out of bounds on dimension 1
#| memoryview(5) -> TypeError: memoryview: a bytes-like object is required, not 'int'
#| memoryview(b'abc').nbytes -> 3
#| memoryview(b'abc').readonly -> True
#| memoryview(b'abc')==b'abc' -> True
#| memoryview(b'abc').format -> 'B'
#| memoryview(b'abc').hex() -> '616263'
#| b'abc'.join(b'ab') -> TypeError: sequence item 0: expected a bytes-like object, int found
#| b'' or 1 -> 1
#| bytes(True) -> b'\x00'
#| list(memoryview(b'ab')) -> [97, 98]
#| b=bytearray(b'abc'); b[0]=120 -> bytearray(b'xbc')
#| b=bytearray(b'abc'); b[0]=300 -> ValueError: byte must be in range(0, 256)
#| b=bytearray(b'abc'); b[0]='a' -> TypeError: 'str' object cannot be interpreted as an integer
#| b=bytearray(b'abc'); b[5]=1 -> IndexError: bytearray index out of range
#| b=bytearray(b'abc'); b['a']=1 -> TypeError: bytearray indices must be integers or slices, not str
#| b=bytearray(b'abc'); b[1:2]=b'xyz' -> bytearray(b'axyzc')
#| b=bytearray(b'abc'); b[1:2]=[1,2] -> bytearray(b'a\x01\x02c')
#| b=bytearray(b'abc'); b[::2]=b'xy' -> bytearray(b'xby')
#| b=bytearray(b'abc'); b[::2]=b'x' -> ValueError: attempt to assign bytes of size 1 to extended slice of size 2
#| b=bytearray(b'abc'); b[1:2]=5 -> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| b=bytearray(b'abc'); b[1:2]='a' -> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| b=bytearray(b'abc'); del b[0] -> bytearray(b'bc')
#| b=bytearray(b'abc'); del b[::2] -> bytearray(b'b')
#| b=bytearray(b'abc'); del b[5] -> IndexError: bytearray index out of range
#| b=bytearray(b'abc'); b.append(100) -> bytearray(b'abcd')
#| b=bytearray(b'abc'); b.append(300) -> ValueError: byte must be in range(0, 256)
#| b=bytearray(b'abc'); b.append('a') -> TypeError: 'str' object cannot be interpreted as an integer
#| b=bytearray(b'abc'); b.extend(b'de') -> bytearray(b'abcde')
#| b=bytearray(b'abc'); b.extend([1,2]) -> bytearray(b'abc\x01\x02')
#| b=bytearray(b'abc'); b.extend('a') -> TypeError: expected iterable of integers; got: 'str'
#| b=bytearray(b'abc'); b.extend(5) -> TypeError: can't extend bytearray with int
#| b=bytearray(b'abc'); b.extend([300]) -> ValueError: byte must be in range(0, 256)
#| b=bytearray(b'abc'); b.insert(1,50) -> bytearray(b'a2bc')
#| b=bytearray(b'abc'); c=b.pop() -> bytearray(b'ab')
#| b=bytearray(b''); c=b.pop() -> IndexError: pop from empty bytearray
#| b=bytearray(b'abc'); c=b.pop(0) -> bytearray(b'bc')
#| b=bytearray(b'abc'); c=b.pop(9) -> IndexError: pop index out of range
#| b=bytearray(b'abc'); b.remove(98) -> bytearray(b'ac')
#| b=bytearray(b'abc'); b.remove(1) -> ValueError: value not found in bytearray
#| b=bytearray(b'abc'); b.reverse() -> bytearray(b'cba')
#| b=bytearray(b'abc'); b.clear() -> bytearray(b'')
#| b=bytearray(b'abc'); b+=b'd' -> bytearray(b'abcd')
#| b=bytearray(b'abc'); b+='d' -> TypeError: can't concat str to bytearray
#| b=bytearray(b'abc'); b*=2 -> bytearray(b'abcabc')
#| b=bytearray(b'abc'); b=b.copy() -> bytearray(b'abc')
#| b=b'abc'; b[0]=1 -> TypeError: 'bytes' object does not support item assignment
#| b=b'abc'; del b[0] -> TypeError: 'bytes' object doesn't support item deletion
#| b=b'abc'; b+=b'd' -> b'abcd'
#| b=bytearray(b'abc'); m=memoryview(b); m[0]=120 -> bytearray(b'xbc')
#| b=b'abc'; m=memoryview(b); m[0]=120 -> TypeError: cannot modify read-only memory
#| b=bytearray(b'abc'); b[1:1]=b'ZZ' -> bytearray(b'aZZbc')
#| b=bytearray(b'abc'); b[5:]=b'ZZ' -> bytearray(b'abcZZ')
