import Diagnostics
import SurveyFiles
import XMLStream

/// The weights of criteria and groups, from the first block of `<criteriaValues>` that is meant as such.
struct XMCDAWeights {
  private(set) var weights: [String: Double] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ parts: XMCDAParts, _ criteria: XMCDACriteriaReading) {
    let blocks = parts.all("criteriaValues")
    let isWeight: (XMLElement) -> Bool = { block in
      let concept = block.attribute("mcdaConcept")?.value.lowercased() ?? ""
      return (concept.contains("weight") || concept.contains("importance")) && !concept.contains("effective")
    }
    // Every tree of a set has a block of its own, and they agree where they speak of the same criterion.
    let named = blocks.filter(isWeight)
    let taken = named.isEmpty ? Array(blocks.prefix(1)) : named
    for (number, block) in taken.enumerated() { read(block, isFirst: number == 0, criteria) }
    for block in blocks where !taken.contains(where: { $0.location == block.location }) {
      let concept = block.attribute("mcdaConcept")?.value
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note,
          concept.map { .exchange(.valuesNotWeights, .quoted($0)) } ?? .exchange(.unnamedValues),
          at: block.location))
    }
  }

  private mutating func read(_ block: XMLElement, isFirst: Bool, _ criteria: XMCDACriteriaReading) {
    var seen: Set<String> = []
    for entry in block.children(named: ["criterionValues", "criterionValue"]) {
      let id = entry.reference("criterionID")
      guard criteria.position(id) != nil else {
        stop(
          .exchangeDangling, .exchange(.weightOfNothing, .quoted(id)), entry,
          mend: NearMiss.statement(for: id, among: criteria.criteria.map(\.id)))
        continue
      }
      guard seen.insert(id).inserted else {
        stop(.exchangeDuplicate, .exchange(.twoWeights, .quoted(id)), entry)
        continue
      }
      guard let value = entry.valueElements.first.map({ XMCDAValue($0) }), let weight = value.number else {
        stop(.exchangeWeight, .exchange(.weightNotFinite, .quoted(id)), entry)
        continue
      }
      if weight < 0 { stop(.exchangeWeight, .exchange(.weightNegative, .quoted(id)), entry) }
      if weights[id] == nil { weights[id] = weight }
    }
  }

  private mutating func stop(_ code: DiagnosticCode, _ what: Statement, _ entry: XMLElement, mend: Statement? = nil) {
    findings.append(Diagnostic(code, .stop, what, at: entry.location, mend: mend))
  }
}
