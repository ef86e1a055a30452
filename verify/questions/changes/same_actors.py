"""Same actors: who of an earlier state is whom of the later one, where the key changed."""

from collections.abc import Iterator

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain
from verify.normalise.actors import ActorRegister

__all__ = ["known_as", "reached", "same_actors"]


def same_actors(old: CrossVerification, new: CrossVerification) -> dict[str, str]:
    """Map the keys of actors that changed from one state to the other.

    A name becomes an id where somebody puts the actor on record, and the other way round; that
    makes nobody another origin.

    Args:
        old: The earlier state.
        new: The later one.
    """
    before, after = reached(old), reached(new)
    gone, come = sorted(before - after), sorted(after - before)
    found: dict[str, str] = {}
    was, now = old.registers.actors, new.registers.actors
    for key in gone:
        for name in _names(key, was):
            meant = now.resolve(name)
            if meant in come and meant not in found.values():
                found[key] = meant
                break
    for key in come:
        for name in _names(key, now):
            meant = was.resolve(name)
            if meant in gone and meant not in found and key not in found.values():
                found[meant] = key
    return found


def reached(verification: CrossVerification) -> set[str]:
    """Collect the keys of all who speak, relay or stand accused, and of all to whom they answer."""
    found: set[str] = set()
    for statement in verification.statements:
        found.update(statement.via, statement.accused, statement.responsible)
        if statement.origin.identified:
            found.add(statement.origin.key)
    actors = verification.registers.actors
    queue = sorted(found)
    while queue:
        record = actors.record(queue.pop())
        for link in record.affiliations if record else ():
            upper = actors.resolve(link.to)
            if upper and upper not in found:
                found.add(upper)
                queue.append(upper)
    return found


def _names(key: str, actors: ActorRegister) -> Iterator[str]:
    """Yield what an actor is known by."""
    yield key.removeprefix("~")
    record = actors.record(key)
    if record is not None:
        yield from filter(None, (record.name, *record.aliases))


def known_as(key: str, actors: ActorRegister) -> str:
    """Return what an actor is called by: its id, or the name of one without a record."""
    return plain(actors.name(key) if key.startswith("~") else actors.shown_key(key))
