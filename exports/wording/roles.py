"""Words for roles: hypotheses about somebody's part, never a verdict."""

from exports.wording.catalogue import Speaker
from risk import RoleCode


class RoleWords(Speaker):
    def role(self, role: RoleCode) -> str:
        match role:
            case RoleCode.VICTIM:
                return self.say("victim")
            case RoleCode.CO_THREATENED:
                return self.say("co-threatened person")
            case RoleCode.LEFT_BEHIND:
                return self.say("person left behind")
            case RoleCode.DECISION_MAKER:
                return self.say("decision-maker")
            case RoleCode.COUNCIL_MEMBER:
                return self.say("council member")
            case RoleCode.INSTIGATOR:
                return self.say("instigator")
            case RoleCode.EXECUTOR:
                return self.say("executor")
            case RoleCode.BLAME_TAKER:
                return self.say("blame-taker")
            case RoleCode.LURE:
                return self.say("lure")
            case RoleCode.WATCHER:
                return self.say("watcher")
            case RoleCode.GOSSIP_CHANNEL:
                return self.say("gossip channel")
            case RoleCode.MESSENGER:
                return self.say("messenger")
            case RoleCode.ENABLER:
                return self.say("enabler")
            case RoleCode.PROTECTOR:
                return self.say("protector")
            case RoleCode.HELPER:
                return self.say("helper")
            case RoleCode.RESTRAINER:
                return self.say("restrainer")
            case RoleCode.GO_BETWEEN:
                return self.say("go-between")
            case RoleCode.BYSTANDER:
                return self.say("bystander")
            case RoleCode.UNKNOWN:
                return self.say("unknown")

    def possible_role(self, role: RoleCode) -> str:
        """A role as a hypothesis; to be a victim or left behind is none."""
        match role:
            case RoleCode.VICTIM | RoleCode.CO_THREATENED | RoleCode.LEFT_BEHIND:
                return self.role(role)
            case RoleCode.DECISION_MAKER:
                return self.say("possible decision-maker")
            case RoleCode.COUNCIL_MEMBER:
                return self.say("possible council member")
            case RoleCode.INSTIGATOR:
                return self.say("possible instigator")
            case RoleCode.EXECUTOR:
                return self.say("possible executor")
            case RoleCode.BLAME_TAKER:
                return self.say("possible blame-taker")
            case RoleCode.LURE:
                return self.say("possible lure")
            case RoleCode.WATCHER:
                return self.say("possible watcher")
            case RoleCode.GOSSIP_CHANNEL:
                return self.say("possible gossip channel")
            case RoleCode.MESSENGER:
                return self.say("possible messenger")
            case RoleCode.ENABLER:
                return self.say("possible enabler")
            case RoleCode.PROTECTOR:
                return self.say("possible protector")
            case RoleCode.HELPER:
                return self.say("possible helper")
            case RoleCode.RESTRAINER:
                return self.say("possible restrainer")
            case RoleCode.GO_BETWEEN:
                return self.say("possible go-between")
            case RoleCode.BYSTANDER:
                return self.say("possible bystander")
            case RoleCode.UNKNOWN:
                return self.say("role unknown")
