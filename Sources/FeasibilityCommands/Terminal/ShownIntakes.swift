internal import Diagnostics
internal import Synchronization
internal import Workflow

/// What surveys without a description were taken for in this run.
final class ShownIntakes: Sendable {
  private let records = Mutex<[IntakeRecord]>([])

  /// Everything so far.
  var all: [IntakeRecord] { records.withLock { $0 } }

  /// Adds records.
  func add(_ more: [IntakeRecord]) { records.withLock { $0 += more } }
}

extension Console {
  /// Says what surveys without a description were taken for: at once for people, in the document that follows for
  /// programs.
  func show(_ records: [IntakeRecord], format: OutputFormat) {
    intakes.add(records)
    guard format == .text else { return }
    for record in records { note(IntakeText(record: record, words: words).text()) }
  }

  /// A document with what surveys without a description were taken for, if there were any.
  func withIntakes(_ document: String) -> String { IntakeJSON.adding(intakes.all, to: document) }
}
