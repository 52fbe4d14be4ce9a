import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// Methods that cannot work, and parameters that say nothing, are found before any data is read.
@Suite struct MethodCheckTests {
  private static let lead = "<goalposts lower=\"0\" upper=\"4\"/>"
  private static let capacity = "<node id=\"capacity\" weight=\"0.5\">\n      <name>Capacity</name>"
  private static let access = "<node id=\"access\" weight=\"0.5\" weights=\"relative\">\n      <name>Access</name>"
  private static let net =
    "<use indicator=\"net\" weight=\"2\" measure=\"level-and-worst-group\"/>\n      <use indicator=\"law\" weight=\"1\"/>"

  private static func access(_ weights: String) -> String {
    "<node id=\"access\" weight=\"0.5\"><name>Access</name>\(weights)\n      <use indicator=\"net\" "
      + "measure=\"level-and-worst-group\"/>\n      <use indicator=\"law\"/>"
  }
  private static let accessWhole = access + "\n      " + net

  static let normalisations: [Change] = [
    Change(
      lead, "1️⃣<goalpost lower=\"0\" upper=\"4\"/>", .criteriaUnknownElement, "<goalposts>",
      also: [.criteriaMissingElement]),
    Change(
      lead, "<zScore 1️⃣men=\"0\"/>", .criteriaUnknownAttribute, "did you mean “mean”?", also: [.criteriaNegativeChild]),
    Change(lead, "<minMax 1️⃣range=\"100 1\"/>", .criteriaOutOfRange, "is below the second"),
    Change(lead, "<minMax 1️⃣range=\"100\"/>", .criteriaListLength, "2 are expected"),
    Change(lead, "<minMax 1️⃣range=\"0 1,5\"/>", .criteriaNotANumber, "decimal point"),
    Change(lead, "<rank 1️⃣ties=\"averge\"/>", .criteriaUnknownWord, "did you mean “average”?"),
    Change(lead, "<distanceToTarget 1️⃣at=\"0\"/>", .criteriaTarget, "the worst value that there is"),
    Change(lead, "<distanceToTarget 1️⃣at=\"5\"/>", .criteriaTarget, "ends at 4"),
    Change(
      lead,
      "<categories><lowest points=\"0\"/><from at=\"2\" points=\"1\"/><from 1️⃣at=\"2\" points=\"2\"/></categories>",
      .criteriaCategoryOrder, "not above the step before, 2", also: [.criteriaStretchedTwice]),
    Change(lead, "<goalposts lower=\"0\" upper=\"4\" range=\"0 100\"/>", .criteriaStretchedTwice, "up to"),
    Change(
      lead, "1️⃣<categories><lowest points=\"1\"/><from at=\"2\" points=\"1\"/></categories>", .criteriaScaleWithoutRoom,
      "same points"),
    Change(lead, "1️⃣<categories><from at=\"2\" points=\"1\"/></categories>", .criteriaMissingElement, "<lowest>"),
    Change(lead, lead + "1️⃣<rank/>", .criteriaRepeatedElement, "beside <goalposts>"),
    Change(lead, "<zScore 1️⃣deviation=\"0\"/>", .criteriaOutOfRange, "above 0", also: [.criteriaNegativeChild]),
  ]

  @Test(arguments: normalisations) func normalisationsAreRead(_ change: Change) throws { try change.check() }

  static let treatments: [Change] = [
    Change(
      lead, "<imputation method=\"mean\" 1️⃣by=\"region\"/>" + lead, .criteriaMethodParameter, "belongs to group-mean"),
    Change(
      lead, "<imputation method=\"nearest-neighbours\"/>" + lead, .criteriaMissingAttribute, "cities is missing"),
    Change(
      lead, "<imputation 1️⃣method=\"group-men\" by=\"region\"/>" + lead, .criteriaUnknownWord,
      "did you mean “group-mean”"),
    Change(
      lead, "<treatment method=\"logarithm\" 1️⃣skewness=\"2\"/>" + lead, .criteriaMethodParameter,
      "belongs to winsorise-then-log"),
    Change(
      lead, "<treatment method=\"winsorise\" 1️⃣skewnes=\"2\"/>" + lead, .criteriaUnknownAttribute,
      "did you mean “skewness”?"),
    Change(lead, "<treatment method=\"forced-winsorise\"/>" + lead, .criteriaMissingElement, "names no city"),
    Change(
      lead, "<treatment method=\"winsorise\">1️⃣<city id=\"a\"/></treatment>" + lead, .criteriaMethodParameter,
      "belongs to forced-winsorise"),
    Change(lead, "<denominator 1️⃣item=\"peple\"/>" + lead, .criteriaUnknownItem, "did you mean “people”?"),
    Change(lead, "<denominator item=\"people\" 1️⃣per=\"0\"/>" + lead, .criteriaOutOfRange, "above 0"),
    Change(
      "<of item=\"checks-b\"/>", "<of item=\"checks-b\" 1️⃣weight=\"-1\"/>", .criteriaNegativeWeight, "0 or positive"),
    Change(
      "<sum><of item=\"checks-a\"/><of item=\"checks-b\"/>",
      "1️⃣<sum><of item=\"checks-a\" weight=\"0\"/><of item=\"checks-b\" weight=\"0\"/>", .criteriaNoWeight, "weigh 0"),
    Change(
      "<matrix ", "<screening 1️⃣minimumByCity=\"66\"/><matrix ", .criteriaOutOfRange, "0 to 1"),
  ]

  @Test(arguments: treatments) func dataTreatmentIsRead(_ change: Change) throws { try change.check() }

  private static let top = "aggregation=\"geometric\" zero=\"floor\" floor=\"0.01\""

  static let aggregations: [Change] = [
    Change(top, "1️⃣aggregation=\"harmonic\"", .criteriaZeroRule, "say what a child of 0 does"),
    Change(top, "1️⃣aggregation=\"power-mean\" exponent=\"-1\"", .criteriaZeroRule, "say what a child of 0 does"),
    Change(top, "aggregation=\"power-mean\"", .criteriaMissingAttribute, "exponent is missing"),
    Change(top, "aggregation=\"topsis\" 1️⃣exponent=\"2\"", .criteriaMethodParameter, "belongs to power-mean"),
    Change(top, "aggregation=\"power-mean\" 1️⃣exponant=\"2\"", .criteriaUnknownAttribute, "did you mean “exponent”?"),
    Change(top, "1️⃣aggregation=\"harmonik\" zero=\"stops\"", .criteriaUnknownWord, "did you mean “harmonic”?"),
    Change(top, "1️⃣aggregation=\"weighted-product\"", .criteriaNegativeChild, "children that can be 0"),
    Change(top, "aggregation=\"ordered-weighted\" 1️⃣places=\"0.5 0.3 0.2\"", .criteriaListLength, "2 are expected"),
    Change(top, "aggregation=\"ordered-weighted\" 1️⃣places=\"0.5 -0.5\"", .criteriaNegativeWeight, "0 or positive"),
    Change(top, "aggregation=\"ordered-weighted\" 1️⃣places=\"0 0\"", .criteriaNoWeight, "all weights are 0"),
    Change(top, "aggregation=\"vikor\" 1️⃣group=\"2\"", .criteriaOutOfRange, "0 to 1"),
    Change(
      top, "aggregation=\"promethee\" preference=\"linear\" indifferentUpTo=\"0.3\" 1️⃣preferredFrom=\"0.1\"",
      .criteriaOutOfRange, "below indifferentUpTo"),
    Change(
      top, "aggregation=\"promethee\" 1️⃣preferredFrom=\"0.1\"", .criteriaMethodParameter, "preference=“linear”"),
    Change(
      capacity + "\n      <use indicator=\"lead\"",
      "<node id=\"capacity\" weight=\"0.5\" 1️⃣aggregation=\"topsis\"><name>Capacity</name><use indicator=\"lead\"",
      .criteriaCompleteRows, "gaps of “lead” are not filled"),
    Change(
      lead, "<zScore/>", .criteriaNegativeChild, "children that can be negative"),
  ]

  @Test(arguments: aggregations) func aggregationsAreRead(_ change: Change) throws { try change.check() }

  static let weightings: [Change] = [
    Change(
      "<use indicator=\"law\" weight=\"1\"/>", "<use indicator=\"law\"/>", .criteriaMissingAttribute,
      "weight is missing"),
    Change(
      "weights=\"relative\"", "weights=\"equal\"", .criteriaWeightNotUsed, "it would not count",
      also: [.criteriaWeightNotUsed]),
    Change(
      "weights=\"relative\"", "1️⃣weights=\"equl\"", .criteriaUnknownWord, "did you mean “equal”?",
      also: [.criteriaWeightSum]),
    Change(
      accessWhole, access("").replacing("weight=\"0.5\">", with: "weight=\"0.5\" 1️⃣weights=\"best-worst\">"),
      .criteriaMissingElement, "without its figures"),
    Change(
      accessWhole, access("<weights method=\"budget-allocation\">1️⃣<expert name=\"a\">1 2 3</expert></weights>"),
      .criteriaListLength, "2 are expected"),
    Change(
      accessWhole, access("<weights method=\"budget-allocation\">1️⃣<expert name=\"a\">0 0</expert></weights>"),
      .criteriaNoWeight, "are 0"),
    Change(
      accessWhole, access("1️⃣<weights method=\"budget-allocation\"/>"), .criteriaMissingElement, "an expert’s points"),
    Change(
      accessWhole, access("1️⃣<weights method=\"analytic-hierarchy\"><row>1 3</row></weights>"), .criteriaListLength,
      "1 rows for 2 children"),
    Change(
      accessWhole,
      access("<weights method=\"analytic-hierarchy\">1️⃣<row>1 3</row><row>1/2 1</row></weights>"),
      .criteriaNotReciprocal, "row 1, column 2 is 3"),
    Change(
      accessWhole,
      access("<weights method=\"analytic-hierarchy\">1️⃣<row>2 3</row><row>1/3 1</row></weights>"),
      .criteriaNotReciprocal, "as much as itself"),
    Change(
      accessWhole,
      access("1️⃣<weights method=\"analytic-hierarchy\"><row>1 -3</row><row>-1/3 1</row></weights>"),
      .criteriaNotReciprocal, "above 0"),
    Change(
      accessWhole,
      access(
        "<weights method=\"best-worst\" best=\"net\" 1️⃣worst=\"low\"><bestToOthers>1 3</bestToOthers><othersToWorst>3 1"
          + "</othersToWorst></weights>"), .criteriaUnknownNode, "did you mean “law”?"),
    Change(
      accessWhole,
      access(
        "1️⃣<weights method=\"best-worst\" best=\"net\" worst=\"law\"><bestToOthers>1 3</bestToOthers><othersToWorst>4 1"
          + "</othersToWorst></weights>"), .criteriaBestWorst, "the same comparison"),
    Change(
      accessWhole,
      access(
        "<weights method=\"best-worst\" best=\"net\" 1️⃣worst=\"net\"><bestToOthers>1 3</bestToOthers><othersToWorst>3 1"
          + "</othersToWorst></weights>"), .criteriaBestWorst, "the same child"),
    Change(
      accessWhole, access("1️⃣<weights method=\"rank-order-centroid\"><ranks>1 3</ranks></weights>"), .criteriaRanks,
      "no order of 2 children"),
    Change(
      accessWhole, access("<weights method=\"benefit-of-the-doubt\" lower=\"0.6\" 1️⃣upper=\"0.7\"/>"),
      .criteriaShareBounds, "cannot sum to 1"),
    Change(
      accessWhole, access("<weights method=\"benefit-of-the-doubt\" 1️⃣best=\"net\"/>"), .criteriaMethodParameter,
      "belongs to best-worst"),
  ]

  @Test(arguments: weightings) func weightingsAreRead(_ change: Change) throws { try change.check() }

  /// T. L. Saaty's rule of thumb: 1–3–1 around a circle of three contradicts itself.
  @Test func contradictoryJudgementsAreNoted() throws {
    let weights =
      "<weights method=\"analytic-hierarchy\"><row>1 3 1/3</row><row>1/3 1 3</row><row>3 1/3 1</row></weights>"
    let text = Sample.text.replacing(
      Self.capacity, with: "<node id=\"capacity\" weight=\"0.5\"><name>Capacity</name>\(weights)"
    ).replacing("<use indicator=\"lead\" weight=\"0.25\"/>", with: "<use indicator=\"lead\"/>")
      .replacing("<use indicator=\"staff\" weight=\"0.25\" sense", with: "<use indicator=\"staff\" sense")
      .replacing("<use indicator=\"checks\" weight=\"0.5\"/>", with: "<use indicator=\"checks\"/>")
    let reading = Sample.read(text)
    // λ = 1 + 3 + 1/3, CI = (13/3 − 3)/2 = 2/3, CR = (2/3)/0.58.
    #expect(reading.diagnostics.map(\.code) == [.criteriaInconsistent], "\(reading.diagnostics)")
    #expect(reading.diagnostics.first?.headline.contains("1.149") == true)
    #expect(reading.set != nil)
  }

  /// A range that leaves out 0 needs no rule for it.
  @Test func geometricMeansOverPositiveRangesNeedNoRuleForZero() throws {
    let set = MethodReadingTests.set(node: { $0.aggregation = .geometric(zero: .stops) })
    let text = CriteriaWriter.text(set).replacing(" zero=\"stops\"", with: "")
    #expect(text.contains("aggregation=\"geometric\""))
    let reading = Sample.read(text)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.set == set)
  }

  /// Cut points follow the range of the node: 55 matters where children run from 1 to 100.
  @Test func cutPointsFollowTheRangeOfTheNode() throws {
    let classes =
      "<classes node=\"top\"><class id=\"a\" above=\"55\"><name>A</name></class><class id=\"b\"><name>B</name></class>"
      + "</classes></criteriaSet>"
    for (range, isFine) in [(OutputRange(lower: 1, upper: 100), true), (.unit, false)] {
      var set = MethodReadingTests.set()
      for index in set.indicators.indices { set.indicators[index].range = range }
      let reading = Sample.read(CriteriaWriter.text(set).replacing("</criteriaSet>", with: classes))
      #expect(reading.diagnostics.map(\.code) == (isFine ? [] : [.criteriaCutOutsideRange]))
    }
  }
}
