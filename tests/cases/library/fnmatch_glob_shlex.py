# fnmatch and shlex: patterns of file names, words of a shell.

import fnmatch
import shlex


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: fnmatch.fnmatch("a.py", "*.py"))
tell(lambda: fnmatch.fnmatch("A.PY", "*.py"))
tell(lambda: fnmatch.fnmatchcase("ab", "a?"))
tell(lambda: fnmatch.filter(["a1", "b2"], "[ab]1"))
tell(lambda: fnmatch.translate("*.t[!x]t"))
tell(lambda: fnmatch.fnmatch("x", "[!x]"))
tell(lambda: shlex.split("a 'b c' \"d e\" f\\ g"))
tell(lambda: shlex.quote("it's"))
tell(lambda: shlex.join(["a", "b c"]))
tell(lambda: shlex.split("a 'b"))
tell(lambda: shlex.split("a # c", comments=True))
tell(lambda: list(shlex.shlex("a=1")))
tell(lambda: shlex.quote("safe"))
#| True
#| False
#| True
#| ['a1']
#| '(?s:.*\\.t[^x]t)\\z'
#| False
#| ['a', 'b c', 'd e', 'f g']
#| '\'it\'"\'"\'s\''
#| "a 'b c'"
#| ValueError: No closing quotation
#| ['a']
#| ['a', '=', '1']
#| 'safe'
