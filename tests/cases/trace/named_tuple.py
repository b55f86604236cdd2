from typing import NamedTuple
class Card(NamedTuple):
    rank: int
    suit: str = "x"
card = Card(1)
rank, suit = card
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 NamedTuple=2
#| call 2 Card 1
#| line 2 Card 1
#| line 4 Card 1
#| line 2 Card 1 suit=-
#| return 2 Card 1 suit=- => None
#| call 2 Card.__annotate__ 1 format=4
#| line 2 Card.__annotate__ 1 format=4
#| exception 2 Card.__annotate__ 1 format=4 => NotImplementedError: 
#| return 2 Card.__annotate__ 1 format=4 => None
#| call 2 Card.__annotate__ 1 format=4
#| line 2 Card.__annotate__ 1 format=4
#| line 3 Card.__annotate__ 1 format=4
#| line 2 Card.__annotate__ 1 format=4
#| line 4 Card.__annotate__ 1 format=4
#| line 2 Card.__annotate__ 1 format=4
#| return 2 Card.__annotate__ 1 format=4 => {'rank': <class 'int'>, 'suit': <class 'str'>}
#| line 5 <module> 0 NamedTuple=3 Card=2
#| line 6 <module> 0 NamedTuple=3 Card=3 card=1
#| return 6 <module> 0 NamedTuple=3 Card=3 card=1 rank=- suit=- => None
