extension English {
  static let criteriaLimitCodes: [String: CodeText] = [
    "CRT-120": CodeText(
      title: "The set holds more than the program works with",
      meaning: "The file holds more indicators, nodes, children, options or entries than the finding allows.",
      reason:
        "Time, memory and the size of reports grow with them, some with their square; the limits lie far above what an "
        + "index needs.",
      remedy: "Part the set into several, or a node into several; the page “Aggregation” lists the limits."),
    "CRT-121": CodeText(
      title: "Nodes lie too deep inside one another",
      meaning: "From an index down, parts followed, more nodes lie inside one another than the finding says.",
      reason: "An index has three to six levels; a chain of hundreds is a mistake, or an attack on the program.",
      remedy: "Take the parts out of the chain that hold only one child each."),
    "CRT-122": CodeText(
      title: "Parts fan out into too many ways",
      meaning:
        "A node that is a part of several nodes, which are parts of several again, is reached over ways that multiply: "
        + "the finding counts them.",
      reason: "What a report says about the way from an index to an indicator would grow without end.",
      remedy: "Take a node over as a part in fewer places, or write its uses where they count."),
    "CRT-123": CodeText(
      title: "A number is too large",
      meaning: "Numbers in files run from -10^15 to 10^15.",
      reason: "Beyond it whole numbers are no longer exact, and products of such numbers cannot be worked out at all.",
      remedy: "Write the value in a larger unit, for example in millions."),
    "CRT-124": CodeText(
      title: "A width or factor is too small to divide by",
      meaning:
        "The distance of two limits, a factor, a margin or a weight above 0 is at least 10^-15; the goalposts of a "
        + "logarithmic scale are at least one part in 10^9 apart.",
      reason: "Divided by less, values grow beyond what a number can hold, or differ by nothing but rounding.",
      remedy: "Write the values in a smaller unit, or take the limits further apart; a weight of nothing is 0."),
    "CRT-125": CodeText(
      title: "A comparison lies outside the scale of judgements",
      meaning:
        "Comparisons of two children run from 1/9 to 9 in a matrix, and from 1 to 9 with the best and the worst child.",
      reason:
        "Saaty's scale ends at 9, extreme importance; people do not tell more than nine degrees apart, and weights made "
        + "of larger numbers leave nothing to the other children.",
      remedy: "Write a number on the scale; group children first where one weighs more than nine times another."),
    "CRT-126": CodeText(
      title: "The study is too large",
      meaning: "Cities times values a city, of indicators and of children of nodes, pass the limit that is named.",
      reason:
        "Each value takes about a hundred bytes while the run lasts, and as much in each form of report; a gigabyte and "
        + "more would be needed.",
      remedy: "Part the cities or the criteria set into several studies, or take indicators out that no index needs."),
  ]
}
