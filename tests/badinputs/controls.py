"""Controls: genuine names and honest records, about which nobody has anything to say."""

from typing import Any

from tests.badinputs.case import Case, data, good, lines

__all__ = ["CONTROLS"]

NAMES = {
    "Ukrainian": "Ганна Ковальчук-Лебідь",
    "Ukrainian with an apostrophe": "Дар’я В'юн",
    "Ukrainian with a combining letter": "Андрии\u0306 Сокіл",
    "Belarusian": "Янка Лучына-Ўсходні",
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
    "Greek": "Ελένη Παπαδοπούλου",
    "Amharic": "አበበ ቢቂላ",
    "emoji of several characters": "Farmers 👩‍🌾👨‍👩‍👧 of Kelm 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "a no-break space": "Dr.\u00a0Marek",
    "a surname that is a word of programs": "Ada Null",
    "a name like a formula": "=SUM Collective",
    "an apostrophe in front": "'Ali ibn Salim",
    "initials": "J. K. O’Neill",
    "a unit with a number": "93rd Brigade",
}


def control(name: str, *rows: Any) -> Case:
    return Case(name, data(*rows), "accept")


CONTROLS = [
    *(control(f"a name: {name}", good("k-1", speaker=text)) for name, text in NAMES.items()),
    control("an honest unknown", good("k-1", speaker=None, identity="unstated", about=None,
            source={"sha256": "ab" * 32})),
    control("a text about shells and ages", good("k-1", claim="A shell killed a woman of 77, and "
            "12 of 40 houses burned between 5 and 8 May.", figures=["12 houses burned"])),
    control("numbers that are no particulars", good("k-1", claim="In Old Ford, 7, 8 and 9 May were "
            "quiet; +12 000 came, 3 Mill Guards stayed, and the passport office closed on "
            "2031-05-01.", figures=None)),
    control("figures in words", good("k-1", claim="At least a dozen residents were killed.",
            figures=["at least a dozen residents killed"])),
    control("a time in words", good("k-1", about={"act": "shelling", "place": "Old Ford",
            "when": "late April"})),
    control("a quotation with a strong word", good("k-1",
            claim="The mayor called them “thugs” and left.")),
    control("an address with a number", good("k-1", source={"publisher": "The Valley Gazette",
            "published": "2031-05-04", "url": "https://gazette.example/2031/05/04/id-1234567890"})),
    control("an assessment by a person", good("k-1", assessments=[{"status": "verified",
            "by": "C. Urator", "at": "2031-06-01", "reason": "Seen from the air.",
            "evidence": ["image 7"]}])),
    control("a denial", good("k-1"), good("k-2", claim="Northern forces shelled the mill.",
            speaker="Odo Fenn", stance="denies", denies=["k-1"])),
    Case("a folder of tables", {
        "dataset.toml": b'title = "The mill"\n[parties.north]\nname = "Northland"\n',
        "sources.jsonl": lines({"id": "g", "publisher": "Gazette", "published": "2031-05-04"}),
        "actors.jsonl": lines({"id": "marek", "name": "Ivo Marek", "aliases": ["І. Марек"]}),
        "allegations.jsonl": lines(good("k-1", source="g", speaker="marek"))}, "accept"),
    Case("a byte order mark", {"data.jsonl": b"\xef\xbb\xbf" + lines(good("k-1"))}, "accept"),
    Case("Windows line ends and blank lines",
         {"data.jsonl": lines(good("k-1")).replace(b"\n", b"\r\n\r\n")}, "accept"),
    Case("a table with semicolons", {"data.csv": b"id;claim;source.publisher;source.published;"
         b"speaker\r\nk-1;The mill burned.;Gazette;2031-05-04;Ada Marsh\r\n"}, "accept"),
    control("60,000 spaces", good("k-1", notes="a" + " " * 60_000 + "b")),
]  # fmt: skip
