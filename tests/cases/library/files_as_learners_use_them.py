import os, tempfile; os.chdir(tempfile.mkdtemp())
import io, os
from pathlib import Path
# more corners learners hit
f = open("x.txt", "w"); print(f.write("abc"), f.tell()); f.close(); f.close()
with open("x.txt") as f:
    print(f.read(1)); print(f.read(1)); print(f.read()); print(repr(f.read()))
    f.seek(0); print(f.readlines()); print(f.readlines())
with open("x.txt", "a") as f: print(f.tell()); f.write("def")
with open("x.txt", "rb") as f:
    f.seek(-2, 2); print(f.read()); print(f.seek(1)); print(f.read(2))
try:
    with open("x.txt") as f: f.seek(-1, 2)
except io.UnsupportedOperation as e: print(e)
with open("m.txt", "w") as f: f.writelines(["a", "b\n", "c"])
print(open("m.txt").read())
for i, line in enumerate(open("m.txt")): print(i, line, end="|")
print()
lines = open("m.txt").read().split("\n"); print(lines)
with open("m.txt") as f: first, *rest = f; print(first, rest)
with open("m.txt") as f: d = {n: l.strip() for n, l in enumerate(f)}; print(d)
with open("a.txt", "w") as a, open("b.txt", "w") as b: print(a.name, b.name)
try: open("dir_not/there.txt", "w")
except FileNotFoundError as e: print(e.errno, e.filename, e)
try: open("x.txt", "z")
except ValueError as e: print(e)
print(os.path.exists("x.txt"), os.path.isdir("."), Path("x.txt").exists())
os.remove("x.txt")
try: os.remove("x.txt")
except OSError as e: print(e)
def safe_read(p, default=""):
    try:
        with open(p) as f: return f.read()
    except FileNotFoundError: return default
    else: print("never")
    finally: print("finally", p)
print(safe_read("m.txt"), safe_read("zz", "dflt"))
with open("n.txt", "w") as f: f.write("5\n7\nx\n")
tot = 0
with open("n.txt") as f:
    for ln, line in enumerate(f, 1):
        try: tot += int(line)
        except ValueError as e: print(f"line {ln}: {e}")
print(tot)
print(*Path(".").glob("*.txt") and sorted(p.name for p in Path(".").glob("*.txt")), sep=",")
s = io.StringIO(); s.write("hello"); s.seek(0); print(s.read(2), s.tell(), s.getvalue()); s.truncate(0); s.seek(0); print(repr(s.getvalue()))
b = io.BytesIO(b"\x00\x01\x02"); print(b.read(1), b.getvalue(), b.getbuffer().nbytes)
w = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"); w.write("é"); w.seek(0); print(w.read())
print(isinstance(open("m.txt"), io.TextIOWrapper), type(open("m.txt")).__name__, type(open("m.txt", "rb")).__name__, type(open("m.txt", "wb")).__name__, type(open("m.txt", "rb+")).__name__, type(open("m.txt", "rb", 0)).__name__)
class Temp:
    def __init__(self, p): self.p = p
    def __enter__(self): self.f = open(self.p, "w"); return self.f
    def __exit__(self, t, v, tb):
        self.f.close(); os.remove(self.p); print("cleaned", t); return True
with Temp("tmp.txt") as f: f.write("x"); raise RuntimeError("boom")
print(os.path.exists("tmp.txt"))
print(sorted(os.listdir()), os.path.abspath("m.txt") == os.path.join(os.getcwd(), "m.txt"))
from os.path import getsize, splitext, basename
print(getsize("n.txt"), splitext("a/b.tar.gz"), basename("/x/y.z"))
print(f.closed, repr(f)[:30])
f = open("n.txt"); print([c for c in iter(lambda: f.read(2), "")])
print(open("n.txt", newline="\n").readline(), open("n.txt").line_buffering)
print(hash(f) == hash(f), f == f, bool(f), f.__class__.__mro__[1].__name__, callable(f.read), hasattr(f, "__next__"), f.errors)
x = {"f": f}; print(list(x), [f][0] is f, (f,)[0].name)
#| 3 3
#| a
#| b
#| c
#| ''
#| ['abc']
#| []
#| 3
#| b'ef'
#| 1
#| b'bc'
#| can't do nonzero end-relative seeks
#| ab
#| c
#| 0 ab
#| |1 c|
#| ['ab', 'c']
#| ab
#|  ['c']
#| {0: 'ab', 1: 'c'}
#| a.txt b.txt
#| 2 dir_not/there.txt [Errno 2] No such file or directory: 'dir_not/there.txt'
#| invalid mode: 'z'
#| True True True
#| [Errno 2] No such file or directory: 'x.txt'
#| finally m.txt
#| finally zz
#| ab
#| c dflt
#| line 3: invalid literal for int() with base 10: 'x\n'
#| 12
#| a.txt,b.txt,m.txt,n.txt
#| he 2 hello
#| ''
#| b'\x00' b'\x00\x01\x02' 3
#| é
#| True TextIOWrapper BufferedReader BufferedWriter BufferedRandom FileIO
#| cleaned <class 'RuntimeError'>
#| False
#| ['a.txt', 'b.txt', 'm.txt', 'n.txt'] True
#| 6 ('a/b.tar', '.gz') y.z
#| True <_io.TextIOWrapper name='tmp.t
#| ['5\n', '7\n', 'x\n']
#| 5
#|  False
#| True True True _TextIOBase True True strict
#| ['f'] True n.txt
