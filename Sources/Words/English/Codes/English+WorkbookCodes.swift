extension English {
  static let workbookCodes: [String: CodeText] = [
    "SRV-080": CodeText(
      title: "A ZIP archive is damaged",
      meaning: "Nothing of the file was read.",
      reason:
        "What an archive says of its entries and what they hold differ, so that part of it may be missing or forged. "
        + "Downloads that broke off and mail filters do that.",
      remedy: "Download or copy the file again, or open it in its own program and save it anew."),
    "SRV-081": CodeText(
      title: "A ZIP archive is not safe to read",
      meaning: "Nothing of the file was read, and nothing was written.",
      reason:
        "Entries that unpack to many times their size, that share bytes or names, or whose names lead out of the archive "
        + "are how archives attack their readers; no program that writes tables makes them.",
      remedy: "Ask whoever sent the file for a fresh export; if it is simply large, split the table."),
    "SRV-082": CodeText(
      title: "A ZIP archive is protected by a password",
      meaning: "Nothing of the file was read.",
      reason: "Encrypted entries cannot be read without the password, and this program takes none.",
      remedy: "Unpack it with the password, or save the table without one."),
    "SRV-083": CodeText(
      title: "A ZIP archive holds no workbook that is read",
      meaning: "Nothing of the file was read.",
      reason: "Many kinds of files are ZIP archives inside; which table of them is meant cannot be known.",
      remedy: "Unpack the archive and point at the table in it, or save the document as .xlsx or .csv."),
    "SRV-084": CodeText(
      title: "A part of a workbook is missing or cannot be used",
      meaning:
        "The part that is named was not read: a sheet, or the whole workbook if it is one that all sheets need. "
        + "As a note: the format of some numbers is missing, and they are read as numbers.",
      reason: "A workbook is several files that point at one another; half of it would give half of the answers.",
      remedy: "Open the workbook in the program that wrote it and save it anew."),
    "SRV-085": CodeText(
      title: "A cell of a workbook cannot be read",
      meaning: "The cell counts as empty; a row outside of the sheet is set aside as a whole.",
      reason:
        "It stands outside of what a sheet can hold, stands twice, or its value is none of its kind; a reader that "
        + "guesses would put a value where nobody wrote one.",
      remedy: "Open the workbook, type the cell again and save it."),
    "SRV-086": CodeText(
      title: "Rows or columns of a sheet are hidden",
      meaning: "Hidden rows and columns are read like all others.",
      reason: "What is hidden is not seen by those who check the table, and may be old.",
      remedy: "Show the rows and columns and look at them; delete what should not count."),
    "SRV-087": CodeText(
      title: "Formulas of a workbook were never computed",
      meaning:
        "Under an answer’s column their cells count as missing (invalid), elsewhere as empty. As a note: the workbook "
        + "asks to be computed, and the values that it holds are used.",
      reason:
        "A program that does not compute wrote the formulas without their values; this program does not compute "
        + "them either.",
      remedy: "Open the workbook in a spreadsheet program and save it, so that the values are stored."),
    "SRV-088": CodeText(
      title: "A merged range of a workbook is not filled",
      meaning: "Only the first cell of the range has its text; the others count as empty.",
      reason: "The range is none, reaches into another one, or is so large that it is a frame and no header.",
      remedy: "Undo the merging (Excel: Merge & Center) and save the workbook."),
    "SRV-089": CodeText(
      title: "A workbook is too large",
      meaning: "Nothing of the workbook was read.",
      reason: "A few bytes can ask for billions of cells; the limits are far above what a survey needs.",
      remedy: "Split the table into several workbooks, or save it as CSV."),
  ]
}
