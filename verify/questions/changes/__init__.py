"""What changed between two states of a data set, one kind of change a file; `diff` asks them."""
