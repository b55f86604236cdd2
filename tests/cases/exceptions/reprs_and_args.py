# str, repr and args of exceptions with none, one and more arguments.
class Own(Exception):
    pass


class Texted(Exception):
    def __str__(self):
        return "own text"


for error in (ValueError(), ValueError("a"), ValueError("a", 2), ValueError(None), ValueError([1]), KeyError("k"), KeyError(), KeyError("a", "b"), Own(1), Own("x", y) if False else Own("x"), Texted("hidden"), StopIteration(5), SystemExit(3), OSError(2, "no"), OSError("one"), OSError(2, "no", "f.txt"), ImportError("m", name="n"), UnicodeError("u"), AssertionError("a"), AttributeError("x")):
    print(repr(error), "|", str(error), "|", error.args)
e = ValueError("a")
e.args = (1, 2)
print(e, repr(e), ValueError("a") == ValueError("a"), e == e, hash(e) == hash(e), bool(ValueError()))
#| ValueError() |  | ()
#| ValueError('a') | a | ('a',)
#| ValueError('a', 2) | ('a', 2) | ('a', 2)
#| ValueError(None) | None | (None,)
#| ValueError([1]) | [1] | ([1],)
#| KeyError('k') | 'k' | ('k',)
#| KeyError() |  | ()
#| KeyError('a', 'b') | ('a', 'b') | ('a', 'b')
#| Own(1) | 1 | (1,)
#| Own('x') | x | ('x',)
#| Texted('hidden') | own text | ('hidden',)
#| StopIteration(5) | 5 | (5,)
#| SystemExit(3) | 3 | (3,)
#| FileNotFoundError(2, 'no') | [Errno 2] no | (2, 'no')
#| OSError('one') | one | ('one',)
#| FileNotFoundError(2, 'no') | [Errno 2] no: 'f.txt' | (2, 'no')
#| ImportError('m') | m | ('m',)
#| UnicodeError('u') | u | ('u',)
#| AssertionError('a') | a | ('a',)
#| AttributeError('x') | x | ('x',)
#| (1, 2) ValueError(1, 2) False True True True
