internal import Diagnostics

/// A code of a dimension, with its name where the file has one.
struct StatisticsPart: Sendable, Equatable {
  let code: String
  let name: String?

  init(_ code: String, name: String? = nil) { (self.code, self.name) = (code, name) }
}

/// One observation of statistics: a value under a key.
struct StatisticsObservation: Sendable {
  /// The reporting area; `nil` where the data has no such dimension.
  var area: StatisticsPart?
  /// The period; `nil` where the data has no such dimension.
  var period: StatisticsPart?
  /// The rest of the key, in the order of the dimensions.
  var key: [StatisticsPart]
  /// The value as it is written, or why there is none.
  var content: DeliveredAnswer.Content
  /// What the value is counted in, as far as the file says: `UNIT_MULT=6`.
  var unit: String
  /// Where it stands.
  var place: InputLocation
  /// Where its row or element stands.
  var row: InputLocation
}

/// Why an observation has no value.
enum ObservationStatus {
  /// Statuses that say that a value is missing, of the code list `CL_OBS_STATUS`: missing, cannot exist, not collected, on a
  /// holiday, suppressed.
  private static let missing: Set<String> = ["M", "O", "L", "H", "Q"]

  /// Whether a text stands for “missing on purpose”: not a number, in whichever case writers have it, and `#N/A`; `#NA` is
  /// met in files.
  static func isMissing(_ text: String) -> Bool {
    text.isEmpty || (text.utf8.count == 3 && text.lowercased() == "nan") || text == "#N/A" || text == "#NA"
  }

  /// Why a value that is not there is missing.
  ///
  /// `OBS_STATUS` Q is “suppressed”. All others leave open whether somebody could have answered: the sentinel M, “data
  /// cannot exist”, is used by offices for any gap. `CONF_STATUS` F is free, each other code one of confidence. Eurostat's
  /// `OBS_FLAG` joins both in one cell.
  static func reason(status: String, confidentiality: String, flags: String = "") -> AbsenceReason {
    if !confidentiality.isEmpty, confidentiality != "F" { return .confidential }
    if status == "Q" || flags.contains("c") { return .confidential }
    return flags.contains("z") ? .notApplicable : .empty
  }

  /// Whether a status says that there is no value.
  static func saysMissing(_ status: String) -> Bool { missing.contains(status) }
}
