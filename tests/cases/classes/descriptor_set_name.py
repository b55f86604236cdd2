# Descriptors that learn their names: __set_name__, validation, per-instance values.
class Positive:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, 0)

    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        delattr(obj, self.name)


class Item:
    price = Positive()
    count = Positive()


item = Item()
item.price, item.count = 5, 2
print(item.price * item.count, item.__dict__, type(Item.price).__name__)
del item.price
print(item.price)
try:
    item.count = -1
except ValueError as error:
    print(error)
Item.late = Positive()
try:
    item.late
except AttributeError as error:
    print(error)


class Bad:
    def __set_name__(self, owner, name):
        raise RuntimeError("no")


try:
    class Uses:
        x = Bad()
except RuntimeError as error:
    print(error, error.__notes__)
#| named Item price
#| named Item count
#| 10 {'_price': 5, '_count': 2} Positive
#| 0
#| count must be positive
#| 'Positive' object has no attribute 'name'
#| no ["Error calling __set_name__ on 'Bad' instance 'x' in 'Uses'"]
