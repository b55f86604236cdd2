import os
1/0
