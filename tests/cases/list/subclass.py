# A class derived from list: what its operations give back.
class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __getitem__(self, key):
        return ("got", super().__getitem__(key))


stack = Stack([1, 2]).push(3)
print(stack, stack[0], stack[:2], type(stack + [4]).__name__, type(stack * 2).__name__, type(stack.copy()).__name__, list(stack), stack == [1, 2, 3], len(stack))
stack += [5]
print(type(stack).__name__, stack.pop(), sorted(stack, reverse=True), [*stack], stack.index(2))
stack.extra = "attribute"
print(stack.extra, Stack("ab"), Stack.__mro__[1:])
#| [1, 2, 3] ('got', 1) ('got', [1, 2]) list list list [1, 2, 3] True 3
#| Stack 5 [3, 2, 1] [1, 2, 3] 1
#| attribute ['a', 'b'] (<class 'list'>, <class 'object'>)
