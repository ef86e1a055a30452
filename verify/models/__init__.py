"""The nouns: frozen records that know nothing of what is done with them."""
