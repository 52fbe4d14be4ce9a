/// A sample with markers `1️⃣` … `9️⃣` that say where findings are expected; the markers are not part of the text.
///
/// ```swift
/// let sample = MarkedText("<a>\n  <1️⃣b/></a>")
/// sample.text        // "<a>\n  <b/></a>"
/// sample["1️⃣"]       // line 2, column 4
/// ```
/// Lines and columns count from 1, columns in Unicode scalars.
package struct MarkedText: Sendable {
  /// A place in the text without the markers.
  package struct Place: Sendable, Hashable {
    package var line: Int
    package var column: Int
    /// Bytes of UTF-8 before the marker.
    package var offset: Int

    package init(line: Int, column: Int, offset: Int) {
      self.line = line
      self.column = column
      self.offset = offset
    }
  }

  /// The sample without its markers.
  package let text: String
  private let places: [Character: Place]

  package init(_ marked: String) {
    var text = ""
    var places: [Character: Place] = [:]
    var line = 1
    var column = 1
    var lastWasReturn = false
    for character in marked {
      if Self.isMarker(character) {
        precondition(places[character] == nil, "the marker \(character) stands twice")
        places[character] = Place(line: line, column: column, offset: text.utf8.count)
        continue
      }
      text.append(character)
      for scalar in character.unicodeScalars {
        if scalar == "\n" && lastWasReturn {
          lastWasReturn = false
        } else if scalar == "\n" || scalar == "\r" {
          line += 1
          column = 1
          lastWasReturn = scalar == "\r"
        } else {
          column += 1
          lastWasReturn = false
        }
      }
    }
    self.text = text
    self.places = places
  }

  /// Where a marker stood.
  package subscript(marker: Character) -> Place {
    guard let place = places[marker] else { preconditionFailure("the sample has no marker \(marker)") }
    return place
  }

  /// The sample's bytes.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// A digit, the emoji selector and the keycap.
  private static func isMarker(_ character: Character) -> Bool {
    let scalars = Array(character.unicodeScalars)
    return scalars.count == 3 && ("1"..."9").contains(scalars[0]) && scalars[1] == "\u{FE0F}"
      && scalars[2] == "\u{20E3}"
  }
}
