"""Other readers: each gives sheets of cells, a dictionary from (row, column), both from 1, to Python values."""
import csv
import datetime
import warnings
from dataclasses import dataclass
from typing import Callable

import dialects

warnings.filterwarnings("ignore")


@dataclass
class Peer:
    name: str
    read: Callable


def for_file(path):
    ending = path.lower().rsplit(".", 1)[-1]
    if ending in ("xlsx", "xlsm"):
        return [Peer("openpyxl", openpyxl_sheets), Peer("calamine", calamine_sheets)]
    if ending == "ods":
        return [Peer("pandas/odfpy", pandas_ods), Peer("calamine", calamine_sheets)]
    if ending in ("csv", "tsv", "txt"):
        return [Peer("csv", csv_module), Peer("pandas", pandas_csv)]
    return []


def kept(rows, first=1):
    """The cells of rows that hold something, by place."""
    return {
        (number, column): value
        for number, row in enumerate(rows, first)
        for column, value in enumerate(row, 1)
        if value is not None and value != ""
    }


def openpyxl_sheets(path):
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: {(c.row, c.column): c.value for row in sheet.iter_rows() for c in row if c.value not in (None, "")}
            for sheet in book.worksheets}


def calamine_sheets(path):
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(path)
    sheets = {}
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        # skip_empty_area=False begins at A1, so that places are those of the sheet.
        sheets[name] = kept(sheet.to_python(skip_empty_area=False))
    return sheets


def pandas_ods(path):
    import pandas

    frames = pandas.read_excel(
        path, sheet_name=None, header=None, engine="odf", keep_default_na=False, na_filter=False, dtype=object)
    return {name: kept(frame.itertuples(index=False, name=None)) for name, frame in frames.items()}


def records(path):
    """The records of a text by Python's csv module, each with the physical line on which it begins."""
    encoding, delimiter, skip = dialects.of(path)
    with open(path, encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        begins = 1
        for row in reader:
            if begins > skip:
                yield begins, row
            begins = reader.line_num + 1


def csv_module(path):
    return {"": {(line, column): value for line, row in records(path) for column, value in enumerate(row, 1) if value}}


def pandas_csv(path):
    import pandas

    encoding, delimiter, skip = dialects.of(path)
    lines = [line for line, _ in records(path)]
    frame = pandas.read_csv(
        path, sep=delimiter, encoding=encoding, header=None, dtype=str, keep_default_na=False, na_filter=False,
        skip_blank_lines=False, skiprows=skip, index_col=False)
    cells = {}
    for line, row in zip(lines, frame.itertuples(index=False, name=None)):
        for column, value in enumerate(row, 1):
            if isinstance(value, str) and value:
                cells[line, column] = value
    return {"": cells}
