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
#| line 2 <module> 0 a=2
#| line 3 <module> 0 a=3 b=3
#| line 4 <module> 0 a=4 b=4 c=4
#| line 5 <module> 0 a=- b=3 c=3
#| line 6 <module> 0 a=- c=2
#| line 7 <module> 0 a=- c=2 x=3 y=3
#| line 8 <module> 0 a=- c=2 x=3 y=3
#| line 9 <module> 0 a=- c=2 x=4 y=4
#| line 10 <module> 0 a=- c=2 x=3 y=3
#| line 11 <module> 0 a=- c=2 x=4 y=4
#| line 12 <module> 0 a=- c=2 x=4 y=4 z=2
#| line 13 <module> 0 a=- c=2 x=4 y=4 z=2 w=3
#| line 14 <module> 0 a=- c=2 x=4 y=4 z=2 w=2
#| line 15 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=-
#| line 16 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=-
#| line 17 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=2
#| line 18 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=2 s=3
#| line 19 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=2 s=4 t=4
#| line 20 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=2 s=4 t=4 u=2
#| line 21 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=2 s=4 t=4 u=2 v=-
#| line 22 <module> 0 a=- c=2 x=4 y=4 z=2 w=2 n=2 s=4 t=4 u=2 v=- e=-
#| line 23 <module> 0 a=- c=2 x=5 y=5 z=3 w=2 n=2 s=4 t=4 u=2 v=- e=- k=2
#| line 24 <module> 0 a=- c=2 x=5 y=5 z=3 w=2 n=2 s=4 t=4 u=2 v=- e=- k=2
#| return 24 <module> 0 a=- c=2 x=5 y=5 z=3 w=2 n=2 s=4 t=4 u=2 v=- e=- k=2 => None
