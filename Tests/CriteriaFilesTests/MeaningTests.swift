import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// What a schema cannot express: sums, references, order, reach.
@Suite struct MeaningTests {
  static let references: [Change] = [
    Change(
      "<indicator id=\"law\">", "<indicator 1️⃣id=\"net\">", .criteriaDuplicateID, "there already, in line 36",
      also: [.criteriaUnknownIndicator]),
    Change(
      "<item id=\"people\">", "<item 1️⃣id=\"posts\">", .criteriaDuplicateID, "item “posts”", also: [.criteriaUnknownItem]
    ),
    Change(
      "<node id=\"access\" ", "<node 1️⃣id=\"capacity\" ", .criteriaDuplicateID, "node “capacity”",
      also: [.criteriaUnknownNode, .criteriaUnknownNode]),
    Change("<class id=\"middle\"", "<class 1️⃣id=\"high\"", .criteriaDuplicateID, "class “high”"),
    Change("<verdict id=\"open\"", "<verdict 1️⃣id=\"out\"", .criteriaDuplicateID, "verdict “out”"),
    Change(
      "<of item=\"checks-b\"/>", "<of 1️⃣item=\"checks-a\"/>", .criteriaDuplicateID, "taken already",
      also: [.criteriaUnusedItem]),
    Change(
      "<use indicator=\"lead\"", "<use 1️⃣indicator=\"leed\"", .criteriaUnknownIndicator, "did you mean “lead”?",
      also: [.criteriaUnusedIndicator]),
    Change(
      "<requires indicator=\"member\"", "<requires 1️⃣indicator=\"membr\"", .criteriaUnknownIndicator,
      "did you mean “member”?", also: [.criteriaUnusedIndicator]),
    Change("<part node=\"capacity\"", "<part 1️⃣node=\"capasity\"", .criteriaUnknownNode, "did you mean “capacity”?"),
    Change("vertical=\"access\"", "1️⃣vertical=\"acces\"", .criteriaUnknownNode, "did you mean “access”?"),
    Change("<classes node=\"top\">", "<classes 1️⃣node=\"topp\">", .criteriaUnknownNode, "did you mean “top”?"),
    Change(
      "to=\"people\"", "1️⃣to=\"poeple\"", .criteriaUnknownItem, "did you mean “people”?", also: [.criteriaUnusedItem]),
    Change(
      "<for group=\"women\"/>", "<for 1️⃣group=\"wemen\"/>", .criteriaUnknownGroup, "did you mean “women”?",
      also: [.criteriaNoWorstGroup]),
    Change(
      "<part node=\"access\" weight=\"60\"/>",
      "<part node=\"access\" weight=\"20\"/><part 1️⃣node=\"beside\" weight=\"40\"/>",
      .criteriaCycle, "beside → beside"),
    Change(
      "<use indicator=\"law\" weight=\"1\"/>",
      "<use indicator=\"law\" weight=\"1\"/><part 1️⃣node=\"top\" weight=\"1\"/>",
      .criteriaCycle, "top → access → top"),
    Change("      <use indicator=\"law\" weight=\"1\"/>\n", "", .criteriaUnusedIndicator, "“law” is used by no"),
    Change("<of item=\"checks-b\"/>", "", .criteriaUnusedItem, "“checks-b” is used by no indicator"),
    Change("reference=\"men\"", "1️⃣reference=\"women\"", .criteriaGroupIsReference, "compared with itself"),
  ]

  @Test(arguments: references) func referencesAreResolved(_ change: Change) throws { try change.check() }

  static let weights: [Change] = [
    Change(
      "<node id=\"capacity\" weight=\"0.5\">", "<node id=\"capacity\" weight=\"0.6\">", .criteriaWeightSum,
      "Weights under “top” sum to 1.1, not to 1 or 100"),
    Change(
      "<part node=\"capacity\" weight=\"40\"/>", "<part node=\"capacity\" weight=\"40.00000001\"/>",
      .criteriaWeightSum, "100.00000001"),
    Change(
      "<use indicator=\"lead\" weight=\"0.25\"/>", "<use indicator=\"lead\" 1️⃣weight=\"-0.25\"/>",
      .criteriaNegativeWeight, "0 or positive"),
    Change(
      "weight=\"2\" measure=\"level-and-worst-group\"/>\n      <use indicator=\"law\" weight=\"1\"/>",
      "weight=\"0\" measure=\"level-and-worst-group\"/>\n      <use indicator=\"law\" weight=\"0\"/>",
      .criteriaNoWeight, "All weights under “access” are 0"),
    Change(
      "minimumChildren=\"2\"", "1️⃣minimumChildren=\"3\"", .criteriaMinimumChildren, "2 children of <index> have a weight"
    ),
    Change("minimumChildren=\"2\"", "1️⃣minimumChildren=\"0\"", .criteriaMinimumChildren, "minimumChildren=“0”"),
    Change(
      "aggregation=\"geometric\" zero=\"floor\" floor=\"0.01\"", "1️⃣aggregation=\"geometric\"", .criteriaZeroRule,
      "say what a child of 0 does"),
    Change("zero=\"floor\" floor=\"0.01\"", "1️⃣zero=\"floor\"", .criteriaZeroRule, "without floor"),
    Change(
      "zero=\"floor\" floor=\"0.01\"", "zero=\"stops\" 1️⃣floor=\"0.01\"", .criteriaZeroRule, "belongs to zero=“floor”"),
    Change("aggregation=\"minimum\"", "aggregation=\"minimum\" 1️⃣zero=\"stops\"", .criteriaZeroRule, "geometric ones"),
  ]

  @Test(arguments: weights) func weightsMakeSense(_ change: Change) throws { try change.check() }

  static let scales: [Change] = [
    Change(
      "<goalposts lower=\"0\" upper=\"4\"/>", "<goalposts 1️⃣lower=\"4\" upper=\"4\"/>", .criteriaGoalposts, "equals"),
    Change(
      "<goalposts lower=\"0\" upper=\"4\"/>", "<goalposts 1️⃣lower=\"4\" upper=\"0\"/>", .criteriaGoalposts, "swap them"),
    Change(
      "<goalposts lower=\"1\" upper=\"20\"", "<goalposts 1️⃣lower=\"0\" upper=\"20\"", .criteriaLogGoalposts, "above 0"),
    Change(
      "<goalposts lower=\"0\" upper=\"4\"/>", "<goalposts lower=\"0\" 1️⃣upper=\"5\"/>", .criteriaGoalpostsBeyondScale,
      "ends at 4"),
    Change("<level of=\"4\"/>", "<level 1️⃣of=\"0\"/>", .criteriaScaleWithoutRoom, "1 at least"),
    Change("<number from=\"0\"/>", "<number from=\"3\" 1️⃣to=\"3\"/>", .criteriaScaleWithoutRoom, "no room"),
    Change(
      "code=\"full\" points=\"1\"", "code=\"full\" points=\"0\"", .criteriaScaleWithoutRoom, "same points",
      also: [.criteriaGoalpostsBeyondScale]),
    Change("<option code=\"full\"", "<option 1️⃣code=\"none\"", .criteriaDuplicateOption, "there already"),
    Change(
      "      <ratio of=\"posts\" to=\"people\" per=\"1000\"/>\n", "", .criteriaValueRule, "without a value rule",
      also: [.criteriaUnusedItem, .criteriaUnusedItem]),
    Change(
      "      <name>Staff</name>", "      <name>Staff</name>1️⃣<question>How many?</question>",
      .criteriaValueRule, "nobody is asked"),
    Change(
      "<ratio of=\"posts\" to=\"people\" per=\"1000\"/>",
      "<ratio of=\"posts\" to=\"people\" per=\"1000\"/>1️⃣<outsideCountry iso3=\"KOR\"/>", .criteriaRepeatedElement,
      "made by <ratio> already"),
  ]

  @Test(arguments: scales) func scalesMakeSense(_ change: Change) throws { try change.check() }

  static let outcomes: [Change] = [
    Change("atLeast=\"50\"", "1️⃣atLeast=\"80\"", .criteriaClassOrder, "not below the class before, 75"),
    Change("atLeast=\"50\"", "1️⃣atLeast=\"-1\"", .criteriaCutOutsideRange, "0 to 100"),
    Change("<class id=\"middle\" atLeast=\"50\">", "1️⃣<class id=\"middle\">", .criteriaClassBound, "No bound"),
    Change("<class id=\"low\">", "<class id=\"low\" 1️⃣atLeast=\"1\">", .criteriaClassBound, "it takes the rest"),
    Change(
      "<verdict id=\"wait\"><name>Wait</name>",
      "1️⃣<verdict id=\"wait\"><name>Wait</name><when node=\"top\" below=\"60\"/>", .criteriaNoFinalVerdict, "no verdict"),
    Change(
      "<name>Go</name><when node=\"top\" atLeast=\"60\"/></verdict>\n    ", "<name>Go</name></verdict>\n    1️⃣",
      .criteriaUnreachableVerdict, "“wait” can never apply: “go” before it always does"),
    Change(
      "<verdict id=\"go\"",
      "1️⃣<verdict id=\"again\" when=\"gate-failed\"><name>Again</name></verdict><verdict id=\"go\"",
      .criteriaUnreachableVerdict, "“out” has the same conditions"),
    Change(
      "<when node=\"top\" atLeast=\"60\"/>", "<when node=\"top\" 1️⃣atLeast=\"600\"/>", .criteriaCutOutsideRange,
      "scores run from 0 to 100"),
    Change(
      "<when node=\"top\" atLeast=\"60\"/>", "<when indicator=\"lead\" 1️⃣above=\"5\"/>", .criteriaCutOutsideRange,
      "from 0 to 4"),
    Change("<when node=\"top\" atLeast=\"60\"/>", "1️⃣<when atLeast=\"60\"/>", .criteriaMissingAttribute, "neither"),
    Change(
      "<when node=\"top\" atLeast=\"60\"/>", "1️⃣<when node=\"top\"/>", .criteriaMissingAttribute, "compares with nothing"
    ),
    Change(
      "<when node=\"top\" atLeast=\"60\"/>", "<when node=\"top\" atLeast=\"60\" 1️⃣below=\"70\"/>",
      .criteriaAttributesConflict, "one comparison only"),
    Change(
      "<when node=\"top\" atLeast=\"60\"/>", "<when node=\"top\" 1️⃣indicator=\"lead\" atLeast=\"60\"/>",
      .criteriaAttributesConflict, "one of them"),
    Change(
      "<when node=\"top\" atLeast=\"60\"/>", "<when node=\"top\" 1️⃣equals=\"yes\"/>", .criteriaNotANumber, "a node"),
    Change(
      "<verdict id=\"wait\">", "<verdict id=\"wait\" 1️⃣when=\"gate-fail\">", .criteriaUnknownWord,
      "did you mean “gate-failed”?"),
    Change(
      "    <verdict id=\"open\" when=\"gate-unknown\"><name>Open</name></verdict>\n", "", .criteriaGateWithoutVerdict,
      "when=“gate-unknown”"),
    Change(
      "<verdict id=\"out\" when=\"gate-failed\"><name>Out</name></verdict>",
      "<verdict id=\"out\" 1️⃣when=\"gate-failed\"><name>Out</name><when node=\"top\" below=\"9\"/></verdict>",
      .criteriaAttributesConflict, "either"),
  ]

  @Test(arguments: outcomes) func outcomesCanBeHad(_ change: Change) throws { try change.check() }

  static let divide: [Change] = [
    Change("<step atLeast=\"0.9\" ", "<step 1️⃣atLeast=\"0.99\" ", .criteriaLadderOrder, "not below the step before"),
    Change(
      "<step atLeast=\"0.98\" level=\"0\"/><step atLeast=\"0.9\" level=\"2\"/>",
      "<step atLeast=\"0.98\" level=\"3\"/><step atLeast=\"0.9\" 1️⃣level=\"2\"/>", .criteriaLadderOrder, "wider gap"),
    Change(
      "<step above=\"0.25\" level=\"2\"/>", "<step above=\"0.25\" 1️⃣level=\"4\"/>", .criteriaLadderOrder, "wider gap"),
    Change("<step above=\"0.25\" level=\"2\"/>", "<step above=\"0.25\" 1️⃣level=\"5\"/>", .criteriaOutOfRange, "0 to 4"),
    Change("reverseAbove=\"1.02\"", "1️⃣reverseAbove=\"0.5\"", .criteriaLadderOrder, "below the first step"),
    Change(
      "    <shortfall><step above=\"0.5\" level=\"3\"/><step above=\"0.25\" level=\"2\"/></shortfall>\n", "",
      .criteriaLadderMissing, "<shortfall> is missing"),
    Change(
      "<check indicator=\"net\" frontier=\"best\">",
      "<check indicator=\"net\" frontier=\"best\" 1️⃣affordability=\"yes\">",
      .criteriaLadderMissing, "<affordability> is missing"),
    Change(
      "<check indicator=\"net\" frontier=\"best\"><for group=\"women\"/></check>", "1️⃣<check indicator=\"net\"/>",
      .criteriaLadderMissing, "looks for nothing", also: [.criteriaNoWorstGroup]),
    Change(
      "<check indicator=\"net\" frontier=\"best\">", "<check indicator=\"lead\" frontier=\"best\">",
      .criteriaGapNotPercent,
      "“lead”", also: [.criteriaNoWorstGroup]),
    Change("frontier=\"best\"", "frontier=\"best\" 1️⃣target=\"90\"", .criteriaAttributesConflict, "one of them"),
    Change(
      "  </divide>", "    1️⃣<levels><level value=\"0\"><name>none</name></level></levels>\n  </divide>",
      .criteriaLevelNames, "there are five"),
    Change("<for group=\"women\"/>", "", .criteriaNoWorstGroup, "no groups are asked"),
  ]

  @Test(arguments: divide) func divideRulesMakeSense(_ change: Change) throws { try change.check() }

  /// A long chain of parts is followed without the call stack, and its circle is printed in short.
  @Test func longChainsOfPartsAreFollowed() throws {
    var indices = ""
    let count = 5_000
    for number in 0..<count {
      let next = (number + 1) % count
      indices += "<index id=\"n\(number)\"><name>N</name><part node=\"n\(next)\" weight=\"1\"/></index>\n"
    }
    let text =
      "<criteriaSet xmlns=\"urn:feasibility:criteria:1\" id=\"long\"><title>Long</title><indicators><indicator id=\"a\">"
      + "<name>A</name><percent/><goalposts lower=\"0\" upper=\"100\"/></indicator></indicators>\(indices)</criteriaSet>"
    let cycles = Sample.read(text).diagnostics.filter { $0.code == .criteriaCycle }
    #expect(cycles.count == 1)
    #expect(try #require(cycles.first).headline.contains("n0 → n1 → n2 → n3 → n4 → n5 → …"))
  }
}
