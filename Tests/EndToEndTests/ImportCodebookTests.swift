import Diagnostics
import TestSupport
import Testing

/// `import` with codebooks and their data, named in either order.
@Suite struct ImportCodebookTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String...) -> ProgramRun { ProgramRun(["import"] + arguments) }

  @Test("A Triple-S survey is one delivery, whichever of its files is named first")
  func tripleS() {
    let definition = folder.write(
      """
      <sss version="2.0"><survey><record ident="A"><variable ident="1" type="quantity"><name>n</name>
      <position start="1" finish="3"/></variable></record></survey></sss>
      """, to: "a.sss")
    let data = folder.write("012\n   \n", to: "a.asc")
    let orders = [run(definition, data), run(data, definition), run(data, "--form", definition)]
    for found in orders + [run(definition, "--form", data)] {
      #expect(found.status == 0, "\(found.errors)")
      #expect(found.output == orders[0].output)
      #expect(found.output.contains("Triple-S") && found.output.contains("1 × number"))
    }
    let alone = run(definition)
    #expect(alone.status == 0 && alone.errors.contains("DLV-081"))
  }

  @Test("A DDI codebook gives a table its kinds, and what is missing its reason; counts stand in the JSON")
  func ddi() {
    let codebook = folder.write(
      """
      <codeBook xmlns="ddi:codebook:2_5"><dataDscr><var name="q"><catgry><catValu>1</catValu><labl>Yes</labl></catgry>
      <catgry missing="Y"><catValu>9</catValu><labl>Refused</labl></catgry></var></dataDscr></codeBook>
      """, to: "c.xml")
    let found = run(folder.write("q,r\n1,a\n9,b\n", to: "t.csv"), codebook)
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.output.contains("1 × one choice") && found.output.contains("1 declined"), "\(found.output)")
    #expect(found.errors.contains("DLV-085") && found.errors.contains("DLV-037"))
    let json = run(folder.path("t.csv"), codebook, "--format", "json")
    #expect(json.output.filter { !$0.isWhitespace }.contains("\"kind\":\"choice\",\"answered\":1"))
    let plain = run(folder.path("t.csv"), codebook, "--profile", "plain")
    #expect(plain.status == 1 && !plain.errors.contains("DLV-085"))
  }

  @Test("An SPSS file says what to send instead")
  func spss() {
    let found = run(folder.write("$FL2@(#) nothing", to: "a.sav"))
    #expect(found.status == 2 && found.errors.contains("DLV-091"))
  }
}
