import textwrap
text = "The quick-brown fox -- e-mail --option x--y well... (paren) \"quoted.\" antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz. Next sentence starts here!\n\n\tAnd a tab."
for width in (10, 20, 40, 70):
    for options in ({}, {'initial_indent': '* ', 'subsequent_indent': '  '}, {'break_long_words': False}, {'break_on_hyphens': False}, {'fix_sentence_endings': True}, {'max_lines': 2}, {'drop_whitespace': False}, {'replace_whitespace': False}, {'expand_tabs': False, 'placeholder': '...', 'max_lines': 3}):
        print(width, options, textwrap.wrap(text, width, **options))
print(textwrap.fill(text, 30)); print(textwrap.shorten(text, 30), textwrap.shorten('a b', 10), textwrap.shorten('hello world', 8, placeholder='..'))
print(textwrap.dedent('''
    one
      two

    three
'''), textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '+ ', lambda line: True))
for act in (lambda: textwrap.wrap('a', 0), lambda: textwrap.wrap('abc def', 5, max_lines=1, placeholder='......')):
    try: act()
    except ValueError as e: print(e)
w = textwrap.TextWrapper(width=12); print(w.wrap('one two three four'), w.fill('five six seven'))
#| 10 {} ['The quick-', 'brown fox', '-- e-mail', '--option x', '--y', 'well...', '(paren)', '"quoted."', 'antidisest', 'ablishment', 'arianism', 'Dr. U.S. h', 'ttps://x.y', '/z-w', 'foo_bar-', 'baz. Next', 'sentence', 'starts', 'here!', 'And a tab.']
#| 10 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* The', '  quick-', '  brown', '  fox --', '  e-mail', '  --option', '  x--y', '  well...', '  (paren)', '  "quoted.', '  " antidi', '  sestabli', '  shmentar', '  ianism', '  Dr. U.S.', '  https://', '  x.y/z-w', '  foo_bar-', '  baz.', '  Next', '  sentence', '  starts', '  here!', '  And a', '  tab.']
#| 10 {'break_long_words': False} ['The quick-', 'brown fox', '-- e-mail', '--option x', '--y', 'well...', '(paren)', '"quoted."', 'antidisestablishmentarianism', 'Dr. U.S.', 'https://x.y/z-w', 'foo_bar-', 'baz. Next', 'sentence', 'starts', 'here!', 'And a tab.']
#| 10 {'break_on_hyphens': False} ['The quick-', 'brown fox', '-- e-mail', '--option', 'x--y', 'well...', '(paren)', '"quoted."', 'antidisest', 'ablishment', 'arianism', 'Dr. U.S. h', 'ttps://x.y', '/z-w foo_b', 'ar-baz.', 'Next', 'sentence', 'starts', 'here!', 'And a tab.']
#| 10 {'fix_sentence_endings': True} ['The quick-', 'brown fox', '-- e-mail', '--option x', '--y', 'well...', '(paren)', '"quoted."', 'antidisest', 'ablishment', 'arianism', 'Dr.  U.S.', 'https://x.', 'y/z-w', 'foo_bar-', 'baz.  Next', 'sentence', 'starts', 'here!', 'And a tab.']
#| 10 {'max_lines': 2} ['The quick-', '[...]']
#| 10 {'drop_whitespace': False} ['The quick-', 'brown fox ', '-- e-mail ', '--option x', '--y ', 'well... ', '(paren) ', '"quoted." ', 'antidisest', 'ablishment', 'arianism  ', 'Dr. U.S. h', 'ttps://x.y', '/z-w ', 'foo_bar-', 'baz. Next ', 'sentence ', 'starts ', 'here!', '          ', 'And a tab.']
#| 10 {'replace_whitespace': False} ['The quick-', 'brown fox', '-- e-mail', '--option x', '--y', 'well...', '(paren)', '"quoted."', 'antidisest', 'ablishment', 'arianism', 'Dr. U.S. h', 'ttps://x.y', '/z-w', 'foo_bar-', 'baz. Next', 'sentence', 'starts', 'here!', 'And a tab.']
#| 10 {'expand_tabs': False, 'placeholder': '...', 'max_lines': 3} ['The quick-', 'brown fox', '--...']
#| 20 {} ['The quick-brown fox', '-- e-mail --option x', '--y well... (paren)', '"quoted." antidisest', 'ablishmentarianism', 'Dr. U.S.', 'https://x.y/z-w', 'foo_bar-baz. Next', 'sentence starts', 'here!          And a', 'tab.']
#| 20 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* The quick-brown', '  fox -- e-mail', '  --option x--y', '  well... (paren)', '  "quoted." antidise', '  stablishmentariani', '  sm  Dr. U.S.', '  https://x.y/z-w', '  foo_bar-baz. Next', '  sentence starts', '  here!          And', '  a tab.']
#| 20 {'break_long_words': False} ['The quick-brown fox', '-- e-mail --option x', '--y well... (paren)', '"quoted."', 'antidisestablishmentarianism', 'Dr. U.S.', 'https://x.y/z-w', 'foo_bar-baz. Next', 'sentence starts', 'here!          And a', 'tab.']
#| 20 {'break_on_hyphens': False} ['The quick-brown fox', '-- e-mail --option', 'x--y well... (paren)', '"quoted." antidisest', 'ablishmentarianism', 'Dr. U.S.', 'https://x.y/z-w', 'foo_bar-baz. Next', 'sentence starts', 'here!          And a', 'tab.']
#| 20 {'fix_sentence_endings': True} ['The quick-brown fox', '-- e-mail --option x', '--y well... (paren)', '"quoted."  antidises', 'tablishmentarianism', 'Dr.  U.S.', 'https://x.y/z-w', 'foo_bar-baz.  Next', 'sentence starts', 'here!          And a', 'tab.']
#| 20 {'max_lines': 2} ['The quick-brown fox', '-- e-mail [...]']
#| 20 {'drop_whitespace': False} ['The quick-brown fox ', '-- e-mail --option x', '--y well... (paren) ', '"quoted." antidisest', 'ablishmentarianism  ', 'Dr. U.S. ', 'https://x.y/z-w ', 'foo_bar-baz. Next ', 'sentence starts ', 'here!          And a', ' tab.']
#| 20 {'replace_whitespace': False} ['The quick-brown fox', '-- e-mail --option x', '--y well... (paren)', '"quoted." antidisest', 'ablishmentarianism', 'Dr. U.S.', 'https://x.y/z-w', 'foo_bar-baz. Next', 'sentence starts', 'here!\n\n        And a', 'tab.']
#| 20 {'expand_tabs': False, 'placeholder': '...', 'max_lines': 3} ['The quick-brown fox', '-- e-mail --option x', '--y well......']
#| 40 {} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S.', 'https://x.y/z-w foo_bar-baz. Next', 'sentence starts here!          And a', 'tab.']
#| 40 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* The quick-brown fox -- e-mail --option', '  x--y well... (paren) "quoted."', '  antidisestablishmentarianism  Dr. U.S.', '  https://x.y/z-w foo_bar-baz. Next', '  sentence starts here!          And a', '  tab.']
#| 40 {'break_long_words': False} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S.', 'https://x.y/z-w foo_bar-baz. Next', 'sentence starts here!          And a', 'tab.']
#| 40 {'break_on_hyphens': False} ['The quick-brown fox -- e-mail --option', 'x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S.', 'https://x.y/z-w foo_bar-baz. Next', 'sentence starts here!          And a', 'tab.']
#| 40 {'fix_sentence_endings': True} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr.  U.S.', 'https://x.y/z-w foo_bar-baz.  Next', 'sentence starts here!          And a', 'tab.']
#| 40 {'max_lines': 2} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted." [...]']
#| 40 {'drop_whitespace': False} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted." ', 'antidisestablishmentarianism  Dr. U.S. ', 'https://x.y/z-w foo_bar-baz. Next ', 'sentence starts here!          And a ', 'tab.']
#| 40 {'replace_whitespace': False} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S.', 'https://x.y/z-w foo_bar-baz. Next', 'sentence starts here!\n\n        And a', 'tab.']
#| 40 {'expand_tabs': False, 'placeholder': '...', 'max_lines': 3} ['The quick-brown fox -- e-mail --option x', '--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr....']
#| 70 {} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz.', 'Next sentence starts here!          And a tab.']
#| 70 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* The quick-brown fox -- e-mail --option x--y well... (paren)', '  "quoted." antidisestablishmentarianism  Dr. U.S. https://x.y/z-w', '  foo_bar-baz. Next sentence starts here!          And a tab.']
#| 70 {'break_long_words': False} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz.', 'Next sentence starts here!          And a tab.']
#| 70 {'break_on_hyphens': False} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz.', 'Next sentence starts here!          And a tab.']
#| 70 {'fix_sentence_endings': True} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr.  U.S. https://x.y/z-w foo_bar-baz.', 'Next sentence starts here!          And a tab.']
#| 70 {'max_lines': 2} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar- [...]']
#| 70 {'drop_whitespace': False} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted." ', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz. ', 'Next sentence starts here!          And a tab.']
#| 70 {'replace_whitespace': False} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz.', 'Next sentence starts here!\n\n        And a tab.']
#| 70 {'expand_tabs': False, 'placeholder': '...', 'max_lines': 3} ['The quick-brown fox -- e-mail --option x--y well... (paren) "quoted."', 'antidisestablishmentarianism  Dr. U.S. https://x.y/z-w foo_bar-baz.', 'Next sentence starts here!   And a tab.']
#| The quick-brown fox -- e-mail
#| --option x--y well... (paren)
#| "quoted."
#| antidisestablishmentarianism
#| Dr. U.S. https://x.y/z-w
#| foo_bar-baz. Next sentence
#| starts here!          And a
#| tab.
#| The quick-brown fox -- [...] a b hello..
#|
#| one
#|   two
#|
#| three
#|  > a
#|
#| > b
#|  + a
#| +
#| + b
#| invalid width 0 (must be > 0)
#| placeholder too large for max width
#| ['one two', 'three four'] five six
#| seven
