internal import CriteriaFiles
internal import Diagnostics
internal import XMLStream

/// A criteria file that was put together from the cells of a workbook; what is found in it is placed at the cells.
struct CriteriaDocument {
  private struct Point: Hashable {
    var line: Int
    var column: Int
  }

  private let bytes: [UInt8]
  private let file: String
  private var cells: [Point: InputLocation] = [:]
  /// The first element of each line.
  private var lines: [Int: InputLocation] = [:]
  /// The document as its own reader sees it; `nil` only where it is not well formed.
  private(set) var root: XMLElement?

  /// Writes the elements down and notes which cell each comes from.
  ///
  /// - Complexity: O(length of the document).
  init(_ element: PlacedElement, file: String) {
    let sink = ByteSink()
    let xml = XMLWriter(sink)
    xml.declaration()
    element.write(to: xml)
    bytes = sink.bytes
    self.file = file
    root = XMLTree.read(bytes, file: file).root
    if let root { note(element, root) }
  }

  private mutating func note(_ element: PlacedElement, _ read: XMLElement) {
    note(element.place, at: read.location)
    if let line = read.location.line, lines[line] == nil { lines[line] = element.place }
    for (attribute, found) in zip(element.attributes, read.attributes) {
      note(attribute.place, at: found.location)
    }
    for (child, found) in zip(element.children, read.children) { note(child, found) }
  }

  private mutating func note(_ place: InputLocation, at location: InputLocation) {
    guard let line = location.line, let column = location.column else { return }
    cells[Point(line: line, column: column)] = place
  }

  /// Reads the set, with everything that a criteria file is checked for.
  func reading() -> CriteriaReading {
    var reading = CriteriaReader.read(bytes, file: file)
    for position in reading.diagnostics.indices {
      guard let location = reading.diagnostics[position].location else { continue }
      reading.diagnostics[position].location = cell(location)
    }
    return reading
  }

  private func cell(_ location: InputLocation) -> InputLocation {
    guard let line = location.line else { return location }
    return location.column.flatMap { cells[Point(line: line, column: $0)] } ?? lines[line]
      ?? InputLocation(file: location.file)
  }
}
