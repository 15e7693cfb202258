"""The bot's own cross-signing identity, and how far other people's devices are vouched for."""
