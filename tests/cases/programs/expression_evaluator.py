# A small program: tokens, a precedence climber, a tree of nodes, evaluation, printing, errors.

import operator
import re

OPS = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "^": (3, operator.pow)}


class Num:
    def __init__(self, value):
        self.value = value

    def eval(self, env):
        return self.value

    def __str__(self):
        return str(self.value)


class Var(Num):
    def eval(self, env):
        try:
            return env[self.value]
        except KeyError:
            raise NameError(f"unknown variable {self.value!r}") from None


class Bin:
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right

    def eval(self, env):
        return OPS[self.op][1](self.left.eval(env), self.right.eval(env))

    def __str__(self):
        return f"({self.left} {self.op} {self.right})"


class Parser:
    def __init__(self, text):
        self.tokens = re.findall(r"\d+\.?\d*|\w+|\S", text)
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self):
        token = self.peek()
        self.at += 1
        return token

    def expression(self, least=1):
        left = self.atom()
        while (op := self.peek()) in OPS and OPS[op][0] >= least:
            self.take()
            left = Bin(op, left, self.expression(OPS[op][0] + (op != "^")))
        return left

    def atom(self):
        token = self.take()
        if token is None:
            raise SyntaxError("unexpected end")
        if token == "(":
            inner = self.expression()
            if self.take() != ")":
                raise SyntaxError("missing )")
            return inner
        if token == "-":
            return Bin("-", Num(0), self.atom())
        if token[0].isdigit():
            return Num(float(token) if "." in token else int(token))
        if token.isidentifier():
            return Var(token)
        raise SyntaxError(f"unexpected {token!r}")

    def parse(self):
        tree = self.expression()
        if self.peek() is not None:
            raise SyntaxError(f"left over: {self.peek()!r}")
        return tree


env = {"x": 5, "pi": 3.14159}
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "-x ^ 2", "x / 2 + pi", "8 / 0", "2 *", "(1", "y + 1", "1 2", "a $ b", "2.5 * (x - 1)"]:
    try:
        tree = Parser(text).parse()
        print(f"{text:<16}{tree!s:<24}{tree.eval(env)}")
    except (SyntaxError, NameError, ArithmeticError) as error:
        print(f"{text:<16}{type(error).__name__}: {error}")
#| 1 + 2 * 3       (1 + (2 * 3))           7
#| (1 + 2) * 3     ((1 + 2) * 3)           9
#| 2 ^ 3 ^ 2       (2 ^ (3 ^ 2))           512
#| 10 - 4 - 3      ((10 - 4) - 3)          3
#| -x ^ 2          ((0 - x) ^ 2)           25
#| x / 2 + pi      ((x / 2) + pi)          5.64159
#| 8 / 0           ZeroDivisionError: division by zero
#| 2 *             SyntaxError: unexpected end
#| (1              SyntaxError: missing )
#| y + 1           NameError: unknown variable 'y'
#| 1 2             SyntaxError: left over: '2'
#| a $ b           SyntaxError: left over: '$'
#| 2.5 * (x - 1)   (2.5 * (x - 1))         10.0
