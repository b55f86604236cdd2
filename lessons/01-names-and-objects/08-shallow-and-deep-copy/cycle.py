import copy

node = {"name": "a"}
node["self"] = node
other = copy.deepcopy(node)
print(other["self"] is other)
print(other["self"] is node)

#| True
#| False
