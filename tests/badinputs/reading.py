"""Cases of group a: files that are no data set, or no clean one."""

import gzip
import json

from tests.badinputs.case import LONE, Case, data, good, line, lines

__all__ = ["READING"]

ONE, TWO, THREE = good("k-1"), good("k-2"), good("k-3")


def second(raw: bytes) -> dict[str, bytes]:
    return data(ONE, raw, THREE)


def changed(old: bytes, new: bytes) -> dict[str, bytes]:
    raw = line(TWO)
    assert old in raw
    return second(raw.replace(old, new, 1))


PRETTY = json.dumps([ONE, TWO, THREE], indent=2).encode()
BOM16 = "\ufeff".encode("utf-16-le") + lines(ONE).decode().encode("utf-16-le")

READING = [
    Case("an empty file", {LONE: b""}, "reject", ("V104",)),
    Case("nothing but white space", {LONE: b" \n\n\t\n"}, "reject", ("V104",)),
    Case("an empty list", {"data.json": b"[]"}, "reject", ("V104",)),
    Case("a table of which only the header is there", {"data.csv": b"id,claim,source\n"}, "reject",
         ("V104",)),
    Case("a last line that is cut off", data(ONE, TWO, line(THREE)[:60]), "error", ("V101",), 3),
    Case("a list that is cut off", {"data.json": PRETTY[:-40]}, "error", ("V101",), None),
    Case("a comma after the last element",
         {"data.json": b"[" + line(ONE) + b",\n" + line(TWO) + b",\n]"}, "error", ("V101",), 2),
    Case("single quotation marks", second(b"{'id': 'k-2', 'claim': 'x', 'source': 'G'}"), "error",
         ("V101",), 2),
    Case("a comment", second(b"// " + line(TWO)), "error", ("V101",), 2),
    Case("Windows-1251", second("{\"id\": \"k-2\", \"claim\": \"Млин\", \"source\": \"G\"}".encode(
        "cp1251")), "error", ("V102",), 2),
    Case("one byte that is no UTF-8", changed(b"mill", b"mi\xffll"), "error", ("V102",), 2),
    Case("an over-long sequence", changed(b"mill", b"mi\xc0\xafll"), "error", ("V102",), 2),
    Case("surrogate halves as bytes", changed(b"mill", b"mi\xed\xa0\xbd\xed\xb8\x80ll"), "error",
         ("V102",), 2),
    Case("UTF-16", {LONE: BOM16}, "reject", ("V102", "V103")),
    Case("a raw NUL", changed(b"mill", b"mi\x00ll"), "error", ("V101", "V108"), 2),
    Case("an escaped NUL", changed(b"mill", b"mi\\u0000ll"), "error", ("V108",), 2),
    Case("half of a character", changed(b"mill", b"mi\\ud83dll"), "error", ("V108",), 2),
    Case("an escape sequence of terminals", changed(b"mill", b"mi\\u001b[2Jll"), "error",
         ("V108",), 2),
    Case("a bidi override", changed(b"Gazette", "Gaz\u202eette".encode()), "error", ("V108",), 2),
    Case("a line break inside a text", changed(b"the mill", b"the\nmill"), "error", ("V101",), 2),
    Case("two records on one line", second(line(TWO) + line(good("k-4"))), "error", ("V101",), 2),
    Case("no comma between records",
         {"data.json": b"[" + line(ONE) + b"\n" + line(TWO) + b"]"}, "error", ("V101",), None),
    Case("a web page", {LONE: b"<!DOCTYPE html><html><body>Not found</body></html>"}, "reject",
         ("V101", "V103")),
    Case("a picture", {LONE: b"\x89PNG\r\n\x1a\n" + bytes(range(200))}, "reject", ("V103",)),
    Case("a compressed file with another name", {LONE: gzip.compress(lines(ONE))}, "reject",
         ("V103",)),
    Case("a pointer of git LFS", {LONE: b"version https://git-lfs.github.com/spec/v1\n"
         b"oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\n"
         b"size 12345\n"}, "reject", ("V101", "V103")),
    Case("a list in a file of lines", {LONE: b"[" + line(ONE) + b"]\n"}, "reject", ("V103",)),
    Case("a map from id to record", {"data.json": json.dumps({"k-1": ONE}).encode()}, "reject",
         ("V103", "V202")),
    Case("a single number", {"data.json": b"42"}, "reject", ("V103",)),
    Case("a spreadsheet with another name", {"data.csv": b"PK\x03\x04" + bytes(100)}, "reject",
         ("V103",)),
    Case("a pickle with another name", {"data.json": b"\x80\x04\x95\x10\x00\x00\x00."}, "reject",
         ("V101", "V102", "V103")),
    Case("null and a number for records", data(ONE, b"null", b"7", THREE), "error", ("V103",), 2),
    Case("NaN", changed(b'"speaker"', b'"figures": [{"low": NaN}], "speaker"'), "error",
         ("V109",), 2),
    Case("a number beyond all bounds",
         changed(b'"speaker"', b'"figures": [{"low": 1e999}], "speaker"'), "error", ("V109",), 2),
    Case("a number of 5,000 digits",
         changed(b'"speaker"', b'"figures": [{"low": ' + b"9" * 5000 + b'}], "speaker"'), "error",
         ("V107",), 2),
    Case("100,000 nested lists", second(b'{"id": "k-2", "extra": ' + b"[" * 100_000), "error",
         ("V107", "V101"), 2),
    Case("a text of two million characters", changed(b"mill", b"m" * 2_000_000), "error",
         ("V107",), 2),
    Case("a field given twice", changed(b'"speaker"', b'"status": "pending", "status": "refuted",'
         b' "speaker"'), "error", ("V105",), 2),
    Case("a field given twice, once escaped",
         changed(b'"speaker"', b'"st\\u0061tus": "pending", "status": "pending", "speaker"'),
         "error", ("V105",), 2),
    Case("an inner field given twice", changed(b'"publisher"', b'"publisher": "X", "publisher"'),
         "error", ("V105",), 2),
    Case("007 for a number", changed(b'"speaker"', b'"figures": [{"low": 007}], "speaker"'),
         "error", ("V101",), 2),
    Case("a merge conflict", data(ONE, b"<<<<<<< HEAD", TWO, b"=======", good("k-2", notes="x"),
         b">>>>>>> other", THREE), "error", ("V106",), 2),
    Case("blank lines before the fault", {LONE: b"\n" + line(ONE) + b"\n\n\n"
         + line(good("k-2", stauts="x")) + b"\n"}, "error", ("V202",), 5),
    Case("a byte order mark and CRLF before the fault", {LONE: b"\xef\xbb\xbf" + line(ONE)
         + b"\r\n" + line(good("k-2", stauts="x")) + b"\r\n"}, "error", ("V202",), 2),
    Case("a fault inside an indented list", {"data.json": json.dumps(
        [ONE, good("k-2", stauts="x")], indent=1).encode()}, "error", ("V202",), None),
    Case("thirty faults in ten records", data(*(
        good(f"k-{n}", stauts="x", stance="says", identity="somebody") for n in range(10))),
         "error", ("V202", "V204"), 10),
]  # fmt: skip
