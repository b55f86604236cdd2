class BankAccount:
    interest_rate = 0.02
    _accounts = []

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []
        BankAccount._accounts.append(self)

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("Balance cannot be negative")
        self._balance = value

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"Invalid deposit amount: {amount}")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        try:
            self.balance -= amount
        except ValueError as exc:
            raise InsufficientFunds(self, amount) from exc
        self.history.append(("withdraw", amount))

    @classmethod
    def total(cls):
        return sum(a.balance for a in cls._accounts)

    @staticmethod
    def validate(name):
        return name.isalpha() and name[0].isupper()

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance:.2f})"

    def __str__(self):
        return f"{self.owner:<10}|{self._balance:>12,.2f}"


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} cannot withdraw {amount}")
        self.account = account
        self.amount = amount


class Savings(BankAccount):
    interest_rate = 0.05

    def add_interest(self):
        self.deposit(self.balance * self.interest_rate)


alice = BankAccount("Alice", 1000)
bob = Savings("Bob", 250.5)
alice.deposit(234.567)
bob.add_interest()
for acc in (alice, bob):
    print(acc, repr(acc), sep=" -> ")
try:
    alice.withdraw(10_000)
except InsufficientFunds as e:
    print("Error:", e, "|", e.amount, "|", repr(e.__cause__))
print(f"Total: {BankAccount.total():.3f}")
print(BankAccount.validate("Alice"), BankAccount.validate("bob"))
print(alice.history, bob.history)
try:
    alice.balance = -5
except ValueError as e:
    print(type(e).__name__, e.args)
print(Savings.mro())
print(isinstance(bob, BankAccount), issubclass(Savings, BankAccount), hasattr(bob, "add_interest"))
print(vars(alice))
#| Alice     |    1,234.57 -> BankAccount('Alice', 1234.57)
#| Bob       |      263.02 -> Savings('Bob', 263.02)
#| Error: Alice cannot withdraw 10000 | 10000 | ValueError('Balance cannot be negative')
#| Total: 1497.592
#| True False
#| [('deposit', 234.567)] [('deposit', 12.525)]
#| ValueError ('Balance cannot be negative',)
#| [<class '__main__.Savings'>, <class '__main__.BankAccount'>, <class 'object'>]
#| True True True
#| {'owner': 'Alice', '_balance': 1234.567, 'history': [('deposit', 234.567)]}
