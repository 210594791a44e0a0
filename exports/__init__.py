"""What leaves the workbench: documents, each a pure function of a case, a recipient and a language."""

from exports.analysis import analysis
from exports.errors import ExportError, NotWritten, UnknownLanguage
from exports.evidence import Evidence, evidence, source_of
from exports.names import full_names, short_names, victim
from exports.wording import LANGUAGES, Language, Wording

__all__ = [
    "LANGUAGES",
    "Evidence",
    "ExportError",
    "Language",
    "NotWritten",
    "UnknownLanguage",
    "Wording",
    "analysis",
    "evidence",
    "full_names",
    "short_names",
    "source_of",
    "victim",
]
