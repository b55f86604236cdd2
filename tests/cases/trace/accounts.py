class Account:
    def __init__(self, owner, items):
        self.owner = owner
        self.items = items
    def add(self, item):
        self.items.append(item)
        return self
    def merge(self, other):
        for item in other.items:
            self.add(item)
        return len(self.items)
def build(names):
    made = []
    for name in names:
        made.append(Account(name, [[name]]))
    return made
first, second = build(["alma", "bodo"])
first.add([1]).add([2])
total = first.merge(second)
del second
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Account 1
#| line 1 Account 1
#| line 2 Account 1
#| line 5 Account 1
#| line 8 Account 1 add=1
#| return 8 Account 1 add=1 merge=1 => None
#| line 12 <module> 0 Account=4
#| line 17 <module> 0 Account=4 build=1
#| call 12 build 1 names=1
#| line 13 build 1 names=1
#| line 14 build 1 names=1 made=1
#| line 15 build 1 names=2 made=1 name=3
#| call 2 Account.__init__ 2 self=2 owner=6 items=3
#| line 3 Account.__init__ 2 self=2 owner=6 items=3
#| line 4 Account.__init__ 2 self=2 owner=7 items=3
#| return 4 Account.__init__ 2 self=2 owner=7 items=4 => None
#| line 14 build 1 names=2 made=1 name=5
#| line 15 build 1 names=2 made=1 name=3
#| call 2 Account.__init__ 2 self=2 owner=4 items=1
#| line 3 Account.__init__ 2 self=2 owner=4 items=1
#| line 4 Account.__init__ 2 self=2 owner=5 items=1
#| return 4 Account.__init__ 2 self=2 owner=5 items=2 => None
#| line 14 build 1 names=2 made=1 name=5
#| line 16 build 1 names=1 made=1 name=5
#| return 16 build 1 names=1 made=1 name=5 => [<__main__.Account object>, <__main__.Account object>]
#| line 18 <module> 0 Account=6 build=1 first=1 second=1
#| call 5 Account.add 1 self=2 item=1
#| line 6 Account.add 1 self=2 item=1
#| line 7 Account.add 1 self=2 item=2
#| return 7 Account.add 1 self=2 item=2 => <__main__.Account object>
#| call 5 Account.add 1 self=2 item=1
#| line 6 Account.add 1 self=2 item=1
#| line 7 Account.add 1 self=2 item=2
#| return 7 Account.add 1 self=2 item=2 => <__main__.Account object>
#| line 19 <module> 0 Account=6 build=1 first=1 second=1
#| call 8 Account.merge 1 self=2 other=2
#| line 9 Account.merge 1 self=2 other=2
#| line 10 Account.merge 1 self=2 other=2 item=2
#| call 5 Account.add 2 self=2 item=2
#| line 6 Account.add 2 self=2 item=2
#| line 7 Account.add 2 self=2 item=3
#| return 7 Account.add 2 self=2 item=3 => <__main__.Account object>
#| line 9 Account.merge 1 self=2 other=2 item=3
#| line 11 Account.merge 1 self=2 other=2 item=3
#| return 11 Account.merge 1 self=2 other=2 item=3 => 4
#| line 20 <module> 0 Account=6 build=1 first=1 second=1 total=-
#| return 20 <module> 0 Account=5 build=1 first=1 total=- => None
