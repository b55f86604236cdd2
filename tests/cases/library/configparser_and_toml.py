# configparser and tomllib: settings read from text.

import configparser
import tomllib


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


c = configparser.ConfigParser()
c.read_string("[DEFAULT]\nroot = /x\n[a]\nn = 5\nflag = yes\npath = %(root)s/y\n; comment\n[b]\nempty =\n")
tell(lambda: c.sections())
tell(lambda: c["a"]["n"])
tell(lambda: c.getint("a", "n"))
tell(lambda: c.getboolean("a", "flag"))
tell(lambda: c["a"]["path"])
tell(lambda: c["b"]["empty"])
tell(lambda: c["zz"])
tell(lambda: c["a"]["zz"])
tell(lambda: c.get("a", "zz", fallback="f"))
tell(lambda: c.has_option("b", "root"))
tell(lambda: c.options("a"))
tell(lambda: c.getint("a", "flag"))
tell(lambda: dict(c["b"]))
tell(lambda: configparser.ConfigParser().read_string("x = 1"))
tell(lambda: configparser.ConfigParser().read_string("[a]\n[a]"))
tell(lambda: tomllib.loads('a = 1\nb = [1, 2.5]\n[t]\nx = "y"\nd = 2024-01-02\n[[l]]\nn = 1\n[[l]]\nn = 2'))
tell(lambda: tomllib.loads("a = "))
tell(lambda: tomllib.loads("a = 1\na = 2"))
tell(lambda: tomllib.loads("x = 'lit\\n'"))
tell(lambda: tomllib.loads("[a.b]\nc.d = true"))
#| ['a', 'b']
#| '5'
#| 5
#| True
#| '/x/y'
#| ''
#| KeyError: 'zz'
#| KeyError: 'zz'
#| 'f'
#| True
#| ['n', 'flag', 'path', 'root']
#| ValueError: invalid literal for int() with base 10: 'yes'
#| {'empty': '', 'root': '/x'}
#| MissingSectionHeaderError: File contains no section headers.
#| file: '<string>', line: 1
#| 'x = 1'
#| DuplicateSectionError: While reading from '<string>' [line  2]: section 'a' already exists
#| {'a': 1, 'b': [1, 2.5], 't': {'x': 'y', 'd': datetime.date(2024, 1, 2)}, 'l': [{'n': 1}, {'n': 2}]}
#| TOMLDecodeError: Invalid value (at end of document)
#| TOMLDecodeError: Cannot overwrite a value (at end of document)
#| {'x': 'lit\\n'}
#| {'a': {'b': {'c': {'d': True}}}}
