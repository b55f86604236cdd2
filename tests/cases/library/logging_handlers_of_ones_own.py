# Loggers by name, handlers of one's own, propagation, extra fields, LoggerAdapter, filters.

import io
import logging

out = io.StringIO()
stream = logging.StreamHandler(out)
stream.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s"))


class Memory(logging.Handler):
    def __init__(self):
        super().__init__(logging.ERROR)
        self.seen = []

    def emit(self, record):
        self.seen.append((record.levelname, record.getMessage(), record.args))


memory = Memory()
app = logging.getLogger("app")
app.setLevel(logging.INFO)
app.addHandler(stream)
app.addHandler(memory)
app.propagate = False
db = logging.getLogger("app.db")
db.info("connected to %s:%d", "host", 5432)
db.debug("not seen")
db.error("lost %(what)s", {"what": "link"})
app.log(25, "odd level")
logging.addLevelName(25, "NOTICE")
app.log(25, "named level")


class Only(logging.Filter):
    def filter(self, record):
        return "secret" not in record.getMessage()


stream.addFilter(Only())
app.warning("a secret thing")
app.warning("a plain thing")
adapter = logging.LoggerAdapter(app, {"user": "ann"})
adapter.info("hello")
try:
    1 / 0
except ZeroDivisionError:
    app.exception("failed")
print(out.getvalue().replace(__file__, "FILE"))
print(memory.seen)
print(db.getEffectiveLevel(), db.isEnabledFor(10), db.parent.name, app.handlers[0].level, logging.getLevelName(30), logging.getLevelName("ERROR"))
print(app, db, stream.level, memory)
#| INFO    |app.db|connected to host:5432
#| ERROR   |app.db|lost link
#| Level 25|app|odd level
#| NOTICE  |app|named level
#| WARNING |app|a plain thing
#| INFO    |app|hello
#| ERROR   |app|failed
#| Traceback (most recent call last):
#|   File "FILE", line 46, in <module>
#|     1 / 0
#|     ~~^~~
#| ZeroDivisionError: division by zero
#|
#| [('ERROR', 'lost link', {'what': 'link'}), ('ERROR', 'failed', ())]
#| 20 False app 0 WARNING 40
#| <Logger app (INFO)> <Logger app.db (INFO)> 0 <Memory (ERROR)>
