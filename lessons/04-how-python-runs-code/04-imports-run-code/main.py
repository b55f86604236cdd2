def work():
    return "working"

print("name is", __name__)
if __name__ == "__main__":
    print(work())

#| name is __main__
#| working
