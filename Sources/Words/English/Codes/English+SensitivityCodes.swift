extension English {
  static let sensitivityCodes: [String: CodeText] = [
    "SCR-090": CodeText(
      title: "The design varies more than the sensitivity analysis can tell apart",
      meaning: """
        A set of weights takes a coordinate for each weight, and goalposts two for each indicator; everything else takes \
        one. A point of the analysis has two of each, and the sequence it is taken from has directions for 1,867.
        """,
      reason: "Coordinates without directions of their own would repeat others, and two inputs would look like one.",
      remedy: "Name fewer nodes or indicators in the inputs, or give weights within bounds, which take one coordinate."),
    "SCR-091": CodeText(
      title: "The sample does not tell which of two inputs matters more",
      meaning: """
        The intervals of the total orders of two inputs overlap, and both may be 0.05 or more. The larger number of the \
        two may be the smaller share in truth.
        """,
      reason: "An order that the sample does not bear out would be read as a finding.",
      remedy: "Double the sample until they part, or read the two as equally important."),
    "SCR-092": CodeText(
      title: "A city without a score in some runs has no sensitivity indices",
      meaning: """
        Indices split the variance of a score over all runs of the sample. In some of them the city had none: an imputation \
        or a missing indicator left too little to rate it by. The mean rank shift counts the cities that have a rank.
        """,
      reason: "Indices over the runs in which the city happens to have a score would answer another question.",
      remedy: "See which input takes the score away; without it, or with the city's missing answers, the indices exist."
    ),
  ]
}
