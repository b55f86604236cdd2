# html and urllib.parse: escapes, parts of addresses.

import html
from urllib.parse import urlparse, urlencode, quote, unquote, parse_qs, urljoin, urlsplit, parse_qsl, quote_plus, urlunparse


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


u = urlparse("https://user:pw@host.org:8080/a/b;p?x=1&y=2#frag")
tell(lambda: html.escape("<a href='x'>&</a>"))
tell(lambda: html.escape("'", quote=False))
tell(lambda: html.unescape("&lt;&eacute;&#65;&#x42;&nosuch;"))
tell(lambda: u)
tell(lambda: u.hostname)
tell(lambda: u.port)
tell(lambda: u.username)
tell(lambda: u.netloc)
tell(lambda: urlencode({"a": "b c", "d": [1, 2]}))
tell(lambda: urlencode({"d": [1, 2]}, doseq=True))
tell(lambda: quote("a b/ü"))
tell(lambda: quote("a/b", safe=""))
tell(lambda: unquote("%C3%BC+"))
tell(lambda: parse_qs("a=1&a=2&b="))
tell(lambda: parse_qsl("a=1&b=2"))
tell(lambda: urljoin("http://x/a/b", "../c"))
tell(lambda: urlsplit("//h/p").netloc)
tell(lambda: quote_plus("a b"))
tell(lambda: urlunparse(("http", "h", "/p", "", "q=1", "f")))
tell(lambda: urlparse("http://h:bad").port)
tell(lambda: u._replace(scheme="http").geturl())
tell(lambda: unquote("%zz"))
#| '&lt;a href=&#x27;x&#x27;&gt;&amp;&lt;/a&gt;'
#| "'"
#| '<éAB&nosuch;'
#| ParseResult(scheme='https', netloc='user:pw@host.org:8080', path='/a/b', params='p', query='x=1&y=2', fragment='frag')
#| 'host.org'
#| 8080
#| 'user'
#| 'user:pw@host.org:8080'
#| 'a=b+c&d=%5B1%2C+2%5D'
#| 'd=1&d=2'
#| 'a%20b/%C3%BC'
#| 'a%2Fb'
#| 'ü+'
#| {'a': ['1', '2']}
#| [('a', '1'), ('b', '2')]
#| 'http://x/c'
#| 'h'
#| 'a+b'
#| 'http://h/p?q=1#f'
#| ValueError: Port could not be cast to integer value as 'bad'
#| 'http://user:pw@host.org:8080/a/b;p?x=1&y=2#frag'
#| '%zz'
