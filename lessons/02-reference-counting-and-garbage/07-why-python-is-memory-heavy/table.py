seats = {}
seats[3] = "ann"
seats[11] = "bob"
seats[6] = "eve"
del seats[3]
print(seats)

#| {11: 'bob', 6: 'eve'}
