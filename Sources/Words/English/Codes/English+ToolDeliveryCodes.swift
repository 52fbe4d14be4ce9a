/// Codes of KoboToolbox and ODK.
extension English {
  static let toolDeliveryCodes: [String: CodeText] = [
    "DLV-010": CodeText(
      title: "Joined and split answers say the same",
      meaning:
        "The cell that joins the chosen options, and the columns of the options, say different things. The answer is set aside.",
      reason:
        "The tool writes both from one answer; where they differ, one of them was edited, and which is not known.",
      remedy:
        "Look at the submission in the tool and export again."),
    "DLV-011": CodeText(
      title: "A joined answer is a sequence of the question's options",
      meaning:
        "The options of a select-many answer are joined by blanks, and cannot be told apart for certain, or are not all known. The answer is set aside.",
      reason:
        "Labels hold blanks themselves: “New York” may be one option or two.",
      remedy:
        "Export with names as headings, or with a column an option."),
    "DLV-012": CodeText(
      title: "What is select-many is known from the export",
      meaning:
        "Columns with 0 and 1 whose headings begin alike were taken as the options of one question, or left apart where that is not certain.",
      reason:
        "Without a column that joins the options, a group of questions answered by 0 and 1 looks the same.",
      remedy:
        "Export select-many questions in one column and in a column an option."),
    "DLV-013": CodeText(
      title: "Each entry of a repeated group belongs to a submission",
      meaning:
        "A row of a repeated group names a parent that is not in the table of its parents, or is there more than once. The row is not used.",
      reason:
        "To which respondent the row belongs is not guessed.",
      remedy:
        "Export the submissions and all repeated groups at the same time."),
    "DLV-014": CodeText(
      title: "The key of an entry stands once",
      meaning:
        "Two rows of a repeated group have the same key. The first is used, the further ones are not.",
      reason:
        "A file that was put together from several exports holds entries twice.",
      remedy:
        "Export again, and give each export once."),
    "DLV-015": CodeText(
      title: "Entries come with their submissions",
      meaning:
        "The table of a repeated group was given without the table of its submissions. Its entries are read by the keys that they carry.",
      reason:
        "Questions outside the repeated group stand in the other table.",
      remedy:
        "Give both tables."),
    "DLV-016": CodeText(
      title: "A place and its parts say the same",
      meaning:
        "The cell with the whole place, and the columns with latitude, longitude, height and accuracy, differ. The answer is set aside.",
      reason:
        "The tool writes both from one answer; where they differ, one of them was edited.",
      remedy:
        "Look at the submission in the tool and export again."),
    "DLV-017": CodeText(
      title: "Entries can be laid beside one another",
      meaning:
        "The entries of a repeated group, each as a question of its own for every submission, are more than two million cells. The table is not used.",
      reason:
        "A survey has a row a respondent; a register of thousands of entries belongs into a table of its own.",
      remedy:
        "Count or sum the entries in the tool, or give the table of the entries as a survey of its own."),
    "DLV-018": CodeText(
      title: "A file of submissions holds submissions",
      meaning:
        "The file, or this part of it, is not built as submissions of KoboToolbox or ODK are.",
      reason:
        "It is a form, an answer of another kind, or was edited.",
      remedy:
        "Export the submissions again."),
  ]
}
