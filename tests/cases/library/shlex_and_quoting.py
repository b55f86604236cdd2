# shlex: splitting as a shell does, quoting, joining, comments, punctuation, errors.

import shlex

for text in ["ls -l 'my file' \"a b\" c\\ d", "a#b #comment", "x='1 2' y=\"$z\"", "", "'it''s'", "a\\\nb", "\"q \\\" w\" '\\n'"]:
    print(shlex.split(text), shlex.split(text, comments=True), shlex.split(text, posix=False))
print(shlex.quote("simple"), shlex.quote("has space"), shlex.quote("it's"), shlex.quote(""), shlex.join(["a b", "c", "$d"]))
lex = shlex.shlex("a && b || c; d >e(f)", punctuation_chars=True)
print(list(lex))
lex = shlex.shlex("key = 'va lue' ; x.y", posix=True)
lex.whitespace_split = False
lex.wordchars += "."
print(list(lex), lex.lineno)
lex = shlex.shlex("one two")
print(lex.get_token(), lex.push_token("back"), lex.get_token(), lex.get_token(), repr(lex.get_token()))
for wrong in ("'open", "a \\", "\"x"):
    try:
        print(shlex.split(wrong))
    except ValueError as error:
        print(error)
#| ['ls', '-l', 'my file', 'a b', 'c d'] ['ls', '-l', 'my file', 'a b', 'c d'] ['ls', '-l', "'my file'", '"a b"', 'c\\', 'd']
#| ['a#b', '#comment'] ['a'] ['a#b', '#comment']
#| ['x=1 2', 'y=$z'] ['x=1 2', 'y=$z'] ["x='1", "2'", 'y="$z"']
#| [] [] []
#| ['its'] ['its'] ["'it'", "'s'"]
#| ['a\nb'] ['a\nb'] ['a\\', 'b']
#| ['q " w', '\\n'] ['q " w', '\\n'] ['"q \\"', 'w"', "'\\n'"]
#| simple 'has space' 'it'"'"'s' '' 'a b' c '$d'
#| ['a', '&&', 'b', '||', 'c', ';', 'd', '>', 'e', '(', 'f', ')']
#| ['key', '=', 'va lue', ';', 'x.y'] 1
#| one None back two ''
#| No closing quotation
#| No escaped character
#| No closing quotation
