"""Static site generator for role handbooks."""

__version__ = "0.1.0"
