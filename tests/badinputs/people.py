"""Cases of groups b and c about names and people: disguises, particulars, words that take sides."""

from typing import Any

from tests.badinputs.case import Case, data, good, with_record

__all__ = ["PEOPLE"]


def spoken(name: str) -> dict[str, bytes]:
    return data(good("k-1", speaker="Ilan Teres"), good("k-2", speaker=name))


def published(name: str) -> dict[str, bytes]:
    source = {"publisher": name, "published": "2031-05-04", "title": "The mill"}
    return data(good("k-1"), good("k-2", source=source))


def private(text: str, *hidden: str, **more: Any) -> Case:
    files = with_record(claim=f"A witness ({text}) saw the mill burn.", **more)
    return Case(f"in a claim: {text[:30]}", files, "warn", ("V701",), 2, hidden=hidden)


PEOPLE = [
    Case("Cyrillic letters in a Latin name", spoken("Ilаn Tеres"), "warn", ("V601",), 2),
    Case("Latin letters in a Cyrillic name", spoken("Олeна Ковальчук"), "warn", ("V601",), 2),
    Case("a zero-width space in a name", spoken("Ilan\u200b Teres"), "warn", ("V601",), 2),
    Case("a word joiner in a name", spoken("Il\u2060an Teres"), "warn", ("V601",), 2),
    Case("tag characters behind a name", spoken("Ilan Teres\U000e0076\U000e0065"), "error",
         ("V601",), 2),
    Case("full-width letters", published("Ｔｈｅ Ｖａｌｌｅｙ Gazette"), "warn", ("V601",), 2),
    Case("a soft hyphen in a place", with_record(about={"act": "shelling", "place":
         "Old\u00adford", "when": "2031-05-01"}), "warn", ("V601",), 2),
    Case("600 marks on one letter", spoken("Ila" + "\u0301" * 600 + "n Teres"), "warn",
         ("V601",), 2),
    Case("a variation selector in a name", spoken("Ilan\ufe0f Teres"), "warn", ("V601",), 2),
    Case("a digit for a letter", spoken("I1an Ter3s"), "warn", ("V601",), 2),
    Case("mathematical letters", spoken("𝐈𝐥𝐚𝐧 Teres"), "warn", ("V601",), 2),
    Case("a Greek letter in a name", spoken("Ilαn Teres"), "warn", ("V601",), 2),
    Case("two spellings of a name", data(good("k-1", speaker="Olena Kovaleychuk"),
         good("k-2", speaker="Olena Kovaliichuk")), "warn", ("V602",), 2),
    Case("one name in two scripts", data(good("k-1", speaker="Володимир Бондаренко"),
         good("k-2", speaker="Vladimir Bondarenko")), "warn", ("V602", "V504"), 2),
    private("phone +999 00 000 00 00", "000 00 00"),
    private("tel. 0555 010 0200", "0555 010"),
    private("ilan.teres@mail.example", "ilan.teres@"),
    private("passport no. ZZ 0000000", "0000000"),
    private("12 Mill Street", "12 Mill"),
    private("вул. Садова, 12", "Садова"),
    private("Ilan Teres, aged 7", "Ilan"),
    private("Ilan Teres, 7, a pupil", "Ilan"),
    private("7-year-old Ilan Teres", "Ilan"),
    Case("particulars in notes", with_record(notes="Reached at +999 00 000 00 00."), "warn",
         ("V701",), 2, hidden=("000 00 00",)),
    Case("words that take a side", with_record(claim="Thugs of the regime shelled the mill."),
         "warn", ("V703",), 2),
    Case("the same words about the other side", with_record(
        claim="Terrorists of the junta shelled the mill."), "warn", ("V703",), 2),
    Case("a script", with_record(claim="The mill <script>alert(1)</script> burned."), "warn",
         ("V704",), 2),
    Case("a picture that runs", with_record(notes="<img src=x onerror=alert(1)>"), "warn",
         ("V704",), 2),
    Case("a formula", with_record(notes="=HYPERLINK(\"https://x.example\")"), "warn",
         ("V704",), 2),
    Case("a formula that calls a program", with_record(notes="=cmd|' /C calc'!A0"), "warn",
         ("V704",), 2),
    Case("a link that runs", with_record(notes="see javascript:alert(1)"), "warn", ("V704",), 2),
]  # fmt: skip
