"""Builders of GEDCOM files about people who do not exist."""

HEADS = {
    "5.5": ["0 HEAD", "1 GEDC", "2 VERS 5.5", "2 FORM LINEAGE-LINKED", "1 CHAR UTF-8"],
    "5.5.1": ["0 HEAD", "1 GEDC", "2 VERS 5.5.1", "2 FORM LINEAGE-LINKED", "1 CHAR UTF-8"],
    "7.0": ["0 HEAD", "1 GEDC", "2 VERS 7.0"],
}
COUPLE = """
0 @I1@ INDI
1 NAME Oren /Velari/
1 SEX M
1 FAMS @F1@
0 @I2@ INDI
1 NAME Suna /Daro/
1 SEX F
1 FAMS @F1@
"""
CHILD = """
0 @I3@ INDI
1 NAME Mira /Velari/
1 SEX F
1 BIRT
2 DATE 4 APR 2007
1 FAMC @F1@
"""
FAMILY = """
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
"""
SMALL = COUPLE + CHILD + FAMILY


def gedcom(body=SMALL, version="5.5.1", char="UTF-8", codec="utf-8", end="\n"):
    """Bytes of a file with this body between header and trailer."""
    head = [f"1 CHAR {char}" if line.startswith("1 CHAR") else line for line in HEADS[version]]
    lines = [*head, *filter(None, body.split("\n")), "0 TRLR", ""]
    return end.join(lines).encode(codec)
