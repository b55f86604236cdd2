# logging.basicConfig, dictConfig, disabling, LoggerAdapter, NullHandler, MemoryHandler.
import io
import logging
import logging.config
import logging.handlers

out = io.StringIO()
logging.basicConfig(stream=out, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.basicConfig(level=logging.DEBUG)
logging.debug("hidden")
logging.info("root info")
logging.getLogger("a.b").warning("child")
print(out.getvalue(), logging.root.level, len(logging.root.handlers))
logging.disable(logging.WARNING)
logging.warning("disabled")
logging.error("not disabled")
logging.disable(logging.NOTSET)
logging.basicConfig(stream=out, format="%(message)s!", force=True)
logging.warning("forced")
adapter = logging.LoggerAdapter(logging.getLogger("adapted"), {"user": "Ann"})
adapter.warning("through the adapter")


class Own(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Own(logging.getLogger("own"), {"id": 7}).error("text")
print(out.getvalue())
stream = io.StringIO()
logging.config.dictConfig({
    "version": 1, "disable_existing_loggers": False,
    "formatters": {"f": {"format": "{name}/{message}", "style": "{"}},
    "handlers": {"h": {"class": "logging.StreamHandler", "stream": stream, "formatter": "f", "level": "WARNING"}},
    "loggers": {"configured": {"handlers": ["h"], "level": "DEBUG", "propagate": False}},
})
logging.getLogger("configured").info("too low")
logging.getLogger("configured").error("shown")
print(stream.getvalue())
memory = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=logging.StreamHandler(stream))
buffered = logging.getLogger("buffered")
buffered.propagate = False
buffered.addHandler(memory)
buffered.warning("one")
print(len(memory.buffer), stream.getvalue().count("one"))
buffered.error("two")
print(len(memory.buffer), stream.getvalue().count("one"))
quiet = logging.getLogger("quiet")
quiet.addHandler(logging.NullHandler())
quiet.propagate = False
quiet.error("nobody hears")
record = logging.LogRecord("n", logging.INFO, "path.py", 12, "m %s", ("x",), None)
print(record.getMessage(), record.levelname, record.filename, record.lineno, record)
for config in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "nowhere.Handler"}}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error)
#| INFO:root:root info
#| WARNING:a.b:child
#|  20 1
#| INFO:root:root info
#| WARNING:a.b:child
#| ERROR:root:not disabled
#| forced!
#| through the adapter!
#| [7] text!
#|
#| configured/shown
#|
#| 1 0
#| 0 1
#| m x INFO path.py 12 <LogRecord: n, 20, path.py, 12, "m %s">
#| dictionary doesn't specify a version
#| Unsupported version: 2
#| Unable to configure handler 'h'
