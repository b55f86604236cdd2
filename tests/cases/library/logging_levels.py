# logging: levels, formats, handlers, propagation.

import io
import logging


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log = logging.getLogger("app.part")
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = False
log.debug("hidden")
log.info("shown %d of %s", 1, "two")
log.warning("careful")
log.error("bad")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
tell(lambda: out.getvalue().splitlines()[:3])
tell(lambda: out.getvalue().splitlines()[-1])
tell(lambda: log.level)
tell(lambda: log.isEnabledFor(10))
tell(lambda: log.getEffectiveLevel())
tell(lambda: logging.getLevelName(30))
tell(lambda: logging.getLevelName("ERROR"))
tell(lambda: log.parent.name)
tell(lambda: logging.getLogger("app.part") is log)
tell(lambda: log.setLevel("NOPE"))
tell(lambda: log.setLevel("DEBUG"))
tell(lambda: log.level)
tell(lambda: log.hasHandlers())
tell(lambda: log.handlers == [handler])
tell(lambda: repr(log))
tell(lambda: logging.root.name)
tell(lambda: log.name)
tell(lambda: logging.getLevelName(35))
#| ['INFO:app.part:shown 1 of two', 'WARNING:app.part:careful', 'ERROR:app.part:bad']
#| 'ZeroDivisionError: division by zero'
#| 20
#| False
#| 20
#| 'WARNING'
#| 40
#| 'root'
#| True
#| ValueError: Unknown level: 'NOPE'
#| None
#| 10
#| True
#| True
#| '<Logger app.part (DEBUG)>'
#| 'root'
#| 'app.part'
#| 'Level 35'
