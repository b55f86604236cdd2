# sys.getsizeof of texts: one, two or four bytes for each letter.
import sys

for text in ("", "a", "abc", "é", "éa", "€", "€ab", "😀", "😀a", "a" * 100, "é" * 100, "日" * 100):
    print(ascii(text[:3]), len(text), sys.getsizeof(text))
joined = "a" * 10 + "€"
print(sys.getsizeof(joined), sys.getsizeof(joined[:10]), sys.getsizeof("\ud800"))
#| '' 0 41
#| 'a' 1 42
#| 'abc' 3 44
#| '\xe9' 1 61
#| '\xe9a' 2 59
#| '\u20ac' 1 60
#| '\u20acab' 3 64
#| '\U0001f600' 1 64
#| '\U0001f600a' 2 68
#| 'aaa' 100 141
#| '\xe9\xe9\xe9' 100 157
#| '\u65e5\u65e5\u65e5' 100 258
#| 80 51 60
