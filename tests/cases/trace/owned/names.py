a = []
b = a
c = b
a = None
del b
x = y = [1, 2]
x, y = y, x
c.append(x)
x = 1000
y = 1000
z = x + y
w = 3.5
w = w * 2
n = 255
n += 1
n += 1
s = "hello world"
t = s
u = "not" + s
v = ()
e = ""
k = {"a": x, "b": [z]}
k["c"] = k["b"]
del k["b"]
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 a=1
#| line 3 <module> 0 a=2 b=2
#| line 4 <module> 0 a=3 b=3 c=3
#| line 5 <module> 0 a=- b=2 c=2
#| line 6 <module> 0 a=- c=1
#| line 7 <module> 0 a=- c=1 x=2 y=2
#| line 8 <module> 0 a=- c=1 x=2 y=2
#| line 9 <module> 0 a=- c=1 x=3 y=3
#| line 10 <module> 0 a=- c=1 x=2 y=2
#| line 11 <module> 0 a=- c=1 x=3 y=3
#| line 12 <module> 0 a=- c=1 x=3 y=3 z=1
#| line 13 <module> 0 a=- c=1 x=3 y=3 z=1 w=2
#| line 14 <module> 0 a=- c=1 x=3 y=3 z=1 w=1
#| line 15 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=-
#| line 16 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=-
#| line 17 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=1
#| line 18 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=1 s=2
#| line 19 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=1 s=3 t=3
#| line 20 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=1 s=3 t=3 u=1
#| line 21 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=1 s=3 t=3 u=1 v=-
#| line 22 <module> 0 a=- c=1 x=3 y=3 z=1 w=1 n=1 s=3 t=3 u=1 v=- e=-
#| line 23 <module> 0 a=- c=1 x=4 y=4 z=2 w=1 n=1 s=3 t=3 u=1 v=- e=- k=1
#| line 24 <module> 0 a=- c=1 x=4 y=4 z=2 w=1 n=1 s=3 t=3 u=1 v=- e=- k=1
#| return 24 <module> 0 a=- c=1 x=4 y=4 z=2 w=1 n=1 s=3 t=3 u=1 v=- e=- k=1 => None
