"""Paths as POSIX systems write them: pure functions, and questions about files."""

import _posix
from _posix import fspath as _fspath

curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull = ".", "..", ".", "/", ":", "/bin:/usr/bin", None, "/dev/null"
supports_unicode_filenames = False


def _checked(name, *paths):
    paths = [_fspath(path) for path in paths]
    if any(isinstance(path, bytes) for path in paths):
        if not all(isinstance(path, bytes) for path in paths):
            raise TypeError("Can't mix strings and bytes in path components") from None
        return paths, b"/", b"."
    return paths, "/", "."


def normcase(s):
    return _fspath(s)


def isabs(s):
    (s,), slash, _ = _checked("isabs", s)
    return s.startswith(slash)


def join(a, /, *p):
    kinds = (str, bytes)
    for part in (a, *p):
        if not isinstance(part, kinds) and not hasattr(type(part), "__fspath__"):
            if part is a or not p:
                _fspath(part)
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}")
    (path, *rest), slash, _ = _checked("join", a, *p)
    for part in rest:
        if part.startswith(slash) or not path:
            path = part
        elif path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    (p,), slash, _ = _checked("split", p)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    return head.rstrip(slash) or head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    (p,), slash, dot = _checked("splitext", p)
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(p, /):
    (p,), slash, _ = _checked("splitroot", p)
    if not p.startswith(slash):
        return p[:0], p[:0], p
    size = 2 if p[:2] == slash * 2 and p[2:3] != slash else 1
    return p[:0], p[:size], p[1 if size == 1 else 2:]


def normpath(path):
    (path,), slash, dot = _checked("normpath", path)
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for name in rest.split(slash):
        if not name or name == dot:
            continue
        if name != dot * 2 or not root and not parts or parts and parts[-1] == dot * 2:
            parts.append(name)
        elif parts:
            parts.pop()
    return (root + slash.join(parts)) or dot


def abspath(path):
    path = _fspath(path)
    if not isabs(path):
        here = _posix.getcwd()
        path = join(here.encode() if isinstance(path, bytes) else here, path)
    return normpath(path)


def realpath(filename, /, *, strict=False):
    path = abspath(filename)
    if strict:
        _posix.stat(path)
    return path


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    path = _fspath(path)
    slash, dots = (b"/", b"..") if isinstance(path, bytes) else ("/", "..")
    start = dots[:1] if start is None else _fspath(start)
    base = [name for name in abspath(start).split(slash) if name]
    names = [name for name in abspath(path).split(slash) if name]
    same = len(commonprefix([base, names]))
    found = [dots] * (len(base) - same) + names[same:]
    return join(*found) if found else dots[:1]


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [_fspath(path) for path in m]
    low, high = min(m), max(m)
    for at, item in enumerate(low):
        if item != high[at]:
            return low[:at]
    return low


def commonpath(paths):
    paths = list(paths)
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths, slash, dot = _checked("commonpath", *paths)
    if len({path.startswith(slash) for path in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    parts = [[name for name in path.split(slash) if name and name != dot] for path in paths]
    root = slash if paths[0].startswith(slash) else slash[:0]
    return root + slash.join(commonprefix(parts))


def expanduser(path):
    path = _fspath(path)
    if path[:1] != "~" or path[1:2] not in ("", "/"):
        return path
    return (_posix.environ.get("HOME", "/home/learner").rstrip("/") + path[1:]) or "/"


def expandvars(path):
    path = _fspath(path)
    out, at = "", 0
    while (dollar := path.find("$", at)) >= 0:
        out += path[at:dollar]
        start = end = dollar + 1
        braced = path[start:start + 1] == "{"
        if braced:
            end = path.find("}", start)
            name, end = path[start + 1:end], end + 1
        else:
            while end < len(path) and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name = path[start:end]
        if end <= 0 or name not in _posix.environ:
            end = max(end, start)
            out += path[dollar:end]
        else:
            out += _posix.environ[name]
        at = end
    return out + path[at:]


def _stat(path):
    try:
        return _posix.stat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    return _stat(path) is not None


lexists = exists


def isfile(path):
    found = _stat(path)
    return found is not None and found.st_mode & 0o170000 == 0o100000


def isdir(s):
    found = _stat(s)
    return found is not None and found.st_mode & 0o170000 == 0o40000


def islink(path):
    return False


isjunction = islink


def ismount(path):
    return abspath(path) == "/"


def getsize(filename):
    return _posix.stat(filename).st_size


def getmtime(filename):
    return _posix.stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    return samestat(_posix.stat(f1), _posix.stat(f2))


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino


def sameopenfile(fp1, fp2):
    return samestat(_posix.fstat(fp1), _posix.fstat(fp2))
