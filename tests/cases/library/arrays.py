import os, tempfile; os.chdir(tempfile.mkdtemp())
from array import array, typecodes
import copy, struct
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
a = array('i', [1,2,3]); print(a, len(a), a[0], a[-1], a[1:], a.itemsize, a.typecode, list(a), a.tobytes(), typecodes)
a.append(4); a.extend([5,6]); a.insert(0, 9); print(a, a.pop(), a.pop(0), a.index(3), a.count(2), 3 in a); a.remove(3); a.reverse(); print(a)
print(a + array('i', [7]), a * 2, a == array('i', [5,4,2,1]), a < array('i',[9]), array('d', [1.5]), array('f', [1.1]), array('u', 'héy'), array('B', b'abc'), array('b'))
t(lambda: a.append('x')); t(lambda: a.append(1.5)); t(lambda: a.append(2**31)); t(lambda: a.append(2**70)); t(lambda: array('B',[256])); t(lambda: array('B',[-1])); t(lambda: array('b',[128])); t(lambda: array('H',[-1])); t(lambda: array('h',[40000])); t(lambda: array('I',[-1])); t(lambda: array('I',[2**32])); t(lambda: array('q',[2**63])); t(lambda: array('l',[2**63])); t(lambda: array('Q',[-1])); t(lambda: array('Q',[2**64]))
t(lambda: array('x')); t(lambda: array('ii')); t(lambda: array()); t(lambda: array('i','abc')); t(lambda: array(3)); t(lambda: a[10]); t(lambda: a['x']); t(lambda: a.pop(50)); t(lambda: array('i').pop()); t(lambda: a.remove(99)); t(lambda: a.index(99)); t(lambda: a + [1]); t(lambda: a + array('d')); t(lambda: array('d', ['x'])); t(lambda: a.extend(array('d',[1.0]))); t(lambda: array('u',['ab']))
def s(): a[1:2] = [5]
t(s)
a[1:3] = array('i', [8,8,8]); del a[0]; a[0] = 77; print(a, a.tolist(), copy.copy(a), copy.deepcopy(a) == a, hash if 0 else '')
b = array('h'); b.frombytes(b'\1\0\2\0'); print(b, b.byteswap(), b); t(lambda: b.frombytes(b'x'))
import array as am; print(am.array, am.ArrayType is am.array)
for i, v in enumerate(array('d', [0.5, 1])): print(i, v)
with open('x.bin','wb') as f: array('i',[1,2]).tofile(f)
with open('x.bin','rb') as f: c = array('i'); c.fromfile(f, 2); print(c)
#| array('i', [1, 2, 3]) 3 1 3 array('i', [2, 3]) 4 i [1, 2, 3] b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00' bBuwhHiIlLqQfd
#| array('i', [1, 2, 3, 4, 5]) 6 9 2 1 True
#| array('i', [5, 4, 2, 1])
#| array('i', [5, 4, 2, 1, 7]) array('i', [5, 4, 2, 1, 5, 4, 2, 1]) True True array('d', [1.5]) array('f', [1.100000023841858]) array('u', 'héy') array('B', [97, 98, 99]) array('b')
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| OverflowError signed integer is greater than maximum
#| OverflowError Python int too large to convert to C long
#| OverflowError unsigned byte integer is greater than maximum
#| OverflowError unsigned byte integer is less than minimum
#| OverflowError signed char is greater than maximum
#| OverflowError unsigned short is less than minimum
#| OverflowError signed short integer is greater than maximum
#| OverflowError can't convert negative value to unsigned int
#| OverflowError unsigned int is greater than maximum
#| OverflowError int too big to convert
#| OverflowError Python int too large to convert to C long
#| OverflowError can't convert negative int to unsigned
#| OverflowError int too big to convert
#| ValueError bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
#| TypeError array() argument 1 must be a unicode character, not a string of length 2
#| TypeError array() takes at least 1 argument (0 given)
#| TypeError cannot use a str to initialize an array with typecode 'i'
#| TypeError array() argument 1 must be a unicode character, not int
#| IndexError array index out of range
#| TypeError array indices must be integers
#| IndexError pop index out of range
#| IndexError pop from empty array
#| ValueError array.remove(x): x not in array
#| ValueError array.index(x): x not in array
#| TypeError can only append array (not "list") to array
#| TypeError bad argument type for built-in operation
#| TypeError must be real number, not str
#| TypeError can only extend with array of same kind
#| TypeError array item must be a unicode character, not a string of length 2
#| TypeError can only assign array (not "list") to array slice
#| array('i', [77, 8, 8, 1]) [77, 8, 8, 1] array('i', [77, 8, 8, 1]) True
#| array('h', [256, 512]) None array('h', [256, 512])
#| ValueError bytes length not a multiple of item size
#| <class 'array.array'> True
#| 0 0.5
#| 1 1.0
#| array('i', [1, 2])
