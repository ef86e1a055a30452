"""Every open vocabulary: the words that the library understands; any other word is kept."""

__all__ = ["OPEN_WORDS"]

OPEN_WORDS: dict[str, dict[str, str]] = {
    "actor_kind": {
        "person": "A human being.",
        "organisation": "An organisation that is no part of a state's executive.",
        "agency": "A news agency: it relays what others say.",
        "outlet": "A newspaper, broadcaster or site that publishes.",
        "state": "A state.",
        "government_body": "A ministry, office, service or force of a state.",
        "armed_group": "An armed group, whichever side it is on.",
        "international_body": "A body of several states.",
        "group": "People without a common organisation, such as residents of a town.",
    },
    "affiliation_kind": {
        "part_of": "Is a part of it.",
        "operated_by": "Is run by it.",
        "controlled_by": "Answers to it.",
        "owned_by": "Belongs to it.",
        "appointed_by": "Was put in office by it.",
        "employed_by": "Works for it.",
        "member_of": "Is a member of it and speaks for it.",
        "holds_office_in": "Holds an office in it.",
        "spokesperson_for": "Speaks for it.",
        "allied_with": "Sides with it, but does not answer to it.",
        "funded_by": "Takes money from it; that alone is no control.",
        "cooperates_with": "Works with it, but does not answer to it.",
        "formerly_of": "Once belonged to it; no longer answers to it.",
    },
    "source_kind": {
        "article": "An article of a newspaper, broadcaster or site.",
        "wire": "A story of a news agency.",
        "report": "A report of an organisation or institution.",
        "statement": "A statement published by the speaker.",
        "post": "A post on a social network.",
        "broadcast": "A radio or television programme.",
        "interview": "A conversation with a witness, noted by the curator.",
        "court_record": "A judgment, indictment or transcript.",
        "letter": "A letter or message.",
    },
    "reply_outcome": {
        "answered": "A reply was given.",
        "no_answer": "Asked; no answer came.",
        "declined": "Asked; refused to answer.",
        "not_asked": "Nobody asked.",
    },
}
