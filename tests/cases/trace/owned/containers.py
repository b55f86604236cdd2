def group(pairs):
    table = {}
    for key, value in pairs:
        if key in table:
            table[key].append(value)
        else:
            table[key] = [value]
    return table
v1, v2, v3 = [1], [2], [3]
table = group([("a", v1), ("b", v2), ("a", v3)])
def flatten(table):
    out = []
    for values in table.values():
        for value in values:
            out += value
            out.append(value)
    return out
flat = flatten(table)
taken = table.pop("a")
table["b"][0] = taken
taken = None
#| call 0 <module> 0
#| line 1 <module> 0
#| line 9 <module> 0 group=1
#| line 10 <module> 0 group=1 v1=1 v2=1 v3=1
#| call 1 group 1 pairs=1
#| line 2 group 1 pairs=1
#| line 3 group 1 pairs=1 table=1
#| line 4 group 1 pairs=2 table=1 key=- value=3
#| line 7 group 1 pairs=2 table=1 key=- value=3
#| line 3 group 1 pairs=2 table=1 key=- value=4
#| line 4 group 1 pairs=2 table=1 key=- value=3
#| line 7 group 1 pairs=2 table=1 key=- value=3
#| line 3 group 1 pairs=2 table=1 key=- value=4
#| line 4 group 1 pairs=2 table=1 key=- value=3
#| line 5 group 1 pairs=2 table=1 key=- value=3
#| line 3 group 1 pairs=2 table=1 key=- value=4
#| line 8 group 1 pairs=1 table=1 key=- value=4
#| return 8 group 1 pairs=1 table=2 key=- value=4 => {'a': [[1], [3]], 'b': [[2]]}
#| line 11 <module> 0 group=1 v1=2 v2=2 v3=2 table=1
#| line 18 <module> 0 group=1 v1=2 v2=2 v3=2 table=1 flatten=1
#| call 11 flatten 1 table=2
#| line 12 flatten 1 table=2
#| line 13 flatten 1 table=2 out=1
#| line 14 flatten 1 table=3 out=1 values=2
#| line 15 flatten 1 table=3 out=1 values=3 value=3
#| line 16 flatten 1 table=3 out=1 values=3 value=3
#| line 14 flatten 1 table=3 out=1 values=3 value=4
#| line 15 flatten 1 table=3 out=1 values=3 value=3
#| line 16 flatten 1 table=3 out=1 values=3 value=3
#| line 14 flatten 1 table=3 out=1 values=3 value=4
#| line 13 flatten 1 table=3 out=1 values=2 value=4
#| line 14 flatten 1 table=3 out=1 values=2 value=4
#| line 15 flatten 1 table=3 out=1 values=3 value=3
#| line 16 flatten 1 table=3 out=1 values=3 value=3
#| line 14 flatten 1 table=3 out=1 values=3 value=4
#| line 13 flatten 1 table=3 out=1 values=2 value=4
#| line 17 flatten 1 table=2 out=1 values=2 value=4
#| return 17 flatten 1 table=2 out=2 values=2 value=4 => [1, [1], 3, [3], 2, [2]]
#| line 19 <module> 0 group=1 v1=3 v2=3 v3=3 table=1 flatten=1 flat=1
#| line 20 <module> 0 group=1 v1=3 v2=3 v3=3 table=1 flatten=1 flat=1 taken=1
#| line 21 <module> 0 group=1 v1=3 v2=2 v3=3 table=1 flatten=1 flat=1 taken=2
#| return 21 <module> 0 group=1 v1=3 v2=2 v3=3 table=1 flatten=1 flat=1 taken=- => None
