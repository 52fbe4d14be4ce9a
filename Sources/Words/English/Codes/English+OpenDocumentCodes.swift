extension English {
  static let openDocumentCodes: [String: CodeText] = [
    "SRV-090": CodeText(
      title: "A workbook is protected by a password",
      meaning: "Nothing of the file was read.",
      reason: "Without the password its content cannot be told from noise, and this program takes none.",
      remedy: "Open the workbook with its password, save it without one and give that file."),
    "SRV-091": CodeText(
      title: "A document holds no table that can be read",
      meaning: "Nothing of the file was read.",
      reason: "Texts, slides, web pages and other XML have no sheets and rows whose cells could be named.",
      remedy: "Copy the table into a spreadsheet, save that and give it."),
    "SRV-092": CodeText(
      title: "A table is of another format than its name says",
      meaning: "The table is read as what its bytes are.",
      reason: "Programs go by the ending and may open the file otherwise, or not at all.",
      remedy: "Nothing for reading; renaming the file makes the note go away."),
  ]
}
