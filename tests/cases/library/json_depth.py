# json: how deep containers may go, in both directions.

import json


def deep(n):
    made = []
    for _ in range(n):
        made = [made]
    return made


for n in (10, 1500, 20000):
    print(len(json.loads("[" * n + "]" * n)), len(json.loads('{"a":' * n + "1" + "}" * n)))
    print(len(json.dumps(deep(n))), json.dumps(deep(10), indent=1).count("\n"))
for call in (lambda: json.loads("[" * 200000), lambda: json.dumps(deep(100000))):
    try:
        call()
    except RecursionError as error:
        print(str(error).partition(")")[2])
#| 1 1
#| 22 20
#| 1 1
#| 3002 20
#| 1 1
#| 40002 20
#|  while decoding a JSON array from a unicode string
#|  while encoding a JSON object
