import weakref

class Connection:
    pass

conn = Connection()
weakref.finalize(conn, print, "closed")
also = conn
del conn
print("one name left")
del also
print("end")

#| one name left
#| closed
#| end
