internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// A starting point for a criteria set of one's own.
public enum CriteriaTemplate {
  /// Whether a text may be the id of a set: letters, digits, `.`, `-` and `_`, starting with a letter or digit.
  public static func accepts(id: String) -> Bool { isIdentifier(id) }

  /// A small commented criteria file that passes the reader without a finding.
  ///
  /// - Precondition: ``accepts(id:)`` of the id, and a title that is not blank.
  public static func text(id: String, title: String) -> String {
    precondition(accepts(id: id), "an id has letters, digits, “.”, “-” and “_” only")
    precondition(title.contains { !$0.isWhitespace }, "a set needs a title")
    let sink = ByteSink()
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.comment("A criteria set. Check it with: feasibility check. What may stand where: Criteria/criteria-set.xsd.")
    xml.element("criteriaSet") {
      xml.attribute("xmlns", CriteriaSchema.namespace)
      xml.attribute("id", id)
      xml.attribute("version", "1")
      xml.comment("Each text may be given in English (en) and Korean (ko); English is needed.")
      xml.texts("title", LocalizedText(title))
      xml.texts("purpose", LocalizedText("Say in a paragraph what the set is for."))
      xml.plainText("source", "Say where its criteria come from.")
      xml.plainText("licence", "Say under which terms it may be used.")
      xml.comment("Scores are reported from 0 to 1; write to=\"100\" for points.")
      xml.element("scores") {
        xml.attribute("from", 0)
        xml.attribute("to", 1)
        xml.attribute("decimals", 3)
      }
      xml.comment("Below half of the weight answered a city is not ranked.")
      xml.element("ranking") {
        xml.attribute("ties", TieRule.competition.rawValue)
        xml.attribute("minimumCoverage", 0.5)
        xml.flag("silenceLowersVerdict", false)
      }
      xml.element("indicators") { indicators(xml) }
      xml.comment(
        "The first index is ranked, and nodes may hold nodes. Weights of siblings sum to 1; weights=\"relative\" lifts "
          + "that rule, weights=\"equal\" asks for none.")
      xml.element("index") { xml.nodeContent(index) }
      xml.comment("A gate excludes whatever the score; remove it with its verdicts if nothing excludes.")
      xml.element("gates") { xml.gate(gate, yesNo: ["letter"]) }
      xml.comment("The first verdict that applies is the city's; the last one has no condition.")
      xml.element("verdicts") { for verdict in verdicts { xml.verdict(verdict, yesNo: []) } }
      xml.comment("How sure the ranking is: what may vary, and how far. Learnt weights cannot.")
      xml.robustness(robustness)
      xml.comment("What can be offered, and when: a node below a cut, or a verdict.")
      xml.element("programmes") { xml.programme(programme) }
      xml.comment("Who may teach whom; without indicators=\"…\", everything that a city controls can be learnt.")
      xml.mentors(mentors)
    }
    return sink.text
  }

  private static func indicators(_ xml: XMLWriter) {
    xml.comment(
      "An answer is yesNo, level, count, percent, number or one of options. Goalposts say which value is worth 0 and "
        + "which 1; for less-is-better write direction=\"lower-is-better\" and keep them low to high.")
    xml.indicator(
      Indicator(
        id: "plan", name: LocalizedText("Plan in force"), question: LocalizedText("How far is the plan?"),
        scale: .level(of: 4), normalisation: .goalposts(Goalposts(lower: 0, upper: 4)),
        basis: LocalizedText("natural scale")))
    xml.indicator(
      Indicator(
        id: "internet", name: LocalizedText("Internet use"), unit: LocalizedText("percent"),
        question: LocalizedText("Which share of the residents uses the internet?"), scale: .percent,
        normalisation: .goalposts(Goalposts(lower: 0, upper: 100)), basis: LocalizedText("natural scale")))
    xml.comment("One answer of a list: the code stands in the survey, the points count.")
    xml.indicator(
      Indicator(
        id: "lead", name: LocalizedText("Who leads"), question: LocalizedText("Who leads the work?"),
        scale: .options([
          ResponseOption(code: "nobody", label: LocalizedText("Nobody"), points: 0),
          ResponseOption(code: "officer", label: LocalizedText("An officer beside other work"), points: 1),
          ResponseOption(code: "chief", label: LocalizedText("A chief information officer"), points: 3),
        ]), normalisation: .goalposts(Goalposts(lower: 0, upper: 3)), basis: LocalizedText("points of the list")))
    xml.comment(
      "A number with limits of its own; fewer days are better. A value beyond a goalpost counts as the goalpost.")
    xml.indicator(
      Indicator(
        id: "days", name: LocalizedText("Days to a permit"), unit: LocalizedText("days"),
        question: LocalizedText("How many days does a building permit take?"), scale: .number(lower: 0, upper: nil),
        direction: .lowerIsBetter, normalisation: .goalposts(Goalposts(lower: 10, upper: 120)),
        basis: LocalizedText("judgement")))
    xml.comment("Sizes that differ by multiples: on a logarithmic scale ten times as much is the same step anywhere.")
    xml.indicator(
      Indicator(
        id: "budget", name: LocalizedText("Budget a head"), unit: LocalizedText("dollars"),
        question: LocalizedText("What is spent on information technology for each resident, in dollars a year?"),
        scale: .number(lower: 0, upper: nil),
        normalisation: .goalposts(Goalposts(lower: 1, upper: 100, isLogarithmic: true)),
        basis: LocalizedText("judgement")))
    xml.comment("What only a gate looks at needs no goalposts.")
    xml.indicator(
      Indicator(
        id: "letter", name: LocalizedText("Letter of intent"),
        question: LocalizedText("Has the mayor signed a letter of intent?"), scale: .yesNo,
        normalisation: .goalposts(Goalposts(lower: 0, upper: 1))), hasScaling: false)
  }

  private static let index = IndexNode(
    id: "overall", name: LocalizedText("Overall"),
    children: [
      .node(
        IndexNode(
          id: "capacity", name: LocalizedText("Capacity"), weight: 0.6, weighting: .relative,
          children: [
            .use(IndicatorUse(indicator: "plan", weight: 2)), .use(IndicatorUse(indicator: "lead", weight: 1)),
            .use(IndicatorUse(indicator: "budget", weight: 1)),
          ])),
      .node(
        IndexNode(
          id: "use", name: LocalizedText("Use"), weight: 0.4, weighting: .equal,
          children: [
            .use(IndicatorUse(indicator: "internet", weight: 1)), .use(IndicatorUse(indicator: "days", weight: 1)),
          ])),
    ])

  private static let gate = Gate(
    id: "letter", name: LocalizedText("Letter of intent"), condition: Condition(.indicator("letter"), .equals(1)))

  private static let robustness = RobustnessDesign(
    replicates: 1000, seed: 1,
    inputs: [
      input("weights", .weights(nodes: [], .noise(0.25))), input("goalposts", .goalposts(indicators: [], share: 0.1)),
      input("answers", .answers([AnswerMargin(basis: .selfReported, size: .absolute(1))])),
    ], sensitivitySample: 256)

  private static func input(_ id: String, _ variation: Variation) -> UncertainInput {
    UncertainInput(id: id, name: LocalizedText(variation.defaultName.english), variation: variation)
  }

  private static let programme = Programme(
    id: "course", name: LocalizedText("Course for officials"), offer: LocalizedText("Say what the programme offers."),
    source: "Say where the offer is described.", triggers: [.below("overall", 0.4), .verdict(["later"])])

  private static let mentors = MentorRules(
    capacity: 3, mentorsPerCity: 2, strength: 0.75, weakness: 0.5, items: 2, indicators: [], region: 1, income: 1,
    size: 1)

  private static let verdicts = [
    VerdictRule(id: "not-eligible", name: LocalizedText("Not eligible"), trigger: .gateFailed),
    VerdictRule(id: "unknown", name: LocalizedText("Eligibility unknown"), trigger: .gateUnknown),
    VerdictRule(id: "not-ranked", name: LocalizedText("Not ranked"), trigger: .insufficientCoverage),
    VerdictRule(
      id: "candidate", name: LocalizedText("Candidate"),
      trigger: .conditions([Condition(.node("overall"), .atLeast(0.5))]),
      isRanked: true, standing: 2),
    VerdictRule(
      id: "later", name: LocalizedText("Later"), trigger: .conditions([]), isRanked: true, standing: 1),
  ]
}
