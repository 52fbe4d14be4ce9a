import AssessmentModel
import Diagnostics
import XMLStream

/// Builds a registry from the events of its file, one city at a time.
struct RegistryHandler: XMLEventHandler {
  private(set) var registry = CityRegistry(id: "", title: .empty, cities: [])
  private let file: String
  private var findings = FindingList()
  private var open: [String] = []
  private var places: [XMLPlace] = []
  /// Depth of the element whose content is passed over, because it is unknown.
  private var skipped: Int?
  private var text: [UInt8] = []
  private var language = Language.english
  private var name: LocalizedText?
  private var note: LocalizedText?
  private var city = City(id: "", name: .empty)
  private var entry: (id: String, iso2: String, income: Double?) = ("", "", nil)
  private(set) var countries: [String: (iso2: String, income: Double?, name: LocalizedText)] = [:]
  private var countryOrder: [String] = []
  private(set) var regionIDs: Set<String> = []
  private(set) var groupIDs: Set<String> = []
  /// Lines of the ids met, by element; those of cities apart, since there are many.
  private var lines: [String: Int] = [:]
  private var cityLines: [String: Int] = [:]

  init(file: String) { self.file = file }

  /// The elements that may stand inside one; a switch, since it is asked for every element of a large file.
  private static func children(of parent: String) -> [String] {
    switch parent {
    case "city": inCity
    case "cities": ["city"]
    case "registry": inRegistry
    case "regions": ["region"]
    case "groups": ["group"]
    case "countries": ["country"]
    case "region", "group", "country": ["name"]
    default: []
    }
  }
  private static let inRegistry = ["title", "source", "regions", "groups", "countries", "cities"]
  private static let inCity = ["name", "otherName", "note"]

  private static func attributes(of element: String) -> [String] {
    switch element {
    case "city": ofCity
    case "name", "title", "note": ["xml:lang"]
    case "registry", "region", "group": ["id"]
    case "country": ["id", "iso2", "incomePerHead"]
    default: []
    }
  }
  private static let ofCity = [
    "id", "region", "country", "iso2", "iso3", "capital", "latitude", "longitude", "kind", "groups", "population",
    "incomePerHead",
  ]

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    let element = tag.name
    defer {
      open.append(element)
      places.append(tag.place)
    }
    guard skipped == nil else { return }
    if let parent = open.last {
      let allowed = Self.children(of: parent)
      guard allowed.contains(element) else {
        findings.append(
          .surveyUnknownElement, .stop,
          StrictChecks.unknownElement(element, in: parent, allowed: allowed, at: tag.place.location(in: file)))
        skipped = open.count
        return
      }
    } else if let refusal = XMLFormat.registry.refusal(
      name: element, namespace: tag.namespace, at: tag.place.location(in: file))
    {
      findings.append(refusal)
      skipped = 0
      return
    }
    text.removeAll(keepingCapacity: true)
    checkAttributes(of: tag, element)
    switch element {
    case "registry": registry.id = identifier(tag, "id", of: element)
    case "region", "group": begin(tag, element)
    case "country":
      begin(tag, element)
      entry.iso2 = string(tag, "iso2") ?? ""
      entry.income = amount(tag, "incomePerHead")
    case "city": beginCity(tag)
    case "title", "name", "note": readLanguage(tag)
    default: break
    }
  }

  mutating func characters(_ piece: Span<UInt8>) {
    guard skipped == nil else { return }
    for index in piece.indices { text.append(piece[index]) }
  }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    let element = open.removeLast()
    let place = places.removeLast()
    if let depth = skipped {
      if depth == open.count { skipped = nil }
      return
    }
    switch element {
    case "title": add(to: \.registry.title, "title", place)
    case "source": registry.source = content
    case "name": addName(place)
    case "note":
      var text = note ?? .empty
      set(&text, "note", place)
      note = text
    case "otherName": city.otherNames.append(content)
    case "region":
      regionIDs.insert(entry.id)
      registry.regions.append(CityGroup(id: entry.id, name: takeName(element, place)))
    case "group":
      groupIDs.insert(entry.id)
      registry.groups.append(CityGroup(id: entry.id, name: takeName(element, place)))
    case "country":
      countries[entry.id] = (entry.iso2, entry.income, takeName(element, place))
      countryOrder.append(entry.id)
    case "city": endCity(place)
    case "registry": endRegistry(place)
    default: break
    }
  }

  /// The findings, once the document has ended.
  func finish() -> FindingList { findings }

  // MARK: Entries

  private mutating func begin(_ tag: borrowing XMLStartTag, _ element: String) {
    name = nil
    entry = (identifier(tag, "id", of: element), "", nil)
    noteID(entry.id, of: element, tag)
  }

  private mutating func beginCity(_ tag: borrowing XMLStartTag) {
    name = nil
    note = nil
    city = City(id: CityID(identifier(tag, "id", of: "city")), name: .empty)
    noteID(city.id.rawValue, of: "city", tag)
    city.iso2 = string(tag, "iso2") ?? ""
    city.iso3 = string(tag, "iso3") ?? ""
    city.kind = string(tag, "kind") ?? "city"
    city.latitude = degrees(tag, "latitude", limit: 90)
    city.longitude = degrees(tag, "longitude", limit: 180)
    city.population = amount(tag, "population")
    city.incomePerHead = amount(tag, "incomePerHead")
    if let index = tag.index(of: "capital") {
      city.isCapital = tag.isValue(index, "yes")
      if !tag.isValue(index, "yes"), !tag.isValue(index, "no") {
        findings.append(
          StrictChecks.notAllowed(tag.string(index), for: "capital", allowed: ["yes", "no"], at: place(tag, index)))
      }
    }
    readReferences(tag)
  }

  private mutating func readReferences(_ tag: borrowing XMLStartTag) {
    if let index = tag.index(of: "region") {
      city.region = tag.string(index)
      if !regionIDs.contains(city.region) {
        dangling(city.region, .aRegion, registry.regions.map(\.id), at: tag, index)
      }
    }
    if let index = tag.index(of: "country") {
      let id = tag.string(index)
      city.iso3 = id
      if let country = countries[id] {
        city.iso2 = country.iso2
        city.country = country.name
        city.incomePerHead = city.incomePerHead ?? country.income
      } else {
        dangling(id, .aCountry, countryOrder, at: tag, index)
      }
    }
    if let index = tag.index(of: "groups") {
      city.groups = tag.string(index).split(separator: " ").map(String.init)
      for group in city.groups where !groupIDs.contains(group) {
        dangling(group, .aGroup, registry.groups.map(\.id), at: tag, index)
      }
    }
  }

  private mutating func endCity(_ place: XMLPlace) {
    city.name = takeName("city", place)
    if city.isCountry, city.country.isEmpty { city.country = city.name }
    city.note = note ?? .empty
    registry.cities.append(city)
  }

  private mutating func endRegistry(_ place: XMLPlace) {
    let location = place.location(in: file)
    if registry.title.english.isEmpty {
      findings.append(StrictChecks.missingElement("title", in: "registry", at: location))
    }
    if registry.cities.isEmpty {
      findings.append(StrictChecks.missingElement("city", in: "registry", at: location))
    }
  }

  // MARK: Texts

  private var content: String { TextLayout.unwrapped(String(decoding: text, as: UTF8.self)) }

  private mutating func readLanguage(_ tag: borrowing XMLStartTag) {
    language = .english
    for index in 0..<tag.attributeCount where tag.attributeName(index) == "xml:lang" {
      let value = tag.string(index)
      if let known = LocalizedText.language(value) {
        language = known
      } else {
        findings.append(
          StrictChecks.notAllowed(
            value, for: "xml:lang", allowed: LocalizedText.languages.map(\.rawValue), at: place(tag, index)))
      }
    }
  }

  private mutating func set(_ target: inout LocalizedText, _ element: String, _ place: XMLPlace) {
    let isTaken = language == .english ? !target.english.isEmpty : target.written(in: language) != nil
    if isTaken {
      findings.append(
        StrictChecks.twice(
          .said(.survey(.elementInLanguage, .text(element), .text(language.rawValue))), firstLine: nil,
          at: place.location(in: file)))
    }
    target.write(content, in: language)
  }

  private mutating func add(
    to path: WritableKeyPath<RegistryHandler, LocalizedText>, _ element: String, _ place: XMLPlace
  ) {
    var text = self[keyPath: path]
    set(&text, element, place)
    self[keyPath: path] = text
  }

  private mutating func addName(_ place: XMLPlace) {
    var text = name ?? .empty
    set(&text, "name", place)
    name = text
  }

  private mutating func takeName(_ element: String, _ place: XMLPlace) -> LocalizedText {
    defer { name = nil }
    if name?.english.isEmpty ?? true {
      findings.append(StrictChecks.missingElement("name", in: element, at: place.location(in: file)))
    }
    return name ?? .empty
  }

  // MARK: Attributes

  private mutating func checkAttributes(of tag: borrowing XMLStartTag, _ element: String) {
    guard tag.attributeCount > 0 else { return }
    let allowed = Self.attributes(of: element)
    for index in 0..<tag.attributeCount
    where !allowed.contains(tag.attributeName(index)) && !tag.isSchemaHint(index) {
      let place = place(tag, index)
      let name = tag.attributeName(index)
      findings.append(
        .surveyUnknownAttribute, .stop,
        StrictChecks.unknownAttribute(
          name, of: element, allowed: allowed, at: place))
    }
  }

  private mutating func identifier(_ tag: borrowing XMLStartTag, _ name: StaticString, of element: String) -> String {
    guard let index = tag.index(of: name) else {
      findings.append(
        StrictChecks.missingAttribute(name.description, of: element, at: tag.place.location(in: file)))
      return ""
    }
    let text = tag.string(index)
    if !StrictChecks.isIdentifier(text) {
      findings.append(
        StrictChecks.notAllowed(
          text, for: name.description, rule: StrictChecks.identifierRule, at: place(tag, index)))
    }
    return text
  }

  private mutating func noteID(_ id: String, of element: String, _ tag: borrowing XMLStartTag) {
    guard !id.isEmpty else { return }
    let line = tag.place.line
    let first =
      element == "city" ? cityLines.updateValue(line, forKey: id) : lines.updateValue(line, forKey: element + " " + id)
    if let first {
      findings.append(
        StrictChecks.twice(
          .said(.survey(.theID, .text(element), .text(id))), firstLine: first, at: tag.place.location(in: file)))
    }
  }

  private func string(_ tag: borrowing XMLStartTag, _ name: StaticString) -> String? {
    tag.index(of: name).map { tag.string($0) }
  }

  private mutating func degrees(_ tag: borrowing XMLStartTag, _ name: StaticString, limit: Double) -> Double? {
    guard let index = tag.index(of: name) else { return nil }
    if let number = tag.double(index), abs(number) <= limit { return number }
    findings.append(
      StrictChecks.notAllowed(
        tag.string(index), for: name.description, rule: .survey(.writeDegrees, .number(Int(limit))),
        at: place(tag, index)))
    return nil
  }

  /// A number above 0; logarithms of it are taken.
  private mutating func amount(_ tag: borrowing XMLStartTag, _ name: StaticString) -> Double? {
    guard let index = tag.index(of: name) else { return nil }
    if let number = tag.double(index) {
      if NumberRange.holdsWidth(number) { return number }
      if number > 0 {
        let text = tag.string(index)
        findings.append(
          Diagnostic(
            .valueOutOfRange, .valueSetAside,
            .survey(.amountOutside, .excerpt(text), .text(name.description)),
            at: place(tag, index), city: city.id.rawValue.isEmpty ? nil : city.id.rawValue))
        return nil
      }
    }
    findings.append(
      StrictChecks.notAllowed(
        tag.string(index), for: name.description, rule: .survey(.writeNumberAboveZero),
        at: place(tag, index)))
    return nil
  }

  private mutating func dangling(
    _ value: String, _ what: SurveyFact, _ known: [String], at tag: borrowing XMLStartTag, _ index: Int
  ) {
    let near = findings.isFull(.surveyDangling, .stop) ? [] : Array(known.prefix(1000))
    findings.append(StrictChecks.dangling(value, what: .said(.survey(what)), known: near, at: place(tag, index)))
  }

  private func place(_ tag: borrowing XMLStartTag, _ index: Int) -> InputLocation {
    tag.place(ofAttribute: index).location(in: file)
  }
}
