/// Concepts that mean the same in all structures, as far as readers have to know them.
enum SDMXConcepts {
  /// Concepts that describe values and are no dimension of any structure.
  static let attributes: Set<String> = [
    "OBS_STATUS", "CONF_STATUS", "CONF_STATUS_OBS", "OBS_CONF", "OBS_FLAG", "UNIT_MULT", "DECIMALS", "COLLECTION",
    "COLL_METHOD", "AVAILABILITY", "TITLE", "TITLE_COMPL", "BASE_PER", "TIME_FORMAT", "PRE_BREAK_VALUE",
    "OBS_PRE_BREAK", "OBS_COM", "COMMENT_OBS", "SOURCE_AGENCY", "LAST UPDATE", "LAST_UPDATE", "UPDATED", "SERIES_KEY",
    "OBS_KEY", "KEY", "SOURCE_PUB", "COMMENT_TS", "OBS_COMMENT", "REPORTING_YEAR_START_DAY",
  ]

  /// The period, in every structure that has one.
  static let period = "TIME_PERIOD"
  /// What `dimensionAtObservation` says where no series are formed.
  static let allDimensions = "AllDimensions"
  /// The measure, in every structure of 2.1 and most of 3.0.
  static let value = "OBS_VALUE"

  /// Whether an identifier is that of a measure by name: `OBS_VALUE`, `OBS_VALUE1`, `OBS_VALUE2` ….
  static func isMeasure(_ id: String) -> Bool { id.hasPrefix(value) && id.dropFirst(9).allSatisfy(\.isNumber) }

  /// Whether an action of a data set gives data.
  static func givesData(_ action: String) -> Bool {
    ["", "Append", "Replace", "Information", "Merge", "Update"].contains(action)
  }
}
