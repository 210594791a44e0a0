"""What leaves the workbench: documents, each a pure function of a case, a recipient and a language."""

from exports.analysis import analysis
from exports.case_file import case_file, schema, schema_file
from exports.errors import ExportError, NoFont, NoTemplate, NotForThem, NotWritten, UnknownLanguage
from exports.evidence import Evidence, evidence, source_of
from exports.names import full_names, short_names, victim
from exports.recipients import Recipient
from exports.wording import LANGUAGES, Language, Wording

__all__ = [
    "LANGUAGES",
    "Evidence",
    "ExportError",
    "Language",
    "NoFont",
    "NoTemplate",
    "NotForThem",
    "NotWritten",
    "Recipient",
    "UnknownLanguage",
    "Wording",
    "analysis",
    "case_file",
    "evidence",
    "full_names",
    "schema",
    "schema_file",
    "short_names",
    "source_of",
    "victim",
]
