print("settings runs as", __name__)
DEBUG = False
