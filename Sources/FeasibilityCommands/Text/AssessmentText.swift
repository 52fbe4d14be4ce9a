internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// What a run prints: ranking, verdicts, divide flags, and what was left out and why.
struct AssessmentText {
  let assessment: Assessment
  let style: TerminalStyle
  let limit: Int?
  let words: Wording
  private let shown: ShownScores

  private var language: Language { words.language }

  init(assessment: Assessment, words: Wording, style: TerminalStyle, limit: Int?) {
    self.assessment = assessment
    self.style = style
    self.limit = limit
    self.words = words
    shown = ShownScores(assessment)
  }

  /// Heading, ranking and counts.
  func text() -> String {
    var text = heading() + "\n" + ranking() + "\n"
    if !assessment.criteria.verdicts.isEmpty { text += verdictCounts() }
    if assessment.criteria.classes != nil { text += classCounts() }
    if assessment.divide != nil {
      text += "\n" + DivideText(assessment: assessment, words: words, style: style).text()
    }
    return text + leftOut()
  }

  private func heading() -> String {
    let survey = assessment.survey.description
    var text = style.strong(assessment.criteria.title[language]) + "\n"
    let title = survey.title[language]
    text +=
      survey.edition == "unnamed" ? words(.titleWithoutEdition, title) : words(.titleWithEdition, title, survey.edition)
    text += "\n"
    switch survey.origin {
    case .synthetic:
      text += style.warning(words(.syntheticWarning)) + "\n"
    case .countryProxy: text += style.warning(words(.proxyWarning)) + "\n"
    case .real: break
    }
    return text
  }

  private func ranking() -> String {
    let order = assessment.reportOrder()
    let ranked = order.filter { assessment.rank(of: $0) != nil }
    let shown = limit.map { Array(ranked.prefix($0)) } ?? ranked
    let root = assessment.plan.nodes[assessment.plan.principal]
    let parts = root.children.compactMap { child -> Int? in if case .node(let node) = child { node } else { nil } }
      .prefix(4)
    let outcomeHead = words(assessment.criteria.verdicts.isEmpty ? .classHead : .verdict)
    var columns: [(header: String, alignment: TextTable.Alignment)] = [
      (words(.rank), .right), (words(.cityHead), .left), (words(.region), .left), (outcomeHead, .left),
      (words(.score), .right),
    ]
    for part in parts { columns.append((short(assessment.plan.nodes[part].name[language]), .right)) }
    columns.append((words(.coverageHead), .right))
    if assessment.divide != nil { columns.append((words(.worstDivide), .left)) }
    var table = TextTable(columns, essential: [words(.rank), words(.cityHead), outcomeHead, words(.score)])
    let tied = Dictionary(grouping: ranked, by: { assessment.rank(of: $0) ?? 0 }).filter { $0.value.count > 1 }
    for city in shown {
      let unit = assessment.cities[city]
      let rank = assessment.rank(of: city) ?? 0
      var cells = [
        DecimalText.exact(rank) + (tied[rank] != nil ? "=" : " "), unit.name[language], region(unit), outcome(of: city),
        number(assessment.plan.principal, city),
      ]
      for part in parts { cells.append(number(part, city)) }
      cells.append(assessment.coverage[city].map(coverage) ?? "–")
      if assessment.divide != nil { cells.append(divideLevel(of: city)) }
      table.add(cells)
    }
    var text = table.text(style: style, words: words)
    if shown.isEmpty { text += words(.noCityRanked) + "\n" }
    if shown.count < ranked.count {
      text += style.faint(words(.moreRows, "\(ranked.count - shown.count)")) + "\n"
    }
    return text
  }

  private func short(_ name: String) -> String {
    guard TextTable.width(name) > 16 else { return name }
    var head = name
    while TextTable.width(head) > 15 { head.removeLast() }
    return head + "…"
  }

  private func region(_ city: City) -> String {
    assessment.survey.registry.regions.first { $0.id == city.region }?.name[language] ?? city.region
  }

  /// The verdict's id where it is as short as a class letter, else its name; or the class.
  private func outcome(of city: Int) -> String {
    if let verdict = assessment.verdict(of: city) {
      let name = verdict.id.count <= 2 ? verdict.id : verdict.name[language]
      return assessment.verdicts[city].isProvisional ? words(.provisionalMark, name) : name
    }
    guard let scheme = assessment.criteria.classes, let level = assessment.classes[city] else { return "–" }
    return scheme.classes[level].name[language]
  }

  private func divideLevel(of city: Int) -> String {
    guard let level = assessment.divide?.worstLevel(of: city) else { return words(.notMeasured) }
    let names = assessment.criteria.divide?.levelNames ?? []
    return names.indices.contains(level) ? "\(level) \(names[level][language])" : "\(level)"
  }

  private func number(_ node: Int, _ city: Int) -> String { assessment.shown(node, of: city, shown) ?? "–" }

  /// A coverage, apart from the least that ranks a city.
  private func coverage(_ share: Double) -> String {
    words.line(share: share, apartFrom: [assessment.criteria.minimumCoverage])
  }

  private func verdictCounts() -> String {
    var counts = [Int](repeating: 0, count: assessment.criteria.verdicts.count)
    for outcome in assessment.verdicts { counts[outcome.verdict] += 1 }
    let parts = assessment.criteria.verdicts.indices.filter { counts[$0] > 0 }.map {
      "\(assessment.criteria.verdicts[$0].name[language]) \(counts[$0])"
    }
    let provisional = assessment.verdicts.count { $0.isProvisional }
    let (head, gap) = countsHead(.verdictsHead)
    var text = style.strong(head) + gap + parts.joined(separator: " · ") + "\n"
    if provisional > 0 {
      let margin = String(repeating: " ", count: TextTable.width(head)) + gap
      text += margin + words(.provisionalCount, "\(provisional)") + "\n"
    }
    return text
  }

  private func classCounts() -> String {
    guard let scheme = assessment.criteria.classes else { return "" }
    var counts = [Int](repeating: 0, count: scheme.classes.count)
    for case let level? in assessment.classes { counts[level] += 1 }
    let parts = scheme.classes.indices.map { "\(scheme.classes[$0].name[language]) \(counts[$0])" }
    let (head, gap) = countsHead(.classesHead)
    return style.strong(head) + gap + parts.joined(separator: " · ") + "\n"
  }

  /// A head before counts, and the gap that brings the counts under each other.
  private func countsHead(_ phrase: AssessmentPhrase) -> (head: String, gap: String) {
    let widest = max(TextTable.width(words(.verdictsHead)), TextTable.width(words(.classesHead)))
    let head = words(phrase)
    return (head, String(repeating: " ", count: widest - TextTable.width(head) + 2))
  }

  private func leftOut() -> String {
    let setAside = SetAsideRows(assessment.survey)
    var lines = setAside.cities.map { rows in
      let more = rows.count > 1 ? words(.setAsideMoreRows, "\(rows.count - 1)") : ""
      return words(.setAsideCity, name(rows[0]), rows[0].reason.text(in: language), "\(rows[0].location)") + more
    }
    for city in assessment.cities.indices where assessment.rank(of: city) == nil {
      lines.append("\(assessment.cities[city].name[language]): \(reason(city))")
    }
    let absent = assessment.survey.notReturned
    let cities = assessment.cities.count + setAside.cities.count
    var text = style.strong(words(.leftOutHead)) + "  " + words(.leftOutCount, "\(lines.count)", "\(cities)")
    if !absent.isEmpty { text += words(.returnedNothing, "\(absent.count)") }
    text += "\n"
    let shown = limit == nil ? lines[...] : lines.prefix(40)
    for line in shown { text += "  \(line)\n" }
    if shown.count < lines.count {
      text += style.faint("  " + words(.moreLines, "\(lines.count - shown.count)")) + "\n"
    }
    if !absent.isEmpty {
      let names = absent.prefix(12).map { $0.name[language] }.joined(separator: ", ")
      text += "  " + words(.returnedNothingNames, names + (absent.count > 12 ? " …" : "")) + "\n"
    }
    return text + apart(setAside.apart)
  }

  /// Rows that were set aside while their city is assessed by its other rows.
  private func apart(_ rows: [SetAsideReturn]) -> String {
    guard !rows.isEmpty else { return "" }
    var text = style.strong(words(.setAsideRowsHead)) + "  " + words(.setAsideRowsCount, "\(rows.count)") + "\n"
    let shown = limit == nil ? rows[...] : rows.prefix(40)
    for row in shown {
      let answer = row.answer.map { words(.setAsideAnswerMark, $0) } ?? ""
      text +=
        "  \(row.name.isEmpty ? words(.setAsideNoCity) : name(row)): \(row.reason.text(in: language))\(answer) (\(row.location))\n"
    }
    if shown.count < rows.count { text += style.faint("  " + words(.moreLines, "\(rows.count - shown.count)")) + "\n" }
    return text
  }

  /// The city of a row as the registry names it, or as the row does.
  private func name(_ row: SetAsideReturn) -> String {
    assessment.survey.registry.cities.first { $0.id == row.city }?.name[language] ?? row.name
  }

  /// Why a city is not ranked.
  private func reason(_ city: Int) -> String {
    guard let verdict = assessment.verdict(of: city) else { return coverageReason(city) }
    var text = verdict.name[language]
    switch verdict.trigger {
    case .gateFailed, .gateUnknown:
      let wanted: GateState = verdict.trigger == .gateFailed ? .failed : .unknown
      let gates = assessment.criteria.gates.indices.filter { assessment.gate($0, of: city) == wanted }
      text += " (" + gates.map { assessment.criteria.gates[$0].id }.joined(separator: ", ") + ")"
    case .insufficientCoverage: text += ", " + coverageReason(city)
    case .conditions: if assessment.verdicts[city].isProvisional { text = words(.provisionalMark, text) }
    }
    return text
  }

  /// Which nodes are not rated, and how much of the whole weight is answered.
  private func coverageReason(_ city: Int) -> String {
    let share = coverage(assessment.coverage[city] ?? 0)
    var unrated: [String] = []
    func visit(_ position: Int) {
      let node = assessment.plan.nodes[position]
      guard assessment.nodes[position].scores[city] == nil else { return }
      let below = node.children.compactMap { child -> Int? in
        if case .node(let node) = child, assessment.nodes[node].scores[city] == nil { node } else { nil }
      }
      if below.isEmpty { unrated.append(node.name[language]) } else { below.forEach(visit) }
    }
    visit(assessment.plan.principal)
    let text = words(.weightAnswered, share)
    return unrated.isEmpty ? text : words(.partsNotRated, text, unrated.joined(separator: ", "))
  }
}
