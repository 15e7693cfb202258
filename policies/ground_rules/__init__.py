"""The ground rules: which version holds, in which language somebody reads it, who is greeted with it."""
