"""What members registered: digests of it, and how they are met again in what is said."""
