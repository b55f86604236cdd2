s = "hello"
t = "hel" + "lo"
u = "".join(["hel", "lo"])
print(s is t)
print(s is u)
print(s == u)

#| True
#| False
#| True
