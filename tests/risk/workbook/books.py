"""Workbooks for tests: sheets as lists of rows, and files that mean harm."""

import zipfile
from io import BytesIO

from openpyxl import Workbook

PEOPLE = ["id", "Voornaam", "Achternaam", "Om wie het gaat", "Geslacht", "Geboren"]
FAMILY = ["id", "Wat", "id (wie)", "id (met wie)", "Soort"]
CLAIMS = ["id", "id (over wie)", "Wat het zegt", "Is dat zo?", "Woorden", "Bron", "id (bron)"]
MIRA = ["mira", "Mira", "Velari", "ja", "vrouw", "2007"]
OREN = ["oren", "Oren", "Velari", "", "man", "1965"]


def workbook_of(sheets):
    """A workbook with these sheets, each a list of rows with the head first."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book):
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def zip_of(parts):
    """A zip with these parts, each name with its bytes."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


def with_part(data, name, content):
    """The same workbook with one part in the place of another, or added."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        parts = {each: packed.read(each) for each in packed.namelist()}
    return zip_of({**parts, name: content})


def bomb(megabytes=301):
    """A small workbook that unpacks to so many megabytes."""
    return with_part(
        workbook_of({"Personen": [PEOPLE, MIRA]}),
        "xl/worksheets/sheet1.xml",
        b" " * (megabytes * 1024 * 1024),
    )
