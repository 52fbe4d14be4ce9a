extension English {
  static let numberFormCodes: [String: CodeText] = [
    "SRV-140": CodeText(
      title: "The numbers of a column have marks of their own",
      meaning: "The values count, read as the headline says.",
      reason:
        "Decimal commas and marks between thousands are found by all cells of a column together, and what was found is "
        + "said so that nobody has to trust it blindly.",
      remedy:
        "Nothing if the reading is right; otherwise state decimal=\"…\" or thousands=\"…\" in survey.xml, for the survey, "
        + "the file or the column."),
    "SRV-141": CodeText(
      title: "The numbers of a column are written in two forms",
      meaning: "A number that shows its form counts; one that could be either is set aside.",
      reason: "Columns with decimal points and decimal commas come from several hands, and 1.980 may be of either.",
      remedy: "Write all numbers of the column in one form, or state decimal=\"…\" in survey.xml."),
    "SRV-142": CodeText(
      title: "A number is not written as survey.xml says",
      meaning: "The value counts as missing (invalid).",
      reason:
        "What survey.xml states comes before what a cell shows; where a cell goes against it, one of the two is a slip.",
      remedy: "Correct the cell, or what survey.xml says of the column."),
    "SRV-143": CodeText(
      title: "A word beside the numbers of a column is left out",
      meaning: "The values count as the numbers that they are without the word.",
      reason:
        "A currency or a unit that stands beside every number of a column, or is the unit of the indicator, says nothing "
        + "that the numbers do not; the unit itself may still be another one than the criteria set means.",
      remedy: "Check that the criteria set means this unit; unit=\"…\" in survey.xml states it."),
    "SRV-144": CodeText(
      title: "A number has its last digits in words",
      meaning: "The value counts as missing (invalid).",
      reason: "3 Mio. is not 3, and how many digits a word stands for differs by language and by habit.",
      remedy: "Write all digits."),
    "SRV-145": CodeText(
      title: "A day or a time stands where something else is asked",
      meaning: "The value counts as missing (invalid).",
      reason:
        "Spreadsheets make days of entries such as 1-19, 19/1 and 1.19 and forget what was typed; what it was cannot be "
        + "worked out.",
      remedy: "Write what stood there, into a cell that is formatted as text before."),
    "SRV-146": CodeText(
      title: "A cell shows an error in place of a value",
      meaning: "The value counts as missing (invalid).",
      reason: "#N/A, #DIV/0! and their like say that a formula failed, not that nothing was answered.",
      remedy: "Mend the formula, or list the sign as a missing code in survey.xml if it stands for no answer."),
    "SRV-147": CodeText(
      title: "A cell of a workbook has no value of its own",
      meaning: "The value counts as missing (invalid).",
      reason:
        "A formula may have been saved without its value, and a merged cell has one value for many cells of which nobody "
        + "said that it holds for each.",
      remedy: "Have the workbook calculated and saved, and unmerge its cells."),
    "SRV-148": CodeText(
      title: "Numbers of a column begin with zeros",
      meaning: "The values count, without the zeros.",
      reason: "Numbers that begin with zeros are mostly codes, such as those of districts, and no amounts.",
      remedy: "Nothing if they are amounts; otherwise check that the column answers the question."),
    "SRV-149": CodeText(
      title: "Numbers of a column have lost digits",
      meaning: "The values count as they stand: 1.2E+06 is 1,200,000.",
      reason: "Spreadsheets show long numbers so and save what they show; the digits that are not shown are gone.",
      remedy: "Format the column as a number without exponent, and save the table again."),
  ]
}
