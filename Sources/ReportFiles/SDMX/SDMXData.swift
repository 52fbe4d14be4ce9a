package import Diagnostics
internal import XMLStream

/// Results as data that statistics offices load: SDMX-CSV 2.0, and SDMX-ML 3.0 in the structure-specific form.
///
/// Both have the same observations with every digit; ``SDMXStructure`` says what they are.
extension SDMXResults {
  /// SDMX-CSV 2.0: a row an observation. A missing value is an empty cell with the status `M`.
  ///
  /// - Complexity: O(observations), in constant memory.
  package func writeCSV(to sink: ByteSink) {
    let csv = CSVFormatter(sink, startsFile: false)
    let head = ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + SDMXNames.dimensions + ["TIME_PERIOD", "OBS_VALUE"]
    for header in head + ["OUTCOME", "OBS_STATUS", "CONF_STATUS"] { csv.text(header) }
    csv.endRow()
    let id = "\(SDMXNames.agency):\(names.structure)(\(names.version))"
    each { observation in
      csv.text("datastructure")
      csv.text(id)
      csv.text("I")
      csv.text(observation.city)
      csv.text(observation.node)
      csv.text(observation.measure.rawValue)
      csv.text(period)
      csv.number(observation.value)
      csv.text(observation.outcome ?? "")
      csv.text(observation.status.rawValue)
      csv.text("F")
      csv.endRow()
    }
  }

  /// SDMX-ML 3.0, structure-specific: an element an observation. A missing value is no attribute, with the status `M`.
  ///
  /// - Complexity: O(observations), in constant memory.
  package func writeData(to sink: ByteSink) {
    let xml = XMLWriter(sink)
    let space =
      "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=\(SDMXNames.agency):\(names.structure)"
      + "(\(names.version)):ObsLevelDim:AllDimensions"
    xml.declaration()
    xml.element("mes:StructureSpecificData") {
      xml.attribute("xmlns:mes", SDMXStructure.messages)
      xml.attribute("xmlns:ss", SDMXStructure.specific)
      xml.attribute("xmlns:com", SDMXStructure.common)
      xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
      xml.attribute("xmlns:ns1", space)
      SDMXStructure.header(self, to: xml) {
        xml.element("mes:Structure") {
          xml.attribute("structureID", names.structure)
          xml.attribute("namespace", space)
          xml.attribute("dimensionAtObservation", "AllDimensions")
          xml.element("com:Structure", text: names.urn("datastructure.DataStructure", names.structure))
        }
        xml.element("mes:DataSetAction", text: "Information")
      }
      xml.element("mes:DataSet") {
        xml.attribute("ss:structureRef", names.structure)
        xml.attribute("xsi:type", "ns1:DataSetType")
        each { observation in
          xml.element("Obs") {
            xml.attribute("CITY", observation.city)
            xml.attribute("NODE", observation.node)
            xml.attribute("MEASURE", observation.measure.rawValue)
            xml.attribute("TIME_PERIOD", period)
            xml.attribute("OBS_VALUE", observation.value)
            xml.attribute("OUTCOME", observation.outcome)
            xml.attribute("OBS_STATUS", observation.status.rawValue)
            xml.attribute("CONF_STATUS", "F")
          }
        }
      }
    }
  }
}
