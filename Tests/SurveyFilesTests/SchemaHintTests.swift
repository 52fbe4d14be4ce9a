import AssessmentModel
import Diagnostics
import Testing

@testable import SurveyFiles

@Suite("Hints where a schema may be found")
struct SchemaHintTests {
  private static let prefix = "xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\""

  @Test(
    "are accepted and ignored in surveys, registries and returns",
    arguments: ["schemaLocation", "noNamespaceSchemaLocation"])
  func accepted(name: String) throws {
    let hint = "\(Self.prefix) x:\(name)=\"urn:x file:///nowhere/x.xsd\""
    let description = Sample.description(
      "<data href=\"data.xml\" layout=\"xml\"/>", attributes: "origin=\"real\" \(hint)")
    let registry = Sample.registry.replacing("id=\"sample-cities\"", with: "id=\"sample-cities\" \(hint)")
    let data =
      "<responses xmlns=\"urn:feasibility:responses:1\" \(hint)><return city=\"seoul\">"
      + "<answer item=\"GOV-01\" value=\"3\"/></return></responses>"
    let reading = Sample.read(
      description, files: ["surveys/sample/data.xml": Array(data.utf8)], registry: registry)
    #expect(reading.errors == [])
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported)])
  }

  @Test("nothing else of their namespace, and nothing of their name in another, is accepted")
  func others() {
    let refused = [
      "\(Self.prefix) x:type=\"a\"", "xmlns:x=\"urn:other\" x:schemaLocation=\"a b\"", "schemaLocation=\"a b\"",
    ]
    for attribute in refused {
      let description = Sample.description(
        "<data href=\"d.xml\" layout=\"xml\"/>", attributes: "origin=\"real\" \(attribute)")
      let reading = Sample.read(description, files: [:])
      #expect(reading.diagnostics.contains { $0.code == .surveyUnknownAttribute }, "\(attribute)")
    }
  }
}
