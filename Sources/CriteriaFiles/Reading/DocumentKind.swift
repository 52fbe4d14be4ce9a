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
        "<\(ReadingLog.clipped(root.name))>: the root element of a criteria file is <criteriaSet>",
        at: root.location)
    }
    if namespace.hasPrefix(family) {
      let version = String(namespace.dropFirst(family.count))
      return Diagnostic(
        .criteriaOtherVersion, .stop,
        "Version \(ReadingLog.quoted(version)) of the criteria format: this programme reads version 1",
        at: root.location, mend: "write xmlns=\"\(CriteriaSchema.namespace)\" if the file follows version 1")
    }
    if root.name == "criteriaSet" {
      let found = namespace.isEmpty ? "no namespace" : "the namespace \(ReadingLog.quoted(namespace))"
      return Diagnostic(
        .criteriaOtherKind, .stop, "<criteriaSet> in \(found): criteria files are in \(CriteriaSchema.namespace)",
        at: root.location, mend: "write <criteriaSet xmlns=\"\(CriteriaSchema.namespace)\" …>")
    }
    let kind = name(of: root).map { ": this is \($0), not a criteria set" } ?? ": the file is not a criteria set"
    return Diagnostic(
      .criteriaOtherKind, .stop, "Root element <\(ReadingLog.clipped(root.name))>\(kind)", at: root.location)
  }

  /// What the document seems to be, in words.
  private static func name(of root: XMLElement) -> String? {
    let namespace = root.namespace ?? ""
    for (prefix, words) in families where namespace.hasPrefix(prefix) { return words }
    return roots.first { $0.name == root.name.lowercased() }?.words
  }

  private static let families: [(prefix: String, words: String)] = [
    ("urn:feasibility:survey:", "a survey description"),
    ("urn:feasibility:responses:", "a file of survey responses"),
    ("urn:feasibility:registry:", "a registry of cities"),
    ("urn:feasibility:", "another file of this programme"),
    ("http://www.w3.org/2001/XMLSchema", "an XML Schema"),
    ("http://www.w3.org/1999/xhtml", "a web page"),
    ("http://www.w3.org/2000/svg", "an SVG picture"),
    ("http://www.decision-deck.org/", "an XMCDA file"),
    ("ddi:", "a DDI codebook"),
    ("http://www.sdmx.org/", "an SDMX message"),
    ("urn:oasis:names:tc:opendocument:", "an OpenDocument file"),
    ("http://schemas.openxmlformats.org/", "a part of an Office document"),
  ]

  private static let roots: [(name: String, words: String)] = [
    ("html", "a web page"),
    ("svg", "an SVG picture"),
    ("xmcda", "an XMCDA file"),
    ("codebook", "a DDI codebook"),
    ("sss", "a Triple-S file"),
    ("document", "a LimeSurvey or other survey export"),
    ("survey", "a survey"),
    ("registry", "a registry of cities"),
    ("rss", "a news feed"),
  ]
}
