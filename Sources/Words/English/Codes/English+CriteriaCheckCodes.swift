extension English {
  static let criteriaCheckCodes: [String: CodeText] = [
    "CRT-130": CodeText(
      title: "A comparison of a check is settled beforehand",
      meaning: "By the scales of its items the comparison always holds, or never.",
      reason:
        "A percentage is at most 100 whatever is answered; a check that asks for at most 150 was meant otherwise.",
      remedy: "Correct the number or the items, or remove the comparison."),
    "CRT-131": CodeText(
      title: "setsAside names what the check does not set aside",
      meaning: "Only a hard check sets answers aside, and only those of items that it looks at.",
      reason: "An answer that has no part in a contradiction must not be lost by it.",
      remedy:
        "Name items of the check, write severity=\"hard\", or leave setsAside out: then all of them are set aside."),
    "CRT-132": CodeText(
      title: "Yes or no is compared with what is no yes or no",
      meaning: "equals=\"yes\" and equals=\"no\" stand with one item that is answered by yes or no.",
      reason: "Numbers, levels and sums are neither, and yes is not more or less than no.",
      remedy: "Compare with a number, or name a yes/no item."),
    "CRT-133": CodeText(
      title: "A rule on changes has no use",
      meaning:
        "<change> has a limit above 0 in points or percent, or unit=\"none\" and no limit, and stands with numbers only.",
      reason: "A change is measured without its sign, and a yes or no has no distance from a no.",
      remedy: "Write <change atMost=\"20\" unit=\"points\"/>, or remove it."),
  ]
}
