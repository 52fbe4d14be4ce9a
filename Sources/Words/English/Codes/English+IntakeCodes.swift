extension English {
  static let intakeCodes: [String: CodeText] = [
    "SRV-150": CodeText(
      title: "A column is near a name of the criteria set and is none",
      meaning: "The column is not read, so that its item counts as not asked unless another column answers it.",
      reason:
        "Without a survey.xml, columns are found by the id, name or question of an item alone, written in full; what is "
        + "only like one may be another.",
      remedy: "Write the id of the item into the header, or map it in the survey.xml that --keep writes."),
    "SRV-151": CodeText(
      title: "Columns that nobody asks for are not read",
      meaning: "The columns are passed over; nothing of the result rests on them.",
      reason: "Tables hold more than the criteria set asks, such as remarks and dates; what was passed over is said.",
      remedy: "Nothing, if it is right; otherwise write the id of the item into the header."),
    "SRV-152": CodeText(
      title: "A header is the name of several items",
      meaning: "The column is not read.",
      reason: "It cannot be told which of the items the column answers.",
      remedy: "Write the id of the item into the header."),
    "SRV-153": CodeText(
      title: "Nothing says which city answers",
      meaning: "The table cannot be used.",
      reason:
        "No header is a word for the city, no column holds names of known cities, and neither the file nor the sheet is "
        + "named after a single city.",
      remedy: "Call the column “city”, or name the registry of the cities with --registry."),
    "SRV-154": CodeText(
      title: "Two cities of a table may be one",
      meaning: "The two spellings count as two cities.",
      reason: "Without a registry the cities are those that the table names, and a slip of the pen makes one more.",
      remedy: "Write both alike if they are one city; a registry, given with --registry, settles it for good."),
    "SRV-155": CodeText(
      title: "The cities are those that the table names",
      meaning: "Every name counts as a city, without region, country or population.",
      reason: "No registry was named, and none is in reach, or the one in reach knows fewer than half of the names.",
      remedy: "Give the registry of the cities with --registry, or write one: --keep does."),
    "SRV-156": CodeText(
      title: "A row or column of totals is no city",
      meaning: "It is set aside.",
      reason: "Tables often end with a total or a mean; taken for a city it would be ranked.",
      remedy: "Remove it; if it is the name of a city, list that city in a registry and give it with --registry."),
    "SRV-157": CodeText(
      title: "Nothing in a table belongs to the criteria set",
      meaning: "The table cannot be used.",
      reason:
        "Neither its headers nor its first columns hold ids, names or questions of the criteria set, so that it is no "
        + "table of answers to it.",
      remedy:
        "Check that it is the right criteria set, and write the ids of its items into the headers: "
        + "`feasibility new survey NAME` writes such a table."),
    "SRV-158": CodeText(
      title: "A sheet of a workbook that is of several cities is not read beside another",
      meaning: "The sheet is not read.",
      reason: "Several sheets with answers of the same cities would be several answers to one question.",
      remedy: "Put the answers on one sheet, or save the sheet that is meant as a file of its own."),
    "SRV-159": CodeText(
      title: "A file of a folder cannot be used and was set aside",
      meaning: "The file is not read, and what it answers is missing from the result.",
      reason: "One damaged file among many must not hide what the others say, and must not get lost in silence.",
      remedy: "See the findings on the file."),
    "RUN-095": CodeText(
      title: "What is no table in a folder of tables is left out",
      meaning: "The files and folders that are named were not opened.",
      reason: "Of a folder without survey.xml, every table in it is read, and nothing else.",
      remedy: "Nothing, if it is right; tables in folders below are to be moved up, or named by themselves."),
    "RUN-096": CodeText(
      title: "An option for surveys without a description has none to work on",
      meaning: "The option has nothing to work on.",
      reason: "A survey.xml names its registry itself, and there is nothing to keep where one is written already.",
      remedy: "Leave the option out, or name the tables themselves with --survey."),
    "RUN-097": CodeText(
      title: "A folder of tables holds more than 2,000",
      meaning: "Nothing was read.",
      reason: "So many files are no returns of cities but a folder that was named by mistake.",
      remedy: "Name the folder that holds the returns, or join the tables."),
    "RUN-098": CodeText(
      title: "Some names are no cities of the registry in reach",
      meaning:
        "The registry knows at least half of the names, so that it says which cities there are; the rows of the other names "
        + "are set aside.",
      reason:
        "Where at least half of the names are known, the others are slips of the pen or cities that the registry lacks; "
        + "a mixture of known cities and mere names is never made.",
      remedy: "Correct the names, or give the registry of these cities with --registry."),
  ]
}
