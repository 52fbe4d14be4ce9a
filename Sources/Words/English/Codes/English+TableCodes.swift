extension English {
  static let tableCodes: [String: CodeText] = [
    "SRV-100": CodeText(
      title: "The encoding of the table was found by looking",
      meaning:
        "The file is not UTF-8 and nothing in it says what it is; it was converted from the encoding that its bytes fit "
        + "best, and the headline shows a word that depends on it.",
      reason: "Names of cities and answers in words are read wrongly if the guess is wrong; numbers are not.",
      remedy: "Look at the word. If it is wrong, name the encoding with --encoding, or with encoding=\"…\" at <data>."),
    "SRV-101": CodeText(
      title: "No encoding of this name is read",
      meaning: "The file is not read.",
      reason: "Some encodings can hide one text in another, so that those that are read are listed.",
      remedy: "Take one of the names that the finding lists."),
    "SRV-102": CodeText(
      title: "Rows above the header were not read",
      meaning: "The header was found below a title or remarks; what stands above it is not used.",
      reason: "The header is the row with the most texts that the survey or the criteria set asks for.",
      remedy: "Nothing, if the place is the right header; otherwise take the rows above it away."),
    "SRV-103": CodeText(
      title: "Two rows of headers were joined",
      meaning: "A group above and its columns below were read as one header, as in DIV-01[women].",
      reason: "Joined they name more of the columns that are asked for than either row alone.",
      remedy: "Nothing, if the columns are the right ones; otherwise write one row of headers."),
    "SRV-104": CodeText(
      title: "Rows of headers below the header were not read",
      meaning: "Rows that are mostly headers themselves, such as questions below their codes, are no answers.",
      reason: "Read as answers they would be a city of their own.",
      remedy: "Nothing, if they are no answers."),
    "SRV-105": CodeText(
      title: "One of several sheets was read",
      meaning: "Of a workbook one sheet is read: the one with the most headers that are asked for.",
      reason: "Answers on another sheet would be lost without a word.",
      remedy: "Name the sheet with sheet=\"…\" at <data>, one <data> for each sheet that is to be read."),
    "SRV-107": CodeText(
      title: "The sheet that was read is hidden",
      meaning: "Its answers are used, although nobody sees them who opens the workbook.",
      reason: "What is hidden may be forgotten, or an older copy.",
      remedy: "Show the sheet, or name another with sheet=\"…\" at <data>."),
    "SRV-108": CodeText(
      title: "Rows that begin with # were not read",
      meaning: "They are taken for remarks.",
      reason: "No city's name begins with #.",
      remedy: "Nothing, if they are remarks; otherwise take the # away."),
  ]
}
