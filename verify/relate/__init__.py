"""How allegations bear on each other: gates, slots, independence."""
