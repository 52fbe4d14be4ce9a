/// Codes of criteria as workbooks and codebooks, results as statistics.
extension English {
  static let codebookCodes: [String: CodeText] = [
    "DLV-170": CodeText(
      title: "A codebook describes questions, not how they are scored",
      meaning:
        """
        DDI-Codebook has variables with labels, categories and units; it has no place for the parts of the \
        set that are named.
        """,
      reason: "Whoever reads the codebook alone would take it for the whole set.",
      remedy: "Keep the criteria file, or export the set as a workbook, which holds all of it."),
    "DLV-160": CodeText(
      title: "Results for statistics have a period of time",
      meaning:
        """
        SDMX places every value in a period of time, and neither the edition nor the date of the survey is \
        one.
        """,
      reason: "A period that was made up would place the results in the wrong year.",
      remedy: "Give the survey a date, such as 2015, in its description."),
    "DLV-161": CodeText(
      title: "Names of codes in SDMX have letters, digits, “_”, “-”, “@” and “$”",
      meaning:
        """
        The id of a city, a node, a class or a verdict has a character that SDMX does not allow, and stands \
        there under another name.
        """,
      reason: "A file with such a name is refused by those who read SDMX.",
      remedy: "Nothing need be done: the structure file names each code as the set and the registry do."),
    "DLV-150": CodeText(
      title: "The sheets of a criteria workbook have set names",
      meaning:
        """
        The sheet is none of those that a criteria workbook has, and is not read. Where the name of a \
        missing sheet is near, the import stops.
        """,
      reason: "A sheet that was renamed would take all its rows out of the set without a word.",
      remedy: "Give the sheet its name again; sheets of your own may stay, and are named."),
    "DLV-151": CodeText(
      title: "A criteria workbook has the sheets Set, Indicators and Tree",
      meaning:
        """
        A sheet is missing or empty. Without Set, Indicators or Tree there is no set; any other sheet that \
        is missing has no rows.
        """,
      reason:
        """
        A sheet can be left out where a set has nothing of its kind; it is said, so that none gets lost by \
        mistake.
        """,
      remedy: "Add the sheet, or export a set and fill in that workbook."),
    "DLV-152": CodeText(
      title: "The columns and fields of a criteria workbook have set names",
      meaning:
        """
        A header or a field is none of those of its sheet, or stands twice. Where another name is near, the \
        import stops; a column of your own is named and not read.
        """,
      reason: "What stands below a misspelt header would be left out, and a default would take its place.",
      remedy: "Write the header as the export writes it."),
    "DLV-153": CodeText(
      title: "A sheet has all its columns",
      meaning:
        """
        Columns of the sheet are missing. Without those that name a row the import stops; for others, \
        nothing stands in them.
        """,
      reason:
        "A column can be left out where nothing would stand in it; it is said, since its defaults then hold.",
      remedy: "Add the column where something is to stand in it."),
    "DLV-154": CodeText(
      title: "A cell holds what its column asks for",
      meaning:
        """
        The cell holds a date, an error, a formula without a value, a control character or a part of a \
        merged cell, or it shows a number as a percentage.
        """,
      reason:
        """
        Spreadsheets turn what is typed into something else without a word; it is not turned back by \
        guessing. A percentage is no guess: the stored number is taken, and said.
        """,
      remedy:
        "Format the column as text and type the value again, compute the workbook, or split merged cells."),
    "DLV-155": CodeText(
      title: "A row belongs to one row of another sheet",
      meaning: "The row names no row that it belongs to, one that does not exist, two of them, or itself.",
      reason:
        "Without knowing where it belongs, the row would have to be left out, or put somewhere by guessing.",
      remedy: "Write the id of the row that it belongs to as that row writes it."),
    "DLV-156": CodeText(
      title: "Methods and kinds are called by their names",
      meaning:
        """
        A cell names a scale, a method, a comparison or a kind that there is none of, or leaves it out where \
        other cells of the row need it.
        """,
      reason: "Another method gives other scores; none is chosen by guessing.",
      remedy: "Choose one of the words that the cell offers."),
    "DLV-157": CodeText(
      title: "Every value stands below a header or beside a field",
      meaning: "A value stands in a column without a header or beside no field, or a field stands twice.",
      reason: "It may be one that slipped into the wrong column.",
      remedy: "Move the value, or delete it."),
    "DLV-158": CodeText(
      title: "A workbook says everything that the set says",
      meaning: "The exported workbook was read again, and the part that is named did not come back the same.",
      reason: "A workbook that says less than the set would change it when it is imported.",
      remedy: "Keep the criteria file beside the workbook, and carry that part over by hand."),
    "DLV-159": CodeText(
      title: "A number in a workbook keeps its last digit",
      meaning: "A workbook keeps 16 digits of a number, and this one needs more; it is written as a text.",
      reason: "A number that was cut would give other scores.",
      remedy: "Nothing need be done: the import reads the text as the number that it says."),
  ]
}
