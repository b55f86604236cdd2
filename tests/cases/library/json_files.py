# json.dump and load through files in memory; own encoders.

import io
import json


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
out = io.StringIO()
json.dump({"a": 1}, out, indent=1)
tell(lambda: out.getvalue())
tell(lambda: json.load(io.StringIO("[1]")))
tell(lambda: json.dumps(1j, cls=Enc))
tell(lambda: json.dumps({1}, cls=Enc))
tell(lambda: json.JSONDecoder().raw_decode("[1] rest"))
tell(lambda: "".join(json.JSONEncoder().iterencode([1, "a"])))
try:
    json.loads('{\n "a": x}')
except json.JSONDecodeError as error:
    print(error.msg, error.lineno, error.colno, error.pos, error)
#| '{\n "a": 1\n}'
#| [1]
#| '[0.0, 1.0]'
#| TypeError: Object of type set is not JSON serializable
#| ([1], 3)
#| '[1, "a"]'
#| Expecting value 2 7 8 Expecting value: line 2 column 7 (char 8)
