extension English {
  static let acknowledgementCodes: [String: CodeText] = [
    "SRV-160": CodeText(
      title: "An acknowledgement matches no finding",
      meaning: "The acknowledgement in survey.xml does nothing.",
      reason:
        "The data was mended, or the acknowledgement names another city or column than was meant; left in silence it would "
        + "quiet a later finding that nobody checked.",
      remedy: "Remove it from survey.xml, or correct its code, city and column."),
    "SRV-161": CodeText(
      title: "An acknowledgement without city and column meets more than notes",
      meaning: "The rows and values that were set aside stay listed as findings.",
      reason:
        "What is set aside was checked case by case; one line for all of a kind would also quiet what comes with the next "
        + "data.",
      remedy: "Name the city, the column or both, in an acknowledgement for each."),
    "SRV-162": CodeText(
      title: "The effect of what was set aside was not worked out",
      meaning: "Nothing is said on which scores and verdicts hang on the values that were set aside.",
      reason: "Checking is quick for surveys of any size; the effect needs the whole survey scored.",
      remedy: "Assess the survey; the effect is worked out there."),
  ]
}
