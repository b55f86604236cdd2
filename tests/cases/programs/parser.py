# Tokenizer, recursive-descent parser and evaluator
class Token:
    def __init__(self, kind, value):
        self.kind, self.value = kind, value
    def __repr__(self):
        return f"Token({self.kind}, {self.value!r})"

class ParseError(SyntaxError):
    pass

def tokenize(text):
    i, n = 0, len(text)
    while i < n:
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            j = i
            while j < n and (text[j].isdigit() or text[j] == "."):
                j += 1
            num = text[i:j]
            yield Token("NUM", float(num) if "." in num else int(num))
            i = j
        elif ch.isalpha():
            j = i
            while j < n and (text[j].isalnum() or text[j] == "_"):
                j += 1
            yield Token("NAME", text[i:j])
            i = j
        elif ch in "+-*/^(),=":
            yield Token(ch, ch)
            i += 1
        else:
            raise ParseError(f"unexpected {ch!r} at {i}")
    yield Token("END", None)

class Parser:
    def __init__(self, text, env):
        self.toks = list(tokenize(text))
        self.pos = 0
        self.env = env
    @property
    def cur(self): return self.toks[self.pos]
    def eat(self, kind):
        if self.cur.kind != kind:
            raise ParseError(f"expected {kind}, got {self.cur}")
        t = self.cur
        self.pos += 1
        return t
    def statement(self):
        if self.cur.kind == "NAME" and self.toks[self.pos + 1].kind == "=":
            name = self.eat("NAME").value
            self.eat("=")
            self.env[name] = self.expr()
            return self.env[name]
        v = self.expr()
        self.eat("END")
        return v
    def expr(self):
        v = self.term()
        while self.cur.kind in ("+", "-"):
            op = self.eat(self.cur.kind).kind
            r = self.term()
            v = v + r if op == "+" else v - r
        return v
    def term(self):
        v = self.factor()
        while self.cur.kind in "*/":
            op = self.eat(self.cur.kind).kind
            r = self.factor()
            v = v * r if op == "*" else v / r
        return v
    def factor(self):
        if self.cur.kind == "-":
            self.eat("-")
            return -self.factor()
        base = self.atom()
        if self.cur.kind == "^":
            self.eat("^")
            return base ** self.factor()
        return base
    def atom(self):
        t = self.cur
        match t.kind:
            case "NUM":
                return self.eat("NUM").value
            case "NAME":
                name = self.eat("NAME").value
                if self.cur.kind == "(":
                    self.eat("(")
                    args = [self.expr()]
                    while self.cur.kind == ",":
                        self.eat(",")
                        args.append(self.expr())
                    self.eat(")")
                    return self.env[name](*args)
                return self.env[name]
            case "(":
                self.eat("(")
                v = self.expr()
                self.eat(")")
                return v
            case _:
                raise ParseError(f"unexpected token {t}")

env = {"max": max, "abs": abs, "pi": 3.14159}
for line in ["1 + 2 * 3", "-(4 - 6) ^ 2", "x = 2 ^ 3 ^ 2", "x / 7", "max(1, x, abs(-9000))", "2 $ 3", "(1 + 2", "y + 1", "1 / 0", "pi * 2.5", "4 4"]:
    try:
        print(f"{line:<24} = {Parser(line, env).statement()}")
    except ParseError as e:
        print(f"{line:<24} ! {e} {e.msg}")
    except (KeyError, ZeroDivisionError) as e:
        print(f"{line:<24} ! {type(e).__name__}: {e}")
print(list(tokenize("a+1")))
#| 1 + 2 * 3                = 7
#| -(4 - 6) ^ 2             = -4
#| x = 2 ^ 3 ^ 2            = 512
#| x / 7                    = 73.14285714285714
#| max(1, x, abs(-9000))    = 9000
#| 2 $ 3                    ! unexpected '$' at 2 unexpected '$' at 2
#| (1 + 2                   ! expected ), got Token(END, None) expected ), got Token(END, None)
#| y + 1                    ! KeyError: 'y'
#| 1 / 0                    ! ZeroDivisionError: division by zero
#| pi * 2.5                 = 7.853975
#| 4 4                      ! expected END, got Token(NUM, 4) expected END, got Token(NUM, 4)
#| [Token(NAME, 'a'), Token(+, '+'), Token(NUM, 1), Token(END, None)]
