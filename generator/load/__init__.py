"""Text to plain data with places. Nothing is guessed or converted here."""
