extension English {
  static let scoringCareCodes: [String: CodeText] = [
    "SCR-120": CodeText(
      title: "A node's weighting gives no weights",
      meaning: """
        What the weighting makes of the judgements or of the data is no set of weights: a number is missing, negative or \
        not finite, or all are 0. The children of the node weigh the same.
        """,
      reason: "A weight that is no number turns every score above it into none, and a made-up one would go unseen.",
      remedy: "Check that there is a judgement for each child, and none of extreme size; or choose another weighting."),
    "SCR-121": CodeText(
      title: "Judgements bring the weight of a child to 0",
      meaning: """
        The comparisons are so far apart, or contradict each other so much, that nothing is left for the child: it counts \
        for nothing in its node.
        """,
      reason: "Whoever compares a child with the others takes it to count for something.",
      remedy: "Look at the comparisons of this child, or take it out of the node."),
    "SCR-122": CodeText(
      title: "A gap is filled from more nearest cities than asked for, as they are equally near",
      meaning: """
        Cities that are as near as the last one asked for are all taken in, and the gap takes the mean of all of them. The \
        record counts such gaps.
        """,
      reason: "To take one of several equally near cities, the order of the rows would have to decide.",
      remedy: "Nothing needs to be mended; more indicators that the cities share make the distances differ."),
    "SCR-123": CodeText(
      title: "An outlier treatment leaves, or would leave, one value in every city",
      meaning: """
        Winsorising stops before the step after which all cities would have one value, and a transformation after which \
        they would is not applied. Winsorising of named cities is applied as the criteria set says.
        """,
      reason: "A treatment is to tame single values, not to take away all that tells cities apart.",
      remedy: "Treat the indicator otherwise, or not at all: most cities have the same value of it."),
  ]
}
