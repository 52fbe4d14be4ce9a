import AssessmentModel
import Diagnostics
import XMLStream

/// A document as XML: fields are attributes, texts and records are elements, a list is an element repeated.
struct XMLDocumentSink: DocumentSink {
  let xml: XMLWriter

  func document(_ element: StaticString, _ body: () -> Void) {
    xml.declaration()
    xml.element(element, body)
  }

  func text(_ name: FieldName, _ value: String?) {
    if let name = name.xml { xml.attribute(name, value) }
  }

  func text(_ name: FieldName, orEmpty value: String) {
    if !value.isEmpty { text(name, value) }
  }

  func number(_ name: FieldName, _ value: Double?, absent: Absence) {
    if let name = name.xml { xml.attribute(name, value) }
  }

  func count(_ name: FieldName, _ value: Int?, absent: Absence) {
    if let name = name.xml { xml.attribute(name, value) }
  }

  func flag(_ name: FieldName, _ value: Bool) {
    if let name = name.xml { xml.attribute(name, value) }
  }

  func words(_ name: FieldName, _ values: [String]) {
    guard let name = name.xml, !values.isEmpty else { return }
    xml.attribute(name, values.joined(separator: " "))
  }

  func sentence(_ name: FieldName, _ value: String?) {
    if let name = name.xml, let value { xml.element(name, text: value) }
  }

  func content(_ name: FieldName, _ value: String) { xml.text(value) }

  func localised(_ name: FieldName, _ value: LocalizedText) {
    guard let name = name.xml else { return }
    if !value.english.isEmpty { text(name, value.english, "en") }
    if let korean = value.korean { text(name, korean, "ko") }
  }

  private func text(_ name: StaticString, _ value: String, _ language: String) {
    xml.element(name) {
      xml.attribute("xml:lang", language)
      xml.text(value)
    }
  }

  func numbers(_ name: FieldName, _ values: [Double?]) {
    guard let name = name.xml else { return }
    xml.element(name, text: values.map { $0.map { DecimalText.exact($0) } ?? "" }.joined(separator: " "))
  }

  func record(_ name: FieldName, _ body: () -> Void) {
    if let name = name.xml { xml.element(name, body) }
  }

  func frame(_ name: FieldName, _ body: () -> Void) {
    if let name = name.xml { xml.element(name, body) } else { body() }
  }

  func list<Elements: Collection>(
    _ name: ListName, _ elements: Elements, whenEmpty: Absence, _ body: (Elements.Element) -> Void
  ) {
    within(name) { element in
      for entry in elements { xml.element(element) { body(entry) } }
    }
  }

  func references<Elements: Collection>(
    _ name: ReferenceName, _ elements: Elements, _ id: (Elements.Element) -> String, further: (Elements.Element) -> Void
  ) {
    within(name.list) { element in
      for entry in elements {
        xml.element(element) {
          xml.attribute(name.attribute, id(entry))
          further(entry)
        }
      }
    }
  }

  func numbers<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: Double?)?
  ) {
    within(name.list) { element in
      for found in elements {
        guard let (key, value) = entry(found), let value, value.isFinite else { continue }
        xml.element(element) {
          xml.attribute(name.key, key)
          xml.attribute(name.value, value)
        }
      }
    }
  }

  func texts<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: String)
  ) {
    within(name.list) { element in
      for found in elements {
        let (key, value) = entry(found)
        xml.element(element) {
          xml.attribute(name.key, key)
          xml.attribute(name.value, value)
        }
      }
    }
  }

  func records<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, _ key: (Elements.Element) -> String, _ body: (Elements.Element) -> Void
  ) {
    within(name.list) { element in
      for entry in elements {
        xml.element(element) {
          xml.attribute(name.key, key(entry))
          body(entry)
        }
      }
    }
  }

  /// What a list holds, in the element that holds the list if there is one.
  private func within(_ name: ListName, _ body: (StaticString) -> Void) {
    guard let element = name.element else { return }
    if let container = name.container { xml.element(container) { body(element) } } else { body(element) }
  }
}
