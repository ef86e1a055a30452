"""Actor records: what judgements join, and what a withdrawal parts again."""

from verify.models.dataset import Dataset
from verify.normalise.actors import ActorRegister

ROWS = [{"id": "a", "claim": "x", "source": "Gazette", "speaker": "Ada Marsh"}]
SAME = {"id": "j1", "a": "Ada Marsh", "b": "A. Marsh", "judgement": "same_actor", "by": "Curator"}


def register(*judgements: dict[str, str]) -> ActorRegister:
    return ActorRegister.of(Dataset.of(ROWS, judgements=judgements))


def test_two_names_that_a_person_judged_to_be_one_are_one_actor() -> None:
    actors = register(SAME)
    assert actors.resolve("A. Marsh") == actors.resolve("Ada Marsh")


def test_names_are_two_actors_where_nobody_judged_or_the_judgement_was_withdrawn() -> None:
    for actors in (register(), register(SAME, SAME | {"id": "j2", "withdraws": "j1"})):
        # The second line only takes the first back: it is no judgement of its own.
        assert actors.resolve("A. Marsh") != actors.resolve("Ada Marsh")
