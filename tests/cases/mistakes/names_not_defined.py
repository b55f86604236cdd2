# NameError: misspelt, used too early, deleted, of another scope.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: undefined)
tell(lambda: prnt("x"))
tell(lambda: lenght([]))
tell(lambda: Print("x"))
tell(lambda: true)
tell(lambda: null)
tell(lambda: self.x)
tell(lambda: math.sqrt(4))
tell(lambda: [later for _ in range(1)])
tell(lambda: (lambda: nope)())
tell(lambda: f"{missing}")
def f():
    inside = 1
f()
tell(lambda: inside)
x = 1
del x
tell(lambda: x)
for i in []:
    pass
tell(lambda: i)
later = 5
tell(lambda: later)
#| NameError: name 'undefined' is not defined
#| NameError: name 'prnt' is not defined
#| NameError: name 'lenght' is not defined
#| NameError: name 'Print' is not defined
#| NameError: name 'true' is not defined
#| NameError: name 'null' is not defined
#| NameError: name 'self' is not defined
#| NameError: name 'math' is not defined
#| NameError: name 'later' is not defined
#| NameError: name 'nope' is not defined
#| NameError: name 'missing' is not defined
#| NameError: name 'inside' is not defined
#| NameError: name 'x' is not defined
#| NameError: name 'i' is not defined
#| 5
