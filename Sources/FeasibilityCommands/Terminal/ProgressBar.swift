internal import AssessmentModel
internal import Glibc
internal import Synchronization
internal import Words

/// A line on standard error that says how far a long run is and how fast it goes; drawn on a terminal only.
///
/// It may be told of progress from any thread, and draws ten times a second at most.
final class ProgressBar: Sendable {
  private let total: Int
  private let unit: String
  private let words: Wording
  private let isShown: Bool
  private let style: @Sendable (String) -> String
  private let draw: @Sendable (String) -> Void
  private let now: @Sendable () -> Double
  private let units = Atomic(0)
  /// When the run began, and when the line was last drawn.
  private let times: Mutex<(began: Double, drawn: Double)>

  /// A bar for so many units, named in the plural: `replicates`.
  init(
    _ total: Int, _ unit: String, words: Wording = Wording(.english), isShown: Bool,
    style: @escaping @Sendable (String) -> String = { $0 },
    now: @escaping @Sendable () -> Double = ProgressBar.monotonicSeconds,
    draw: @escaping @Sendable (String) -> Void
  ) {
    self.total = total
    self.unit = unit
    self.words = words
    self.isShown = isShown
    self.style = style
    self.now = now
    self.draw = draw
    times = Mutex((began: now(), drawn: -.infinity))
  }

  /// Units done so far.
  var done: Int { units.load(ordering: .relaxed) }

  /// Tells of units done.
  func advance(_ count: Int) {
    let done = units.add(count, ordering: .relaxed).newValue
    guard isShown else { return }
    let now = now()
    // A thread that finds another drawing leaves it to that one.
    _ = times.withLockIfAvailable { times in
      guard now - times.drawn >= 0.1 else { return }
      times.drawn = now
      draw("\r\u{1B}[K" + style(line(done, after: now - times.began)))
    }
  }

  /// Takes the line away.
  func end() {
    if isShown { draw("\r\u{1B}[K") }
  }

  /// `[██████──────] 3200 of 10000 replicates, 32 %, 4100 a second`.
  func line(_ done: Int, after seconds: Double) -> String {
    let share = total == 0 ? 1 : min(1, Double(done) / Double(total))
    let cells = Int(20 * share)
    let bar = String(repeating: "█", count: cells) + String(repeating: "─", count: 20 - cells)
    let rate = seconds > 0 ? words(.progressRate, "\(Int(Double(done) / seconds))") : ""
    let percent = words(.percentSign, "\(Int(100 * share))")
    return words(.progressLine, bar, "\(done)", "\(total)", unit, percent) + rate
  }

  /// Seconds of a clock that only goes forward.
  static let monotonicSeconds: @Sendable () -> Double = {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
