"""Files found by patterns."""

import os
import _wild


def _names(folder, only_folders):
    try:
        with os.scandir(folder or ".") as entries:
            return [entry.name for entry in entries if not only_folders or entry.is_dir()]
    except OSError:
        return []


def _below(folder, only_folders, hidden):
    for name in _names(folder, False):
        if not hidden and name.startswith("."):
            continue
        path = os.path.join(folder, name)
        is_folder = os.path.isdir(path)
        if is_folder or not only_folders:
            yield path
        if is_folder:
            yield from _below(path, only_folders, hidden)


def _expand(folder, parts, root, recursive, hidden):
    """Paths under a folder that match the parts; `root` is what they are relative to."""
    part, rest = parts[0], parts[1:]
    real = os.path.join(root, folder) if root else folder
    if part == "**" and recursive:
        if rest == [""]:
            yield os.path.join(folder, "") if folder else folder
        elif rest:
            yield from _expand(folder, rest, root, recursive, hidden)
        else:
            yield os.path.join(folder, "") if folder else folder
        for found in _below(real, bool(rest), hidden):
            found = found[len(root) + 1:] if root else found
            if rest:
                yield from _expand(found, rest, root, recursive, hidden)
            else:
                yield found
        return
    if not part and not rest:
        if os.path.isdir(real):
            yield os.path.join(folder, "")
        return
    if not _wild.has_magic(part):
        path = os.path.join(folder, part)
        if os.path.exists(os.path.join(root, path) if root else path):
            if rest:
                yield from _expand(path, rest, root, recursive, hidden)
            else:
                yield path
        return
    for name in _names(real, bool(rest)):
        if name.startswith(".") and not hidden and not part.startswith("."):
            continue
        if _wild.match(name, part):
            path = os.path.join(folder, name)
            if rest:
                yield from _expand(path, rest, root, recursive, hidden)
            else:
                yield path


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname, root = os.fspath(pathname), os.fspath(root_dir) if root_dir is not None else ""
    start = "/" if pathname.startswith("/") else ""
    parts = pathname.lstrip("/").split("/")
    for found in _expand(start, parts, root, recursive, include_hidden):
        if found:
            yield found


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def escape(pathname):
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in pathname)


def has_magic(s):
    return _wild.has_magic(s)
