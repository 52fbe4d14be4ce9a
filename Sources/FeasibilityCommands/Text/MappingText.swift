internal import Diagnostics
internal import Mappings
internal import Words
internal import Workflow

/// What a proposed mapping says, and what was brought in by one, in a few lines for people.
struct MappingText {
  let words: Wording

  /// Targets that are written out.
  private static let most = 12

  /// The lines on a mapping.
  func proposal(_ mapping: DeliveryMapping, path: String, files: [String]) -> String {
    let count = "\(mapping.questions.count)"
    var lines = [
      WrappedText.wrap(words(.mappingOf, VisibleText.line(path), count, mapping.criteria), columns: 80),
      line(.mappingCertain, targets(mapping, .certain)), line(.mappingLikely, targets(mapping, .likely)),
    ]
    let left = MappedQuestion.LeftOut.allCases.compactMap { reason -> String? in
      let count = mapping.questions.count { $0.use == .leftOut(reason) }
      return count == 0 ? nil : words(phrase(reason), "\(count)")
    }
    lines.append(line(.mappingLeft, left.isEmpty ? words(.mappingNone) : left.joined(separator: ", ")))
    let cities =
      switch mapping.cities {
      case .question(let name): words(.mappingByQuestion, "“\(VisibleText.line(name))”")
      case .respondent: words(.mappingByRespondent)
      case .file: words(.mappingByFile)
      }
    lines.append(line(.mappingCities, cities))
    return lines.joined(separator: "\n") + "\n\n" + words(.mappingNext)
      + "\n"
      + ShellWord.command(
        ["feasibility", "import"] + files.map { ShellWord.quoted($0) }
          + ["--mapping", ShellWord.quoted(path), "--output", "Surveys/NAME"])
  }

  /// The lines on a survey that was made.
  func outcome(_ outcome: MappedImportRun.Outcome, path: String) -> String {
    var lines = outcome.files
    lines.append(line(.mappedReturns, words(.mappedReturnsOf, "\(outcome.returns)", "\(outcome.cities)")))
    lines.append(line(.mappedAnswers, words(.mappedAnswersOf, "\(outcome.answers)", "\(outcome.answered)")))
    if outcome.replaced > 0 {
      lines.append(line(.mappedReplaced, words(.mappedReplacedOf, "\(outcome.replaced)", MappedSurvey.replacedFile)))
    }
    return lines.joined(separator: "\n") + "\n\n" + words(.mappedNext)
      + "\n"
      + ShellWord.command([
        "feasibility", "assess", "--criteria", outcome.criteria, "--survey", ShellWord.quoted(path), "--output",
        "Reports/NAME",
      ])
  }

  private func targets(_ mapping: DeliveryMapping, _ confidence: MappedQuestion.Confidence) -> String {
    let own = mapping.questions.filter { question in
      if case .leftOut = question.use { return false }
      return question.confidence == confidence
    }
    guard !own.isEmpty else { return words(.mappingNone) }
    let names = own.flatMap { question -> [String] in
      switch question.use {
      case .answer(let to), .set(let to, _): return [to]
      case .apart: return question.options.compactMap(\.to)
      case .leftOut: return []
      }
    }
    let shown = names.prefix(Self.most).joined(separator: ", ") + (names.count > Self.most ? " …" : "")
    return "\(own.count): \(shown)"
  }

  private func phrase(_ reason: MappedQuestion.LeftOut) -> DeliveryPhrase {
    switch reason {
    case .personal: .leftPersonal
    case .record: .leftRecord
    case .city: .leftCity
    case .open: .leftOpen
    case .notAsked: .leftNotAsked
    }
  }

  private func line(_ phrase: DeliveryPhrase, _ content: String) -> String {
    LabelledLine.text(words(phrase), content, at: 15)
  }
}
