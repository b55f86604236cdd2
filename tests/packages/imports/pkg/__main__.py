print("main of pkg", __name__)
