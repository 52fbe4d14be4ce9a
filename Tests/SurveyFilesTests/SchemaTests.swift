import AssessmentModel
import Diagnostics
import Schemas
import SurveyFiles
import TestSupport
import Testing
import Words
import XMLStream

@Suite("Schemas and the template")
struct SchemaTests {
  private func faults(_ bytes: [UInt8], _ schema: String) throws -> [String] {
    let compiled = try XMLSchema(schema, name: "schema.xsd")
    let document = XMLTree.read(bytes, file: "x.xml", schema: compiled)
    return (document.diagnostics + document.schemaDiagnostics).map(\.headline)
  }

  @Test("every survey and registry of the repository follows its schema")
  func shipped() throws {
    for name in ["cities.xml", "countries.xml"] {
      #expect(try faults(try #require(Repository.bytes("Surveys/\(name)")), SchemaFile.registry.text) == [])
    }
    let folders = Repository.entries(of: "Surveys").filter { !$0.contains(".") }
    #expect(folders.count >= 4)
    for folder in folders {
      #expect(try faults(try #require(Repository.bytes("Surveys/\(folder)/survey.xml")), SchemaFile.survey.text) == [])
    }
    #expect(try faults(Array(Sample.registry.utf8), SchemaFile.registry.text) == [])
  }

  @Test("what the schema refuses, the reader refuses, and the other way round where a schema can say it")
  func agreement() throws {
    let good = Sample.description("<city column=\"c\"/><data href=\"a.csv\" layout=\"wide\"/>")
    #expect(try faults(Array(good.utf8), SchemaFile.survey.text) == [])
    let changes = [
      ("edition=\"2015\"", ""), ("id=\"sample\"", "id=\"a b\""), ("origin=\"real\"", "origin=\"unreal\""),
      ("href=\"a.csv\"", "href=\"/a.csv\""), ("href=\"a.csv\"", "href=\"../../a.csv\""),
      ("layout=\"wide\"", "layout=\"x\""),
      ("<title>", "<title size=\"3\">"), ("<registry href", "<registry path"), ("column=\"c\"", "column=\"\""),
      ("layout=\"wide\"/>", "layout=\"wide\"/><proxies href=\"b.csv\" by=\"iso3\"/>"),
      ("layout=\"wide\"/>", "layout=\"wide\"/><missing code=\"x\" reason=\"y\"/>"),
      ("edition=\"2015\"", "edition=\"2015\" date=\"15-1-1\""), ("<title>Sample</title>", ""),
    ]
    for (old, new) in changes {
      let text = good.replacing(old, with: new)
      #expect(text != good)
      #expect(try faults(Array(text.utf8), SchemaFile.survey.text) != [], "\(new)")
      #expect(SurveyReader.head(Array(text.utf8), file: "s").0 == nil, "\(new)")
    }
  }

  @Test("returns in XML follow their schema")
  func responses() throws {
    let good = """
      <responses xmlns="urn:feasibility:responses:1" survey="s">
        <return city="seoul"><answer item="GOV-01" value="3" evidence="Act"/><answer item="a" missing="refused"/></return>
      </responses>
      """
    #expect(try faults(Array(good.utf8), SchemaFile.responses.text) == [])
    #expect(try faults(Array(good.replacing("refused", with: "x").utf8), SchemaFile.responses.text) != [])
  }

  @Test(
    "the template of each criteria set reads without an error and follows the schemas",
    arguments: ["seoul-model-2015", "un-egdi", "eu-egovernment-benchmark", "teaching", "un-losi", "rutgers-skku"])
  func template(name: String) throws {
    let criteria = try SimulationTests.criteria(name)
    let files = Dictionary(
      uniqueKeysWithValues: SurveyTemplate.files(id: "new-survey", criteria: criteria).map { ($0.name, $0.text) })
    let description = try #require(files["survey.xml"])
    let registry = try #require(files["cities.xml"])
    #expect(try faults(Array(description.utf8), SchemaFile.survey.text) == [])
    #expect(try faults(Array(registry.utf8), SchemaFile.registry.text) == [])
    let (head, findings) = SurveyReader.head(Array(description.utf8), file: "survey.xml")
    #expect(findings.isEmpty)
    let reading = SurveyReader.read(try #require(head), folder: "new", criteria: criteria) {
      path, _ throws(Diagnostic) -> [UInt8] in Array((files[String(path.dropFirst(4))] ?? "").utf8)
    }
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.survey?.cities.map(\.id) == ["example-city"])
  }
}
