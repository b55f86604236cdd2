# textwrap: wrap, fill, shorten, dedent and indent.

import textwrap


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


text = "The quick brown fox jumped over the lazy dog"
tell(lambda: textwrap.wrap(text, 15))
tell(lambda: textwrap.fill(text, 20, initial_indent="* ", subsequent_indent="  "))
tell(lambda: textwrap.shorten(text, 20))
tell(lambda: textwrap.shorten(text, 12, placeholder=".."))
tell(lambda: textwrap.dedent("  a\n    b\n  c"))
tell(lambda: textwrap.indent("a\n\nb", "> "))
tell(lambda: textwrap.indent("a\nb", "- ", lambda l: "b" in l))
tell(lambda: textwrap.wrap("abcdefghij", 4))
tell(lambda: textwrap.wrap("abcdefghij kl", 4, break_long_words=False))
tell(lambda: textwrap.wrap("a-b c-d", 4))
tell(lambda: textwrap.wrap("", 5))
tell(lambda: textwrap.wrap(text, 0))
tell(lambda: textwrap.shorten("abc", 1))
#| ['The quick brown', 'fox jumped over', 'the lazy dog']
#| '* The quick brown\n  fox jumped over\n  the lazy dog'
#| 'The quick [...]'
#| 'The quick..'
#| 'a\n  b\nc'
#| '> a\n\n> b'
#| 'a\n- b'
#| ['abcd', 'efgh', 'ij']
#| ['abcdefghij', 'kl']
#| ['a-b', 'c-d']
#| []
#| ValueError: invalid width 0 (must be > 0)
#| ValueError: placeholder too large for max width
