# property: built by hand from functions, changed by its own decorators.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Account:
    def __init__(self):
        self._sum = 0

    def get(self):
        return self._sum

    def put(self, value):
        self._sum = value

    def drop(self):
        print("dropped")

    sum = property(get, put, drop, "money")
    fixed = property(get)
    writeonly = property(fset=put)


account = Account()
account.sum = 5
del account.sum
print(account.sum, Account.sum.__doc__, Account.sum.fget is Account.get, Account.fixed.fset, Account.sum.__name__)
tell(lambda: setattr(account, "fixed", 1))
tell(lambda: delattr(account, "fixed"))
tell(lambda: account.writeonly)
tell(property, 1, 2, 3, 4, 5)
tell(lambda: property(5).__get__(account))
tell(lambda: setattr(Account.sum, "fget", None))
#| dropped
#| 5 money True None sum
#| AttributeError: property 'fixed' of 'Account' object has no setter
#| AttributeError: property 'fixed' of 'Account' object has no deleter
#| AttributeError: property 'writeonly' of 'Account' object has no getter
#| TypeError: property() takes at most 4 arguments (5 given)
#| TypeError: 'int' object is not callable
#| AttributeError: readonly attribute
