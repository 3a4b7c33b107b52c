"""Scripts that people run by hand."""
