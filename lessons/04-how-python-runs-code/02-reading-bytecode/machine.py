def run(code):
    stack = []
    for op, arg in code:
        if op == "PUSH":
            stack.append(arg)
        elif op == "ADD":
            right = stack.pop()
            left = stack.pop()
            stack.append(left + right)
    return stack.pop()

print(run([("PUSH", 2), ("PUSH", 3), ("ADD", None)]))

#| 5
