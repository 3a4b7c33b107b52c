"""Measurements: synthetic handbooks, and what the generator costs on them."""
