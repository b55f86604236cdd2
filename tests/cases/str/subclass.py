# A class derived from str: what its methods give back.
class Name(str):
    def __new__(cls, value, mark="!"):
        made = super().__new__(cls, value)
        made.mark = mark
        return made

    def shout(self):
        return self.upper() + self.mark


name = Name("bob")
print(name.shout(), type(name + "x").__name__, type(name[:]).__name__, type(name.strip()).__name__, type(str(name)).__name__, name == "bob", {name: 1}["bob"], hash(name) == hash("bob"))
print(f"{name}", "%s" % name, name.mark, repr(name), isinstance(name, str), "".join([name]) is name, type("".join([name])).__name__, Name("x") * 2)
#| BOB! str str str str True 1 True
#| bob bob ! 'bob' True False str xx
