# A small program: accounts, transactions, undo by a stack of commands, reports.

from dataclasses import dataclass, field
from functools import singledispatchmethod


@dataclass
class Deposit:
    amount: int


@dataclass
class Withdraw:
    amount: int


@dataclass
class Transfer:
    amount: int
    to: "Account"


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.missing = needed - available


@dataclass
class Account:
    owner: str
    balance: int = 0
    history: list = field(default_factory=list, repr=False)

    @singledispatchmethod
    def apply(self, command):
        raise TypeError(f"unknown command {command!r}")

    @apply.register
    def _(self, command: Deposit):
        self.balance += command.amount
        self.history.append(command)

    @apply.register
    def _(self, command: Withdraw):
        if command.amount > self.balance:
            raise InsufficientFunds(command.amount, self.balance)
        self.balance -= command.amount
        self.history.append(command)

    @apply.register
    def _(self, command: Transfer):
        self.apply(Withdraw(command.amount))
        command.to.apply(Deposit(command.amount))
        self.history[-1] = command

    def undo(self):
        match self.history.pop():
            case Deposit(n):
                self.balance -= n
            case Withdraw(n):
                self.balance += n
            case Transfer(n, to):
                self.balance += n
                to.undo()


ann, bob = Account("Ann"), Account("Bob", 50)
for account, command in [(ann, Deposit(100)), (ann, Withdraw(30)), (ann, Transfer(20, bob)), (bob, Withdraw(500)), (bob, "steal")]:
    try:
        account.apply(command)
    except InsufficientFunds as error:
        print("refused:", error, error.missing)
    except TypeError as error:
        print(error)
    print(ann, bob)
ann.undo()
print(ann, bob, len(ann.history), len(bob.history))
report = "\n".join(f"{a.owner:<5}|{a.balance:>8,}|{'#' * (a.balance // 10)}" for a in sorted((ann, bob), key=lambda a: -a.balance))
print(report)
#| Account(owner='Ann', balance=100) Account(owner='Bob', balance=50)
#| Account(owner='Ann', balance=70) Account(owner='Bob', balance=50)
#| Account(owner='Ann', balance=50) Account(owner='Bob', balance=70)
#| refused: need 500, have 70 430
#| Account(owner='Ann', balance=50) Account(owner='Bob', balance=70)
#| unknown command 'steal'
#| Account(owner='Ann', balance=50) Account(owner='Bob', balance=70)
#| Account(owner='Ann', balance=70) Account(owner='Bob', balance=50) 2 0
#| Ann  |      70|#######
#| Bob  |      50|#####
