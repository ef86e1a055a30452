"""Every code a finding or a relation may carry, with its name and one sentence."""
