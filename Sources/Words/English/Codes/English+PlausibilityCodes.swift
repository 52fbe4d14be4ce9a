extension English {
  static let plausibilityCodes: [String: CodeText] = [
    "SRV-120": CodeText(
      title: "Answers break a hard check of the criteria set",
      meaning:
        "The value is set aside and counts as missing (invalid), with the others that the check sets aside. All checks "
        + "are judged on the answers as they were given, so that their order means nothing.",
      reason: "The answers contradict each other, and the criteria set says that such answers cannot be used.",
      remedy: "Ask the city which of the answers is right."),
    "SRV-121": CodeText(
      title: "Answers break a soft check of the criteria set",
      meaning: "The answers count as they stand.",
      reason: "They are unlikely to be right together, and the criteria set asks for a second look.",
      remedy: "Ask the city; if the answers are right there is nothing to do."),
    "SRV-122": CodeText(
      title: "A value lies far from the others",
      meaning:
        "The value counts as it stands. It lies beyond Tukey’s outer fence, three interquartile ranges from the nearer "
        + "quartile, and the gap between it and its neighbour is at least half the range of all others; at most a tenth of "
        + "the values may lie there. It is judged in logarithms where the criteria set scores them, and for parts of a "
        + "ratio, which grow with the city; elsewhere, where no value is below 0, it lies beyond the fence in logarithms "
        + "too. Not judged: fewer than ten values or six different ones, columns of which a quarter or more have one same "
        + "value, yes or no, levels, whole numbers of at most twenty steps, options, cities that the criteria set names as "
        + "outliers, and indicators that only count ranks.",
      reason:
        "A slip of a digit, another unit or another definition gives such values, and a minimum or maximum that is "
        + "learnt from them moves every score.",
      remedy: "Check the value, its unit and its definition; if it is right there is nothing to do."),
    "SRV-123": CodeText(
      title: "A total lies outside the range of its groups",
      meaning:
        "The values count as they stand. A group and its complement make up the whole, so that the total lies between "
        + "them, whatever their sizes; rounding is allowed for by the decimals given, and for percentages three standard "
        + "errors of the nearer group where its number of answers is given, one point where it is not.",
      reason: "The total and the groups come from different sources, or one of the three is wrong.",
      remedy: "Check that total and groups are of the same question, year and people."),
    "SRV-124": CodeText(
      title: "A total does not follow from its groups and their sizes",
      meaning:
        "The values count as they stand. The mean of group and complement, weighted by their numbers of answers, is "
        + "farther from the total than rounding and, of percentages, three standard errors, and farther than a quarter of "
        + "the distance between the two. Synthetic surveys, whose numbers of answers are drawn, are left out.",
      reason:
        "Of a sample in proportion the total is that mean; where one group was sampled in a larger proportion the total "
        + "should have been weighted, and the finding says which share of the group the total stands for.",
      remedy: "Check the numbers of answers, and whether the total was weighted; if it was there is nothing to do."),
    "SRV-125": CodeText(
      title: "Shares of one whole are more than 100 together",
      meaning:
        "The values count as they stand. The criteria set sums percentages to a percentage, so that they are shares of "
        + "one whole; what is beyond rounding is said.",
      reason: "Shares that overlap, or have different bases, cannot be summed.",
      remedy: "Check the base of each share."),
    "SRV-126": CodeText(
      title: "A count is above the number of inhabitants",
      meaning:
        "The count stands as it is. It is more than a quarter above the population in the registry. Nothing is said where "
        + "this is so for half of the cities and at least three, since such a question does not count people, nor of a "
        + "synthetic survey, whose figures are made up.",
      reason: "Thousands marks read as digits, another unit, or the figure of the country give such counts.",
      remedy: "Check the count, and the population in the registry; what is no count of people may be higher."),
    "SRV-127": CodeText(
      title: "A city gives the same answer throughout",
      meaning:
        "The answers count as they stand. All of the city’s answers on one scale are the same, at least ten of them, and by "
        + "how often other cities give these answers chance would make such a city less than once in 65,000 surveys of "
        + "this size.",
      reason: "Who fills in a form without reading it gives one answer throughout.",
      remedy: "Ask the city for evidence on some of the answers."),
    "SRV-128": CodeText(
      title: "Cities have the same returns",
      meaning:
        "The returns count as they stand. Every answer is the same, at least ten of them, and such an agreement would "
        + "come about by chance less than once in 2000 surveys of this size, by how often other cities give the same "
        + "answers.",
      reason: "A row was copied, or one return was entered under two names.",
      remedy: "Compare with what the cities sent."),
    "SRV-129": CodeText(
      title: "An answer has changed more than the criteria set expects",
      meaning:
        "The answer counts as it stands. It differs from the previous edition’s by more than the set’s <change> says.",
      reason: "Such a change is more often a slip, or another definition, than a development.",
      remedy: "Check both answers; if the change is real there is nothing to do."),
    "SRV-130": CodeText(
      title: "All numbers of a column end in 0 or 5",
      meaning:
        "The values count as they stand. Values below 10 and the ends of the scale are left out; of the others, at least "
        + "ten and five different ones, every one is a whole multiple of 5. Last digits that are spread evenly would do "
        + "so once in 5^n, below one in nine million for n = 10.",
      reason: "The numbers are estimates; differences of a few units between cities mean nothing.",
      remedy: "Ask where the numbers come from, or treat them as estimates."),
    "SRV-131": CodeText(
      title: "All numbers of a city end in 0 or 5",
      meaning:
        "The values count as they stand. The rule is that for columns, over the city’s numbers in the columns where "
        + "other cities give other digits.",
      reason: "The numbers were estimated, not counted.",
      remedy: "Ask the city where its numbers come from."),
    "SRV-132": CodeText(
      title: "A city’s percentages may all be shares of 1",
      meaning:
        "The values count as they stand: 0.65 is 0.65 %. All of the city’s percentages are 1 or less, at least three of "
        + "them above 0 and one below 1, and such cities are fewer than half of those with three percentages above 0.",
      reason: "A share of 1 under a percentage is a hundred times too small, and no scale refuses it.",
      remedy: "Ask the city; write 65 for 65 %."),
  ]
}
