/// The frame of every page: navigation, banners, headings.
extension English {
  static let frame: [Phrase: String] = [
    .skip: "Skip to the content",
    .sections: "Sections",
    .languageName: "English",
    .eyebrow: "E-government assessment",
    .edition: "Edition",
    .surveyLabel: "Survey",
    .assessed: "Assessed",
    .assessedValue: "{1} of {2:city}",
    .methodDigest: "Method",
    .inputDigests: "Inputs",
    .engine: "Engine",
    .criteriaVersion: "Criteria",
    .criteriaVersionValue: "{1}, version {2}",
    .summary: "Summary",
    .ranking: "Ranking",
    .matrix: "{1} and {2}",
    .matrixShort: "Chart",
    .divide: "Digital divide",
    .profiles: "Profiles",
    .method: "Method",
    .dataQuality: "Data quality",
    .downloads: "Downloads",
    .permalink: "Link to this section",
    .footer:
      "Written by {1}. The same input gives the same bytes; nothing on this page is fetched from elsewhere.",
    .repeatThis: "To repeat this",
    .colon: ": ",
    .noteHeading: "Note",
    .separator: ", ",

    .syntheticTitle: "Synthetic data",
    .syntheticText:
      "Every answer here was made up by a program. No city gave it, and nothing here says anything about a real city.",
    .proxyTitle: "Country values standing in for cities",
    .proxyText:
      "No city was asked. Each city shows the value of its country, so cities of one country are tied, not ranked apart.",
  ]
}
