class Button:
    def __init__(self):
        self.handlers = []

class Screen:
    def __init__(self, button):
        button.handlers.append(self.refresh)

    def refresh(self):
        pass

    def __del__(self):
        print("freed the screen")

button = Button()
screen = Screen(button)
screen = None
print("name gone")
button.handlers.clear()
print("end")

#| name gone
#| freed the screen
#| end
