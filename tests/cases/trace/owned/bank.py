class Account:
    def __init__(self, owner):
        self.owner = owner
        self.entries = []
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        self.entries.append((self.owner, amount))
        return sum(entry[1] for entry in self.entries)
a = Account(["o"])
total = a.deposit(1000)
try:
    a.deposit(-5)
except ValueError as error:
    bad = error.args
total = a.deposit(500)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Account 1
#| line 1 Account 1
#| line 2 Account 1
#| line 5 Account 1
#| return 5 Account 1 deposit=1 => None
#| line 10 <module> 0 Account=4
#| call 2 Account.__init__ 1 self=2 owner=3
#| line 3 Account.__init__ 1 self=2 owner=3
#| line 4 Account.__init__ 1 self=2 owner=4
#| return 4 Account.__init__ 1 self=2 owner=4 => None
#| line 11 <module> 0 Account=5 a=1
#| call 5 Account.deposit 1 self=2 amount=2
#| line 6 Account.deposit 1 self=2 amount=2
#| line 8 Account.deposit 1 self=2 amount=2
#| line 9 Account.deposit 1 self=2 amount=3
#| call 9 Account.deposit.<locals>.<genexpr> 2 .0=1
#| line 9 Account.deposit.<locals>.<genexpr> 2 .0=1
#| return 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2 => 1000
#| call 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2
#| line 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2
#| return 9 Account.deposit.<locals>.<genexpr> 2 .0=1 entry=2 => None
#| return 9 Account.deposit 1 self=2 amount=3 => 1000
#| line 12 <module> 0 Account=5 a=1 total=1
#| line 13 <module> 0 Account=5 a=1 total=1
#| call 5 Account.deposit 1 self=2 amount=-
#| line 6 Account.deposit 1 self=2 amount=-
#| line 7 Account.deposit 1 self=2 amount=-
#| exception 7 Account.deposit 1 self=2 amount=- => ValueError: -5
#| return 7 Account.deposit 1 self=2 amount=- => None
#| exception 13 <module> 0 Account=5 a=2 total=1 => ValueError: -5
#| line 14 <module> 0 Account=5 a=2 total=1
#| line 15 <module> 0 Account=5 a=2 total=1 error=2
#| line 16 <module> 0 Account=5 a=1 total=1 bad=1
#| call 5 Account.deposit 1 self=2 amount=2
#| line 6 Account.deposit 1 self=2 amount=2
#| line 8 Account.deposit 1 self=2 amount=2
#| line 9 Account.deposit 1 self=2 amount=3
#| call 9 Account.deposit.<locals>.<genexpr> 2 .0=1
#| line 9 Account.deposit.<locals>.<genexpr> 2 .0=1
#| return 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2 => 1000
#| call 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2
#| line 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2
#| return 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2 => 500
#| call 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2
#| line 9 Account.deposit.<locals>.<genexpr> 2 .0=2 entry=2
#| return 9 Account.deposit.<locals>.<genexpr> 2 .0=1 entry=2 => None
#| return 9 Account.deposit 1 self=2 amount=3 => 1500
#| return 16 <module> 0 Account=5 a=1 total=1 bad=1 => None
