# %% [markdown]
# # Curate, match, judge
#
# A small data set of invented places and people: write it down, see which allegations are taken
# for one event and why, and let a person decide.

# %%
import tempfile
from pathlib import Path

import verify
import verify.plot

WHERE = {"place": "Riverton", "when": "2031-05-04"}
ROWS = [
    {
        "id": "k-1",
        "claim": "Shells hit the school in Riverton.",
        "source": {"publisher": "Valley Gazette", "published": "2031-05-05"},
        "speaker": "Ada Marsh",
        "about": {"act": "shelling", "accused": "Southern troops", **WHERE},
        "figures": ["at least 12 killed"],
    },
    {
        "id": "k-2",
        "claim": "The school of Riverton was shelled.",
        "source": {"publisher": "Hill Herald", "published": "2031-05-06"},
        "speaker": "Odo Fenn",
        "about": {"act": "shelling", "accused": "Northern troops", **WHERE},
    },
    {
        "id": "k-3",
        "claim": "A warehouse burnt down in Riverton.",
        "source": {"publisher": "Hill Herald", "published": "2031-05-06"},
        "speaker": "Kai Brook",
        "about": {"act": "arson", **WHERE},
    },
]
PLACES = [{"id": "riverton", "name": "Riverton", "kind": "settlement"}]
ds = verify.Dataset.of(ROWS, places=PLACES)
ds

# %%
ds.allegations[0]

# %% [markdown]
# ## Match
#
# Likeness proposes that two allegations concern one event; every field adds or takes bits.

# %%
cv = verify.cross_verify(ds)
verify.events(cv, every=True)

# %%
verify.plot.waterfall(cv, "k-1", "k-2")

# %%
verify.explain(cv, "k-1", "k-2")

# %% [markdown]
# ## Judge
#
# A judgement always wins, is kept with name, day and reason, and can be withdrawn.

# %%
judgement = {
    "id": "j-1",
    "a": "k-1",
    "b": "k-2",
    "judgement": "not_same_event",
    "by": "A. Curator",
    "at": "2031-06-01",
    "reason": "Two schools, half a day apart: see the map.",
}
judged = verify.Dataset.of(ROWS, places=PLACES, judgements=[judgement])
after = verify.cross_verify(judged, previous=cv)
verify.events(after, every=True)

# %%
verify.history(after, "k-1")

# %% [markdown]
# ## Check, and write it down

# %%
verify.check(judged)

# %%
with tempfile.TemporaryDirectory() as folder:
    verify.write(judged, Path(folder) / "riverton")
    assert len(verify.read(Path(folder) / "riverton").allegations) == 3
    Path(folder, "report.html").write_text(verify.report(after), encoding="utf-8")
