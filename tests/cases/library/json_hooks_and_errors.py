# json: every option of dumps and loads, hooks, encoders, and messages of JSONDecodeError.
import json
from collections import OrderedDict
from decimal import Decimal
from enum import Enum, IntEnum

data = {"b": [1, 2.5, True, None], "a": {"x": "é\n\"\\/\u2028"}, 3: "int", None: 1, True: 2, 1.5: 3}
print(json.dumps(data))
print(ascii(json.dumps(data, ensure_ascii=False)), json.dumps(data["b"], separators=(",", ":")))
print(json.dumps({"z": 1, "y": [1, {"k": []}, {}], "x": ()}, indent=2, sort_keys=True))
print(json.dumps([1, [2, []]], indent="--"), json.dumps([1, 2], indent=0), json.dumps({}, indent=4), json.dumps([], indent=4))
print(json.dumps([float("nan"), float("inf"), -float("inf"), 1e100, 1e-7, 0.1, 10**20, -0.0]))


class Color(IntEnum):
    RED = 1


class Own:
    pass


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: json.dumps(Color.RED))
attempt(lambda: json.dumps({Color.RED: 1}))
attempt(lambda: json.dumps(float("nan"), allow_nan=False))
attempt(lambda: json.dumps(Own()))
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
attempt(lambda: json.dumps(b"x"))
attempt(lambda: json.dumps([1, {"a": [Own]}], default=lambda o: o.__name__))
attempt(lambda: json.dumps({"b": 1, 2: 1}, sort_keys=True))
loop = []
loop.append(loop)
attempt(lambda: json.dumps(loop))
attempt(lambda: json.dumps({"k": Own()}))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        return super().default(o)


print(json.dumps({"c": 1 + 2j, "s": {3, 1}}, cls=Encoder), "".join(Encoder().iterencode([1, {2}])))
attempt(lambda: Encoder().encode(Own))
print(json.loads('{"a": 1.10, "b": [1, NaN, -Infinity]}', parse_float=Decimal), json.loads("[1, 2.5]", parse_int=float), json.loads("NaN", parse_constant=str))
print(json.loads('{"x": 1, "x": 2}'), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list), json.loads('{"re": 1, "im": 2}', object_hook=lambda d: complex(d["re"], d["im"])))
print(json.loads('"\\u00e9\\ud83d\\ude00\\n"'), json.loads(b'[1]'), json.loads(" [ ] "), json.loads("-0"), json.loads("1E5"), json.loads("true"), type(json.loads("{}", object_pairs_hook=OrderedDict)))
for text in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', '{"a": 1,}', "[1 2]", "nul", '"abc', "01", "1.", "[1] 2", '{"a": }', '"\\x"', '"\\u12"', '"a\nb"', "\ufeff1", "{1: 2}", "[", "+1", "tru", '{"a":1 "b":2}', "--1"):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error, "|", error.msg, error.pos, error.lineno, error.colno)
attempt(lambda: json.loads(3))
attempt(lambda: json.loads(None))
print(json.loads('"a\nb"', strict=False) == "a\nb", json.JSONDecoder().raw_decode('[1] rest'))
#| {"b": [1, 2.5, true, null], "a": {"x": "\u00e9\n\"\\/\u2028"}, "3": "int", "null": 1, "true": 2, "1.5": 3}
#| '{"b": [1, 2.5, true, null], "a": {"x": "\xe9\\n\\"\\\\/\u2028"}, "3": "int", "null": 1, "true": 2, "1.5": 3}' [1,2.5,true,null]
#| {
#|   "x": [],
#|   "y": [
#|     1,
#|     {
#|       "k": []
#|     },
#|     {}
#|   ],
#|   "z": 1
#| }
#| [
#| --1,
#| --[
#| ----2,
#| ----[]
#| --]
#| ] [
#| 1,
#| 2
#| ] {} []
#| [NaN, Infinity, -Infinity, 1e+100, 1e-07, 0.1, 100000000000000000000, -0.0]
#| 1
#| {"1": 1}
#| ValueError: Out of range float values are not JSON compliant: nan
#| TypeError: Object of type Own is not JSON serializable
#| TypeError: Object of type set is not JSON serializable
#| TypeError: keys must be str, int, float, bool or None, not tuple
#| {"a": 1}
#| TypeError: Object of type bytes is not JSON serializable
#| [1, {"a": ["Own"]}]
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| ValueError: Circular reference detected
#| TypeError: Object of type Own is not JSON serializable
#| {"c": {"re": 1.0, "im": 2.0}, "s": [1, 3]} [1, [2]]
#| TypeError: Object of type type is not JSON serializable
#| {'a': Decimal('1.10'), 'b': [1, nan, -inf]} [1.0, 2.5] NaN
#| {'x': 2} [('x', 1), ('x', 2)] (1+2j)
#| é😀
#|  [1] [] 0 100000.0 True <class 'collections.OrderedDict'>
#| '' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#| '{' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#| '[1,]' Illegal trailing comma before end of array: line 1 column 3 (char 2) | Illegal trailing comma before end of array 2 1 3
#| "{'a': 1}" Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#| '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6
#| '{"a": 1,}' Illegal trailing comma before end of object: line 1 column 8 (char 7) | Illegal trailing comma before end of object 7 1 8
#| '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4
#| 'nul' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#| '"abc' Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
#| '01' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#| '1.' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#| '[1] 2' Extra data: line 1 column 5 (char 4) | Extra data 4 1 5
#| '{"a": }' Expecting value: line 1 column 7 (char 6) | Expecting value 6 1 7
#| '"\\x"' Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2
#| '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
#| '"a\nb"' Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 2 1 3
#| '\ufeff1' Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
#| '{1: 2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#| '[' Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
#| '+1' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#| 'tru' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#| '{"a":1 "b":2}' Expecting ',' delimiter: line 1 column 8 (char 7) | Expecting ',' delimiter 7 1 8
#| '--1' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#| TypeError: the JSON object must be str, bytes or bytearray, not int
#| TypeError: the JSON object must be str, bytes or bytearray, not NoneType
#| True ([1], 3)
