import weakref

class User:
    pass

user = User()
ref = weakref.ref(user)
print(ref() is user)
also = user
del user
print(ref() is also)
del also
print(ref())

#| True
#| True
#| None
