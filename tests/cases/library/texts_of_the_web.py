import html, shlex, difflib
from html.parser import HTMLParser
from urllib.parse import *
print(html.escape('<a href="x">\'&\'</a>'), html.escape('"', quote=False), html.unescape('&lt;p&gt; &eacute;&#233;&#x41; &amp;amp; &copy 2020 &notit; &unknown; &euro;'))
class Links(HTMLParser):
    def __init__(self):
        super().__init__(); self.depth = 0
    def handle_starttag(self, tag, attrs):
        print('  ' * self.depth + 'start', tag, attrs, self.getpos()); self.depth += 1
    def handle_endtag(self, tag):
        self.depth -= 1; print('  ' * self.depth + 'end', tag)
    def handle_startendtag(self, tag, attrs): print('  ' * self.depth + 'both', tag, attrs)
    def handle_data(self, data):
        if data.strip(): print('  ' * self.depth + repr(data))
    def handle_comment(self, data): print('comment', data)
    def handle_decl(self, decl): print('decl', decl)
p = Links()
p.feed('<!DOCTYPE html>\n<html><body class="a b" id=x><!-- note --><p>Fish &amp; chips</p>\n<img src="a.png" alt=\'t\'/>')
p.feed('<script>if (a < b) {}</script><a href="?x=1&amp;y=2" disabled>go</a></body></html>'); p.close()
u = urlparse('https://user:pw@example.com:8080/path/to;p?q=1&r=a+b#frag')
print(u, u.hostname, u.port, u.username, u.geturl(), urlsplit('//x/y'), urlunparse(('http', 'h', '/p', '', 'q=1', '')))
print(parse_qs('a=1&b=2&a=3&c='), parse_qsl('a=1&c=', keep_blank_values=True), urlencode({'q': 'a b&c', 'n': 1}), urlencode({'x': [1, 2]}, doseq=True), quote('a b/é?'), quote_plus('a b'), unquote('a%20b%C3%A9'), unquote_plus('a+b'), quote('/', safe=''))
for other in ('c', '../c', '/c', '?q', '#f', 'http://z/', '//z/y', './', '..', ''):
    print(urljoin('http://h/a/b?x', other), end=' ')
print(urldefrag('http://h/a#b'))
try: urlparse('http://h:99999').port
except ValueError as e: print(e)
print(shlex.split("a 'b c' \"d \\\"e\" f\\ g"), shlex.quote("it's"), shlex.quote('ok'), shlex.join(['a', 'b c']), list(shlex.shlex('x = "y" # c', posix=True)), list(shlex.shlex('a&&b|c', punctuation_chars=True)))
try: shlex.split("'")
except ValueError as e: print(e)
a, b = 'one\ntwo\nthree\nfour\n'.splitlines(True), 'ore\ntree\nfour\nemu\n'.splitlines(True)
print(''.join(difflib.ndiff(a, b)), ''.join(difflib.unified_diff(a, b, 'before.py', 'after.py')), ''.join(difflib.context_diff(a, b, 'x', 'y', n=1)), sep='\n')
s = difflib.SequenceMatcher(None, 'abxcd', 'abcd')
print(s.ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(), difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), list(difflib.restore(difflib.ndiff(a, b), 2)))
#| &lt;a href=&quot;x&quot;&gt;&#x27;&amp;&#x27;&lt;/a&gt; " <p> ééA &amp; © 2020 ¬it; &unknown; €
#| decl DOCTYPE html
#| start html [] (2, 0)
#|   start body [('class', 'a b'), ('id', 'x')] (2, 6)
#| comment  note
#|     start p [] (2, 42)
#|       'Fish & chips'
#|     end p
#|     both img [('src', 'a.png'), ('alt', 't')]
#|     start script [] (3, 26)
#|       'if (a < b) {}'
#|     end script
#|     start a [('href', '?x=1&y=2'), ('disabled', None)] (3, 56)
#|       'go'
#|     end a
#|   end body
#| end html
#| ParseResult(scheme='https', netloc='user:pw@example.com:8080', path='/path/to', params='p', query='q=1&r=a+b', fragment='frag') example.com 8080 user https://user:pw@example.com:8080/path/to;p?q=1&r=a+b#frag SplitResult(scheme='', netloc='x', path='/y', query='', fragment='') http://h/p?q=1
#| {'a': ['1', '3'], 'b': ['2']} [('a', '1'), ('c', '')] q=a+b%26c&n=1 x=1&x=2 a%20b/%C3%A9%3F a+b a bé a b %2F
#| http://h/a/c http://h/c http://h/c http://h/a/b?q http://h/a/b?x#f http://z/ http://z/y http://h/a/ http://h/ http://h/a/b?x DefragResult(url='http://h/a', fragment='b')
#| Port out of range 0-65535
#| ['a', 'b c', 'd "e', 'f g'] 'it'"'"'s' ok a 'b c' ['x', '=', 'y'] ['a', '&&', 'b', '|', 'c']
#| No closing quotation
#| - one
#| ?  ^
#| + ore
#| ?  ^
#| - two
#| - three
#| ?  -
#| + tree
#|   four
#| + emu
#|
#| --- before.py
#| +++ after.py
#| @@ -1,4 +1,4 @@
#| -one
#| -two
#| -three
#| +ore
#| +tree
#|  four
#| +emu
#|
#| *** x
#| --- y
#| ***************
#| *** 1,4 ****
#| ! one
#| ! two
#| ! three
#|   four
#| --- 1,4 ----
#| ! ore
#| ! tree
#|   four
#| + emu
#|
#| 0.8888888888888888 [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)] [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)] Match(a=0, b=0, size=2) ['apple', 'ape'] ['ore\n', 'tree\n', 'four\n', 'emu\n']
