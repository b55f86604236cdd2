"""What is known of modules."""

SOURCE_SUFFIXES, BYTECODE_SUFFIXES, EXTENSION_SUFFIXES = [".py"], [".pyc"], [".so"]


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """Where a module comes from."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self.has_location, self.cached = False, None

    @property
    def parent(self):
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    def __repr__(self):
        words = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            words.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            words.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"ModuleSpec({', '.join(words)})"


class SourceFileLoader:
    """Runs a module's file."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def create_module(self, spec):
        return None

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname):
        return self.get_data(self.path).decode()

    def exec_module(self, module):
        exec(compile(self.get_source(self.name), self.path, "exec"), module.__dict__)
