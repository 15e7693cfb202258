"""What follows from a message that looks like it gives another member's details away."""
