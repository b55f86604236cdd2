import first
import second

print(second.greet())

#| second sees hello: False
#| hello from first
