# %% [markdown]
# # Which claims have only one source?
#
# Five papers that quote one mayor are one source. This notebook asks of five articles which of
# their allegations rest on one origin, why, and what would change that. Nothing here says what is
# true: it shows where statements come from.

# %%
from pathlib import Path

import verify
import verify.plot

DATA = next(p for p in (Path("kherson-kharkiv"), Path("examples/kherson-kharkiv")) if p.exists())
cv = verify.cross_verify(verify.read(DATA))
cv

# %% [markdown]
# ## What the data set rests on

# %%
verify.source_summary(cv)

# %%
verify.plot.levels(cv)

# %% [markdown]
# ## The allegations without a second independent origin
#
# The answer is a sequence of records, and a table where you want one.

# %%
single = verify.single_source(cv)
frame = single.to_frame()
frame.groupby(["level", "answer"]).size()

# %%
frame.loc[frame["reply"] == "none recorded here", ["statement", "reason", "would_change"]].head(5)

# %% [markdown]
# ## Through whose hands one of them came

# %%
verify.plot.attribution(cv, "a002-18")

# %%
verify.attribution_tree(cv, "a002-18")

# %% [markdown]
# ## What would rest on nothing without one relay
#
# If TASS were left out, this is what nobody else tells.

# %%
verify.without(cv, relay="TASS")
