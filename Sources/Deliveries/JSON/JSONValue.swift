/// One value of a JSON text, with its place.
package struct JSONValue: Sendable {
  /// What it is.
  package indirect enum Content: Sendable {
    case null
    case boolean(Bool)
    /// A number as it is written, so that no digit is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the text; a name stands once.
    case object([JSONMember])
  }

  /// What it is.
  package let content: Content
  /// Offset of its first byte.
  package let offset: Int

  /// The value of a member; `nil` where there is none, or this is no object.
  ///
  /// - Complexity: O(members).
  package subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// The members of an object.
  package var members: [JSONMember]? { if case .object(let members) = content { members } else { nil } }

  /// The values of an array.
  package var values: [JSONValue]? { if case .array(let values) = content { values } else { nil } }

  /// The characters of a string.
  package var string: String? { if case .string(let text) = content { text } else { nil } }

  /// A number, string or truth value as text; `nil` for `null`, arrays and objects.
  package var text: String? {
    switch content {
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let text), .string(let text): text
    case .null, .array, .object: nil
    }
  }

  /// Whether it is `null`.
  package var isNull: Bool { if case .null = content { true } else { false } }
}

/// One member of an object.
package struct JSONMember: Sendable {
  package let name: String
  package let value: JSONValue
}
