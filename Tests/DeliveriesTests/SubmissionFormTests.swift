import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Deliveries

/// Forms of ODK alone: what they ask, without anybody who answered.
@Suite struct SubmissionFormTests {
  @Test("An XForm: labels by number, options, and what its tool writes of its own")
  func xForm() {
    let read = FormDelivery(
      """
      <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Visit</h:title><model>
      <itext><translation lang="en"><text id="/data/q:label"><value>Which <output value="/data/n"/> one?</value></text>
        <text id="a"><value>Apple</value></text></translation></itext>
      <instance><data id="visit" version="3"><start/><n/><g><q/></g><meta><instanceID/></meta></data></instance>
      <bind nodeset="/data/n" type="int"/></model></h:head><h:body><input ref="/data/n"><label>How many</label></input>
      <group ref="/data/g"><select1 ref="/data/g/q"><label ref="jr:itext('/data/q:label')"/>
        <item><label ref="jr:itext('a')"/><value>1</value></item></select1></group></h:body></h:html>
      """, name: "f.xml")
    #expect(read.delivery?.profile.rawValue == "xform")
    #expect(read.delivery?.form == DeliveredForm(id: "visit", title: "Visit", versions: ["3"]))
    #expect(read.names == ["start", "n", "g/q", "meta/instanceID"])
    #expect(read.delivery?.questions.map(\.kind) == [.record, .number, .choice, .record])
    #expect(read.question("n")?.label == "How many")
    #expect(read.question("g/q")?.label == "Which one?")
    #expect(read.question("g/q")?.options == [DeliveredOption(name: "1", label: "Apple")])
  }

  @Test("An XLSForm: both spellings of types and headings, lists and groups")
  func xlsForm() throws {
    let survey: [[String]] = [
      ["type", "name", "label::English (en)", "label::Korean (ko)"], ["start", "start", "", ""],
      ["begin group", "g", "Group", ""], ["select_one yn or_other", "q1", "Open?", "열림?"],
      ["select all that apply from yn", "q2", "Which?", ""], ["note", "n", "Thank you", ""], ["end group", "", "", ""],
      ["integer", "q3", "How many?", ""], ["integer", "q3", "Again?", ""],
    ]
    let choices: [[String]] = [["list name", "name", "label::English (en)"], ["yn", "y", "Yes"], ["yn", "n", "No"]]
    let workbook = WorkbookWriter(file: "f.xlsx", title: "f", streams: false)
    for (name, rows) in [("survey", survey), ("choices", choices)] {
      let sheet = workbook.sheet(name)
      for row in rows { for cell in row { sheet.text(cell) }; sheet.endRow() }
    }
    let book = try workbook.finish()
    #expect(FormDelivery.recognised(book, name: "f.xlsx") == "xlsform")
    let read = FormDelivery(book, name: "f.xlsx")
    #expect(read.names == ["start", "g/q1", "g/q2", "q3"])
    #expect(read.delivery?.questions.map(\.kind) == [.record, .choice, .choices, .number])
    #expect(read.question("g/q1")?.options.map(\.name) == ["y", "n", "other"])
    #expect(read.question("g/q2")?.options.map(\.label) == ["Yes", "No"])
    #expect(read.question("g/q1")?.label == "Open?")
    #expect(read.codes == [.formStructureBroken])
  }
}
