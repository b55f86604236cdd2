import contextvars
import threading

var = contextvars.ContextVar("var", default="default")
var.set("main")


def show(label):
    print(label, var.get())
    var.set(label)
    print(label, var.get())


for act in (lambda: show("plain"), lambda: contextvars.copy_context().run(show, "own copy")):
    t = threading.Thread(target=act)
    t.start()
    t.join()
context = contextvars.copy_context()
t = threading.Thread(target=context.run, args=(show, "given"))
t.start()
t.join()
print(var.get(), context[var])
#| plain default
#| plain plain
#| own copy default
#| own copy own copy
#| given main
#| given given
#| main given
