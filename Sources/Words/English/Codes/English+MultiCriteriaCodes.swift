extension English {
  static let multiCriteriaCodes: [String: CodeText] = [
    "SCR-060": CodeText(
      title: "A city with missing values is not compared",
      meaning: """
        Multi-criteria methods compare all cities on all indicators that weigh in the principal index. The city lacks at \
        least one of them, so it has no rank in any of the methods. Its score in the assessment stands.
        """,
      reason:
        "A missing value taken for 0, or for the mean, would be an invented one, and would move other cities too.",
      remedy: "Complete the answers, name an imputation in the criteria set, or rank by fewer indicators."),
    "SCR-061": CodeText(
      title: "Fewer than two cities can be compared",
      meaning: "Methods that compare cities with each other have nothing to say about one city, or none.",
      reason: "A first place without a second looks like a result.",
      remedy: "See which values are missing; complete them, or name an imputation in the criteria set."),
    "SCR-062": CodeText(
      title: "All compared cities have the same value of an indicator",
      meaning: """
        The indicator weighs, but tells no city from another. Additive weighting rescales the other weights; in the other \
        methods it adds nothing, and its weight is without effect.
        """,
      reason: "Minimum and maximum are equal, so that min–max is 0/0; a silent 0 or 1 would shift all scores.",
      remedy: "Nothing need be done; the order of the cities is not affected."),
    "SCR-063": CodeText(
      title: "A value of 0 or less enters a weighted product",
      meaning: "The city has no weighted product, and its values do not enter the largest and smallest of the others.",
      reason: "A zero where less is better would be divided by, and a power of a negative number is no number.",
      remedy: "Compare the city by another method, or measure the indicator on a scale of positive numbers."),
    "SCR-064": CodeText(
      title: "A method gives cities no score",
      meaning: "The cities do not differ in any indicator that weighs, so that the method divides 0 by 0.",
      reason: "A score that is invented for 0/0 would look like a measured one.",
      remedy: "Check whether the survey holds the same values for all of these cities."),
    "SCR-065": CodeText(
      title: "Two cities change places when a third is left out",
      meaning: """
        The method scales values by the cities that take part, so that who else takes part decides between two cities. \
        ranking-methods.json lists every such pair.
        """,
      reason: "A decision between two cities should not hang on a third that nobody would choose.",
      remedy: "Where the decision lies between such cities, rest it on scores with fixed goalposts instead."),
    "SCR-066": CodeText(
      title: "Dominance and rank reversal were not worked out",
      meaning: "There are more cities than the limit up to which every pair of cities is looked at.",
      reason: "The work grows with the square of the number of cities.",
      remedy: "Raise the limit, or rank a part of the cities."),
    "SCR-067": CodeText(
      title: "Rank acceptabilities were not worked out",
      meaning: "There are more cities than the limit up to which every pair of cities is looked at.",
      reason: "The tables hold a number for each city and rank, and the work of a replicate grows with their square.",
      remedy: "Raise the limit, or rank a part of the cities."),
  ]
}
