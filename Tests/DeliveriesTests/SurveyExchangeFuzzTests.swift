import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Definitions, codebooks and their data cut, mixed up and overwritten: what is made of them is whole, or is refused.
@Suite struct SurveyExchangeFuzzTests {
  private static let pairs: [(book: String, data: String, profile: DeliveryProfile)] = [
    (TripleSTests.fixed, "0011101010102 121 1Caf   20151231\n002211111  0 0500111      20150101\n", .tripleS),
    (TripleSTests.fields, "Q1,Q2,Q3,\nA,\"001\",3,1\nB,\"100\",,\n", .tripleS),
    (DDICodebookInTests.codebook, DDICodebookInTests.table, .ddiCodebook),
  ]

  private func isWhole(_ book: [UInt8], _ data: [UInt8], _ profile: DeliveryProfile) -> Bool {
    let file = DeliveryFile(name: "a.sss", bytes: book)
    let companion = DeliveryFile(name: "a.csv", bytes: data)
    _ = CodebookFiles.groups([companion, file], companions: [])
    var findings = FindingList()
    guard let delivery = profile.delivery(file, DeliveryOptions(companions: [companion]), &findings) else {
      return findings.hasStop
    }
    let names = delivery.questions.map(\.name)
    return delivery.questions.count == delivery.answers.count && Set(names).count == names.count
      && delivery.answers.allSatisfy { $0.count == delivery.respondents.count }
  }

  @Test("Both files cut after every so many bytes")
  func cut() {
    for pair in Self.pairs {
      let (book, data) = (Array(pair.book.utf8), Array(pair.data.utf8))
      for length in stride(from: book.count, through: 0, by: -max(1, book.count / 60)) {
        #expect(isWhole(Array(book[..<length]), data, pair.profile), "\(pair.profile.name.rawValue) book \(length)")
      }
      for length in 0...data.count {
        #expect(isWhole(book, Array(data[..<length]), pair.profile), "\(pair.profile.name.rawValue) data \(length)")
      }
    }
  }

  @Test("Bytes of both files overwritten, doubled and dropped by chance")
  func mixed() {
    var generator = SeededGenerator(seed: 80)
    let signs = Array("\",;\t\n<>&=/'\" 0129-.\u{0}é".utf8)
    for pair in Self.pairs {
      for _ in 0..<400 {
        var both = [Array(pair.book.utf8), Array(pair.data.utf8)]
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
          let which = Int.random(in: 0...1, using: &generator)
          let place = Int.random(in: 0..<both[which].count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: both[which][place] = signs[Int.random(in: 0..<signs.count, using: &generator)]
          case 1: both[which].insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
          default: both[which].remove(at: place)
          }
        }
        #expect(
          isWhole(both[0], both[1], pair.profile), "\(both.map { String(decoding: $0, as: UTF8.self).prefix(200) })")
      }
    }
  }

  @Test("Numbers of positions, codes and ranges at the ends of what a number can be")
  func extremes() {
    let numbers = [
      "-1", "0", "1", "9223372036854775807", "9999999999999999999999", "1e308", "-1e308", "nan", "", "1.5",
    ]
    for first in numbers {
      for second in numbers {
        let book = """
          <sss><survey><record format="fixed" skip="\(first)"><variable ident="1" type="multiple"><position start="1"
          finish="4"/><spread subfields="\(first)" width="\(second)"/><values><range from="\(first)" to="\(second)"/>
          <value code="\(first)">a</value></values></variable><variable ident="2" type="quantity"><position
          start="\(first)" finish="\(second)"/><values><range from="\(first)" to="\(second)"/></values></variable>
          <variable ident="3" type="multiple"><position start="1" finish="4"/><values><value
          code="\(second)">b</value><range from="\(first)" to="\(second)"/></values></variable></record></survey></sss>
          """
        #expect(isWhole(Array(book.utf8), Array("1010\n1234\n".utf8), .tripleS), "\(first) \(second)")
        #expect(
          isWhole(
            Array(book.replacing("fixed", with: "csv").utf8), Array("a,b\n1010,2\n1234,3\n".utf8), .tripleS),
          "\(first) \(second)")
      }
    }
  }
}
