"""How long a piece of code takes, in the machine's own time."""

import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    """Runs a statement many times."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        self._space = {} if globals is None else globals
        self._stmt, self._setup = stmt, setup

    def timeit(self, number=default_number):
        space = self._space
        setup, stmt = self._setup, self._stmt
        if callable(setup):
            setup()
        else:
            exec(setup, space)
        if not callable(stmt):
            code = compile(stmt, "<timeit-src>", "exec")
            stmt = lambda: exec(code, space)
        begin = self.timer()
        for _ in range(number):
            stmt()
        return self.timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        return 1, self.timeit(1)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
