import Testing

@testable import FeasibilityCommands

@Suite struct OptionTests {
  /// FORCE_COLOR beats NO_COLOR, which beats whether it is a terminal; empty variables count as not set.
  @Test func colourIsDecidedInOrder() {
    #expect(ColourChoice.decide(force: "1", no: "1", false))
    #expect(!ColourChoice.decide(force: "0", no: nil, true))
    #expect(!ColourChoice.decide(force: nil, no: "1", true))
    #expect(ColourChoice.decide(force: "", no: "", true))
    #expect(!ColourChoice.decide(force: nil, no: nil, false))
  }

  @Test func rowLimits() {
    #expect(RowLimit(argument: "all") == .all)
    #expect(RowLimit(argument: "7") == .first(7))
    #expect(RowLimit(argument: "0") == nil)
    #expect(RowLimit(argument: "many") == nil)
  }
}
