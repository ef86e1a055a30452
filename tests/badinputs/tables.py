"""Cases of group d: tables."""

from tests.badinputs.case import Case

__all__ = ["TABLES"]

HEAD = b"id,claim,source.publisher,source.published,speaker,about.place,about.when,figures\n"
ROW = b"k-%d,The mill burned (%d).,The Gazette,2031-05-04,Ada Marsh,Old Ford,2031-05-01,%s\n"


def table(*rows: bytes, head: bytes = HEAD) -> dict[str, bytes]:
    return {"data.csv": head + b"".join(rows)}


def row(number: int, figures: bytes = b"") -> bytes:
    return ROW % (number, number, figures)


TABLES = [
    Case("a column that is missing", table(b"k-1,x\n", b"k-2,y\n", head=b"id,claim\n"), "error",
         ("V201",), 1),
    Case("a row that is too short", table(row(1), b"k-2,x\n", row(3)), "error", ("V101",), 3),
    Case("a row that is too long", table(row(1), row(2)[:-1] + b",more\n"), "error", ("V101",), 3),
    Case("a quotation mark that is not closed", table(row(1), b'k-2,"x,G,,,,,\n', row(3)),
         "error", ("V101",), 3),
    Case("a column without a name", table(b"k-1,x,G,y\n", head=b"id,claim,source,\n"), "error",
         ("V201",), 1),
    Case("a column that stands twice", table(b"k-1,x,,G\n", head=b"id,claim,claim,source\n"),
         "error", ("V105",), 1),
    Case("a look-alike column", table(b"k-1,x,G\n", head="id,сlaim,source\n".encode()), "error",
         ("V201", "V202"), 1),
    Case("an error below a cell of three lines",
         table(row(1).replace(b"The mill", b'"The\n\nmill').replace(b"(1).", b'(1)."'),
               b"k-2,,G,2031-05-04,Ada Marsh,,,\n"), "error", ("V201",), 5),
    Case("Windows-1251 in a table", table(row(1), row(2).replace(b"mill", b"\xec\xeb\xe8\xed")),
         "error", ("V102",), 3),
    Case("the same row twice", table(row(1), row(2), row(2)), "error", ("V203",), 4),
    Case("words for nothing in cells", table(row(1), row(2).replace(b"Ada Marsh", b"NA")), "warn",
         ("V205",), 3),
    Case("a day that a spreadsheet counted", table(row(1).replace(b"2031-05-01", b"47969")),
         "error", ("V401",), 2),
    Case("a number as spreadsheets write it", table(row(1), row(2, b"1.00E+03")), "warn",
         ("V404",), 3),
    Case("two readings of a day", table(row(1).replace(b"2031-05-01", b"03/04/2031")), "warn",
         ("V402",), 2),
    Case("a cell of a million characters", table(row(1), row(2).replace(b"mill", b"m" * 1_200_000),
         row(3)), "error", ("V107",), 3),
    Case("a formula in a cell", table(row(1), row(2).replace(b"The mill", b'=HYPERLINK(A1) mill')),
         "warn", ("V704",), 3),
    Case("broken JSON in a cell", table(row(1), row(2, b"[1;")), "error", ("V101",), 3),
]  # fmt: skip
