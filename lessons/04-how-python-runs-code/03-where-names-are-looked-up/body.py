limit = 1

class Box:
    limit = 2

    def read(self):
        return limit, self.limit

print(Box().read())

#| (1, 2)
