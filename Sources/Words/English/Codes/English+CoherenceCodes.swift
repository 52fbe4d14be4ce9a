extension English {
  static let coherenceCodes: [String: CodeText] = [
    "SCR-070": CodeText(
      title: "Too few cities are assessed for correlations",
      meaning: "Correlation, reliability and components need at least five cities with values; none are given.",
      reason: "Two points always lie on a line, and of three or four a coefficient near ±1 is often chance.",
      remedy: "Analyse a survey with more cities; the descriptive statistics stand all the same."),
    "SCR-071": CodeText(
      title: "The size named is a node, not an indicator",
      meaning: "Size dependence is the correlation of each indicator with one indicator that says how large a city is.",
      reason: "A node is made from the indicators it would be compared with.",
      remedy: "Name an indicator of the criteria set, such as the number of inhabitants."),
  ]
}
