print("ns"); v=1
