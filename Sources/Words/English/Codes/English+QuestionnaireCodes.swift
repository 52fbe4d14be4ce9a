extension English {
  static let questionnaireCodes: [String: CodeText] = [
    "SRV-300": CodeText(
      title: "An answer and a reason for there being none",
      meaning: "The answer counts as missing (invalid), and so does the reason.",
      reason: "Only the city knows which of the two it means.",
      remedy: "Keep the answer or the reason, and clear the other cell."),
    "SRV-301": CodeText(
      title: "A reason for a missing answer is not understood",
      meaning: "The answer is read as if no reason stood beside it.",
      reason: "What does not apply is no silence, so that a reason that is guessed could change a verdict.",
      remedy: "Choose one of the reasons that the questionnaire lists, or clear the cell."),
    "SRV-302": CodeText(
      title: "A question's name cannot be carried by a form of this kind",
      meaning: "No form is written.",
      reason: "Answers under a name that is not known again would be lost on their way back.",
      remedy: "Shorten or change the id in the criteria set, or send the questionnaire in another format."),
    "SRV-303": CodeText(
      title: "Codes of options that a form of this kind cannot have",
      meaning: "The form has other codes for these options; their labels are known again, the codes are not.",
      reason: "The codes of such forms are short, and made of letters and digits alone.",
      remedy: "Export the answers in full, with labels instead of codes, or shorten the codes in the criteria set."),
    "SRV-304": CodeText(
      title: "A criteria set is not written in a language of its questionnaire",
      meaning: "The texts that are not written in the language stand in English.",
      reason: "A question that half the cities cannot read is answered at random.",
      remedy: "Add the texts with xml:lang to the criteria set, or leave the language out."),
  ]
}
