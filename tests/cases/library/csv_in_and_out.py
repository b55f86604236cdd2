# csv: readers, writers, dict forms, dialects, quoting, sniffing, odd rows, errors.

import csv
import io

text = 'name,qty,note\n"Smith, J",2,"said ""hi"""\nBob,,\n\n"multi\nline",1,x\n'
rows = list(csv.reader(io.StringIO(text)))
print(rows)
for row in csv.DictReader(io.StringIO(text)):
    print(row)
print(list(csv.DictReader(io.StringIO("a,b\n1,2,3\n4\n"), restkey="more", restval="none")), csv.DictReader(io.StringIO("x,y\n")).fieldnames)
out = io.StringIO()
w = csv.writer(out, lineterminator="\n")
w.writerow(["a b", 'q"q', "c,d", None, 1.5, True, "line\nbreak", ""])
w.writerows([[1, 2], ["x"]])
print(out.getvalue())
out = io.StringIO()
w = csv.DictWriter(out, ["id", "name"], extrasaction="ignore", restval="?", delimiter=";", quoting=csv.QUOTE_ALL)
w.writeheader()
w.writerow({"id": 1, "extra": 2})
w.writerows([{"id": 2, "name": "n;m"}])
print(repr(out.getvalue()))
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NOTNULL, csv.QUOTE_STRINGS):
    out = io.StringIO()
    csv.writer(out, quoting=quoting).writerow(["a", 1, None, 2.5, ""])
    print(quoting, repr(out.getvalue()), list(csv.reader(['"a",1,,2.5,""'], quoting=quoting)))
csv.register_dialect("pipes", delimiter="|", quotechar="'", escapechar="\\", doublequote=False, skipinitialspace=True)
print(list(csv.reader(["a| 'b|c'|d\\|e"], "pipes")), "pipes" in csv.list_dialects(), csv.get_dialect("pipes").delimiter)
csv.unregister_dialect("pipes")
sample = "a;b;c\n1;2;3\n4;5;6\n"
print(csv.Sniffer().sniff(sample).delimiter, csv.Sniffer().has_header("name,age\nann,3\nbob,4\n"), csv.field_size_limit())
r = csv.reader(["a,b", "c,d"])
print(next(r), r.line_num, list(r), r.line_num, r.dialect.delimiter)
for wrong in (lambda: list(csv.reader(["a"], delimiter="ab")), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.get_dialect("none"), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader(["x"], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader(5), lambda: csv.writer(5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| [['name', 'qty', 'note'], ['Smith, J', '2', 'said "hi"'], ['Bob', '', ''], [], ['multi\nline', '1', 'x']]
#| {'name': 'Smith, J', 'qty': '2', 'note': 'said "hi"'}
#| {'name': 'Bob', 'qty': '', 'note': ''}
#| {'name': 'multi\nline', 'qty': '1', 'note': 'x'}
#| [{'a': '1', 'b': '2', 'more': ['3']}, {'a': '4', 'b': 'none'}] ['x', 'y']
#| a b,"q""q","c,d",,1.5,True,"line
#| break",
#| 1,2
#| x
#|
#| '"id";"name"\r\n"1";"?"\r\n"2";"n;m"\r\n'
#| 0 'a,1,,2.5,\r\n' [['a', '1', '', '2.5', '']]
#| 2 '"a",1,"",2.5,""\r\n' [['a', 1.0, '', 2.5, '']]
#| 5 '"a","1",,"2.5",""\r\n' [['a', '1', None, '2.5', '']]
#| 4 '"a",1,,2.5,""\r\n' [['a', 1.0, None, 2.5, '']]
#| [['a', 'b|c', 'd|e']] True |
#| ; True 131072
#| ['a', 'b'] 1 [['c', 'd']] 2 ,
#| TypeError "delimiter" must be a unicode character, not a string of length 2
#| Error need to escape, but no escapechar set
#| ValueError dict contains fields not in fieldnames: 'b'
#| Error iterable expected, not int
#| Error unknown dialect
#| Error unexpected end of data
#| ValueError could not convert string to float: 'x'
#| TypeError 'int' object is not iterable
#| TypeError argument 1 must have a "write" method
