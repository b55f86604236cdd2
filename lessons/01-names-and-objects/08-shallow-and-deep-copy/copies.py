import copy

grid = [[0, 0], [0, 0]]
alias = grid
shallow = copy.copy(grid)
deep = copy.deepcopy(grid)
grid[0][0] = 1
grid.append([9, 9])
print(alias)
print(shallow)
print(deep)

#| [[1, 0], [0, 0], [9, 9]]
#| [[1, 0], [0, 0]]
#| [[0, 0], [0, 0]]
