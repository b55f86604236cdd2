first = make_message("one")
second = make_message("two")
assert first == {"status": "new", "tags": ["unread", "one"], "text": "one"}, "a message has the template's fields, its text and its tag"
assert second["tags"] == ["unread", "two"], "a message must not have another's tags"
assert TEMPLATE == {"status": "new", "tags": ["unread"]}, "the template must stay as it was"
