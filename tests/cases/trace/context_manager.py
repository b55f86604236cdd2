class Guard:
    def __init__(self, thing):
        self.thing = thing
    def __enter__(self):
        return self.thing
    def __exit__(self, kind, error, trace):
        self.thing = None
        return kind is KeyError
def use(value):
    with Guard(value) as held:
        held.append(1)
    with Guard(value) as held:
        raise KeyError(value)
    return held
v = use([0])
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Guard 1
#| line 1 Guard 1
#| line 2 Guard 1
#| line 4 Guard 1
#| line 6 Guard 1
#| return 6 Guard 1 => None
#| line 9 <module> 0 Guard=4
#| line 15 <module> 0 Guard=4 use=1
#| call 9 use 1 value=1
#| line 10 use 1 value=1
#| call 2 Guard.__init__ 2 self=2 thing=3
#| line 3 Guard.__init__ 2 self=2 thing=3
#| return 3 Guard.__init__ 2 self=2 thing=4 => None
#| call 4 Guard.__enter__ 2 self=2
#| line 5 Guard.__enter__ 2 self=2
#| return 5 Guard.__enter__ 2 self=2 => [0]
#| line 11 use 1 value=3 held=3
#| line 10 use 1 value=3 held=3
#| call 6 Guard.__exit__ 2 self=1 kind=- error=- trace=-
#| line 7 Guard.__exit__ 2 self=1 kind=- error=- trace=-
#| line 8 Guard.__exit__ 2 self=1 kind=- error=- trace=-
#| return 8 Guard.__exit__ 2 self=1 kind=- error=- trace=- => False
#| line 12 use 1 value=2 held=2
#| call 2 Guard.__init__ 2 self=2 thing=4
#| line 3 Guard.__init__ 2 self=2 thing=4
#| return 3 Guard.__init__ 2 self=2 thing=5 => None
#| call 4 Guard.__enter__ 2 self=2
#| line 5 Guard.__enter__ 2 self=2
#| return 5 Guard.__enter__ 2 self=2 => [0, 1]
#| line 13 use 1 value=3 held=3
#| exception 13 use 1 value=4 held=4 => KeyError: [0, 1]
#| line 12 use 1 value=4 held=4
#| call 6 Guard.__exit__ 2 self=2 kind=- error=3 trace=3
#| line 7 Guard.__exit__ 2 self=2 kind=- error=3 trace=3
#| line 8 Guard.__exit__ 2 self=2 kind=- error=3 trace=3
#| return 8 Guard.__exit__ 2 self=2 kind=- error=3 trace=3 => True
#| line 14 use 1 value=2 held=2
#| return 14 use 1 value=3 held=3 => [0, 1]
#| return 15 <module> 0 Guard=4 use=1 v=1 => None
