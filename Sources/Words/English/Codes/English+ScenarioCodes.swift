extension English {
  static let scenarioCodes: [String: CodeText] = [
    "SCR-110": CodeText(
      title: "An item keeps its scale from edition to edition",
      meaning: """
        Both editions ask the item, on different scales. Its answers count as not asked wherever the answers of one edition \
        are scored by the method of the other.
        """,
      reason: "A 3 of 4 and a 3 of 10 are different answers; to take one for the other would invent a change.",
      remedy: "Give the item a new name where its scale changes, and bring old answers to the new scale yourself."),
    "SCR-111": CodeText(
      title: "Only so many cities can be left out one by one",
      meaning:
        "Leaving out each city in turn takes one assessment a city, which grows with the square of their number.",
      reason: "A run of hours that nobody asked for looks like one that hangs.",
      remedy: "Run it on a survey of fewer cities, a region for example."),
  ]
}
