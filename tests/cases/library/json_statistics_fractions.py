import json, statistics, fractions, pprint, timeit, warnings
from fractions import Fraction as F
d={'a':[1,2.5,None,True,{'x':'é"\n'}],'b':{},'c':[], 'n':-1e100}
print(json.dumps(d), json.dumps(d,indent=2), json.dumps(d,sort_keys=True,separators=(',',':'),ensure_ascii=False), json.loads(json.dumps(d))==d)
for t in ('','{','[1,]','{"a":1,}','{"a" 1}','"abc','nul','[1 2]','{a:1}','[1] x','"\\x"','01','-'):
    try: print(json.loads(t))
    except json.JSONDecodeError as e: print(type(e).__name__, e)
try: json.dumps({1:object()})
except TypeError as e: print(e)
try: json.dumps({(1,):2})
except TypeError as e: print(e)
l=[]; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
print(json.dumps({1:2,None:3,True:4,1.5:6}), json.loads('{"a":1e3,"b":-0.5,"c":12345678901234567890,"d":"\\u00e9\\ud83d\\ude00"}'), json.dumps('😀'), json.loads('[]'), json.dumps(float('inf')), json.dumps((1,2)))
print(json.loads('{"x":1}', object_hook=lambda d: list(d.items())), json.dumps({'s':{1}}, default=list))
print(statistics.mean([1,2,3,4]), statistics.mean([1,2]), statistics.median([3,1,2]), statistics.median([1,2,3,4]), statistics.mode('aab'), statistics.stdev([1,2,3,4,5]), statistics.pstdev([1,2,3]), statistics.variance([2.5,3.5,1]), statistics.multimode([1,1,2,2]), statistics.quantiles(range(10)), statistics.fmean([1,2,4]))
try: statistics.mean([])
except statistics.StatisticsError as e: print(e)
print(F(1,3)+F(1,6), F('0.25'), F(0.5), F('3/9'), repr(F(2,4)), F(1,3)*3==1, F(7,3)//1, F(7,3)%1, round(F(7,3),1), float(F(1,4)), F(1,2)<0.7, F(3,1), hash(F(1,2))==hash(0.5), F(1,2)**2, F(2)**-1, -F(1,2), abs(F(-1,2)), F(3.14159).limit_denominator(100), 1+F(1,2), 0.5+F(1,2))
try: F(1,0)
except ZeroDivisionError as e: print(e)
try: F('x')
except ValueError as e: print(e)
pprint.pprint({'name':'x'*30,'list':list(range(30)),'nested':{'a':{'b':['c'*20]*4}}}); pprint.pprint([1,2,3]); print(pprint.pformat({'b':1,'a':2})); pprint.pp({'b':1,'a':2}); pprint.pprint(list(range(40)),width=40,compact=True)
print(timeit.timeit('x=1',number=10)>=0)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn('careful', DeprecationWarning); print(len(w), w[0].category.__name__, w[0].message)
#| {"a": [1, 2.5, null, true, {"x": "\u00e9\"\n"}], "b": {}, "c": [], "n": -1e+100} {
#|   "a": [
#|     1,
#|     2.5,
#|     null,
#|     true,
#|     {
#|       "x": "\u00e9\"\n"
#|     }
#|   ],
#|   "b": {},
#|   "c": [],
#|   "n": -1e+100
#| } {"a":[1,2.5,null,true,{"x":"é\"\n"}],"b":{},"c":[],"n":-1e+100} True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0)
#| JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#| JSONDecodeError Illegal trailing comma before end of array: line 1 column 3 (char 2)
#| JSONDecodeError Illegal trailing comma before end of object: line 1 column 7 (char 6)
#| JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
#| JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#| JSONDecodeError Expecting value: line 1 column 1 (char 0)
#| JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
#| JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#| JSONDecodeError Extra data: line 1 column 5 (char 4)
#| JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
#| JSONDecodeError Extra data: line 1 column 2 (char 1)
#| JSONDecodeError Expecting value: line 1 column 1 (char 0)
#| Object of type object is not JSON serializable
#| keys must be str, int, float, bool or None, not tuple
#| Circular reference detected
#| {"1": 4, "null": 3, "1.5": 6} {'a': 1000.0, 'b': -0.5, 'c': 12345678901234567890, 'd': 'é😀'} "\ud83d\ude00" [] Infinity [1, 2]
#| [('x', 1)] {"s": [1]}
#| 2.5 1.5 2 2.5 a 1.5811388300841898 0.816496580927726 1.5833333333333333 [1, 2] [1.75, 4.5, 7.25] 2.3333333333333335
#| mean requires at least one data point
#| 1/2 1/4 1/2 1/3 Fraction(1, 2) True 2 1/3 23/10 0.25 True 3 True 1/4 1/2 -1/2 1/2 311/99 3/2 1.0
#| Fraction(1, 0)
#| Invalid literal for Fraction: 'x'
#| {'list': [0,
#|           1,
#|           2,
#|           3,
#|           4,
#|           5,
#|           6,
#|           7,
#|           8,
#|           9,
#|           10,
#|           11,
#|           12,
#|           13,
#|           14,
#|           15,
#|           16,
#|           17,
#|           18,
#|           19,
#|           20,
#|           21,
#|           22,
#|           23,
#|           24,
#|           25,
#|           26,
#|           27,
#|           28,
#|           29],
#|  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': {'b': ['cccccccccccccccccccc',
#|                         'cccccccccccccccccccc',
#|                         'cccccccccccccccccccc',
#|                         'cccccccccccccccccccc']}}}
#| [1, 2, 3]
#| {'a': 2, 'b': 1}
#| {'b': 1, 'a': 2}
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
#|  12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
#|  22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
#|  32, 33, 34, 35, 36, 37, 38, 39]
#| True
#| 1 DeprecationWarning careful
