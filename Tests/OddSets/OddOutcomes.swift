/// Writes what follows from scores: classes, gates, verdicts, the divide, the robustness design, programmes, mentors.
struct OddOutcomes {
  var random: OddRandom
  let indicators: [OddIndicator]
  let nodes: [OddNode]
  /// The index that is ranked: the last node that is written of the first tree is its root.
  let principal: String
  let scores: (from: Double, to: Double)

  private mutating func cut() -> String {
    written(scores.from + (scores.to - scores.from) * random.pick([0.3, 0.5, 0.9, 1e-3, 1]))
  }

  private mutating func condition(_ element: String) -> String {
    if random.chance(0.6) {
      let comparison = random.pick(["atLeast", "above", "below", "atMost"])
      return
        "<\(element) node=\"\(random.chance(0.6) ? principal : random.pick(nodes).id)\" \(comparison)=\"\(cut())\"/>"
    }
    let indicator = random.pick(indicators)
    if indicator.isYesNo { return "<\(element) indicator=\"\(indicator.id)\" equals=\"yes\"/>" }
    return "<\(element) indicator=\"\(indicator.id)\" atLeast=\"\(indicator.isPercent ? "50" : "1")\"/>"
  }

  mutating func text() -> String {
    var text = ""
    let hasGates = random.chance(0.3)
    if hasGates {
      let gates = (0..<1 + random.below(2)).map {
        "<gate id=\"g\($0)\"><name>Gate \($0)</name>\(condition("requires"))</gate>"
      }
      text += "<gates>\(gates.joined())</gates>"
    }
    if random.chance(0.5) { text += classes() }
    let hasVerdicts = hasGates || random.chance(0.5)
    if hasVerdicts { text += verdicts(hasGates: hasGates) }
    if random.chance(0.3), indicators.contains(where: \.isPercent) { text += divide() }
    if random.chance(0.6) { text += design() }
    if random.chance(0.3) { text += programmes(hasVerdicts: hasVerdicts) }
    if random.chance(0.3) { text += mentors() }
    return text
  }

  private mutating func classes() -> String {
    let middle = written(scores.from + (scores.to - scores.from) / 2)
    let low = written(scores.from + (scores.to - scores.from) / 4)
    return "<classes node=\"\(principal)\"><class id=\"k1\" atLeast=\"\(middle)\"><name>High</name></class>"
      + "<class id=\"k2\" above=\"\(low)\"><name>Middle</name></class><class id=\"k3\"><name>Low</name></class></classes>"
  }

  private mutating func verdicts(hasGates: Bool) -> String {
    var text = "<verdicts>"
    if hasGates {
      text += "<verdict id=\"gf\" when=\"gate-failed\"><name>Failed</name></verdict>"
      text += "<verdict id=\"gu\" when=\"gate-unknown\"><name>Unknown</name></verdict>"
    }
    if random.chance(0.7) {
      text += "<verdict id=\"thin\" when=\"insufficient-coverage\"><name>Thin</name></verdict>"
    }
    text += "<verdict id=\"v1\" ranked=\"yes\" standing=\"\(random.pick(["2", "999999999"]))\"><name>First</name>"
    text += (0...random.below(2)).map { _ in condition("when") }.joined() + "</verdict>"
    text +=
      "<verdict id=\"v2\" ranked=\"\(random.pick(["yes", "yes", "no"]))\" standing=\"1\"><name>Rest</name></verdict>"
    return text + "</verdicts>"
  }

  private mutating func divide() -> String {
    var checks = ""
    for indicator in indicators where indicator.isPercent {
      let frontier = random.pick(["", " frontier=\"best\"", " target=\"1e-15\"", " target=\"90\""])
      let affordability = random.pick(["", "", " affordability=\"yes\""])
      checks += "<check indicator=\"\(indicator.id)\"\(frontier)\(affordability)>"
      checks += "<for group=\"women\"/>\(random.chance(0.5) ? "<for group=\"old\"/>" : "")</check>"
    }
    return """
      <divide><groups><group id="women" reference="men"><name>Women</name><referenceName>Men</referenceName></group>\
      <group id="old" reference="young"><name>Old</name><referenceName>Young</referenceName></group></groups>\
      <checks>\(checks)</checks><parity reverseAbove="\(random.pick(["1", "1.02", "1e15"]))"><step atLeast="0.98" level="0"/>\
      <step atLeast="0.8" level="2"/><step atLeast="0" level="4"/></parity>\
      <raise atDifference="\(random.pick(["0", "30", "1e15"]))" differenceLevel="3" atExclusionRatio="\(random.pick(["0", "2"]))"/>\
      <cap sampleBelow="\(random.pick(["0", "30", "999999999"]))" differenceBelow="2" level="1"/>\
      <shortfall><step above="0.5" level="4"/><step above="0.1" level="1"/></shortfall>\
      <affordability><step above="5" level="3"/><step above="2" level="1"/></affordability></divide>
      """
  }

  private mutating func design() -> String {
    var indicator = OddIndicators(random: random, cities: ["c0", "c1"])
    var inputs = ""
    if random.chance(0.6), nodes.contains(where: \.variesWeights) {
      let form = random.pick([
        "noise=\"0.25\"", "noise=\"1\"", "noise=\"1e-15\"", "simplex=\"yes\"", "lower=\"0\" upper=\"1\"",
      ])
      inputs += "<weights id=\"w\" \(form)/>"
    }
    if random.chance(0.4) {
      let methods = random.shuffled([
        "<zScore/>", "<borda/>", "<percentileRank/>", "<rank/>", "<minMax/>", "<maximum/>",
        "<distanceToLeader/>", "<vector/>", "<fractionOfBest/>", "<goalposts lower=\"-1e15\" upper=\"1e15\"/>",
        "<goalposts lower=\"1e-15\" upper=\"1e15\" scale=\"logarithmic\"/>", "<distanceToTarget at=\"1e15\"/>",
        "<distanceToReference city=\"c0\"/>", "<sumToOne/>",
      ])
      let some = methods.prefix(1 + random.below(2)).map { "<alternative>\($0)</alternative>" }
      inputs += "<normalisation id=\"n\">\(some.joined())</normalisation>"
    }
    if random.chance(0.3) {
      let methods = random.shuffled([
        "arithmetic", "minimum", "maximum", "copeland", "topsis", "vikor", "promethee",
        "mazziotta-pareto",
      ])
      let some = methods.prefix(1 + random.below(2)).map { "<alternative aggregation=\"\($0)\"/>" }
      inputs += "<aggregation id=\"a\">\(some.joined())</aggregation>"
    }
    if random.chance(0.3) { inputs += "<imputation id=\"i\">\(indicator.imputation("alternative"))</imputation>" }
    if random.chance(0.3) { inputs += "<treatment id=\"t\">\(indicator.treatment("alternative"))</treatment>" }
    random = indicator.random
    if random.chance(0.4), indicators.contains(where: \.hasGoalposts) {
      inputs += "<goalposts id=\"g\" share=\"\(random.pick(["0.1", "0.49", "1e-15"]))\"/>"
    }
    if random.chance(0.3) { inputs += "<dropping id=\"d\"/>" }
    if random.chance(0.4) || inputs.isEmpty {
      let margins = [
        "", "<margin plusMinus=\"1\"/>", "<margin share=\"1\"/>", "<margin plusMinus=\"1e15\"/>",
        "<margin basis=\"imputed\" plusMinus=\"1e-15\"/><margin share=\"1e-15\"/>",
      ]
      inputs += "<answers id=\"m\">\(random.pick(margins))</answers>"
    }
    let sample = random.pick(["", "", " sensitivitySample=\"2\"", " sensitivitySample=\"4\""])
    let seed = random.pick(["0", "1", "18446744073709551615"])
    return
      "<robustness replicates=\"\(random.pick(["1", "2", "10"]))\" seed=\"\(seed)\"\(sample)>\(inputs)</robustness>"
  }

  private mutating func programmes(hasVerdicts: Bool) -> String {
    let verdict = hasVerdicts ? "<for verdict=\"v2\"/>" : ""
    return "<programmes><programme id=\"p\"><name>Course</name><offer>Offered</offer><source>There</source>"
      + "<for node=\"\(principal)\" below=\"\(cut())\"/>\(verdict)</programme></programmes>"
  }

  private mutating func mentors() -> String {
    let context = random.pick([
      "", "<context region=\"0\" income=\"10\" size=\"1\"/>", "<context region=\"1e15\" income=\"0\" size=\"1e-15\"/>",
    ])
    let cuts = random.pick(["", " strength=\"1\" weakness=\"0\"", " strength=\"0.5\" weakness=\"0.499\""])
    return "<mentors capacity=\"\(random.pick(["1", "3", "1000"]))\" perCity=\"\(random.pick(["1", "2", "100"]))\""
      + " items=\"\(random.pick(["1", "100"]))\"\(cuts)>\(context)</mentors>"
  }
}
