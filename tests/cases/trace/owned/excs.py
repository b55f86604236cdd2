def f(x):
    raise ValueError("bad", x)
def g(y):
    z = y
    try:
        f(y)
    except TypeError:
        pass
    except ValueError as e:
        q = e
        w = e.args
        return q
    finally:
        z = None
l = [1]
e = g(l)
t = e.__traceback__
try:
    1 / 0
except ZeroDivisionError as err:
    print(err)
try:
    try:
        [][1]
    except IndexError:
        raise KeyError("k")
except KeyError as k:
    c = k.__context__
def h():
    try:
        return 1
    finally:
        print("fin")
h()
def i(n):
    for x in range(n):
        try:
            if x == 1:
                continue
            if x == 2:
                break
        finally:
            print(x)
    else:
        print("else")
    try:
        pass
    except Exception:
        pass
    else:
        print("ok")
i(4)
try:
    try:
        raise ValueError
    finally:
        print("cleanup")
except ValueError:
    pass
class MyErr(Exception):
    def __init__(self, a):
        super().__init__(a)
        self.a = a
    def __str__(self):
        return "my"
try:
    raise MyErr(l) from e
except MyErr as m:
    n = m.a
raise MyErr(l)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 3 <module> 0 f=1
#| line 15 <module> 0 f=1 g=1
#| line 16 <module> 0 f=1 g=1 l=1
#| call 3 g 1 y=2
#| line 4 g 1 y=2
#| line 5 g 1 y=3 z=3
#| line 6 g 1 y=3 z=3
#| call 1 f 2 x=4
#| line 2 f 2 x=4
#| exception 2 f 2 x=5 => ValueError: ('bad', [1])
#| return 2 f 2 x=5 => None
#| exception 6 g 1 y=5 z=5 => ValueError: ('bad', [1])
#| line 7 g 1 y=5 z=5
#| line 9 g 1 y=5 z=5
#| line 10 g 1 y=5 z=5 e=2
#| line 11 g 1 y=5 z=5 e=3 q=3
#| line 12 g 1 y=5 z=5 e=3 q=3 w=2
#| line 14 g 1 y=5 z=5 q=2 w=2
#| return 14 g 1 y=4 z=- q=2 w=2 => ValueError('bad', [1])
#| line 17 <module> 0 f=2 g=2 l=4 e=2
#| line 18 <module> 0 f=2 g=2 l=4 e=2 t=2
#| line 19 <module> 0 f=2 g=2 l=4 e=2 t=2
#| exception 19 <module> 0 f=2 g=2 l=4 e=2 t=2 => ZeroDivisionError: division by zero
#| line 20 <module> 0 f=2 g=2 l=4 e=2 t=2
#| line 21 <module> 0 f=2 g=2 l=4 e=2 t=2 err=2
#| line 22 <module> 0 f=2 g=2 l=4 e=2 t=2
#| line 23 <module> 0 f=2 g=2 l=4 e=2 t=2
#| line 24 <module> 0 f=2 g=2 l=4 e=2 t=2
#| exception 24 <module> 0 f=2 g=2 l=4 e=2 t=2 => IndexError: list index out of range
#| line 25 <module> 0 f=2 g=2 l=4 e=2 t=2
#| line 26 <module> 0 f=2 g=2 l=4 e=2 t=2
#| exception 26 <module> 0 f=2 g=2 l=4 e=2 t=2 => KeyError: 'k'
#| line 27 <module> 0 f=2 g=2 l=4 e=2 t=2
#| line 28 <module> 0 f=2 g=2 l=4 e=2 t=2 k=2
#| line 29 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1
#| line 34 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1
#| call 29 h 1
#| line 30 h 1
#| line 31 h 1
#| line 33 h 1
#| return 33 h 1 => 1
#| line 35 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1
#| line 52 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| call 35 i 1 n=-
#| line 36 i 1 n=-
#| line 37 i 1 n=- x=-
#| line 38 i 1 n=- x=-
#| line 40 i 1 n=- x=-
#| line 43 i 1 n=- x=-
#| line 36 i 1 n=- x=-
#| line 37 i 1 n=- x=-
#| line 38 i 1 n=- x=-
#| line 39 i 1 n=- x=-
#| line 43 i 1 n=- x=-
#| line 36 i 1 n=- x=-
#| line 37 i 1 n=- x=-
#| line 38 i 1 n=- x=-
#| line 40 i 1 n=- x=-
#| line 41 i 1 n=- x=-
#| line 43 i 1 n=- x=-
#| line 46 i 1 n=- x=-
#| line 47 i 1 n=- x=-
#| line 51 i 1 n=- x=-
#| return 51 i 1 n=- x=- => None
#| line 53 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| line 54 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| line 55 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| exception 55 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1 => ValueError: 
#| line 57 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| line 58 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| line 59 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| line 60 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1
#| call 60 MyErr 1
#| line 60 MyErr 1
#| line 61 MyErr 1
#| line 64 MyErr 1
#| return 64 MyErr 1 => <cell: empty>
#| line 66 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1 MyErr=4
#| line 67 <module> 0 f=2 g=2 l=4 e=2 t=2 c=1 h=1 i=1 MyErr=4
#| call 61 MyErr.__init__ 1 self=2 a=7
#| line 62 MyErr.__init__ 1 self=2 a=7
#| line 63 MyErr.__init__ 1 self=2 a=8
#| return 63 MyErr.__init__ 1 self=2 a=9 => None
#| exception 67 <module> 0 f=2 g=2 l=6 e=3 t=2 c=1 h=1 i=1 MyErr=5 => MyErr: my
#| line 68 <module> 0 f=2 g=2 l=6 e=3 t=2 c=1 h=1 i=1 MyErr=5
#| line 69 <module> 0 f=2 g=2 l=6 e=3 t=2 c=1 h=1 i=1 MyErr=5 m=2
#| line 70 <module> 0 f=2 g=2 l=5 e=2 t=2 c=1 h=1 i=1 MyErr=4 n=5
#| call 61 MyErr.__init__ 1 self=2 a=8
#| line 62 MyErr.__init__ 1 self=2 a=8
#| line 63 MyErr.__init__ 1 self=2 a=9
#| return 63 MyErr.__init__ 1 self=2 a=10 => None
#| exception 70 <module> 0 f=2 g=2 l=7 e=2 t=2 c=1 h=1 i=1 MyErr=5 n=7 => MyErr: my
#| return 70 <module> 0 f=2 g=2 l=7 e=2 t=2 c=1 h=1 i=1 MyErr=5 n=7 => None
#| ! MyErr: my
