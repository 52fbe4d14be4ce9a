import AssessmentModel
import Diagnostics
import XMLStream

/// Reads the cities of a registry in its usual form straight from the bytes.
///
/// What stands before the first city's end and behind the last city goes through the XML reader, as a registry of one
/// city. The cities between must be written as programs and most people write them: `<city>` with attributes of the
/// schema, in it `<name>`, `<otherName>` and `<note>` with text in one line, no references, comments or prefixes, and
/// no value that a finding would follow. It is a short cut and never a second opinion: of anything else it says nothing,
/// and ``RegistryHandler`` reads the whole.
enum PlainRegistry {
  /// Larger files might have more elements than the XML reader lets through.
  private static let mostBytes = 1 << 28

  /// The registry, without a look at ids that stand twice; `nil` if the XML reader has to decide.
  static func read(_ bytes: [UInt8], file: String) -> CityRegistry? {
    guard bytes.count <= mostBytes else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { all in
      guard let start = unsafe start(of: all), let end = unsafe end(of: all), start < end else { return nil }
      // The first city is read twice: here for its end, and by the XML reader.
      var scan = unsafe PlainCities(all, from: start, to: end, known: nil)
      guard scan.next() != nil else { return nil }
      let firstEnd = scan.position
      var handler = RegistryHandler(file: file)
      let small = unsafe Array(all[..<firstEnd]) + Array(all[end...])
      let findings = XMLStreamReader.read(small, file: file, handler: &handler)
      guard findings.all.isEmpty, handler.finish().all.isEmpty, handler.registry.cities.count == 1 else { return nil }
      var registry = handler.registry
      registry.cities.reserveCapacity((end - start) / max(64, firstEnd - start) + 16)
      scan = unsafe PlainCities(all, from: firstEnd, to: end, known: handler)
      while let city = scan.next() { registry.cities.append(city) }
      return scan.isAtEnd ? registry : nil
    }
  }

  /// The offset behind `<cities>`, if nothing before it could hide that it is a tag.
  private static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while position < bytes.count {
      if unsafe bytes[position] == UInt8(ascii: "<") {
        if unsafe holds("<cities>", bytes, position) { return position + 8 }
        if unsafe holds("<!", bytes, position) { return nil }
        if unsafe holds("<?", bytes, position), unsafe position > 3 || !holds("<?xml ", bytes, position) { return nil }
      }
      position += 1
    }
    return nil
  }

  /// The offset of the `</cities>` that only the end of the registry follows.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = bytes.count
    for tag in ["</registry>", "</cities>"] as [StaticString] {
      while position > 0,
        unsafe bytes[position - 1] == 0x20 || bytes[position - 1] == 0x0A || bytes[position - 1] == 0x09
      {
        position -= 1
      }
      position -= tag.utf8CodeUnitCount
      guard position >= 0, unsafe holds(tag, bytes, position) else { return nil }
    }
    return position
  }

  private static func holds(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where unsafe bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
