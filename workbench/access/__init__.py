"""Who works here, and who may see which case."""
