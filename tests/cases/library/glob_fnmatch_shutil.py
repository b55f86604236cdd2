# glob, fnmatch, shutil, tempfile, os: files made, found, copied, moved, removed.

import fnmatch
import glob
import os
import shutil
import tempfile

print(fnmatch.fnmatch("a.py", "*.py"), fnmatch.filter(["a.txt", "b.py", "C.PY"], "*.py"), fnmatch.translate("a?[!b]*"), fnmatch.fnmatchcase("A", "a"), fnmatch.filterfalse(["a", "b"], "a"))
with tempfile.TemporaryDirectory() as base:
    for name in ("one.txt", "two.py", "sub/three.py", "sub/deep/four.py", ".hidden"):
        path = os.path.join(base, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(name)
    rel = lambda paths: sorted(os.path.relpath(p, base) for p in paths)
    print(rel(glob.glob(base + "/*")), rel(glob.glob(base + "/**/*.py", recursive=True)), sorted(glob.glob("*.py", root_dir=base)), rel(glob.iglob(base + "/[ot]*")), glob.escape("a[b]*"))
    shutil.copy(base + "/one.txt", base + "/copy.txt")
    shutil.copytree(base + "/sub", base + "/sub2")
    shutil.move(base + "/two.py", base + "/sub/moved.py")
    print(sorted(os.listdir(base)), sorted(os.listdir(base + "/sub")), open(base + "/copy.txt").read(), os.path.getsize(base + "/copy.txt"))
    shutil.rmtree(base + "/sub2")
    os.remove(base + "/copy.txt")
    os.rename(base + "/one.txt", base + "/uno.txt")
    print([(os.path.relpath(r, base), sorted(d), sorted(f)) for r, d, f in os.walk(base)], sorted(e.name for e in os.scandir(base) if e.is_file()))
    for wrong in (lambda: os.rmdir(base + "/sub"), lambda: os.remove(base + "/none"), lambda: os.mkdir(base + "/sub"), lambda: shutil.copy(base + "/none", base), lambda: os.listdir(base + "/none"), lambda: open(base + "/sub"), lambda: shutil.copytree(base + "/sub", base + "/sub")):
        try:
            wrong()
        except OSError as error:
            print(type(error).__name__, error.errno, error.strerror)
    print(os.path.exists(base))
print(os.path.exists(base), tempfile.gettempdir(), tempfile.gettempdirb(), tempfile.gettempprefix())
with tempfile.NamedTemporaryFile("w+", suffix=".txt", delete=True) as f:
    f.write("temp")
    f.seek(0)
    print(f.read(), os.path.exists(f.name), f.name.endswith(".txt"))
print(os.path.exists(f.name))
with tempfile.SpooledTemporaryFile(mode="w+") as s:
    s.write("spool")
    s.seek(0)
    print(s.read())
#| True ['b.py'] (?s:a.[^b].*)\z False ['b']
#| ['one.txt', 'sub', 'two.py'] ['sub/deep/four.py', 'sub/three.py', 'two.py'] ['two.py'] ['one.txt', 'two.py'] a[[]b][*]
#| ['.hidden', 'copy.txt', 'one.txt', 'sub', 'sub2'] ['deep', 'moved.py', 'three.py'] one.txt 7
#| [('.', ['sub'], ['.hidden', 'uno.txt']), ('sub', ['deep'], ['moved.py', 'three.py']), ('sub/deep', [], ['four.py'])] ['.hidden', 'uno.txt']
#| OSError 39 Directory not empty
#| FileNotFoundError 2 No such file or directory
#| FileExistsError 17 File exists
#| FileNotFoundError 2 No such file or directory
#| FileNotFoundError 2 No such file or directory
#| IsADirectoryError 21 Is a directory
#| FileExistsError 17 File exists
#| True
#| False /tmp b'/tmp' tmp
#| temp True True
#| False
#| spool
