"""What the machine is said to be."""

import collections as _collections
import sys as _sys

uname_result = _collections.namedtuple("uname_result", "system node release version machine processor")


def uname():
    return uname_result("Linux", "cutaway", "6.1.0", "#1 SMP", "x86_64", "")


def system():
    return "Linux"


def node():
    return "cutaway"


def release():
    return "6.1.0"


def version():
    return "#1 SMP"


def machine():
    return "x86_64"


def processor():
    return ""


def architecture(executable=None, bits="", linkage=""):
    return "64bit", "ELF"


def platform(aliased=False, terse=False):
    return "Linux-6.1.0-x86_64-with-glibc2.36"


def python_implementation():
    return "CPython"


def python_version():
    return "%d.%d.%d" % _sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split("."))


def python_compiler():
    return _sys.version.split("[")[1].rstrip("]")


def python_build():
    return "main", "Oct 26 2026 15:12:11"


def python_branch():
    return "main"


def python_revision():
    return ""


def libc_ver(*args, **kwargs):
    return "glibc", "2.36"
