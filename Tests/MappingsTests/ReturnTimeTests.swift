import Testing

@testable import Mappings

/// When a return was sent: only what can be read in one way is compared.
@Suite struct ReturnTimeTests {
  /// Seconds from `date -u -d … +%s` (GNU coreutils).
  @Test(
    "times with and without zone, days, months and years",
    arguments: [
      ("1970-01-01", 0), ("2026-03-01T12:30:15.250+09:00", 1_772_335_815), ("2026-03-01 12:30", 1_772_368_200),
      ("2026-03-01T03:30:15Z", 1_772_335_815), ("2000-02-29", 951_782_400), ("1969-12-31T23:59:59Z", -1),
      ("2024", 1_704_067_200), ("2024-07", 1_719_792_000), ("2026-02-28T23:00:00-05:30", 1_772_339_400),
    ])
  func read(text: String, seconds: Int) { #expect(ReturnTime.seconds(text) == seconds) }

  @Test(
    "what may be two days, or none, is no time",
    arguments: ["3/1/2026", "01.03.2026", "2026-13-01", "2026-02-40", "2026-03-01T25:00", "", "soon", "2026-03-01 x"])
  func refused(text: String) { #expect(ReturnTime.seconds(text) == nil) }
}
