# Stacks: brackets, reverse Polish, infix to postfix, next greater, min stack, undo.
def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for i, c in enumerate(text):
        if c in pairs.values():
            stack.append((c, i))
        elif c in pairs:
            if not stack or stack.pop()[0] != pairs[c]:
                return f"unexpected {c} at {i}"
    return f"never closed: {stack}" if stack else "ok"


def rpn(tokens):
    stack = []
    operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: int(a / b)}
    for t in tokens.split():
        if t in operations:
            b, a = stack.pop(), stack.pop()
            stack.append(operations[t](a, b))
        else:
            stack.append(int(t))
    return stack


def postfix(expression):
    order, out, stack = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}, [], []
    for t in expression.split():
        if t.isalnum():
            out.append(t)
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while (top := stack.pop()) != "(":
                out.append(top)
        else:
            while stack and stack[-1] != "(" and (order[stack[-1]] > order[t] or order[stack[-1]] == order[t] and t != "^"):
                out.append(stack.pop())
            stack.append(t)
    return " ".join(out + stack[::-1])


class MinStack:
    def __init__(self):
        self._items = []

    def push(self, x):
        self._items.append((x, min(x, self._items[-1][1]) if self._items else x))

    def pop(self):
        return self._items.pop()[0]

    @property
    def min(self):
        return self._items[-1][1]

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"MinStack({[x for x, _ in self._items]})"


def next_greater(nums):
    out, stack = [-1] * len(nums), []
    for i, n in enumerate(nums):
        while stack and nums[stack[-1]] < n:
            out[stack.pop()] = n
        stack.append(i)
    return out


for text in ("([]{})", "(]", "((", "", "a(b[c]d)e", "}"):
    print(repr(text), balanced(text))
print(rpn("2 1 + 3 *"), rpn("4 13 5 / +"), rpn("10 6 9 3 + -11 * / * 17 + 5 +"))
try:
    rpn("1 +")
except IndexError as error:
    print("IndexError", error)
print(postfix("a + b * c"), "|", postfix("( a + b ) * c - d ^ e ^ f"))
s = MinStack()
for x in (5, 3, 7, 2):
    s.push(x)
    print(s, s.min, end="; ")
print(s.pop(), s.min, len(s), bool(s))
print(next_greater([4, 5, 2, 25, 7, 8]))
#| '([]{})' ok
#| '(]' unexpected ] at 1
#| '((' never closed: [('(', 0), ('(', 1)]
#| '' ok
#| 'a(b[c]d)e' ok
#| '}' unexpected } at 0
#| [9] [6] [22]
#| IndexError pop from empty list
#| a b c * + | a b + c * d e f ^ ^ -
#| MinStack([5]) 5; MinStack([5, 3]) 3; MinStack([5, 3, 7]) 3; MinStack([5, 3, 7, 2]) 2; 2 3 3 True
#| [5, 25, 25, -1, 8, -1]
