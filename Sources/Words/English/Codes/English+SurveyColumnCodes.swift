extension English {
  static let surveyColumnCodes: [String: CodeText] = [
    "SRV-070": CodeText(
      title: "A point may part decimals or thousands",
      meaning: "The value counts as missing (invalid).",
      reason:
        "Other cells of the column show that points stand between thousands there, so that a point before three digits "
        + "may be either; read wrong, the value is off a thousandfold.",
      remedy: "Write the digits without marks, with a decimal point if there is a fraction."),
    "SRV-071": CodeText(
      title: "The points of a column may part thousands",
      meaning: "The values count as they stand, each point as a decimal point.",
      reason:
        "Points between thousands look like decimal points where three digits follow, and nothing in the column "
        + "decides.",
      remedy: "Nothing if they are decimal points; otherwise write the digits without marks."),
    "SRV-072": CodeText(
      title: "Percentages and shares of 1 may be mixed",
      meaning: "The values count as they stand: 0.65 under a percentage is 0.65 %.",
      reason: "A share of 1 under a percentage is a hundred times too small, and no scale refuses it.",
      remedy: "Write every value of the column on one scale; the sign, as in 0.65%, makes a small percentage certain."),
    "SRV-073": CodeText(
      title: "A value lies at least a hundred times off from all others",
      meaning: "The value counts as it stands.",
      reason:
        "A lost decimal point, a mark between thousands or another unit gives such values, as 12500 for 12.5 days.",
      remedy: "Check the value and its unit; if it is right there is nothing to do."),
    "SRV-074": CodeText(
      title: "A number lies outside the range of numbers",
      meaning: "The value counts as missing (invalid).",
      reason:
        "Numbers of more than 10^15 in size are slips or damaged cells, and what is worked out of them would no longer "
        + "be exact.",
      remedy: "Correct the number, or choose a larger unit."),
    "SRV-075": CodeText(
      title: "Rows end with empty fields that no header has",
      meaning: "The rows count: an empty field at the end moves nothing.",
      reason: "Spreadsheets write a delimiter for every column that was ever used.",
      remedy: "Nothing; deleting the empty columns before the export makes the note go away."),
    "SRV-076": CodeText(
      title: "A code for missing values is also an answer",
      meaning:
        "A code that survey.xml lists counts as missing, also where it is an option, a yes or no or a value of the scale; "
        + "an option named n/a counts as that option unless survey.xml lists n/a.",
      reason: "One text cannot mean both, and the answer would be lost in silence.",
      remedy: "List another code in survey.xml, or name the option otherwise in the criteria set."),
    "SRV-077": CodeText(
      title: "A code for missing values lies outside the range of numbers",
      meaning: "The code is compared as a text: only a cell that is written like it is missing.",
      reason: "Codes that are numbers are compared by value, and numbers are read from -10^15 to 10^15.",
      remedy: "Nothing if the cells are written like the code; otherwise list each spelling."),
  ]
}
