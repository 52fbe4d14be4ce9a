import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// The same observations, whichever form of SDMX carries them, are the same delivery.
@Suite struct SDMXFormsTests {
  /// Observations by chance: gaps, statuses, powers of ten and left out keys, no key twice.
  static func observations(_ seed: Int) -> [SDMXForms.Observation] {
    var generator = SeededGenerator(seed: UInt64(seed))
    var found: [SDMXForms.Observation] = []
    for area in ["MN-1", "KR-11", "NA-WI"].shuffled(using: &generator) {
      for sex in ["M", "F"] {
        let multiplier = ["0", "3", "6"].randomElement(using: &generator) ?? "0"
        for year in 2012...2015 where Int.random(in: 0..<5, using: &generator) > 0 {
          let status = ["A", "A", "A", "M", "Q", "E", "O"].randomElement(using: &generator) ?? "A"
          let number = "\(Int.random(in: 0..<100, using: &generator)).\(Int.random(in: 10..<100, using: &generator))0"
          let value: String? = ["M", "Q", "O"].contains(status) ? nil : seed % 3 == 0 && year == 2013 ? "NaN" : number
          found.append(
            SDMXForms.Observation(
              codes: ["A", area, sex, "\(year)"], value: value, status: status, multiplier: multiplier))
        }
      }
    }
    return found
  }

  private func expectEqual(_ read: StatisticsDelivery, _ csv: StatisticsDelivery, _ form: String) {
    #expect(read.names == csv.names, "\(form)")
    #expect(read.delivery?.questions.map(\.label) == csv.delivery?.questions.map(\.label), "\(form)")
    #expect(read.delivery?.questions.map(\.kind) == csv.delivery?.questions.map(\.kind), "\(form)")
    #expect(read.respondents == csv.respondents, "\(form)")
    #expect(read.contents == csv.contents, "\(form)")
    #expect(read.delivery?.form.id == csv.delivery?.form.id, "\(form)")
    #expect(read.delivery?.tellsApart == csv.delivery?.tellsApart, "\(form)")
    // Powers of ten that change within a question are found alike.
    let errors = { (found: [Diagnostic]) in found.filter { $0.severity != .note }.map(\.code) }
    #expect(errors(read.findings) == errors(csv.findings), "\(form)")
  }

  @Test("Identifiers alone: generic, structure-specific in both versions, flat and in series", arguments: 1...12)
  func bare(seed: Int) {
    let forms = SDMXForms(Self.observations(seed))
    let csv = StatisticsDelivery(forms.csv)
    #expect(csv.delivery != nil)
    for (name, text) in [
      ("generic", forms.generic), ("generic flat", forms.genericFlat), ("specific 2.1", forms.specific()),
      ("specific 3.0", forms.specific(version: "3_0")), ("specific flat", forms.specificFlat),
    ] {
      let read = StatisticsDelivery(text)
      #expect(read.profile == "sdmx-ml")
      expectEqual(read, csv, name)
    }
  }

  @Test("With names: both in one cell, JSON of both versions, and markup with its structure", arguments: 1...12)
  func named(seed: Int) {
    let forms = SDMXForms(Self.observations(seed), isNamed: true)
    let csv = StatisticsDelivery(forms.csv)
    #expect(csv.delivery?.questions.contains { $0.label?.hasPrefix("Annual, ") == true } == true)
    for (name, text) in [("JSON 1.0", forms.json1), ("JSON 2.0", forms.json2), ("JSON 2.0 flat", forms.json2Flat)] {
      let read = StatisticsDelivery(text)
      #expect(read.profile == "sdmx-json")
      expectEqual(read, csv, name)
    }
    for (name, text) in [
      ("generic", forms.generic), ("generic flat", forms.genericFlat), ("specific 2.1", forms.specific()),
      ("specific 3.0", forms.specific(version: "3_0")), ("specific flat", forms.specificFlat),
      ("CSV of identifiers", SDMXForms(forms.observations).csv),
    ] {
      let read = StatisticsDelivery(text, with: [SDMXForms.structure])
      expectEqual(read, csv, name)
      #expect(read.severities(.statisticsDimensionsGuessed).isEmpty, "\(name)")
    }
  }
}
