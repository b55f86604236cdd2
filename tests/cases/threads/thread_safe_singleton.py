import threading
from functools import wraps


class Singleton(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    made = 0

    def __init__(self):
        Config.made += 1


def synchronized(lock):
    def decorate(function):
        @wraps(function)
        def inner(*args):
            with lock:
                return function(*args)
        return inner
    return decorate


counter = 0


@synchronized(threading.RLock())
def bump():
    global counter
    value = counter
    counter = value + 1


found = []
threads = [threading.Thread(target=lambda: (found.append(Config()), [bump() for _ in range(50)])) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(Config.made, len({id(c) for c in found}), counter, bump.__name__)
#| 1 1 200 bump
