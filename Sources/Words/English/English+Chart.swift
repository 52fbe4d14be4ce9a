/// Charts, map and the management summary.
extension English {
  static let chart: [Phrase: String] = [
    .matrixChosen:
      "The criteria set names no two parts for this chart: it shows the two with the most weight, {1} and {2}, the first in the set’s order among equals.",
    .matrixDense:
      "Too many {cities} to be told apart: each square shows how many stand there, and only the best are drawn one by one. Further right, more {1}; further up, more {2}. Each {city} stands in the ranking below.",
    .spreadHeading: "How the scores are spread",
    .spreadTitle: "{1}: how the scores of {2:city} are spread",
    .spreadCaption:
      "Each bar is a twentieth of the scale, with the number of {cities} in it. The same scores stand in the ranking below.",
    .binCount: "{1:city}",
    .chartPick: "Show on the chart",

    .mapHeading: "Map",
    .mapTitle: "Where the {1:city} lie",
    .mapDescription: "Shapes and shades show the verdict or class. The table below has each place.",
    .mapCaption: "Each mark is one {city}; shapes and shades show the verdict or class.",
    .mapDense: "Each square shows how many {cities} lie there; only the best are drawn one by one.",
    .mapMissing: "{1:city} without coordinates {is|are} not drawn.",
    .mapNone: "No map: the registry has no coordinates for these {cities}.",
    .mapSource: "Land: Natural Earth (public domain), Equal Earth projection, without borders.",
    .mapTable: "The {1:city} of the map with their coordinates",
    .mapMore: "{1:city} more {stands|stand} in report.xml.",
    .latitude: "Latitude",
    .longitude: "Longitude",

    .sheetHead: "{1} · edition {2}",
    .managementSummary: "Management summary",
    .briefRanking: "The first {1} of {2:city} with a rank; in parentheses where nine of ten repetitions put them.",
    .briefUnranked: "{1:city} {has|have} no rank; the report says why.",
    .briefDivide:
      "In how many {cities} a group is left behind by a gap of level {1} or more, the widest patterns first.",
    .wideCount: "{Cities} with it",
    .measuredCount: "Measured in",
  ]
}
