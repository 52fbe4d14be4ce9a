internal import AssessmentModel
internal import Diagnostics

/// Whether everything that is asked is used.
enum UsageChecks {
  /// Runs after everything has been read.
  static func check(_ context: ReadingContext) {
    for name in context.names.indicators.names where !context.usedIndicators.contains(name) {
      guard let place = context.names.indicators.place(name) else { continue }
      context.log.report(
        .criteriaUnusedIndicator,
        "Indicator \(ReadingLog.quoted(name)) is used by no index, gate, verdict or divide check", at: place,
        severity: .note)
    }
    for name in context.names.items.names where !context.usedItems.contains(name) {
      guard let place = context.names.items.place(name) else { continue }
      context.log.report(
        .criteriaUnusedItem, "Item \(ReadingLog.quoted(name)) is used by no indicator", at: place,
        mend: "add it to a value rule, or remove it")
    }
    for use in context.worstGroupUses where !context.groupedIndicators.contains(use.indicator) {
      context.log.report(
        .criteriaNoWorstGroup,
        "measure=“level-and-worst-group” of \(ReadingLog.quoted(use.indicator.rawValue)), for which no groups are asked",
        at: use.place, severity: .note)
    }
  }
}
