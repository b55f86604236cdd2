import os, tempfile; os.chdir(tempfile.mkdtemp())
import os, linecache, fileinput, zoneinfo, datetime, importlib.util, codecs, sys
open("a.txt","w").write("one\ntwo\n"); open("b.txt","w").write("three")
print(repr(linecache.getline("a.txt", 2)), repr(linecache.getline("a.txt", 9)), linecache.getlines("b.txt"), repr(linecache.getline("nope", 1)))
with fileinput.input(("a.txt", "b.txt")) as f:
    for line in f: print(fileinput.filename(), f.lineno(), fileinput.filelineno(), f.isfirstline(), line.rstrip())
with fileinput.input("a.txt", inplace=True) as f:
    for line in f: print(line.upper(), end="")
print(open("a.txt").read())
z = zoneinfo.ZoneInfo("UTC"); d = datetime.datetime(2024, 1, 2, 3, tzinfo=z); print(d, z, repr(z), d.tzname(), d.utcoffset(), d.astimezone(datetime.timezone.utc) == d)
try: zoneinfo.ZoneInfo("Nope")
except KeyError as e: print(type(e).__name__, e)
print(importlib.util.find_spec("nope_x"), importlib.util.find_spec("json") is not None, importlib.util.resolve_name(".b", "a"))
open("plug.py", "w").write("def run(): return 'plugged'\n")
spec = importlib.util.spec_from_file_location("plug", "plug.py"); m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m); print(m.run(), m.__name__, spec.name)
print(codecs.encode("abc", "rot13"), codecs.decode(b"6869", "hex"), codecs.lookup("utf8").name, codecs.BOM_UTF8, codecs.encode(b"hi", "hex"))
with codecs.open("c.txt", "w", "utf-8") as f: f.write("é")
print(codecs.open("c.txt", encoding="utf-8").read())
from json.decoder import JSONDecodeError
import json
try: json.loads("{")
except JSONDecodeError as e: print(e)
import importlib.metadata
try: importlib.metadata.version("nope-pkg")
except importlib.metadata.PackageNotFoundError as e: print(e)
with open(os.devnull, "w") as n: print("gone", file=n)
print(open(os.devnull).read() == "", os.path.exists(os.devnull))
import atexit, gc, stat, errno; print(errno.errorcode[errno.EACCES], stat.S_ISREG(os.stat("a.txt").st_mode))
import platform; print(platform.python_version_tuple()[0])
import hashlib; print(hashlib.file_digest(open("b.txt","rb"), "sha256").hexdigest()[:8])
#| 'two\n' '' ['three\n'] ''
#| a.txt 1 1 True one
#| a.txt 2 2 False two
#| b.txt 3 1 True three
#| ONE
#| TWO
#|
#| 2024-01-02 03:00:00+00:00 UTC zoneinfo.ZoneInfo(key='UTC') UTC 0:00:00 True
#| ZoneInfoNotFoundError 'No time zone found with key Nope'
#| None True a.b
#| plugged plug plug
#| nop b'hi' utf-8 b'\xef\xbb\xbf' b'6869'
#| é
#| Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#| No package metadata was found for nope-pkg
#| True True
#| EACCES True
#| 3
#| 8b5b9db0
