"""Words for roles: hypotheses about somebody's part, never a verdict."""

from exports.wording.catalogue import Speaker
from risk import RoleCode


class RoleWords(Speaker):
    def role(self, role: RoleCode) -> str:
        match role:
            case RoleCode.VICTIM:
                return self._("victim")
            case RoleCode.CO_THREATENED:
                return self._("co-threatened person")
            case RoleCode.LEFT_BEHIND:
                return self._("person left behind")
            case RoleCode.DECISION_MAKER:
                return self._("decision-maker")
            case RoleCode.COUNCIL_MEMBER:
                return self._("council member")
            case RoleCode.INSTIGATOR:
                return self._("instigator")
            case RoleCode.EXECUTOR:
                return self._("executor")
            case RoleCode.BLAME_TAKER:
                return self._("blame-taker")
            case RoleCode.LURE:
                return self._("lure")
            case RoleCode.WATCHER:
                return self._("watcher")
            case RoleCode.GOSSIP_CHANNEL:
                return self._("gossip channel")
            case RoleCode.MESSENGER:
                return self._("messenger")
            case RoleCode.ENABLER:
                return self._("enabler")
            case RoleCode.PROTECTOR:
                return self._("protector")
            case RoleCode.HELPER:
                return self._("helper")
            case RoleCode.RESTRAINER:
                return self._("restrainer")
            case RoleCode.GO_BETWEEN:
                return self._("go-between")
            case RoleCode.BYSTANDER:
                return self._("bystander")
            case RoleCode.UNKNOWN:
                return self._("unknown")

    def possible_role(self, role: RoleCode) -> str:
        """A role as a hypothesis; to be a victim or left behind is none."""
        match role:
            case RoleCode.VICTIM | RoleCode.CO_THREATENED | RoleCode.LEFT_BEHIND:
                return self.role(role)
            case RoleCode.DECISION_MAKER:
                return self._("possible decision-maker")
            case RoleCode.COUNCIL_MEMBER:
                return self._("possible council member")
            case RoleCode.INSTIGATOR:
                return self._("possible instigator")
            case RoleCode.EXECUTOR:
                return self._("possible executor")
            case RoleCode.BLAME_TAKER:
                return self._("possible blame-taker")
            case RoleCode.LURE:
                return self._("possible lure")
            case RoleCode.WATCHER:
                return self._("possible watcher")
            case RoleCode.GOSSIP_CHANNEL:
                return self._("possible gossip channel")
            case RoleCode.MESSENGER:
                return self._("possible messenger")
            case RoleCode.ENABLER:
                return self._("possible enabler")
            case RoleCode.PROTECTOR:
                return self._("possible protector")
            case RoleCode.HELPER:
                return self._("possible helper")
            case RoleCode.RESTRAINER:
                return self._("possible restrainer")
            case RoleCode.GO_BETWEEN:
                return self._("possible go-between")
            case RoleCode.BYSTANDER:
                return self._("possible bystander")
            case RoleCode.UNKNOWN:
                return self._("role unknown")
