"""Where each symbol stands: generations, order, coordinates and lines; numbers only."""
