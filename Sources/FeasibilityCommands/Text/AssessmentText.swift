internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import ReportFiles
internal import Workflow

/// What a run prints: ranking, verdicts, divide flags, and what was left out and why.
struct AssessmentText {
  let assessment: Assessment
  let style: TerminalStyle
  let limit: Int?
  let language: Language
  private let shown: ShownScores

  init(assessment: Assessment, style: TerminalStyle, limit: Int?, language: Language) {
    self.assessment = assessment
    self.style = style
    self.limit = limit
    self.language = language
    shown = ShownScores(assessment)
  }

  /// Heading, ranking and counts.
  func text() -> String {
    var text = heading() + "\n" + ranking() + "\n"
    if !assessment.criteria.verdicts.isEmpty { text += verdictCounts() }
    if assessment.criteria.classes != nil { text += classCounts() }
    if assessment.divide != nil {
      text += "\n" + DivideText(assessment: assessment, language: language, style: style).text()
    }
    return text + leftOut()
  }

  private func heading() -> String {
    let survey = assessment.survey.description
    var text = style.strong(assessment.criteria.title[language]) + "\n"
    text += "\(survey.title[language]), edition \(survey.edition)\n"
    switch survey.origin {
    case .synthetic:
      text += style.warning("SYNTHETIC DATA: the values are made up and say nothing about any city") + "\n"
    case .countryProxy: text += style.warning("COUNTRY PROXIES: each city shows the value of its country") + "\n"
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
    let hasVerdicts = !assessment.criteria.verdicts.isEmpty
    var columns: [(header: String, alignment: TextTable.Alignment)] = [
      ("Rank", .right), ("City", .left), ("Region", .left),
      (hasVerdicts ? "Verdict" : "Class", .left), ("Score", .right),
    ]
    for part in parts { columns.append((short(assessment.plan.nodes[part].name[language]), .right)) }
    columns.append(("Coverage", .right))
    if assessment.divide != nil { columns.append(("Divide", .left)) }
    var table = TextTable(columns, essential: ["Rank", "City", hasVerdicts ? "Verdict" : "Class", "Score"])
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
    var text = table.text(style: style)
    if shown.isEmpty { text += "No city could be ranked.\n" }
    if shown.count < ranked.count {
      text += style.faint("… and \(ranked.count - shown.count) more; --top all shows every one") + "\n"
    }
    return text
  }

  private func short(_ name: String) -> String {
    name.count <= 16 ? name : String(name.prefix(15)) + "…"
  }

  private func region(_ city: City) -> String {
    assessment.survey.registry.regions.first { $0.id == city.region }?.name[language] ?? city.region
  }

  /// The verdict's id where it is as short as a class letter, else its name; or the class.
  private func outcome(of city: Int) -> String {
    if let verdict = assessment.verdict(of: city) {
      return (verdict.id.count <= 2 ? verdict.id : verdict.name[language])
        + (assessment.verdicts[city].isProvisional ? " (provisional)" : "")
    }
    guard let scheme = assessment.criteria.classes, let level = assessment.classes[city] else { return "–" }
    return scheme.classes[level].name[language]
  }

  private func divideLevel(of city: Int) -> String {
    guard let level = assessment.divide?.worstLevel(of: city) else { return "not measured" }
    let names = assessment.criteria.divide?.levelNames ?? []
    return names.indices.contains(level) ? "\(level) \(names[level][language])" : "\(level)"
  }

  private func number(_ node: Int, _ city: Int) -> String { assessment.shown(node, of: city, shown) ?? "–" }

  /// A coverage, apart from the least that ranks a city.
  private func coverage(_ share: Double) -> String {
    PercentText.text(share, apartFrom: [assessment.criteria.minimumCoverage])
  }

  private func verdictCounts() -> String {
    var counts = [Int](repeating: 0, count: assessment.criteria.verdicts.count)
    for outcome in assessment.verdicts { counts[outcome.verdict] += 1 }
    let parts = assessment.criteria.verdicts.indices.filter { counts[$0] > 0 }.map {
      "\(assessment.criteria.verdicts[$0].name[language]) \(counts[$0])"
    }
    let provisional = assessment.verdicts.count { $0.isProvisional }
    var text = style.strong("Verdicts") + "  " + parts.joined(separator: " · ") + "\n"
    if provisional > 0 {
      text += "          \(provisional) provisional: unanswered items could lower them; the report lists which\n"
    }
    return text
  }

  private func classCounts() -> String {
    guard let scheme = assessment.criteria.classes else { return "" }
    var counts = [Int](repeating: 0, count: scheme.classes.count)
    for case let level? in assessment.classes { counts[level] += 1 }
    let parts = scheme.classes.indices.map { "\(scheme.classes[$0].name[language]) \(counts[$0])" }
    return style.strong("Classes") + "   " + parts.joined(separator: " · ") + "\n"
  }

  private func leftOut() -> String {
    let setAside = SetAsideRows(assessment.survey)
    var lines = setAside.cities.map { rows in
      let more = rows.count > 1 ? "; so with \(rows.count - 1) more \(rows.count == 2 ? "row" : "rows")" : ""
      return "\(name(rows[0])): set aside, \(rows[0].reason.text(in: language)) (\(rows[0].location))\(more)"
    }
    for city in assessment.cities.indices where assessment.rank(of: city) == nil {
      lines.append("\(assessment.cities[city].name[language]): \(reason(city))")
    }
    let absent = assessment.survey.notReturned
    let cities = assessment.cities.count + setAside.cities.count
    var text = style.strong("Left out of the ranking") + "  \(lines.count) of \(cities) cities"
    if !absent.isEmpty { text += "; \(absent.count) \(absent.count == 1 ? "city" : "cities") returned nothing" }
    text += "\n"
    let shown = limit == nil ? lines[...] : lines.prefix(40)
    for line in shown { text += "  \(line)\n" }
    if shown.count < lines.count { text += style.faint("  … and \(lines.count - shown.count) more") + "\n" }
    if !absent.isEmpty {
      let names = absent.prefix(12).map { $0.name[language] }.joined(separator: ", ")
      text += "  nothing returned: \(names)\(absent.count > 12 ? " …" : "")\n"
    }
    return text + apart(setAside.apart)
  }

  /// Rows that were set aside while their city is assessed by its other rows.
  private func apart(_ rows: [SetAsideReturn]) -> String {
    guard !rows.isEmpty else { return "" }
    var text = style.strong("Rows set aside") + "  \(rows.count); they leave no city out\n"
    let shown = limit == nil ? rows[...] : rows.prefix(40)
    for row in shown {
      let answer = row.answer.map { ", answer \($0)" } ?? ""
      text += "  \(row.name.isEmpty ? "no city" : name(row)): \(row.reason.text(in: language))\(answer) (\(row.location))\n"
    }
    if shown.count < rows.count { text += style.faint("  … and \(rows.count - shown.count) more") + "\n" }
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
    case .conditions: if assessment.verdicts[city].isProvisional { text += " (provisional)" }
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
    let text = "\(share) of the weight answered"
    return unrated.isEmpty ? text : text + ", not rated: " + unrated.joined(separator: ", ")
  }
}
