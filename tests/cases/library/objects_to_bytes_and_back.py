import os, tempfile; os.chdir(tempfile.mkdtemp())
import pickle, copy, hashlib, uuid, secrets, hmac, base64, struct, os, tempfile, configparser, tomllib, calendar, graphlib, array
class Vec:
    __slots__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
    def __eq__(s, o): return (s.x, s.y) == (o.x, o.y)
    def __getstate__(s): return (s.x, s.y)
    def __setstate__(s, t): s.x, s.y = t
v = Vec(1, 2); print(pickle.loads(pickle.dumps(v)) == v)
class Conn:
    def __init__(s): s.sock = open("s", "w"); s.name = "c"
    def __getstate__(s): d = s.__dict__.copy(); del d["sock"]; return d
    def __setstate__(s, d): s.__dict__.update(d); s.sock = None
c = pickle.loads(pickle.dumps(Conn())); print(c.name, c.sock)
try: pickle.dumps(lambda: 1)
except Exception as e: print(type(e).__name__)
class P:
    def __init__(s, a, b): s.a, s.b = a, b
    def __reduce__(s): return P, (s.a, s.b)
print(vars(pickle.loads(pickle.dumps(P(1, [2])))))
data = {"nums": [1, 2.5, 3j], "s": "é", "b": b"\x00", "n": None, "t": (True, False), "set": {1}, "big": 10**30, "nest": {"k": [{}]}}
for p in range(2, 6): print(p, pickle.loads(pickle.dumps(data, p)) == data, len(pickle.dumps(data, p)))
import io
class Restricted(pickle.Unpickler):
    def find_class(self, m, n):
        if m == "builtins" and n in {"range", "complex"}: return super().find_class(m, n)
        raise pickle.UnpicklingError(f"global '{m}.{n}' is forbidden")
print(Restricted(io.BytesIO(pickle.dumps([1, range(3)]))).load())
try: Restricted(io.BytesIO(pickle.dumps(os.getcwd))).load()
except pickle.UnpicklingError as e: print(e)
class Pers(pickle.Pickler):
    def persistent_id(self, o): return ("V", o.x) if isinstance(o, Vec) else None
class Unp(pickle.Unpickler):
    def persistent_load(self, pid): return Vec(pid[1], 0)
b = io.BytesIO(); Pers(b).dump([v, 1]); b.seek(0); r = Unp(b).load(); print(r[0].x, r[0].y, r[1])
ts = graphlib.TopologicalSorter({"app": {"db", "web"}, "web": {"http"}, "db": set(), "http": set()}); print(list(ts.static_order()))
try: graphlib.TopologicalSorter({"a": "b", "b": "a"}).prepare()
except graphlib.CycleError as e: print(e.args[0], len(e.args[1]))
cfg = tomllib.loads('[server]\nhost = "x"\nports = [1, 2]\n[server.tls]\non = true\n'); print(cfg)
print(calendar.TextCalendar().formatmonth(2024, 2).splitlines()[2], calendar.isleap(2024))
h = hmac.new(b"k", digestmod="sha256"); h.update(b"a"); h.update(b"b"); print(h.hexdigest() == hmac.new(b"k", b"ab", "sha256").hexdigest(), h.name, h.digest_size)
print(len(secrets.token_hex(4)), secrets.compare_digest("a", "a"), uuid.UUID(int=0), uuid.uuid4().version)
sig = base64.b64encode(hmac.digest(b"key", b"msg", "sha1")).decode(); print(sig)
hdr, body = struct.pack("!HB", 0xCAFE, 7), b"payload"; pkt = hdr + struct.pack("!I", len(body)) + body; m, k = struct.unpack_from("!HB", pkt); (ln,) = struct.unpack_from("!I", pkt, 3); print(hex(m), k, pkt[7:7 + ln])
a = array.array("H", [1, 2, 3]); a.byteswap(); print(a, memoryview(a.tobytes()).cast("H").tolist())
with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as f: f.write("t"); name = f.name
print(name.endswith(".txt"), open(name).read()); os.unlink(name)
print(copy.copy(cfg) == cfg, copy.deepcopy(v) == v, copy.replace if 0 else "")
#| True
#| c None
#| PicklingError
#| {'a': 1, 'b': [2]}
#| 2 True 270
#| 3 True 224
#| 4 True 165
#| 5 True 165
#| [1, range(0, 3)]
#| global 'posix.getcwd' is forbidden
#| 1 0 1
#| ['db', 'http', 'web', 'app']
#| nodes are in a cycle 3
#| {'server': {'host': 'x', 'ports': [1, 2], 'tls': {'on': True}}}
#|           1  2  3  4 True
#| True hmac-sha256 32
#| 8 True 00000000-0000-0000-0000-000000000000 4
#| ECkAtyt78QMe7Ha0gEtmBSN2iWs=
#| 0xcafe 7 b'payload'
#| array('H', [256, 512, 768]) [256, 512, 768]
#| True t
#| True True
