"""The lines of several files, one after the other."""

import sys as _sys

_state = None


class FileInput:
    """Goes through files, or standard input where there are none."""

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if files is None:
            files = _sys.argv[1:] or ("-",)
        elif isinstance(files, str) or hasattr(files, "__fspath__"):
            files = (files,)
        self._files, self._inplace, self._mode = tuple(files), inplace, mode
        self._encoding, self._errors, self._hook = encoding, errors, openhook
        self._name, self._file, self._lines, self._line, self._output = None, None, 0, 0, None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        self.nextfile()
        self._files = ()

    def nextfile(self):
        if self._output is not None:
            self._output.close()
            _sys.stdout, self._output = self._stdout, None
        if self._file is not None and self._name != "-":
            self._file.close()
        self._file = None

    def readline(self):
        while True:
            if self._file is None:
                if not self._files:
                    return ""
                self._name, *rest = self._files
                self._files, self._line = tuple(rest), 0
                if self._name == "-":
                    self._file = _sys.stdin
                elif self._inplace:
                    import io
                    with open(self._name, encoding=self._encoding) as old:
                        self._file = io.StringIO(old.read())
                    self._stdout = _sys.stdout
                    _sys.stdout = self._output = open(self._name, "w", encoding=self._encoding)
                elif self._hook is not None:
                    self._file = self._hook(self._name, self._mode)
                else:
                    self._file = open(self._name, self._mode, encoding=self._encoding, errors=self._errors)
            line = self._file.readline()
            if line:
                self._lines += 1
                self._line += 1
                return line
            self.nextfile()

    def filename(self):
        return "<stdin>" if self._name == "-" else self._name

    def lineno(self):
        return self._lines

    def filelineno(self):
        return self._line

    def fileno(self):
        return self._file.fileno() if self._file is not None else -1

    def isfirstline(self):
        return self._line == 1

    def isstdin(self):
        return self._name == "-"


def input(files=None, inplace=False, backup="", **kwargs):
    global _state
    if _state is not None and _state._file is not None:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, **kwargs)
    return _state


def _active(name):
    def call():
        if _state is None:
            raise RuntimeError("no active input()")
        return getattr(_state, name)()
    call.__name__ = call.__qualname__ = name
    return call


filename, lineno, filelineno, isfirstline, isstdin, nextfile, close, fileno = map(_active, (
    "filename", "lineno", "filelineno", "isfirstline", "isstdin", "nextfile", "close", "fileno"))
