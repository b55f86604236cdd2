class Payload:
    alive = 0

    def __init__(self):
        Payload.alive += 1

    def __del__(self):
        Payload.alive -= 1

failures = []

def handle(number):
    payload = Payload()
    raise ValueError("bad request " + str(number))

for number in range(3):
    try:
        handle(number)
    except ValueError as error:
        failures.append(error)
print(Payload.alive)
failures = [str(error) for error in failures]
print(Payload.alive, failures[0])

#| 3
#| 0 bad request 0
