"""How answers are laid out on a terminal, as tables whose cells hold several lines."""
