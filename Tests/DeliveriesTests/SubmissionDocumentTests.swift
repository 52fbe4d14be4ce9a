import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Submissions as JSON and XML.
@Suite struct SubmissionDocumentTests {
  private static let form = """
    <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><model>
    <instance><d id="f"><a/><b/><c/><g><n/></g></d></instance>
    <instance id="l"><root><item><name>x</name><label>X</label></item><item><name>y</name></item></root></instance>
    <bind nodeset="/d/a" type="int"/></model></h:head><h:body>
    <input ref="/d/a"><label>How many?</label></input>
    <select ref="/d/b"><itemset nodeset="instance('l')/root/item"><value ref="name"/></itemset></select>
    <repeat nodeset="/d/g"><input ref="/d/g/n"/></repeat></h:body></h:html>
    """
  private static let submission = """
    <d id="f" version="3" xmlns:orx="http://openrosa.org/xforms"><a></a><b>y x</b><g><n>1</n></g>
    <orx:meta><orx:instanceID>uuid:7</orx:instanceID></orx:meta></d>
    """

  @Test("With the form, what was left out was not shown, and what is empty was")
  func apart() {
    let read = FormDelivery(Self.submission, with: [Self.form], name: "s.xml")
    #expect(read.delivery?.profile.rawValue == "odk-submission")
    #expect(read.answers("a") == [.absent(.empty)])
    #expect(read.answers("c") == [.absent(.notShown)])
    #expect(read.answers("b") == [.choices(["x", "y"], other: nil)])
    #expect(read.question("a")?.kind == .number && read.question("a")?.label == "How many?")
    #expect(read.question("g/n")?.entries == [1])
    #expect(read.delivery?.respondents.map(\.id) == ["uuid:7"] && read.delivery?.form.versions == ["3"])
    #expect(read.delivery?.tellsApart == [.empty, .notShown])
    let alone = FormDelivery(Self.submission, name: "s.xml")
    #expect(alone.delivery?.tellsApart == [.empty] && alone.question("g/n")?.entries == [])
  }

  @Test("A page of submissions, with entries as arrays and a code that the form has not")
  func json() {
    let text = """
      {"content": {"survey": [{"type": "select_multiple l or_other", "name": "q"}],
        "choices": [{"list_name": "l", "name": "a"}]},
       "results": [
        {"_uuid": "1", "_submission_time": "t", "q": "a other", "q_other": "z", "g": [{"g/n": 1}, {"g/n": 2}]},
        {"_uuid": "2", "_submission_time": "t", "q": "a b"},
        {"_uuid": "3", "q": "a", "q_other": "z"}, 7]}
      """
    let read = FormDelivery(text, name: "s.json")
    #expect(read.delivery?.profile.rawValue == "kobo-json")
    #expect(
      read.answers("q") == [.choices(["a", "other"], other: "z"), .absent(.empty), .choices(["a"], other: "z")])
    #expect(read.codes == [.toolNoSubmissions, .toolChoicesNotParted, .formOtherWithoutTick])
    #expect(read.findings.map { $0.location?.line } == [6, 5, 6])
    #expect(read.delivery?.questions.filter { $0.name == "g/n" }.map(\.entries) == [[1], [2]])
    #expect(read.answers("g/n") == [.value("1"), .absent(.notShown), .absent(.notShown)])
  }

  @Test("Forms, and texts that hold no submissions, are refused")
  func refused() {
    for (text, profile) in [
      (Self.form, DeliveryProfile.odkSubmission), ("{}", .koboJSON), ("a,b\n", .koboJSON), ("<a/>", .odkSubmission),
    ] {
      let read = FormDelivery(text, profile, name: "x")
      #expect(read.delivery == nil && read.findings.contains { $0.severity == .stop })
    }
    #expect(FormDelivery.recognised(Array(Self.form.utf8)) != "odk-submission")
  }

  @Test("Fifty thousand submissions with a question each of their own are refused, and not laid out")
  func sparse() {
    let text =
      "["
      + (0..<50_000).map { "{\"_uuid\":\"\($0)\",\"_submission_time\":\"t\",\"q\($0)\":1}" }
      .joined(separator: ",") + "]"
    let read = FormDelivery(text, name: "s.json")
    #expect(read.delivery == nil && read.codes == [.toolRepeatTooLarge])
  }

  @Test("Bytes overwritten, doubled and dropped: what is read is whole, or refused with a finding that stops")
  func mixed() {
    let texts = [
      Self.form, Self.submission,
      "{\"results\":[{\"_uuid\":\"1\",\"g\":[{\"g/n\":[1,null]}],\"_submission_time\":\"\"}]}",
      SubmissionChoiceTests.kobo(
        "\"q\";\"q/a\";\"q/b\";\"q_other\"", ["\"a\";\"1\";\"0\";\"x\"", "\"\";\"\";\"\";\"\""]),
      "n,p-Latitude,p-Longitude,p-Altitude,p-Accuracy,PARENT_KEY,KEY\na,1,2,3,4,uuid:1,uuid:1/g[1]\nb,,,,,uuid:1/g[1],uuid:1/g[1]/h[1]\n",
    ]
    let profiles: [DeliveryProfile] = [.kobo, .koboJSON, .odkCentral, .odkBriefcase, .odkSubmission]
    let signs = Array("\",;\t\n[]{}<>/_-01 \u{0}é".utf8)
    var generator = SeededGenerator(seed: 12)
    for text in texts {
      for round in 0..<150 {
        var bytes = Array(text.utf8)
        for _ in 0..<(round % 6) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: bytes[place] = signs[Int.random(in: 0..<signs.count, using: &generator)]
          case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
          default: bytes.remove(at: place)
          }
        }
        let file = DeliveryFile(name: "a", bytes: bytes)
        for profile in profiles {
          _ = profile.marks(file)
          var findings = FindingList()
          let options = DeliveryOptions(companions: [DeliveryFile(name: "b", bytes: Array(text.utf8))])
          let delivery = profile.delivery(file, options, &findings)
          let isWhole = delivery.map { delivery in
            delivery.questions.count == delivery.answers.count
              && delivery.answers.allSatisfy { $0.count == delivery.respondents.count }
              && Set(delivery.questions.map { "\($0.name) \($0.entries)" }).count == delivery.questions.count
          }
          #expect(isWhole ?? findings.hasStop, "\(profile.name.rawValue): \(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
  }
}
