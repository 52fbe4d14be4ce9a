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
        .criteria(.indicatorUnused, .text(ReadingLog.quoted(name))), at: place,
        severity: .note)
    }
    for name in context.names.items.names where !context.usedItems.contains(name) {
      guard let place = context.names.items.place(name) else { continue }
      context.log.report(
        .criteriaUnusedItem, .criteria(.itemUnused, .text(ReadingLog.quoted(name))), at: place,
        mend: .criteria(.addOrRemove))
    }
    for use in context.worstGroupUses where !context.groupedIndicators.contains(use.indicator) {
      context.log.report(
        .criteriaNoWorstGroup,
        .criteria(.noWorstGroup, .text(ReadingLog.quoted(use.indicator.rawValue))),
        at: use.place, severity: .note)
    }
  }
}
