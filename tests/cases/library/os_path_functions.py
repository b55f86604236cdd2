# os.path: names taken apart and put together.

import os.path as p


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: p.join("a", "b", "/c", "d"))
tell(lambda: p.join("a/", "b"))
tell(lambda: p.split("/a/b"))
tell(lambda: p.basename("a/b/"))
tell(lambda: p.dirname("/a/b"))
tell(lambda: p.splitext("x.tar.gz"))
tell(lambda: p.splitext(".rc"))
tell(lambda: p.normpath("a//b/../c/."))
tell(lambda: p.isabs("/a"))
tell(lambda: p.commonprefix(["/ab", "/ac"]))
tell(lambda: p.commonpath(["/a/b", "/a/c"]))
tell(lambda: p.relpath("/a/b", "/a/c"))
tell(lambda: p.exists("/no/such"))
tell(lambda: p.join("a", 5))
tell(lambda: p.commonpath([]))
tell(lambda: p.splitroot("/a"))
tell(lambda: p.expanduser("x"))
tell(lambda: p.join())
tell(lambda: p.normpath(""))
tell(lambda: p.splitdrive("/a"))
#| '/c/d'
#| 'a/b'
#| ('/a', 'b')
#| ''
#| '/a'
#| ('x.tar', '.gz')
#| ('.rc', '')
#| 'a/c'
#| True
#| '/a'
#| '/a'
#| '../b'
#| False
#| TypeError: join() argument must be str, bytes, or os.PathLike object, not 'int'
#| ValueError: commonpath() arg is an empty sequence
#| ('', '/', 'a')
#| 'x'
#| TypeError: join() missing 1 required positional argument: 'a'
#| '.'
#| ('', '/a')
