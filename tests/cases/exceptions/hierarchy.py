# Which except clause takes which error: the classes and their order.
kinds = [ZeroDivisionError, KeyError, IndexError, FileNotFoundError, UnicodeDecodeError, RecursionError, NotImplementedError, ModuleNotFoundError, UnboundLocalError, KeyboardInterrupt, SystemExit, GeneratorExit, StopIteration, TabError, ConnectionResetError, EncodingWarning, PythonFinalizationError, BlockingIOError]
for kind in kinds:
    print(" < ".join(k.__name__ for k in kind.__mro__[:-1]))
print(IOError is OSError, EnvironmentError is OSError, issubclass(bool, int), BaseException.__subclasses__()[:5])


def which(error):
    try:
        raise error
    except ArithmeticError:
        return "arithmetic"
    except LookupError:
        return "lookup"
    except Exception:
        return "exception"
    except BaseException:
        return "base"


print([which(e) for e in (ZeroDivisionError(), KeyError(), ValueError(), KeyboardInterrupt(), OverflowError())])
#| ZeroDivisionError < ArithmeticError < Exception < BaseException
#| KeyError < LookupError < Exception < BaseException
#| IndexError < LookupError < Exception < BaseException
#| FileNotFoundError < OSError < Exception < BaseException
#| UnicodeDecodeError < UnicodeError < ValueError < Exception < BaseException
#| RecursionError < RuntimeError < Exception < BaseException
#| NotImplementedError < RuntimeError < Exception < BaseException
#| ModuleNotFoundError < ImportError < Exception < BaseException
#| UnboundLocalError < NameError < Exception < BaseException
#| KeyboardInterrupt < BaseException
#| SystemExit < BaseException
#| GeneratorExit < BaseException
#| StopIteration < Exception < BaseException
#| TabError < IndentationError < SyntaxError < Exception < BaseException
#| ConnectionResetError < ConnectionError < OSError < Exception < BaseException
#| EncodingWarning < Warning < Exception < BaseException
#| PythonFinalizationError < RuntimeError < Exception < BaseException
#| BlockingIOError < OSError < Exception < BaseException
#| True True True [<class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'GeneratorExit'>, <class 'KeyboardInterrupt'>, <class 'SystemExit'>]
#| ['arithmetic', 'lookup', 'exception', 'base', 'arithmetic']
