# textwrap: each option of TextWrapper, dedent, indent, shorten, fill of several paragraphs.
import textwrap

text = "The quick  brown fox, jumped over\tthe lazy-bones dog's back; it was a self-evident well-known fact. Extraordinarily!"
for options in ({}, {"break_long_words": False}, {"break_on_hyphens": False}, {"initial_indent": "* ", "subsequent_indent": "  "}, {"max_lines": 2}, {"max_lines": 2, "placeholder": "~"},
                {"expand_tabs": False}, {"replace_whitespace": False}, {"drop_whitespace": False}, {"fix_sentence_endings": True}, {"tabsize": 2}):
    print(options, textwrap.wrap(text, 20, **options))
print(textwrap.wrap("", 10), textwrap.wrap("   ", 10), textwrap.wrap("a b", 1), textwrap.wrap("abcdef", 2), textwrap.wrap("hello there", 5))
print(textwrap.fill("one two three four", 9))
print(repr(textwrap.dedent("    a\n      b\n    c\n")), repr(textwrap.dedent("\n    a\n\n   b\n\t\n")), repr(textwrap.dedent("  a\n\tb")), repr(textwrap.dedent("a\n  b")), repr(textwrap.dedent("   \n  x\n")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)), repr(textwrap.indent("a\n  \nb", "--", lambda line: "a" in line)))
for width in (40, 20, 12, 6):
    try:
        print(width, repr(textwrap.shorten("Hello  wonderful   world of text!", width)), repr(textwrap.shorten("Hello wonderful world", width, placeholder="...")))
    except ValueError as error:
        print(width, error)
for width in (0, -1):
    try:
        textwrap.wrap("abc", width)
    except ValueError as error:
        print(error)
try:
    textwrap.wrap("abc def", 3, max_lines=1)
except ValueError as error:
    print(error)
wrapper = textwrap.TextWrapper(width=15)
wrapper.initial_indent = "-> "
print(wrapper.wrap("some words to wrap here"), wrapper.fill("some words"), wrapper.width)
print(textwrap.wrap("this-is-a-very-long-hyphenated-word and --option=value em--dash e-mail", 12))
print(textwrap.wrap("naïve café — señor ünïcode", 8), textwrap.wrap("a" * 25 + " b", 10), textwrap.wrap("x\u00a0y z", 3))
#| {} ['The quick  brown', 'fox, jumped over', "the lazy-bones dog's", 'back; it was a self-', 'evident well-known', 'fact.', 'Extraordinarily!']
#| {'break_long_words': False} ['The quick  brown', 'fox, jumped over', "the lazy-bones dog's", 'back; it was a self-', 'evident well-known', 'fact.', 'Extraordinarily!']
#| {'break_on_hyphens': False} ['The quick  brown', 'fox, jumped over', "the lazy-bones dog's", 'back; it was a', 'self-evident', 'well-known fact.', 'Extraordinarily!']
#| {'initial_indent': '* ', 'subsequent_indent': '  '} ['* The quick  brown', '  fox, jumped over', '  the lazy-bones', "  dog's back; it was", '  a self-evident', '  well-known fact.', '  Extraordinarily!']
#| {'max_lines': 2} ['The quick  brown', 'fox, jumped [...]']
#| {'max_lines': 2, 'placeholder': '~'} ['The quick  brown', 'fox, jumped over~']
#| {'expand_tabs': False} ['The quick  brown', 'fox, jumped over the', "lazy-bones dog's", 'back; it was a self-', 'evident well-known', 'fact.', 'Extraordinarily!']
#| {'replace_whitespace': False} ['The quick  brown', 'fox, jumped over', "the lazy-bones dog's", 'back; it was a self-', 'evident well-known', 'fact.', 'Extraordinarily!']
#| {'drop_whitespace': False} ['The quick  brown ', 'fox, jumped over', '       the lazy-', "bones dog's back; it", ' was a self-evident ', 'well-known fact. ', 'Extraordinarily!']
#| {'fix_sentence_endings': True} ['The quick  brown', 'fox, jumped over', "the lazy-bones dog's", 'back; it was a self-', 'evident well-known', 'fact.', 'Extraordinarily!']
#| {'tabsize': 2} ['The quick  brown', 'fox, jumped over the', "lazy-bones dog's", 'back; it was a self-', 'evident well-known', 'fact.', 'Extraordinarily!']
#| [] [] ['a', 'b'] ['ab', 'cd', 'ef'] ['hello', 'there']
#| one two
#| three
#| four
#| 'a\n  b\nc\n' '\n a\n\nb\n\n' '  a\n\tb' 'a\n  b' '\nx\n'
#| '> a\n\n> b\n' '> a\n> \n> b' '--a\n  \nb'
#| 40 'Hello wonderful world of text!' 'Hello wonderful world'
#| 20 'Hello [...]' 'Hello wonderful...'
#| 12 'Hello [...]' 'Hello...'
#| 6 '[...]' '...'
#| invalid width 0 (must be > 0)
#| invalid width -1 (must be > 0)
#| placeholder too large for max width
#| ['-> some words', 'to wrap here'] -> some words 15
#| ['this-is-a-', 'very-long-', 'hyphenated-', 'word and --o', 'ption=value', 'em--dash', 'e-mail']
#| ['naïve', 'café —', 'señor', 'ünïcode'] ['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaa b'] ['x\xa0y', 'z']
