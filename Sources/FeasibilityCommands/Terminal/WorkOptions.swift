internal import ArgumentParser
internal import Scoring
internal import Words

/// Options that say how much an analysis may take.
struct WorkOptions: ParsableArguments {
  @Option(
    help: "Most memory that an analysis may take, in MB; what would take more is not begun, and said. Default: 400.")
  var mostMemory: Double?

  @Option(
    help: """
      Most processor time that an analysis may take, in seconds, by an estimate made beforehand. Default: 60; of \
      robustness, sensitivity and rank, 600; of each analysis of assess, 6.
      """)
  var mostSeconds: Double?

  func validate() throws {
    for (name, value) in [("--most-memory", mostMemory), ("--most-seconds", mostSeconds)] {
      if let value, !(value > 0 && value <= 1e12) {
        throw ValidationError(.limitOutOfBounds, name)
      }
    }
  }

  /// The limits asked for, else the usual ones.
  func limit(_ usual: WorkLimit = .command) -> WorkLimit {
    WorkLimit(seconds: mostSeconds ?? usual.seconds, bytes: mostMemory.map { $0 * 1e6 } ?? usual.bytes)
  }
}
