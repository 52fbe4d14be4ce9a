internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// How alike a text is to the questions and names of items, by the words that both have.
///
/// The measure is Dice's: twice the words that both have, over the words of both. Short words of many sentences do not
/// count.
struct ItemLikeness {
  private let items: [(target: String, words: [Set<String>])]
  /// What is less alike is not proposed, nor what is not clearly more alike than the next item.
  private static let least = 0.5
  private static let lead = 0.15

  init(_ items: [AnswerTargets.Item]) {
    self.items = items.map { ($0.target, $0.texts.map(Self.words)) }
  }

  /// The item that is most alike to one of several texts; `nil` if none is alike enough, or two are.
  ///
  /// - Complexity: O(items × words).
  func best(_ texts: [String]) -> (target: String, percent: Int)? {
    let own = texts.filter { $0.utf8.count <= 2_000 }.map(Self.words).filter { !$0.isEmpty }
    var best = (target: "", share: 0.0)
    var second = 0.0
    for item in items {
      var share = 0.0
      for words in item.words where !words.isEmpty {
        for text in own {
          let both = text.intersection(words).count
          guard both > 1 || words.count == 1 else { continue }
          share = max(share, 2 * Double(both) / Double(text.count + words.count))
        }
      }
      if share > best.share {
        second = best.share
        best = (item.target, share)
      } else {
        second = max(second, share)
      }
    }
    guard best.share >= Self.least, best.share - second >= Self.lead else { return nil }
    return (best.target, Int((100 * best.share).rounded()))
  }

  private static let common: Set<String> = [
    "the", "and", "for", "are", "does", "has", "have", "how", "what", "which", "who", "your", "our", "city", "with",
    "from", "this", "that", "there", "been", "into",
  ]

  /// The words of a text, folded, without those of every sentence.
  static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for part in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && !("0"..."9").contains($0) })
    {
      let word = FoldedName.of(String(String.UnicodeScalarView(part)))
      let isLatin = word.utf8.count == word.unicodeScalars.count
      if isLatin ? word.utf8.count >= 3 && !common.contains(word) : !word.isEmpty { words.insert(word) }
    }
    return words
  }
}
