TEMPLATE = {"status": "new", "tags": ["unread"]}

def make_message(text):
    message = TEMPLATE.copy()
    message["text"] = text
    message["tags"].append(text)
    return message

make_message("hi")
print(TEMPLATE)

#| {'status': 'new', 'tags': ['unread', 'hi']}
