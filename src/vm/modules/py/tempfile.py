"""Files and folders for a while."""

import io as _io
import os as _os
import shutil as _shutil

tempdir = None
template = "tmp"
_made = 0


def gettempdir():
    return "/tmp"


def gettempdirb():
    return _os.fsencode(gettempdir())


def gettempprefix():
    return template


def gettempprefixb():
    return _os.fsencode(template)


def _name(suffix, prefix, dir):
    global _made
    letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    folder = _os.fspath(dir) if dir is not None else tempdir or gettempdir()
    while True:
        _made += 1
        number = int.from_bytes(_os.urandom(6))
        word = "".join(letters[number // 37**at % 37] for at in range(8))
        path = _os.path.join(folder, (template if prefix is None else prefix) + word + (suffix or ""))
        if not _os.path.exists(path):
            return _os.path.abspath(path)


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _name(suffix, prefix, dir)
    _os.mkdir(path, 0o700)
    return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _name(suffix, prefix, dir)
    return _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), path


def mktemp(suffix="", prefix=template, dir=None):
    return _name(suffix, prefix, dir)


class TemporaryDirectory:
    """A folder that is gone at the end of its block."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name)


class _TemporaryFileWrapper:
    """A file that is gone when it is closed."""

    def __init__(self, file, name, delete=True):
        self.file, self.name, self.delete = file, name, delete

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object, file={self.file!r}>"

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self.delete and _os.path.exists(self.name):
                _os.unlink(self.name)


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
    errors=None, delete_on_close=True,
):
    path = _name(suffix, prefix, dir)
    file = _io.open(path, mode.replace("w", "x"), buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None,
):
    fd, path = mkstemp(suffix, prefix, dir)
    _os.unlink(path)
    return _io.open(fd, mode, buffering, encoding, errors, newline)


class SpooledTemporaryFile:
    """A file that stays in memory."""

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, *rest, **more):
        self._file = _io.BytesIO() if "b" in mode else _io.TextIOWrapper(_io.BytesIO(), encoding, None, newline)

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self._file.close()

    def __iter__(self):
        return iter(self._file)
