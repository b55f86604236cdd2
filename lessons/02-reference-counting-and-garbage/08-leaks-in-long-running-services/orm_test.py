assert handle() == 1, "handle must give what it gave before"
line = Line()
order = Order()
order.add(line)
assert line.order is order, "a line must still know its order while a request works on it"
