"""The handbook as typed, frozen data. Fields carry the Chinese titles and descriptions that editors show."""
