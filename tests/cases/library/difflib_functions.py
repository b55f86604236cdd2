# difflib: what changed between two texts, and what is close.

import difflib


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = "one\ntwo\nthree\n".splitlines(True), "one\n2\nthree\nfour\n".splitlines(True)
tell(lambda: difflib.get_close_matches("appel", ["ape", "apple", "peach"]))
tell(lambda: difflib.SequenceMatcher(None, "abcd", "bcde").ratio())
tell(lambda: difflib.SequenceMatcher(None, "abxcd", "abcd").get_opcodes())
tell(lambda: list(difflib.ndiff(a, b)))
tell(lambda: "".join(difflib.unified_diff(a, b, "x", "y")))
tell(lambda: "".join(difflib.context_diff(a, b)))
tell(lambda: difflib.SequenceMatcher(None, "ab", "ab").quick_ratio())
tell(lambda: difflib.SequenceMatcher(lambda c: c == " ", "a b", "ab").find_longest_match())
tell(lambda: difflib.get_close_matches("x", []))
tell(lambda: difflib.get_close_matches("a", ["a"], n=0))
tell(lambda: list(difflib.restore(difflib.ndiff(["a\n"], ["b\n"]), 2)))
tell(lambda: difflib.SequenceMatcher(None, [1, 2], [2, 3]).get_matching_blocks())
#| ['apple', 'ape']
#| 0.75
#| [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)]
#| ['  one\n', '- two\n', '+ 2\n', '  three\n', '+ four\n']
#| '--- x\n+++ y\n@@ -1,3 +1,4 @@\n one\n-two\n+2\n three\n+four\n'
#| '*** \n--- \n***************\n*** 1,3 ****\n  one\n! two\n  three\n--- 1,4 ----\n  one\n! 2\n  three\n+ four\n'
#| 1.0
#| Match(a=0, b=0, size=1)
#| []
#| ValueError: n must be > 0: 0
#| ['b\n']
#| [Match(a=1, b=0, size=1), Match(a=2, b=2, size=0)]
