"""How a text says somebody's name, one file for each way."""
