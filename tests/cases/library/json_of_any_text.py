# json: texts made at random and damaged at random, hooks, subclasses, keys, encodings.

import json, random
from decimal import Decimal
random.seed(5)
ALPH = list('{}[]:,"\\ \n-+.eE0123456789abtnuflrsNIy/é€😀\t\x01')
def rnd(d=0):
    k = random.randrange(9 if d < 4 else 6)
    if k == 0: return None
    if k == 1: return random.choice([True, False])
    if k == 2: return random.choice([0, -1, 10**20, 12345])
    if k == 3: return random.choice([0.1, -1e300, 1e-7, 123456789.125, float('inf')])
    if k in (4, 5): return ''.join(random.choice(ALPH) for _ in range(random.randrange(6)))
    if k == 6: return [rnd(d+1) for _ in range(random.randrange(4))]
    if k == 7: return tuple(rnd(d+1) for _ in range(random.randrange(3)))
    return {random.choice(['a','b','c','é',1,2.5,None,True,'"']): rnd(d+1) for _ in range(random.randrange(4))}
for n in range(200):
    o = rnd()
    kw = random.choice([{}, {'indent': 2}, {'indent': '\t'}, {'ensure_ascii': False}, {'sort_keys': True}, {'separators': (',', ':')}, {'skipkeys': True}, {'allow_nan': False}, {'indent':0}])
    try: s = json.dumps(o, **kw)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None)); continue
    print(s)
    print(''.join(json.JSONEncoder(**kw).iterencode(o)) == s)
    t = list(s)
    for _ in range(random.randrange(3)):
        i = random.randrange(len(t) + 1)
        if random.random() < .5: t.insert(i, random.choice(ALPH))
        elif i < len(t): del t[i]
    t = ''.join(t)
    kw = random.choice([{}, {}, {'parse_float': Decimal}, {'parse_int': str}, {'object_hook': lambda d: ('H', d)}, {'object_pairs_hook': list}, {'strict': False}, {'parse_constant': lambda c: c}])
    try: print(repr(json.loads(t, **kw)))
    except Exception as e: print(type(e).__name__, e, getattr(e, 'pos', None))
class L(list): pass
class D(dict):
    def items(self): return [("x", 1), ("y", L([1]))]
class I(int):
    def __repr__(self): return "mine"
class S(str): pass
import enum
class C(enum.IntEnum): A=3
class X:
    def __repr__(self): return "X!"
def dflt(o):
    if isinstance(o, X): return {"X": [1, {2}]}
    if isinstance(o, set): return sorted(o)
    raise TypeError(f"no {o!r}")
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
t(lambda: json.dumps([L([1,2]), D(q=1), I(5), S("s"), C.A, {C.A: 1, I(7): 2}]))
t(lambda: json.dumps([X(), {"k": X()}], default=dflt, indent=1))
t(lambda: json.dumps([X(), {"k": 3j}], default=dflt))
t(lambda: json.dumps({"k": [X()]}, default=lambda o: o))
t(lambda: json.dumps({"k": [X()]}, default=lambda o: [o]))
t(lambda: json.dumps({S("k"): [X()]}))
t(lambda: json.dumps({1: {2.5: (b"x",)}}))
t(lambda: json.dumps(L([object()])) if 0 else json.dumps({"a": {1: {None: {(1,): 2}}}}))
t(lambda: json.dumps({"b": 1, "a": {3: 1, "x": 2}}, sort_keys=True))
t(lambda: json.dumps({"b": 1, "a": 2, "é": 3, "Z": 0}, sort_keys=True))
t(lambda: json.dumps("a\u2028\ud800"))
t(lambda: json.dumps(10**5000))
t(lambda: json.loads("1"*5000))
t(lambda: json.loads(b'{"a": "\xc3\xa9"}'))
t(lambda: json.loads('{"a":1}'.encode("utf-16")))
t(lambda: json.loads(b'\xff'))
t(lambda: json.loads(5))
t(lambda: json.JSONDecoder().raw_decode('  [1] x', 2))
t(lambda: json.JSONDecoder().raw_decode('[1]', 9))
t(lambda: json.JSONDecoder().raw_decode('[1]', -1))
import io
t(lambda: json.dump({"a": [1, 2]}, f := io.StringIO(), indent=2) or f.getvalue())
a = json.loads('[{"key": 1}, {"key": 2}]'); print([*a[0]][0] is [*a[1]][0])
#| "7\ts}u"
#| True
#| JSONDecodeError Extra data: line 1 column 3 (char 2) 2
#| {}
#| True
#| {}
#| [
#| 	12345,
#| 	0
#| ]
#| True
#| JSONDecodeError Extra data: line 2 column 7 (char 7) 7
#| -1e+300
#| True
#| -1e+300
#| "N"
#| True
#| 'N'
#| [
#|   null,
#|   "-\n1"
#| ]
#| True
#| [None, '-\n1']
#| ""
#| True
#| '5'
#| [0]
#| True
#| [0]
#| []
#| True
#| JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 3 (char 2) 2
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| []
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "\u20ac8\n6"
#| True
#| JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2) 2
#| "-],"
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "\tb\n"
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| 12345
#| True
#| 12345
#| "]"
#| True
#| '€]'
#| {"true": "23f", "null": {"true": ","}}
#| True
#| [('true', '23f'), ('null', [('true', ',')])]
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| ["\t+"]
#| True
#| ['\t2+']
#| "\t772"
#| True
#| JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0) 0
#| {"\"":-1}
#| True
#| JSONDecodeError Unterminated string starting at: line 1 column 2 (char 1) 1
#| 12345
#| True
#| 124
#| -1e+300
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| 0
#| True
#| 0
#| 12345
#| True
#| 71245
#| -1e+300
#| True
#| -1e+300
#| [
#| 	[],
#| 	{
#| 		"a": {
#| 			"b": "r6/3",
#| 			"2.5": 12345
#| 		},
#| 		"null": {
#| 			"true": -1,
#| 			"null": []
#| 		}
#| 	}
#| ]
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| "y9ttE"
#| True
#| 'y9ttE'
#| ["4l1b}"]
#| True
#| JSONDecodeError Unterminated string starting at: line 1 column 2 (char 1) 1
#| []
#| True
#| []
#| null
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| "l\u00e9"
#| True
#| ' lé'
#| "6\u20ac3s"
#| True
#| JSONDecodeError Invalid \uXXXX escape: line 1 column 4 (char 3) 3
#| null
#| True
#| JSONDecodeError Extra data: line 1 column 5 (char 4) 4
#| null
#| True
#| None
#| [[":4{"],[[-1],[{"2.5":"t","\"":null,"b":"2"},true]],null]
#| True
#| JSONDecodeError Expecting ',' delimiter: line 1 column 30 (char 29) 29
#| true
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| -1
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| {}
#| True
#| {}
#| null
#| True
#| None
#| [
#| "8] 3\n"
#| ]
#| True
#| JSONDecodeError Invalid control character at: line 2 column 8 (char 9) 9
#| ""
#| True
#| ''
#| " 08u"
#| True
#| ' 08u'
#| null
#| True
#| None
#| true
#| True
#| True
#| {}
#| True
#| {}
#| true
#| True
#| True
#| [1e-07,"799 "]
#| True
#| JSONDecodeError Expecting ',' delimiter: line 1 column 11 (char 10) 10
#| {}
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| [
#|   [
#|     true
#|   ],
#|   -1
#| ]
#| True
#| JSONDecodeError Expecting value: line 3 column 5 (char 10) 10
#| 100000000000000000000
#| True
#| '10000000000000000000'
#| null
#| True
#| None
#| "]}"
#| True
#| JSONDecodeError Invalid control character at: line 1 column 2 (char 1) 1
#| "0-["
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "u"
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| -1
#| True
#| 1
#| null
#| True
#| None
#| [null]
#| True
#| JSONDecodeError Expecting value: line 1 column 2 (char 1) 1
#| true
#| True
#| True
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "][.+r"
#| True
#| '][.+r'
#| false
#| True
#| False
#| true
#| True
#| JSONDecodeError Extra data: line 1 column 5 (char 4) 4
#| {"a": "nEI\\ "}
#| True
#| ('H', {'': 'nEI\\ '})
#| [-1, {}]
#| True
#| [-1, {}]
#| [""]
#| True
#| JSONDecodeError Expecting value: line 1 column 2 (char 1) 1
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| null
#| True
#| None
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| {
#| 	"2.5": false
#| }
#| True
#| ('H', {'2.5': False})
#| ["[:", {}]
#| True
#| ['[:', {}]
#| 100000000000000000000
#| True
#| JSONDecodeError Extra data: line 1 column 20 (char 19) 19
#| 100000000000000000000
#| True
#| JSONDecodeError Extra data: line 1 column 12 (char 11) 11
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| []
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| 0.1
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| 1e-07
#| True
#| 100000000.0
#| ["\n"]
#| True
#| JSONDecodeError Invalid \escape: line 1 column 3 (char 2) 2
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| 123456789.125
#| True
#| Decimal('123456789.125')
#| []
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| [{}, {"null": "}se3"}]
#| True
#| [{}, {'null': '}se3'}]
#| false
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| 1e-07
#| True
#| 1e-07
#| [{"2.5": [false, 0.1]}]
#| True
#| JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 17 (char 16) 16
#| 0
#| True
#| '0'
#| false
#| True
#| False
#| [1e-07, [false, 12345]]
#| True
#| [1e-07, [False, 12345]]
#| "I\u00e9y+"
#| True
#| 'Iéy+'
#| false
#| True
#| False
#| 0
#| True
#| 0
#| [[]]
#| True
#| [[]]
#| true
#| True
#| True
#| false
#| True
#| False
#| ""
#| True
#| ''
#| "+u"
#| True
#| '+u'
#| {
#|   "null": null,
#|   "b": "{",
#|   "true": [
#|     false,
#|     ""
#|   ]
#| }
#| True
#| {'null': None, 'b': '{', 'true': [False, '']}
#| "\n3l"
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| 123456789.125
#| True
#| Decimal('123456789.25')
#| ""
#| True
#| JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0) 0
#| 0.1
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| 100000000000000000000
#| True
#| 100000000000000000000
#| {"null": {}, "a": -1e+300, "true": null}
#| True
#| JSONDecodeError Expecting ',' delimiter: line 1 column 39 (char 38) 38
#| {}
#| True
#| {}
#| {"a":0.1,"null":[[],100000000000000000000,100000000000000000000],"\u00e9":[]}
#| True
#| {'a': 0.1, 'null': [[], 100000000000000000000, 100000000000000000000], 'é': []}
#| ["f"]
#| True
#| JSONDecodeError Extra data: line 1 column 4 (char 3) 3
#| 12345
#| True
#| 12345
#| null
#| True
#| None
#| null
#| True
#| JSONDecodeError Extra data: line 1 column 5 (char 4) 4
#| false
#| True
#| False
#| []
#| True
#| []
#| "\n"
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "fI"
#| True
#| 'fI'
#| ""
#| True
#| ''
#| -1
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| ""
#| True
#| ''
#| [null, {"true": [], "b": "s2/\u00e9"}]
#| True
#| [None, {'true': [], 'b': 's2/é'}]
#| []
#| True
#| []
#| [[false]]
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "8"
#| True
#| JSONDecodeError Invalid control character at: line 1 column 3 (char 2) 2
#| "}\ud83d\ude00"
#| True
#| JSONDecodeError Invalid \uXXXX escape: line 1 column 4 (char 3) 3
#| "n+\u00e9 "
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| {}
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| {}
#| True
#| {}
#| "u4"
#| True
#| 'u4'
#| {
#|   "true": [
#|     1e-07
#|   ],
#|   "2.5": 123456789.125,
#|   "b": 100000000000000000000
#| }
#| True
#| JSONDecodeError Expecting property name enclosed in double quotes: line 6 column 2 (char 54) 54
#| []
#| True
#| JSONDecodeError Extra data: line 1 column 3 (char 2) 2
#| [
#| 	[
#| 		{
#| 			"\"": -1e+300
#| 		},
#| 		[
#| 			"\u20ac\"",
#| 			1e-07
#| 		]
#| 	],
#| 	[
#| 		{
#| 			"true": true,
#| 			"b": ""
#| 		},
#| 		false
#| 	]
#| ]
#| True
#| [[{'"': -1e+300}, ['€"', 1e-07]], [{'true': True, 'b': ''}, False]]
#| 100000000000000000000
#| True
#| 100000000000000000000
#| ""
#| True
#| ''
#| "b::"
#| True
#| 'b::'
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| {
#|   "b": {
#|     "2.5": false,
#|     "null": true
#|   },
#|   "\u00e9": true
#| }
#| True
#| JSONDecodeError Extra data: line 7 column 2 (char 70) 70
#| null
#| True
#| None
#| {}
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "Iy\ud83d\ude00"
#| True
#| 'Iy\ud83d😀\ude00'
#| [
#| 	[]
#| ]
#| True
#| JSONDecodeError Invalid control character at: line 2 column 5 (char 6) 6
#| -1e+300
#| True
#| JSONDecodeError Extra data: line 1 column 3 (char 2) 2
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| 0.1
#| True
#| 0.1
#| ""
#| True
#| ''
#| "8 3"
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "/u6"
#| True
#| '/6'
#| 12345
#| True
#| JSONDecodeError Extra data: line 1 column 3 (char 2) 2
#| []
#| True
#| []
#| {"null": false}
#| True
#| JSONDecodeError Expecting ':' delimiter: line 1 column 9 (char 8) 8
#| false
#| True
#| False
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| 12345
#| True
#| JSONDecodeError Extra data: line 1 column 4 (char 3) 3
#| [
#| 0.1,
#| [
#| 0.1,
#| "\""
#| ]
#| ]
#| True
#| JSONDecodeError Expecting value: line 2 column 1 (char 2) 2
#| null
#| True
#| None
#| 123456789.125
#| True
#| 123456789.125
#| [-1e+300]
#| True
#| JSONDecodeError Expecting value: line 1 column 2 (char 1) 1
#| [1e-07, true]
#| True
#| [1e-07, True]
#| -1e+300
#| True
#| -1.0
#| {"2.5":false}
#| True
#| ('H', {'2.5': False})
#| 0
#| True
#| 0
#| true
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| []
#| True
#| []
#| "1yn"
#| True
#| '1ya'
#| 123456789.125
#| True
#| 123456789.125
#| {"\u00e9":false,"b":false,"null":100000000000000000000}
#| True
#| ('H', {'é': False, 'b': False, 'null': 100000000000000000000})
#| true
#| True
#| True
#| TypeError '<' not supported between instances of 'int' and 'str' None
#| []
#| True
#| []
#| "7"
#| True
#| '7l'
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| {}
#| True
#| JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1
#| 0
#| True
#| 80
#| true
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| true
#| True
#| True
#| "t\u0001"
#| True
#| 't\x01'
#| [
#| 100000000000000000000
#| ]
#| True
#| [1000000000000000000]
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| false
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| [
#| [
#| -1
#| ],
#| {
#| "2.5": "+",
#| "null": ".\u20ac"
#| },
#| 12345
#| ]
#| True
#| JSONDecodeError Expecting ',' delimiter: line 4 column 1 (char 7) 7
#| 123456789.125
#| True
#| 12345679.15
#| {"b": "\u20ac7", "c": null}
#| True
#| {'b': '€7', 'c': None}
#| null
#| True
#| JSONDecodeError Extra data: line 1 column 5 (char 4) 4
#| "8"
#| True
#| '8'
#| true
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "b-"
#| True
#| JSONDecodeError Extra data: line 1 column 2 (char 1) 1
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| []
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| []
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| null
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "\n{/"
#| True
#| '\n{/'
#| ""
#| True
#| ''
#| [" e-\\\u00e9"]
#| True
#| [' e-\\é']
#| "1,\u00e9+/"
#| True
#| JSONDecodeError Invalid \uXXXX escape: line 1 column 5 (char 4) 4
#| ""
#| True
#| ''
#| "2f\u00e9"
#| True
#| '2fé'
#| [{"b": null}, []]
#| True
#| JSONDecodeError Expecting value: line 1 column 1 (char 0) 0
#| "\\€"
#| True
#| '\\€'
#| "n1:"
#| True
#| 'n1'
#| [null, []]
#| True
#| JSONDecodeError Extra data: line 1 column 11 (char 10) 10
#| [[1, 2], {"x": 1, "y": [1]}, 5, "s", 3, {"3": 1, "7": 2}]
#| [
#|  {
#|   "X": [
#|    1,
#|    [
#|     2
#|    ]
#|   ]
#|  },
#|  {
#|   "k": {
#|    "X": [
#|     1,
#|     [
#|      2
#|     ]
#|    ]
#|   }
#|  }
#| ]
#| TypeError no 3j ["when serializing dict item 'k'", 'when serializing list item 1']
#| ValueError Circular reference detected ['when serializing X object', 'when serializing list item 0', "when serializing dict item 'k'"]
#| ValueError Circular reference detected ['when serializing list item 0', 'when serializing X object', 'when serializing list item 0', "when serializing dict item 'k'"]
#| TypeError Object of type X is not JSON serializable ['when serializing list item 0', "when serializing dict item 'k'"]
#| TypeError Object of type bytes is not JSON serializable ['when serializing tuple item 0', 'when serializing dict item 2.5', 'when serializing dict item 1']
#| TypeError keys must be str, int, float, bool or None, not tuple ['when serializing dict item None', 'when serializing dict item 1', "when serializing dict item 'a'"]
#| TypeError '<' not supported between instances of 'str' and 'int' ["when serializing dict item 'a'"]
#| {"Z": 0, "a": 2, "b": 1, "\u00e9": 3}
#| "a\u2028\ud800"
#| ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit None
#| ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit None
#| {'a': 'é'}
#| {'a': 1}
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte None
#| TypeError the JSON object must be str, bytes or bytearray, not int None
#| ([1], 5)
#| JSONDecodeError Expecting value: line 1 column 10 (char 9) None
#| ValueError idx cannot be negative None
#| {
#|   "a": [
#|     1,
#|     2
#|   ]
#| }
#| True
