import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// Damaged files never trap: each gives a set or a finding that says why not.
@Suite struct MutationTests {
  private func check(_ text: String) {
    let reading = Sample.read(text)
    #expect((reading.set == nil) == reading.diagnostics.hasStop)
    #expect(reading.diagnostics.allSatisfy { $0.location != nil && !$0.headline.isEmpty })
    guard let set = reading.set else { return }
    #expect(Sample.read(CriteriaWriter.text(set)).set == CriteriaWriter.resolved(set))
  }

  /// The sample cut into tags, attributes and what is between.
  private static let tokens = cut(Sample.text)

  /// The sample with a robustness design, programmes and mentors.
  private static let designTokens = cut(DesignSample.text)

  /// Sets with every method, one after another.
  private static let methods: [String] = {
    var sets = MethodReadingTests.normalisations.map { method, range in
      MethodReadingTests.set {
        $0.normalisation = method
        $0.range = range
      }
    }
    sets += MethodReadingTests.imputations.map { imputation in MethodReadingTests.set { $0.imputation = imputation } }
    sets += MethodReadingTests.treatments.map { treatment in MethodReadingTests.set { $0.treatment = treatment } }
    sets += MethodReadingTests.aggregations.map { aggregation in
      MethodReadingTests.set(node: { $0.aggregation = aggregation })
    }
    sets += MethodReadingTests.weightings.map { weighting in
      MethodReadingTests.set(node: { $0.weighting = weighting })
    }
    return sets.map { CriteriaWriter.text($0) }
  }()

  private static func cut(_ text: String) -> [String] {
    var tokens: [String] = []
    var current = ""
    for character in text {
      if character == "<" || character == " ", !current.isEmpty {
        tokens.append(current)
        current = ""
      }
      current.append(character)
      if character == ">" {
        tokens.append(current)
        current = ""
      }
    }
    return tokens + [current]
  }

  @Test func oneTokenRemoved() {
    for index in stride(from: 0, to: Self.tokens.count, by: 3) {
      var tokens = Self.tokens
      tokens.remove(at: index)
      check(tokens.joined())
    }
  }

  @Test func tokensRemovedDoubledSwappedAndReplaced() {
    var generator = SeededGenerator(seed: 2015)
    for _ in 0..<300 { check(Self.mutated(Self.tokens, &generator)) }
  }

  @Test func designsMutated() {
    var generator = SeededGenerator(seed: 2019)
    let first = Self.designTokens.firstIndex { $0.hasPrefix("<robustness") } ?? 0
    for _ in 0..<300 {
      var tokens = Self.designTokens
      let part = Array(tokens[first...])
      let text = Self.mutated(part, &generator)
      tokens.removeSubrange(first...)
      check(tokens.joined() + text)
    }
  }

  @Test func everyMethodMutated() {
    var generator = SeededGenerator(seed: 2018)
    for text in Self.methods {
      let tokens = Self.cut(text)
      for _ in 0..<6 { check(Self.mutated(tokens, &generator)) }
    }
  }

  private static func mutated(_ source: [String], _ generator: inout SeededGenerator) -> String {
    let values = [
      "", "0", "-1", "1e999", "yes", "top", "alpha", "0,5", "999999999999", "a b", "shares", "floor", "1 2", "1/0",
      "geometric", "linear",
    ]
    var tokens = source
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let index = Int.random(in: tokens.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: tokens.remove(at: index)
      case 1: tokens.insert(tokens[index], at: index)
      case 2: tokens.swapAt(index, Int.random(in: tokens.indices, using: &generator))
      default:
        guard let open = tokens[index].firstIndex(of: "\""), let close = tokens[index].lastIndex(of: "\""),
          open < close, let value = values.randomElement(using: &generator)
        else { continue }
        tokens[index].replaceSubrange(tokens[index].index(after: open)..<close, with: value)
      }
    }
    return tokens.joined()
  }
}
