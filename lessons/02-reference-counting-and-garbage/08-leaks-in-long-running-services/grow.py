class Payload:
    alive = 0

    def __init__(self):
        Payload.alive += 1

    def __del__(self):
        Payload.alive -= 1

seen = {}

def handle(user):
    payload = Payload()
    seen[user] = payload
    return "ok"

for user in range(100):
    handle(user)
print(Payload.alive, len(seen))

#| 100 100
