"""Recognises files that are something else than their name says, by their first bytes."""

__all__ = ["HEAD", "archive_suffix", "is_utf16", "wrong_container"]

HEAD = 4096
"""How many bytes of a file are looked at."""

_MAGIC = (
    (b"\x1f\x8b", "a gzip archive", "Unpack it first."),
    (b"PK\x03\x04", "a zip archive or a spreadsheet (.xlsx)", "Unpack it, or save it as CSV."),
    (b"PK\x05\x06", "an empty zip archive", "Unpack it first."),
    (b"\xfd7zXZ\x00", "an xz archive", "Unpack it first."),
    (b"BZh", "a bzip2 archive", "Unpack it first."),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "Unpack it first."),
    (b"\x04\x22\x4d\x18", "an lz4 archive", "Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "Unpack it first."),
    (b"Rar!\x1a\x07", "a RAR archive", "Unpack it first."),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.xls, .doc)", "Save it as CSV."),
    (b"\x89PNG", "a PNG picture", "Put the right file here."),
    (b"\xff\xd8\xff", "a JPEG picture", "Put the right file here."),
    (b"GIF8", "a GIF picture", "Put the right file here."),
    (b"%PDF-", "a PDF document", "Put the right file here."),
    (b"{\\rtf", "an RTF document", "Save it as plain text."),
    (b"SQLite format 3\x00", "an SQLite database", "Export it as CSV or JSON."),
    (b"PAR1", "a Parquet file", "Export it as CSV or JSON."),
    (b"ARROW1", "an Arrow file", "Export it as CSV or JSON."),
    (b"\x80\x02", "a Python pickle, which is never opened", "Export it as JSON."),
    (b"\x80\x03", "a Python pickle, which is never opened", "Export it as JSON."),
    (b"\x80\x04", "a Python pickle, which is never opened", "Export it as JSON."),
    (b"\x80\x05", "a Python pickle, which is never opened", "Export it as JSON."),
    (b"version https://git-lfs", "a Git LFS pointer, not the file", "Run: git lfs pull."),
)
_ARCHIVES = {
    ".gz": "a gzip archive",
    ".tgz": "a gzip archive",
    ".zip": "a zip archive",
    ".xz": "an xz archive",
    ".bz2": "a bzip2 archive",
    ".zst": "a zstd archive",
    ".7z": "a 7-Zip archive",
    ".rar": "a RAR archive",
    ".tar": "a tar archive",
    ".lz4": "an lz4 archive",
}


def wrong_container(head: bytes) -> str | None:
    r"""Say what a file is that cannot be a table, and what to do; None where it may be one.

    Example:
        >>> wrong_container(b"\x1f\x8b\x08")
        'this is a gzip archive. Unpack it first.'
        >>> wrong_container(b'{"claim": "x"}') is None
        True
    """
    for magic, what, act in _MAGIC:
        if head.startswith(magic):
            return f"this is {what}. {act}"
    if head and not head.strip(b"\x00"):
        return "this file holds only zero bytes. Restore it from a copy."
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:15].lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<svg", b"<!--")):
        return "this is a web page or XML, not a table. Put the right file here."
    return None


def is_utf16(head: bytes) -> bool:
    """Tell whether a file is UTF-16 or UTF-32: by its mark, or by a NUL beside each letter.

    Example:
        >>> is_utf16("[]".encode("utf-16")), is_utf16(b"[]")
        (True, False)
    """
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return True
    return len(head) > 3 and (head[1:8:2].count(0) > 2 or head[0:8:2].count(0) > 2)


def archive_suffix(name: str) -> str | None:
    """Name the kind of archive that a file name stands for, or None.

    Example:
        >>> archive_suffix("allegations.jsonl.gz")
        'a gzip archive'
    """
    return next((what for end, what in _ARCHIVES.items() if name.lower().endswith(end)), None)
