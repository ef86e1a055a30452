# %% [markdown]
# # Where do the two sides contradict each other?
#
# Two sides that accuse each other need not contradict each other: both may be true. A
# contradiction is stored only where two allegations of one event cannot both hold in a slot, such
# as who did it or how many.

# %%
from pathlib import Path

import verify
import verify.plot

DATA = next(p for p in (Path("kherson-kharkiv"), Path("examples/kherson-kharkiv")) if p.exists())
cv = verify.cross_verify(verify.read(DATA))

# %%
verify.contradictions(cv)

# %% [markdown]
# ## The event behind it
#
# Columns are origins that count once; a small letter is a possible relation, which holds only if
# something is so that nobody has judged.

# %%
verify.plot.source_matrix(cv, "a001-03")

# %%
verify.plot.timeline(cv, "a001-03")

# %% [markdown]
# ## Figures that differ, and why that is no conflict

# %%
near = verify.near_contradictions(cv).to_frame()
near.groupby("reason").size().sort_values(ascending=False)

# %%
verify.plot.figures(cv, "a002-02")

# %% [markdown]
# ## How one-sided is the collection?
#
# Counts say what was collected, not what happened.

# %%
verify.plot.balance(cv)

# %%
replies = verify.replies(cv).to_frame()
replies.groupby("accused")["none_found"].agg(["size", "sum"])
