import Testing

@testable import Deliveries

/// Whether joined options are parted, held against forms whose options are known.
@Suite struct JoinedChoiceTests {
  private func options(_ cells: [String], _ sign: String = ", ", isKnown: Bool = false) -> [String]? {
    if case .options(let options) = JoinedChoices.look(cells, sign: sign, isKnown: isKnown) { options } else { nil }
  }

  /// Every choice of some options, joined in their order.
  private func all(_ options: [String], _ sign: String) -> [String] {
    (1..<(1 << options.count)).map { mask in
      options.indices.filter { mask >> $0 & 1 == 1 }.map { options[$0] }.joined(separator: sign)
    }
  }

  @Test(
    "Where every choice was made, options without the sign are parted, and options with it never", arguments: [2, 3, 5])
  func everyChoice(_ count: Int) {
    let plain = (0..<count).map { "option \($0)" }
    #expect(options(all(plain, ", ")).map(Set.init) == Set(plain))
    for position in plain.indices {
      var odd = plain
      odd[position] = "yes, option"
      #expect(options(all(odd, ", ")) == nil)
      // A second part that is an option of its own, too.
      odd[position] = "yes, \(plain[(position + 1) % count])"
      #expect(options(all(odd, ", ")) == nil)
    }
  }

  @Test("Free texts with commas are no options, and a cell's own order does not matter")
  func texts() {
    let texts = (0..<20).map { "first \($0), then \($0)" }
    if case .single = JoinedChoices.look(texts, sign: ", ") {} else { Issue.record("texts were parted") }
    if case .single = JoinedChoices.look(["a", "b", "a"], sign: ", ") {} else { Issue.record("nothing is joined") }
    #expect(options(["a;", "b;", "a;b;"], ";", isKnown: true) == ["a", "b"])
    #expect(options([], ";", isKnown: true) == [])
  }
}
