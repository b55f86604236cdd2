# csv: readers, writers, dialects, dictionaries.

import csv
import io


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


rows = list(csv.reader(io.StringIO('a,b\n1,"x,y"\n2,"say ""hi"""\n\n3,\n')))
out = io.StringIO()
w = csv.writer(out)
w.writerow([1, "a,b", 'q"q', None, 2.5, "line\nbreak"])
w.writerows([["x"], []])
tell(lambda: rows)
tell(lambda: out.getvalue())
tell(lambda: list(csv.DictReader(io.StringIO("n,v\na,1\nb,2,3\nc\n"))))
tell(lambda: list(csv.reader(["a;b"], delimiter=";")))
tell(lambda: list(csv.reader(["'a b' c"], delimiter=" ", quotechar="'")))
tell(lambda: csv.list_dialects())
tell(lambda: list(csv.reader(["a\tb"], dialect="excel-tab")))
tell(lambda: list(csv.reader(["1,2.5"], quoting=csv.QUOTE_NONNUMERIC)))
tell(lambda: csv.reader(["a"], delimiter="ab"))
tell(lambda: csv.reader(5))
tell(lambda: csv.writer(5))
d = io.StringIO()
dw = csv.DictWriter(d, ["a", "b"], restval="-", lineterminator="\n")
dw.writeheader()
tell(lambda: dw.writerow({"a": 1}))
tell(lambda: dw.writerow({"c": 1}))
tell(lambda: d.getvalue())
tell(lambda: csv.Sniffer().sniff("a;b;c\n1;2;3").delimiter)
#| [['a', 'b'], ['1', 'x,y'], ['2', 'say "hi"'], [], ['3', '']]
#| '1,"a,b","q""q",,2.5,"line\nbreak"\r\nx\r\n\r\n'
#| [{'n': 'a', 'v': '1'}, {'n': 'b', 'v': '2', None: ['3']}, {'n': 'c', 'v': None}]
#| [['a', 'b']]
#| [['a b', 'c']]
#| ['excel', 'excel-tab', 'unix']
#| [['a', 'b']]
#| [[1.0, 2.5]]
#| TypeError: "delimiter" must be a unicode character, not a string of length 2
#| TypeError: 'int' object is not iterable
#| TypeError: argument 1 must have a "write" method
#| 4
#| ValueError: dict contains fields not in fieldnames: 'c'
#| 'a,b\n1,-\n'
#| ';'
