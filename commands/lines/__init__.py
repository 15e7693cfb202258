"""The lines of the table of commands, parted by who may say them."""
