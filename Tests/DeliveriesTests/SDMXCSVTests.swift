import Diagnostics
import Testing

@testable import Deliveries

/// SDMX-CSV: which column is what, values that are none, and what is refused.
@Suite struct SDMXCSVTests {
  static let head = "STRUCTURE,STRUCTURE_ID,ACTION,"
  static let row = "dataflow,KOSTAT:ICT(1.0),I,"

  @Test("Identifiers, names beside them and both in one cell give the same observations")
  func labels() {
    let ids = StatisticsDelivery(
      """
      STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS
      dataflow,KOSTAT:ICT(1.0),I,KR,F,2014,81.6,A
      dataflow,KOSTAT:ICT(1.0),I,KR,M,2014,,Q
      dataflow,KOSTAT:ICT(1.0),I,MN,F,2014,12,A
      """)
    let names = StatisticsDelivery(
      """
      STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,SEX,Sex,TIME_PERIOD,Year,OBS_VALUE,Value,OBS_STATUS,Status
      dataflow,KOSTAT:ICT(1.0),ICT use,I,KR,Korea,F,Female,2014,,81.6,,A,Normal value
      dataflow,KOSTAT:ICT(1.0),ICT use,I,KR,Korea,M,Male,2014,,,,Q,Suppressed
      dataflow,KOSTAT:ICT(1.0),ICT use,I,MN,Mongolia,F,Female,2014,,12,,A,Normal value
      """)
    let both = StatisticsDelivery(
      """
      STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: Area;SEX: Sex;TIME_PERIOD: Year;OBS_VALUE: Value;OBS_STATUS: Status
      dataflow;KOSTAT:ICT(1.0): ICT use;I;KR: Korea;F: Female;2014: 2014;81,6;A: Normal value
      dataflow;KOSTAT:ICT(1.0): ICT use;I;KR: Korea;M: Male;2014: 2014;;Q: Suppressed
      dataflow;KOSTAT:ICT(1.0): ICT use;I;MN: Mongolia;F: Female;2014: 2014;12;A: Normal value
      """)
    for read in [ids, names, both] {
      #expect(read.profile == "sdmx-csv")
      #expect(read.names == ["F", "M"])
      #expect(read.respondents == ["KR 2014", "MN 2014"])
      #expect(
        read.contents == [[.value("81.6"), .value("12")], [.absent(.confidential), .absent(.empty)]])
      #expect(read.delivery?.form.id == "KOSTAT:ICT(1.0)")
      #expect(read.severities(.statisticsRolesTaken) == [.note])
    }
    #expect(names.delivery?.questions.map(\.label) == ["Female", "Male"])
    #expect(both.delivery?.questions.map(\.label) == ["Female", "Male"])
    #expect(both.severities(.statisticsDecimalComma) == [.note])
    #expect(ids.delivery?.answers[0][1].place.line == 4)
  }

  @Test("Version 1.0 begins with DATAFLOW; the place of the period decides nothing")
  func first() {
    let read = StatisticsDelivery(
      """
      DATAFLOW,FREQ,GEO,OBS_VALUE,TIME_PERIOD,TITLE
      A:B(1.0),A,KR,3.50,2014,Net
      """)
    #expect(read.profile == "sdmx-csv")
    #expect(read.names == ["A"])
    #expect(read.respondents == ["KR 2014"])
    #expect(read.contents == [[.value("3.50")]])
    #expect(read.severities(.statisticsAttributesLeft) == [.note])
  }

  @Test("Keys of series say which columns are dimensions, and in which order")
  func keys() {
    let read = StatisticsDelivery(
      """
      STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_VALUE,NOTE,D2,D1,WHEN
      dataflow,A:B(1.0),I,X.Y,1,"a, b",Y,X,2014-Q1
      dataflow,A:B(1.0),I,X.Z,2,c,Z,X,2014-Q1
      """)
    #expect(read.names == ["X.Y", "X.Z"])
    #expect(read.respondents == ["2014-Q1"])
    #expect(read.contents == [[.value("1")], [.value("2")]])
  }

  @Test("Missing on purpose, suppressed, and a value that its status denies")
  func missing() {
    let read = StatisticsDelivery(
      """
      DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS
      A:B(1.0),KR,2010,NaN,A,F
      A:B(1.0),KR,2011,#N/A,A,F
      A:B(1.0),KR,2012,,O,C
      A:B(1.0),KR,2013,0,M,F
      A:B(1.0),KR,2014,0,A,F
      """)
    #expect(
      read.contents == [
        [.absent(.empty), .absent(.empty), .absent(.confidential), .absent(.empty), .value("0")]
      ])
    #expect(read.names == ["OBS_VALUE"])
    #expect(read.severities(.statisticsStatusContradicts) == [.valueSetAside])
  }

  @Test("Two observations under one key are said, and neither of two different ones is used")
  func twice() {
    let head = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n"
    let same = StatisticsDelivery(head + "A:B(1.0),KR,2014,5\nA:B(1.0),KR,2014,5\n")
    #expect(same.contents == [[.value("5")]])
    #expect(same.severities(.statisticsObservationTwice) == [.note])
    let other = StatisticsDelivery(head + "A:B(1.0),KR,2014,5\nA:B(1.0),KR,2014,6\nA:B(1.0),KR,2014,5\n")
    #expect(other.contents == [[.absent(.empty)]])
    #expect(other.severities(.statisticsObservationTwice) == [.valueSetAside, .valueSetAside])
    // A gap and a value differ, too.
    let gap = StatisticsDelivery(head + "A:B(1.0),KR,2014,\nA:B(1.0),KR,2014,6\n")
    #expect(gap.contents == [[.absent(.empty)]])
  }

  @Test("Rows that delete, of no action, without a whole key or of another length are set aside")
  func rows() {
    let read = StatisticsDelivery(
      Self.head + "REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\n" + Self.row + "KR,F,2014,1\n"
        + "dataflow,KOSTAT:ICT(1.0),D,KR,M,2014,2\n" + "dataflow,KOSTAT:ICT(1.0),E,KR,T,2014,3\n"
        + Self.row + "KR,,2014,4\n" + Self.row + "KR,F,2015\n" + Self.row + ",F,2016,\n")
    #expect(read.contents == [[.value("1")]])
    #expect(read.severities(.statisticsActionNotTaken) == [.rowSetAside, .rowSetAside])
    #expect(read.severities(.statisticsRowBroken) == [.rowSetAside, .rowSetAside])
    #expect(read.severities(.statisticsAttributesLeft) == [.note])
  }

  @Test("Only deleting is no data, and without a column of values nothing is guessed")
  func refused() {
    let deleting = StatisticsDelivery(Self.head + "REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,A:B(1.0),D,KR,2014,-\n")
    #expect(deleting.delivery == nil)
    #expect(deleting.severities(.statisticsEmpty) == [.stop])
    for head in ["Id_1,Me_1", "REF_AREA,OBS_VALUE,OBS_VALUE", "REF_AREA,REF_AREA,OBS_VALUE"] {
      let row = Array(repeating: "1", count: head.split(separator: ",").count).joined(separator: ",")
      let read = StatisticsDelivery("\(Self.head)\(head)\n\(Self.row)\(row)\n")
      #expect(read.delivery == nil)
      #expect(read.severities(.statisticsColumnsUnknown) == [.stop], "\(head)")
    }
    // A heading without its name would turn names into codes.
    let odd = StatisticsDelivery(
      "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,SEX,Sex of person,OBS_VALUE,Value\n"
        + "dataflow,A:B(1.0),B,I,KR,F,Female,1,\n")
    #expect(odd.delivery == nil)
  }

  @Test("A series keeps one power of ten, which its label says")
  func units() {
    let read = StatisticsDelivery(
      """
      DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT
      A:B(1.0),KR,2013,5,6
      A:B(1.0),KR,2014,6000,3
      """)
    #expect(read.contents == [[.value("5"), .absent(.empty)]])
    #expect(read.severities(.statisticsUnitChanges) == [.valueSetAside])
    #expect(read.delivery?.questions[0].label == "OBS_VALUE (UNIT_MULT=6)")
  }

  @Test("A comma is a decimal comma between semicolons alone, and not beside points")
  func commas() {
    let head = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n"
    #expect(StatisticsDelivery(head + "A:B(1.0),KR,2014,\"1,234\"\n").contents == [[.value("1,234")]])
    let mixed = StatisticsDelivery(
      (head + "A:B(1.0),KR,2013,1.5\nA:B(1.0),KR,2014,X\n").replacing(",", with: ";").replacing("X", with: "1,234"))
    #expect(mixed.contents == [[.value("1.5"), .absent(.empty)]])
    #expect(mixed.severities(.statisticsDecimalComma) == [.valueSetAside])
  }

  @Test("Equal keys of two structures are two series")
  func structures() {
    let read = StatisticsDelivery(
      """
      DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE
      A:POP(1.0),KR,2014,5
      A:GDP(1.0),KR,2014,6
      A:GDP(1.1),KR,2015,7
      """)
    #expect(read.names == ["A:POP", "A:GDP"])
    #expect(read.contents == [[.value("5"), .absent(.empty)], [.value("6"), .value("7")]])
  }

  @Test("Ever different keys end in a finding, not in memory")
  func wide() {
    var text = "DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\n"
    for number in 0..<2_001 { text += "A:B(1.0),A\(number),S\(number),2014,1\n" }
    let read = StatisticsDelivery(text)
    #expect(read.delivery == nil)
    #expect(read.severities(.statisticsTooWide) == [.stop])
  }

  @Test("Damaged bytes end in a delivery of its own shape or a finding that stops", arguments: 0..<200)
  func damaged(seed: Int) {
    var bytes = Array((Self.head + "REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\n" + Self.row + "KR,F,2014,1.5\n").utf8)
    var state = UInt64(seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<3 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      bytes[Int(state % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: state >> 32)
    }
    let read = StatisticsDelivery(bytes)
    guard let delivery = read.delivery else { return #expect(read.findings.hasStop || read.profile == nil) }
    #expect(delivery.answers.count == delivery.questions.count)
    #expect(delivery.answers.allSatisfy { $0.count == delivery.respondents.count })
  }
}
