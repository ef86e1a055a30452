"""Cases of group b: records that read well and are wrong."""

from typing import Any

from tests.badinputs.case import LONE, Case, data, good, lines, with_record

__all__ = ["RECORDS"]


def source(**more: Any) -> dict[str, Any]:
    row = {"publisher": "The Valley Gazette", "published": "2031-05-04", **more}
    return {key: value for key, value in row.items() if value is not None}


def about(**more: Any) -> dict[str, Any]:
    row = {"act": "shelling", "place": "Old Ford", "when": "2031-05-01", **more}
    return {key: value for key, value in row.items() if value is not None}


def figure(**more: Any) -> dict[str, bytes]:
    return with_record(figures=[{"count_of": "deaths", **more}])


def folder(**tables: list[Any]) -> dict[str, bytes]:
    return {f"{name}.jsonl": lines(*rows) for name, rows in tables.items()}


def assessed(**more: Any) -> dict[str, bytes]:
    row = {"status": "verified", "by": "C. Urator", "at": "2031-06-01", "reason": "Seen.",
           "evidence": ["image 7"], **more}  # fmt: skip
    kept = {key: value for key, value in row.items() if value is not None}
    return with_record(assessments=[kept])


OTHER = good("k-2", claim="Southern forces shelled the mill.", speaker="Odo Fenn")
PAGE = b"Ada Marsh said that the mill burned for one day."
QUOTED = source(text_file="texts/a.txt")

RECORDS = [
    Case("no claim", with_record(claim=None), "error", ("V201",), 2),
    Case("an empty claim", with_record(claim=""), "error", ("V201",), 2),
    Case("a claim of nothing but space", with_record(claim=" \u00a0 "), "error", ("V201",), 2),
    Case("a claim of invisible characters", with_record(claim="\u200b\u2060"), "error",
         ("V201",), 2),
    Case("no source", with_record(source=None), "error", ("V201",), 2),
    Case("a misspelt field", with_record(stauts="pending"), "error", ("V202",), 2),
    Case("a look-alike field", with_record(**{"st\u0430tus": "pending"}), "error", ("V202",), 2),
    Case("the same id twice", data(good("k-1"), good("k-2"), good("k-2", notes="x")), "error",
         ("V203",), 3),
    Case("ids that differ by case", data(good("k-1"), good("AL-2"), good("al-2")), "warn",
         ("V203",), 3),
    Case("ids that differ by O and 0", data(good("k-1"), good("AL-02"), good("AL-O2")), "warn",
         ("V203",), 3),
    Case("an id that leaves a folder", data(good("k-1"), good("../../etc/k-2")), "error",
         ("V203",), 2),
    Case("an id with a line break", data(good("k-1"), good("k-2\n=cmd|x")), "error", ("V203",), 2),
    Case("an id with space at its ends", data(good("k-1"), good(" k-2")), "error", ("V203",), 2),
    Case("a status in another case", with_record(status="Pending "), "error", ("V204",), 2),
    Case("an unknown status", with_record(status="true"), "error", ("V204",), 2),
    Case("a status with a letter of another alphabet", with_record(status="p\u0435nding"),
         "error", ("V204",), 2),
    Case("a list for a speaker", with_record(speaker=["a", "b"]), "error", ("V204",), 2),
    Case("a number for a claim", with_record(claim=7), "error", ("V204",), 2),
    Case("true for a figure", figure(low=True), "error", ("V204", "V404"), 2),
    Case("a word for a figure", figure(low="six"), "error", ("V404",), 2),
    Case("null for a source", with_record(source=None) | {}, "error", ("V201",), 2),
    Case("N/A for a speaker", with_record(speaker="N/A"), "warn", ("V205",), 2),
    Case("TBC for a claim", with_record(claim="TBC"), "warn", ("V205",), 2),
    Case("no speaker", with_record(speaker=None), "warn", ("V301",), 2),
    Case("a speaker who is nobody", with_record(speaker="officials"), "warn", ("V302",), 2),
    Case("locals for a speaker", with_record(speaker="local residents"), "warn", ("V302",), 2),
    Case("a source that cannot be found", with_record(source={"publisher": "A leaflet"}), "warn",
         ("V303",), 2),
    Case("an address on one machine", with_record(source=source(url="file:///home/x/a.html")),
         "error", ("V303",), 2),
    Case("an address that runs", with_record(source=source(url="javascript:alert(1)")), "error",
         ("V303",), 2),
    Case("an address that is none", with_record(source=source(url="see page 7")), "error",
         ("V303",), 2),
    Case("a password in an address", with_record(
        source=source(url="https://ada:Pa55word@gazette.example/a")), "error", ("V303",), 2,
        hidden=("Pa55word",)),
    Case("a token in an address", with_record(
        source=source(url="https://gazette.example/a?token=abc123SECRET")), "error", ("V303",), 2,
        hidden=("abc123SECRET",)),
    Case("a quotation that is not in the text", folder(allegations=[good("k-1"), good(
        "k-2", source=QUOTED, quote="it burned for two days")]) | {"texts/a.txt": PAGE}, "error",
        ("V304",), 2, "allegations.jsonl"),
    Case("a quotation at another place", folder(allegations=[good("k-1"), good("k-2",
        source=QUOTED, quote={"text": "the mill burned", "start": 0, "end": 15})])
        | {"texts/a.txt": PAGE}, "error", ("V304",), 2, "allegations.jsonl"),
    Case("a quotation beyond the end", folder(allegations=[good("k-1"), good("k-2", source=QUOTED,
        quote={"text": "the mill burned", "start": 10, "end": 4000})]) | {"texts/a.txt": PAGE},
        "error", ("V304",), 2, "allegations.jsonl"),
    Case("a quotation that ends before it begins", with_record(
        quote={"text": "the mill", "start": 20, "end": 10}), "error", ("V304",), 2),
    Case("a text that has changed", folder(allegations=[good("k-1"), good("k-2", source=source(
        text_file="texts/a.txt", sha256="0" * 64))]) | {"texts/a.txt": PAGE}, "error", ("V304",),
        2, "allegations.jsonl"),
    Case("a text outside the data set", folder(allegations=[good("k-1"), good("k-2", source=source(
        text_file="../../../etc/hostname"))]), "error", ("V304",), 2, "allegations.jsonl"),
    Case("three who cite each other", data(*(good(f"k-{n}", cites=[f"k-{n % 3 + 1}"])
         for n in (1, 2, 3))), "error", ("V305",), 1),
    Case("sources derived from each other", folder(
        sources=[{"id": "a", "title": "A", "derived_from": ["b"]},
                 {"id": "b", "title": "B", "derived_from": ["a"]}],
        allegations=[good("k-1", source="a")]), "error", ("V305",), 1, "sources.jsonl"),
    Case("two that sum each other up", data(good("k-1", summary_of=["k-2"]),
         good("k-2", summary_of=["k-1"])), "error", ("V305",), 1),
    Case("one publisher at two hosts", data(
        good("k-1", source=source(url="https://gazette.example/1")),
        good("k-2", source=source(url="https://gazette.example/2")),
        good("k-3", source=source(url="https://gazette.example.mirror.example/3"))), "warn",
        ("V306",), 3),
    Case("a host without a dot", data(good("k-1"), good("k-2", source=source(
        url="https://gazette:8/2"))), "error", ("V303",), 2),
    Case("a look-alike host", data(good("k-1"), good("k-2", source=source(
        url="https://gаzette.example/2"))), "warn", ("V306",), 2),
    Case("30 February", with_record(about=about(when="2031-02-30")), "error", ("V401",), 2),
    Case("30 February in words", with_record(about=about(when="30 February 2031")), "error",
         ("V401",), 2),
    Case("a year of five digits", with_record(about=about(when="99999-01-01")), "error",
         ("V401",), 2),
    Case("a day of zeros", with_record(about=about(when="0000-00-00")), "error", ("V401",), 2),
    Case("seconds for a day", with_record(about=about(when="1667952000")), "error", ("V401",), 2),
    Case("a number for a day", with_record(about=about(when=1667952000)), "error",
         ("V204", "V401"), 2),
    Case("a window that ends before it begins", with_record(
        about=about(when="2031-05-03/2031-05-01")), "error", ("V401",), 2),
    Case("45.13.2031", with_record(about=about(when="45.13.2031")), "error", ("V401",), 2),
    Case("last week of nothing", with_record(source=source(published=None, title="The mill"),
         about=about(when="last week")), "warn", ("V402",), 2),
    Case("a time that says nothing", with_record(about=about(when="in the fullness of time")),
         "warn", ("V402",), 2),
    Case("40,000 characters for a time", with_record(about=about(when="late " * 8000 + "June")),
         "error", ("V402",), 2),
    Case("an event after its report", with_record(about=about(when="2031-06-01")), "error",
         ("V403",), 2),
    Case("a statement after its report", with_record(stated="2031-07-01"), "error", ("V403",), 2),
    Case("read before it was published", with_record(source=source(retrieved="2030-01-01")),
         "error", ("V403",), 2),
    Case("changed before it was published", with_record(source=source(updated="2030-01-01")),
         "error", ("V403",), 2),
    Case("fewer than none", figure(low=-6), "error", ("V404",), 2),
    Case("fewer than none in words", with_record(figures=["-6 residents"]), "error",
         ("V404",), 2),
    Case("least above most", figure(low=50, high=40), "error", ("V404",), 2),
    Case("least above most in words", with_record(figures=["50-40 killed"]), "error",
         ("V404",), 2),
    Case("more people than there are", figure(low=9e12), "error", ("V404",), 2),
    Case("half a person", figure(low=6.5), "warn", ("V404",), 2),
    Case("a figure that is none", with_record(figures=["to be counted"]), "warn", ("V404",), 2),
    Case("a figure that the claim does not give", with_record(
        claim="Six residents were killed at the mill.", figures=[{"count_of": "deaths",
        "low": 60}]), "warn", ("V405",), 2),
    Case("latitude 200", with_record(about=about(place={"name": "X", "lat": 200.5, "lon": 1})),
         "error", ("V406",), 2),
    Case("0, 0", with_record(about=about(place={"name": "X", "lat": 0, "lon": 0})), "warn",
         ("V406",), 2),
    Case("no place", with_record(about=about(place=None)), "warn", ("V406",), 2),
    Case("verified by nobody", with_record(status="verified"), "error", ("V501",), 2),
    Case("refuted by nobody", with_record(status="refuted"), "error", ("V501",), 2),
    Case("verified without evidence", assessed(evidence=None), "error", ("V501",), 2),
    Case("verified without a name", assessed(by=None), "error", ("V501",), 2),
    Case("verified on its own word", assessed(evidence=None, rests_on=["k-1"]), "error",
         ("V501",), 2),
    Case("a status that is not the last assessment", data(good("k-1"), good("k-2",
         status="verified", assessments=[{"status": "pending", "by": "C."}])), "error",
         ("V501",), 2),
    Case("a link to nothing", with_record(cites=["k-99"]), "error", ("V502",), 2),
    Case("a link to itself", with_record(cites=["k-2"]), "error", ("V502",), 2),
    Case("a denial of what it calls a match", data(good("k-1"), good("k-2", stance="denies",
         denies=["k-1"], asserts_link=["k-1"])), "error", ("V502",), 2),
    Case("one who denies and asserts", data(good("k-1"), good("k-2", denies=["k-1"])), "warn",
         ("V502",), 2),
    Case("judgements that contradict each other", folder(
        allegations=[good("k-1"), good("k-2"), good("k-3")],
        judgements=[{"id": "j-1", "a": "k-1", "b": "k-2", "judgement": "same_event", "by": "C."},
                    {"id": "j-2", "a": "k-2", "b": "k-3", "judgement": "same_event", "by": "C."},
                    {"id": "j-3", "a": "k-1", "b": "k-3", "judgement": "not_same_event",
                     "by": "C."}]), "error", ("V502",), 3, "judgements.jsonl"),
    Case("a denial told as a claim", with_record(
        claim="The ministry denied that its forces shelled the mill."), "warn", ("V503",), 2),
    Case("a status that rests on a denial", data(
        good("k-1", speaker="Odo Fenn", stance="denies", denies=["k-2"]),
        good("k-2", assessments=[{"status": "verified", "by": "C.", "at": "2031-06-01",
             "reason": "x", "evidence": ["image 7"], "rests_on": ["k-1"]}])), "warn",
        ("V503",), 2),
    Case("one source", with_record(), "warn", ("V504",), 2),
    Case("figures that cannot both hold", folder(
        allegations=[
            good("k-1", figures=[{"count_of": "deaths", "low": 3, "measure": "documented",
                 "cumulative": False}]),
            good("k-2", speaker="Odo Fenn", figures=[{"count_of": "deaths", "low": 9,
                 "measure": "documented", "cumulative": False}])],
        judgements=[{"id": "j", "a": "k-1", "b": "k-2", "judgement": "same_event", "by": "C."}]),
        "warn", ("V505",), 2, "allegations.jsonl"),
    Case("a document that changed after the status", with_record(
        source=source(updated="2031-07-01"), assessments=[{"status": "verified", "by": "C.",
        "at": "2031-06-01", "reason": "x", "evidence": ["y"]}]), "error", ("V506",), 2),
    Case("a status that rests on a retracted statement", data(
        good("k-1"), good("k-2", assessments=[{"status": "verified", "by": "C.",
        "at": "2031-05-10", "reason": "x", "evidence": ["y"], "rests_on": ["k-1"]}]),
        good("k-3", retracts=["k-1"], source=source(published="2031-06-01"))), "error",
        ("V506",), 2),
    Case("a text other than the one that was looked at", with_record(
        source=source(sha256="a" * 64), assessments=[{"status": "verified", "by": "C.",
        "at": "2031-06-01", "reason": "x", "evidence": ["sha256:" + "b" * 64]}]), "error",
        ("V506",), 2),
    Case("one sentence in four papers", data(*(good(f"k-{n}", claim="The old mill burned down.",
         speaker=None, identity="unstated", source={"publisher": f"Paper {n}",
         "published": "2031-05-04"}) for n in (1, 2, 3, 4))), "warn", ("V603",), 2),
    Case("one quotation in two papers", data(
        good("k-1", quote="we saw the mill burn all night"),
        good("k-2", speaker="Odo Fenn", quote="We saw the mill burn all  night",
             source={"publisher": "The Herald", "published": "2031-05-05"})), "warn",
        ("V603",), 2),
    Case("one page under two addresses", data(
        good("k-1", source=source(url="https://www.gazette.example/mill/?utm_source=x")),
        good("k-2", source=source(url="http://gazette.example/mill"))), "warn", ("V603",), 2),
    Case("a suppression without a reason", {"allegations.jsonl": lines(good("k-1")),
         "dataset.toml": b'[[check.suppress]]\nrule = "V504"\nrecord = "k-1"\n'}, "error",
         ("V901",), 1, "dataset.toml"),
    Case("a suppression of an unknown rule", {"allegations.jsonl": lines(good("k-1")),
         "dataset.toml": b'[[check.suppress]]\nrule = "V5O4"\nrecord = "k-1"\nreason = "x"\n'},
         "error", ("V901",), 1, "dataset.toml"),
    Case("a suppression of nothing", {"allegations.jsonl": lines(good("k-1")),
         "dataset.toml": b'title = "x"\n[[check.suppress]]\nrule = "V105"\nrecord = "k-1"\n'
         b'reason = "x"\n'}, "warn", ("V901",), 2, "dataset.toml"),
    Case("a misspelt setting", {"allegations.jsonl": lines(good("k-1")),
         "dataset.toml": b'[check]\nfail_onn = "warning"\n'}, "reject", ("V902",), 2,
         "dataset.toml"),
    Case("settings that are no TOML", {"allegations.jsonl": lines(good("k-1")),
         "dataset.toml": b"title = \n"}, "reject", ("V902",), 1, "dataset.toml"),
    Case("fewer records than declared", {"allegations.jsonl": lines(good("k-1")),
         "dataset.toml": b"[assertions.min]\nallegations = 100\n"}, "error", ("V801",), 2,
         "dataset.toml"),
    Case("a table under a misspelt name", {"allegations.jsonl": lines(good("k-1")),
         "sourcs.jsonl": lines({"id": "s"})}, "reject", ("V103",), None, "sourcs.jsonl"),
    Case("a status of a protected speaker", {LONE: lines(good("k-1", speaker={
        "name": "Zyxwv Canarius", "protected": True}, claim="Zyxwv Canarius saw the mill burn."))},
        "error", ("V702",), 1, hidden=("Canarius",)),
]  # fmt: skip
