# Names with two underscores in classes: mangled wherever they stand.
class Safe:
    __secret = 1
    __dunder__ = 2

    def __init__(self):
        self.__code = 5

    def get(self):
        return self.__code, self.__secret, self.__dunder__

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden(), [__x for __x in range(2)], sorted(n for n in locals())

    def keyword(self, __a=1):
        return __a


class _Under(Safe):
    def peek(self):
        return self.__code


s = Safe()
print(s.get(), s.call(), s.__dict__, s._Safe__secret, s._Safe__hidden(), s.keyword(_Safe__a=3))
print([n for n in dir(Safe) if "Safe" in n])
for act in (lambda: s.__code, lambda: _Under().peek(), lambda: s.keyword(__a=1)):
    try:
        print(act())
    except (AttributeError, TypeError) as error:
        print(error)
#| (5, 1, 2) ('hidden', [0, 1], ['self']) {'_Safe__code': 5} 1 hidden 3
#| ['_Safe__hidden', '_Safe__secret']
#| 'Safe' object has no attribute '__code'
#| '_Under' object has no attribute '_Under__code'
#| Safe.keyword() got an unexpected keyword argument '__a'
