DEFAULTS = {"timeout": 30}

def handle(retries):
    options = DEFAULTS
    options["retries"] = retries
    return options

handle(3)
print(DEFAULTS)

#| {'timeout': 30, 'retries': 3}
