import gc

gc.disable()

class Request:
    def __init__(self):
        self.response = {"request": self}

def handle():
    request = Request()
    return len(request.response)

for i in range(10):
    handle()
print(gc.collect())

#| 20
