"""Paths as objects."""

import io as _io
import os
import posixpath
import stat as _stat
import sys as _sys
import _wild
from collections.abc import Sequence as _Sequence


class UnsupportedOperation(NotImplementedError):
    """A path cannot do this on this system."""


class _Parents(_Sequence):
    def __init__(self, path):
        self._path = path
        self._all = []
        while (parent := path.parent) != path:
            self._all.append(parent)
            path = parent

    def __len__(self):
        return len(self._all)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return tuple(self._all[at])
        if at >= len(self._all) or at < -len(self._all):
            raise IndexError(at)
        return self._all[at]

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


def _split(text):
    """Root and names of a path."""
    _, root, rest = posixpath.splitroot(text)
    return root, [name for name in rest.split("/") if name and name != "."]


class PurePath:
    """A path that is never looked up."""

    __slots__ = ("_root", "_names", "_text", "_hash")
    parser = posixpath
    drive = ""

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        root, names = "", []
        for part in args:
            if isinstance(part, PurePath):
                new, more = part._root, part._names
            else:
                try:
                    part = os.fspath(part)
                except TypeError:
                    pass
                if not isinstance(part, str):
                    raise TypeError(
                        "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                        f"not {type(part).__name__!r}")
                new, more = _split(part)
            if new:
                root, names = new, list(more)
            else:
                names = names + list(more)
        self._root, self._names = root, names

    def _make(self, root, names):
        new = self.with_segments()
        new._root, new._names = root, names
        return new

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __reduce__(self):
        return type(self), (str(self),)

    def __str__(self):
        return (self._root + "/".join(self._names)) or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self._root:
            one = not isinstance(self, Path)
            raise ValueError(
                "relative path can't be expressed as a file URI" if one
                else "relative paths can't be expressed as file URIs"
            )
        plain = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-~/"
        return "file://" + "".join(chr(byte) if byte in plain else f"%{byte:02X}" for byte in bytes(self))

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._root == other._root and self._names == other._names

    def _key(self):
        return str(self).split("/")

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + tuple(self._names)

    @property
    def parent(self):
        return self._make(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        return posixpath.splitext(self.name)[1]

    @property
    def suffixes(self):
        name = self.name.lstrip(".")
        return ["." + part for part in name.split(".")[1:]]

    @property
    def stem(self):
        return posixpath.splitext(self.name)[0]

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._make(self._root, self._names[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and len(suffix) > 1 and "/" not in suffix):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def is_absolute(self):
        return bool(self._root)

    def is_relative_to(self, other):
        other = self.with_segments(other)
        return other == self or other in self.parents

    def relative_to(self, other, *, walk_up=False):
        other = self.with_segments(other)
        up = 0
        for up, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._make("", [".."] * up + self._names[len(path._names):])

    def match(self, path_pattern, *, case_sensitive=None):
        root, names = _split(os.fspath(path_pattern))
        if not names and not root:
            raise ValueError("empty pattern")
        own = self._names
        if len(names) > len(own) or root and (not self._root or len(names) != len(own)):
            return False
        fold = (lambda text: text.lower()) if case_sensitive is False else (lambda text: text)
        pairs = zip(own[len(own) - len(names):], names)
        return all(_wild.match(fold(name), fold(pattern)) for name, pattern in pairs)

    def full_match(self, pattern, *, case_sensitive=None):
        root, names = _split(os.fspath(pattern))
        return bool(root) == bool(self._root) and _full(self._names, names)


def _full(names, patterns):
    # reach: how many of the names the patterns so far may have taken.
    reach = {0}
    for pattern in patterns:
        if pattern == "**":
            reach = set(range(min(reach, default=len(names) + 1), len(names) + 1))
        else:
            reach = {at + 1 for at in reach if at < len(names) and _wild.match(names[at], pattern)}
    return len(names) in reach


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path of a POSIX system."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path of Windows."""

    __slots__ = ()

    def __init__(self, *args):
        raise UnsupportedOperation("paths of Windows are not supported here")


class Path(PurePath):
    """A path of the machine's file system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser("~"))

    def expanduser(self):
        return self.with_segments(os.path.expanduser(str(self))) if self._names[:1] == ["~"] else self

    def absolute(self):
        return self if self._root else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    lstat = stat

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self)

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self)

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self)

    def is_symlink(self):
        return False

    is_junction = is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def is_mount(self):
        return os.path.ismount(self)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return _io.open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", -1, encoding, errors, newline) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and self.exists():
            os.utime(self)
        else:
            os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, False, exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def hardlink_to(self, target):
        os.link(target, self)

    def copy(self, target, **kwargs):
        import shutil
        (shutil.copytree if self.is_dir() else shutil.copyfile)(self, target)
        return self.with_segments(target)

    def copy_into(self, target_dir, **kwargs):
        return self.copy(self.with_segments(target_dir, self.name), **kwargs)

    def move(self, target):
        return self.rename(target)

    def move_into(self, target_dir):
        return self.rename(self.with_segments(target_dir, self.name))

    def owner(self, *, follow_symlinks=True):
        self.stat()
        return "learner"

    group = owner

    def iterdir(self):
        names = os.listdir(self)
        return (self._make(self._root, self._names + [name]) for name in names)

    def _expand(self, names, hidden_too=True):
        name, rest = names[0], names[1:]
        if name == "**":
            folders = [self]
            seen = set()
            while folders:
                folder = folders.pop()
                inner = sorted((path for path in folder.iterdir()), reverse=True) if folder.is_dir() else []
                folders.extend(path for path in inner if path.is_dir())
                for path in folder._expand(rest) if rest else [folder, *(p for p in inner if not p.is_dir())]:
                    if path not in seen:
                        seen.add(path)
                        yield path
        elif _wild.has_magic(name):
            if self.is_dir():
                for path in self.iterdir():
                    if _wild.match(path.name, name):
                        if not rest:
                            yield path
                        elif path.is_dir():
                            yield from path._expand(rest)
        else:
            path = self._make(self._root, self._names + [name])
            if path.exists():
                if rest:
                    yield from path._expand(rest)
                else:
                    yield path

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        text = os.fspath(pattern)
        root, names = _split(text)
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not names:
            raise ValueError(f"Unacceptable pattern: {text!r}")
        found = self._expand(names)
        return (path for path in found if path.is_dir()) if text.endswith("/") else found

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self.glob(posixpath.join("**", pattern))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(self, top_down, on_error):
            yield self.with_segments(folder), folders, files


class PosixPath(Path, PurePosixPath):
    """A path of the machine's file system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


for _class in (PurePath, PurePosixPath, Path, PosixPath):
    _class.__module__ = "pathlib"
del _class
