import Diagnostics
import Testing

@testable import Deliveries

/// Select-many questions of KoboToolbox and ODK: one question, whatever columns carry it.
@Suite struct SubmissionChoiceTests {
  /// A Kobo export with these columns before its own.
  static func kobo(_ headings: String, _ rows: [String]) -> String {
    let own = "\"_id\";\"_uuid\";\"_submission_time\";\"_validation_status\";\"_index\"\r\n"
    return "\(headings);\(own)"
      + rows.enumerated().map { "\($1);\"\($0)\";\"u\($0)\";\"2024-05-01T09:00:00\";\"\";\"\($0 + 1)\"\r\n" }.joined()
  }

  static func central(_ headings: String, _ rows: [String]) -> String {
    "SubmissionDate,\(headings),KEY,SubmitterID,SubmitterName,ReviewState,FormVersion\n"
      + rows.enumerated().map { "2024-05-01T09:00:00.000Z,\($1),uuid:\($0),5,A,approved,3\n" }.joined()
  }

  @Test("All 0 is “none of them” in Kobo; in Central it says nothing")
  func zeros() {
    let rows = ["\"a b\";\"1\";\"1\"", "\"\";\"0\";\"0\"", "\"\";\"\";\"\""]
    let kobo = FormDelivery(Self.kobo("\"q\";\"q/a\";\"q/b\"", rows))
    #expect(kobo.answers("q") == [.choices(["a", "b"], other: nil), .choices([], other: nil), .absent(.empty)])
    let central = FormDelivery(Self.central("q,q/a,q/b", ["a b,1,1", ",0,0"]))
    #expect(central.delivery?.profile.rawValue == "odk-central")
    #expect(central.answers("q") == [.choices(["a", "b"], other: nil), .absent(.empty)])
    #expect(kobo.codes.isEmpty && central.codes.isEmpty)
    #expect(kobo.delivery?.tellsApart == [.empty] && central.delivery?.tellsApart == [.empty])
  }

  @Test("Joined and split columns that contradict are set aside at the cell that joins them")
  func contradiction() {
    let rows = ["\"a\";\"0\";\"1\"", "\"a\";\"0\";\"0\"", "\"\";\"1\";\"0\"", "\"b a\";\"1\";\"1\""]
    let read = FormDelivery(Self.kobo("\"q\";\"q/a\";\"q/b\"", rows))
    #expect(read.codes == [.toolChoicesContradict, .toolChoicesContradict, .toolChoicesContradict])
    #expect(read.findings.allSatisfy { $0.severity == .valueSetAside })
    #expect(read.findings.map { $0.location?.line } == [2, 3, 4])
    #expect(read.findings.first?.location?.field == "q")
    #expect(read.answers("q")[3] == .choices(["a", "b"], other: nil))
  }

  @Test("An option that was not in that version is blank and contradicts nothing")
  func version() {
    let read = FormDelivery(Self.kobo("\"q\";\"q/a\";\"q/b\"", ["\"a\";\"1\";\"\"", "\"b\";\"0\";\"1\""]))
    #expect(read.answers("q") == [.choices(["a"], other: nil), .choices(["b"], other: nil)])
    #expect(read.codes.isEmpty)
  }

  @Test("Labels with blanks are parted where there is one way, and refused where there are two")
  func labels() {
    let heading = "\"Which city?\";\"Which city?/New\";\"Which city?/New York\";\"Which city?/York\""
    let rows = [
      "\"New York\";\"\";\"\";\"\"", "\"York New\";\"\";\"\";\"\"", "\"New York\";\"1\";\"0\";\"1\"",
      "\"New York\";\"0\";\"1\";\"0\"", "\"New Rome\";\"\";\"\";\"\"",
    ]
    let read = FormDelivery(Self.kobo(heading, rows))
    #expect(
      read.answers("Which city?") == [
        .absent(.empty), .choices(["New", "York"], other: nil), .choices(["New", "York"], other: nil),
        .choices(["New York"], other: nil), .absent(.empty),
      ])
    #expect(read.codes == [.toolChoicesNotParted, .toolChoicesNotParted])
    #expect(read.question("Which city?")?.label == "Which city?")
  }

  @Test("Split columns alone are one question, and it is said")
  func splitAlone() {
    let read = FormDelivery(Self.kobo("\"g/q/a\";\"g/q/b\";\"g/n\"", ["\"1\";\"0\";\"7\"", "\"\";\"\";\"8\""]))
    #expect(read.answers("g/q") == [.choices(["a"], other: nil), .absent(.empty)])
    #expect(read.question("g/q")?.groups == ["g"])
    #expect(read.question("g/n")?.kind == .text)
    #expect(read.codes == [.toolChoicesInferred])
  }

  @Test("A text under “other” without its tick is said, and kept")
  func other() {
    let heading = "\"q\";\"q/a\";\"q/other\";\"q_other\";\"s\";\"s_other\""
    let rows = ["\"a\";\"1\";\"0\";\"x\";\"b\";\"y\"", "\"other\";\"0\";\"1\";\"z\";\"other\";\"w\""]
    let read = FormDelivery(Self.kobo(heading, rows))
    #expect(read.answers("q") == [.choices(["a"], other: "x"), .choices(["other"], other: "z")])
    #expect(read.answers("s_other") == [.value("y"), .value("w")])
    #expect(read.codes == [.formOtherWithoutTick, .formOtherWithoutTick])
    #expect(read.findings.map { $0.location?.field } == ["q_other", "s_other"])
  }

  @Test("A cell that is neither 0 nor 1 sets that answer aside, and no other")
  func strange() {
    let rows = ["\"a\";\"1\";\"0\"", "\"a\";\"2\";\"0\"", "\"b\";\"0\";\"1\"", "\"b\";\"0\";\"1\""]
    let read = FormDelivery(Self.kobo("\"q\";\"q/a\";\"q/b\"", rows))
    #expect(read.codes == [.formTickUnknown])
    #expect(read.findings.first?.location?.field == "q/a" && read.findings.first?.location?.line == 3)
    #expect(read.answers("q")[1] == .absent(.empty))
    #expect(read.answers("q")[2] == .choices(["b"], other: nil))
  }

  @Test("Two questions with one label are two, and it is said")
  func collision() {
    let heading = "\"Is it?\";\"Is it?/Yes\";\"Is it?/No\";\"Is it?\";\"Is it?/Yes\";\"Is it?/No\""
    let read = FormDelivery(Self.kobo(heading, ["\"Yes\";\"1\";\"0\";\"No\";\"0\";\"1\""]))
    #expect(read.answers("Is it?") == [.choices(["Yes"], other: nil)])
    #expect(read.answers("Is it? (2)") == [.choices(["No"], other: nil)])
    #expect(read.codes == [.formHeadingTwice])
  }

  @Test("Cells with many equal beginnings are parted or given up in bounded time")
  func hostileLabels() {
    let options = (1...60).map { String(repeating: "a ", count: $0) + "a" }
    let joining = JoinedOptions(options)
    #expect(joining.read(String(repeating: "a ", count: 5000) + "a") != .unknown)
    #expect(joining.read(String(repeating: "a ", count: 5000) + "b") == .unknown)
    #expect(joining.isJoined(String(repeating: "a ", count: 1889) + "b", of: Array(0..<60)) != true)
  }
}
