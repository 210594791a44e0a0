"""Where the work is done: the application."""
