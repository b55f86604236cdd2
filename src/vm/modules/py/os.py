"""What an operating system offers: here, a file system in memory."""

import abc as _abc
import sys as _sys
import _posix
import posixpath as path
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping
from _posix import (
    DirEntry, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, access, chdir, chmod, close,
    fspath, fstat, getcwd, isatty, link, listdir, lseek, lstat, mkdir, open, read, remove, rename, replace, rmdir,
    scandir, stat, stat_result, truncate, unlink, urandom, utime, write,
)

_sys.modules["os.path"] = path
name = "posix"
linesep = "\n"
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0
error = OSError


class PathLike(metaclass=_abc.ABCMeta):
    """What has `__fspath__`."""

    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


class _Environ(_MutableMapping):
    def __init__(self, data):
        self._data = data

    def _text(self, value):
        if not isinstance(value, str):
            raise TypeError(f"str expected, not {type(value).__name__}")
        return value

    def __getitem__(self, key):
        try:
            return self._data[self._text(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[self._text(key)] = self._text(value)

    def __delitem__(self, key):
        try:
            del self._data[self._text(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())}}})"

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return NotImplemented if not isinstance(other, _Mapping) else dict(self) | dict(other)

    def __ror__(self, other):
        return NotImplemented if not isinstance(other, _Mapping) else dict(other) | dict(self)

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ(_posix.environ)


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    del environ[name]


def getcwdb():
    return getcwd().encode()


def fsencode(filename):
    return _posix.fsencode(fspath(filename))


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name if path.basename(name) else path.dirname(name))
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    dirs, files = [], []
    try:
        for entry in scandir(top):
            (dirs if entry.is_dir() else files).append(entry.name)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    if topdown:
        yield top, dirs, files
        for name in dirs:
            yield from walk(path.join(top, name), topdown, onerror)
    else:
        for name in dirs:
            yield from walk(path.join(top, name), topdown, onerror)
        yield top, dirs, files


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return __import__("io").open(fd, mode, buffering, encoding, *args, **kwargs)


def fsync(fd):
    fstat(fd if isinstance(fd, int) else fd.fileno())


def getpid():
    return 4242


def getppid():
    return 4200


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def getlogin():
    return environ["USER"]


def umask(mask, /):
    return 0o22


def cpu_count():
    return 1


process_cpu_count = cpu_count


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


class terminal_size(tuple):
    """Columns and lines."""

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"

    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])


def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")


def strerror(code, /):
    import errno
    return errno._TEXTS.get(code, f"Unknown error {code}")


def _exit(status):
    raise SystemExit(status)


def system(command):
    raise NotImplementedError("there are no processes in a page")


popen = fork = spawnl = spawnv = execv = execl = execvp = kill = abort = system


class _Uname(tuple):
    def __repr__(self):
        names = ("sysname", "nodename", "release", "version", "machine")
        return f"posix.uname_result({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


for _at, _name in enumerate(("sysname", "nodename", "release", "version", "machine")):
    setattr(_Uname, _name, property(lambda self, at=_at: self[at]))


def uname():
    return _Uname(("Linux", "cutaway", "6.1.0", "#1 SMP", "x86_64"))


supports_follow_symlinks, supports_fd, supports_dir_fd, supports_effective_ids = set(), set(), set(), set()
supports_bytes_environ = True
environb = {}
