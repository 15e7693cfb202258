"""Whose a detail is: who is spoken of in a message, and how the details in it hang on them."""
