# iterencode and dump piece by piece, the frames of mistakes, notes that tell where.

import json
E=json.JSONEncoder
for kw in ({}, {'indent':1}, {'sort_keys':True}):
    for o in ([1,"a",None,[2,[]],{}], {"a":1,"b":[1,2],"c":{"d":None}}, 5, "x", [], {}, [[[]]], {1:{2:3}}, (1.5,True), [{"a":[]}]):
        print(list(E(**kw).iterencode(o)))
import traceback
def names(e): return [f.name for f in traceback.extract_tb(e.__traceback__)]
class X: pass
for o in ([X()],{"a":[X()]},X(),{(1,):2},[1j]):
  for kw in ({}, {'default': lambda o: [X2]}, ):
    X2=3+2j
    try: list(E(**kw).iterencode(o))
    except Exception as e: print(names(e), e, getattr(e,'__notes__',None))
import io
f=io.StringIO()
try: json.dump([1,2,{"a":X()}],f)
except TypeError as e: print(repr(f.getvalue()), names(e))
l=[];l.append(l)
try: json.dump({"q":l},f)
except ValueError as e: print(repr(f.getvalue()), names(e), e.__notes__)
try: json.dumps({"q":l})
except ValueError as e: print(names(e), e.__notes__)
try: json.loads("[1,")
except ValueError as e: print(names(e))
try: json.loads("[1,}", object_hook=lambda d: 1/0)
except ValueError as e: print(names(e))
try: json.loads("[{}]", object_hook=lambda d: 1/0)
except Exception as e: print(names(e))
#| ['[1', ', "a"', ', null', ', ', '[2', ', ', '[]', ']', ', ', '{}', ']']
#| ['{', '"a"', ': ', '1', ', ', '"b"', ': ', '[1', ', 2', ']', ', ', '"c"', ': ', '{', '"d"', ': ', 'null', '}', '}']
#| ['5']
#| ['"x"']
#| ['[]']
#| ['{}']
#| ['[', '[', '[]', ']', ']']
#| ['{', '"1"', ': ', '{', '"2"', ': ', '3', '}', '}']
#| ['[1.5', ', true', ']']
#| ['[', '{', '"a"', ': ', '[]', '}', ']']
#| ['[\n 1', ',\n "a"', ',\n null', ',\n ', '[\n  2', ',\n  ', '[]', '\n ', ']', ',\n ', '{}', '\n', ']']
#| ['{', '\n ', '"a"', ': ', '1', ',\n ', '"b"', ': ', '[\n  1', ',\n  2', '\n ', ']', ',\n ', '"c"', ': ', '{', '\n  ', '"d"', ': ', 'null', '\n ', '}', '\n', '}']
#| ['5']
#| ['"x"']
#| ['[]']
#| ['{}']
#| ['[\n ', '[\n  ', '[]', '\n ', ']', '\n', ']']
#| ['{', '\n ', '"1"', ': ', '{', '\n  ', '"2"', ': ', '3', '\n ', '}', '\n', '}']
#| ['[\n 1.5', ',\n true', '\n', ']']
#| ['[\n ', '{', '\n  ', '"a"', ': ', '[]', '\n ', '}', '\n', ']']
#| ['[1', ', "a"', ', null', ', ', '[2', ', ', '[]', ']', ', ', '{}', ']']
#| ['{', '"a"', ': ', '1', ', ', '"b"', ': ', '[1', ', 2', ']', ', ', '"c"', ': ', '{', '"d"', ': ', 'null', '}', '}']
#| ['5']
#| ['"x"']
#| ['[]']
#| ['{}']
#| ['[', '[', '[]', ']', ']']
#| ['{', '"1"', ': ', '{', '"2"', ': ', '3', '}', '}']
#| ['[1.5', ', true', ']']
#| ['[', '{', '"a"', ': ', '[]', '}', ']']
#| ['<module>', '_iterencode', '_iterencode_list', '_iterencode', 'default'] Object of type X is not JSON serializable ['when serializing list item 0']
#| ['<module>', '_iterencode', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode'] Circular reference detected ['when serializing list item 0', 'when serializing complex object', 'when serializing list item 0', 'when serializing X object', 'when serializing list item 0']
#| ['<module>', '_iterencode', '_iterencode_dict', '_iterencode_list', '_iterencode', 'default'] Object of type X is not JSON serializable ['when serializing list item 0', "when serializing dict item 'a'"]
#| ['<module>', '_iterencode', '_iterencode_dict', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode'] Circular reference detected ['when serializing list item 0', 'when serializing complex object', 'when serializing list item 0', 'when serializing X object', 'when serializing list item 0', "when serializing dict item 'a'"]
#| ['<module>', '_iterencode', 'default'] Object of type X is not JSON serializable None
#| ['<module>', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode'] Circular reference detected ['when serializing list item 0', 'when serializing complex object', 'when serializing list item 0', 'when serializing X object']
#| ['<module>', '_iterencode', '_iterencode_dict'] keys must be str, int, float, bool or None, not tuple None
#| ['<module>', '_iterencode', '_iterencode_dict'] keys must be str, int, float, bool or None, not tuple None
#| ['<module>', '_iterencode', '_iterencode_list', '_iterencode', 'default'] Object of type complex is not JSON serializable ['when serializing list item 0']
#| ['<module>', '_iterencode', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode', '_iterencode', '_iterencode_list', '_iterencode'] Circular reference detected ['when serializing list item 0', 'when serializing complex object', 'when serializing list item 0', 'when serializing complex object', 'when serializing list item 0']
#| '[1, 2, {"a": ' ['<module>', 'dump', '_iterencode', '_iterencode_list', '_iterencode_dict', '_iterencode', 'default']
#| '[1, 2, {"a": {"q": [' ['<module>', 'dump', '_iterencode', '_iterencode_dict', '_iterencode_list', '_iterencode_list'] ['when serializing list item 0', "when serializing dict item 'q'"]
#| ['<module>', 'dumps', 'encode', 'iterencode'] ['when serializing list item 0', "when serializing dict item 'q'"]
#| ['<module>', 'loads', 'decode', 'raw_decode']
#| ['<module>', 'loads', 'decode', 'raw_decode']
#| ['<module>', 'loads', 'decode', 'raw_decode', '<lambda>']
