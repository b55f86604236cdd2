# The exception of a text that is no JSON: its module, its fields, and no frames of the scanner.

import json
import traceback

for text in "{bad", "[1] 2", '{"a": [1, {"b": tru}]}':
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(type(error), error.__class__.__module__, error.lineno, error.colno)
        print(traceback.format_exception_only(error))
        print([frame.name for frame in traceback.extract_tb(error.__traceback__)])
try:
    json.dumps({"a": [1, {2, 3}]})
except TypeError as error:
    print(error, [frame.name for frame in traceback.extract_tb(error.__traceback__)][:3])
print(json.JSONDecoder.__module__, json.JSONEncoder.__module__)
#| <class 'json.decoder.JSONDecodeError'> json.decoder 1 2
#| ['json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\n']
#| ['<module>', 'loads', 'decode', 'raw_decode']
#| <class 'json.decoder.JSONDecodeError'> json.decoder 1 5
#| ['json.decoder.JSONDecodeError: Extra data: line 1 column 5 (char 4)\n']
#| ['<module>', 'loads', 'decode']
#| <class 'json.decoder.JSONDecodeError'> json.decoder 1 17
#| ['json.decoder.JSONDecodeError: Expecting value: line 1 column 17 (char 16)\n']
#| ['<module>', 'loads', 'decode', 'raw_decode']
#| Object of type set is not JSON serializable ['<module>', 'dumps', 'encode']
#| json.decoder json.encoder
