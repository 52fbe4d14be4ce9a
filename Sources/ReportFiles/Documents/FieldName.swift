/// The name of a field, or of a record, in each kind of document.
///
/// A literal names it alike in all of them. Where documents differ for historical reasons, the names stand side by side;
/// a name that only one kind of document has leaves the field, or the record with all that it holds, out of the other.
struct FieldName: ExpressibleByStringLiteral {
  let xml: StaticString?
  let json: StaticString?

  init(stringLiteral name: StaticString) {
    xml = name
    json = name
  }

  init(xml: StaticString?, json: StaticString?) {
    self.xml = xml
    self.json = json
  }

  /// Only in XML.
  static func xml(_ name: StaticString) -> FieldName { FieldName(xml: name, json: nil) }

  /// Only in JSON.
  static func json(_ name: StaticString) -> FieldName { FieldName(xml: nil, json: name) }
}

/// The name of a list: of each element in XML, of the array in JSON.
struct ListName {
  let element: StaticString?
  /// The element in XML that holds those of the list and stands there even if there are none; `nil` lets them stand in
  /// the record itself.
  let container: StaticString?
  let json: StaticString?

  init(_ element: StaticString?, json: StaticString?, within container: StaticString? = nil) {
    self.element = element
    self.container = container
    self.json = json
  }

  /// Only in XML.
  static func xml(_ element: StaticString) -> ListName { ListName(element, json: nil) }

  /// Only in JSON.
  static func json(_ name: StaticString) -> ListName { ListName(nil, json: name) }
}

/// The names of a list of references: in XML elements with the identifier as an attribute, in JSON an array of strings.
struct ReferenceName {
  let list: ListName
  let attribute: StaticString

  init(
    _ element: StaticString, _ attribute: StaticString, json: StaticString?, within container: StaticString? = nil
  ) {
    list = ListName(element, json: json, within: container)
    self.attribute = attribute
  }

  /// Only in JSON.
  init(json: StaticString) {
    list = .json(json)
    attribute = json
  }
}

/// The names of a list that is kept by key: in XML elements with key and value as attributes, in JSON an object.
struct KeyedName {
  let list: ListName
  let key: StaticString
  /// The attribute of a single value; a record by key has fields of its own.
  let value: StaticString

  init(
    _ element: StaticString, key: StaticString, value: StaticString = "value", json: StaticString,
    within container: StaticString? = nil
  ) {
    list = ListName(element, json: json, within: container)
    self.key = key
    self.value = value
  }
}

/// What a document says of something that does not exist. XML always says nothing.
enum Absence {
  /// Nothing.
  case leftOut
  /// In JSON `null` for a number, an empty text for a text, an empty list for a list.
  case stated
}
