# reversed: sequences, dictionaries, own methods.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Own:
    def __reversed__(self):
        return iter("backwards")


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10


print(list(reversed("abc")), list(reversed([1, 2])), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), "".join(reversed(Own())), list(reversed(Sequence())))
print(list(reversed({"a": 1}.items())), type(reversed([])), type(reversed(())))
tell(reversed, {1, 2})
tell(reversed, 5)
tell(reversed, iter([]))
tell(reversed)
backwards = reversed([1, 2, 3])
print(next(backwards), backwards.__length_hint__(), list(backwards), list(backwards))
#| ['c', 'b', 'a'] [2, 1] [2, 1, 0] ['b', 'a'] backwards [20, 10, 0]
#| [('a', 1)] <class 'list_reverseiterator'> <class 'reversed'>
#| TypeError: 'set' object is not reversible
#| TypeError: 'int' object is not reversible
#| TypeError: 'list_iterator' object is not reversible
#| TypeError: reversed expected 1 argument, got 0
#| 3 2 [2, 1] []
