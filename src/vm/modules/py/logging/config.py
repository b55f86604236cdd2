"""Loggers, handlers and formatters from a dict."""

import logging
import logging.handlers


def _resolve(name):
    if not isinstance(name, str):
        return name
    if name.startswith("ext://"):
        name = name[6:]
    parts = name.split(".")
    found, used = __import__(parts[0]), parts[0]
    for part in parts[1:]:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


def _values(config, whole):
    def value(item):
        if isinstance(item, str) and item.startswith("ext://"):
            return _resolve(item)
        if isinstance(item, str) and item.startswith("cfg://"):
            found = whole
            for part in item[6:].split("."):
                found = found[part]
            return found
        return item
    return {key: value(item) for key, item in config.items()}


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        made = {"formatters": {}, "filters": {}, "handlers": {}}
        incremental = config.get("incremental", False)
        if not incremental:
            logging.root.handlers.clear()
            for kind, make in (("formatters", self._formatter), ("filters", self._filter), ("handlers", self._handler)):
                for name, part in config.get(kind, {}).items():
                    try:
                        made[kind][name] = make(_values(part, config), made)
                        if kind == "handlers":
                            made[kind][name].name = name
                    except Exception as e:
                        raise ValueError(f"Unable to configure {kind[:-1]} {name!r}") from e
        old = {name for name, logger in logging.root.manager.loggerDict.items() if isinstance(logger, logging.Logger)}
        named = config.get("loggers", {})
        for name, part in named.items():
            try:
                logger = logging.getLogger(name)
                self._logger(logger, part, made, incremental)
                logger.disabled = False
                if part.get("propagate") is not None:
                    logger.propagate = part["propagate"]
            except Exception as e:
                raise ValueError(f"Unable to configure logger {name!r}") from e
        if not incremental and config.get("disable_existing_loggers", True):
            for name in old:
                if name not in named and not any(name.startswith(other + ".") for other in named):
                    logging.getLogger(name).disabled = True
        if "root" in config:
            try:
                self._logger(logging.root, config["root"], made, incremental)
            except Exception as e:
                raise ValueError("Unable to configure root logger") from e

    def _logger(self, logger, part, made, incremental):
        if part.get("level") is not None:
            logger.setLevel(part["level"])
        if not incremental:
            logger.handlers.clear()
            for name in part.get("handlers", ()):
                try:
                    logger.addHandler(made["handlers"][name])
                except KeyError as e:
                    raise ValueError(f"Unable to add handler {name!r}") from e
            for name in part.get("filters", ()):
                logger.addFilter(made["filters"].get(name, name))

    def _formatter(self, part, made):
        if "()" in part:
            return _resolve(part.pop("()"))(**part)
        kind = _resolve(part["class"]) if "class" in part else logging.Formatter
        more = {"defaults": part["defaults"]} if "defaults" in part else {}
        return kind(part.get("format"), part.get("datefmt"), part.get("style", "%"), part.get("validate", True), **more)

    def _filter(self, part, made):
        if "()" in part:
            return _resolve(part.pop("()"))(**part)
        return logging.Filter(part.get("name", ""))

    def _handler(self, part, made):
        formatter, level, filters = part.pop("formatter", None), part.pop("level", None), part.pop("filters", ())
        kind = _resolve(part.pop("()", None) or part.pop("class"))
        if part.get("target") in made["handlers"]:
            part["target"] = made["handlers"][part["target"]]
        handler = kind(**{key: value for key, value in part.items() if key.isidentifier() and key != "."})
        if formatter:
            try:
                handler.setFormatter(made["formatters"][formatter])
            except KeyError as e:
                raise ValueError(f"Unable to set formatter {formatter!r}") from e
        if level is not None:
            handler.setLevel(level)
        for name in filters:
            handler.addFilter(made["filters"].get(name, name))
        return handler


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()
