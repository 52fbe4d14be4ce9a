import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Messages of statistics cut, mixed up and overwritten: whatever is made of them is whole, or is refused with a finding that
/// stops.
@Suite struct StatisticsFuzzTests {
  private static let texts: [String] = {
    let forms = SDMXForms(SDMXFormsTests.observations(3), isNamed: true)
    return [
      forms.generic, forms.specific(version: "3_0"), forms.json1, forms.json2Flat, SDMXForms.structure,
      SDMXMarkupTests.specific(
        """
        <Group REF_AREA="KR" UNIT_MULT="6"/><Series FREQ="A" REF_AREA="KR"><Comp id="TITLE"><Value><c:Text>t</c:Text>
        </Value></Comp><Obs TIME_PERIOD="2014"><Comp id="OBS_VALUE"><Value>1</Value><Value>2</Value></Comp></Obs></Series>
        """, version: "3_0", behind: "<f:Footer><f:Message code=\"1\"><c:Text>x</c:Text></f:Message></f:Footer>"),
      SDMXJSONTests.message(
        """
        "dimensionGroupAttributes":{"0:":[0]},"attributes":[0],"series":{"0":{"observations":{"0":[1,[0]],"1":[null]}}}
        """,
        attributes: """
          {"dataSet":[{"id":"UNIT","values":[{"id":"x"}]}],"dimensionGroup":[{"id":"UNIT_MULT","values":[{"id":"6"}]}],\
          "observation":[{"id":"OBS_STATUS","default":"A","values":[{"id":"Q"}]}]}
          """),
      WorldBankServiceTests.json(), WorldBankServiceTests.xml(), WorldBankServiceTests.download,
    ]
  }()

  private static let profiles: [DeliveryProfile] = [
    .sdmxML, .sdmxStructure, .sdmxJSON, .sdmxCSV, .worldBankCSV, .worldBankJSON, .worldBankXML,
  ]

  private func isWhole(_ bytes: [UInt8], _ profile: DeliveryProfile, with companion: [UInt8]) -> Bool {
    let file = DeliveryFile(name: "a", bytes: bytes)
    _ = profile.marks(file)
    var findings = FindingList()
    guard
      let delivery = profile.delivery(
        file, DeliveryOptions(language: "ko", companions: [DeliveryFile(name: "b", bytes: companion)]), &findings)
    else { return findings.hasStop }
    let names = delivery.questions.map(\.name)
    return delivery.questions.count == delivery.answers.count && Set(names).count == names.count
      && delivery.answers.allSatisfy { $0.count == delivery.respondents.count }
  }

  @Test("Every profile on every message, whole and cut after every so many bytes")
  func cut() {
    let structure = Array(SDMXForms.structure.utf8)
    for text in Self.texts {
      let bytes = Array(text.utf8)
      for profile in Self.profiles {
        for length in stride(from: bytes.count, through: 0, by: -max(1, bytes.count / 20)) {
          #expect(
            isWhole(Array(bytes[..<length]), profile, with: structure),
            "\(profile.name.rawValue) \(length) of \(text.prefix(40))")
        }
      }
    }
  }

  @Test("Bytes overwritten, doubled and dropped by chance, in the message and in its structure")
  func mixed() {
    var generator = SeededGenerator(seed: 61)
    let signs = Array("\",:;\n[]{}<>&=/._-019AST \u{0}é".utf8)
    func mix(_ text: String) -> [UInt8] {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = signs[Int.random(in: 0..<signs.count, using: &generator)]
        case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
        default: bytes.remove(at: place)
        }
      }
      return bytes
    }
    for text in Self.texts {
      for _ in 0..<60 {
        let (bytes, structure) = (mix(text), mix(SDMXForms.structure))
        for profile in Self.profiles {
          #expect(
            isWhole(bytes, profile, with: structure),
            "\(profile.name.rawValue): \(String(decoding: bytes, as: UTF8.self).prefix(400))")
        }
      }
    }
  }

  @Test("Ever new components, keys and groups end in a finding, not in memory")
  func wide() {
    let components = (0..<400).map { "<Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\" A\($0)=\"x\"/>" }.joined()
    let many = StatisticsDelivery(SDMXMarkupTests.specific(components, atObservation: "AllDimensions"))
    #expect(many.severities(.statisticsMessageUnread) == [.stop])
    let series = (0..<2_001).map {
      "<Series REF_AREA=\"A\($0)\" SEX=\"S\($0)\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"
    }.joined()
    #expect(StatisticsDelivery(SDMXMarkupTests.specific(series)).severities(.statisticsTooWide) == [.stop])
  }

  @Test("Deep nesting and entities are refused as in all markup")
  func hostile() {
    let deep = String(repeating: "<a>", count: 400) + String(repeating: "</a>", count: 400)
    let nested = StatisticsDelivery(SDMXMarkupTests.specific(deep))
    #expect(nested.delivery == nil && nested.findings.hasStop)
    let entity = StatisticsDelivery(
      "<!DOCTYPE x [<!ENTITY e \"1\">]>" + SDMXMarkupTests.specific("<Series A=\"&e;\"/>"))
    #expect(entity.delivery == nil)
    let json = "{\"dataSets\":" + String(repeating: "[", count: 200) + String(repeating: "]", count: 200) + "}"
    #expect(DeliveryFile(name: "a.json", bytes: Array(json.utf8)).findings.hasStop)
  }
}
