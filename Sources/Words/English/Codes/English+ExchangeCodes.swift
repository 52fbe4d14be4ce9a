extension English {
  static let exchangeCodes: [String: CodeText] = [
    "XCH-001": CodeText(
      title: "A name was changed because the other form does not allow it",
      meaning:
        "The name holds characters that a name may not hold there, or stands for two things; another one is used.",
      reason: "Names are references: a name that one of the two sides cannot read would break them.",
      remedy: "Nothing need be done; rename it at the source if the new name is not wanted."),
    "XCH-002": CodeText(
      title: "Part of the source was not carried over",
      meaning: "The finding names what the other form cannot express, or what is not read from it.",
      reason: "What is lost in silence is taken to be there.",
      remedy: "Compare the result with the source where the part matters."),
    "XCH-003": CodeText(
      title: "A reference leads to nothing",
      meaning: "A row, a weight or a place in the tree names something that is defined nowhere in the files.",
      reason: "XML Schema does not look at references between elements, and a table has no schema at all.",
      remedy: "Define it, or correct the name."),
    "XCH-004": CodeText(
      title: "A name stands twice",
      meaning: "Two units, two indicators, or two values of one cell have the same name.",
      reason: "Which of the two is meant would be a guess.",
      remedy: "Keep one of them."),
    "XCH-005": CodeText(
      title: "A value is not a finite number",
      meaning: "The value is infinite, NaN, or a text where a number is expected. In the data it counts as missing.",
      reason: "Infinity and NaN spread through every mean that they enter.",
      remedy: "Correct the value, or leave the cell empty (COINr: NA)."),
    "XCH-020": CodeText(
      title: "A group “NA” is read as no group",
      meaning: "The units count, but belong to no region or group of that column.",
      reason:
        "R writes NA for what is missing, and as a short name it may mean North America as well; units and their names "
        + "are never read so.",
      remedy: "Nothing if no group is meant; otherwise write the group's name in full."),
    "XCH-006": CodeText(
      title: "A part without which nothing can be converted is missing",
      meaning: "The finding names the column or element.",
      reason: "An index needs units, indicators, values and a tree.",
      remedy: "Add the part."),
    "XCH-007": CodeText(
      title: "Weights are not negative, and some sibling has one",
      meaning: "A weight is negative, zero, or no number; the finding says which.",
      reason: "A negative weight turns an indicator round in silence, and a mean over weights of 0 has no value.",
      remedy: "Correct the weight; use the direction for an indicator that is better when it is lower."),
    "XCH-008": CodeText(
      title: "The indicators do not form a tree",
      meaning: "A level is left out, a group has no members, something stands under itself or in two places.",
      reason: "Scores are carried up a tree, one level after the other.",
      remedy: "Give every code one parent, one level above it."),
    "XCH-009": CodeText(
      title: "A value is not one of those allowed",
      meaning: "The cell or element holds a word or number that has no meaning there.",
      reason: "A guess would turn a typing error into a result.",
      remedy: "Use one of the values that the finding lists."),
    "XCH-010": CodeText(
      title: "A column of the data is described in the other table",
      meaning: "A column of iData has no row in iMeta, or iMeta describes an indicator that iData does not have.",
      reason: "The two tables are one index; a column that belongs to nothing is usually misspelt.",
      remedy: "Correct the spelling, add the row, or remove the column."),
    "XCH-011": CodeText(
      title: "A row of the table cannot be used",
      meaning: "The row has another number of cells than the header, or does not say which unit it is about.",
      reason: "Values that stand under the wrong header are worse than none.",
      remedy: "Correct the row."),
    "XCH-012": CodeText(
      title: "One round is converted at a time",
      meaning: "The table holds the same units at several times.",
      reason:
        "A survey is one round; COINr itself normalises panel data over all years or year by year, as it is told.",
      remedy: "Keep the rows of one time, and convert each round for itself."),
    "XCH-013": CodeText(
      title: "A column is constant, and min–max gives it no values",
      meaning: "All units have the same value, or only one has any. The indicator counts as missing, as in COINr.",
      reason: "Without a distance between smallest and largest nothing can be placed; COINr says so only at run time.",
      remedy: "Leave the indicator out, or use goalposts."),
    "XCH-014": CodeText(
      title: "The document is XMCDA 4.0.0 or 3.1.1",
      meaning: "The root element or its namespace is another one.",
      reason: "Earlier versions use the same element names with other meanings.",
      remedy: "Convert the document to XMCDA 4.0.0 first."),
    "XCH-015": CodeText(
      title: "A normalisation from the table has its parameters there",
      meaning: "The normalisation asked for takes its limits from iMeta, and an indicator has none that make sense.",
      reason: "Limits that are made up would be invented scores.",
      remedy: "Fill in the columns that the finding names, or convert with min–max."),
  ]
}
