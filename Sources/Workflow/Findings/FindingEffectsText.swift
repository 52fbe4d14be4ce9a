internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
package import Words

extension FindingEffects {
  /// How many cities and parts a line names.
  private static let named = 5

  /// The effects in sentences, one a line.
  ///
  /// ```
  /// 3 cities lose Infrastructure: Manila, Quito, Suva
  /// 2 verdicts could be other: Quito (B, could be A), Suva (C, could be B)
  /// ```
  package func sentences(_ words: Wording) -> [String] {
    var lines: [String] = []
    if !leftOut.isEmpty {
      let names = list(leftOut.map { "“\(VisibleText.line($0))”" }, words)
      lines.append(
        leftOut.count == 1 ? words(.effectLeftOutOne, names) : words(.effectLeftOut, "\(leftOut.count)", names))
    }
    for loss in losses.prefix(Self.named) {
      let part = loss.part.english.isEmpty ? loss.id : loss.part[words.language]
      lines.append(words(.effectLoss, "\(loss.cities.count)", part, list(loss.cities, words)))
    }
    if losses.count > Self.named { lines.append(words(.effectMoreLosses, "\(losses.count - Self.named)")) }
    if !unrated.isEmpty { lines.append(words(.effectUnrated, "\(unrated.count)", list(unrated, words))) }
    if !openVerdicts.isEmpty {
      let verdicts = openVerdicts.map { open in
        words(
          .effectOpenVerdict, open.city[words.language], open.now.name(words.language),
          open.others.map { $0.name(words.language) }.joined(separator: words(.listOr)))
      }
      lines.append(words(.effectVerdicts, "\(openVerdicts.count)", list(verdicts, words)))
    }
    if lookedAt < concerned { lines.append(words(.effectLookedAt, "\(lookedAt)", "\(concerned)")) }
    return lines
  }

  /// The effects in English sentences.
  package var sentences: [String] { sentences(Wording(.english)) }

  /// The line above the sentences.
  package func heading(_ words: Wording) -> String { words(.effectHeading) }

  /// What the sentences rest on; empty where no value was looked at.
  package func basis(_ words: Wording) -> String { lookedAt > 0 ? words(.effectBasis) : "" }

  private func list(_ names: [LocalizedText], _ words: Wording) -> String {
    list(names.map { $0[words.language] }, words)
  }

  private func list(_ names: [String], _ words: Wording) -> String {
    let shown = names.prefix(Self.named).joined(separator: ", ")
    let more = names.count - Self.named
    return more > 0 ? words(.andMore, shown, NumberText.whole(more)) : shown
  }
}

extension FindingEffects.Verdict {
  /// The name in reports, and the id where there is none.
  fileprivate func name(_ language: Language) -> String { name.english.isEmpty ? id : name[language] }
}
