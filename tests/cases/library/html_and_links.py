# html and urllib.parse: escaping, entities, parsing tags, urls taken apart and joined, queries.

import html
from html.parser import HTMLParser
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunsplit

print(html.escape("<a href='x'>&\"</a>"), html.escape("'", quote=False), html.unescape("&lt;&#233;&#xe9;&eacute;&copy;&notit;&amp;amp;&#0;&#x110000;&nosuch;"))


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())
        self.found += [v for k, v in attrs if k == "href"]

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_startendtag(self, tag, attrs):
        print("both", tag, attrs)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", data)

    def handle_decl(self, decl):
        print("decl", decl)


p = Links()
p.feed('<!DOCTYPE html><p class="x" hidden>Hi &amp; <a href="/a?b=1&amp;c=2">link</a><br/><!-- note --></p>')
p.close()
print(p.found)
u = urlparse("https://user:pw@host.org:8080/p/a;x?q=1&r=a+b#frag")
print(u, u.hostname, u.port, u.username, u.netloc, u.geturl(), u._replace(scheme="http").geturl())
print(urlsplit("//host/path?x"), urljoin("http://a/b/c", "../d"), urljoin("http://a/b/", "e?f"), urljoin("http://a", "//z/y"), urldefrag("a#b"), urlunsplit(("http", "h", "/p", "q=1", "")))
print(quote("a b/é?"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%A9"), unquote_plus("a+b%2B"), urlencode({"a": 1, "b": "x y", "c": ["1", "2"]}), urlencode([("k", [1, 2])], doseq=True))
print(parse_qs("a=1&a=2&b=&c"), parse_qs("a=&b", keep_blank_values=True), parse_qsl("x=1;y=2&z=%20"))
for wrong in (lambda: urlparse("http://[::1"), lambda: urlparse("http://h:x/").port, lambda: parse_qs("a", strict_parsing=True), lambda: quote(5), lambda: urljoin("a", b"b"), lambda: urlencode(5), lambda: urlparse("http://h:99999").port):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| &lt;a href=&#x27;x&#x27;&gt;&amp;&quot;&lt;/a&gt; ' <ééé©¬it;&amp;��&nosuch;
#| decl DOCTYPE html
#| start p [('class', 'x'), ('hidden', None)] (1, 15)
#| data 'Hi & '
#| start a [('href', '/a?b=1&c=2')] (1, 44)
#| data 'link'
#| end a
#| both br []
#| comment  note
#| end p
#| ['/a?b=1&c=2']
#| ParseResult(scheme='https', netloc='user:pw@host.org:8080', path='/p/a', params='x', query='q=1&r=a+b', fragment='frag') host.org 8080 user user:pw@host.org:8080 https://user:pw@host.org:8080/p/a;x?q=1&r=a+b#frag http://user:pw@host.org:8080/p/a;x?q=1&r=a+b#frag
#| SplitResult(scheme='', netloc='host', path='/path', query='x', fragment='') http://a/d http://a/b/e?f http://z/y DefragResult(url='a', fragment='b') http://h/p?q=1
#| a%20b/%C3%A9%3F a%2Fb a+b%26c a bé a b+ a=1&b=x+y&c=%5B%271%27%2C+%272%27%5D k=1&k=2
#| {'a': ['1', '2']} {'a': [''], 'b': ['']} [('x', '1;y=2'), ('z', ' ')]
#| ValueError Invalid IPv6 URL
#| ValueError Port could not be cast to integer value as 'x'
#| ValueError bad query field: 'a'
#| TypeError quote_from_bytes() expected bytes
#| TypeError Cannot mix str and non-str arguments
#| TypeError not a valid non-string sequence or mapping object
#| ValueError Port out of range 0-65535
