# A generator that goes away runs its finally; one never started does not.
def gen(name):
    print("begin", name)
    try:
        yield 1
        yield 2
    finally:
        print("finally", name)


g = gen("a")
next(g)
del g
print("deleted a")
gen("never started")
for x in gen("loop"):
    break
print("after the loop")
first = next(gen("temporary"))
print("first", first)


def holder():
    with_one = gen("local")
    next(with_one)
    return "returned"


print(holder())
a, b = zip(gen("zip"), [10, 20])
print(a, b)
it = gen("end")
print(list(it))
#| begin a
#| finally a
#| deleted a
#| begin loop
#| finally loop
#| after the loop
#| begin temporary
#| finally temporary
#| first 1
#| begin local
#| finally local
#| returned
#| begin zip
#| finally zip
#| (1, 10) (2, 20)
#| begin end
#| finally end
#| [1, 2]
