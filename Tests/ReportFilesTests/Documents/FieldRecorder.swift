import AssessmentModel

@testable import ReportFiles
@testable import ReportSupport

/// A document that writes nothing down but the names of its fields, and in which documents they stand.
final class FieldRecorder: DocumentSink {
  /// Where a field stands: the records around it and its own name.
  private(set) var inXML: Set<String> = []
  private(set) var inJSON: Set<String> = []
  private var path: [String] = []

  /// The fields and lists that only one kind of document has, with its kind.
  var oneSided: Set<String> {
    Set(inXML.subtracting(inJSON).map { "xml \($0)" } + inJSON.subtracting(inXML).map { "json \($0)" })
  }

  private func note(_ xml: StaticString?, _ json: StaticString?, _ body: () -> Void = {}) {
    guard let name = xml ?? json else { return }
    path.append("\(name)")
    let field = path.joined(separator: "/")
    if xml != nil { inXML.insert(field) }
    if json != nil { inJSON.insert(field) }
    // What a one-sided record holds is as one-sided as itself.
    if xml != nil, json != nil { body() }
    path.removeLast()
  }

  private func note(_ name: FieldName, _ body: () -> Void = {}) { note(name.xml, name.json, body) }

  func document(_ element: StaticString, _ body: () -> Void) { body() }
  func text(_ name: FieldName, _ value: String?) { note(name) }
  func text(_ name: FieldName, orEmpty value: String) { note(name) }
  func number(_ name: FieldName, _ value: Double?, absent: Absence) { note(name) }
  func count(_ name: FieldName, _ value: Int?, absent: Absence) { note(name) }
  func flag(_ name: FieldName, _ value: Bool) { note(name) }
  func words(_ name: FieldName, _ values: [String]) { note(name) }
  func sentence(_ name: FieldName, _ value: String?) { note(name) }
  func content(_ name: FieldName, _ value: String) { note(name) }
  func localised(_ name: FieldName, _ value: LocalizedText) { note(name) }
  func numbers(_ name: FieldName, _ values: [Double?]) { note(name) }
  func record(_ name: FieldName, _ body: () -> Void) { note(name, body) }

  func frame(_ name: FieldName, _ body: () -> Void) {
    path.append("\(name.xml ?? name.json ?? "")")
    body()
    path.removeLast()
  }

  func list<Elements: Collection>(
    _ name: ListName, _ elements: Elements, whenEmpty: Absence, _ body: (Elements.Element) -> Void
  ) {
    note(name.element, name.json) { elements.forEach(body) }
  }

  func references<Elements: Collection>(
    _ name: ReferenceName, _ elements: Elements, _ id: (Elements.Element) -> String, further: (Elements.Element) -> Void
  ) {
    note(name.list.element, name.list.json) { elements.forEach(further) }
  }

  func numbers<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: Double?)?
  ) {
    note(name.list.element, name.list.json)
  }

  func texts<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: String)
  ) {
    note(name.list.element, name.list.json)
  }

  func records<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, _ key: (Elements.Element) -> String, _ body: (Elements.Element) -> Void
  ) {
    note(name.list.element, name.list.json) { elements.forEach(body) }
  }
}
