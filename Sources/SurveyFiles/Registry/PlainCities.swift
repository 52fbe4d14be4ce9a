import AssessmentModel
import XMLStream

/// Cuts one city after the other from the bytes of a registry; see ``PlainRegistry``.
@safe
struct PlainCities {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var known: KnownReferences?
  /// Offset of the next byte.
  private(set) var position: Int

  /// Cities between two offsets; without the registry's own regions, groups and countries any reference passes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, known handler: RegistryHandler?) {
    unsafe self.bytes = unsafe bytes
    self.end = end
    position = start
    known = handler.map(KnownReferences.init)
  }

  /// Whether nothing is left behind the last city.
  private(set) var isAtEnd = false

  /// The next city; `nil` at the end, and before anything that is not in the usual form.
  mutating func next() -> City? {
    guard skipBlanks() else {
      isAtEnd = position == end
      return nil
    }
    guard take("<city") else { return nil }
    var city = City(id: "", name: .empty)
    guard readAttributes(&city) else { return nil }
    var texts = CityTexts()
    while true {
      guard skipBlanks(), position + 3 < end, unsafe bytes[position] == UInt8(ascii: "<") else { return nil }
      switch unsafe bytes[position + 1] {
      case UInt8(ascii: "n"):
        if take("<name") {
          guard let isKorean = readLanguage(), let text = readText("</name>"),
            texts.setName(text, isKorean: isKorean)
          else { return nil }
        } else if take("<note") {
          guard let isKorean = readLanguage(), let text = readText("</note>"),
            texts.setNote(text, isKorean: isKorean)
          else { return nil }
        } else {
          return nil
        }
      case UInt8(ascii: "o"):
        guard take("<otherName>"), let text = readText("</otherName>") else { return nil }
        texts.otherNames.append(text)
      default:
        guard take("</city>"), !texts.english.isEmpty else { return nil }
        city.name = LocalizedText(texts.english, korean: texts.korean)
        city.otherNames = texts.otherNames
        if city.isCountry, city.country.isEmpty { city.country = city.name }
        if let note = texts.note { city.note = note }
        return city
      }
    }
  }

  // MARK: Pieces

  /// Passes over blanks, tabs and line feeds; `false` at the end, or before what a longer text would be.
  @inline(__always)
  private mutating func skipBlanks() -> Bool {
    let limit = min(end, position + PlainText.longest)
    while position < limit {
      let byte = unsafe bytes[position]
      if byte != 0x20, byte != 0x0A, byte != 0x09 { return true }
      position += 1
    }
    return false
  }

  @inline(__always)
  private mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= end else { return false }
    for offset in 0..<count where unsafe bytes[position + offset] != text.utf8Start[offset] { return false }
    position += count
    return true
  }

  /// The text up to an end tag, in one line.
  private mutating func readText(_ tag: StaticString) -> String? {
    guard let stop = unsafe PlainText.end(in: bytes, from: position, to: end, at: UInt8(ascii: "<")) else { return nil }
    let text = unsafe PlainText.string(bytes, position, stop)
    let isUnwrapped = unsafe PlainText.isUnwrapped(bytes, position, stop)
    position = stop
    guard let text, take(tag) else { return nil }
    return isUnwrapped ? text : TextLayout.unwrapped(text)
  }

  /// The rest of a tag that may have a language; whether it is Korean.
  private mutating func readLanguage() -> Bool? {
    if take(">") || take(" xml:lang=\"en\">") { return false }
    return take(" xml:lang=\"ko\">") ? true : nil
  }

  // MARK: Attributes

  private mutating func readAttributes(_ city: inout City) -> Bool {
    var met = 0
    var references = KnownReferences.Asked()
    let limit = min(end, position + PlainText.longest)
    while true {
      let before = position
      guard skipBlanks(), position < limit else { return false }
      if unsafe bytes[position] == UInt8(ascii: ">") {
        position += 1
        break
      }
      guard position > before, let attribute = readName(), met & 1 << attribute.rawValue == 0,
        let value = readValue(), set(attribute, value, &city, &references)
      else { return false }
      met |= 1 << attribute.rawValue
    }
    guard met & 1 << Attribute.id.rawValue != 0 else { return false }
    guard known != nil else { return true }
    return unsafe known?.answer(references, bytes, &city) ?? true
  }

  /// The attributes of a city.
  private enum Attribute: Int {
    case id, region, country, iso2, iso3, capital, latitude, longitude, kind, groups, population, incomePerHead
  }

  private mutating func readName() -> Attribute? {
    if take("id=") { return .id }
    if take("region=") { return .region }
    if take("country=") { return .country }
    if take("iso2=") { return .iso2 }
    if take("iso3=") { return .iso3 }
    if take("capital=") { return .capital }
    if take("latitude=") { return .latitude }
    if take("longitude=") { return .longitude }
    if take("kind=") { return .kind }
    if take("groups=") { return .groups }
    if take("population=") { return .population }
    return take("incomePerHead=") ? .incomePerHead : nil
  }

  private mutating func readValue() -> Range<Int>? {
    guard position < end, unsafe bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
      return nil
    }
    let quote = unsafe bytes[position]
    position += 1
    guard let stop = unsafe PlainText.end(in: bytes, from: position, to: end, at: quote) else { return nil }
    defer { position = stop + 1 }
    return position..<stop
  }

  private func set(
    _ attribute: Attribute, _ value: Range<Int>, _ city: inout City, _ references: inout KnownReferences.Asked
  ) -> Bool {
    switch attribute {
    case .region: references.region = value
    case .country: references.country = value
    case .groups: references.groups = value
    case .latitude:
      city.latitude = number(value)
      return city.latitude.map { abs($0) <= 90 } ?? false
    case .longitude:
      city.longitude = number(value)
      return city.longitude.map { abs($0) <= 180 } ?? false
    case .population:
      city.population = number(value)
      return city.population.map(NumberRange.holdsWidth) ?? false
    case .incomePerHead:
      city.incomePerHead = number(value)
      return city.incomePerHead.map(NumberRange.holdsWidth) ?? false
    case .id, .iso2, .iso3, .kind, .capital:
      guard let text = unsafe PlainText.string(bytes, value.lowerBound, value.upperBound) else { return false }
      switch attribute {
      case .id:
        guard StrictChecks.isIdentifier(text) else { return false }
        city.id = CityID(text)
      case .iso2: city.iso2 = text
      case .iso3: city.iso3 = text
      case .kind: city.kind = text
      case .capital:
        guard text == "yes" || text == "no" else { return false }
        city.isCapital = text == "yes"
      case .region, .country, .latitude, .longitude, .groups, .population, .incomePerHead: return false
      }
    }
    return true
  }

  private func number(_ value: Range<Int>) -> Double? {
    unsafe DecimalBytes.double(UnsafeBufferPointer(rebasing: bytes[value]).span)
  }
}
