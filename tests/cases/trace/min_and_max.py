class Card:
    def __init__(self, rank):
        self.rank = rank
    def __lt__(self, other):
        return self.rank < other.rank
    def __gt__(self, other):
        return self.rank > other.rank
a, b, c = Card([2]), Card([1]), Card([3])
low = min(a, b, c)
high = max([a, b, c])
order = sorted([a, b, c])
far = max(a, b, key=lambda card: card.rank)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Card 1
#| line 1 Card 1
#| line 2 Card 1
#| line 4 Card 1
#| line 6 Card 1
#| return 6 Card 1 => None
#| line 8 <module> 0 Card=4
#| call 2 Card.__init__ 1 self=2 rank=3
#| line 3 Card.__init__ 1 self=2 rank=3
#| return 3 Card.__init__ 1 self=2 rank=4 => None
#| call 2 Card.__init__ 1 self=2 rank=3
#| line 3 Card.__init__ 1 self=2 rank=3
#| return 3 Card.__init__ 1 self=2 rank=4 => None
#| call 2 Card.__init__ 1 self=2 rank=3
#| line 3 Card.__init__ 1 self=2 rank=3
#| return 3 Card.__init__ 1 self=2 rank=4 => None
#| line 9 <module> 0 Card=7 a=1 b=1 c=1
#| call 4 Card.__lt__ 1 self=5 other=5
#| line 5 Card.__lt__ 1 self=5 other=5
#| return 5 Card.__lt__ 1 self=5 other=5 => True
#| call 4 Card.__lt__ 1 self=5 other=5
#| line 5 Card.__lt__ 1 self=5 other=5
#| return 5 Card.__lt__ 1 self=5 other=5 => False
#| line 10 <module> 0 Card=7 a=1 b=2 c=1 low=2
#| call 6 Card.__gt__ 1 self=6 other=5
#| line 7 Card.__gt__ 1 self=6 other=5
#| return 7 Card.__gt__ 1 self=6 other=5 => False
#| call 6 Card.__gt__ 1 self=5 other=5
#| line 7 Card.__gt__ 1 self=5 other=5
#| return 7 Card.__gt__ 1 self=5 other=5 => True
#| line 11 <module> 0 Card=7 a=1 b=2 c=2 low=2 high=2
#| call 4 Card.__lt__ 1 self=5 other=4
#| line 5 Card.__lt__ 1 self=5 other=4
#| return 5 Card.__lt__ 1 self=5 other=4 => True
#| call 4 Card.__lt__ 1 self=5 other=5
#| line 5 Card.__lt__ 1 self=5 other=5
#| return 5 Card.__lt__ 1 self=5 other=5 => False
#| call 4 Card.__lt__ 1 self=5 other=5
#| line 5 Card.__lt__ 1 self=5 other=5
#| return 5 Card.__lt__ 1 self=5 other=5 => True
#| call 4 Card.__lt__ 1 self=5 other=4
#| line 5 Card.__lt__ 1 self=5 other=4
#| return 5 Card.__lt__ 1 self=5 other=4 => False
#| line 12 <module> 0 Card=7 a=2 b=3 c=3 low=3 high=3 order=1
#| call 12 <lambda> 1 card=5
#| line 12 <lambda> 1 card=5
#| return 12 <lambda> 1 card=5 => [2]
#| call 12 <lambda> 1 card=6
#| line 12 <lambda> 1 card=6
#| return 12 <lambda> 1 card=6 => [1]
#| return 12 <module> 0 Card=7 a=3 b=3 c=3 low=3 high=3 order=1 far=3 => None
