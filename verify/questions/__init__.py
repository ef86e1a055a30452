"""Questions: what people ask of a cross-verified data set, and the answers."""
