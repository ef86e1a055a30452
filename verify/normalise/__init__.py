"""Words into comparable values: pure, one kind of value a file."""
