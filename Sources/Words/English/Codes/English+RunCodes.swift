extension English {
  static let runCodes: [String: CodeText] = [
    "RUN-001": CodeText(
      title: "The file does not exist",
      meaning: "There is no file of this name at this place.",
      reason: "Nothing can be read from it.",
      remedy: "Check the spelling and the folder; names are case-sensitive."),
    "RUN-002": CodeText(
      title: "The name is that of a folder",
      meaning: "A file is expected here, and the name is that of a folder.",
      reason: "A folder holds no bytes to read.",
      remedy: "Name the file in the folder."),
    "RUN-003": CodeText(
      title: "The file cannot be read",
      meaning: "The system refuses to open or to read the file; the finding gives its reason.",
      reason: "Part of a file is not used in place of the whole.",
      remedy: "Check the rights of the file and its folder, and the disk or network it lies on."),
    "RUN-004": CodeText(
      title: "The file is too large",
      meaning: "The file has more bytes than are read at most.",
      reason: "A file of that size is a mistake, or would fill the memory.",
      remedy: "Check that this is the file you meant; split it if it is."),
    "RUN-010": CodeText(
      title: "No criteria set or survey is in reach",
      meaning: "The criteria set or survey that the command needs was not found under the name or path given.",
      reason: "Nothing is guessed: a study must not silently run on another set or survey than the one meant.",
      remedy: "Give a path to the file or its folder, or the name of a folder in Criteria/ or Surveys/."),
    "RUN-011": CodeText(
      title: "Several criteria sets or surveys are in reach, and none is named",
      meaning: "The command takes the only set or survey in reach, but there is more than one.",
      reason: "Choosing one of several in silence would make a study depend on the order of folder names.",
      remedy: "Name it with --criteria or --survey."),
    "RUN-012": CodeText(
      title: "An output file cannot be written",
      meaning: "A report file could not be written; the file of that name, if there was one, is unchanged.",
      reason:
        "Files are written under a temporary name and renamed when they are complete, so that half a report never exists.",
      remedy: "Check that the folder exists, may be written to and has room, or give another one with --output."),
    "RUN-013": CodeText(
      title: "The output folder cannot be made",
      meaning: "The folder for the output does not exist and could not be made.",
      reason: "Reports are written into one folder a run.",
      remedy: "Give a folder that you may write to with --output."),
    "RUN-014": CodeText(
      title: "A city on the command line is not known to the survey",
      meaning: "No city of the survey's registry has that id, name or spelling.",
      reason:
        "Cities are found by id, English or Korean name, whatever the case and accents; nothing is guessed beyond that.",
      remedy: "Use the id from ranking.csv, or one of the names in the registry."),
    "RUN-015": CodeText(
      title: "A city that is to be shown has returned no answers",
      meaning: "The city is in the registry, but the survey holds no usable return from it.",
      reason: "A city without answers has no scores to compare or explain.",
      remedy: "Choose a city that the ranking lists; the findings say which rows were set aside and why."),
    "RUN-016": CodeText(
      title: "A node on the command line is not in the criteria set",
      meaning: "The criteria set has no node or indicator of that name.",
      reason: "Nodes and indicators are named as in the criteria file.",
      remedy: "List the names with `feasibility criteria show`."),
    "RUN-017": CodeText(
      title: "There is no such diagnostic code",
      meaning: "No rule has that code.",
      reason: "Codes are stable names; each stands for one rule for good.",
      remedy: "List all codes with `feasibility diagnostic`."),
    "RUN-018": CodeText(
      title: "A new criteria set or survey would overwrite another",
      meaning: "The folder that would be written exists already.",
      reason: "Criteria and surveys are work of people; the program never overwrites them.",
      remedy: "Choose another name, or remove the folder yourself."),
    "RUN-019": CodeText(
      title: "The file to check is of no kind that is known",
      meaning: "The file is neither a criteria set, a survey, a registry, responses nor a report of this program.",
      reason: "A check that does not know the rules of a file could only pretend.",
      remedy: "Check a folder that holds criteria.xml, survey.xml or a report, or a file of one of these kinds."),
    "RUN-020": CodeText(
      title: "The cities to compare are not two to five different ones",
      meaning: "The comparison was asked for fewer than two, more than five, or the same city twice.",
      reason: "Side by side, more than five columns can no longer be read.",
      remedy: "Name two to five different cities."),
  ]
}
