"""Runs the rules over a data set, and says what is left after settings and suppressions."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from verify.checks.baseline import Baseline
from verify.checks.configure import Configured
from verify.checks.hit import Hit, fingerprint, of_reading, of_rule
from verify.checks.measures import COUNTS, SHARES, is_measure
from verify.checks.outcome import Outcome
from verify.checks.rule import Needs, Rule
from verify.checks.rules import RULES
from verify.checks.show import show
from verify.checks.source_lines import source_lines
from verify.checks.subject import Subject
from verify.checks.suppressions import apply_suppressions
from verify.codes import code
from verify.errors import ConflictingJudgementsError, UnknownNameError
from verify.models.dataset import TABLES, Dataset
from verify.models.finding import Finding
from verify.models.words import Severity

__all__ = ["run"]


def run(
    dataset: Dataset,
    configured: Configured,
    *,
    files: Sequence[str] = (),
    only: Sequence[str] = (),
    baseline: Baseline | None = None,
    progress: Callable[[int, int], None] | None = None,
    fingerprints: bool = False,
) -> Outcome:
    """Ask every rule about a data set.

    Args:
        dataset: The data set, with what reading it found.
        configured: The settings.
        files: The files of the data set, for the summary.
        only: Files whose findings are wanted; all where empty. All rules see the whole data set.
        baseline: Findings that are known already.
        progress: Called with rules done and rules in all.
        fingerprints: Whether `current` of the outcome is wanted.

    Returns:
        What was found.
    """
    settings = configured.settings
    subject = Subject(dataset, settings)
    wrong = [Hit(finding) for finding in (*configured.findings, *_measures(configured))]
    hits = list(of_reading(dataset.findings))
    hits += _asked(RULES, subject, progress)
    kept = [hit for hit in map(_graded(configured), hits) if hit and _wanted(hit, only)]
    dropped = dataset.rejected > 0 and _lost_errors(hits, kept, only)
    applied = apply_suppressions(
        kept, configured, subject, whole=not (settings.select or settings.ignore or only)
    )
    left = [_placed(hit, configured) for hit in [*wrong, *applied.wrong, *applied.left]]
    prints = _prints(left, subject) if baseline is not None or fingerprints else {}
    left, known = _unknown(left, prints, baseline)
    shown = show(left, subject, settings.shown)
    counts: Counter[Severity] = Counter()
    for hit in left:
        counts[hit.finding.severity] += hit.count
    return Outcome(
        shown=shown,
        suppressed=show(
            [hit for hit, _ in applied.suppressed],
            subject,
            settings.shown,
            [suppression.reason for _, suppression in applied.suppressed],
        ),
        known=known,
        counts=dict(counts),
        files=tuple(files),
        accepted=sum(map(len, dataset.tables().values())),
        rejected=dataset.rejected,
        broken=_broken(dataset, [*wrong, *hits]),
        fail_on=settings.fail_on,
        dropped=dropped,
        current=tuple((hit.code, prints[id(hit)]) for hit in left if id(hit) in prints),
        protected=subject.protected,
    )


def _asked(
    rules: Sequence[Rule], subject: Subject, progress: Callable[[int, int], None] | None
) -> Iterator[Hit]:
    """Ask the rules; those about relations say nothing where judgements contradict each other."""
    selected = subject.settings.select
    for number, rule in enumerate(rules):
        if progress:
            progress(number, len(rules))
        if rule.look is None or not _asks(rule.code.code, selected, subject.settings.ignore):
            continue
        try:
            yield from of_rule(rule, subject)
        except ConflictingJudgementsError:  # V502 reports it
            if rule.needs is not Needs.RELATIONS:
                raise


def _asks(name: str, select: Sequence[str], ignore: Sequence[str]) -> bool:
    return (not select or name.startswith(tuple(select))) and not name.startswith(tuple(ignore))


def _graded(configured: Configured) -> Callable[[Hit], Hit | None]:
    """Return what gives a hit the severity that the settings say, or leaves it out."""
    settings = configured.settings
    severities = settings.severity

    def graded(hit: Hit) -> Hit | None:
        name = hit.code
        if not (name.startswith("V1") or _asks(name, settings.select, settings.ignore)):
            return None
        for pattern, codes in settings.per_path.items():
            if name.startswith(tuple(codes)) and _matches(hit.finding.file, pattern):
                return None
        return hit.graver(severities[name]) if name in severities else hit

    return graded


def _matches(file: str, pattern: str) -> bool:
    path = file.replace("\\", "/")
    return fnmatch(path, pattern) or fnmatch(path, f"*/{pattern}")


def _wanted(hit: Hit, only: Sequence[str]) -> bool:
    if not only or not hit.finding.file:
        return True
    return any(_same(hit.finding.file, file) for file in only)


def _same(file: str, other: str) -> bool:
    try:
        return Path(file).resolve() == Path(other).resolve()
    except (OSError, ValueError):
        return file == other


def _lost_errors(hits: Sequence[Hit], kept: Sequence[Hit], only: Sequence[str]) -> bool:
    """Whether settings leave out what reading refused records for."""

    def refusing(every: Iterable[Hit]) -> int:
        return sum(
            hit.count
            for hit in every
            if hit.spot is None and code(hit.code).severity == "error" and _wanted(hit, only)
        )

    return refusing(hits) > refusing(kept)


def _placed(hit: Hit, configured: Configured) -> Hit:
    """Give what the settings are blamed for its place in their file."""
    if hit.spot is not None and hit.spot.table == "settings":
        file, line, column = configured.where(*hit.spot.path)
        severity = hit.finding.severity
        hit.finding = Finding(hit.code, hit.finding.message, severity, file, line, column)
    return hit


def _prints(hits: Sequence[Hit], subject: Subject) -> dict[int, str]:
    lost = [hit for hit in hits if hit.spot is None and not hit.id]
    lines = source_lines((hit.finding.file, hit.finding.line) for hit in lost)
    return {
        id(hit): fingerprint(hit, subject, lines.get((hit.finding.file, hit.finding.line), ""))
        for hit in hits
        if hit.count == 1
    }


def _unknown(
    hits: list[Hit], prints: dict[int, str], baseline: Baseline | None
) -> tuple[list[Hit], int]:
    """Take out what the baseline knows, each entry as often as it was found then."""
    if not baseline:
        return hits, 0
    rest = Counter(baseline)
    left = []
    for hit in hits:
        key = (hit.code, prints.get(id(hit), ""))
        if rest[key] > 0 and not hit.code.startswith("V9"):
            rest[key] -= 1
        else:
            left.append(hit)
    return left, len(hits) - len(left)


def _measures(configured: Configured) -> Iterator[Finding]:
    """Yield assertions about measures that there are not."""
    asserted = configured.settings.assertions
    for side, bounds in (("min", asserted.min), ("max", asserted.max)):
        for name in bounds:
            if not is_measure(name):
                known = [*COUNTS, *SHARES, "filled.about.place", "filled.speaker"]
                message = str(UnknownNameError("measure", name[:60], known))
                place = configured.where("assertions", side, name)
                yield Finding("V902", message, Severity.ERROR, *place)


def _broken(dataset: Dataset, hits: Sequence[Hit]) -> str:
    """Say why the check is not complete: settings that are none, files that nothing came from."""
    grave = [hit.finding for hit in hits if hit.finding.severity is Severity.ERROR]
    for finding in grave:
        own = finding.code.startswith("V1") and Path(finding.file).name == "dataset.toml"
        if finding.code == "V902" or own:
            return f"{finding.file}: the settings could not be used."
    useful: dict[str, bool] = defaultdict(bool)
    for name in TABLES:
        table = dataset.tables()[name]
        for index in range(len(table)):
            useful[table.where(index)[0]] = True
    for finding in grave:
        unread = finding.code in _UNREAD and finding.file and not useful[finding.file]
        if unread:
            return f"{finding.file}: nothing in it could be read."
    return ""


_UNREAD = ("V101", "V102", "V103", "V104", "V106", "V107")
