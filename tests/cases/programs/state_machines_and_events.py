# State machines by dictionaries and enums, events with subscribers, a pipeline of handlers, undo and redo.
from collections import defaultdict, deque
from enum import Enum, auto


class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]


light = Light.RED
for _ in range(4):
    print(light.name, end=" > ")
    light = light.next()
print(light)
TABLE = {("locked", "coin"): "open", ("open", "push"): "locked", ("open", "coin"): "open", ("locked", "push"): "locked"}


def run(events, state="locked"):
    for event in events:
        try:
            state = TABLE[state, event]
        except KeyError as error:
            print("no rule for", error)
            continue
        yield state


print(list(run(["push", "coin", "coin", "kick", "push"])))


class Events:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name):
        def register(handler):
            self.handlers[name].append(handler)
            return handler
        return register

    def fire(self, name, *args):
        return [handler(*args) for handler in self.handlers.get(name, ())]


events = Events()


@events.on("saved")
def log(what):
    return f"log {what}"


@events.on("saved")
@events.on("deleted")
def mail(what):
    return f"mail {what}"


print(events.fire("saved", 1), events.fire("deleted", 2), events.fire("other"))


class Editor:
    def __init__(self):
        self.text, self.done, self.undone = "", [], deque(maxlen=2)

    def type(self, more):
        self.done.append(self.text)
        self.undone.clear()
        self.text += more
        return self

    def undo(self):
        if not self.done:
            raise IndexError("nothing to undo")
        self.undone.append(self.text)
        self.text = self.done.pop()
        return self

    def redo(self):
        self.done.append(self.text)
        self.text = self.undone.pop()
        return self


e = Editor().type("a").type("b").type("c")
print(e.text, e.undo().text, e.undo().text, e.redo().text, e.type("z").text, len(e.undone))
for _ in range(4):
    try:
        e.undo()
    except IndexError as error:
        print(error)
try:
    e.redo().redo().redo()
except IndexError as error:
    print(error)
#| RED > GREEN > YELLOW > RED > Light.GREEN
#| no rule for ('open', 'kick')
#| ['locked', 'open', 'open', 'locked']
#| ['log 1', 'mail 1'] ['mail 2'] []
#| abc ab a ab abz 0
#| nothing to undo
#| pop from an empty deque
