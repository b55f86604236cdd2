def check(ok):
    if ok:
        return "fine"
    return mising

print(check(True))
try:
    check(False)
except NameError as error:
    print(error)

#| fine
#| name 'mising' is not defined
