"""The only part that writes: build into a fresh folder, then swap it in whole."""
