internal import Diagnostics
internal import XMLStream

/// Recognises criteria files, and names XML of other kinds.
enum DocumentKind {
  private static let family = "urn:feasibility:criteria:"

  /// What speaks against reading the document as a criteria set of this version; `nil` if nothing does.
  static func objection(to root: XMLElement) -> Diagnostic? {
    let namespace = root.namespace ?? ""
    if namespace == CriteriaSchema.namespace {
      guard root.name != "criteriaSet" else { return nil }
      return Diagnostic(
        .criteriaOtherKind, .stop,
        .criteria(.otherRoot, .text(ReadingLog.clipped(root.name))),
        at: root.location)
    }
    if namespace.hasPrefix(family) {
      let version = String(namespace.dropFirst(family.count))
      return Diagnostic(
        .criteriaOtherVersion, .stop,
        .criteria(.otherVersion, .text(ReadingLog.quoted(version))),
        at: root.location, mend: .criteria(.writeNamespace, .text(CriteriaSchema.namespace)))
    }
    if root.name == "criteriaSet" {
      let own = FactValue.text(CriteriaSchema.namespace)
      return Diagnostic(
        .criteriaOtherKind, .stop,
        namespace.isEmpty
          ? .criteria(.noNamespace, own) : .criteria(.otherNamespace, .text(ReadingLog.quoted(namespace)), own),
        at: root.location, mend: .criteria(.writeRoot, .text(CriteriaSchema.namespace)))
    }
    let name = FactValue.text(ReadingLog.clipped(root.name))
    return Diagnostic(
      .criteriaOtherKind, .stop,
      kind(of: root).map { .criteria(.rootOfKind, name, .said(.criteria($0))) } ?? .criteria(.rootUnknown, name),
      at: root.location)
  }

  /// What the document seems to be.
  private static func kind(of root: XMLElement) -> CriteriaFact? {
    let namespace = root.namespace ?? ""
    for (prefix, kind) in families where namespace.hasPrefix(prefix) { return kind }
    return roots.first { $0.name == root.name.lowercased() }?.kind
  }

  private static let families: [(prefix: String, kind: CriteriaFact)] = [
    ("urn:feasibility:survey:", .aDescription),
    ("urn:feasibility:responses:", .aFileOfAnswers),
    ("urn:feasibility:registry:", .aRegistry),
    ("urn:feasibility:", .anotherFile),
    ("http://www.w3.org/2001/XMLSchema", .aSchema),
    ("http://www.w3.org/1999/xhtml", .aPage),
    ("http://www.w3.org/2000/svg", .aPicture),
    ("http://www.decision-deck.org/", .anXMCDA),
    ("ddi:", .aCodebook),
    ("http://www.sdmx.org/", .anSDMX),
    ("urn:oasis:names:tc:opendocument:", .anOpenDocument),
    ("http://schemas.openxmlformats.org/", .anOfficePart),
  ]

  private static let roots: [(name: String, kind: CriteriaFact)] = [
    ("html", .aPage),
    ("svg", .aPicture),
    ("xmcda", .anXMCDA),
    ("codebook", .aCodebook),
    ("sss", .aTripleS),
    ("document", .aSurveyExport),
    ("survey", .aSurvey),
    ("registry", .aRegistry),
    ("rss", .aFeed),
  ]
}
