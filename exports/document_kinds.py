"""What leaves the workbench, by its id, and the formats that there are."""

from enum import StrEnum


class DocumentId(StrEnum):
    SAFETY_PLAN = "safety-plan"
    MEDIATION_PLAN = "mediation-plan"
    GENOGRAM = "genogram"
    NETWORK = "network"
    TABLES = "tables"
    CASE_FILE = "case-file"


class Format(StrEnum):
    DOCX = "docx"
    PDF = "pdf"
    SVG = "svg"
    PNG = "png"
    HTML = "html"
    XLSX = "xlsx"
    GRAPHML = "graphml"
    JSON = "json"


MEDIA_TYPES = {
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PDF: "application/pdf",
    Format.SVG: "image/svg+xml",
    Format.PNG: "image/png",
    Format.HTML: "text/html",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.GRAPHML: "application/graphml+xml",
    Format.JSON: "application/json",
}
