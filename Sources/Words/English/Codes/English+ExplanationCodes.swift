extension English {
  static let explanationCodes: [String: CodeText] = [
    "RUN-030": CodeText(
      title: "A changed answer is written NAME=VALUE",
      meaning: "What follows --set does not name an item or indicator, an equals sign and a value.",
      reason: "The name ends at the first equals sign; what follows is read as a cell of the survey would be.",
      remedy: "Write for example --set GOV-01=4 --set POL-02=yes; groups as in --set \"DIV-01[women]=62\"."),
    "RUN-031": CodeText(
      title: "A changed answer names an item or indicator of the criteria set",
      meaning: "The criteria set has no item and no indicator of that name.",
      reason: "An answer that nothing reads would change nothing, and look as if it had been tried.",
      remedy: "List the names with `feasibility criteria show`."),
    "RUN-032": CodeText(
      title: "A changed answer lies on the scale of its item",
      meaning: "The value cannot be an answer to the item, so nothing was tried.",
      reason: "What no city can answer says nothing about any city.",
      remedy: "Give a value as it would stand in the survey: yes or no, a level, a number, an option’s code, or n/a."),
    "RUN-033": CodeText(
      title: "A path leads to a verdict or class that can be aimed at",
      meaning: """
        The criteria set has no verdict or class of that name, or the verdict is one that gates or missing answers lead to \
        and no score.
        """,
      reason: "A path is the least change by which conditions on scores and answers are met.",
      remedy: "Name a verdict or class as in the criteria file, by its id; `feasibility criteria show` lists them."),
  ]
}
