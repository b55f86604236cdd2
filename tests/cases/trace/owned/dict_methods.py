d = {}
a = [1]
d["a"] = a
b = d.get("a")
c = d.setdefault("c", b)
e = d.pop("a")
d.update({"x": a, "y": d})
for key, value in d.items():
    last = value
del d["y"]
f = {**d, "z": a}
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 d=1
#| line 3 <module> 0 d=1 a=1
#| line 4 <module> 0 d=1 a=2
#| line 5 <module> 0 d=1 a=3 b=3
#| line 6 <module> 0 d=1 a=5 b=5 c=5
#| line 7 <module> 0 d=1 a=5 b=5 c=5 e=5
#| line 8 <module> 0 d=2 a=6 b=6 c=6 e=6
#| line 9 <module> 0 d=3 a=8 b=8 c=8 e=8 key=- value=8
#| line 8 <module> 0 d=3 a=9 b=9 c=9 e=9 key=- value=9 last=9
#| line 9 <module> 0 d=3 a=9 b=9 c=9 e=9 key=- value=9 last=9
#| line 8 <module> 0 d=3 a=9 b=9 c=9 e=9 key=- value=9 last=9
#| line 9 <module> 0 d=5 a=7 b=7 c=7 e=7 key=- value=5 last=7
#| line 8 <module> 0 d=6 a=6 b=6 c=6 e=6 key=- value=6 last=6
#| line 10 <module> 0 d=4 a=6 b=6 c=6 e=6 key=- value=4 last=4
#| line 11 <module> 0 d=3 a=6 b=6 c=6 e=6 key=- value=3 last=3
#| return 11 <module> 0 d=3 a=9 b=9 c=9 e=9 key=- value=3 last=3 f=1 => None
