"""The file system of a machine: nothing outside of it is read or written."""

import sys as _sys
from _binary import own_files as _own_files, write as _write, digest as _digest
from _clock import nanoseconds as _nanoseconds

_EPOCH = 1767225600 * 10**9
_TEXTS = {
    1: "Operation not permitted", 2: "No such file or directory", 9: "Bad file descriptor", 13: "Permission denied",
    16: "Device or resource busy", 17: "File exists", 18: "Invalid cross-device link", 20: "Not a directory",
    21: "Is a directory", 22: "Invalid argument", 27: "File too large",
    29: "Illegal seek", 39: "Directory not empty",
}


def fail(number, *names):
    names = [fspath(name) if hasattr(type(name), "__fspath__") else name for name in names]
    raise OSError(number, _TEXTS[number], *names)


class Node:
    """A file (`data`, a bytearray) or a folder (`entries`, a dict)."""

    __slots__ = ("data", "entries", "mode", "time", "number", "links")
    _count = 1

    def __init__(self, data=None):
        self.data = data
        self.entries = {} if data is None else None
        self.mode = 0o40755 if data is None else 0o100644
        self.touch()
        self.number = Node._count = Node._count + 1
        self.links = 1

    def touch(self):
        self.time = _EPOCH + _nanoseconds()


_root = Node()
_cwd = ["home", "learner"]


def fsencode(path):
    return path if isinstance(path, bytes) else path.encode("utf-8", "surrogateescape")


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        method = kind.__fspath__
    except AttributeError:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}") from None
    found = method(path)
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(found).__name__}")


def plain(path, who=None):
    """A path as str; what is none is refused with `who`'s words."""
    if who and not isinstance(path, (str, bytes)) and not hasattr(type(path), "__fspath__"):
        kinds = {"listdir": ", os.PathLike, integer or None", "scandir": ", os.PathLike, integer or None",
                 "stat": ", os.PathLike or integer"}.get(who, " or os.PathLike")
        raise TypeError(f"{who}: path should be string, bytes{kinds}, not {type(path).__name__}")
    path = fspath(path)
    path = path.decode("utf-8", "surrogateescape") if isinstance(path, bytes) else path
    if "\0" in path:
        raise ValueError(f"{who}: embedded null character in path" if who else "embedded null byte")
    return path


def steps(path):
    """The names that lead from the root to a path; `..` is followed as in `lookup`."""
    found = [] if path[:1] == "/" else _cwd[:]
    for name in path.split("/"):
        if name == "..":
            del found[-1:]
        elif name not in ("", "."):
            found.append(name)
    return found


def lookup(path, shown=None, create=None):
    """The node of a path; with `create`, its folder and its name there."""
    shown = path if shown is None else shown
    if not path:
        fail(2, shown)
    names = [] if path[0] == "/" else _cwd[:]
    trail = [_root]
    for name in names:
        node = trail[-1].entries.get(name)
        if node is None:
            fail(2, shown)
        trail.append(node)
    parts = [name for name in path.split("/") if name not in ("", ".")]
    last = None
    if create is not None and parts and parts[-1] != "..":
        last = parts.pop()
    for name in parts:
        here = trail[-1]
        if here.entries is None:
            fail(20, shown)
        if name == "..":
            if len(trail) > 1:
                trail.pop()
            continue
        node = here.entries.get(name)
        if node is None:
            fail(2, shown)
        trail.append(node)
    node = trail[-1]
    if create is not None:
        if node.entries is None:
            fail(20, shown)
        return node, last
    if node.entries is None and path[-1] == "/":
        fail(20, shown)
    return node


def _fill():
    files = _own_files()
    main = files[0][0] if files else ""
    if main[:1] == "/":
        _cwd[:] = [name for name in main.split("/") if name][:-1]
    folder = _root
    for name in _cwd:
        folder = folder.entries.setdefault(name, Node())
    _root.entries.setdefault("tmp", Node())
    _root.entries.setdefault("dev", Node()).entries["null"] = Node(bytearray())
    for path, data in files:
        names = steps(path)
        folder = _root
        for name in names[:-1]:
            folder = folder.entries.setdefault(name, Node())
        if folder.entries is not None and names:
            folder.entries[names[-1]] = Node(bytearray(data))


_fill()
_null = _root.entries["dev"].entries["null"]
environ = {
    "HOME": "/home/learner", "LANG": "C.UTF-8", "LOGNAME": "learner", "PATH": "/usr/local/bin:/usr/bin:/bin",
    "PWD": "/" + "/".join(_cwd), "SHELL": "/bin/sh", "USER": "learner",
}


def getcwd():
    return "/" + "/".join(_cwd)


def chdir(path):
    if lookup(plain(path, "chdir"), path).entries is None:
        fail(20, path)
    _cwd[:] = steps(plain(path))


def listdir(path=None):
    shown = "." if path is None else path
    node = lookup(plain(shown, "listdir"), shown)
    if node.entries is None:
        fail(20, shown)
    names = list(node.entries)
    return [fsencode(name) for name in names] if isinstance(shown, bytes) else names


def mkdir(path, mode=0o777, *, dir_fd=None):
    folder, name = lookup(plain(path, "mkdir"), path, True)
    if name is None or name in folder.entries:
        fail(17, path)
    folder.entries[name] = node = Node()
    node.mode = 0o40000 | mode & ~0o22
    folder.touch()


def _entry(path, who):
    folder, name = lookup(plain(path, who), path, True)
    if name is None:
        fail(16, path)
    if name not in folder.entries:
        fail(2, path)
    return folder, name, folder.entries[name]


def rmdir(path, *, dir_fd=None):
    folder, name, node = _entry(path, "rmdir")
    if node.entries is None:
        fail(20, path)
    if node.entries:
        fail(39, path)
    del folder.entries[name]
    folder.touch()


def _take_out(path, who):
    folder, name, node = _entry(path, who)
    if node.entries is not None:
        fail(21, path)
    del folder.entries[name]
    node.links -= 1
    folder.touch()


def remove(path, *, dir_fd=None):
    _take_out(path, "remove")


def unlink(path, *, dir_fd=None):
    _take_out(path, "unlink")


def _move(source, target, who):
    text, other = plain(source, who), plain(target, who)
    try:
        folder, name, node = _entry(text, who)
        there, new = lookup(other, None, True)
    except OSError as error:
        number = error.errno
        node = None
    if node is None:
        fail(number, source, None, target)
    old = there.entries.get(new)
    if node.entries is not None:
        if old is not None and old.entries is None:
            fail(20, source, None, target)
        if old is not None and old.entries and old is not node:
            fail(39, source, None, target)
        mine = steps(text)
        if steps(other)[:len(mine)] == mine and old is not node:
            fail(22, source, None, target)
    elif old is not None and old.entries is not None:
        fail(21, source, None, target)
    del folder.entries[name]
    there.entries[new] = node


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _move(src, dst, "rename")


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _move(src, dst, "replace")


def link(src, dst):
    node = lookup(plain(src, "link"), src)
    if node.entries is not None:
        fail(1, src, None, dst)
    folder, name = lookup(plain(dst, "link"), dst, True)
    if name in folder.entries:
        fail(17, src, None, dst)
    folder.entries[name] = node
    node.links += 1


_FIELDS = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")


class stat_result(tuple):
    """What is known of a file."""

    __module__ = "os"

    def __getattr__(self, name):
        if name in _FIELDS[:7]:
            return self[_FIELDS.index(name)]
        if name in ("st_atime", "st_mtime", "st_ctime", "st_birthtime"):
            return self._time / 1e9
        if name in ("st_atime_ns", "st_mtime_ns", "st_ctime_ns"):
            return self._time
        if name == "st_blksize":
            return 4096
        if name == "st_blocks":
            return (self[6] + 511) // 512
        raise AttributeError(f"'os.stat_result' object has no attribute '{name}'")

    def __repr__(self):
        return f"os.stat_result({', '.join(f'{name}={value}' for name, value in zip(_FIELDS, self))})"


def _stat(node):
    size = 4096 if node.data is None else len(node.data)
    links = node.links if node.data is not None else 2 + sum(e.data is None for e in node.entries.values())
    second = node.time // 10**9
    result = stat_result((node.mode, node.number, 1, links, 1000, 1000, size, second, second, second))
    result._time = node.time
    return result


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    return _stat(lookup(plain(path, "stat"), path))


def lstat(path, *, dir_fd=None):
    return _stat(lookup(plain(path, "lstat"), path))


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    node = lookup(plain(path, "chmod"), path)
    node.mode = node.mode & ~0o7777 | mode & 0o7777


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    try:
        node = lookup(plain(path, "access"), path)
    except OSError:
        return False
    return not mode & 1 or bool(node.mode & 0o111)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    node = lookup(plain(path, "utime"), path)
    if ns is not None:
        node.time = ns[1]
    elif times is not None:
        node.time = int(times[1] * 10**9)
    else:
        node.touch()


class DirEntry:
    """A file found by `scandir`."""

    __module__ = "posix"
    __slots__ = ("name", "path", "_node")

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def is_dir(self, *, follow_symlinks=True):
        return self._node.entries is not None

    def is_file(self, *, follow_symlinks=True):
        return self._node.entries is None

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def inode(self):
        return self._node.number

    def stat(self, *, follow_symlinks=True):
        return _stat(self._node)


class ScandirIterator:
    """The entries of a folder, one after the other."""

    __module__ = "posix"

    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path=None):
    shown = "." if path is None else path
    text = plain(shown, "scandir")
    node = lookup(text, shown)
    if node.entries is None:
        fail(20, shown)
    found = []
    for name, child in node.entries.items():
        entry = DirEntry()
        entry.name = name
        entry.path = text + name if text[-1:] == "/" else f"{text}/{name}"
        entry._node = child
        found.append(entry)
    return ScandirIterator(found)


_drawn = 0


def urandom(size, /):
    """Bytes that are the same in every run."""
    global _drawn
    if size < 0:
        raise ValueError("negative argument not allowed")
    out = b""
    while len(out) < size:
        _drawn += 1
        out += _digest("sha512", f"cutaway {_drawn}".encode())
    return out[:size]


class Handle:
    """An open file: a node and a place in it."""

    __slots__ = ("node", "at", "flags", "number")

    def __init__(self, node, flags, number):
        self.node, self.at, self.flags, self.number = node, 0, flags, number

    def readable(self):
        return self.flags & 3 != 1

    def writable(self):
        return self.flags & 3 != 0

    def read(self, size):
        at = self.at
        part = bytes(self.node.data[at:] if size < 0 else self.node.data[at:at + size])
        self.at = at + len(part)
        return part

    def write(self, part):
        node = self.node
        data = node.data
        at = len(data) if self.flags & O_APPEND else self.at
        if at > len(data):
            data += bytes(at - len(data))
        if at == len(data):
            data += part
        else:
            data[at:at + len(part)] = part
        self.at = at + len(part)
        node.touch()
        return len(part)

    def size(self):
        return len(self.node.data)

    def truncate(self, size):
        data = self.node.data
        if size < len(data):
            del data[size:]
        else:
            data += bytes(size - len(data))
        self.node.touch()


class Standard(Handle):
    """Standard input, output or error."""

    __slots__ = ()

    def read(self, size):
        # Lines are asked for one by one; all of them if there is no bound.
        lines = []
        stream = _sys.__stdin__
        while line := (stream.readline() if size < 0 else _line(stream, size)):
            lines.append(line.encode())
            if size >= 0:
                break
        return b"".join(lines)

    def write(self, part):
        _write(self.number, part)
        return len(part)

    def size(self):
        fail(29)


class Null(Handle):
    """What forgets all that is written to it."""

    __slots__ = ()

    def write(self, part):
        return len(part)


_left = b""


def _line(stream, size):
    global _left
    text = _left or stream.readline().encode()
    part, _left = text[:size], text[size:]
    return part.decode("utf-8", "surrogateescape")


O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_CLOEXEC = 0, 1, 2, 64, 128, 512, 1024, 0o2000000
handles = [Standard(None, 0, 0), Standard(None, 1, 1), Standard(None, 1, 2)]


def open_handle(path, flags, mode=0o666, shown=None):
    """An open file under the lowest free number."""
    shown = path if shown is None else shown
    node = None
    if path[-1:] != "/" and path:
        folder, name = lookup(path, shown, True)
        if name is not None:
            node = folder.entries.get(name)
            if node is None:
                if not flags & O_CREAT:
                    fail(2, shown)
                folder.entries[name] = node = Node(bytearray())
                node.mode = 0o100000 | mode & ~0o22
                folder.touch()
            elif flags & O_EXCL:
                fail(17, shown)
    if node is None:
        node = lookup(path, shown)
    if node.entries is not None:
        fail(21, shown)
    if flags & O_TRUNC and node.data:
        node.data.clear()
        node.touch()
    number = handles.index(None) if None in handles else len(handles)
    handle = (Null if node is _null else Handle)(node, flags, number)
    handles[number:number + 1] = [handle]
    return handle


def handle_of(fd):
    handle = handles[fd] if 0 <= fd < len(handles) else None
    if handle is None:
        fail(9)
    return handle


def open(path, flags, mode=0o777, *, dir_fd=None):
    return open_handle(plain(path, "open"), flags, mode, path).number


def close(fd):
    handle_of(fd)
    handles[fd] = None


def read(fd, length, /):
    return handle_of(fd).read(length)


def write(fd, data, /):
    return handle_of(fd).write(bytes(data))


def lseek(fd, position, whence, /):
    handle = handle_of(fd)
    handle.at = position + (0, handle.at, 0 if whence < 2 else handle.size())[whence]
    return handle.at


def fstat(fd):
    handle = handle_of(fd)
    if handle.node is None:
        return stat_result((0o20620, 3, 24, 1, 1000, 5, 0, 0, 0, 0))
    return _stat(handle.node)


def isatty(fd, /):
    return False


def truncate(path, length):
    handle = open_handle(plain(path, "truncate"), O_WRONLY, shown=path)
    handle.truncate(length)
    handles[handle.number] = None


def _import(name):
    """A module that was written into the file system; None if there is none. The machine calls this."""
    parent, _, last = name.rpartition(".")
    folders = _sys.path if not parent else getattr(_sys.modules[parent], "__path__", ())
    for folder in folders:
        for tail in (f"/{last}/__init__.py", f"/{last}.py"):
            path = (folder or getcwd()).rstrip("/") + tail
            try:
                node = lookup(path)
            except OSError:
                continue
            if node.data is not None:
                return _run_module(name, path, parent, node)
    return None


def _run_module(name, path, parent, node):
    module = type(_sys)(name)
    module.__file__ = path
    package = path.endswith("/__init__.py")
    module.__package__ = name if package else parent
    if package:
        module.__path__ = [path[:-12]]
    _sys.modules[name] = module
    try:
        exec(compile(node.data.decode(), path, "exec"), module.__dict__)
    except BaseException:
        _sys.modules.pop(name, None)
        raise
    return module


_sys.modules.setdefault("posix", _sys.modules[__name__])
for _function in (
    access, chdir, chmod, close, fspath, fstat, getcwd, isatty, link, listdir, lseek, lstat, mkdir, open, read, remove,
    rename, replace, rmdir, scandir, stat, truncate, unlink, urandom, utime, write,
):
    _function.__module__ = "posix"
del _function
