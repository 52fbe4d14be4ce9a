import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// A small valid set that holds one of everything; findings are made by changing one place of it.
enum Sample {
  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <criteriaSet xmlns="urn:feasibility:criteria:1" id="sample">
      <title xml:lang="en">Sample</title>
      <title xml:lang="ko">예시</title>
      <scores from="0" to="100" decimals="1"/>
      <ranking ties="dense" minimumCoverage="0.5" silenceLowersVerdict="yes"/>
      <matrix horizontal="capacity" vertical="access"/>
      <referenceCity id="alpha"/>
      <indicators>
        <indicator id="lead">
          <name>Leadership</name>
          <question>Who leads?</question>
          <level of="4"/>
          <goalposts lower="0" upper="4"/>
        </indicator>
        <indicator id="staff" direction="lower-is-better">
          <name>Staff</name>
          <number from="0"/>
          <items>
            <item id="posts"><question>Posts?</question><count/></item>
            <item id="people"><question>People?</question><count of="9000"/></item>
          </items>
          <ratio of="posts" to="people" per="1000"/>
          <goalposts lower="1" upper="20" scale="logarithmic"/>
        </indicator>
        <indicator id="checks">
          <name>Checks</name>
          <count of="2"/>
          <items>
            <item id="checks-a"><question>First?</question><yesNo/></item>
            <item id="checks-b"><question>Second?</question><yesNo/></item>
          </items>
          <sum><of item="checks-a"/><of item="checks-b"/></sum>
          <minMax constant="0.5"/>
        </indicator>
        <indicator id="net">
          <name>Internet</name>
          <percent/>
          <goalposts lower="0" upper="100"/>
        </indicator>
        <indicator id="law">
          <name>Law</name>
          <options>
            <option code="none" points="0"><label>None</label></option>
            <option code="full" points="1"><label>Full</label></option>
          </options>
          <goalposts lower="0" upper="1"/>
        </indicator>
        <indicator id="member">
          <name>Member</name>
          <yesNo/>
          <goalposts lower="0" upper="1"/>
        </indicator>
      </indicators>
      <index id="top" aggregation="geometric" zero="floor" floor="0.01" minimumChildren="2">
        <name>Top</name>
        <node id="capacity" weight="0.5">
          <name>Capacity</name>
          <use indicator="lead" weight="0.25"/>
          <use indicator="staff" weight="0.25" sense="falling"/>
          <use indicator="checks" weight="0.5"/>
        </node>
        <node id="access" weight="0.5" weights="relative">
          <name>Access</name>
          <use indicator="net" weight="2" measure="level-and-worst-group"/>
          <use indicator="law" weight="1"/>
        </node>
      </index>
      <index id="beside" aggregation="minimum">
        <name>Beside</name>
        <part node="capacity" weight="40"/>
        <part node="access" weight="60"/>
      </index>
      <gates>
        <gate id="member"><name>Member</name><requires indicator="member" equals="yes"/></gate>
      </gates>
      <classes node="top">
        <class id="high" above="75"><name>High</name></class>
        <class id="middle" atLeast="50"><name>Middle</name></class>
        <class id="low"><name>Low</name></class>
      </classes>
      <verdicts>
        <verdict id="out" when="gate-failed"><name>Out</name></verdict>
        <verdict id="open" when="gate-unknown"><name>Open</name></verdict>
        <verdict id="go" ranked="yes" standing="2"><name>Go</name><when node="top" atLeast="60"/></verdict>
        <verdict id="wait"><name>Wait</name></verdict>
      </verdicts>
      <divide>
        <groups>
          <group id="women" reference="men"><name>women</name><referenceName>men</referenceName></group>
        </groups>
        <checks>
          <check indicator="net" frontier="best"><for group="women"/></check>
        </checks>
        <parity reverseAbove="1.02"><step atLeast="0.98" level="0"/><step atLeast="0.9" level="2"/></parity>
        <raise atDifference="30" atExclusionRatio="3"/>
        <cap sampleBelow="30" differenceBelow="2"/>
        <shortfall><step above="0.5" level="3"/><step above="0.25" level="2"/></shortfall>
      </divide>
    </criteriaSet>

    """

  static let file = "sample.xml"

  static func read(_ text: String) -> CriteriaReading { CriteriaReader.read(Array(text.utf8), file: file) }
}

/// One change of the sample and what must be found because of it.
struct Change: Sendable, CustomTestStringConvertible {
  var old: String
  /// The marker 1️⃣ stands where the finding must be; without one the place is not checked.
  var new: String
  var code: DiagnosticCode
  var words: String
  /// Codes of further findings that the change brings about.
  var also: [DiagnosticCode] = []

  init(_ old: String, _ new: String, _ code: DiagnosticCode, _ words: String, also: [DiagnosticCode] = []) {
    self.old = old
    self.new = new
    self.code = code
    self.words = words
    self.also = also
  }

  var testDescription: String { "\(code.id): \(new.prefix(60))" }

  /// Applies the change and expects its findings: this code at this place, and no others.
  func check(_ base: String = Sample.text, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let parts = base.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "“\(old)” must stand once in the sample", sourceLocation: sourceLocation)
    let marked = MarkedText(parts[0] + new + parts[1])
    let reading = CriteriaReader.read(marked.bytes, file: Sample.file)
    let shown = reading.diagnostics.map {
      "\($0.code.id) \($0.location.map(\.description) ?? "-") \($0.headline) | \($0.mend?.english ?? "")"
    }
    let found = reading.diagnostics.first { $0.code == code }
    let finding = try #require(found, "\(shown)", sourceLocation: sourceLocation)
    let said = finding.headline + " " + (finding.mend?.english ?? "")
    #expect(said.contains(words), "\(shown)", sourceLocation: sourceLocation)
    #expect(
      reading.diagnostics.map(\.code.id).sorted() == ([code] + also).map(\.id).sorted(), "\(shown)",
      sourceLocation: sourceLocation)
    #expect((reading.set == nil) == reading.diagnostics.hasStop, sourceLocation: sourceLocation)
    if new.contains("1️⃣") {
      #expect(finding.location?.line == marked["1️⃣"].line, "\(shown)", sourceLocation: sourceLocation)
      #expect(finding.location?.column == marked["1️⃣"].column, "\(shown)", sourceLocation: sourceLocation)
    }
  }
}
