"""Operations on files and folders as wholes."""

import os
import _wild


class Error(OSError):
    pass


class SameFileError(Error):
    """Source and destination are one file."""


class SpecialFileError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while part := fsrc.read(length or 262144):
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.exists(src) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source, open(dst, "wb") as target:
        target.write(source.read())
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, os.stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    copymode(src, dst)
    time = os.stat(src).st_mtime_ns
    os.utime(dst, ns=(time, time))


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst)
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst)
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    def _ignore_patterns(path, names):
        return {name for name in names if any(_wild.match(name, pattern) for pattern in patterns)}
    return _ignore_patterns


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False,
):
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left_out:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(source):
            copytree(source, target, symlinks, ignore, copy_function, False, dirs_exist_ok)
        else:
            copy_function(source, target)
    copystat(src, dst)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    try:
        for name in os.listdir(path):
            inner = os.path.join(path, name)
            if os.path.isdir(inner):
                rmtree(inner, ignore_errors, onerror, onexc=onexc)
            else:
                os.unlink(inner)
        os.rmdir(path)
    except OSError as error:
        if onexc is not None:
            onexc(os.listdir, path, error)
        elif onerror is not None:
            onerror(os.listdir, path, (type(error), error, error.__traceback__))
        elif not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    target = dst
    if os.path.isdir(dst):
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    os.rename(src, target)
    return target


class _Usage(tuple):
    def __repr__(self):
        return f"usage(total={self[0]}, used={self[1]}, free={self[2]})"

    total, used, free = (property(lambda self, at=at: self[at]) for at in range(3))


def disk_usage(path):
    os.stat(path)
    return _Usage((1 << 30, 1 << 20, (1 << 30) - (1 << 20)))


def which(cmd, mode=1, path=None):
    return None


def get_terminal_size(fallback=(80, 24)):
    def number(name, default):
        text = os.environ.get(name, "")
        return int(text) if text.isdigit() and int(text) else default
    return os.terminal_size((number("COLUMNS", fallback[0]), number("LINES", fallback[1])))
