import CriteriaFiles
import Diagnostics
import TestSupport
import Words

extension FuzzFormat {
  /// The reader of criteria sets.
  static let criteria = FuzzFormat(
    name: "criteria", corpus: CriteriaFuzz.corpus, tokens: XMLFuzz.tokens, make: markup(CriteriaFuzz.corpus),
    check: CriteriaFuzz.check)
}

enum CriteriaFuzz {
  /// Small sets; large ones would take most of the time without showing more.
  static let corpus: [[UInt8]] = ["teaching", "un-egdi", "rutgers-skku"].map { name in
    guard let bytes = Repository.bytes("Criteria/\(name)/criteria.xml"),
      CriteriaReader.read(bytes, file: "criteria.xml").set != nil
    else { fatalError("the corpus is not read") }
    return bytes
  }

  @Sendable static func check(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let reading = CriteriaReader.read(input, file: "criteria.xml")
    if (reading.set == nil) != reading.diagnostics.hasStop { return "neither a set nor a finding that stops" }
    for finding in reading.diagnostics where finding.headline.isEmpty || finding.location?.file != "criteria.xml" {
      return "a finding without words or place"
    }
    guard mutator.below(8) == 0 else { return nil }
    return CriteriaReader.read(input, file: "criteria.xml").diagnostics == reading.diagnostics
      ? nil : "findings differ from one reading to the next"
  }
}
