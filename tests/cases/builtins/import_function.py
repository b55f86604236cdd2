# __import__: the top package or, with names, the module itself.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(__import__("math").pi)
print(__import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Sized"]).__name__)
print(__import__("os.path").__name__, __import__("os", globals(), locals(), ["path"], 0).__name__)
tell(__import__, "no_such_module")
tell(__import__, "math.nothing")
tell(__import__, "")
tell(__import__, 5)
tell(__import__, "collections.nothing")
#| 3.141592653589793
#| collections collections.abc
#| os os
#| ModuleNotFoundError: No module named 'no_such_module'
#| ModuleNotFoundError: No module named 'math.nothing'; 'math' is not a package
#| ValueError: Empty module name
#| TypeError: module name must be a string
#| ModuleNotFoundError: No module named 'collections.nothing'
