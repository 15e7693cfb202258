"""Whether a room is safe to protect, who may do what in it, and whom the bot follows into one."""
