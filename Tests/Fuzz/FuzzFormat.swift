/// A reader under test: documents to damage, tokens to put in, and what must hold for every input.
struct FuzzFormat: Sendable {
  /// As it is named on the command line.
  var name: String
  var corpus: [[UInt8]]
  var tokens: [[UInt8]]
  /// Makes an input: bytes of the corpus damaged at random, unless the format knows better.
  var make: @Sendable (_ mutator: inout Mutator) -> [UInt8] = { $0.next() }
  /// What is wrong with the reader's answer to an input, in words; `nil` if all is well.
  var check: @Sendable (_ input: [UInt8], _ mutator: inout Mutator) -> String?

  static let all: [FuzzFormat] = [
    .xml, .csv, .xlsx, .ods, .fods, .criteria, .survey, .registry, .delivery, .mapping,
  ]

  /// The state from which one input is made: the seed and the number alone decide.
  func mutator(seed: Int, number: Int) -> Mutator {
    Mutator(corpus: corpus, tokens: tokens, seed: UInt64(bitPattern: Int64(seed)) << 32 ^ UInt64(number))
  }

  /// Makes XML inputs: two of three keep the form of the documents, some of those have bytes damaged as well.
  static func markup(_ corpus: [[UInt8]]) -> @Sendable (inout Mutator) -> [UInt8] {
    let mutation = MarkupMutation(corpus)
    return { mutator in
      let kind = mutator.below(6)
      if kind < 2 { return mutator.next() }
      var bytes = mutation.next(&mutator)
      if kind == 2 { mutator.damage(&bytes) }
      return bytes
    }
  }
}
