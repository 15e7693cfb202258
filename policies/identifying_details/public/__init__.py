"""What is nobody's: helplines, organisations, published services, example values."""
