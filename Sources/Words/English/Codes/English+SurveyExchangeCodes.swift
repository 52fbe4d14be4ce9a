/// Codes of survey archives.
extension English {
  static let surveyExchangeCodes: [String: CodeText] = [
    "DLV-080": CodeText(
      title: "A definition describes its data",
      meaning:
        "The definition of a Triple-S survey or a DDI codebook lacks a part, has one twice that may stand once, has a variable of an unknown type or without a place in the data, or the data is none that it could describe.",
      reason:
        "Where a variable stands in the data is known from its definition alone. A place that is guessed would give wrong numbers.",
      remedy:
        "Export both files again from one tool and at one time. A survey of several levels is exported level by level."),
    "DLV-081": CodeText(
      title: "A definition comes with its data",
      meaning:
        "The definition was given alone, and is read as a form that nobody answered; or more than one file may be its data.",
      reason:
        "What a definition says of where its data is, is a path on another machine, and is never opened.",
      remedy:
        "Name both files on the command line, in any order."),
    "DLV-082": CodeText(
      title: "A field holds what its variable can hold",
      meaning:
        "A quantity is no number, a string of bits is too short or has other signs than 0 and 1, a logical value is not 0 or 1, a date is not written as 20151231, or the line ends within the field. The answer is not used.",
      reason:
        "Such fields are signs of columns that moved, or of a spreadsheet that took zeros off the front: 00100 became 100, which would be another choice.",
      remedy:
        "Export the data again, and open it in no spreadsheet on the way."),
    "DLV-083": CodeText(
      title: "Columns that no variable describes are named",
      meaning:
        "Something stands in columns of the data that are no variable's. It is not read.",
      reason:
        "It may be a part of the survey that the definition lacks, or the sign of columns that moved.",
      remedy:
        "See whether the definition is that of this data."),
    "DLV-084": CodeText(
      title: "A filter tells what was not asked",
      meaning:
        "The filter of a variable is no logical variable of the definition, so that blanks are read as not answered; or a variable was answered in spite of its filter, and the answer is kept.",
      reason:
        "Not asked and not answered are different reasons for a gap, and a criteria set may treat them differently.",
      remedy:
        "Ask the sender what the filter means. Nothing need be done where the two reasons do not matter."),
    "DLV-085": CodeText(
      title: "Codes that are read as missing are said",
      meaning:
        "Codes that the codebook flags as missing, or whose label says so, are read as no answer. The reason is taken from words of the label: refused, do not know, not applicable, not asked, confidential. A flagged code whose label tells no reason, or two of them, is read as empty.",
      reason:
        "Codes such as 99 read as numbers would count. Which codes are none is said, so that it can be checked.",
      remedy:
        "Check the codes. Correct the label or the flag in the codebook where the reason is wrong."),
    "DLV-086": CodeText(
      title: "Numbers with a label are said",
      meaning:
        "A variable of numbers has a label for some of them, such as 500 for “500 or more”. They are read as numbers.",
      reason:
        "The label may say that the number is not what it seems to be.",
      remedy:
        "Decide for each whether it is a number; if not, take it out of the data or flag it as missing in the codebook."
    ),
    "DLV-087": CodeText(
      title: "Numbers are within the range of their variable",
      meaning:
        "The definition gives a range for the variable, and the number is outside. It is read as it stands.",
      reason:
        "A number out of range is often a code for missing that the definition lacks.",
      remedy:
        "Ask the sender what the number means."),
    "DLV-088": CodeText(
      title: "The headings of the data are those of the definition",
      meaning:
        "A column of CSV data has the name of another variable than the one that the definition puts there. Nothing is read.",
      reason:
        "The definition finds variables by the number of their column: after one column moved, all numbers are those of other questions.",
      remedy:
        "Export definition and data again, together."),
    "DLV-089": CodeText(
      title: "A codebook goes with its data",
      meaning:
        "The data has no column with the name of a variable of the codebook. Nothing is read.",
      reason:
        "A codebook is applied by the names of variables. Where none fits, it is that of another survey.",
      remedy:
        "Name the data alone, or send the codebook that goes with it."),
    "DLV-091": CodeText(
      title: "SPSS files are read by a build that has the library for it",
      meaning:
        "A data file of SPSS (.sav, .zsav) was named, and the program was built without libreadstat; or the library cannot read the file whole.",
      reason:
        "The format is not published, and reading it takes a further library. It is left out unless it is asked for, so that nobody has to trust it who does not need it.",
      remedy:
        "Export the data as CSV and its codebook as DDI, and name both; or build the program with swift build --traits SPSS."
    ),
    "DLV-090": CodeText(
      title: "Fixed columns are counted in letters",
      meaning:
        "Letters of more than one byte stand in data with fixed columns, and its lines are not all of one length. Columns are counted in letters.",
      reason:
        "Triple-S does not say whether columns are letters or bytes, and tools differ. Counted wrongly, all that stands behind such a letter would be moved.",
      remedy:
        "Compare an answer behind such a letter with the tool's own table, or export the data as CSV."),
  ]
}
