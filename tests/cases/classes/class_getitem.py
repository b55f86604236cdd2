# __class_getitem__: square brackets on the class itself.
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class Small(Box):
    pass


print(Box[5], Small["a", "b"], Box[int])
try:
    Box()[1]
except TypeError as error:
    print(error)


class Meta(type):
    def __getitem__(cls, key):
        return ("meta", key)


class ByMeta(metaclass=Meta):
    def __class_getitem__(cls, key):
        return "not asked"


print(ByMeta[1], list[int], dict[str, int], list[int] == list[int], list[int]([1]), type(list[int]), list[int].__origin__)
try:
    int[str]
except TypeError as error:
    print(error)
#| Box[5] Small[('a', 'b')] Box[<class 'int'>]
#| 'Box' object is not subscriptable
#| ('meta', 1) list[int] dict[str, int] True [1] <class 'types.GenericAlias'> <class 'list'>
#| type 'int' is not subscriptable
