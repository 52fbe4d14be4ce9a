import AssessmentModel
import Diagnostics
import SurveyFiles

extension FuzzFormat {
  /// The reader of registries, in both its ways, and the index over what was read.
  static let registry = FuzzFormat(
    name: "registry", corpus: RegistryFuzz.corpus, tokens: XMLFuzz.tokens, make: markup(RegistryFuzz.corpus),
    check: RegistryFuzz.check)
}

enum RegistryFuzz {
  @Sendable static func check(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let reading = RegistryReader.read(input, file: "registry.xml")
    let slow = RegistryReader.readEvents(input, file: "registry.xml")
    if reading.registry != slow.registry { return "the two ways of reading give different registries" }
    if reading.diagnostics != slow.diagnostics { return "the two ways of reading give different findings" }
    guard let registry = reading.registry, let index = reading.index else {
      return reading.diagnostics.hasStop || reading.diagnostics.hasErrors ? nil : "neither a registry nor a finding"
    }
    for (position, city) in registry.cities.enumerated() {
      if index.match(city.id.rawValue) != .city(position) { return "\(city.id) does not lead to its city" }
      for name in [city.name.english] + city.otherNames {
        switch index.match(name) {
        case .city(let found):
          // A name may be the id of another city.
          if found != position, registry.cities[found].id.rawValue != name { return "“\(name)” leads to another city" }
        case .ambiguous(let found): if !found.contains(position) { return "“\(name)” does not lead to its city" }
        case .unknown: if name.contains(where: { $0.isASCII && $0.isLetter }) { return "“\(name)” leads nowhere" }
        }
      }
    }
    return nil
  }

  static let corpus: [[UInt8]] = [
    CSVFuzz.registry,
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <registry xmlns="urn:feasibility:registry:1" id="r">
        <title>R</title><title xml:lang="ko">알</title><source>A</source>
        <regions><region id="Asia"><name>Asia</name></region><region id="Africa"><name>Africa</name></region></regions>
        <groups><group id="G7"><name>G7</name></group><group id="G8"><name>G8</name></group></groups>
        <countries><country id="KOR" iso2="KR" incomePerHead="51666"><name>Korea</name></country></countries>
        <cities>
          <city id="seoul" country="KOR" region="Asia" capital="yes" latitude="37.5" longitude="-126" groups="G7 G8"
            population="10349312">
            <name>Seoul</name><name xml:lang="ko">서울</name><otherName>Séoul</otherName><note>A note</note>
          </city>
          <city id="busan" country="KOR" region="Africa"><name>Busan</name><name xml:lang="ko">부산</name></city>
          <city id="JPN" kind="country" iso2="JP" iso3="JPN" incomePerHead="45000.5"><name>Japan</name></city>
          <city id="x-1" latitude="0"><name>Sao Paulo</name><otherName>São  Paulo</otherName></city>
        </cities>
      </registry>
      """.utf8),
  ]
}
