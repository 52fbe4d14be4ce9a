extension English {
  static let recommendationCodes: [String: CodeText] = [
    "SCR-100": CodeText(
      title: "The criteria set has neither programmes nor rules for mentors",
      meaning: "What is recommended to a city follows from <programmes> and <mentors> of the criteria file.",
      reason: "The program makes up no offers of its own.",
      remedy: "Add <programmes> or <mentors>; the set “seoul-model-2015” shows both."),
    "SCR-101": CodeText(
      title: "An item has no place between worst and best",
      meaning:
        "Strength and weakness are cuts between the worst score, 0, and the best, 1. An indicator that no index uses has no "
        + "score, and where all cities score the same on a scale without ends, there is no worst and no best.",
      reason: "Where nobody is ahead of anybody, nobody can teach.",
      remedy: "Take the indicator off the list of <mentors>, or use it in an index. This is a note: the others count."),
    "SCR-102": CodeText(
      title: "The context of some cities is not known",
      meaning: "The registry gives these cities no region, income or number of inhabitants.",
      reason: "How near two cities are in something unknown counts one half: neither for nor against the match.",
      remedy: "Add region, incomePerHead or population to the registry. This is a note: the matches stand."),
    "SCR-103": CodeText(
      title: "Too many cities for an exact assignment of mentors",
      meaning:
        "Mentors are assigned so that no other assignment is better, which takes time with the cube of the cities.",
      reason: "An answer that is only roughly the best would not be told from the best.",
      remedy: "Match the cities of one region at a time. Programmes are recommended all the same."),
  ]
}
