extension English {
  static let workCodes: [String: CodeText] = [
    "SCR-140": CodeText(
      title: "An analysis would take more time or memory than it may",
      meaning: """
        From the numbers of cities, indicators and repetitions it is known beforehand what an analysis takes. Beyond the \
        limit it is not begun: a report does without it and says so, a command that was asked for nothing else stops.
        """,
      reason: """
        Sizes come from files and options. A program that learns from the system that there is no more memory has lost \
        everything else that it worked out.
        """,
      remedy: """
        Ask for fewer replicates, cities or indicators, or raise the limit: --most-memory in MB, --most-seconds in seconds \
        of processor time.
        """),
    "SCR-141": CodeText(
      title: "A table of given weights or samples has other columns or rows than it needs",
      meaning: """
        A column is missing, unknown or there twice, a row has more or fewer cells than the header, or there is none; or an \
        indicator counts both ways where weights of indicators are given, so that its weight is not one.
        """,
      reason:
        "Numbers in a column that nobody reads, or none where some are needed, would repeat another run than was meant.",
      remedy: """
        Take the columns that the command's help names; robustness --replicates-out and sensitivity \
        --samples-out write them.
        """),
    "SCR-142": CodeText(
      title: "A cell of a table of given weights or samples cannot be used",
      meaning: "It is no number, lies outside what its column takes, or names no alternative of the design.",
      reason: "A replicate without one of its numbers is another replicate.",
      remedy: "Correct the cell that is named, or leave the row out."),
    "SCR-143": CodeText(
      title: "Given weights do not sum to 1",
      meaning: "The weights of one row, among siblings, sum to 1 within a millionth; these do not.",
      reason: "A sum that is off shows a lost column or digit, which dividing by the sum would hide.",
      remedy: "Divide each weight by the sum of its siblings, and give enough digits."),
    "SCR-144": CodeText(
      title: "Given points are not the sample of a sensitivity analysis",
      meaning: """
        For every row there are the points A, B and, for each input in the design's order, AB: A with the coordinates of \
        that input taken from B. Here lines are missing, in another order, or a mixed point is not made of its row's A and B.
        """,
      reason: "An index is the effect of one input alone; between points that differ in something else there is none.",
      remedy: "Take the table as sensitivity --samples-out writes it for the same criteria set, survey and options."),
  ]
}
