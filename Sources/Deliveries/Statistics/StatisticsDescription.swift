internal import Diagnostics

/// What stands beside a value and is used: its status, its confidentiality and its unit.
struct StatisticsDescription: Equatable {
  /// The components that are used, whatever the form of the file.
  static let ids = [
    "OBS_STATUS", "CONF_STATUS", "OBS_CONF", "CONF_STATUS_OBS", "OBS_FLAG", "UNIT_MEASURE", "UNIT", "UNIT_MULT",
  ]

  /// What the value is counted in: `UNIT_MEASURE=USD UNIT_MULT=6`; empty where nothing is said.
  let unit: String
  private let status: String
  private let reason: AbsenceReason

  /// A description from the texts of ``ids``; empty ones are not there.
  init(_ text: (String) -> String) {
    // Of several statuses the one counts that says most: suppressed, then missing.
    let statuses = text("OBS_STATUS").split { $0 == ";" || $0 == "," || $0 == " " }.map(String.init)
    status =
      statuses.first { $0 == "Q" } ?? statuses.first(where: ObservationStatus.saysMissing) ?? statuses.first ?? ""
    let confidentiality = ["CONF_STATUS", "OBS_CONF", "CONF_STATUS_OBS"].lazy.map(text).first { !$0.isEmpty }
    reason = ObservationStatus.reason(
      status: status, confidentiality: confidentiality ?? "", flags: text("OBS_FLAG"))
    unit = ["UNIT_MEASURE", "UNIT", "UNIT_MULT"].compactMap { id in
      let text = text(id)
      return text.isEmpty || (id == "UNIT_MULT" && text == "0") ? nil : "\(id)=\(text)"
    }.joined(separator: " ")
  }

  /// Why there is no value where one is written like this; `nil` where it is one.
  ///
  /// A value that its status denies is set aside with a finding.
  func absence(of value: String, at place: () -> InputLocation, _ findings: inout FindingList) -> AbsenceReason? {
    if ObservationStatus.isMissing(value) { return reason }
    guard ObservationStatus.saysMissing(status) else { return nil }
    findings.append(
      .statisticsStatusContradicts, .valueSetAside,
      Diagnostic(
        .statisticsStatusContradicts, .valueSetAside,
        .delivery(.statisticsStatusContradicts, .quoted(status), .excerpt(value)), at: place()))
    return reason
  }
}
