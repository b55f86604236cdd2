# os and open: files in the machine's own file system.

import os
import tempfile


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


folder = tempfile.mkdtemp()
os.chdir(folder)
with open("a.txt", "w") as f:
    print(f.write("one\ntwo\n"), f.name, f.mode)
tell(lambda: open("a.txt").read())
tell(lambda: open("a.txt").readlines())
tell(lambda: open("a.txt", "a").write("three"))
tell(lambda: list(open("a.txt")))
tell(lambda: open("a.txt", "rb").read(3))
tell(lambda: os.listdir())
tell(lambda: os.path.exists("a.txt"))
tell(lambda: os.path.getsize("a.txt"))
tell(lambda: os.rename("a.txt", "b.txt"))
tell(lambda: open("a.txt"))
tell(lambda: os.mkdir("d"))
tell(lambda: os.mkdir("d"))
tell(lambda: os.path.isdir("d"))
tell(lambda: open("d/x", "x").close())
tell(lambda: open("d/x", "x"))
tell(lambda: os.remove("b.txt"))
tell(lambda: os.remove("b.txt"))
tell(lambda: os.rmdir("d"))
tell(lambda: os.remove("d/x"))
tell(lambda: os.rmdir("d"))
tell(lambda: os.listdir("none"))
tell(lambda: open("q", "z"))
tell(lambda: open("q", "rw"))
tell(lambda: open("q", "w").read())
tell(lambda: os.makedirs("x/y/z"))
tell(lambda: [r.count("/") > 0 for r, d, f in os.walk("x")])
tell(lambda: os.getcwd() == os.path.realpath(folder))
tell(lambda: os.environ.get("NO_SUCH"))
tell(lambda: os.environ["NO_SUCH"])
tell(lambda: os.sep)
tell(lambda: os.linesep)
tell(lambda: os.name)
tell(lambda: os.path.splitext(__file__)[1])
#| 8 a.txt w
#| 'one\ntwo\n'
#| ['one\n', 'two\n']
#| 5
#| ['one\n', 'two\n', 'three']
#| b'one'
#| ['a.txt']
#| True
#| 13
#| None
#| FileNotFoundError: [Errno 2] No such file or directory: 'a.txt'
#| None
#| FileExistsError: [Errno 17] File exists: 'd'
#| True
#| None
#| FileExistsError: [Errno 17] File exists: 'd/x'
#| None
#| FileNotFoundError: [Errno 2] No such file or directory: 'b.txt'
#| OSError: [Errno 39] Directory not empty: 'd'
#| None
#| None
#| FileNotFoundError: [Errno 2] No such file or directory: 'none'
#| ValueError: invalid mode: 'z'
#| ValueError: must have exactly one of create/read/write/append mode
#| UnsupportedOperation: not readable
#| None
#| [False, True, True]
#| True
#| None
#| KeyError: 'NO_SUCH'
#| '/'
#| '\n'
#| 'posix'
#| '.py'
