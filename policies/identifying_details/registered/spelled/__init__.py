"""How what is registered is spelled when it is met again, one file for each way."""
