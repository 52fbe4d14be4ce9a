import Diagnostics
import SurveyFiles
import XMLStream

/// The parts of one or several documents, as they stand under the root.
///
/// Services of Decision Deck exchange one file a part, so that several files are read as one document.
struct XMCDAParts {
  /// What is read.
  static let read = [
    "alternatives", "criteria", "performanceTable", "categories", "alternativesAssignments", "alternativesValues",
    "criteriaFunctions", "criteriaHierarchy", "criteriaScales", "criteriaValues", "programParameters",
  ]
  /// What is known and has no counterpart here.
  private static let known = [
    "alternativesSets", "criteriaSets", "categoriesSets", "alternativesCriteriaValues", "alternativesLinearConstraints",
    "alternativesMatrix", "alternativesSetsLinearConstraints", "alternativesSetsMatrix", "alternativesSetsValues",
    "criteriaLinearConstraints", "criteriaMatrix", "criteriaThresholds", "criteriaSetsHierarchy",
    "criteriaSetsLinearConstraints", "criteriaSetsMatrix", "criteriaSetsValues", "categoriesLinearConstraints",
    "categoriesMatrix", "categoriesProfiles", "categoriesValues", "categoriesSetsLinearConstraints",
    "categoriesSetsMatrix", "categoriesSetsValues", "programExecutionResult",
  ]

  private(set) var parts: [XMLElement] = []
  private(set) var findings: [Diagnostic] = []
  let firstFile: String

  init(_ files: [ExchangeFile]) {
    firstFile = files.first?.name ?? ""
    for file in files { add(file) }
  }

  /// The parts of a name.
  func all(_ name: String) -> [XMLElement] { parts.filter { $0.name == name } }

  private mutating func add(_ file: ExchangeFile) {
    var options = XMLReadOptions.tree
    options.elements = 10_000_000
    let document = XMLTree.read(file.bytes, file: file.name, options: options)
    findings += document.diagnostics
    guard let root = document.root else { return }
    if let objection = Self.objection(to: root) {
      findings.append(objection)
      return
    }
    for part in root.children {
      if Self.read.contains(part.name) {
        parts.append(part)
      } else {
        let isKnown = Self.known.contains(part.name)
        findings.append(
          Diagnostic(
            .exchangeNotCarried, .note, .exchange(isKnown ? .partNotRead : .partUnknown, .text(part.name)),
            at: part.location, mend: isKnown ? nil : NearMiss.statement(for: part.name, among: Self.read + Self.known)))
      }
    }
  }

  private static func objection(to root: XMLElement) -> Diagnostic? {
    let namespace = root.namespace ?? ""
    let isRead =
      namespace == XMCDAVersion.current && root.name == "xmcda"
      || namespace == XMCDAVersion.previous && root.name == "XMCDA"
    if isRead { return nil }
    let what: Statement
    if let version = XMCDAVersion.name(of: namespace) {
      what =
        namespace == XMCDAVersion.current || namespace == XMCDAVersion.previous
        ? .exchange(.otherRoot, .text(version), .text(root.name)) : .exchange(.otherVersion, .text(version))
    } else if ["xmcda", "XMCDA"].contains(root.name) {
      what =
        namespace.isEmpty
        ? .exchange(.noNamespace, .text(root.name)) : .exchange(.foreignNamespace, .quoted(namespace))
    } else {
      what = .exchange(.foreignRoot, .text(root.name))
    }
    return Diagnostic(
      .exchangeVersion, .stop, what, at: root.location,
      mend: .exchange(.versionsRead, .text(XMCDAVersion.current), .text(XMCDAVersion.previous)))
  }
}
