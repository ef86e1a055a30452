"""Protected: keeps a name that either state protects out of what is shown of both."""

from collections.abc import Iterable, Iterator

from verify.models.dataset import Dataset
from verify.normalise.actor_records import actors_of
from verify.questions.changes.change import Cleaner
from verify.readwrite.redact import Redaction

__all__ = ["cleaner"]


def cleaner(*datasets: Dataset) -> Cleaner:
    """Return what takes out of a text every name that one of the data sets protects.

    Who is protected from now on would else be named by what is shown of the state before.
    """
    redaction = Redaction(sorted(set(_names(datasets))))
    return redaction.clean


def _names(datasets: Iterable[Dataset]) -> Iterator[str]:
    for dataset in datasets:
        for actor in actors_of(dataset)[0].values():
            if actor.protected:
                yield from filter(None, (actor.name, *actor.aliases))
