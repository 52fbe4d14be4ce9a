extension English {
  static let robustnessCodes: [String: CodeText] = [
    "SCR-080": CodeText(
      title: "The design of the robustness analysis cannot be carried out",
      meaning: "An input names something that the criteria set does not have, or asks for what does not exist.",
      reason: "An input that is passed over in silence would make the ranking look surer than it is.",
      remedy: "Correct the input in the criteria set's robustness design, or on the command line."),
    "SCR-081": CodeText(
      title: "No city is ranked, so no rank can vary",
      meaning: "The cities compared are those that the assessment ranks, and it ranks none.",
      reason: "Shares of replicates without any city to count would be numbers about nothing.",
      remedy: "See why no city is ranked: which verdicts are ranked, and which answers the coverage rules ask for."),
    "SCR-082": CodeText(
      title: "A replicate gives no result",
      meaning: """
        With the parameters of this replicate no compared city has a score, a score is not a finite number, or weights \
        within the bounds could not be drawn. The analysis gives no result, and the first failing replicates are listed.
        """,
      reason: """
        Replicates that fail are not a random part of all: to drop them would answer another question than the one that \
        was asked, from however few are left.
        """,
      remedy: """
        See what the failing replicates share, an aggregation that takes no zero for example, and take it out of the \
        design, or change the method so that it has a value there.
        """),
    "SCR-084": CodeText(
      title: "Reports on very many cities say nothing about robustness",
      meaning: "The criteria set names a robustness design, but runs of so many cities are not repeated for reports.",
      reason: "Who is ahead of whom, and how often which rank, grow with the square of the number of cities.",
      remedy: "`feasibility robustness` and `feasibility path` work for any number; or assess the cities of a region."),
  ]
}
