"""Tests mirror `generator/`; this file keeps any other package from taking the name `tests`."""
