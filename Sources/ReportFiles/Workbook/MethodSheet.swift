import AssessmentModel
import Tables
import Words

/// The sheet of a workbook that says how its numbers came about: what was assessed by which set, index and weights, what
/// each step did, and the files behind it.
struct MethodSheet {
  private let facts: ReportFacts
  private let words: Wording
  private let tables: [String]
  private var assessment: Assessment { facts.assessment }
  private var language: Language { words.language }

  init(_ content: ReportContent, _ language: Language, tables: [String]) {
    facts = ReportFacts(content)
    words = Wording(language, areCountries: facts.areCountries)
    self.tables = tables
  }

  func write(to workbook: WorkbookWriter) {
    let sheet = workbook.sheet(words(.workbookMethod))
    for (column, width) in [34, 48, 16, 68].enumerated() { sheet.setWidth(width, ofColumn: column) }
    head(sheet)
    contents(sheet)
    tree(sheet)
    steps(sheet)
    inputs(sheet)
  }

  private func head(_ sheet: WorkbookSheet) {
    let survey = assessment.survey.description
    sheet.text(assessment.criteria.title[language], CellStyle(.heading))
    sheet.endRow()
    switch survey.origin {
    case .real: break
    case .synthetic: warning(.syntheticTitle, .syntheticText, sheet)
    case .countryProxy: warning(.proxyTitle, .proxyText, sheet)
    }
    fact(words(.surveyLabel), survey.title[language], sheet)
    fact(words(.edition), survey.edition, sheet)
    fact(words(.dataDate), survey.date, sheet)
    fact(words(.dataSource), survey.source[language], sheet)
    fact(words(.licence), survey.licence, sheet)
    fact(words(.noteHeading), survey.note[language], sheet)
    let criteria = assessment.criteria
    fact(words(.criteriaVersion), words(.criteriaVersionValue, criteria.id, criteria.version), sheet)
    fact(words(.purpose), criteria.purpose[language], sheet)
    fact(words(.dataSource), criteria.source, sheet)
    fact(words(.licence), criteria.licence, sheet)
    fact(words(.engine), assessment.provenance.engine, sheet)
    fact(words(.workbookNumbers), words(.workbookNumbersText), sheet)
    fact(words(.workbookEmpty), words(.workbookEmptyText), sheet)
  }

  private func warning(_ title: Phrase, _ text: Phrase, _ sheet: WorkbookSheet) {
    sheet.text(words(title), CellStyle(.marked, wraps: true))
    sheet.text(words(text), CellStyle(.marked, wraps: true))
    sheet.endRow()
  }

  private func fact(_ name: String, _ value: String, _ sheet: WorkbookSheet) {
    guard !value.isEmpty else { return }
    sheet.text(name, CellStyle(wraps: true))
    sheet.text(value, CellStyle(wraps: true))
    sheet.endRow()
  }

  private func heading(_ phrase: Phrase, _ columns: [Phrase], _ sheet: WorkbookSheet, last: String? = nil) {
    sheet.endRow()
    sheet.text(words(phrase), CellStyle(.heading))
    sheet.endRow()
    for column in columns { sheet.text(words(column), CellStyle(.header)) }
    if let last { sheet.text(last, CellStyle(.header)) }
    sheet.endRow()
  }

  private func contents(_ sheet: WorkbookSheet) {
    heading(.workbookSheets, [.workbookSheet, .workbookHolds], sheet)
    for (name, phrase) in [
      ("ranking", Phrase.fileRanking), ("indicators", .fileIndicators), ("robustness", .fileRobustness),
    ] where tables.contains(name) {
      sheet.text(name, CellStyle())
      sheet.text(words(phrase), CellStyle(wraps: true))
      sheet.endRow()
    }
  }

  // MARK: Index

  private func tree(_ sheet: WorkbookSheet) {
    heading(.tree, [.workbookPart, .combination, .share, .effective], sheet)
    for root in assessment.plan.roots { node(root, share: 1, effective: 1, depth: 0, sheet) }
  }

  private func node(_ position: Int, share: Double, effective: Double, depth: Int, _ sheet: WorkbookSheet) {
    let node = assessment.plan.nodes[position]
    row(node.id.rawValue, node.name, words.text(node.aggregation), share, effective, depth, sheet)
    for (child, share) in zip(node.children, node.shares) {
      switch child {
      case .node(let inner) where assessment.plan.nodes[inner].parent == position:
        self.node(inner, share: share, effective: effective * share, depth: depth + 1, sheet)
      case .node(let elsewhere):
        let other = assessment.plan.nodes[elsewhere]
        row(other.id.rawValue, other.name, "", share, effective * share, depth + 1, sheet)
      case .leaf(let leaf):
        let indicator = facts.indicator(ofLeaf: leaf)
        let falls = assessment.plan.leaves[leaf].sense == .falling
        row(indicator.id.rawValue, indicator.name, falls ? "▽" : "", share, effective * share, depth + 1, sheet)
      }
    }
  }

  private func row(
    _ id: String, _ name: LocalizedText, _ combination: String, _ share: Double, _ effective: Double, _ depth: Int,
    _ sheet: WorkbookSheet
  ) {
    let label = name.isEmpty ? id : "\(id)  \(name[language])"
    sheet.text(String(repeating: "   ", count: min(depth, 12)) + label, CellStyle(wraps: true))
    sheet.text(combination, CellStyle(wraps: true))
    if depth > 0 {
      sheet.number(share, CellStyle(content: .share(1)))
      sheet.number(effective, CellStyle(content: .share(1)))
    }
    sheet.endRow()
  }

  // MARK: Record

  private func steps(_ sheet: WorkbookSheet) {
    guard !assessment.records.isEmpty else { return }
    heading(.stagesHeading, [.step, .parameters, .workbookValue], sheet)
    for record in assessment.records {
      let entries = (record.parameters + record.remarks).map(\.notation)
      for entry in entries { line(record, entry.name, nil, entry.value, sheet) }
      for learnt in record.learnt {
        line(record, "\(words(.learnt)): \(learnt.name), \(learnt.subject)", learnt.value, "", sheet)
      }
      if entries.isEmpty, record.learnt.isEmpty { line(record, "", nil, "", sheet) }
    }
  }

  private func line(_ record: StageRecord, _ name: String, _ number: Double?, _ value: String, _ sheet: WorkbookSheet) {
    sheet.text(record.stage.rawValue, CellStyle())
    sheet.text(name, CellStyle(wraps: true))
    if let number { sheet.number(number, CellStyle(content: .number)) } else { sheet.empty() }
    sheet.text(value, CellStyle(wraps: true))
    sheet.endRow()
  }

  private func inputs(_ sheet: WorkbookSheet) {
    let provenance = assessment.provenance
    heading(.inputsHeading, [.file, .role, .bytes], sheet, last: "SHA-256")
    for input in provenance.inputs {
      sheet.text(input.name, CellStyle(wraps: true))
      sheet.text(input.role, CellStyle())
      sheet.number(Double(input.bytes), CellStyle(content: .whole))
      sheet.text(input.sha256, CellStyle())
      sheet.endRow()
    }
    if !provenance.method.isEmpty {
      sheet.text(words(.methodDigestText), CellStyle(wraps: true))
      sheet.empty()
      sheet.empty()
      sheet.text(provenance.method, CellStyle())
      sheet.endRow()
    }
    fact(words(.inputsHeading), provenance.command, sheet)
  }
}
