extension English {
  static let normalisationCodes: [String: CodeText] = [
    "SCR-011": CodeText(
      title: "A value that is not positive stands on a scale of fractions",
      meaning: """
        The indicator is scaled as a fraction of the best value, or as a share of the sum, and the value is negative, or 0 \
        where less is better. It counts as missing. A 0 where more is better scores 0.
        """,
      reason: "A negative value turns the order round, and a quotient by 0 is infinite.",
      remedy: "Use goalposts or min–max for such an indicator, or correct the answer."),
    "SCR-012": CodeText(
      title: "The reference city has no value of an indicator that is measured from it",
      meaning:
        "The city that the scale names is not in the survey, or did not answer. The indicator is missing for all.",
      reason: "A distance from nothing does not exist, and another reference would be another method.",
      remedy: "Add the city's value, name another reference city in the criteria, or pin the value of an earlier run."),
    "SCR-013": CodeText(
      title: "The reference city is the worst city of an indicator that is measured from it",
      meaning: """
        The scale runs from the worst city to the reference city, and the two have the same value. The indicator is \
        missing for all.
        """,
      reason: "Dividing by a distance of zero gives infinity, which would reach the index.",
      remedy: "Name a reference city that is better than the worst, or use a target or goalposts."),
    "SCR-014": CodeText(
      title: "A target is no better than the worst city",
      meaning: """
        The scale runs from the worst city to the target, and the worst city is already there or beyond. The indicator is \
        missing for all.
        """,
      reason: "On a scale without length, or of the wrong sign, the best cities would come out worst.",
      remedy: "Set a target that lies ahead of the cities, check the direction and the unit, or use goalposts."),
    "SCR-015": CodeText(
      title: "A value lies below every step of its table",
      meaning: """
        The indicator's points stand in a table of steps, and the value is below the lowest. It counts as missing.
        """,
      reason: "Points that the table does not give would be invented.",
      remedy: "Add a step without a lower bound to the table, or correct the answer."),
    "SCR-016": CodeText(
      title: "A column has nothing to be divided by",
      meaning: """
        The indicator is divided by its sum, its length or its largest value, and that is 0 (or, for the largest value, \
        below 0). The indicator is missing for all.
        """,
      reason: "Division by 0 gives no number, and division by a negative number turns the order round.",
      remedy: "Use goalposts or min–max for the indicator, or leave it out."),
  ]
}
