public import AssessmentModel
internal import Diagnostics
package import XMLStream

/// Writes criteria sets in canonical form: every default is spelled out, and written weights are shares that sum to 1;
/// weights from a rule, from judgements or from the data keep their method.
///
/// Reading what was written gives ``resolved(_:)`` of the set. Runs of white space in texts become one blank, since
/// reading does that.
public enum CriteriaWriter {
  /// The set as a criteria file.
  ///
  /// - Precondition: The set is consistent, as the reader's are; all its numbers are finite.
  /// - Complexity: Linear in the size of the set.
  public static func text(_ set: CriteriaSet) -> String {
    let sink = ByteSink()
    write(set, to: XMLWriter(sink))
    return sink.text
  }

  /// The set with its weights as shares: what reading the written set gives.
  ///
  /// Weights that are shares already, within 1e-9, stay as they are to the last bit, so that resolving twice is the same
  /// as resolving once.
  public static func resolved(_ set: CriteriaSet) -> CriteriaSet {
    var result = set
    result.trees = set.trees.map(resolved)
    return result
  }

  private static func resolved(_ node: IndexNode) -> IndexNode {
    var result = node
    let isWritten = node.weighting.isWritten
    let sum = node.children.reduce(0) { $0 + $1.weight }
    let divisor = node.weighting == .shares && abs(sum - 1) <= WeightChecks.tolerance ? 1 : sum
    if isWritten { result.weighting = .shares }
    // Where weights are worked out, none is written, and each child counts 1 until they are.
    func share(_ weight: Double) -> Double { isWritten ? weight / divisor : 1 }
    result.children = node.children.map { child in
      switch child {
      case .node(let inner):
        var part = resolved(inner)
        part.weight = share(inner.weight)
        return .node(part)
      case .use(var use):
        use.weight = share(use.weight)
        return .use(use)
      case .reference(let id, let weight): return .reference(id, weight: share(weight))
      }
    }
    return result
  }

  /// Writes the set as a document.
  ///
  /// - Parameter resolves: Whether relative weights become shares; without it, reading gives the same set, to the bit.
  package static func write(_ set: CriteriaSet, to xml: XMLWriter, resolves: Bool = true) {
    let set = resolves ? resolved(set) : set
    xml.declaration()
    xml.element("criteriaSet") {
      xml.attribute("xmlns", CriteriaSchema.namespace)
      xml.attribute("id", set.id)
      xml.attribute("version", set.version)
      xml.texts("title", set.title)
      xml.texts("purpose", set.purpose)
      xml.plainText("source", set.source)
      xml.plainText("licence", set.licence)
      writeHead(set, to: xml)
      xml.element("indicators") { for indicator in set.indicators { xml.indicator(indicator) } }
      if !set.checks.isEmpty {
        let yesNo = Set(set.indicators.flatMap(\.items).filter { $0.scale == .yesNo }.map(\.id))
        xml.element("checks") { for rule in set.checks { xml.check(rule, yesNo: yesNo) } }
      }
      for tree in set.trees { xml.element("index") { xml.nodeContent(tree) } }
      writeOutcomes(set, to: xml)
      if let divide = set.divide { xml.divide(divide) }
      if let robustness = set.robustness { xml.robustness(robustness) }
      if !set.programmes.isEmpty {
        xml.element("programmes") { for programme in set.programmes { xml.programme(programme) } }
      }
      if let mentors = set.mentors { xml.mentors(mentors) }
    }
  }

  private static func writeHead(_ set: CriteriaSet, to xml: XMLWriter) {
    xml.element("scores") {
      xml.attribute("from", set.scores.lower)
      xml.attribute("to", set.scores.upper)
      xml.attribute("decimals", set.scores.decimals)
    }
    xml.element("ranking") {
      xml.attribute("ties", set.tieRule.rawValue)
      xml.attribute("minimumCoverage", set.minimumCoverage)
      xml.flag("silenceLowersVerdict", set.silenceLowersVerdict)
    }
    if let screening = set.screening { xml.screening(screening) }
    if set.imputation != .none { xml.imputation(set.imputation) }
    if set.treatment != .none { xml.treatment(set.treatment) }
    if let change = set.change { xml.change(change) }
    if let matrix = set.matrix {
      xml.element("matrix") {
        xml.attribute("horizontal", matrix.horizontal.rawValue)
        xml.attribute("vertical", matrix.vertical.rawValue)
      }
    }
    if let city = set.referenceCity {
      xml.element("referenceCity") { xml.attribute("id", city.rawValue) }
    }
  }

  private static func writeOutcomes(_ set: CriteriaSet, to xml: XMLWriter) {
    let yesNo = Set(set.indicators.filter { $0.scale == .yesNo }.map(\.id))
    if !set.gates.isEmpty {
      xml.element("gates") { for gate in set.gates { xml.gate(gate, yesNo: yesNo) } }
    }
    if let classes = set.classes { xml.classes(classes) }
    if !set.verdicts.isEmpty {
      xml.element("verdicts") { for verdict in set.verdicts { xml.verdict(verdict, yesNo: yesNo) } }
    }
  }
}
