import AssessmentModel
import CriteriaFiles
import Diagnostics
import Glibc
import TestSupport
import Testing

/// Criteria sets for tests of workbooks and codebooks.
enum CriteriaSamples {
  /// A set of the repository.
  static func shipped(_ name: String) throws -> CriteriaSet {
    try #require(CriteriaReader.read(Repository.bytes("Criteria/\(name)/criteria.xml") ?? [], file: name).set)
  }

  /// A set from its text, which has no error.
  static func read(_ text: String) throws -> CriteriaSet {
    let reading = CriteriaReader.read(Array(text.utf8), file: "sample.xml")
    #expect(!reading.diagnostics.hasStop, "\(reading.diagnostics)")
    return try #require(reading.set)
  }

  /// The random set of a number, as `make fuzz` makes it; `nil` if it is no valid one.
  static func odd(_ number: Int, in folder: TemporaryFolder) throws -> CriteriaSet? {
    let path = folder.path("odd-\(number)")
    #expect(system("'\(program)' --write '\(path)' --seed 21 --from \(number) >/dev/null 2>&1") == 0)
    let text = try #require(Repository.text(path + "/criteria/criteria.xml"))
    return CriteriaReader.read(Array(text.utf8), file: path).set
  }

  private static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = "/" + path.split(separator: "/").dropLast().joined(separator: "/") + "/OddSets"
    return access(beside, X_OK) == 0 ? beside : Repository.root + "/.build/debug/OddSets"
  }()

  /// A set with every kind of element: what a sheet or a column is there for.
  static let everything = """
    <?xml version="1.0" encoding="UTF-8"?>
    <criteriaSet xmlns="urn:feasibility:criteria:1" id="everything" version="2.0">
      <title xml:lang="en">Everything = all</title>
      <title xml:lang="ko">모두</title>
      <purpose>“Quotes”, &lt;angles&gt; &amp; =SUM(A1)</purpose>
      <source>+1 and -1</source>
      <scores from="0" to="100" decimals="1"/>
      <ranking ties="average" minimumCoverage="0.25" silenceLowersVerdict="yes"/>
      <screening minimumByCity="0.5" minimumByIndicator="0.3"/>
      <imputation method="group-median" by="country"/>
      <treatment method="winsorise" skewness="2.5" kurtosis="4" most="3"/>
      <change atMost="20" unit="percent"/>
      <matrix horizontal="R" vertical="N"/>
      <referenceCity id="seoul"/>
      <indicators>
        <indicator id="A-1" direction="lower-is-better" cityControls="no">
          <name>Price</name><name xml:lang="ko">가격</name>
          <unit>% of income</unit>
          <question>What does it cost?</question>
          <number from="0"/>
          <proof><name>Bill</name><name xml:lang="ko">청구서</name></proof>
          <denominator item="A-2a" per="1000"/>
          <imputation method="none"/>
          <treatment method="forced-winsorise"><city id="seoul"/><city id="manila"/></treatment>
          <change unit="none"/>
          <goalposts lower="0.1" upper="12345.678901234567" scale="logarithmic" outside="keep" range="1 100" basis="judged"/>
          <source>S-1</source>
          <status>judgement</status>
        </indicator>
        <indicator id="A-2">
          <name>Staff</name>
          <number/>
          <items>
            <item id="A-2a"><question>How many inhabitants?</question><count/></item>
            <item id="A-2b">
              <question>How many of the staff?</question><question xml:lang="ko">직원 수는?</question>
              <count of="999"/><proof><name>List</name></proof>
            </item>
          </items>
          <ratio of="A-2b" to="A-2a" per="1000"/>
          <treatment method="box-cox" lambda="0.5"/>
          <minMax constant="0.5"/>
          <basis>Limits</basis><basis xml:lang="ko">한계</basis>
        </indicator>
        <indicator id="A-3">
          <name>Choice</name>
          <question>Which?</question>
          <options>
            <option code="a" points="0"><label>None</label></option>
            <option code="b c" points="2.5"><label>Some, or so</label><label xml:lang="ko">조금</label></option>
          </options>
          <categories basis="table">
            <lowest points="0"/><from at="1" points="0.5"/><from at="2" points="1"/>
          </categories>
        </indicator>
        <indicator id="A-4">
          <name>Sum</name>
          <number/>
          <items>
            <item id="A-4a"><question>One?</question><yesNo/></item>
            <item id="A-4b"><question>Two?</question><yesNo/></item>
          </items>
          <mean times="100" minimumAnswered="0.5"><of item="A-4a" weight="2"/><of item="A-4b"/></mean>
          <zScore mean="0.5" deviation="0.2"/>
        </indicator>
        <indicator id="A-5"><name>Abroad</name><yesNo/><outsideCountry iso3="KOR"/><goalposts lower="0" upper="1"/></indicator>
        <indicator id="A-6"><name>Share</name><question>Share?</question><percent/><goalposts lower="0" upper="100"/></indicator>
      </indicators>
      <checks>
        <check id="C1" severity="hard" setsAside="A-2b">
          <name>Staff within inhabitants</name>
          <when item="A-4a" equals="yes"/>
          <requires item="A-2b" atMost="A-2a"/>
        </check>
        <check id="C2"><name>Sums</name><requires sum="A-4a A-4b" atLeast="1"/></check>
      </checks>
      <index id="I" weights="relative">
        <name>Index</name><name xml:lang="ko">지수</name>
        <definition>All of it</definition>
        <rescale from="10" to="90"/>
        <node id="R" weight="14" minimumCoverage="0.5" minimumChildren="1">
          <name>Readiness</name>
          <weights method="budget-allocation">
            <expert name="Kim &amp; Lee">60 40</expert><expert name="=Park">0.5 0.5</expert>
          </weights>
          <use indicator="A-2"/><use indicator="A-4" sense="falling"/>
        </node>
        <node id="N" weight="8" aggregation="ordered-weighted" places="0.7 0.3">
          <name>Need</name>
          <weights method="best-worst" best="A-3" worst="A-6">
            <bestToOthers>1 3</bestToOthers><othersToWorst>3 1</othersToWorst>
          </weights>
          <use indicator="A-3"/><use indicator="A-6" measure="level-and-worst-group"/>
        </node>
        <use indicator="A-1" weight="3"/>
      </index>
      <index id="J" aggregation="power-mean" exponent="0.5" zero="floor" floor="0.05" weights="equal">
        <name>Other</name>
        <part node="N"/><use indicator="A-6"/>
      </index>
      <gates>
        <gate id="G1"><name>Abroad</name><requires indicator="A-5" equals="yes"/></gate>
        <gate id="G2"><name>Ready</name><requires node="R" atLeast="10"/></gate>
      </gates>
      <classes node="I">
        <class id="high" atLeast="60"><name>High</name></class>
        <class id="mid" above="30"><name>Middle</name></class>
        <class id="low"><name>Low</name></class>
      </classes>
      <verdicts>
        <verdict id="no" when="gate-failed"><name>No</name></verdict>
        <verdict id="ask" when="gate-unknown"><name>Ask</name></verdict>
        <verdict id="go" ranked="yes" standing="2">
          <name>Go</name><advice>Begin.</advice><advice xml:lang="ko">시작하십시오.</advice>
          <when node="I" atLeast="50"/><when indicator="A-6" above="20"/>
        </verdict>
        <verdict id="wait" standing="1"><name>Wait</name></verdict>
      </verdicts>
      <divide>
        <groups>
          <group id="women" reference="men"><name>Women</name><name xml:lang="ko">여성</name><referenceName>Men</referenceName></group>
        </groups>
        <checks>
          <check indicator="A-6" frontier="best"><for group="women"/></check>
          <check indicator="A-1" target="2" affordability="yes"/>
        </checks>
        <parity reverseAbove="1.03"><step atLeast="0.97" level="0"/><step atLeast="0.8" level="2"/></parity>
        <raise atDifference="30" differenceLevel="3" atExclusionRatio="2"/>
        <cap sampleBelow="50" differenceBelow="2" level="1"/>
        <shortfall><step above="0.5" level="3"/><step above="0.1" level="1"/></shortfall>
        <affordability><step above="5" level="4"/></affordability>
      </divide>
      <robustness replicates="100" seed="18446744073709551615">
        <weights id="w" nodes="I" noise="0.25"><name>Weights</name></weights>
        <normalisation id="n" indicators="A-6">
          <alternative><categories><lowest points="0"/><from at="50" points="1"/></categories></alternative>
          <alternative><minMax/></alternative>
        </normalisation>
        <aggregation id="a" nodes="J"><alternative aggregation="arithmetic"/></aggregation>
        <imputation id="i"><alternative method="nearest-neighbours" cities="3"/><alternative method="mean"/></imputation>
        <treatment id="t"><alternative method="forced-winsorise"><city id="seoul"/></alternative></treatment>
        <goalposts id="g" share="0.1"/>
        <dropping id="d" indicators="A-6 A-2"/>
        <answers id="e"><margin basis="self-reported" share="0.1"/><margin indicators="A-6" plusMinus="2"/></answers>
      </robustness>
      <programmes>
        <programme id="p1">
          <name>Training</name><offer>A course.</offer><source>here</source>
          <for node="R" below="40"/><for verdict="wait no"/>
        </programme>
      </programmes>
      <mentors capacity="2" perCity="1" strength="0.8" weakness="0.4" items="3" indicators="A-6">
        <context region="2" income="0.5" size="0"/>
      </mentors>
    </criteriaSet>
    """
}
