extension English {
  static let deliveryCodes: [String: CodeText] = [
    "DLV-001": CodeText(
      title: "A file that begins as JSON is valid JSON",
      meaning: "The file cannot be read as JSON (RFC 8259), or a name stands twice in one of its objects.",
      reason:
        "Tools differ in what they make of damaged JSON and of a name that stands twice; either answer could be the wrong one.",
      remedy: "Export the file again from the tool that wrote it."),
    "DLV-002": CodeText(
      title: "The tool that wrote a file is known",
      meaning:
        "No profile knows the file: it is neither a table with headings nor a form of a tool that is read here; or a profile is named that there is not.",
      reason: "What a column or a code means depends on the tool; read as something else, a No can become a Yes.",
      remedy: "Export the file again in a form that is named, or name the profile with --profile."),
    "DLV-003": CodeText(
      title: "A table without marks is read column by column",
      meaning:
        "No profile of a survey tool has marks in the table; each column is taken as a question, each row as a respondent.",
      reason:
        "Tools write one question into several columns, and a 0 or an empty cell may mean that nobody was asked; without knowing the tool, neither is put together nor read into it.",
      remedy: "If a survey tool wrote the file, name its profile with --profile, or export in a form that is known."),
    "DLV-004": CodeText(
      title: "Every sheet of a delivered workbook is read, or named",
      meaning: "The workbook has further sheets with rows, from which no question was taken.",
      reason: "What stands on them would be lost in silence: tools put repeated groups, older answers or lists there.",
      remedy: "Look at the sheets that are named; export those that hold answers into files of their own."),
  ]
}
