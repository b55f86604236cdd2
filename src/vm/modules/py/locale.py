"""Customs of places: here only the plain ones, C and C.UTF-8."""

import builtins as _builtins

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll", "strxfrm", "str",
    "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY",
    "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "delocalize", "localize",
]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_names = ["CTYPE", "NUMERIC", "TIME", "COLLATE", "MONETARY", "MESSAGES", "PAPER", "NAME", "ADDRESS", "TELEPHONE", "MEASUREMENT",
          "IDENTIFICATION"]
_now = {name: "C" for name in _names}
_now["CTYPE"] = "C.UTF-8"


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if not 0 <= category <= 6:
        raise Error("invalid locale category")
    chosen = _names if category == LC_ALL else [_names[category]]
    if locale is not None:
        if not isinstance(locale, _builtins.str):
            code, encoding = locale
            locale = code if encoding is None else f"{code}.{encoding}"
        named = {"": "C.UTF-8", "POSIX": "C", "C": "C", "C.UTF-8": "C.UTF-8", "C.utf8": "C.utf8"}.get(locale)
        if named is None:
            raise Error("unsupported locale setting")
        _now.update(dict.fromkeys(chosen, named))
    values = {_now[name] for name in chosen}
    return values.pop() if len(values) == 1 else ";".join(f"LC_{name}={_now[name]}" for name in _names)


def getlocale(category=LC_CTYPE):
    if category == LC_ALL:
        raise TypeError("category LC_ALL is not supported")
    return ("C", "UTF-8") if _now[_names[category]] != "C" else (None, None)


def getdefaultlocale(envvars=()):
    return "C", "UTF-8"


def getpreferredencoding(do_setlocale=True):
    return "utf-8"


getencoding = getpreferredencoding


def localeconv():
    texts = "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep mon_grouping positive_sign negative_sign".split()
    numbers = ("int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn "
               "n_sign_posn").split()
    return {**dict.fromkeys(texts, ""), "mon_grouping": [], **dict.fromkeys(numbers, CHAR_MAX), "decimal_point": ".",
            "thousands_sep": "", "grouping": []}


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return format_string("%.12g", val)


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))


def normalize(localename):
    code, dot, encoding = localename.partition(".")
    if code.lower() in ("c", "posix"):
        return "C"
    return f"{code}.{encoding}" if dot else code + ".ISO8859-1"
