import sys

print("app starts")
import settings
import settings
print(sys.modules["settings"] is settings, settings.DEBUG)

#| app starts
#| settings runs as settings
#| True False
