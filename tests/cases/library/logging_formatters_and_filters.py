# logging: formats of each style, handlers, filters, extra, exceptions, propagation.
import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
log = logging.getLogger("app.module")
log.setLevel(logging.DEBUG)
log.addHandler(handler)
log.propagate = False
for style, pattern in (("%", "%(levelname)-8s|%(name)s|%(message)s"), ("{", "{levelname:>8}|{name}|{message}"), ("$", "$levelname|${name}|$message")):
    handler.setFormatter(logging.Formatter(pattern, style=style))
    log.warning("value %d of %s", 5, "x")
handler.setFormatter(logging.Formatter("%(levelno)d %(funcName)s %(lineno)d %(module)s %(message)s"))


def inside():
    log.info("from a function")


inside()
handler.setFormatter(logging.Formatter("%(user)s: %(message)s", defaults={"user": "nobody"}))
log.error("with extra", extra={"user": "Ann"})
log.error("without")
handler.setFormatter(logging.Formatter("%(message)s"))
log.debug("dict %(a)s %(b)d", {"a": "x", "b": 2})
log.log(15, "level 15 %s", logging.getLevelName(15))
try:
    1 / 0
except ZeroDivisionError:
    log.exception("went wrong")
log.error("info", exc_info=ValueError("given"))


class OnlyEven(logging.Filter):
    def filter(self, record):
        return record.args and record.args[0] % 2 == 0


handler.addFilter(OnlyEven())
for n in range(4):
    log.info("number %d", n)
handler.filters.clear()
handler.setLevel("ERROR")
log.warning("too low")
log.critical("high enough")
print(out.getvalue())
for action in (lambda: log.setLevel("LOUD"), lambda: log.setLevel(1.5), lambda: logging.Formatter("%(x", style="%"), lambda: logging.Formatter("{x", style="{"), lambda: logging.Formatter("x", style="?"), lambda: logging.getLogger(5), lambda: log.info("%d", "x") or "printed"):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(log, logging.getLogger("app"), log.parent, log.getEffectiveLevel(), log.isEnabledFor(10), log.hasHandlers(), logging.getLogger("app.module") is log, log.getChild("sub").name)
print(logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelNamesMapping()["INFO"], logging.addLevelName(25, "NOTICE"), logging.getLevelName(25), logging.root, handler.level)
#| WARNING |app.module|value 5 of x
#|  WARNING|app.module|value 5 of x
#| WARNING|app.module|value 5 of x
#| 20 inside 18 logging_formatters_and_filters from a function
#| Ann: with extra
#| nobody: without
#| dict x 2
#| level 15 Level 15
#| went wrong
#| Traceback (most recent call last):
#|   File "logging_formatters_and_filters.py", line 29, in <module>
#|     1 / 0
#|     ~~^~~
#| ZeroDivisionError: division by zero
#| info
#| ValueError: given
#| number 0
#| number 2
#| high enough
#|
#| ValueError Unknown level: 'LOUD'
#| TypeError Level not an integer or a valid string: 1.5
#| ValueError Invalid format '%(x' for '%' style
#| ValueError invalid format: expected '}' before end of string
#| ValueError Style must be one of: %,{,$
#| TypeError A logger name must be a string
#| printed
#| <Logger app.module (DEBUG)> <Logger app (WARNING)> <Logger app (WARNING)> 10 True True True app.module.sub
#| WARNING 40 20 None NOTICE <RootLogger root (WARNING)> 40
