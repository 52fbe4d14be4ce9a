import Diagnostics
import ReportFiles
import Words

/// Links to the files beside the page, and the ranking from within it.
extension ReportPage {
  private static let embeddedLimit = 200_000

  func downloads() {
    section("downloads", words(.downloads)) {
      html.element("p", .downloadsText)
      html.element("ul", class: "downloads") {
        link("ranking.csv", .fileRanking)
        link("indicators.csv", .fileIndicators)
        if facts.uncertainty != nil { link("robustness.csv", .fileRobustness) }
        link("report.xml", .fileXML)
        link("assessment.json", .fileJSON)
      }
      let ranking = CSVReports.ranking(facts.content)
      if ranking.count <= Self.embeddedLimit {
        html.element("p") {
          html.element("a") {
            html.attribute("download", "ranking.csv")
            html.attribute("href") {
              html.piece("data:text/csv;charset=utf-8;base64,")
              html.piece(base64: ranking)
            }
            html.text(.embedded)
          }
        }
      }
    }
  }

  private func link(_ file: String, _ phrase: Phrase) {
    html.element("li") {
      html.element("a") {
        html.attribute("href", link(toFile: file))
        html.text(file)
      }
      html.text(" ")
      html.element("span", class: "soft", phrase)
    }
    html.line()
  }
}

extension HTMLFormatter {
  /// Bytes in Base64 (RFC 4648) as a piece of an attribute.
  func piece(base64 bytes: [UInt8]) {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var place = 0
    while place < bytes.count {
      let first = bytes[place]
      let second = place + 1 < bytes.count ? bytes[place + 1] : 0
      let third = place + 2 < bytes.count ? bytes[place + 2] : 0
      sink.append(alphabet[Int(first >> 2)])
      sink.append(alphabet[Int((first & 3) << 4 | second >> 4)])
      sink.append(place + 1 < bytes.count ? alphabet[Int((second & 15) << 2 | third >> 6)] : UInt8(ascii: "="))
      sink.append(place + 2 < bytes.count ? alphabet[Int(third & 63)] : UInt8(ascii: "="))
      place += 3
    }
  }
}
