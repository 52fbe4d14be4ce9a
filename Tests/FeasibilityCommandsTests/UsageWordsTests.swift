import Testing

@testable import FeasibilityCommands

@Suite("The language of usage") struct UsageWordsTests {
  /// The first value counts, however the option is written; JSON is English.
  @Test(arguments: [
    ("assess --language ko,en", "korean"), ("assess --language=ko --top x", "korean"),
    ("assess --language en ko", "english"),
    ("assess --language fr", "english"), ("assess --language", "english"), ("assess", "english"),
    ("rank --language ko --format json", "english"), ("rank --format=json --language=ko", "english"),
  ])
  func theFirstValueCounts(_ line: String, _ code: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect("\(UsageWords.language(of: words))" == code, "\(line)")
  }
}
