extension English {
  static let criteriaDesignCodes: [String: CodeText] = [
    "CRT-100": CodeText(
      title: "The weights of a node cannot vary",
      meaning:
        "The weights are learnt from the data, fewer than two children have one, or the node's method takes no weights.",
      reason: "The input would be listed as examined, and nothing would ever move.",
      remedy: "Take the node off the list, or give it weights that are written or judged."),
    "CRT-101": CodeText(
      title: "An alternative changes nothing",
      meaning: "The alternative is what the set itself says already, or it is listed twice.",
      reason: "What the set says is always one of the choices; said again it would count with twice the chance.",
      remedy: "Remove the alternative, or correct its parameters."),
    "CRT-102": CodeText(
      title: "Two inputs vary the same thing",
      meaning:
        "A choice of the method is one input, and so are the answers; two inputs with weights or goalposts must not name "
        + "the same node or indicator.",
      reason: "One would overwrite the other, and the sensitivity analysis could not tell them apart.",
      remedy: "Make one input of the two, or let each name its own nodes or indicators."),
    "CRT-103": CodeText(
      title: "An input has nothing to vary",
      meaning: "The input names something of which the set has none, such as goalposts of an indicator without any.",
      reason: "The input would be listed as examined, and nothing would ever move.",
      remedy: "Correct the list, or remove the input."),
    "CRT-104": CodeText(
      title: "The sample of the sensitivity analysis is not a power of two",
      meaning: "sensitivitySample is a power of two from 2 to 65536.",
      reason: "The sequence that the analysis rests on covers the inputs evenly at powers of two only.",
      remedy: "Write the power of two that is named in the finding."),
    "CRT-105": CodeText(
      title: "A sensitivity analysis of a single input says nothing",
      meaning: "Everything that moves then comes from this one input.",
      reason: "Shares of the variance tell which of several inputs matters most.",
      remedy: "Leave sensitivitySample out, or add inputs. This is a note: the set works as it is."),
    "CRT-106": CodeText(
      title: "There is no such verdict",
      meaning: "The programme is offered for a verdict that the set does not define.",
      reason: "It would never be recommended for that reason.",
      remedy: "Correct the name, or define the verdict in <verdicts>."),
    "CRT-107": CodeText(
      title: "Mentors need not be stronger than those they teach",
      meaning: "strength, what a mentor scores at least, is not above weakness, what the city scores at most.",
      reason: "Two cities with the same score at an item would be sent to learn it from each other.",
      remedy: "Raise strength or lower weakness; both are on the common scale from 0 to 1."),
  ]
}
