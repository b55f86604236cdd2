# csv: quoting, delimiters, dialects, DictReader and DictWriter corners, errors.
import csv
import io


def write(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


rows = [["a", 1, 2.5, None], ["x,y", 'say "hi"', "line\nbreak", ""], ["", " lead", "tab\t", True]]
for name in ("QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_STRINGS", "QUOTE_NOTNULL"):
    print(name, repr(write(rows, quoting=getattr(csv, name))))
print(repr(write([["a;b", "c"]], delimiter=";")), repr(write([["it's"]], quotechar="'")), repr(write([["a", "b"]], lineterminator="\n")))
print(repr(write([['a"b']], doublequote=False, escapechar="\\")), repr(write([["a,b"]], quoting=csv.QUOTE_NONE, escapechar="\\")))
print(repr(write([[], [""], [None]])))
for options, row in (({"quoting": csv.QUOTE_NONE}, ["a,b"]), ({}, 3), ({"delimiter": "ab"}, []), ({"delimiter": ""}, []), ({"quoting": 9}, []), ({"nothing": 1}, []), ({"lineterminator": None}, []), ({"quotechar": 5}, []), ({"dialect": "unknown"}, []), ({"quoting": csv.QUOTE_NONE}, [None])):
    try:
        print(repr(write([row], **options)))
    except Exception as error:
        print(options, type(error).__name__, error)


def read(text, **options):
    return list(csv.reader(io.StringIO(text, newline=""), **options))


print(read('a,b\r\n"c,d","e""f"\r\n'), read("a;b", delimiter=";"), read("a, b", skipinitialspace=True), read('"a\nb",c'), read("a,b\n\nc\n"), read(""), read(","), read('a"b,c'), read('"a"b,c'))
print(read("1,2.5,x", quoting=csv.QUOTE_NONE), read('1,"2"', quoting=csv.QUOTE_NONNUMERIC), read("a\\,b", escapechar="\\"), read("'a,b',c", quotechar="'"), read('1,,"",x', quoting=csv.QUOTE_NOTNULL), read('1,,"",2', quoting=csv.QUOTE_STRINGS))
for text, options in (("a,b", {"quoting": csv.QUOTE_NONNUMERIC}), ('"abc', {"strict": True}), ('"a"b', {"strict": True}), ("a\0b", {})):
    try:
        print(read(text, **options))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
reader = csv.DictReader(io.StringIO("id,name\n1,Ann\n2\n3,Bob,extra,more\n\n"), restval="?", restkey="rest")
print(reader.fieldnames, list(reader), reader.line_num)
print(list(csv.DictReader(io.StringIO("1,2\n"), fieldnames=["a", "b"])), list(csv.DictReader(io.StringIO(""))))
out = io.StringIO()
writer = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore")
print(writer.writeheader(), writer.writerow({"a": 1}), writer.writerows([{"b": 2, "c": 3}]), repr(out.getvalue()))
try:
    csv.DictWriter(io.StringIO(), ["a"]).writerow({"a": 1, "z": 2, "y": 3})
except ValueError as error:
    print(error)
try:
    csv.DictWriter(io.StringIO(), ["a"], extrasaction="what")
except ValueError as error:
    print(error)
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), repr(write([["a", 1]], dialect="pipes")), read("a|b", dialect="pipes"), csv.get_dialect("pipes").delimiter)
csv.unregister_dialect("pipes")
try:
    csv.get_dialect("pipes")
except csv.Error as error:
    print(error)


class Semi(csv.excel):
    delimiter = ";"


print(repr(write([["a", "b"]], dialect=Semi)), csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.Sniffer().has_header("name,age\nAnn,30\nBob,25\n"), csv.field_size_limit())
#| QUOTE_MINIMAL 'a,1,2.5,\r\n"x,y","say ""hi""","line\nbreak",\r\n, lead,tab\t,True\r\n'
#| QUOTE_ALL '"a","1","2.5",""\r\n"x,y","say ""hi""","line\nbreak",""\r\n""," lead","tab\t","True"\r\n'
#| QUOTE_NONNUMERIC '"a",1,2.5,""\r\n"x,y","say ""hi""","line\nbreak",""\r\n""," lead","tab\t",True\r\n'
#| QUOTE_STRINGS '"a",1,2.5,\r\n"x,y","say ""hi""","line\nbreak",""\r\n""," lead","tab\t",True\r\n'
#| QUOTE_NOTNULL '"a","1","2.5",\r\n"x,y","say ""hi""","line\nbreak",""\r\n""," lead","tab\t","True"\r\n'
#| '"a;b";c\r\n' "'it''s'\r\n" 'a,b\n'
#| 'a\\"b\r\n' 'a\\,b\r\n'
#| '\r\n""\r\n""\r\n'
#| {'quoting': 3} Error need to escape, but no escapechar set
#| {} Error iterable expected, not int
#| {'delimiter': 'ab'} TypeError "delimiter" must be a unicode character, not a string of length 2
#| {'delimiter': ''} TypeError "delimiter" must be a unicode character, not a string of length 0
#| {'quoting': 9} TypeError bad "quoting" value
#| {'nothing': 1} TypeError this function got an unexpected keyword argument 'nothing'
#| {'lineterminator': None} TypeError "lineterminator" must be a string, not NoneType
#| {'quotechar': 5} TypeError "quotechar" must be a unicode character or None, not int
#| {'dialect': 'unknown'} Error unknown dialect
#| {'quoting': 3} Error single empty field record must be quoted
#| [['a', 'b'], ['c,d', 'e"f']] [['a', 'b']] [['a', 'b']] [['a\nb', 'c']] [['a', 'b'], [], ['c']] [] [['', '']] [['a"b', 'c']] [['ab', 'c']]
#| [['1', '2.5', 'x']] [[1.0, '2']] [['a,b']] [['a,b', 'c']] [['1', None, '', 'x']] [[1.0, None, '', 2.0]]
#| 'a,b' ValueError could not convert string to float: 'a'
#| '"abc' Error unexpected end of data
#| '"a"b' Error ',' expected after '"'
#| [['a\x00b']]
#| ['id', 'name'] [{'id': '1', 'name': 'Ann'}, {'id': '2', 'name': '?'}, {'id': '3', 'name': 'Bob', 'rest': ['extra', 'more']}] 5
#| [{'a': '1', 'b': '2'}] []
#| 5 5 None 'a,b\r\n1,-\r\n-,2\r\n'
#| dict contains fields not in fieldnames: 'y', 'z'
#| extrasaction (what) must be 'raise' or 'ignore'
#| ['excel', 'excel-tab', 'unix', 'pipes'] '"a"|"1"\r\n' [['a', 'b']] |
#| unknown dialect
#| 'a;b\r\n' ; True 131072
