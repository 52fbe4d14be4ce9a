extension English {
  static let criteriaMethodCodes: [String: CodeText] = [
    "CRT-080": CodeText(
      title: "A parameter belongs to another method",
      meaning: "The attribute or element is a parameter of another method than the one that is named beside it.",
      reason: "A parameter that has no effect is mostly one of a method that was meant, or a misspelt one.",
      remedy: "Remove the parameter, or name the method that it belongs to."),
    "CRT-081": CodeText(
      title: "A list has the wrong number of entries",
      meaning:
        "Lists of points, places, comparisons and ranks have one number for each child of the node, in the "
        + "order of the children; a range has two.",
      reason: "A missing number would shift all others onto the wrong child.",
      remedy: "Count the children, and write one number for each, with blanks between."),
    "CRT-082": CodeText(
      title: "A method cannot take what the children may be",
      meaning:
        "Geometric, harmonic and power means have no value where a child is negative, a weighted product none "
        + "where one is 0, and entropy weights none where a share is negative; the children, such as z-scores "
        + "or untruncated goalposts, can be.",
      reason: "The node would have no score for some cities, depending on the data.",
      remedy:
        "Bring the children onto a range that fits, for example with goalposts or range=\"1 100\", or choose "
        + "another method."),
    "CRT-083": CodeText(
      title: "The cut points of categories do not ascend",
      meaning: "Categories are listed from the lowest to the highest; each begins where the one before ends.",
      reason: "A category whose cut point is not above the one before could never apply.",
      remedy: "Sort the categories, or correct the cut point."),
    "CRT-084": CodeText(
      title: "A target lies where it says nothing",
      meaning:
        "The target of a distance to target is the worst value of the scale or worse (an error), or lies "
        + "beyond its best end (a note).",
      reason:
        "Towards a target at the worst end no city has a distance to go, and one beyond the scale is never "
        + "reached.",
      remedy: "Correct the target, the scale or the direction."),
    "CRT-085": CodeText(
      title: "Pairwise comparisons are not reciprocal",
      meaning:
        "If one child weighs three times as much as another, that one weighs a third of it; the diagonal is "
        + "1, and all entries are above 0.",
      reason: "Two answers to one question would both enter the weights.",
      remedy: "Correct one of the two entries; fractions may be written: 1/3."),
    "CRT-086": CodeText(
      title: "Comparisons contradict each other",
      meaning:
        "The consistency ratio of the matrix is above 0.1, or the comparisons with the best and the worst "
        + "child order two children differently.",
      reason: "Weights from contradictory judgements depend on which of them is believed.",
      remedy: "Look at the comparisons again with those who made them. This is a note: the set works as it is."),
    "CRT-087": CodeText(
      title: "The best–worst comparisons do not fit together",
      meaning:
        "Best and worst are two children; all comparisons are 1 or above, those of a child with itself are 1, "
        + "and best to worst is the same in both lists.",
      reason: "Otherwise no set of weights is meant by them.",
      remedy: "Correct the lists; both follow the order of the children."),
    "CRT-088": CodeText(
      title: "The ranks are not an order of the children",
      meaning: "Ranks begin at 1, the most important; equals share a rank, and no other rank is left out.",
      reason: "A rank that is left out is mostly one that was forgotten, and the weights follow the order alone.",
      remedy: "Write a rank for each child: 1 2 3, or 1 1 3 where two are equal."),
    "CRT-089": CodeText(
      title: "No shares fit between the bounds",
      meaning:
        "The lower bound is above the upper one, or so many children cannot have shares between them that sum "
        + "to 1.",
      reason: "There would be no set of weights to take.",
      remedy: "Lower the lower bound or raise the upper one."),
    "CRT-090": CodeText(
      title: "A weight is written where weights are worked out",
      meaning: "The node takes the weights of its children from a rule, from judgements or from the data.",
      reason: "A number that stands there and does not count misleads whoever reads the file.",
      remedy: "Remove the weight, or write weights=\"shares\" or weights=\"relative\"."),
    "CRT-091": CodeText(
      title: "Cities with gaps will not be rated",
      meaning:
        "The method compares whole rows, so a city without one of the children has no score, and no rule "
        + "fills the gaps.",
      reason: "A city may drop out for one missing answer, which is easily overlooked.",
      remedy: "Add <imputation>, or take a mean. This is a note: the set works as it is."),
    "CRT-092": CodeText(
      title: "Scores are stretched twice",
      meaning:
        "The range of <scores> says what 0 and 1 are reported as, but this index does not run from 0 to 1, so "
        + "reported scores leave the range.",
      reason:
        "Indicators on 0 to 100 and scores from 0 to 100 give 10,000, which looks like a mistake of the program.",
      remedy: "Leave the indicators on 0 to 1, or write <scores from=\"0\" to=\"1\"/>. This is a note: the set works."),
  ]
}
