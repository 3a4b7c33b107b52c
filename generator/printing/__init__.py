"""Printing: which documents there are, and how all of them are made, whatever their format."""
