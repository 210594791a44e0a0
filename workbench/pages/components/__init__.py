"""Parts of pages that need a script of their own: a Python and a JavaScript file with one name."""
