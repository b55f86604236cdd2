assert render("bob") == ("bob", False), "bob is no admin, whoever was rendered before"
assert render("ada") == ("ada", True), "ada is one"
assert render("eve", {"is_admin": True}) == ("eve", True), "a context that is passed in must be used"
mine = {}
render("ada", mine)
assert mine == {"is_admin": True}, "an empty context that is passed in must be used too, not replaced"
