def with_tag(tags, tag):
    return tags + [tag]

base = ["new"]
sale = with_tag(base, "sale")
print(base, sale)

#| ['new'] ['new', 'sale']
