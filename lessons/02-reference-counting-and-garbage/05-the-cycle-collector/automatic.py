import gc

gc.collect()
freed = 0

class Loop:
    def __init__(self):
        self.me = self

    def __del__(self):
        global freed
        freed += 1

for i in range(1500):
    Loop()
print(freed)
for i in range(1500):
    Loop()
print(freed > 0)

#| 0
#| True
