def with_tag(tags, tag):
    tags += [tag]
    return tags

base = ["new"]
sale = with_tag(base, "sale")
print(base, sale)

#| ['new', 'sale'] ['new', 'sale']
