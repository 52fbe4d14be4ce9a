import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Files cut, mixed up and overwritten: whatever is made of them is whole, or is refused with a finding that stops.
@Suite struct FormFuzzTests {
  private static let texts: [String] = [
    LimeSurveyResultTests.structure,
    "id,submitdate,lastpage,startlanguage,Q1,Q1[other],Q2[SQ001],Q2[SQ002],Q2[other]\n1,x,1,en,A1,,Y,,\n2,,1,en,,b,N/A,No,c\n",
    "id\tsubmitdate\tlastpage\tQ\n" + "id\tsubmitdate\tlastpage\tQ_1\n1\t{question_not_shown}\t2\ta{lbrace}{tab}\n",
    "Respondent ID,Collector ID,Q,,\n,,A,B,Other (please specify)\n1,2,A,,x\n2,2,,B,\n",
    "Respondent ID,Q - A,Q - B,Q - Other (please specify)\n1,A,,x\n2,,B,\n",
    "Timestamp,Q\n8/21/2019 13:10:31,\"a, b\"\n8/21/2019 13:10:31,\"b, c\"\n8/21/2019 13:10:31,\"a, c\"\n",
    "ID,Start time,Completion time,Q\n1,a,b,x;y;\n2,a,b,y;\n",
    "R,Q1_1,Q1_2\nR,Q - A,Q - B\n\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\"\n1,A,-99\n",
    "<questionnaire><section><question><text>t</text><response varName=\"Q_1\"><fixed><category><value>Y</value></category></fixed></response></question></section></questionnaire>",
  ]

  private func isWhole(_ bytes: [UInt8], _ profile: DeliveryProfile) -> Bool {
    let file = DeliveryFile(name: "a", bytes: bytes)
    _ = profile.marks(file)
    var findings = FindingList()
    guard
      let delivery = profile.delivery(
        file, DeliveryOptions(companions: [DeliveryFile(name: "b", bytes: bytes)]), &findings)
    else { return findings.hasStop }
    let names = delivery.questions.map { "\($0.name) \($0.entries)" }
    return delivery.questions.count == delivery.answers.count && Set(names).count == names.count
      && delivery.answers.allSatisfy { $0.count == delivery.respondents.count }
  }

  @Test("Every profile on every file, whole and cut after every so many bytes")
  func cut() {
    for text in Self.texts {
      let bytes = Array(text.utf8)
      for profile in DeliveryProfile.all {
        for length in stride(from: bytes.count, through: 0, by: -max(1, bytes.count / 25)) {
          #expect(isWhole(Array(bytes[..<length]), profile), "\(profile.name.rawValue) \(length) of \(text.prefix(40))")
        }
      }
    }
  }

  @Test("Bytes overwritten, doubled and dropped by chance")
  func mixed() {
    var generator = SeededGenerator(seed: 12)
    let signs = Array("\",;\t\n[]{}<>&._-Y12 \u{0}é".utf8)
    for text in Self.texts {
      for _ in 0..<60 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: bytes[place] = signs[Int.random(in: 0..<signs.count, using: &generator)]
          case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
          default: bytes.remove(at: place)
          }
        }
        let profile = DeliveryProfile.all[Int.random(in: 0..<DeliveryProfile.all.count, using: &generator)]
        #expect(
          isWhole(bytes, profile), "\(profile.name.rawValue): \(String(decoding: bytes, as: UTF8.self).prefix(400))")
      }
    }
  }
}
