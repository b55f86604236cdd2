import os, tempfile
os.chdir(tempfile.mkdtemp())

import io, sys
def w(name, data, **k):
    with open(name, 'wb' if isinstance(data, bytes) else 'w', **k) as f: return f.write(data)
for nl in (None, '', '\n', '\r', '\r\n'):
    w('a', 'x\ny\r\nz\rw', newline=nl); print(repr(nl), open('a','rb').read())
w('a', b'l1\nl2\r\nl3\rl4')
for nl in (None, '', '\n', '\r', '\r\n'):
    with open('a', newline=nl) as f: print(repr(nl), f.readlines(), f.newlines)
    with open('a', newline=nl) as f: print([f.readline(), f.tell(), f.readline(), f.tell(), f.read(1), f.tell(), f.read()])
for enc in ('utf-8','ascii','latin-1','utf-16','utf-8-sig','utf-16-le','cp1252'):
    try:
        w('b', 'né€\n', encoding=enc); print(enc, open('b','rb').read(), repr(open('b', encoding=enc).read()))
    except UnicodeError as e: print(enc, e)
with open('b','w',encoding='utf-16') as f: f.write('a'); f.write('b')
with open('b','a',encoding='utf-16') as f: f.write('c')
print(open('b','rb').read(), open('b',encoding='utf-16').read())
w('c', b'\xff\xfeabc')
try: open('c').read()
except UnicodeDecodeError as e: print(e)
print(open('c', errors='replace').read(), open('c', errors='ignore').read(), repr(open('c', errors='surrogateescape').read()))
with open('d','w+') as f:
    print(f.write('hello world'), f.tell(), f.seek(0), f.read(5), f.tell(), f.seek(6), f.write('WORLD'), f.seek(0), f.read())
    f.seek(5); f.truncate(); f.seek(0); print(f.read())
with open('d','r+') as f:
    f.seek(0,2); f.write('!!'); f.seek(0); print(f.read())
with open('d','a+') as f:
    print(f.tell(), f.read()); f.write('app'); f.seek(0); print(f.read())
with open('d','rb+') as f:
    f.seek(2); f.write(b'XX'); f.seek(-3, 2); print(f.read(), f.tell()); f.seek(0); print(f.read(3), f.peek()[:2], f.readline())
w('e', 'one\ntwo\nthree\n')
f = open('e')
for line in f:
    try: f.tell()
    except OSError as e: print(e)
    break
print(f.readline(), f.read()); 
print(list(open('e')), [l.strip() for l in open('e')], open('e').readlines(5), sum(1 for _ in open('e')))
f = open('e'); print(next(f), next(f)); f.close()
with open('e') as a, open('copy','w') as b:
    for i, line in enumerate(a, 1): b.write(f'{i}: {line}')
print(open('copy').read())
with open('e') as f:
    print(f.read(2), f.read(0), f.readline(2), f.readline(), f.readline(100), repr(f.read()), repr(f.readline()))
b = io.BytesIO(); t = io.TextIOWrapper(b, encoding='utf-8', newline='\r\n', write_through=True); t.write('é\n'); t.flush(); print(b.getvalue())
t = io.TextIOWrapper(io.BytesIO('a\nbé\nc'.encode()), encoding='utf-8'); print(list(t))
print(isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdout, io.TextIOWrapper), isinstance(open('e'), io.IOBase), isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), issubclass(io.StringIO, io.IOBase))
s = io.StringIO('abc\ndef'); s.seek(0, 2); s.write('X'); print(s.getvalue(), s.tell()); s.seek(2); s.write('ZZ'); print(repr(s.getvalue()), s.read()); s.truncate(3); print(s.getvalue()); s.seek(10); s.write('q'); print(repr(s.getvalue()))
s = io.StringIO('a\r\nb\n', newline=None); print(s.readlines())
class Up(io.StringIO):
    def write(self, t): return super().write(t.upper())
u = Up(); print('hi', file=u); print(u.getvalue())
class Raw(io.RawIOBase):
    def __init__(self, d): self.d = d
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.d), 3); b[:n] = self.d[:n]; self.d = self.d[n:]; return n
print(io.BufferedReader(Raw(b'hello\nworld')).readline(), Raw(b'abcdefg').read(), Raw(b'abcdefg').readall(), list(io.TextIOWrapper(io.BufferedReader(Raw(b'hello\nworld')))))
import contextlib
buf = io.StringIO()
with contextlib.redirect_stdout(buf): print('captured'); 
print(repr(buf.getvalue()))
try: sys.stdout.read()
except Exception as e: print(type(e), e)
try: sys.stdin.write('')
except Exception as e: print(type(e), e)
b = io.BytesIO(b'abcdef'); b.getbuffer()[1] = 90; print(b.getvalue(), b.read(2), b.tell(), b.seek(-1, 2), b.read())
import os
fd = os.open('low', os.O_RDWR | os.O_CREAT); os.write(fd, b'data'); os.lseek(fd, 0, 0); print(os.read(fd, 10)); os.close(fd)
try: os.read(99, 1)
except OSError as e: print(e)
#| None b'x\ny\r\nz\rw'
#| '' b'x\ny\r\nz\rw'
#| '\n' b'x\ny\r\nz\rw'
#| '\r' b'x\ry\r\rz\rw'
#| '\r\n' b'x\r\ny\r\r\nz\rw'
#| None ['l1\n', 'l2\n', 'l3\n', 'l4'] ('\r', '\n', '\r\n')
#| ['l1\n', 3, 'l2\n', 7, 'l', 8, '3\nl4']
#| '' ['l1\n', 'l2\r\n', 'l3\r', 'l4'] ('\r', '\n', '\r\n')
#| ['l1\n', 3, 'l2\r\n', 7, 'l', 8, '3\rl4']
#| '\n' ['l1\n', 'l2\r\n', 'l3\rl4'] None
#| ['l1\n', 3, 'l2\r\n', 7, 'l', 8, '3\rl4']
#| '\r' ['l1\nl2\r', '\nl3\r', 'l4'] None
#| ['l1\nl2\r', 6, '\nl3\r', 10, 'l', 11, '4']
#| '\r\n' ['l1\nl2\r\n', 'l3\rl4'] None
#| ['l1\nl2\r\n', 7, 'l3\rl4', 12, '', 12, '']
#| utf-8 b'n\xc3\xa9\xe2\x82\xac\n' 'né€\n'
#| ascii 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
#| latin-1 'latin-1' codec can't encode character '\u20ac' in position 2: ordinal not in range(256)
#| utf-16 b'\xff\xfen\x00\xe9\x00\xac \n\x00' 'né€\n'
#| utf-8-sig b'\xef\xbb\xbfn\xc3\xa9\xe2\x82\xac\n' 'né€\n'
#| utf-16-le b'n\x00\xe9\x00\xac \n\x00' 'né€\n'
#| cp1252 b'n\xe9\x80\n' 'né€\n'
#| b'\xff\xfea\x00b\x00c\x00' abc
#| 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| ��abc abc '\udcff\udcfeabc'
#| 11 11 0 hello 5 6 5 0 hello WORLD
#| hello
#| hello!!
#| 7
#| hello!!app
#| b'app' 10
#| b'heX' b'Xo' b'Xo!!app'
#| telling position disabled by next() call
#| two
#|  three
#|
#| ['one\n', 'two\n', 'three\n'] ['one', 'two', 'three'] ['one\n', 'two\n'] 3
#| one
#|  two
#|
#| 1: one
#| 2: two
#| 3: three
#|
#| on  e
#|  two
#|  three
#|  '' ''
#| b'\xc3\xa9\r\n'
#| ['a\n', 'bé\n', 'c']
#| True True True True True True
#| abc
#| defX 8
#| 'abZZdefX' defX
#| abZ
#| 'abZ\x00\x00\x00\x00\x00\x00\x00q'
#| ['a\n', 'b\n']
#| HI
#|
#| b'hello\n' b'abcdefg' b'abcdefg' ['hello\n', 'world']
#| 'captured\n'
#| <class 'io.UnsupportedOperation'> not readable
#| <class 'io.UnsupportedOperation'> not writable
#| b'aZcdef' b'aZ' 2 5 b'f'
#| b'data'
#| [Errno 9] Bad file descriptor
