# Mixins: cooperative __init__ with keywords, methods from both sides.
class Base:
    def __init__(self, **rest):
        print("Base", rest)


class Named(Base):
    def __init__(self, name="?", **rest):
        print("Named", name)
        super().__init__(**rest)
        self.name = name


class Aged(Base):
    def __init__(self, age=0, **rest):
        print("Aged", age)
        super().__init__(**rest)
        self.age = age


class Person(Named, Aged):
    def __init__(self, **all):
        super().__init__(**all)


p = Person(age=5, name="Al", extra=1)
print(p.__dict__, [c.__name__ for c in type(p).__mro__])


class DictLike(dict, Base):
    pass


print(DictLike(a=1), DictLike.__base__.__name__)
try:
    class Two(dict, list):
        pass
except TypeError as error:
    print(error)
#| Named Al
#| Aged 5
#| Base {'extra': 1}
#| {'age': 5, 'name': 'Al'} ['Person', 'Named', 'Aged', 'Base', 'object']
#| {'a': 1} dict
#| multiple bases have instance lay-out conflict
