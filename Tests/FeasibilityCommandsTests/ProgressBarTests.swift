import Synchronization
import Testing

@testable import FeasibilityCommands

@Suite struct ProgressBarTests {
  /// A clock and a terminal for tests.
  private final class Screen: Sendable {
    let state = Mutex((time: 0.0, lines: [String]()))
    func wait(_ seconds: Double) { state.withLock { $0.time += seconds } }
    var lines: [String] { state.withLock { $0.lines } }

    func bar(isShown: Bool) -> ProgressBar {
      ProgressBar(
        400, "replicates", isShown: isShown, now: { self.state.withLock { $0.time } },
        draw: { line in self.state.withLock { $0.lines.append(line) } })
    }
  }

  @Test func theLineSaysHowFarAndHowFast() {
    let bar = Screen().bar(isShown: true)
    #expect(bar.line(0, after: 0) == "[────────────────────] 0 of 400 replicates, 0 %")
    #expect(bar.line(100, after: 2) == "[█████───────────────] 100 of 400 replicates, 25 %, 50 a second")
    #expect(bar.line(400, after: 4) == "[████████████████████] 400 of 400 replicates, 100 %, 100 a second")
  }

  @Test func itIsDrawnTenTimesASecondAtMost() {
    let screen = Screen()
    let bar = screen.bar(isShown: true)
    screen.wait(1)
    for _ in 0..<20 { bar.advance(1) }
    #expect(screen.lines.count == 1)
    screen.wait(0.2)
    bar.advance(1)
    #expect(screen.lines.count == 2)
    #expect(screen.lines[1].hasSuffix("] 21 of 400 replicates, 5 %, 17 a second"))
    bar.end()
    #expect(screen.lines.last == "\r\u{1B}[K")
    #expect(bar.done == 21)
  }

  @Test func withoutATerminalItCountsInSilence() {
    let screen = Screen()
    let bar = screen.bar(isShown: false)
    screen.wait(1)
    bar.advance(7)
    bar.end()
    #expect(screen.lines.isEmpty && bar.done == 7)
  }
}
