import AssessmentModel
import Diagnostics

/// A document as JSON: fields are members, records are objects, lists are arrays or, by key, objects.
struct JSONDocumentSink: DocumentSink {
  let json: JSONWriter

  func document(_ element: StaticString, _ body: () -> Void) { json.object(body) }

  func text(_ name: FieldName, _ value: String?) {
    guard let name = name.json, let value else { return }
    json.key(literal: name)
    json.string(value)
  }

  func text(_ name: FieldName, orEmpty value: String) { text(name, value) }

  func number(_ name: FieldName, _ value: Double?, absent: Absence) {
    guard let name = name.json else { return }
    if let value {
      json.key(literal: name)
      json.number(value)
    } else if absent == .stated {
      json.key(literal: name)
      json.null()
    }
  }

  func count(_ name: FieldName, _ value: Int?, absent: Absence) {
    guard let name = name.json else { return }
    if let value {
      json.key(literal: name)
      json.integer(value)
    } else if absent == .stated {
      json.key(literal: name)
      json.null()
    }
  }

  func flag(_ name: FieldName, _ value: Bool) {
    guard let name = name.json else { return }
    json.key(literal: name)
    json.bool(value)
  }

  func words(_ name: FieldName, _ values: [String]) {
    guard let name = name.json else { return }
    json.key(literal: name)
    json.array { for value in values { json.string(value) } }
  }

  func sentence(_ name: FieldName, _ value: String?) { text(name, value) }

  func content(_ name: FieldName, _ value: String) { text(name, value) }

  func localised(_ name: FieldName, _ value: LocalizedText) {
    guard let name = name.json, !value.isEmpty else { return }
    json.key(literal: name)
    json.object {
      json.key(literal: "en")
      json.string(value.english)
      guard let korean = value.korean else { return }
      json.key(literal: "ko")
      json.string(korean)
    }
  }

  func numbers(_ name: FieldName, _ values: [Double?]) {
    guard let name = name.json else { return }
    json.key(literal: name)
    json.array { for value in values { number(value) } }
  }

  func record(_ name: FieldName, _ body: () -> Void) {
    guard let name = name.json else { return }
    json.key(literal: name)
    json.object(body)
  }

  func frame(_ name: FieldName, _ body: () -> Void) {
    if name.json != nil { record(name, body) } else { body() }
  }

  func list<Elements: Collection>(
    _ name: ListName, _ elements: Elements, whenEmpty: Absence, _ body: (Elements.Element) -> Void
  ) {
    guard let key = key(name, elements, whenEmpty) else { return }
    json.key(literal: key)
    json.array { for entry in elements { json.object { body(entry) } } }
  }

  func references<Elements: Collection>(
    _ name: ReferenceName, _ elements: Elements, _ id: (Elements.Element) -> String, further: (Elements.Element) -> Void
  ) {
    guard let key = name.list.json else { return }
    json.key(literal: key)
    json.array { for entry in elements { json.string(id(entry)) } }
  }

  func numbers<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: Double?)?
  ) {
    guard let key = key(name.list, elements, whenEmpty) else { return }
    json.key(literal: key)
    json.object {
      for found in elements {
        guard let (key, value) = entry(found) else { continue }
        json.key(key)
        number(value)
      }
    }
  }

  func texts<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: String)
  ) {
    guard let key = key(name.list, elements, whenEmpty) else { return }
    json.key(literal: key)
    json.object {
      for found in elements {
        let (key, value) = entry(found)
        json.key(key)
        json.string(value)
      }
    }
  }

  func records<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, _ key: (Elements.Element) -> String, _ body: (Elements.Element) -> Void
  ) {
    guard let member = name.list.json else { return }
    json.key(literal: member)
    json.object {
      for entry in elements {
        json.key(key(entry))
        json.object { body(entry) }
      }
    }
  }

  private func number(_ value: Double?) {
    if let value { json.number(value) } else { json.null() }
  }

  /// The name of the member; `nil` if the list has none, or is empty and then left out.
  private func key(_ name: ListName, _ elements: some Collection, _ whenEmpty: Absence) -> StaticString? {
    elements.isEmpty && whenEmpty == .leftOut ? nil : name.json
  }
}
