/// A reader under test: documents to damage, tokens to put in, and what must hold for every input.
struct FuzzFormat: Sendable {
  /// As it is named on the command line.
  var name: String
  var corpus: [[UInt8]]
  var tokens: [[UInt8]]
  /// What is wrong with the reader's answer to an input, in words; `nil` if all is well.
  var check: @Sendable (_ input: [UInt8], _ mutator: inout Mutator) -> String?

  static let all: [FuzzFormat] = [.xml, .csv]
}
