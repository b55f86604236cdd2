val = 7
print("b loads")
