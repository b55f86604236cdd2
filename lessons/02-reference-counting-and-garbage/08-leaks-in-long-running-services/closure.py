class Payload:
    alive = 0

    def __init__(self, name):
        self.name = name
        Payload.alive += 1

    def __del__(self):
        Payload.alive -= 1

callbacks = []

def handle(name):
    payload = Payload(name)
    callbacks.append(lambda: print("done", payload.name))

handle("a")
handle("b")
print(Payload.alive)
callbacks.clear()
print(Payload.alive)

#| 2
#| 0
