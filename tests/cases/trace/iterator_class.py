class Countdown:
    def __init__(self, start):
        self.left = [start]
    def __iter__(self):
        return self
    def __next__(self):
        if self.left[0] == 0:
            raise StopIteration
        self.left[0] -= 1
        return [self.left[0]]
for item in Countdown(2):
    last = item
rest = list(Countdown(2))
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Countdown 1
#| line 1 Countdown 1
#| line 2 Countdown 1
#| line 4 Countdown 1
#| line 6 Countdown 1
#| return 6 Countdown 1 => None
#| line 11 <module> 0 Countdown=4
#| call 2 Countdown.__init__ 1 self=2 start=-
#| line 3 Countdown.__init__ 1 self=2 start=-
#| return 3 Countdown.__init__ 1 self=2 start=- => None
#| call 4 Countdown.__iter__ 1 self=2
#| line 5 Countdown.__iter__ 1 self=2
#| return 5 Countdown.__iter__ 1 self=2 => <__main__.Countdown object>
#| call 6 Countdown.__next__ 1 self=2
#| line 7 Countdown.__next__ 1 self=2
#| line 9 Countdown.__next__ 1 self=2
#| line 10 Countdown.__next__ 1 self=2
#| return 10 Countdown.__next__ 1 self=2 => [1]
#| line 12 <module> 0 Countdown=5 item=1
#| line 11 <module> 0 Countdown=5 item=2 last=2
#| call 6 Countdown.__next__ 1 self=2
#| line 7 Countdown.__next__ 1 self=2
#| line 9 Countdown.__next__ 1 self=2
#| line 10 Countdown.__next__ 1 self=2
#| return 10 Countdown.__next__ 1 self=2 => [0]
#| line 12 <module> 0 Countdown=5 item=1 last=1
#| line 11 <module> 0 Countdown=5 item=2 last=2
#| call 6 Countdown.__next__ 1 self=2
#| line 7 Countdown.__next__ 1 self=2
#| line 8 Countdown.__next__ 1 self=2
#| exception 8 Countdown.__next__ 1 self=2 => StopIteration: 
#| return 8 Countdown.__next__ 1 self=2 => None
#| exception 11 <module> 0 Countdown=5 item=2 last=2 => StopIteration: 
#| line 13 <module> 0 Countdown=4 item=2 last=2
#| call 2 Countdown.__init__ 1 self=2 start=-
#| line 3 Countdown.__init__ 1 self=2 start=-
#| return 3 Countdown.__init__ 1 self=2 start=- => None
#| call 4 Countdown.__iter__ 1 self=2
#| line 5 Countdown.__iter__ 1 self=2
#| return 5 Countdown.__iter__ 1 self=2 => <__main__.Countdown object>
#| call 6 Countdown.__next__ 1 self=3
#| line 7 Countdown.__next__ 1 self=3
#| line 9 Countdown.__next__ 1 self=3
#| line 10 Countdown.__next__ 1 self=3
#| return 10 Countdown.__next__ 1 self=3 => [1]
#| call 6 Countdown.__next__ 1 self=3
#| line 7 Countdown.__next__ 1 self=3
#| line 9 Countdown.__next__ 1 self=3
#| line 10 Countdown.__next__ 1 self=3
#| return 10 Countdown.__next__ 1 self=3 => [0]
#| call 6 Countdown.__next__ 1 self=3
#| line 7 Countdown.__next__ 1 self=3
#| line 8 Countdown.__next__ 1 self=3
#| exception 8 Countdown.__next__ 1 self=3 => StopIteration: 
#| return 8 Countdown.__next__ 1 self=3 => None
#| return 13 <module> 0 Countdown=4 item=2 last=2 rest=1 => None
