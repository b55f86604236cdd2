# inspect: what an object is, members, documentation.

import inspect


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class A:
    "doc of A"
    x = 1
    def m(self):
        """first

        indented
        """
    @property
    def p(self): return 1
async def co(): pass
def gen(): yield
tell(lambda: inspect.isfunction(gen))
tell(lambda: inspect.ismethod(A().m))
tell(lambda: inspect.isclass(A))
tell(lambda: inspect.ismodule(inspect))
tell(lambda: inspect.isbuiltin(len))
tell(lambda: inspect.isgeneratorfunction(gen))
tell(lambda: inspect.isgenerator(gen()))
tell(lambda: inspect.iscoroutinefunction(co))
tell(lambda: inspect.isroutine(len))
tell(lambda: inspect.isdatadescriptor(A.p))
tell(lambda: inspect.getdoc(A.m))
tell(lambda: inspect.getdoc(A))
tell(lambda: inspect.cleandoc("  a\n    b"))
tell(lambda: [n for n, v in inspect.getmembers(A) if not n.startswith("__")])
tell(lambda: inspect.getmro(A))
tell(lambda: inspect.unwrap(gen) is gen)
tell(lambda: inspect.getmodule(A).__name__)
tell(lambda: inspect.currentframe().f_code.co_name)
tell(lambda: inspect.isabstract(A))
tell(lambda: inspect.signature(A.m))
tell(lambda: inspect.getattr_static(A(), "p").__class__)
#| True
#| True
#| True
#| True
#| True
#| True
#| True
#| True
#| True
#| True
#| 'first\n\nindented'
#| 'doc of A'
#| 'a\nb'
#| ['m', 'p', 'x']
#| (<class '__main__.A'>, <class 'object'>)
#| True
#| '__main__'
#| '<lambda>'
#| False
#| <Signature (self)>
#| <class 'property'>
