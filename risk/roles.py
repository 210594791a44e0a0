"""Roles in the collective: hypotheses with evidence for and against, never derived from kinship."""

from enum import StrEnum

from pydantic import Field

from genogram import PartialDate, PersonId, Record


class RoleCode(StrEnum):
    VICTIM = "victim"
    CO_THREATENED = "co_threatened"
    LEFT_BEHIND = "left_behind"
    DECISION_MAKER = "decision_maker"
    COUNCIL_MEMBER = "council_member"
    INSTIGATOR = "instigator"
    EXECUTOR = "executor"
    BLAME_TAKER = "blame_taker"
    LURE = "lure"
    WATCHER = "watcher"
    GOSSIP_CHANNEL = "gossip_channel"
    MESSENGER = "messenger"
    ENABLER = "enabler"
    PROTECTOR = "protector"
    HELPER = "helper"
    RESTRAINER = "restrainer"
    GO_BETWEEN = "go_between"
    BYSTANDER = "bystander"
    UNKNOWN = "unknown"


class Answer(StrEnum):
    """Three-valued: an unknown answer counts neither way."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Role(Record):
    """A role that somebody may have, as a professional wrote it down."""

    person: PersonId
    role: RoleCode
    evidence_for: tuple[str, ...] = Field(default=(), alias="for")
    evidence_against: tuple[str, ...] = Field(default=(), alias="against")
    under_duress: Answer = Answer.UNKNOWN
    by: str = ""
    valid_until: PartialDate | None = None
