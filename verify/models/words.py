"""Every closed vocabulary, each word with one sentence that says what it means.

A closed vocabulary refuses unknown words; `verify.models.open_words` holds the open ones.
"""

from enum import StrEnum
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

__all__ = [
    "VOCABULARIES",
    "Aspect",
    "Basis",
    "Bound",
    "EvidenceLevel",
    "Flag",
    "Identity",
    "JudgementKind",
    "Measure",
    "Precision",
    "RelationKind",
    "Reporting",
    "Scope",
    "Severity",
    "Stance",
    "Status",
    "Verdict",
    "Word",
]


class Word(StrEnum):
    """A word of a closed vocabulary; its sentence is `word.meaning`."""

    meaning: str

    def __new__(cls, value: str, meaning: str) -> "Word":
        """Keep the sentence beside the word, so that one cannot be added without the other."""
        word = str.__new__(cls, value)
        word._value_ = value
        word.meaning = meaning
        return word

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Let Python callers write the word as a plain string, as data files do."""
        schema = handler(source)
        schema["strict"] = False  # type: ignore[index]  # an enum schema, which has the key
        return schema


class Stance(Word):
    """What the speaker does with the claim."""

    ASSERTS = "asserts", "The speaker says that it happened."
    DENIES = "denies", "The speaker says that it did not happen, or not so; see aspect and scope."
    DOUBTS = "doubts", "The speaker could not verify it; says nothing about whether it happened."
    AUTHENTICATES = "authenticates", "The speaker vouches for an artifact, not for all it says."
    INFERS = "infers", "The author of the document concludes it; it rests on what it cites."


class Identity(Word):
    """How well the speaker is identified."""

    NAMED = "named", "A person or organisation given by name."
    ROLE = "role", "Given by office only, such as 'the mayor' or 'a spokesperson'."
    ANONYMOUS_PERSON = "anonymous_person", "One person without a name."
    COLLECTIVE = "collective", "A group without names, such as 'local residents'."
    UNSTATED = "unstated", "Nobody is named at all, as in 'reportedly'."


class Basis(Word):
    """How the speaker knows."""

    VICTIM = "victim", "It happened to the speaker."
    EYEWITNESS = "eyewitness", "The speaker saw or heard it happen."
    PARTICIPANT = "participant", "The speaker took part in it."
    RELATIVE = "relative", "A relative of the one it happened to."
    FINDER = "finder", "The speaker found a body, a grave or a trace of it."
    OFFICIAL_INVESTIGATION = "official_investigation", "Found out by an official investigation."
    OFFICIAL_STATEMENT = "official_statement", "Said in office; the basis is not given."
    DOCUMENT_OR_MEDIA = "document_or_media", "Read in a document or seen in a recording."
    INTELLIGENCE = "intelligence", "From an intelligence service, which shows no basis."
    HEARSAY = "hearsay", "Told to the speaker by someone else."
    UNKNOWN = "unknown", "Not said."


class Reporting(Word):
    """How the document reports the statement."""

    DIRECT = "direct", "In the speaker's own words, between quotation marks."
    INDIRECT = "indirect", "Reported speech."
    PARAPHRASE = "paraphrase", "In the document's words, attributed."
    NARRATION = "narration", "Told by the document without attribution."
    CAPTION = "caption", "In the caption of a picture."
    HEADLINE = "headline", "In a headline."
    TRANSLATION = "translation", "Translated by the document."


class Aspect(Word):
    """What a denial denies."""

    OCCURRENCE = "occurrence", "That it happened at all."
    RESPONSIBILITY = "responsibility", "That the accused did it."
    INTENT = "intent", "That it was done on purpose."
    LEGALITY = "legality", "That it was unlawful, or is rightly called so."
    FIGURE = "figure", "That the number is right."
    KNOWLEDGE = "knowledge", "That the accused knew of it."
    AUTHENTICITY = "authenticity", "That the recording or document is genuine."


class Scope(Word):
    """How much a denial covers."""

    EVENT = "event", "This one event."
    AREA_PERIOD = "area_period", "Everything of the kind in one area and period."
    BLANKET = "blanket", "Everything of the kind, anywhere; meets no single allegation."


class Bound(Word):
    """How a number is bounded."""

    EXACT = "exact", "The number itself."
    AT_LEAST = "at_least", "That number or more."
    MORE_THAN = "more_than", "More than that number."
    AT_MOST = "at_most", "That number or fewer."
    LESS_THAN = "less_than", "Fewer than that number."
    ABOUT = "about", "About that number: a tenth either way."
    ALMOST = "almost", "A little less than that number: up to a tenth."
    BETWEEN = "between", "From the lower to the upper number, both included."
    ORDER = "order", "Dozens, hundreds, thousands: the upper end is soft."
    FRACTION = "fraction", "A share of something, such as half; never compared as a number."
    UNCOUNTABLE = "uncountable", "Many, numerous: never compared as a number."


class Measure(Word):
    """What kind of count it is."""

    FOUND = "found", "Found so far: exact for what is known, a lower bound for all there is."
    DOCUMENTED = "documented", "Recorded case by case so far."
    ESTIMATED = "estimated", "Estimated for the whole."
    ALLEGED = "alleged", "Said, with no way shown of how it was counted."
    CAPACITY = "capacity", "What something could hold."
    RATE = "rate", "So many in each unit of time."


class Precision(Word):
    """How precise a window is."""

    MINUTE = "minute", "A time of day is given; the window is that day."
    DAY = "day", "One day."
    WEEKEND = "weekend", "A Saturday and Sunday."
    WEEK = "week", "A week, Monday to Sunday."
    PART_OF_MONTH = "part_of_month", "Early, middle or late in a month."
    MONTH = "month", "A calendar month."
    SEASON = "season", "A season of a year."
    YEAR = "year", "A calendar year, or a part of one."
    BEFORE = "before", "No earliest day is known."
    AFTER = "after", "No latest day is known."
    BETWEEN = "between", "From one stated day to another."
    UNKNOWN = "unknown", "Not resolved: the phrase is kept, no day is guessed."


class Status(Word):
    """What a person has decided about an allegation; never set by the program."""

    UNASSESSED = "unassessed", "Nobody has assessed it."
    PENDING = "pending", "Somebody has begun to."
    INCONCLUSIVE = "inconclusive", "Assessed; the evidence does not decide it."
    PARTLY_VERIFIED = "partly_verified", "A person found a part of it verified."
    VERIFIED = "verified", "A person found it verified."
    REFUTED = "refuted", "A person found it refuted."
    RETRACTED = "retracted", "Withdrawn by its own source."


class JudgementKind(Word):
    """What a person's judgement is about."""

    SAME_EVENT = "same_event", "The two allegations concern one event."
    NOT_SAME_EVENT = "not_same_event", "They concern different events."
    SAME_ACTOR = "same_actor", "The two names are one actor."
    RELATION = "relation", "A computed relation is confirmed or rejected."


class Verdict(Word):
    """What a person says of a computed relation."""

    CONFIRM = "confirm", "The person agrees with the relation."
    REJECT = "reject", "The person disagrees with the relation."


class Severity(Word):
    """How grave a finding is."""

    ERROR = "error", "Broken, contradictory or unsupported."
    WARNING = "warning", "Usable, but a person should look."
    INFO = "info", "Worth knowing."


class RelationKind(Word):
    """How one allegation bears on another."""

    NOT_VERIFIED_BY = "not_verified_by", "The document says that it could not verify it."
    AUTHENTICATES = "authenticates", "Vouches for the artifact it rests on, not for all it says."
    INFERENCE_FROM = "inference_from", "Is the author's own conclusion from it; no support."
    DENIES = "denies", "Denies it, in the aspect named."
    CONTRADICTS = "contradicts", "Cannot both hold, in the slots named."
    COUNTER_ACCUSES = "counter_accuses", "Each side accuses the other; both may be true."
    UPDATES = "updates", "A later figure of the same origin."
    COMPATIBLE = "compatible", "The numbers differ, and that is no contradiction."
    COMPONENTS_OF = "components_of", "Is a part of the other's total: never added to it."
    PART_OF = "part_of", "Is an incident inside the other's pattern; counts neither way."
    SAME_PATTERN = "same_pattern", "The same kind of act elsewhere or at another time."
    UNDETERMINED = "undetermined", "Too little is known to say whether it is one event."
    REPEATS = "repeats", "Rests on the same origin: adds no evidence."
    CONSISTENT = "consistent", "Agrees, but independence is unknown: counts as no support."
    PARTIALLY_CORROBORATES = "partially_corroborates", "An independent origin agrees in part."
    CORROBORATES = "corroborates", "An independent origin agrees, in the slots named."
    NONE = "none", "They do not bear on each other."


class EvidenceLevel(Word):
    """What the program computes from where statements come from; says nothing about truth."""

    SINGLE_ORIGIN = "single_origin", "One origin in one document."
    MULTI_OUTLET_SINGLE_ORIGIN = "multi_outlet_single_origin", "Several documents, one origin."
    SAME_SIDE_ONLY = "same_side_only", "Several speakers who answer to one top actor."
    INDEPENDENCE_UNKNOWN = "independence_unknown", "Several origins; independence not on record."
    CORROBORATED = "corroborated", "At least two origins whose independence is on record."
    CROSS_PARTY = "cross_party", "Adverse parties agree, or a party concedes."


class Flag(Word):
    """What speaks beside an allegation's evidence level."""

    CONTRADICTED = "contradicted", "Another allegation contradicts it."
    BLANKET_DENIAL = "blanket_denial", "The accused side denies everything of the kind."
    SPECIFIC_DENIAL = "specific_denial", "This event, or this area and period, is denied."
    COUNTER_ACCOUNT = "counter_account", "The accused side gives another account of it."
    PUBLISHER_COULD_NOT_VERIFY = "publisher_could_not_verify", "Its publisher could not verify it."
    INTEGRATIVE_TOTAL = "integrative_total", "A total that shows no incidents to check it by."
    INFERENCE_ONLY = "inference_only", "Rests on nothing but an author's conclusion."


VOCABULARIES: dict[str, type[Word]] = {
    "stance": Stance,
    "identity": Identity,
    "basis": Basis,
    "reporting": Reporting,
    "aspect": Aspect,
    "scope": Scope,
    "bound": Bound,
    "measure": Measure,
    "precision": Precision,
    "status": Status,
    "judgement": JudgementKind,
    "verdict": Verdict,
    "severity": Severity,
    "relation": RelationKind,
    "evidence_level": EvidenceLevel,
    "flag": Flag,
}
