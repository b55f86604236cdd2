# pathlib: pure paths, their parts and changes.

from pathlib import PurePosixPath as P


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


p = P("/home/me/file.tar.gz")
tell(lambda: p.name)
tell(lambda: p.stem)
tell(lambda: p.suffix)
tell(lambda: p.suffixes)
tell(lambda: p.parent)
tell(lambda: list(p.parents))
tell(lambda: p.parts)
tell(lambda: p / "x")
tell(lambda: "a" / P("b"))
tell(lambda: p.with_name("z"))
tell(lambda: p.with_suffix(".txt"))
tell(lambda: p.with_stem("q"))
tell(lambda: p.relative_to("/home"))
tell(lambda: p.relative_to("/x"))
tell(lambda: p.is_absolute())
tell(lambda: p.match("*.gz"))
tell(lambda: P("a") < P("b"))
tell(lambda: P("a//b/./c"))
tell(lambda: P())
tell(lambda: str(P("..")))
tell(lambda: p.joinpath("..", "y"))
tell(lambda: p.as_posix())
tell(lambda: P("a").with_suffix("bad"))
tell(lambda: P("") == P("."))
tell(lambda: hash(P("a")) == hash(P("a/")))
tell(lambda: P("a") / 5)
tell(lambda: p.is_relative_to("/home"))
tell(lambda: P("/").name)
tell(lambda: p.full_match("/home/**/*.gz"))
tell(lambda: p.root)
tell(lambda: P("a").as_uri())
tell(lambda: p.as_uri())
#| 'file.tar.gz'
#| 'file.tar'
#| '.gz'
#| ['.tar', '.gz']
#| PurePosixPath('/home/me')
#| [PurePosixPath('/home/me'), PurePosixPath('/home'), PurePosixPath('/')]
#| ('/', 'home', 'me', 'file.tar.gz')
#| PurePosixPath('/home/me/file.tar.gz/x')
#| PurePosixPath('a/b')
#| PurePosixPath('/home/me/z')
#| PurePosixPath('/home/me/file.tar.txt')
#| PurePosixPath('/home/me/q.gz')
#| PurePosixPath('me/file.tar.gz')
#| ValueError: '/home/me/file.tar.gz' is not in the subpath of '/x'
#| True
#| True
#| True
#| PurePosixPath('a/b/c')
#| PurePosixPath('.')
#| '..'
#| PurePosixPath('/home/me/file.tar.gz/../y')
#| '/home/me/file.tar.gz'
#| ValueError: Invalid suffix 'bad'
#| True
#| True
#| TypeError: unsupported operand type(s) for /: 'PurePosixPath' and 'int'
#| True
#| ''
#| True
#| '/'
#| ValueError: relative path can't be expressed as a file URI
#| 'file:///home/me/file.tar.gz'
