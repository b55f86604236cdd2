s = "abcdef"
t = s[1:]
u = s[:]
print(t)
print(t is s, u is s)

#| bcdef
#| False True
