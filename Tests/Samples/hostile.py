"""Hostile tables that are too large to keep, or that nobody has published: made, read, thrown away."""
import os
import tempfile
import zipfile

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def content(rows, root="document-content", head=""):
    return (
        f'<?xml version="1.0"?>{head}<office:{root} {NAMES}><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:{root}>')


def row(cells, attributes=""):
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


def cell(text="X", attributes=""):
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{text}</text:p></table:table-cell>'


def packed(path, text):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", TYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", text)


def flat(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("document-content", "document"))


MANY = 'table:number-rows-repeated="999999999"'
WIDE = 'table:number-columns-repeated="999999999"'
FULL = 'table:number-columns-repeated="16384"'

CASES = {
    "rows-and-columns": row(cell(attributes=WIDE), MANY),
    "rows": row(cell(), MANY),
    "many-full-rows": row(cell(attributes=FULL), 'table:number-rows-repeated="120"') * 2,
    "merges": row(cell(attributes='table:number-columns-spanned="16384" table:number-rows-spanned="1048576"')
                  + f"<table:covered-table-cell {WIDE}/>") + row(f"<table:covered-table-cell {WIDE}/>",
                                                                'table:number-rows-repeated="1000000"'),
    "number-of-400-digits": row(cell(attributes=f'table:number-columns-repeated="{"9" * 400}"')),
    "deep": row("<table:table-cell><text:p>" + "<text:span>" * 100_000),
    "deep-groups": "<table:table-row-group>" * 100_000,
    "blanks": row(cell('<text:s text:c="2000000000"/>')),
    "text-of-10-megabytes": row(cell("x" * 10_000_001)),
    "cells-of-a-megabyte": "".join(row(cell("x" * 1_000_000)) for _ in range(10)),
    "attributes": "<table:table-row " + " ".join(f'a{i}="1"' for i in range(50_000)) + "/>",
    "rows-of-nothing": "<table:table-row/>" * 300_000,
}
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def files():
    """Names and paths of the files, each of which is there until the next one is asked for."""
    with tempfile.TemporaryDirectory() as folder:
        for write, ending in ((packed, "ods"), (flat, "fods")):
            for name, rows in CASES.items():
                path = os.path.join(folder, f"{name}.{ending}")
                write(path, content(rows))
                yield f"{name}.{ending}", path
                os.remove(path)
            path = os.path.join(folder, f"entities.{ending}")
            write(path, content(row(cell("&b;")), head=ENTITIES))
            yield f"entities.{ending}", path
            os.remove(path)
