"""Views to bytes in memory: pages, documents, data files and the index of the search."""
