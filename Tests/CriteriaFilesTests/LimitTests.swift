import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// Numbers, counts and structures beyond the limits are refused where they are read, each with the limit.
@Suite struct LimitTests {
  private static let lead = "<goalposts lower=\"0\" upper=\"4\"/>"
  private static let capacity = "<node id=\"capacity\" weight=\"0.5\">\n      <name>Capacity</name>"
  private static let access = "<node id=\"access\" weight=\"0.5\" weights=\"relative\">"
  private static let accessWhole =
    access
    + "\n      <name>Access</name>\n      <use indicator=\"net\" weight=\"2\" measure=\"level-and-worst-group\"/>\n"
    + "      <use indicator=\"law\" weight=\"1\"/>"

  private static func judged(_ weights: String) -> String {
    "<node id=\"access\" weight=\"0.5\"><name>Access</name>\(weights)<use indicator=\"net\" "
      + "measure=\"level-and-worst-group\"/><use indicator=\"law\"/>"
  }

  static let numbers: [Change] = [
    Change(lead, "<goalposts 1️⃣lower=\"-1e16\" upper=\"4\"/>", .criteriaNumberRange, "from -10^15 to 10^15"),
    Change(lead, "<goalposts lower=\"0\" 1️⃣upper=\"1e-16\"/>", .criteriaNarrow, "at least 10^-15"),
    Change(
      lead, "<goalposts lower=\"1\" 1️⃣upper=\"1.0000000001\" scale=\"logarithmic\"/>", .criteriaNarrow,
      "1.000000001 times"),
    Change(lead, "<minMax 1️⃣range=\"0 1e-20\"/>", .criteriaNarrow, "width of range"),
    Change(lead, "<minMax 1️⃣range=\"0 1e20\"/>", .criteriaNumberRange, "range=“1e20”"),
    Change(lead, "<zScore 1️⃣deviation=\"1e-30\"/>", .criteriaNarrow, "deviation is", also: [.criteriaNegativeChild]),
    Change(
      "<scores from=\"0\" to=\"100\" decimals=\"1\"/>", "<scores from=\"0\" 1️⃣to=\"1e308\" decimals=\"1\"/>",
      .criteriaNumberRange, "write the value in a larger unit",
      also: [.criteriaCutOutsideRange, .criteriaCutOutsideRange, .criteriaCutOutsideRange]),
    Change(
      access, "<node id=\"access\" 1️⃣weight=\"1e300\" weights=\"relative\">", .criteriaNumberRange, "weight=“1e300”"),
    Change(
      access, "<node id=\"access\" 1️⃣weight=\"1e-16\" weights=\"relative\">", .criteriaNarrow, "A weight",
      also: [.criteriaWeightSum]),
    Change(
      capacity,
      "<node id=\"capacity\" weight=\"0.5\" aggregation=\"power-mean\" 1️⃣exponent=\"21\" zero=\"stops\">\n      <name>Capacity</name>",
      .criteriaOutOfRange, "-20 to 20"),
    Change(
      lead, "<treatment method=\"box-cox\" 1️⃣lambda=\"6\"/>" + lead, .criteriaOutOfRange, "-5 to 5"),
    Change(
      accessWhole, judged("<weights method=\"budget-allocation\">1️⃣<expert name=\"E\">1 1e300</expert></weights>"),
      .criteriaNumberRange, "1e300"),
    Change(
      accessWhole,
      judged("<weights method=\"analytic-hierarchy\">1️⃣<row>1 10</row><row>1/10 1</row></weights>"),
      .criteriaJudgementRange, "from 1/9 to 9"),
    Change(
      accessWhole,
      judged(
        "1️⃣<weights method=\"best-worst\" best=\"net\" worst=\"law\"><bestToOthers>1 12</bestToOthers>"
          + "<othersToWorst>12 1</othersToWorst></weights>"),
      .criteriaJudgementRange, "from 1 to 9"),
  ]

  @Test(arguments: numbers) func numbersHaveARange(_ change: Change) throws { try change.check() }

  static let counts: [Change] = [
    Change("<level of=\"4\"/>", "<level 1️⃣of=\"1001\"/>", .criteriaOutOfRange, "0 to 1000"),
    Change(
      lead, "<imputation method=\"nearest-neighbours\" 1️⃣cities=\"999999999\"/>" + lead, .criteriaOutOfRange, "1 to 1000"
    ),
    Change(lead, "<treatment method=\"winsorise\" 1️⃣most=\"1001\"/>" + lead, .criteriaOutOfRange, "0 to 1000"),
    Change(
      lead, "<imputation method=\"previous-edition\" 1️⃣years=\"1001\"/>" + lead, .criteriaOutOfRange, "1 to 1000"),
  ]

  @Test(arguments: counts) func countsHaveALimit(_ change: Change) throws { try change.check() }

  /// The schema refuses the same counts, for editors.
  @Test(arguments: counts) func theSchemaHasTheSameLimits(_ change: Change) throws {
    let parts = Sample.text.split(separator: change.old, omittingEmptySubsequences: false)
    let text = parts[0] + change.new.filter { !"1️⃣".contains($0) } + parts[1]
    #expect(SchemaCheck.accepts(Sample.text))
    #expect(!SchemaCheck.accepts(String(text)))
  }

  /// A judgement rounded to two digits stays on the scale: 0.11 for 1/9.
  @Test func roundedJudgementsAreOnTheScale() throws {
    let text = Sample.text.replacing(
      Self.accessWhole,
      with: Self.judged("<weights method=\"analytic-hierarchy\"><row>1 9</row><row>0.111 1</row></weights>"))
    #expect(Sample.read(text).set != nil)
  }

  static let structures: [(text: String, code: DiagnosticCode, words: String)] = [
    (Structure.chain(65), .criteriaTooDeep, "65 nodes inside one another from “n0” down"),
    (Structure.chain(10_000), .criteriaTooLarge, "10000 nodes: a set has 5000 at most"),
    (Structure.diamond(16), .criteriaTooManyWays, "131071 ways"),
    (Structure.diamond(31), .criteriaTooManyWays, "more than 1000000000 ways"),
    (Structure.flat(1_001), .criteriaTooLarge, "1001 children of “I”"),
    (Structure.flat(10_001), .criteriaTooLarge, "10001 indicators"),
    (Structure.flat(101, weights: "critic"), .criteriaTooLarge, "weights=“critic”"),
  ]

  @Test(arguments: structures) func structuresHaveLimits(_ text: String, _ code: DiagnosticCode, _ words: String) {
    let reading = Sample.read(text)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.contains { $0.code == code && $0.headline.contains(words) }, "\(reading.diagnostics)")
    // The limit is what is said, not one finding for each of ten thousand.
    #expect(reading.diagnostics.count <= 3)
  }

  @Test func whatLiesAtTheLimitIsRead() {
    for text in [
      Structure.chain(64), Structure.diamond(15), Structure.flat(1_000), Structure.flat(100, weights: "critic"),
    ] {
      let reading = Sample.read(text)
      #expect(reading.set != nil, "\(reading.diagnostics.prefix(3))")
    }
  }

  /// An indicator that only a gate looks at needs no normalisation; one that an index uses does.
  @Test func gatesNeedNoGoalposts() throws {
    let parts = Sample.text.split(separator: "<yesNo/>\n      \(Self.gateGoalposts)", omittingEmptySubsequences: false)
    let text = try #require(parts.count == 2 ? parts[0] + "<yesNo/>" + parts[1] : nil)
    let reading = Sample.read(String(text))
    #expect(reading.diagnostics.map(\.code) == [])
    let member = try #require(reading.set?.indicators.first { $0.id == "member" })
    #expect(member.normalisation == .goalposts(Goalposts(lower: 0, upper: 1)))
    #expect(SchemaCheck.accepts(String(text)))
    let used = Sample.text.replacing(Self.lead, with: "")
    #expect(Sample.read(used).diagnostics.map(\.code) == [.criteriaMissingElement])
  }

  private static let gateGoalposts = "<goalposts lower=\"0\" upper=\"1\"/>\n    </indicator>\n  </indicators>"
    .split(separator: "\n")[0]

  /// A z-score under weights from entropy is found among the alternatives of a design, before any run.
  @Test func alternativesUnderEntropyWeightsAreChecked() {
    let design = """
      <robustness replicates="2" seed="1"><normalisation id="n"><alternative><zScore/></alternative></normalisation>\
      </robustness>
      """
    let text = Structure.flat(2, weights: "entropy").replacing("</criteriaSet>", with: design + "</criteriaSet>")
    let findings = Sample.read(text).diagnostics
    #expect(findings.map(\.code) == [.criteriaNegativeChild])
    #expect(findings.first?.headline.contains("weights=“entropy”") == true)
  }
}

/// Criteria sets whose structure is all that matters.
enum Structure {
  private static func set(_ indicators: String, _ trees: String) -> String {
    "<criteriaSet xmlns=\"urn:feasibility:criteria:1\" id=\"s\"><title>S</title><indicators>\(indicators)</indicators>"
      + "\(trees)</criteriaSet>"
  }

  private static func indicator(_ id: String) -> String {
    "<indicator id=\"\(id)\"><name>I</name><question>Q?</question><percent/><goalposts lower=\"0\" upper=\"100\"/></indicator>"
  }

  /// So many indices, each a part of the one before it.
  static func chain(_ length: Int) -> String {
    let links = (0..<length - 1).map {
      "<index id=\"n\($0)\" weights=\"equal\"><name>N</name><part node=\"n\($0 + 1)\"/></index>"
    }
    let last = "<index id=\"n\(length - 1)\" weights=\"equal\"><name>N</name><use indicator=\"a\"/></index>"
    return set(indicator("a"), links.joined() + last)
  }

  /// Indices of two nodes, both with the next index for a part: the ways double with each.
  static func diamond(_ levels: Int) -> String {
    let links = (0..<levels).map { level in
      "<index id=\"d\(level)\" weights=\"equal\"><name>N</name>"
        + ["x", "y"].map {
          "<node id=\"\($0)\(level)\" weights=\"equal\"><name>N</name><part node=\"d\(level + 1)\"/></node>"
        }.joined() + "</index>"
    }
    let last = "<index id=\"d\(levels)\" weights=\"equal\"><name>N</name><use indicator=\"a\"/></index>"
    return set(indicator("a"), last + links.reversed().joined())
  }

  /// One index over so many indicators.
  static func flat(_ count: Int, weights: String = "equal") -> String {
    let uses = (0..<count).map { "<use indicator=\"i\($0)\"/>" }.joined()
    return set(
      (0..<count).map { indicator("i\($0)") }.joined(),
      "<index id=\"I\" weights=\"\(weights)\"><name>N</name>\(uses)</index>")
  }
}
