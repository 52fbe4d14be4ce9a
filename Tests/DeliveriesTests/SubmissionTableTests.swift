import Diagnostics
import Testing

@testable import Deliveries

/// Places, records, repeated groups and damaged tables of KoboToolbox and ODK.
@Suite struct SubmissionTableTests {
  private let date = "2024-05-01T09:00:00.000Z"

  @Test("Kobo, Central and Briefcase are told apart, with what was seen")
  func marks() {
    let kobo = SubmissionChoiceTests.kobo("\"q\"", ["\"1\""])
    #expect(FormDelivery.recognised(Array(kobo.utf8)) == "kobo")
    let central = "SubmissionDate,q,KEY\n\(date),1,uuid:1\n"
    #expect(FormDelivery.recognised(Array(central.utf8)) == "odk-central")
    let briefcase = "SubmissionDate,q,KEY\n\"Apr 26, 2018 8:58:20 AM\",1,uuid:1\n"
    #expect(FormDelivery.recognised(Array(briefcase.utf8)) == "odk-briefcase")
    #expect(FormDelivery.recognised(Array("KEY,q\n1,2\n".utf8)) == "plain")
    #expect(FormDelivery.recognised(Array("_id,q\n1,2\n".utf8)) == "plain")
    let marks = DeliveryProfile.recognised(DeliveryFile(name: "a.csv", bytes: Array(briefcase.utf8))).first?.marks
    #expect(marks?.contains { $0.seen == "Apr 26, 2018 8:58:20 AM" } == true)
  }

  @Test("A place with its four columns is one question; where they differ, none is taken")
  func place() {
    let heading = "\"Where?\";\"_w_latitude\";\"_w_longitude\";\"_w_altitude\";\"_w_precision\""
    let rows = [
      "\"1.5 2 0 3\";\"1.50\";\"2\";\"0\";\"3\"", "\"\";\"\";\"\";\"\";\"\"", "\"1.5 2 0 3\";\"1.5\";\"9\";\"0\";\"3\"",
    ]
    let read = FormDelivery(SubmissionChoiceTests.kobo(heading, rows))
    #expect(read.question("Where?")?.kind == .place)
    #expect(read.answers("Where?") == [.value("1.5 2 0 3"), .absent(.empty), .absent(.empty)])
    #expect(read.codes == [.toolPlaceContradicts])
    #expect(read.findings.first?.location?.line == 4)
    let central = FormDelivery(
      SubmissionChoiceTests.central("w-Latitude,w-Longitude,w-Altitude,w-Accuracy", ["1.5,2,0,3", ",,,"]))
    #expect(central.question("w")?.kind == .place)
    #expect(central.answers("w") == [.value("1.5 2 0 3"), .absent(.empty)])
  }

  @Test("Tags below the headings are no respondent, and are kept with their question")
  func tags() {
    let text =
      SubmissionChoiceTests.kobo("\"q\"", []) + "\"#loc+name\";\"\";\"\";\"\";\"\";\"\"\r\n"
      + "\"x\";\"1\";\"u\";\"2024\";\"\";\"1\"\r\n"
    let read = FormDelivery(text)
    #expect(read.answers("q") == [.value("x")])
    #expect(read.question("q")?.labels == [DeliveredLabel(language: "hxl", text: "#loc+name")])
  }

  @Test("What the tool writes of its own is a record; who answered is known by it")
  func records() {
    let read = FormDelivery(
      SubmissionChoiceTests.kobo("\"start\";\"q\";\"f\";\"f_URL\"", ["\"t\";\"1\";\"a.jpg\";\"h\""]))
    #expect(read.question("start")?.kind == .record && read.question("_id")?.kind == .record)
    #expect(read.question("f")?.kind == .attachment && read.question("f_URL")?.kind == .record)
    #expect(read.delivery?.respondents.map(\.id) == ["u0"])
    #expect(read.delivery?.respondents.first?.submitted == "2024-05-01T09:00:00")
    #expect(read.places("q").first?.field == "q" && read.places("q").first?.line == 2)
  }

  @Test("Entries keep their parents; orphans are set aside, and said")
  func entries() {
    let main = "SubmissionDate,KEY\n\(date),uuid:1\n\(date),uuid:2\n"
    let outer =
      "n,PARENT_KEY,KEY\na,uuid:1,uuid:1/g[1]\nb,uuid:1,uuid:1/g[2]\nc,uuid:9,uuid:9/g[1]\nd,uuid:1,uuid:1/g[2]\n"
    let inner = "m,PARENT_KEY,KEY\nx,uuid:1/g[2],uuid:1/g[2]/h[1]\ny,uuid:1/g[7],uuid:1/g[7]/h[1]\n"
    let read = FormDelivery(main, with: [inner, outer])
    let found = zip(read.delivery?.questions ?? [], read.delivery?.answers ?? [])
    #expect(found.filter { $0.0.name == "g/n" }.map(\.0.entries) == [[1], [2]])
    #expect(
      found.filter { $0.0.name == "g/n" }.map { $0.1.map(\.content) } == [
        [.value("a"), .absent(.notShown)], [.value("b"), .absent(.notShown)],
      ])
    #expect(found.filter { $0.0.name == "g/h/m" }.map(\.0.entries) == [])
    #expect(read.codes.filter { $0 == .toolOrphan }.count == 3)
    #expect(read.codes.filter { $0 == .toolKeyTwice }.count == 1)
    #expect(read.delivery?.tellsApart == [.empty, .notShown])
  }

  @Test("Entries without the table of their submissions are read by their keys, and it is said")
  func alone() {
    let read = FormDelivery("n,PARENT_KEY,KEY\na,uuid:1,uuid:1/g[1]\nb,uuid:2,uuid:2/g[1]\nc,uuid:2,uuid:2/g[2]\n")
    #expect(read.delivery?.respondents.map(\.id) == ["uuid:1", "uuid:2"])
    #expect(read.codes == [.toolParentNotGiven])
    #expect(read.filled == 9)
  }

  @Test("A million orphans are a thousand findings and a count, in bounded time")
  func orphans() {
    var text = Array("n,PARENT_KEY,KEY\n".utf8)
    for number in 0..<1_000_000 { text += Array("a,uuid:\(number),uuid:\(number)/g[1]\n".utf8) }
    let read = FormDelivery(Array("SubmissionDate,KEY\n\(date),x\n".utf8), with: [text])
    #expect(read.findings.count == 1001)
    #expect(read.findings.reduce(0) { $0 + $1.count } == 1_000_000)
    #expect(read.delivery?.respondents.count == 1)
  }

  @Test("A table whose entries are too many to lay beside one another is set aside, and said")
  func tooMany() {
    let main = "SubmissionDate,KEY\n" + (0..<2000).map { "\(date),uuid:\($0)\n" }.joined()
    let inner = "n,PARENT_KEY,KEY\n" + (1...1000).map { "a,uuid:1,uuid:1/g[\($0)]\n" }.joined()
    let read = FormDelivery(main, with: [inner])
    #expect(read.codes == [.toolRepeatTooLarge])
    #expect(read.delivery?.questions.count == 2)
  }

  @Test("Ragged rows are set aside; headings without rows are a form without answers")
  func damaged() {
    let good = SubmissionChoiceTests.kobo("\"q\"", ["\"1\""])
    let ragged = FormDelivery(good + "\"2\";\"3\"\r\n")
    #expect(ragged.codes == [.formRowRagged])
    #expect(ragged.delivery?.respondents.count == 1)
    let empty = FormDelivery(SubmissionChoiceTests.kobo("\"q\";\"q/a\";\"q/b\"", []))
    #expect(empty.delivery?.respondents.isEmpty == true && empty.delivery?.questions.count == 6)
    #expect(empty.question("q")?.options.map(\.name) == ["a", "b"])
    let nothing = FormDelivery("", .kobo)
    #expect(nothing.delivery == nil && nothing.findings.contains { $0.severity == .stop })
  }

  @Test("Commas in labels do not hide what parts the columns, even without a row")
  func commas() {
    let read = FormDelivery(SubmissionChoiceTests.kobo("\"So, why, how, when, a, b, c, d\";\"x, y\"", []))
    #expect(read.names.prefix(2) == ["So, why, how, when, a, b, c, d", "x, y"])
    #expect(read.delivery?.profile.rawValue == "kobo")
  }

  @Test("Sixteen thousand columns are read, each once")
  func wide() {
    let count = 16_000
    let heading = (0..<count).map { "\"q/o\($0)\"" }.joined(separator: ";")
    let row = "\"o1\";" + (0..<count).map { $0 == 1 ? "\"1\"" : "\"0\"" }.joined(separator: ";")
    let read = FormDelivery(SubmissionChoiceTests.kobo("\"q\";" + heading, [row]))
    #expect(read.question("q")?.options.count == count)
    #expect(read.answers("q") == [.choices(["o1"], other: nil)])
  }
}
