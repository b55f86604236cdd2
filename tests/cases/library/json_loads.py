# json.loads: kinds of values, hooks, and where it fails.

import json


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: json.loads('{"a": [1, 2.5, true, null, "\\u00e9\\n"]}'))
tell(lambda: json.loads("1e3"))
tell(lambda: json.loads(b'"x"'))
tell(lambda: json.loads('"\\ud83d\\ude00"'))
tell(lambda: json.loads("[1, 2", ))
tell(lambda: json.loads(""))
tell(lambda: json.loads("{'a': 1}"))
tell(lambda: json.loads("[1,]"))
tell(lambda: json.loads('{"a" 1}'))
tell(lambda: json.loads("nul"))
tell(lambda: json.loads('"abc'))
tell(lambda: json.loads("1 2"))
tell(lambda: json.loads('{"a": 1, "a": 2}'))
tell(lambda: json.loads("NaN"))
tell(lambda: json.loads('"\\x"'))
tell(lambda: json.loads('"\n"'))
tell(lambda: json.loads('"\n"', strict=False))
tell(lambda: json.loads("1.5", parse_float=str))
tell(lambda: json.loads("[1]", object_hook=dict))
tell(lambda: json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
tell(lambda: json.loads('{"a": 1}', object_pairs_hook=list))
tell(lambda: json.loads(5))
tell(lambda: json.loads("-"))
tell(lambda: json.loads("01"))
#| {'a': [1, 2.5, True, None, 'é\n']}
#| 1000.0
#| 'x'
#| '😀'
#| JSONDecodeError: Expecting ',' delimiter: line 1 column 6 (char 5)
#| JSONDecodeError: Expecting value: line 1 column 1 (char 0)
#| JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#| JSONDecodeError: Illegal trailing comma before end of array: line 1 column 3 (char 2)
#| JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)
#| JSONDecodeError: Expecting value: line 1 column 1 (char 0)
#| JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
#| JSONDecodeError: Extra data: line 1 column 3 (char 2)
#| {'a': 2}
#| nan
#| JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
#| JSONDecodeError: Invalid control character at: line 1 column 2 (char 1)
#| '\n'
#| '1.5'
#| [1]
#| ['a']
#| [('a', 1)]
#| TypeError: the JSON object must be str, bytes or bytearray, not int
#| JSONDecodeError: Expecting value: line 1 column 1 (char 0)
#| JSONDecodeError: Extra data: line 1 column 2 (char 1)
