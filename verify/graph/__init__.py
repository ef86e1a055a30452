"""The graph of allegations and the graph of attribution, and their files."""
