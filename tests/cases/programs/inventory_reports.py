# A small program: records grouped, filtered, joined and printed as tables, with several ways to count.

from collections import Counter, defaultdict
from itertools import groupby
from operator import itemgetter
from statistics import mean

ITEMS = [
    {"name": "pen", "kind": "office", "price": 1.2, "stock": 140},
    {"name": "desk", "kind": "furniture", "price": 150.0, "stock": 3},
    {"name": "lamp", "kind": "furniture", "price": 35.5, "stock": 0},
    {"name": "paper", "kind": "office", "price": 4.75, "stock": 60},
    {"name": "mug", "kind": "kitchen", "price": 7.0, "stock": 25},
]
by_kind = defaultdict(list)
for item in ITEMS:
    by_kind[item["kind"]].append(item)
for kind, items in sorted(by_kind.items()):
    total = sum(i["price"] * i["stock"] for i in items)
    print(f"{kind:<10} {len(items)} {total:>10,.2f} {mean(i['price'] for i in items):8.3f} {max(items, key=itemgetter('price'))['name']}")
print({k: [i["name"] for i in g] for k, g in groupby(sorted(ITEMS, key=itemgetter("kind", "name")), key=itemgetter("kind"))})
print([i["name"] for i in ITEMS if not i["stock"]], any(i["price"] > 100 for i in ITEMS), all(i["stock"] for i in ITEMS), Counter(i["kind"] for i in ITEMS).most_common(1))
widths = {key: max(len(str(i[key])) for i in ITEMS) for key in ITEMS[0]}
print(" | ".join(key.ljust(widths[key]) for key in widths))
print("-+-".join("-" * max(widths[key], len(key)) for key in widths))
for item in ITEMS:
    print(" | ".join(str(item[key]).rjust(widths[key]) if isinstance(item[key], (int, float)) else item[key].ljust(widths[key]) for key in widths))
orders = [("pen", 10), ("mug", 30), ("chair", 1), ("paper", 60)]
stock = {i["name"]: i for i in ITEMS}
for name, count in orders:
    try:
        item = stock[name]
        if item["stock"] < count:
            raise ValueError(f"only {item['stock']} of {name}")
        item["stock"] -= count
        print(f"sold {count} {name} for {count * item['price']:.2f}")
    except (KeyError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
print(sorted(((i["stock"], i["name"]) for i in ITEMS), reverse=True)[:3], [*map(itemgetter("name"), filter(lambda i: i["stock"] == 0, ITEMS))])
#| furniture  2     450.00   92.750 desk
#| kitchen    1     175.00    7.000 mug
#| office     2     453.00    2.975 paper
#| {'furniture': ['desk', 'lamp'], 'kitchen': ['mug'], 'office': ['paper', 'pen']}
#| ['lamp'] True False [('office', 2)]
#| name  | kind      | price | stock
#| ------+-----------+-------+------
#| pen   | office    |   1.2 | 140
#| desk  | furniture | 150.0 |   3
#| lamp  | furniture |  35.5 |   0
#| paper | office    |  4.75 |  60
#| mug   | kitchen   |   7.0 |  25
#| sold 10 pen for 12.00
#| ValueError: only 25 of mug
#| KeyError: 'chair'
#| sold 60 paper for 285.00
#| [(130, 'pen'), (25, 'mug'), (3, 'desk')] ['lamp', 'paper']
