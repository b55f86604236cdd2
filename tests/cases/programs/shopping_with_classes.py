# A shop: products, a cart with operators, discounts as strategies, errors of its own, properties.
from dataclasses import dataclass, field
from decimal import Decimal


class OutOfStock(Exception):
    def __init__(self, product, wanted):
        super().__init__(f"only {product.stock} of {product.name!r}, {wanted} wanted")
        self.product, self.wanted = product, wanted


@dataclass(order=True)
class Product:
    price: Decimal
    name: str = field(compare=False)
    stock: int = field(default=10, compare=False, repr=False)

    def __post_init__(self):
        if self.price < 0:
            raise ValueError("price cannot be negative")


class Cart:
    def __init__(self):
        self._lines = {}

    def add(self, product, count=1):
        wanted = self._lines.get(product.name, (product, 0))[1] + count
        if wanted > product.stock:
            raise OutOfStock(product, wanted)
        self._lines[product.name] = product, wanted
        return self

    def __iadd__(self, product):
        return self.add(product)

    def __len__(self):
        return sum(n for _, n in self._lines.values())

    def __contains__(self, name):
        return name in self._lines

    def __iter__(self):
        yield from self._lines.values()

    @property
    def total(self):
        return sum((p.price * n for p, n in self), Decimal(0))

    def __str__(self):
        rows = [f"{p.name:<8}{n:>3} x {p.price:>7.2f} = {p.price * n:>8.2f}" for p, n in self]
        return "\n".join([*rows, f"{'total':<22}{self.total:>9.2f}"])


def percent(n):
    return lambda total: total * (100 - n) / 100


def threshold(limit, off):
    return lambda total: total - off if total >= limit else total


pen, book = Product(Decimal("1.20"), "pen"), Product(Decimal("12.50"), "book", 2)
cart = Cart().add(pen, 3)
cart += book
print(cart)
print(len(cart), "pen" in cart, "ink" in cart, min([book, pen]), sorted([book, pen])[0].name)
for discount in (percent(10), threshold(10, 5), threshold(100, 5)):
    print(discount(cart.total).quantize(Decimal("0.01")))
for action in (lambda: cart.add(book, 5), lambda: Product(Decimal(-1), "x"), lambda: cart.add("pen"), lambda: pen < 5, lambda: setattr(cart, "total", 1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(bool(Cart()), Cart().total, [n for _, n in cart])
#| pen       3 x    1.20 =     3.60
#| book      1 x   12.50 =    12.50
#| total                     16.10
#| 4 True False Product(price=Decimal('1.20'), name='pen') pen
#| 14.49
#| 11.10
#| 16.10
#| OutOfStock only 2 of 'book', 6 wanted
#| ValueError price cannot be negative
#| AttributeError 'str' object has no attribute 'name'
#| TypeError '<' not supported between instances of 'Product' and 'int'
#| AttributeError property 'total' of 'Cart' object has no setter
#| False 0 [3, 1]
