import Diagnostics
import Testing

@testable import Deliveries

/// SDMX-ML: what is a dimension, what belongs to which observation, and what is no data.
@Suite struct SDMXMarkupTests {
  static let schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v"

  /// A message of structure-specific data.
  static func specific(
    _ content: String, version: String = "2_1", atObservation: String = "TIME_PERIOD", header: String = "",
    behind: String = ""
  ) -> String {
    """
    <m:StructureSpecificData xmlns:m="\(schemas)\(version)/message" xmlns:c="\(schemas)\(version)/common" \
    xmlns:s="\(schemas)\(version)/data/structurespecific" xmlns:f="\(schemas)\(version)/message/footer" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x http://127.0.0.1:1/none.xsd">
    <m:Header><m:Structure structureID="S" dimensionAtObservation="\(atObservation)"><c:Structure><URN>\
    urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=T:ICT(1.0)</URN></c:Structure></m:Structure>\(header)</m:Header>
    <m:DataSet s:structureRef="S" xsi:type="x:Y" xmlns:x="urn:x">
    \(content)
    </m:DataSet>
    \(behind)</m:StructureSpecificData>
    """
  }

  /// A message of generic data.
  static func generic(_ sets: String, behind: String = "") -> String {
    """
    <GenericData xmlns="\(schemas)2_1/message" xmlns:g="\(schemas)2_1/data/generic" xmlns:c="\(schemas)2_1/common" \
    xmlns:f="\(schemas)2_1/message/footer"><Header><Structure structureID="S" dimensionAtObservation="TIME_PERIOD">\
    <c:Structure><Ref agencyID="T" id="ICT" version="1.0"/></c:Structure></Structure></Header>\(sets)\(behind)\
    </GenericData>
    """
  }

  @Test("Known names and their place tell dimensions from attributes, and the rest is said")
  func guessed() {
    let read = StatisticsDelivery(
      Self.specific(
        """
        <Series FREQ="A" REF_AREA="KR" SEX="F" DECIMALS="1" UNIT_MEASURE="PT" NOTE="n"><Obs TIME_PERIOD="2014" \
        OBS_VALUE="81.6" OBS_STATUS="A"/></Series>
        <Series FREQ="A" REF_AREA="KR" SEX="M" DECIMALS="1" UNIT_MEASURE="PT" NOTE="n"><Obs TIME_PERIOD="2014" \
        OBS_VALUE="85" OBS_STATUS="A"/></Series>
        """))
    #expect(read.profile == "sdmx-ml")
    #expect(read.names == ["A.F", "A.M"])
    #expect(read.respondents == ["KR 2014"])
    #expect(read.contents == [[.value("81.6")], [.value("85")]])
    #expect(read.delivery?.questions[0].label == "A.F (UNIT_MEASURE=PT)")
    #expect(read.delivery?.form.id == "T:ICT(1.0)")
    #expect(read.delivery?.answers[1][0].place.line == 5)
    #expect(read.severities(.statisticsDimensionsGuessed) == [.note])
    #expect(read.severities(.statisticsAttributesLeft) == [.note])
  }

  @Test("Where the first attribute stands before a dimension, no series is lost")
  func unordered() {
    let read = StatisticsDelivery(
      Self.specific(
        """
        <Series DECIMALS="1" SEX="F" REF_AREA="KR"><Obs TIME_PERIOD="2014" OBS_VALUE="1"/></Series>
        <Series DECIMALS="1" SEX="M" REF_AREA="KR"><Obs TIME_PERIOD="2014" OBS_VALUE="2"/></Series>
        """))
    #expect(read.names == ["F", "M"])
    #expect(read.contents == [[.value("1")], [.value("2")]])
    let behind = StatisticsDelivery(
      Self.specific(
        """
        <Series FREQ="A" DECIMALS="1" SEX="F" REF_AREA="KR"><Obs TIME_PERIOD="2014" OBS_VALUE="1"/></Series>
        <Series FREQ="A" DECIMALS="1" SEX="M" REF_AREA="KR"><Obs TIME_PERIOD="2014" OBS_VALUE="2"/></Series>
        """))
    #expect(behind.names == ["A.F", "A.M"])
    #expect(behind.respondents == ["KR 2014"])
  }

  @Test("Data sets of one structure are read alike, and a series may go on in the next")
  func sets() {
    let next = "</m:DataSet><m:DataSet s:structureRef=\"S\">"
    let read = StatisticsDelivery(
      Self.specific(
        "<Series FREQ=\"A\" DECIMALS=\"1\" SEX=\"F\"><Obs TIME_PERIOD=\"2013\"/></Series>" + next
          + "<Series FREQ=\"A\" DECIMALS=\"1\" SEX=\"F\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"
          + "<Series FREQ=\"A\" DECIMALS=\"1\" SEX=\"M\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"2\"/></Series>",
        version: "3_0"))
    #expect(read.names == ["A.F", "A.M"])
    #expect(read.respondents == ["2013", "2014"])
    #expect(read.contents == [[.absent(.empty), .value("1")], [.absent(.empty), .value("2")]])
    #expect(read.severities(.statisticsDimensionsGuessed) == [.note])
  }

  @Test("Any dimension may stand at observations, and the period at series")
  func sections() {
    let read = StatisticsDelivery(
      Self.specific(
        """
        <Series TIME_PERIOD="2013" SEX="F"><Obs REF_AREA="KR" OBS_VALUE="1"/><Obs REF_AREA="MN" OBS_VALUE="2"/></Series>
        <Series TIME_PERIOD="2014" SEX="F"><Obs REF_AREA="KR" OBS_VALUE="3" NOTE="x"/></Series>
        """, atObservation: "REF_AREA"))
    #expect(read.names == ["F"])
    #expect(read.respondents == ["KR 2013", "MN 2013", "KR 2014"])
    #expect(read.contents == [[.value("1"), .value("2"), .value("3")]])
  }

  @Test("Attributes of groups and of the data set reach observations that say nothing themselves")
  func groups() {
    let specific = StatisticsDelivery(
      Self.specific(
        """
        <Group xsi:type="x:Sibling" REF_AREA="KR" SEX="F" UNIT_MULT="6"/><Group xsi:type="x:Area" REF_AREA="MN" UNIT_MULT="3"/>
        <Series FREQ="A" REF_AREA="KR" SEX="F"><Obs TIME_PERIOD="2014" OBS_VALUE="1"/></Series>
        <Series FREQ="A" REF_AREA="KR" SEX="M"><Obs TIME_PERIOD="2014" OBS_VALUE="2"/></Series>
        <Series FREQ="A" REF_AREA="MN" SEX="T" UNIT_MULT="9"><Obs TIME_PERIOD="2014" OBS_VALUE="3"/></Series>
        <Series FREQ="A" REF_AREA="MN" SEX="U"><Obs TIME_PERIOD="2014" OBS_VALUE="4"/></Series>
        """))
    #expect(
      specific.delivery?.questions.map(\.label) == [
        "A.F (UNIT_MULT=6)", nil, "A.T (UNIT_MULT=9)", "A.U (UNIT_MULT=3)",
      ])
    let generic = StatisticsDelivery(
      Self.generic(
        """
        <DataSet structureRef="S"><g:Attributes><g:Value id="UNIT_MULT" value="3"/></g:Attributes>
        <g:Group type="Sibling"><g:GroupKey><g:Value id="SEX" value="F"/><g:Value id="REF_AREA" value="KR"/></g:GroupKey>
        <g:Attributes><g:Value id="UNIT_MULT" value="6"/></g:Attributes></g:Group>
        <g:Series><g:SeriesKey><g:Value id="REF_AREA" value="KR"/><g:Value id="FREQ" value="A"/>
        <g:Value id="SEX" value="F"/></g:SeriesKey><g:Obs><g:ObsDimension value="2014"/><g:ObsValue value="1"/></g:Obs>
        </g:Series><g:Series><g:SeriesKey><g:Value id="FREQ" value="A"/><g:Value id="REF_AREA" value="KR"/>
        <g:Value id="SEX" value="M"/></g:SeriesKey><g:Obs><g:ObsDimension value="2014"/><g:ObsValue value="2"/></g:Obs>
        </g:Series></DataSet>
        """))
    #expect(generic.delivery?.questions.map(\.label) == ["A.F (UNIT_MULT=6)", "A.M (UNIT_MULT=3)"])
    #expect(generic.severities(.statisticsDimensionsGuessed).isEmpty)
    let contradicted = StatisticsDelivery(
      Self.specific(
        "<Group REF_AREA=\"KR\" UNIT_MULT=\"6\"/><Group REF_AREA=\"KR\" UNIT_MULT=\"3\"/>"
          + "<Series REF_AREA=\"KR\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"))
    #expect(contradicted.severities(.statisticsMessageUnread) == [.stop])
    let kinds = (0..<40).map { "<Group A\($0)=\"1\" UNIT_MULT=\"1\"/>" }.joined()
    let keys = (0..<40).map { "A\($0)=\"1\"" }.joined(separator: " ")
    let many = StatisticsDelivery(
      Self.specific("\(kinds)<Series \(keys)><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"))
    #expect(many.severities(.statisticsMessageUnread) == [.stop])
  }

  @Test("Several values of a status are one status; several of a measure are none", arguments: ["2_1", "3_0"])
  func several(version: String) {
    let read = StatisticsDelivery(
      Self.specific(
        """
        <Series REF_AREA="KR"><Comp id="TITLE"><Value><c:Text xml:lang="en">T</c:Text><c:Text xml:lang="fr">U</c:Text>
        </Value></Comp><Obs TIME_PERIOD="2012" OBS_VALUE="1"><Comp id="OBS_STATUS"><Value>A</Value><Value>F</Value></Comp>
        </Obs><Obs TIME_PERIOD="2013"><Comp id="OBS_STATUS"><Value>E</Value><Value>Q</Value></Comp></Obs>
        <Obs TIME_PERIOD="2014"><Comp id="OBS_VALUE"><Value>1</Value><Value>2</Value></Comp></Obs>
        <Obs TIME_PERIOD="2015"><Comp id="OBS_VALUE"><Value>7</Value></Comp></Obs></Series>
        """, version: version))
    #expect(
      read.contents == [[.value("1"), .absent(.confidential), .absent(.empty), .value("7")]])
    #expect(read.severities(.statisticsSeveralValues) == [.valueSetAside])
  }

  @Test("Data sets that delete, by themselves or by the header, are said and not taken")
  func deletes() {
    let series = "<Series REF_AREA=\"KR\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"
    let head = StatisticsDelivery(Self.specific(series, header: "<m:DataSetAction>Delete</m:DataSetAction>"))
    #expect(head.delivery == nil)
    #expect(head.severities(.statisticsActionNotTaken) == [.rowSetAside])
    #expect(head.severities(.statisticsEmpty) == [.stop])
    let second = StatisticsDelivery(
      Self.specific(
        series + "</m:DataSet><m:DataSet s:structureRef=\"S\" s:action=\"Delete\">" + series
          + "</m:DataSet><m:DataSet s:structureRef=\"S\" action=\"Explode\">" + series))
    #expect(second.contents == [[.value("1")]])
    #expect(second.severities(.statisticsActionNotTaken) == [.rowSetAside, .rowSetAside])
    #expect(second.severities(.statisticsObservationTwice).isEmpty)
  }

  @Test("A footer alone stops with its text; beside data it is quoted")
  func footers() throws {
    let footer =
      "<f:Footer><f:Message code=\"413\"><c:Text>Too large,</c:Text><c:Text>see http://x</c:Text></f:Message></f:Footer>"
    let alone = StatisticsDelivery(Self.generic("", behind: footer))
    #expect(alone.profile == "sdmx-ml")
    #expect(alone.delivery == nil)
    let said = try #require(alone.findings.first { $0.code == .statisticsMessageWithoutData })
    #expect(said.severity == .stop)
    #expect(said.statement.values == [.text("“413: Too large, see http://x”")])
    let none = StatisticsDelivery(Self.generic("<DataSet structureRef=\"S\"/>", behind: footer))
    #expect(none.severities(.statisticsMessageWithoutData) == [.stop])
    let series = "<Series REF_AREA=\"KR\"><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"
    let beside = StatisticsDelivery(Self.specific(series, behind: footer))
    #expect(beside.contents == [[.value("1")]])
    #expect(beside.severities(.statisticsFooterBeside) == [.note])
    let test = StatisticsDelivery(Self.specific(series, header: "<m:Test>true</m:Test>"))
    #expect(test.contents == [[.value("1")]])
    #expect(test.severities(.statisticsFooterBeside) == [.note])
  }

  @Test("Errors, metadata and versions that are not read stop with a word")
  func refused() {
    let error = StatisticsDelivery(
      """
      <m:Error xmlns:m="\(Self.schemas)2_1/message" xmlns:c="\(Self.schemas)2_1/common"><m:ErrorMessage code="100">\
      <c:Text>No results found</c:Text></m:ErrorMessage></m:Error>
      """)
    #expect(error.profile == "sdmx-ml")
    #expect(error.severities(.statisticsMessageWithoutData) == [.stop])
    #expect(error.findings.first?.statement.values == [.text("“100: No results found”")])
    let metadata = StatisticsDelivery("<GenericMetadata xmlns=\"\(Self.schemas)2_1/message\"/>")
    #expect(metadata.severities(.statisticsMessageWithoutData) == [.stop])
    let old = StatisticsDelivery(
      "<CompactData xmlns=\"http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message\"/>")
    #expect(old.severities(.statisticsMessageUnread) == [.stop])
    let later = StatisticsDelivery("<StructureSpecificData xmlns=\"\(Self.schemas)3_1/message\"/>")
    #expect(later.severities(.statisticsMessageUnread) == [.stop])
    let elsewhere = StatisticsDelivery("<GenericData xmlns=\"urn:other\"><DataSet/></GenericData>")
    #expect(elsewhere.profile != "sdmx-ml")
  }

  @Test("Without a measure or with too many components nothing is taken")
  func bounds() {
    let bare = StatisticsDelivery(
      Self.specific("<Obs A=\"NaN\"/><Obs A=\"1\"/>", version: "3_0", atObservation: "AllDimensions"))
    #expect(bare.severities(.statisticsColumnsUnknown) == [.stop])
    let ids = (0..<300).map { "A\($0)=\"1\"" }.joined(separator: " ")
    let many = StatisticsDelivery(
      Self.specific("<Series \(ids)><Obs TIME_PERIOD=\"2014\" OBS_VALUE=\"1\"/></Series>"))
    #expect(many.severities(.statisticsMessageUnread) == [.stop])
    let declared = StatisticsDelivery(
      "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + Self.specific("<Series REF_AREA=\"KR\"/>"))
    #expect(declared.delivery == nil)
    #expect(declared.findings.hasStop || declared.profile == nil)
  }

  @Test("An observation without a code of its key is set aside, a value that its status denies as well")
  func broken() {
    let read = StatisticsDelivery(
      Self.generic(
        """
        <DataSet structureRef="S"><g:Series><g:SeriesKey><g:Value id="REF_AREA" value="KR"/><g:Value id="SEX" value="F"/>
        </g:SeriesKey><g:Obs><g:ObsDimension value="2014"/><g:ObsValue value="1"/></g:Obs>
        <g:Obs><g:ObsDimension value="2015"/><g:ObsValue value="0"/><g:Attributes><g:Value id="OBS_STATUS" value="M"/>
        </g:Attributes></g:Obs></g:Series><g:Series><g:SeriesKey><g:Value id="REF_AREA" value="MN"/></g:SeriesKey>
        <g:Obs><g:ObsDimension value="2014"/><g:ObsValue value="2"/></g:Obs></g:Series></DataSet>
        """))
    #expect(read.contents == [[.value("1"), .absent(.empty)]])
    #expect(read.severities(.statisticsRowBroken) == [.rowSetAside])
    #expect(read.severities(.statisticsStatusContradicts) == [.valueSetAside])
  }
}
