extension English {
  static let commandCodes: [String: CodeText] = [
    "RUN-080": CodeText(
      title: "The command line must be understood",
      meaning: "A command, an option or a value of an option is not known, is missing or does not go with another.",
      reason: "A word that is passed over in silence would make another study than the one asked for.",
      remedy: "See `feasibility help` and the command's name; exit code 64 stands for wrong usage."),
    "RUN-081": CodeText(
      title: "The run was stopped",
      meaning: "The interrupt key was pressed while the program worked.",
      reason: "A result of a part of the work is not given out for the whole.",
      remedy: "Run the command again; the finding says what had been finished."),
    "RUN-082": CodeText(
      title: "A survey or criteria set is named by its folder or its XML file",
      meaning: "A table was named where a survey or a criteria set is expected.",
      reason:
        "A table does not say which round it is of, where it comes from or what its columns mean; survey.xml does.",
      remedy: "Give the folder that holds survey.xml; a table that has none beside it is read as --survey."),
    "RUN-083": CodeText(
      title: "A file of another program is not read",
      meaning:
        "The bytes of the file are those of a document, a picture, an old workbook or another kind that is not read.",
      reason:
        "Answers are read from tables (Excel and OpenDocument workbooks, CSV) and from XML, whose every cell can be named.",
      remedy: "Open the file in the program it belongs to, save the table as .xlsx, .ods or CSV and give that file."),
    "RUN-084": CodeText(
      title: "An option takes a file of its own kind",
      meaning: "The file is one that the program knows, but of another kind than the option takes.",
      reason: "A criteria set says how to score, a survey what was answered; neither stands for the other.",
      remedy: "Give criteria sets with --criteria and surveys with --survey."),
  ]
}
