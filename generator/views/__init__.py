"""Handbook to frozen views: one per page or document. Every sentence, order and link is decided here."""
