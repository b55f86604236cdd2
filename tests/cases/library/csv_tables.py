import csv, io
data = "name,age,city\nAlice,30,New York\nBob,25,\"San Francisco, CA\"\n\"Quote \"\"x\"\"\",1,z\n"
for row in csv.reader(io.StringIO(data)): print(row)
for row in csv.DictReader(io.StringIO(data)): print(row, row['age'])
out = io.StringIO()
w = csv.writer(out); w.writerow(['a', 1, 2.5, None, 'x,y', 'q"q', 'l\nm']); w.writerows([[1,2],[3,4]]); print(repr(out.getvalue()))
out = io.StringIO(); d = csv.DictWriter(out, fieldnames=['x','y'], lineterminator='\n'); d.writeheader(); d.writerow({'x':1,'y':2}); d.writerows([{'x':3},{'x':4,'y':5}]); print(out.getvalue())
try: d.writerow({'z':1})
except ValueError as e: print(e)
print(list(csv.reader(['a;b;c','1;2;"3;4"'], delimiter=';')), list(csv.reader(['1,2.5,"x"'], quoting=csv.QUOTE_NONNUMERIC)))
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_ALL); print(csv.list_dialects()); out=io.StringIO(); csv.writer(out,'pipes').writerow([1,'a']); print(repr(out.getvalue()))
try: csv.get_dialect('nope')
except csv.Error as e: print(e)
print(list(csv.DictReader(['a,b','1,2,3','4'], restkey='more', restval='none')), csv.Sniffer().sniff('a;b\n1;2\n').delimiter, csv.Sniffer().has_header('name,age\nx,1\ny,2\n'))
r = csv.reader(io.StringIO(data)); next(r); print(r.line_num, r.dialect.delimiter)
try: csv.writer(io.StringIO(), delimiter='ab')
except TypeError as e: print(e)
try: csv.writer(io.StringIO(), foo=1)
except TypeError as e: print(e)
#| ['name', 'age', 'city']
#| ['Alice', '30', 'New York']
#| ['Bob', '25', 'San Francisco, CA']
#| ['Quote "x"', '1', 'z']
#| {'name': 'Alice', 'age': '30', 'city': 'New York'} 30
#| {'name': 'Bob', 'age': '25', 'city': 'San Francisco, CA'} 25
#| {'name': 'Quote "x"', 'age': '1', 'city': 'z'} 1
#| 'a,1,2.5,,"x,y","q""q","l\nm"\r\n1,2\r\n3,4\r\n'
#| x,y
#| 1,2
#| 3,
#| 4,5
#|
#| dict contains fields not in fieldnames: 'z'
#| [['a', 'b', 'c'], ['1', '2', '3;4']] [[1.0, 2.5, 'x']]
#| ['excel', 'excel-tab', 'unix', 'pipes']
#| '"1"|"a"\r\n'
#| unknown dialect
#| [{'a': '1', 'b': '2', 'more': ['3']}, {'a': '4', 'b': 'none'}] ; True
#| 1 ,
#| "delimiter" must be a unicode character, not a string of length 2
#| this function got an unexpected keyword argument 'foo'
