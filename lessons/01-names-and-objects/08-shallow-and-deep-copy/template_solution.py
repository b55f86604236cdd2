import copy

TEMPLATE = {"status": "new", "tags": ["unread"]}

def make_message(text):
    message = copy.deepcopy(TEMPLATE)
    message["text"] = text
    message["tags"].append(text)
    return message

make_message("hi")
print(TEMPLATE)

#| {'status': 'new', 'tags': ['unread']}
