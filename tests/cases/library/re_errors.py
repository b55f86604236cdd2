# re: what patterns cannot be, and where.
import re
for pattern in ("(", ")", "[a", "*a", "a**", "a{2,1}", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", "(?P=x)", "[b-a]", "(?z)", "(?<=a*)b", "\\", r"\q", "(?P<n", "a{99999999999}", "(?<a>b)", "[\\d-z]", "(?(2)a)", "x(?i)", "(?#c", "(?P", "\\x1", "+", "(?i-i:a)", r"\u12", "(?", "a|*"):
    try:
        print(pattern, re.compile(pattern).pattern == pattern)
    except OverflowError as error:
        print(pattern, "->", error)
    except re.PatternError as error:
        print(pattern, "->", error, error.pos)
#| ( -> missing ), unterminated subpattern at position 0 0
#| ) -> unbalanced parenthesis at position 0 0
#| [a -> unterminated character set at position 0 0
#| *a -> nothing to repeat at position 0 0
#| a** -> multiple repeat at position 2 2
#| a{2,1} -> min repeat greater than max repeat at position 2 2
#| (?P<1>a) -> bad character in group name '1' at position 4 4
#| (?P<a>x)(?P<a>y) -> redefinition of group name 'a' as group 2; was group 1 at position 12 12
#| \1 -> invalid group reference 1 at position 1 1
#| (?P=x) -> unknown group name 'x' at position 4 4
#| [b-a] -> bad character range b-a at position 1 1
#| (?z) -> unknown extension ?z at position 1 1
#| (?<=a*)b -> look-behind requires fixed-width pattern None
#| \ -> bad escape (end of pattern) at position 0 0
#| \q -> bad escape \q at position 0 0
#| (?P<n -> missing >, unterminated name at position 4 4
#| a{99999999999} -> the repetition number is too large
#| (?<a>b) -> unknown extension ?<a at position 1 1
#| [\d-z] -> bad character range \d-z at position 1 1
#| (?(2)a) -> invalid group reference 2 at position 3 3
#| x(?i) -> global flags not at the start of the expression at position 1 1
#| (?#c -> missing ), unterminated comment at position 0 0
#| (?P -> unexpected end of pattern at position 3 3
#| \x1 -> incomplete escape \x1 at position 0 0
#| + -> nothing to repeat at position 0 0
#| (?i-i:a) -> bad inline flags: flag turned on and off at position 5 5
#| \u12 -> incomplete escape \u12 at position 0 0
#| (? -> unexpected end of pattern at position 2 2
#| a|* -> nothing to repeat at position 2 2
