extension English {
  static let scoringDataCodes: [String: CodeText] = [
    "SCR-020": CodeText(
      title: "An indicator cannot be divided by its denominator",
      meaning: "The variable that the indicator is divided by is missing or 0. The value counts as missing (invalid).",
      reason: "A value per inhabitant needs a number of inhabitants; the undivided value would be on another scale.",
      remedy: "Give the denominator's value for the city, or take the denominator out of the criteria."),
    "SCR-021": CodeText(
      title: "A city has too little data and is not rated",
      meaning: """
        The criteria set asks for a minimum share of values that are there, in all or under a node right below the index, \
        or of values that are not 0, and the city is below it. It stays in the report, unrated and unranked, and nothing is \
        learnt from its values.
        """,
      reason: "A score from a handful of values would stand in one list with scores from all of them.",
      remedy: "Collect the city's missing values, or lower the minimum in the criteria's screening."),
    "SCR-022": CodeText(
      title: "An indicator has too little data and is left out",
      meaning: """
        Fewer cities have a value of the indicator than the criteria set's screening asks for. It has no weight in this \
        run; its siblings' weights are rescaled for all cities alike.
        """,
      reason: "An indicator that few cities have would compare those few on something that the others lack.",
      remedy: "Collect the missing values, or lower the minimum in the criteria's screening."),
    "SCR-023": CodeText(
      title: "Gaps remain that imputation could not fill",
      meaning: """
        The rule found nothing to fill them from: the column, the city's group or the city's own row has no value, or no \
        other source names the city. The values stay missing, and the coverage rules apply.
        """,
      reason: "Inventing a value where nothing is known would hide that nothing is known.",
      remedy: "Choose a rule that has data to work from, or collect the values."),
    "SCR-024": CodeText(
      title: "The survey to fill gaps from is missing or too old",
      meaning: """
        The criteria set fills gaps from the previous edition or from country values, but that survey was not given, \
        names no year, or is older than the rule allows. The gaps stay.
        """,
      reason: "A rule that does nothing in silence looks as if there were no gaps.",
      remedy: "Name the survey for the run, give its date, or choose another rule in the criteria."),
    "SCR-025": CodeText(
      title: "An indicator has too few values to be treated for outliers",
      meaning: "Skewness and kurtosis of a column need four values. The column is left as it is.",
      reason: "With three values the formulas divide by zero.",
      remedy: "Nothing needs to be mended; with more cities the treatment starts by itself."),
    "SCR-026": CodeText(
      title: "An outlier treatment cannot be applied to an indicator",
      meaning: """
        The transformation is not defined for the column's values, or the indicator's normalisation has fixed limits in \
        its own unit, which a logarithm would no longer meet. The column is left as it is.
        """,
      reason: "A logarithm held against goalposts of the raw unit would place the cities at random.",
      remedy: "Normalise the indicator by what the data give (min–max, z-score, rank), or name another treatment."),
    "SCR-027": CodeText(
      title: "An indicator still fails the outlier test after treatment",
      meaning: "As many cells as allowed were changed, or the logarithm was taken, and the test still fails.",
      reason: "Such a column is skewed in itself; a few cities will decide the spread of the scores.",
      remedy: "Look at the distribution; allow more cells, choose a transformation, or normalise by rank."),
    "SCR-028": CodeText(
      title: "A city named for winsorising has no cell to change",
      meaning: "The city is not in the survey, has no value of the indicator, or no other value lies further inside.",
      reason: "A rule that names a city and does nothing is likely to be misspelt or out of date.",
      remedy: "Correct the city's identifier in the criteria, or take it out of the treatment."),
    "SCR-029": CodeText(
      title: "A value lies outside what a learnt transformation can take",
      meaning: """
        The transformation's limits were learnt from other data (pinned), or from the values of whole cities and meet \
        another one, such as that of a group. The value lies so far outside them that it has no logarithm, and counts as \
        missing (invalid).
        """,
      reason: "The logarithm of 0 or less does not exist, and any number in its place would be invented.",
      remedy: "Learn the treatment anew from data that include the value, or treat the indicator otherwise."),
  ]
}
