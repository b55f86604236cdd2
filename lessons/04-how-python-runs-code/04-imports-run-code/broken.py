try:
    import alpha
except ImportError as error:
    print(type(error).__name__, "from", error.name)

#| ImportError from alpha
