import Diagnostics
import SurveyFiles
import XMLStream

/// Reads scores, ranks and assignments of other programs.
struct XMCDAResults {
  private(set) var results: [ExchangedResult] = []
  private(set) var findings: [Diagnostic] = []
  private let survey: XMCDASurvey
  private var names = NameMaker(.identifier, reserved: ["city"])

  init(_ parts: XMCDAParts, _ survey: XMCDASurvey) {
    self.survey = survey
    let categories = parts.all("categories").flatMap { $0.children(named: "category") }
      .compactMap { $0.attribute("id")?.value }
    for block in parts.all("alternativesValues") {
      read(block, ["alternativeValues", "alternativeValue"], like: "values") { entry in
        switch entry.valueElements.first.map({ XMCDAValue($0) }) {
        case .number(let number): DecimalText.exact(number)
        case .label(let label): label
        case .notFinite(let text): text
        case .missing, .unusable, nil: nil
        }
      }
    }
    for block in parts.all("alternativesAssignments") {
      read(block, ["alternativeAssignment"], like: "assignments") { entry in
        let id = entry.reference("categoryID")
        return id.isEmpty ? nil : id
      }
      for entry in block.children(named: "alternativeAssignment") {
        let id = entry.reference("categoryID")
        if !id.isEmpty, !categories.contains(id) {
          findings.append(
            Diagnostic(
              .exchangeDangling, .valueSetAside, .exchange(.noCategory, .quoted(id)),
              at: entry.location, mend: NearMiss.statement(for: id, among: categories)))
        }
      }
    }
  }

  private mutating func read(
    _ block: XMLElement, _ entries: [String], like fallback: String, _ cell: (XMLElement) -> String?
  ) {
    let wanted = block.attribute("id")?.value ?? block.attribute("mcdaConcept")?.value ?? fallback
    var cells = [String?](repeating: nil, count: survey.cities.count)
    var seen: Set<String> = []
    for entry in block.children(named: entries) {
      let id = entry.reference("alternativeID")
      if !seen.insert(id).inserted {
        findings.append(
          Diagnostic(
            .exchangeDuplicate, .valueSetAside, .exchange(.twiceInBlock, .quoted(id), .text(block.name)),
            at: entry.location, city: id))
        continue
      }
      if let position = survey.position(id) {
        cells[position] = cell(entry)
      } else if !survey.isDefined(id) {
        findings.append(
          Diagnostic(
            .exchangeDangling, .valueSetAside, .exchange(.ofNoAlternative, .text(block.name), .quoted(id)),
            at: entry.location, city: id))
      }
    }
    results.append(ExchangedResult(id: names.name(for: "\(results.count)", like: wanted), cells: cells))
  }
}
