/// Codes of LimeSurvey and web forms.
extension English {
  static let formDeliveryCodes: [String: CodeText] = [
    "DLV-030": CodeText(
      title: "Each row of headings that the tool writes is there",
      meaning:
        "The table has fewer rows than its tool writes headings, so that the first answers would be taken for headings or the headings for answers.",
      reason:
        "SurveyMonkey and VV exports have two rows of headings, Qualtrics three; each says something else.",
      remedy:
        "Export again and delete no row."),
    "DLV-031": CodeText(
      title: "Each heading stands once",
      meaning:
        "Two columns have the same heading. Both are read; the further one has a number behind its name.",
      reason:
        "Exports with question texts as headings cannot tell two questions with the same text apart.",
      remedy:
        "Export with question codes as headings, or check in the mapping which column is which."),
    "DLV-032": CodeText(
      title: "Each row has a cell for each heading",
      meaning:
        "The row has fewer cells than there are headings, or something stands behind the last of them. The row is not used.",
      reason:
        "A cell too few may be missing anywhere, so that each answer behind it would stand under another question.",
      remedy:
        "Look for a delimiter or line break in an answer and export again with quotes."),
    "DLV-033": CodeText(
      title: "The cell of an option says yes or no",
      meaning:
        "A column of a multiple choice holds something that is neither, so that the whole answer of this respondent is set aside.",
      reason:
        "Whether an option was chosen is not guessed: in some exports 1 is yes and 2 is no, in others a text stands for yes.",
      remedy:
        "Look at the cell in the tool and export again."),
    "DLV-034": CodeText(
      title: "A text beside an option comes with the option",
      meaning:
        "A text stands under “other”, or as a comment on an option, and the option was not chosen. Both are kept as they are.",
      reason:
        "Respondents change their mind, and tools keep what was written before; files edited by hand show it, too.",
      remedy:
        "Ask the respondent which of the two holds."),
    "DLV-035": CodeText(
      title: "What is a multiple choice is known from the structure",
      meaning:
        "The file does not say which columns are the options of one question. Some were taken as multiple choice by their content, or columns that may be options were left apart.",
      reason:
        "Y and nothing, or Yes, No and N/A, are the cells of a multiple choice, but an array could look alike.",
      remedy:
        "Give the structure of the survey (.lss, queXML) beside the answers."),
    "DLV-036": CodeText(
      title: "Each answer is one of its question",
      meaning:
        "The codebook lists the answers of the question, and this is none of them, or the text of several. It is kept as it stands.",
      reason:
        "The form was changed after the codebook was made, or the file was edited.",
      remedy:
        "Export codebook and answers at the same time."),
    "DLV-037": CodeText(
      title: "Each question of the data is in the codebook",
      meaning:
        "Columns of the data are no questions of the codebook that came with it. They are read without labels.",
      reason:
        "The codebook belongs to another survey, or to another version of it.",
      remedy:
        "Export codebook and answers at the same time."),
    "DLV-038": CodeText(
      title: "Each question of the codebook is in the data",
      meaning:
        "The codebook has questions for which the data has no column.",
      reason:
        "Columns were left out of the export, or the codebook belongs to another version of the form.",
      remedy:
        "Export all columns, or leave it if they were left out on purpose."),
    "DLV-039": CodeText(
      title: "Braces of a VV export are escapes",
      meaning:
        "A brace begins none of {question_not_shown}, {lbrace}, {newline}, {cr}, {tab} and {quote}. The cell is kept as it stands.",
      reason:
        "LimeSurvey writes each brace of an answer as {lbrace}; another one shows that the file was cut or edited.",
      remedy:
        "Export again."),
    "DLV-040": CodeText(
      title: "Joined answers can be parted",
      meaning:
        "A column joins the chosen options by a sign that may stand in an option, too. The column is kept as text, and not parted.",
      reason:
        "“A, B” may be two options or one; either answer could be the wrong one.",
      remedy:
        "Give the options texts without the sign, or export a column an option."),
    "DLV-041": CodeText(
      title: "A survey archive holds one structure and its answers",
      meaning:
        "The archive lacks the structure (.lss) or the answers (.lsr), or holds several of one kind.",
      reason:
        "Only the structure says what the numbered columns of the answers are.",
      remedy:
        "Export the survey archive of the active survey again."),
    "DLV-042": CodeText(
      title: "A structure fits together",
      meaning:
        "A part of the structure is missing, points at nothing or is named twice.",
      reason:
        "The structure was edited, or cut short on its way.",
      remedy:
        "Export the structure again."),
    "DLV-043": CodeText(
      title: "A code for “seen and not answered” is no answer",
      meaning:
        "Qualtrics can write -99 for a question that was shown and not answered. Such cells are read as empty, and blank ones as not shown.",
      reason:
        "A number -99 among answers would be scored.",
      remedy:
        "If -99 is an answer of its own, export without the recoding."),
  ]
}
