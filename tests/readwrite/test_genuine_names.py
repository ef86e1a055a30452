"""Genuine names and texts in many scripts are no faults."""

from pathlib import Path

import pytest

from tests.readwrite.broken import line, written
from verify.readwrite import read

GENUINE = {
    "Ukrainian": "Ганна Ковальчук-Лебідь",
    "Ukrainian with an apostrophe": "Дар’я В'юн",
    "Ukrainian with a combining letter": "Андрии\u0306 Сокіл",
    "Georgian": "ნინო ქავთარაძე",
    "Armenian": "Անի Սարգսյան",
    "Arabic with a right-to-left mark": "ليلى حداد\u200f (بيروت)",
    "Persian with a zero-width non-joiner": "می\u200cخواهم نیکی",
    "Hebrew": "נועה בר־לב",
    "Hindi": "अनन्या शर्मा",
    "Sinhala with a zero-width joiner": "ශ්\u200dරීමතී පෙරේරා",
    "Thai": "สมหญิง ใจดี",
    "Chinese": "欧阳娜娜",
    "Japanese with a full-width space": "山田\u3000花子",
    "Korean": "김서연",
    "Vietnamese": "Nguyễn Thị Ánh",
    "Polish, Czech and Turkish": "Łucja Dvořáková-Şahin",
    "an emoji of several characters": "Farmers 👩‍🌾👨‍👩‍👧 of Kelm 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "a no-break space and a soft hyphen": "Dr.\u00a0Marek, Spokes\u00adman",
    "a quotation in isolates": "He signed as \u2068ليلى\u2069",
    "line and paragraph separators": "one\u2028two\u2029three\u0085four",
    "a name that is a word of programs": "Null",
    "a place that is a word of programs": "NA",
    "a name like a formula": "=SUM Collective",
    "an apostrophe in front": "'Ali ibn Salim",
}


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv"])
@pytest.mark.parametrize("name", GENUINE)
def test_a_genuine_name_is_kept_as_it_is_and_no_fault(
    name: str, suffix: str, tmp_path: Path
) -> None:
    text = GENUINE[name]
    data = line("k-1", speaker=text, notes=text)
    if suffix == ".json":
        data = b"[" + data + b"]"
    if suffix == ".csv":
        data = f"id,claim,source,speaker,notes\nk-1,x,Gazette,{text},{text}\n".encode()
    if suffix == ".csv" and "," in text:
        data = f"id;claim;source;speaker;notes\nk-1;x;Gazette;{text};{text}\n".encode()
    ds = read(written(tmp_path, "a" + suffix, data))
    assert [f for f in ds.findings if f.severity == "error"] == []
    assert ds.findings == () or "isolates" in name
    assert ds.allegations[0].speaker == text


@pytest.mark.parametrize(
    "gap", [b"\n", b"\r\n", b"\n\n  \n", b" \t\r\n"], ids=["LF", "CRLF", "blank", "spaces"]
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_line_ends_blank_lines_and_a_mark_in_front_are_no_fault(
    gap: bytes, mark: bytes, tmp_path: Path
) -> None:
    data = mark + gap.join([line("k-1"), line("k-2"), line("k-3")])
    ds = read(written(tmp_path, "a.jsonl", data))
    assert ds.findings == ()
    assert ds.allegations.ids == ("k-1", "k-2", "k-3")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("first", ["", "\ufeff", "sep={}\n"], ids=["plain", "mark", "sep line"])
def test_tables_of_every_office_program_are_read(
    end: str, delimiter: str, first: str, tmp_path: Path
) -> None:
    rows = (("id", "claim", "source.publisher"), ("k-1", "“a” b", "G"), ("k-2", '"x\ny"', "H"))
    text = "".join(delimiter.join(row) + end for row in rows)
    data = (first.format(delimiter) + text).encode()
    ds = read(written(tmp_path, "a.csv", data))
    assert ds.findings == ()
    assert [row["claim"] for row in ds.allegations.rows()] == ["“a” b", "x\ny"]


def test_what_is_not_known_is_never_an_error(tmp_path: Path) -> None:
    data = b'{"claim": "The mill burned.", "source": {}}\n{"claim": "x", "source": "?"}'
    ds = read(written(tmp_path, "a.jsonl", data))
    assert ds.findings == ()
    assert len(ds.allegations) == 2
