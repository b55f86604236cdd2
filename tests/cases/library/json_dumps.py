# json.dumps: kinds of values, indents, separators, keys, errors.

import json


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: json.dumps({"a": [1, 2.5, True, None, "é\n\""]}))
tell(lambda: json.dumps([1, {"b": 2}], indent=2))
tell(lambda: json.dumps({"b": 1, "a": 2}, sort_keys=True))
tell(lambda: json.dumps([1, 2], separators=(",", ":")))
tell(lambda: json.dumps("é", ensure_ascii=False))
tell(lambda: json.dumps({1: "int", None: "none", True: "t", 1.5: "f"}))
tell(lambda: json.dumps((1, 2)))
tell(lambda: json.dumps(float("nan")))
tell(lambda: json.dumps(float("inf"), allow_nan=False))
tell(lambda: json.dumps({1, 2}))
tell(lambda: json.dumps({(1, 2): 3}))
tell(lambda: json.dumps({(1, 2): 3}, skipkeys=True))
tell(lambda: json.dumps(object))
tell(lambda: json.dumps({1, 2}, default=sorted))
tell(lambda: json.dumps([], indent=1))
tell(lambda: json.dumps({}, indent="\t"))
tell(lambda: json.dumps("\U0001f600"))
tell(lambda: json.dumps(1e100))
tell(lambda: json.dumps(b"a"))
a = []
a.append(a)
tell(lambda: json.dumps(a))
#| '{"a": [1, 2.5, true, null, "\\u00e9\\n\\""]}'
#| '[\n  1,\n  {\n    "b": 2\n  }\n]'
#| '{"a": 2, "b": 1}'
#| '[1,2]'
#| '"é"'
#| '{"1": "t", "null": "none", "1.5": "f"}'
#| '[1, 2]'
#| 'NaN'
#| ValueError: Out of range float values are not JSON compliant: inf
#| TypeError: Object of type set is not JSON serializable
#| TypeError: keys must be str, int, float, bool or None, not tuple
#| '{}'
#| TypeError: Object of type type is not JSON serializable
#| '[1, 2]'
#| '[]'
#| '{}'
#| '"\\ud83d\\ude00"'
#| '1e+100'
#| TypeError: Object of type bytes is not JSON serializable
#| ValueError: Circular reference detected
