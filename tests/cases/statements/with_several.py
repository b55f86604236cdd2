# with: parentheses, several managers, one failing in between.
class M:
    def __init__(self, n, fail=None):
        self.n, self.fail = n, fail
    def __enter__(self):
        if self.fail == "enter":
            raise ValueError(f"enter {self.n}")
        print("in", self.n)
        return self
    def __exit__(self, *info):
        print("out", self.n, info[0].__name__ if info[0] else None)
        if self.fail == "exit":
            raise KeyError(f"exit {self.n}")
        return self.fail == "eat"
for managers in ([M(1), M(2)], [M(1), M(2, "enter")], [M(1, "eat"), M(2, "enter")], [M(1), M(2, "exit")], [M(1, "eat"), M(2, "exit")]):
    try:
        with managers[0] as a, managers[1] as b:
            print("body")
        print("after")
    except Exception as error:
        print("error", repr(error), repr(error.__context__))
#| in 1
#| in 2
#| body
#| out 2 None
#| out 1 None
#| after
#| in 1
#| out 1 ValueError
#| error ValueError('enter 2') None
#| in 1
#| out 1 ValueError
#| after
#| in 1
#| in 2
#| body
#| out 2 None
#| out 1 KeyError
#| error KeyError('exit 2') None
#| in 1
#| in 2
#| body
#| out 2 None
#| out 1 KeyError
#| after
