import AssessmentModel
import Diagnostics
import SurveyFiles
import XMLStream

/// Writes what stands beside the data as `survey.xml`.
enum DescriptionWriter {
  static func write(_ survey: Survey, _ columns: ResponsesWriter.Columns, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    let description = survey.description
    xml.declaration()
    xml.element("survey") {
      xml.attribute("xmlns", "urn:feasibility:survey:1")
      xml.attribute("id", description.id)
      xml.attribute("edition", description.edition)
      if !description.date.isEmpty { xml.attribute("date", description.date) }
      xml.attribute("origin", description.origin.rawValue)
      xml.attribute("criteria", description.criteria)
      xml.texts("title", description.title)
      xml.texts("source", description.source)
      if !description.licence.isEmpty { xml.element("licence", text: description.licence) }
      xml.texts("note", description.note)
      xml.element("registry") { xml.attribute("href", "registry.xml") }
      xml.element("city") { xml.attribute("column", columns.city) }
      xml.element("data") {
        xml.attribute("href", "responses.csv")
        xml.attribute("layout", "wide")
        xml.attribute("delimiter", "comma")
      }
      for reason in columns.reasons {
        xml.element("missing") {
          xml.attribute("code", reason.name)
          xml.attribute("reason", reason.name)
        }
      }
    }
  }
}
