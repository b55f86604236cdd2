# difflib: ratios, matching blocks, unified and context diffs, ndiff, close matches.

import difflib

a, b = "one\ntwo\nthree\nfour\n".splitlines(True), "one\n2\nthree\nfour\nfive\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "old", "new")))
print("".join(difflib.context_diff(a, b, "old", "new", n=1)))
print("".join(difflib.ndiff(a, b)))
s = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]), difflib.get_close_matches("wheel", ["while", "wheels", "heel"], n=1, cutoff=0.5))
print(list(difflib.restore(difflib.ndiff(a, b), 1)), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_LINE_JUNK("#\n"))
print("".join(difflib.ndiff(["a long line here\n"], ["a lung line there\n"])))
print([list(g) for g in difflib.SequenceMatcher(None, "abcdefghij", "abXdefghiY").get_grouped_opcodes(1)], difflib.SequenceMatcher(lambda c: c == " ", "a b", "ab").ratio())
#| --- old
#| +++ new
#| @@ -1,4 +1,5 @@
#|  one
#| -two
#| +2
#|  three
#|  four
#| +five
#|
#| *** old
#| --- new
#| ***************
#| *** 1,4 ****
#|   one
#| ! two
#|   three
#|   four
#| --- 1,5 ----
#|   one
#| ! 2
#|   three
#|   four
#| + five
#|
#|   one
#| - two
#| + 2
#|   three
#|   four
#| + five
#|
#| 0.866 0.8656716417910447 0.8656716417910447 [Match(a=0, b=0, size=6), Match(a=6, b=15, size=23), Match(a=29, b=38, size=0)] [('equal', 0, 6, 0, 6), ('insert', 6, 6, 6, 15), ('equal', 6, 29, 15, 38)] Match(a=6, b=15, size=23)
#| ['apple', 'ape'] [] ['wheels']
#| ['one\n', 'two\n', 'three\n', 'four\n'] True True
#| - a long line here
#| ?    ^
#| + a lung line there
#| ?    ^        +
#|
#| [[('equal', 1, 2, 1, 2), ('replace', 2, 3, 2, 3), ('equal', 3, 4, 3, 4)], [('equal', 8, 9, 8, 9), ('replace', 9, 10, 9, 10)]] 0.8
