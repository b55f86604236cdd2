def inner():
    try:
        return secret
    except NameError as error:
        return str(error)

def outer():
    secret = 42
    return inner()

print(outer())

#| name 'secret' is not defined
