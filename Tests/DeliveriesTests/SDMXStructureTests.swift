import Diagnostics
import Testing

@testable import Deliveries

/// Structure definitions: alone, and beside data.
@Suite struct SDMXStructureTests {
  @Test("Alone it is a codebook: options of dimensions, a measure, no respondents")
  func alone() {
    let read = StatisticsDelivery(SDMXForms.structure)
    #expect(read.profile == "sdmx-structure")
    #expect(read.names == ["FREQ", "REF_AREA", "SEX", "TIME_PERIOD", "OBS_STATUS", "UNIT_MULT", "OBS_VALUE"])
    #expect(read.respondents.isEmpty)
    #expect(
      read.delivery?.questions.map(\.kind) == [.choice, .choice, .choice, .date, .text, .text, .number])
    #expect(
      read.delivery?.questions[2].options == [
        DeliveredOption(name: "F", label: "Female"), DeliveredOption(name: "M", label: "Male"),
      ])
    #expect(read.delivery?.form.id == "T:ICT(1.0)")
    let korean = StatisticsDelivery(SDMXForms.structure, language: "ko")
    #expect(korean.delivery?.questions[2].options.first?.label == "F-ko")
  }

  @Test("It settles what is a dimension, in which order, and names codes in the language that is wanted")
  func companion() {
    let data = SDMXMarkupTests.specific(
      """
      <Series TITLE="t" SEX="F" REF_AREA="KR-11" FREQ="A" UNIT_MULT="0"><Obs TIME_PERIOD="2014" OBS_VALUE="1"/></Series>
      <Series TITLE="t" SEX="F" REF_AREA="KR-26" FREQ="A" UNIT_MULT="0"><Obs TIME_PERIOD="2014" OBS_VALUE="2"/></Series>
      """)
    let read = StatisticsDelivery(data, with: [SDMXForms.structure], language: "ko")
    #expect(read.names == ["A.F"])
    #expect(read.delivery?.questions[0].label == "A-ko, F-ko")
    #expect(read.respondents == ["KR-11 2014", "KR-26 2014"])
    #expect(read.delivery?.form.title == "ICT use")
    #expect(read.severities(.statisticsDimensionsGuessed).isEmpty)
  }

  @Test("It says which columns of SDMX-CSV are dimensions, wherever they stand")
  func columns() {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,NOTE,SEX,REF_AREA,OBS_VALUE,TIME_PERIOD,FREQ\n"
    let rows = "dataflow,T:ICT(1.0),I,x,F,KR-11,1,2014,A\ndataflow,T:ICT(1.0),I,y,F,KR-11,2,2015,A\n"
    let read = StatisticsDelivery(head + rows, with: [SDMXForms.structure])
    #expect(read.names == ["A.F"])
    #expect(read.delivery?.questions[0].label == "Annual, Female")
    #expect(read.contents == [[.value("1"), .value("2")]])
    // Without it a column before the value is taken for a dimension.
    #expect(StatisticsDelivery(head + rows).names == ["x.F", "y.F"])
  }

  @Test("A structure that is not that of the data is named and not used")
  func unfit() {
    let data = SDMXMarkupTests.specific(
      "<Series REF_AREA=\"KR-11\" SEX=\"F\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>")
    let lacking = StatisticsDelivery(data, with: [SDMXForms.structure])
    #expect(lacking.severities(.statisticsStructureUnfit) == [.valueSetAside])
    #expect(lacking.delivery?.questions.map(\.label) == [nil])
    #expect(lacking.severities(.statisticsDimensionsGuessed) == [.note])
    let other = StatisticsDelivery(
      data, with: [SDMXForms.structure.replacing("id=\"ICT\"", with: "id=\"POP\"")])
    #expect(other.severities(.statisticsStructureUnfit) == [.valueSetAside])
    let csv = StatisticsDelivery(
      "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nT:POP(1.0),KR,2014,5\n", with: [SDMXForms.structure, "<x/>"])
    #expect(csv.severities(.statisticsStructureUnfit) == [.note, .valueSetAside])
    #expect(csv.contents == [[.value("5")]])
    let keyed = StatisticsDelivery(
      SDMXForms(SDMXFormsTests.observations(1)).generic,
      with: [
        SDMXForms.structure.replacing("<s:Dimension id=\"SEX\">", with: "<s:Other id=\"SEX\">")
          .replacing(
            "version=\"1.0\"/></s:Enumeration></s:LocalRepresentation></s:Dimension><s:TimeDimension",
            with:
              "version=\"1.0\"/></s:Enumeration></s:LocalRepresentation></s:Other><s:TimeDimension")
      ])
    #expect(keyed.severities(.statisticsStructureUnfit) == [.valueSetAside])
    #expect(keyed.names.count == 2)
    let none = StatisticsDelivery(
      "<Structure xmlns=\"\(SDMXMarkupTests.schemas)2_1/message\"><Structures/></Structure>")
    #expect(none.profile == "sdmx-structure")
    #expect(none.severities(.statisticsStructureUnfit) == [.stop])
  }

  @Test("In 3.0 names stand as texts, and measures are as many as the structure says")
  func third() {
    let start = SDMXMarkupTests.schemas + "3_0"
    let urn = "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=T:CL_SEX(1.0)"
    let structure = """
      <m:Structure xmlns:m="\(start)/message" xmlns:s="\(start)/structure" xmlns:c="\(start)/common"><m:Structures>\
      <s:Codelists><s:Codelist id="CL_SEX" agencyID="T" version="1.0"><s:Code id="F"><c:Name>Female</c:Name></s:Code>\
      </s:Codelist></s:Codelists><s:Dataflows><s:Dataflow id="FLOW" agencyID="T" version="1.0"><c:Name>Flow</c:Name>\
      <s:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:ICT(1.0)</s:Structure></s:Dataflow>\
      </s:Dataflows><s:DataStructures><s:DataStructure id="ICT" agencyID="T" version="1.0"><s:DataStructureComponents>\
      <s:DimensionList><s:Dimension id="SEX"><s:LocalRepresentation><s:Enumeration>\(urn)</s:Enumeration>\
      </s:LocalRepresentation></s:Dimension><s:TimeDimension id="TIME_PERIOD"/></s:DimensionList><s:MeasureList>\
      <s:Measure id="USERS"/><s:Measure id="SHARE"/></s:MeasureList></s:DataStructureComponents></s:DataStructure>\
      </s:DataStructures></m:Structures></m:Structure>
      """
    let data = SDMXMarkupTests.specific(
      "<Obs SEX=\"F\" TIME_PERIOD=\"2014\" USERS=\"12\" SHARE=\"0.5\"/><Obs SEX=\"F\" TIME_PERIOD=\"2015\" USERS=\"13\"/>",
      version: "3_0", atObservation: "AllDimensions"
    ).replacing("DataStructure=T:ICT(1.0)", with: "Dataflow=T:FLOW(1.0)")
    let read = StatisticsDelivery(data, with: [structure])
    #expect(read.names == ["F.USERS", "F.SHARE"])
    #expect(read.delivery?.questions.map(\.label) == ["Female, USERS", "Female, SHARE"])
    #expect(read.contents == [[.value("12"), .value("13")], [.value("0.5"), .absent(.empty)]])
    #expect(read.delivery?.form.title == "Flow")
    // Without it nothing says what is measured.
    #expect(StatisticsDelivery(data).severities(.statisticsColumnsUnknown) == [.stop])
  }
}
