"""The letters on a genogram, alike in every language, so that two prints can be compared."""

from genogram.drawing import Form
from risk import RoleCode

BADGES: dict[RoleCode, str] = {
    RoleCode.DECISION_MAKER: "B",
    RoleCode.COUNCIL_MEMBER: "R",
    RoleCode.INSTIGATOR: "A",
    RoleCode.EXECUTOR: "U",
    RoleCode.LURE: "L",
    RoleCode.GOSSIP_CHANNEL: "K",
    RoleCode.RESTRAINER: "S",
    RoleCode.HELPER: "H",
}
"""Who has several of these roles wears the first; all stand in words under the name."""

LETTERS: dict[Form, str] = {
    Form.INFLUENCE: "I",
    Form.STRONG_INFLUENCE: "I",
    Form.PASSES_NEWS: "B",
    Form.THREAT: "D",
    Form.CLOSE: "N",
    Form.SECRET: "G",
    Form.PROMISED: "V",
    Form.CONFLICT: "C",
    Form.CUT_OFF: "X",
    Form.CONTROL: "T",
    Form.VIOLENCE: "W",
    Form.DEPENDENCE: "A",
    Form.CONTACT: "P",
    Form.OTHER: "O",
}
