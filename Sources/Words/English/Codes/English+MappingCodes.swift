/// Codes of mappings and merging.
extension English {
  static let mappingCodes: [String: CodeText] = [
    "DLV-100": CodeText(
      title: "A mapping is read whole",
      meaning: "Something in the mapping is no part of one, is missing, stands twice or says two things.",
      reason: "A mapping that is half understood would answer items by the wrong questions.",
      remedy: "Mend the place that is named, or have a mapping proposed anew."),
    "DLV-101": CodeText(
      title: "A target exists",
      meaning: "The mapping answers an item, group or part that the criteria set does not have.",
      reason: "Answers to what is not asked would be lost without a word.",
      remedy: "Write an id of the set, as in the header of a wide table: GOV-01, DIV-01[women], GOV-01.evidence."),
    "DLV-102": CodeText(
      title: "A target is answered once",
      meaning: "Two questions of the mapping answer the same.",
      reason: "Which of the two counts cannot be known.",
      remedy: "Leave one of them out."),
    "DLV-103": CodeText(
      title: "A question of the mapping is in the form",
      meaning: "The form no longer has a question that answers an item.",
      reason: "The item has no answers from this delivery, which must not look as if cities had been silent.",
      remedy: "Have the mapping renewed from the new form, with --propose and --mapping."),
    "DLV-104": CodeText(
      title: "A question keeps its name",
      meaning: "A question of the mapping is gone, and another has the same last part of its name or the same text.",
      reason: "It is probably the same question, but that is for people to say.",
      remedy:
        "Have the mapping renewed with --propose and --mapping: the decision moves to the new name, to be confirmed."),
    "DLV-105": CodeText(
      title: "The mapping knows every question",
      meaning: "The form has questions that the mapping does not know.",
      reason: "What they answer was never decided.",
      remedy: "Have the mapping renewed, and decide."),
    "DLV-106": CodeText(
      title: "What is read was confirmed",
      meaning: "The mapping only finds it likely that the question answers the item.",
      reason: "Words that are alike are no proof: a guess read in silence would be a wrong number.",
      remedy: "If it is right, take out confidence=\"likely\", or write certain."),
    "DLV-107": CodeText(
      title: "Who answered is left out",
      meaning: "Names, addresses, e-mail, telephone numbers, devices and positions are not carried into the survey.",
      reason: "A study of cities needs no data of persons, and must not spread it.",
      remedy: "Nothing, unless one of them is an item: then give it a target in the mapping."),
    "DLV-108": CodeText(
      title: "Every question is decided",
      meaning: "Questions of the mapping are open: nobody has said what they answer.",
      reason: "They are left out, which may be right or a loss.",
      remedy: "Write what they answer, or leftOut=\"not-asked\"."),
    "DLV-109": CodeText(
      title: "A return names its city",
      meaning: "The question that names the city has no answer, or the form does not have it.",
      reason: "Answers of no city cannot be scored.",
      remedy: "Write the city into the return, or name another question in the mapping."),
    "DLV-110": CodeText(
      title: "A code stands for something",
      meaning: "An option was chosen that the mapping gives no value and no reason.",
      reason: "Codes mean different things in different forms: 1 may be yes, or the first of five levels.",
      remedy: "Give the option a value or a reason in the mapping."),
    "DLV-111": CodeText(
      title: "Chosen options make one answer",
      meaning: "Several options were chosen where one makes the answer, or a reason for no answer beside others.",
      reason: "Which of them is meant cannot be known.",
      remedy: "Ask the city, or say in the mapping how chosen options make the answer."),
    "DLV-112": CodeText(
      title: "A city has one return",
      meaning: "A city sent several returns; they are put together by the rule of the mapping.",
      reason: "Late and corrected returns are usual. Answers that were replaced are kept in replaced.csv.",
      remedy: "Check replaced.csv."),
    "DLV-113": CodeText(
      title: "Returns of a city agree",
      meaning: "Returns of one city give different answers, and the rule is to ask.",
      reason: "The later one is often a correction, and as often a mistake of somebody else.",
      remedy: "Write a decision into the mapping, or give it the rule latest or by-item."),
    "DLV-114": CodeText(
      title: "A return was sent off",
      meaning: "The tool says that the return was not finished.",
      reason: "What was answered counts; what was not may still come.",
      remedy: "Ask the city to finish it, and import again."),
    "DLV-115": CodeText(
      title: "A decision decides something",
      meaning: "A decision of the mapping names a city, item or place where nothing is to be decided.",
      reason: "It may have been made for other files, or be misspelt.",
      remedy: "Take it out, or write the place as the finding names it."),
    "DLV-116": CodeText(
      title: "A mapping fits its delivery",
      meaning: "None of the mappings knows a question of the file.",
      reason: "It is the delivery of another form.",
      remedy: "Name the mapping of its form as well, or have one proposed."),
    "DLV-117": CodeText(
      title: "A mapping is for its criteria set",
      meaning: "The mapping was made for another criteria set than the one that is named.",
      reason: "Items of the same id may ask for something else.",
      remedy: "Name the criteria set that it is for, or have one proposed for this."),
    "DLV-118": CodeText(
      title: "A question asks what it asked",
      meaning: "The question has the name that the mapping knows, and another text than when the mapping was made.",
      reason:
        "It may be better words, or another question: read by the old mapping, its answers would answer the wrong item.",
      remedy:
        "Compare the two texts. If the question is another one, have the mapping renewed with --propose and --mapping."),
  ]
}
