"""R101, R102, R103, R117: what is no plain assertion decides first, whatever the event."""

from typing import Any

from tests.relate.cases import Case, asked, each, pair, related, told

PLAIN = told(speaker="north-mayor")


def doubt(**fields: Any) -> dict[str, Any]:
    return told(**{"stance": "doubts", "act": None, "place": None, "when": None, **fields})


@each(
    pair(
        "the document that carries it could not verify it",
        doubt(),
        PLAIN,
        "R101 not_verified_by a>b",
    ),
    pair(
        "a doubt says nothing of a denial in its document",
        doubt(),
        {**PLAIN, "stance": "denies", "aspect": "occurrence"},
        "R101 none",
    ),
    pair("another document's doubt says nothing of it", doubt(source="herald"), PLAIN, "R101 none"),
    pair(
        "another article of the same paper says nothing of it",
        doubt(source="march"),
        told(speaker="north-mayor", source="courier"),
        "R101 none",
    ),
    pair(
        "two documents known by publisher only may be two",
        doubt(source={"publisher": "Valley Gazette"}),
        told(source={"publisher": "Valley Gazette"}),
        "R101 none",
    ),
    pair(
        "two documents given in place with one address are one",
        doubt(source={"url": "https://gazette.example/1"}),
        told(source={"url": "https://gazette.example/1", "publisher": "Valley Gazette"}),
        "R101 not_verified_by a>b",
    ),
    pair(
        "publisher, title and day make one document",
        doubt(source={"publisher": "Lake Post", "title": "Shells", "published": "2031-05-05"}),
        told(source={"publisher": "Lake Post", "title": "Shells", "published": "2031-05-05"}),
        "R101 not_verified_by a>b",
    ),
    pair(
        "publisher and title without a day may be two documents",
        doubt(source={"publisher": "Lake Post", "title": "Shells"}),
        told(source={"publisher": "Lake Post", "title": "Shells"}),
        "R101 none",
    ),
    pair(
        "a doubt about one thing binds all that its document carries",
        doubt(act="looting", place="Stonebridge"),
        PLAIN,
        "R101 not_verified_by a>b",
        event="two",
    ),
    pair("two doubts of one document do not bear on each other", doubt(), doubt(), "R101 none"),
    pair(
        "a doubt of the same speaker in the same words is no repetition",
        told(stance="doubts", speaker="north-mayor", source="herald"),
        PLAIN,
        "R101 none",
    ),
)
def test_a_doubt_binds_its_own_document_only(case: Case) -> None:
    asked(case)


VOUCH = told(stance="authenticates", speaker="mission", artifact="video-1")


@each(
    pair(
        "an expert vouches for the recording that a witness made",
        VOUCH,
        told(speaker="a resident", artifact="video-1"),
        "R102 authenticates a>b",
        because="not for what is said in it",
    ),
    pair("another recording", VOUCH, told(speaker="a resident", artifact="video-2"), "R102 none"),
    pair("what rests on no recording is not vouched for", VOUCH, PLAIN, "R102 none"),
    pair(
        "neither names what it vouches for",
        told(stance="authenticates", speaker="mission"),
        PLAIN,
        "R102 none",
    ),
    pair(
        "a vouching speaker who also is the speaker adds nothing to the event",
        VOUCH,
        told(speaker="mission"),
        "R102 none",
    ),
    pair(
        "two who vouch for one recording do not vouch for each other",
        VOUCH,
        told(stance="authenticates", speaker="relief", artifact="video-1"),
        "R102 none",
    ),
    pair(
        "a recording is vouched for whatever the event",
        VOUCH,
        told(speaker="a resident", artifact="video-1", act="looting", place="Stonebridge"),
        "R102 authenticates a>b",
        event="two",
    ),
    pair(
        "a denial that names the vouching meets it",
        told(
            stance="denies",
            speaker="south-ministry",
            aspect="authenticity",
            denies=["b"],
            artifact="video-1",
        ),
        VOUCH,
        "R104 denies a>b authenticity event",
    ),
    pair(
        "a denial that rests on the recording",
        VOUCH,
        told(stance="denies", speaker="south-ministry", scope="blanket", artifact="video-1"),
        "R102 authenticates a>b",
    ),
)
def test_vouching_is_for_the_artifact_alone(case: Case) -> None:
    asked(case)


CONCLUDES = told(stance="infers", source="herald")


@each(
    pair(
        "an author concludes it from what an official said",
        {**CONCLUDES, "cites": ["b"]},
        PLAIN,
        "R103 inference_from a>b",
    ),
    pair("the other way round", PLAIN, {**CONCLUDES, "cites": "a"}, "R103 inference_from b>a"),
    pair("a conclusion from something else supports nothing", CONCLUDES, PLAIN, "R103 none"),
    pair(
        "a conclusion in the words of the speaker's own claim supports nothing",
        told(stance="infers", speaker="north-mayor"),
        PLAIN,
        "R103 none",
    ),
    pair(
        "one conclusion rests on another",
        {**CONCLUDES, "cites": ["b"]},
        told(stance="infers", source="courier"),
        "R103 inference_from a>b",
    ),
    pair("two conclusions apart", CONCLUDES, told(stance="infers", source="courier"), "R103 none"),
    pair(
        "a conclusion from a denial",
        {**CONCLUDES, "cites": ["b"]},
        told(stance="denies", speaker="south-ministry"),
        "R103 inference_from a>b",
    ),
    pair(
        "a denial that names a conclusion meets it",
        told(stance="denies", speaker="south-ministry", denies=["b"], aspect="occurrence"),
        CONCLUDES,
        "R104 denies a>b occurrence event",
    ),
    pair(
        "an assertion that cites another is no conclusion, but rests on it",
        told(speaker="mission", source="herald", cites=["b"]),
        PLAIN,
        "R112 repeats act,place,time",
    ),
)
def test_a_conclusion_never_supports(case: Case) -> None:
    asked(case)


@each(
    pair(
        "an office corrects itself",
        told(speaker="north-mayor", source="courier", corrects=["b"]),
        PLAIN,
        "R117 updates a>b",
        because="corrects b",
    ),
    pair(
        "an office takes it back",
        told(speaker="north-mayor", source="courier", retracts=["b"]),
        PLAIN,
        "R117 updates a>b",
        because="takes back b",
    ),
    pair(
        "the other way round",
        PLAIN,
        told(speaker="north-mayor", source="courier", retracts="a"),
        "R117 updates b>a",
        because="takes back a",
    ),
    pair(
        "a corrected number is no second number",
        told(speaker="north-mayor", source="courier", corrects=["b"], figures=["9 killed"]),
        told(speaker="north-mayor", figures=["12 killed"]),
        "R117 updates a>b",
    ),
    pair(
        "a correction of another event's allegation still stands",
        told(speaker="north-mayor", source="courier", corrects=["b"], place="Stonebridge"),
        PLAIN,
        "R117 updates a>b",
        event="two",
    ),
    pair(
        "taking back by denying is taking back",
        told(speaker="north-mayor", source="courier", stance="denies", retracts=["b"]),
        PLAIN,
        "R117 updates a>b",
        because="takes back b",
    ),
    pair(
        "a denial that is taken back",
        told(speaker="south-ministry", source="courier", retracts=["b"]),
        told(speaker="south-ministry", stance="denies", scope="blanket"),
        "R117 updates a>b",
    ),
    pair(
        "saying it again is no correction",
        told(speaker="north-mayor", source="courier", corrects=["z"]),
        PLAIN,
        "R112 repeats act,place,time",
    ),
)
def test_a_correction_is_what_the_curator_marked(case: Case) -> None:
    asked(case)


def test_a_doubt_in_a_document_that_is_not_known_binds_nothing() -> None:
    paper = {"publisher": "Lake Post"}  # of which day and page is not said
    doubt = told(speaker="mission", source=paper, stance="doubts")
    [found] = related(pair("unknown", told(speaker="mission", source=paper), doubt))
    assert (str(found.kind), found.rule) == ("none", "R101")
