internal import AssessmentModel
internal import Diagnostics
internal import Words

extension FindingEffects {
  /// How many cities and parts a line names.
  private static let named = 5

  /// The effects in sentences, one a line.
  ///
  /// ```
  /// 3 cities lose Infrastructure: Manila, Quito, Suva
  /// 2 verdicts could be other: Quito (B, could be A), Suva (C, could be B)
  /// ```
  package var sentences: [String] {
    var lines: [String] = []
    if !leftOut.isEmpty {
      let names = leftOut.map { "“\(VisibleText.line($0))”" }
      let whose = leftOut.count == 1 ? "its rows" : "their rows"
      lines.append(
        "\(count(leftOut.count, "city is", "cities are")) not assessed, because \(whose) were set aside: \(list(names))"
      )
    }
    for loss in losses.prefix(Self.named) {
      let part = loss.part.english.isEmpty ? loss.id : loss.part.english
      lines.append("\(count(loss.cities.count, "city loses", "cities lose")) \(part): \(list(loss.cities))")
    }
    if losses.count > Self.named {
      let more = losses.count - Self.named
      lines.append("\(count(more, "further part is", "further parts are")) lost by some city")
    }
    if !unrated.isEmpty {
      lines.append(
        "\(count(unrated.count, "city is", "cities are")) not rated as a whole, and would be with these values: "
          + list(unrated))
    }
    if !openVerdicts.isEmpty {
      let verdicts = openVerdicts.map { open in
        "\(open.city.english) (\(open.now.words), could be \(open.others.map(\.words).joined(separator: " or ")))"
      }
      lines.append("\(count(openVerdicts.count, "verdict", "verdicts")) could be other: \(list(verdicts))")
    }
    if lookedAt < concerned {
      lines.append("looked at \(lookedAt) of \(concerned) cities with values set aside")
    }
    return lines
  }

  /// The line above them.
  package static let heading = "Effect on the result"
  /// What they rest on.
  package static let basis =
    "each value set aside was tried at both ends of its scale, those of a city together; what lies between was not looked at"

  private func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  private func list(_ names: [LocalizedText]) -> String { list(names.map(\.english)) }

  private func list(_ names: [String]) -> String {
    Wording(.english).names(Array(names.prefix(Self.named)), of: names.count)
  }
}

extension FindingEffects.Verdict {
  /// The name in reports, and the id where there is none.
  var words: String { name.english.isEmpty ? id : name.english }
}
