# textwrap: wrapping, filling, dedenting, indenting, shortening.

import textwrap

text = "The quick brown fox jumped over the lazy dog. It was a sunny day; nobody noticed the extraordinarily-long-hyphenated-word."
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, 20, break_long_words=False, break_on_hyphens=False))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 40), textwrap.shorten(text, 25, placeholder="..."), textwrap.shorten("one", 10))
print(repr(textwrap.dedent("""
    def f():
        return 1

      # odd
    """)), repr(textwrap.dedent("\ta\n\t b")), repr(textwrap.dedent("  a\n b\n")))
print(textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "# ", lambda line: True))
w = textwrap.TextWrapper(width=15, max_lines=2, placeholder=" [more]", drop_whitespace=True, expand_tabs=True, tabsize=4)
print(w.wrap("a\tb " + text), w.fill("short"), textwrap.wrap(""), textwrap.wrap("x" * 10, 4), textwrap.wrap("a  b   c", 3, drop_whitespace=False), textwrap.wrap("a\nb", 10, replace_whitespace=False))
for wrong in (lambda: textwrap.wrap("abc", 0), lambda: textwrap.shorten("abc def", 2), lambda: textwrap.dedent(5), lambda: textwrap.fill(None)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| The quick brown fox jumped
#| over the lazy dog. It was a
#| sunny day; nobody noticed the
#| extraordinarily-long-
#| hyphenated-word.
#| ['The quick brown fox', 'jumped over the lazy', 'dog. It was a sunny', 'day; nobody noticed', 'the', 'extraordinarily-long-hyphenated-word.']
#| * The quick brown fox jumped over the
#|   lazy dog. It was a sunny day; nobody
#|   noticed the extraordinarily-long-
#|   hyphenated-word.
#| The quick brown fox jumped over [...] The quick brown fox... one
#| '\ndef f():\n    return 1\n\n  # odd\n' 'a\n b' ' a\nb\n'
#| > a
#|
#| > b
#|  # a
#| #
#| # b
#| ['a   b The quick', 'brown [more]'] short [] ['xxxx', 'xxxx', 'xx'] ['a  ', 'b', '   ', 'c'] ['a\nb']
#| ValueError invalid width 0 (must be > 0)
#| ValueError placeholder too large for max width
#| TypeError expected str object, not 'int'
#| AttributeError 'NoneType' object has no attribute 'expandtabs'
