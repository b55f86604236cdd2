from collections import UserString, UserDict, UserList
import collections
class Lower(UserString):
    def __str__(self): return self.data.lower()
u = Lower("Hello")
print(u, repr(u), u.upper(), type(u.upper()), u + "x", "y" + u, u * 2, len(u), u[1], u == "Hello", "ell" in u, u.split("l"), hash(u) == hash("Hello"))
import builtins
print(builtins.len is len, builtins)
#| hello 'Hello' hello <class '__main__.Lower'> hellox yhello hellohello 5 e True True ['He', '', 'o'] True
#| True <module 'builtins' (built-in)>
