# str * other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} * {type(right).__name__}:"
    try:
        print(kinds, repr(left * right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show("ab", other)
    show(other, "ab")
#| str * int: 'ababab'
#| int * str: 'ababab'
#| str * int: ''
#| int * str: ''
#| str * float: TypeError can't multiply sequence by non-int of type 'float'
#| float * str: TypeError can't multiply sequence by non-int of type 'float'
#| str * complex: TypeError can't multiply sequence by non-int of type 'complex'
#| complex * str: TypeError can't multiply sequence by non-int of type 'complex'
#| str * bool: ''
#| bool * str: ''
#| str * NoneType: TypeError can't multiply sequence by non-int of type 'NoneType'
#| NoneType * str: TypeError can't multiply sequence by non-int of type 'NoneType'
#| str * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * bytes: TypeError can't multiply sequence by non-int of type 'bytes'
#| bytes * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * list: TypeError can't multiply sequence by non-int of type 'list'
#| list * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * tuple: TypeError can't multiply sequence by non-int of type 'tuple'
#| tuple * str: TypeError can't multiply sequence by non-int of type 'str'
#| str * dict: TypeError can't multiply sequence by non-int of type 'dict'
#| dict * str: TypeError can't multiply sequence by non-int of type 'dict'
#| str * set: TypeError can't multiply sequence by non-int of type 'set'
#| set * str: TypeError can't multiply sequence by non-int of type 'set'
#| str * frozenset: TypeError can't multiply sequence by non-int of type 'frozenset'
#| frozenset * str: TypeError can't multiply sequence by non-int of type 'frozenset'
#| str * range: TypeError can't multiply sequence by non-int of type 'range'
#| range * str: TypeError can't multiply sequence by non-int of type 'range'
