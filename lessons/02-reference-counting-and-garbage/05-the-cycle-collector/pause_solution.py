import gc

gc.disable()

class Request:
    def __init__(self):
        self.response = {"request": self}

def handle():
    request = Request()
    result = len(request.response)
    request.response.clear()
    return result

for i in range(10):
    handle()
print(gc.collect())

#| 0
