import AssessmentModel

/// What takes an assessment that is written as a document: XML or JSON.
///
/// Each part is written once, against this protocol. In a record, fields come first, then texts, then records and lists,
/// since XML has fields as attributes. The record that holds the fields is the innermost one open.
protocol DocumentSink: FieldSink {
  /// The whole document: one record. The element is its name in XML.
  func document(_ element: StaticString, _ body: () -> Void)

  // Texts.

  /// A text that is more than a word: in XML an element.
  func sentence(_ name: FieldName, _ value: String?)
  /// The text that a record is about: in XML what its element holds.
  func content(_ name: FieldName, _ value: String)
  /// A text in each language that it is written in.
  func localised(_ name: FieldName, _ value: LocalizedText)
  /// Many numbers: in XML the text of an element.
  func numbers(_ name: FieldName, _ values: [Double?])

  // Records and lists.

  /// A record that the innermost one holds; left out of a document that has no name for it.
  func record(_ name: FieldName, _ body: () -> Void)
  /// A record in the documents that have a name for it. In the others its fields belong to the record around it.
  func frame(_ name: FieldName, _ body: () -> Void)
  /// A list of records, each of which `body` fills.
  func list<Elements: Collection>(
    _ name: ListName, _ elements: Elements, whenEmpty: Absence, _ body: (Elements.Element) -> Void)
  /// A list of identifiers; `further` are fields that only XML has room for.
  func references<Elements: Collection>(
    _ name: ReferenceName, _ elements: Elements, _ id: (Elements.Element) -> String, further: (Elements.Element) -> Void
  )
  /// Numbers by key. An element without an entry is left out; an entry without a number is left out of XML.
  func numbers<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: Double?)?)
  /// Texts by key.
  func texts<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, whenEmpty: Absence,
    _ entry: (Elements.Element) -> (key: String, value: String))
  /// Records by key, each of which `body` fills.
  func records<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, _ key: (Elements.Element) -> String, _ body: (Elements.Element) -> Void)
}

extension DocumentSink {
  /// A list of records; JSON states it if it is empty.
  @inline(__always) func list<Elements: Collection>(
    _ name: ListName, _ elements: Elements, _ body: (Elements.Element) -> Void
  ) {
    list(name, elements, whenEmpty: .stated, body)
  }

  /// A list of identifiers.
  @inline(__always) func references<Elements: Collection>(
    _ name: ReferenceName, _ elements: Elements, _ id: (Elements.Element) -> String
  ) {
    references(name, elements, id, further: { _ in })
  }

  /// Numbers by key; JSON states the list if it is empty.
  @inline(__always) func numbers<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, _ entry: (Elements.Element) -> (key: String, value: Double?)?
  ) {
    numbers(name, elements, whenEmpty: .stated, entry)
  }

  /// Texts by key; JSON states the list if it is empty.
  @inline(__always) func texts<Elements: Collection>(
    _ name: KeyedName, _ elements: Elements, _ entry: (Elements.Element) -> (key: String, value: String)
  ) {
    texts(name, elements, whenEmpty: .stated, entry)
  }
}
