# pprint: wide structures over lines.

import pprint


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


data = {"name": "x" * 30, "items": list(range(20)), "nested": {"b": [1, 2], "a": ("t",)}}
pprint.pprint(data)
pprint.pprint(data, width=30, indent=2)
pprint.pprint({"z": 1, "a": 2}, sort_dicts=False)
pprint.pprint([[[[1]]]], depth=2)
tell(lambda: pprint.pformat([1, 2]))
tell(lambda: pprint.pformat("a" * 100, width=40))
tell(lambda: pprint.isreadable([1]))
tell(lambda: pprint.isrecursive([1]))
tell(lambda: pprint.saferepr({"b": 1, "a": 2}))
tell(lambda: pprint.pformat(set("ba")))
tell(lambda: pprint.pp([1]))
#| {'items': [0,
#|            1,
#|            2,
#|            3,
#|            4,
#|            5,
#|            6,
#|            7,
#|            8,
#|            9,
#|            10,
#|            11,
#|            12,
#|            13,
#|            14,
#|            15,
#|            16,
#|            17,
#|            18,
#|            19],
#|  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': ('t',), 'b': [1, 2]}}
#| { 'items': [ 0,
#|              1,
#|              2,
#|              3,
#|              4,
#|              5,
#|              6,
#|              7,
#|              8,
#|              9,
#|              10,
#|              11,
#|              12,
#|              13,
#|              14,
#|              15,
#|              16,
#|              17,
#|              18,
#|              19],
#|   'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|   'nested': { 'a': ('t',),
#|               'b': [1, 2]}}
#| {'z': 1, 'a': 2}
#| [[[...]]]
#| '[1, 2]'
#| "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
#| True
#| False
#| "{'a': 2, 'b': 1}"
#| "{'a', 'b'}"
#| [1]
#| None
