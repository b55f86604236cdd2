def render(user, context={}):
    if user == "ada":
        context["is_admin"] = True
    return user, context.get("is_admin", False)

print(render("ada"))
print(render("bob"))

#| ('ada', True)
#| ('bob', True)
