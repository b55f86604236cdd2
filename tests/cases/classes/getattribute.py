# __getattribute__: asked for every attribute; special methods are looked up past it.
class Spy:
    size = 3

    def __getattribute__(self, name):
        print("asked", name)
        return super().__getattribute__(name)

    def __len__(self):
        return self.size

    def __getattr__(self, name):
        return "fallback " + name


s = Spy()
print(s.size, len(s), s.nothing, s.__class__.__name__)
s.new = 1
print(s.new, hasattr(s, "zzz"), s.__dict__)


class Deny:
    def __getattribute__(self, name):
        raise AttributeError(f"no {name} for you")


try:
    Deny().x
except AttributeError as error:
    print(error)
print(repr(Deny()).startswith("<__main__.Deny object"), object.__getattribute__(Deny(), "__class__"))
#| asked size
#| asked size
#| asked nothing
#| asked __class__
#| 3 3 fallback nothing Spy
#| asked new
#| asked zzz
#| asked __dict__
#| 1 True {'new': 1}
#| no x for you
#| True <class '__main__.Deny'>
