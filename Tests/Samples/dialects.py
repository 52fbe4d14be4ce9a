"""How each text among the samples is written: found by looking at it, not by a program.

What is not listed is UTF-8, with or without a mark, and has commas, or tabs if it ends in .tsv.
"""
import os

#: file: (encoding, delimiter, lines above the header)
DIALECTS = {
    "csvkit_test_utf16_big.csv": ("utf-16", ",", 0),
    "csvkit_test_utf16_little.csv": ("utf-16", ",", 0),
    "frictionless_latin1.csv": ("latin-1", ",", 0),
    "kr_population_2015-02.euc-kr.csv": ("cp949", ",", 0),
    "kr_subwayfee.euc-kr.csv": ("cp949", ",", 0),
    "kr_tourists_japan.euc-kr.csv": ("cp949", ",", 0),
    "openrefine_example-latin1.tsv": ("latin-1", "\t", 0),
    "openrefine_example-utf16le-bom.tsv": ("utf-16", "\t", 0),
    "phpspreadsheet_premiere.utf16lebom.csv": ("utf-16", ",", 0),
    "phpspreadsheet_utf16be.line_break_in_enclosure.csv": ("utf-16-be", ",", 0),
    "phpspreadsheet_semicolon_separated.csv": ("utf-8-sig", ";", 0),
    "phpspreadsheet_NumberFormatTest.de.csv": ("utf-8-sig", ";", 0),
}


def of(path):
    name = os.path.basename(path)
    return DIALECTS.get(name, ("utf-8-sig", "\t" if name.endswith(".tsv") else ",", 0))
