"""Who receives a document; it stands on every page of it."""

from enum import StrEnum


class Recipient(StrEnum):
    """Whom an extract is made for."""

    TEAM = "team"
    POLICE = "police"
    VEILIG_THUIS = "veilig_thuis"
