"""Two allegations side by side, with what speaks for and against one event."""

from verify.graph.verification import CrossVerification
from verify.graph.wording import document, head, plain
from verify.match.uncertain import Uncertain
from verify.questions.entry import counted, figure_words, slots_line
from verify.questions.page import Page, Paragraph, Table
from verify.relate.statement import Statement

__all__ = ["review_page"]


def review_page(verification: CrossVerification, pair: Uncertain) -> Page:
    """Show a pair that a person is asked about.

    Args:
        verification: The data set, cross-verified.
        pair: The pair.

    Returns:
        Both allegations in two columns, then the waterfall of bits.
    """
    a, b = verification.statements[pair.a], verification.statements[pair.b]
    score = verification.matching.score(pair.a, pair.b)
    shown = [_column(statement, verification) for statement in (a, b)]
    rows = [
        (label, one, other) for (label, one), (_, other) in zip(*shown, strict=True) if one or other
    ]
    now = "one event" if pair.together else "two events"
    reach = counted(pair.reach, "allegation")
    return Page(
        "One event?",
        (
            Table(("", a.id, b.id), tuple(rows)),
            Table(
                ("evidence", "bits"),
                (
                    *((plain(step.words), f"{step.bits:+.1f}") for step in score.waterfall),
                    ("in all", f"{score.bits:+.1f}"),
                ),
            ),
            Paragraph(f"Taken for {now} so far. An answer may move {reach}."),
        ),
    )


def _column(statement: Statement, verification: CrossVerification) -> list[tuple[str, str]]:
    act = statement.allegation.about.act or ""
    return [
        ("who", head(statement, verification.registers)),
        ("claim", plain(statement.allegation.claim)),
        ("act", plain(act).replace("_", " ")),
        ("about", slots_line(statement, verification)),
        ("figures", "; ".join(figure_words(count) for count in statement.counts)),
        ("document", document(statement)),
    ]
