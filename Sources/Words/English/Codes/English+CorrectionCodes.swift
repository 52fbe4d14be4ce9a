extension English {
  static let correctionCodes: [String: CodeText] = [
    "SRV-110": CodeText(
      title: "A city of the table is none of the registry and gets no workbook",
      meaning: "Rows name a city that the registry does not have, so nobody knows whom to send a workbook to.",
      reason: "A workbook under a misspelt name would come back as that of no city.",
      remedy:
        "Mend the name in the table, or add it to the registry as another spelling, and write the workbooks again."),
    "SRV-111": CodeText(
      title: "Workbooks may lack findings that are not listed",
      meaning:
        "Of some kind there are more findings than a list holds, so workbooks may lack some, and some cities theirs.",
      reason: "A list of findings is bounded, lest a wrong file fill the memory.",
      remedy: "Mend what is listed and check the survey again; or check the cities in parts."),
    "SRV-112": CodeText(
      title: "Workbooks were asked for where no city answered",
      meaning: "In this survey the values of countries stand in for those of cities; no city gave an answer.",
      reason: "A city cannot correct what it did not say.",
      remedy: "Write workbooks for a survey that cities answered."),
  ]
}
