# dir: names of a module's function, of an instance and its classes, sorted.
class Base:
    base_name = 1


class Child(Base):
    def method(self):
        pass


child = Child()
child.own = 1
print([name for name in dir(child) if not name.startswith("__")])
print([name for name in dir(Child) if not name.startswith("__")])


class Own:
    def __dir__(self):
        return ["zebra", "ant", "mouse"]


print(dir(Own()))


def local_names(a, b=2):
    c = 3
    return dir()


print(local_names(1))
print([name for name in dir(int) if name[0] != "_"])
print([name for name in dir([]) if name[0] != "_"])
#| ['base_name', 'method', 'own']
#| ['base_name', 'method']
#| ['ant', 'mouse', 'zebra']
#| ['a', 'b', 'c']
#| ['as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator', 'from_bytes', 'imag', 'is_integer', 'numerator', 'real', 'to_bytes']
#| ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
