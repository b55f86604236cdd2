def handler(request):
    handler.calls += 1
    return "ok"

handler.calls = 0
handler("a")
handler("b")
print(handler.calls, handler.__name__)

#| 2 handler
