package import AssessmentModel

/// The ladders and guards of the Seoul model: ITU's parity band, its “almost achieved”, and the guards on top.
package func divideRules(
  _ indicators: KeyValuePairs<String, [GroupID]>, frontier: Frontier? = nil, affordability: Bool = false
) -> DivideRules {
  DivideRules(
    groups: [
      DivideGroup(id: "women", name: LocalizedText("women"), reference: "men", referenceName: LocalizedText("men")),
      DivideGroup(id: "old", name: LocalizedText("60+"), reference: "young", referenceName: LocalizedText("under 60")),
    ],
    indicators: indicators.map {
      DivideIndicator(
        indicator: IndicatorID($0.key), groups: $0.value, frontier: frontier, isAffordability: affordability)
    },
    parity: [
      FlagStep(bound: 0.98, level: 0), FlagStep(bound: 0.95, level: 1), FlagStep(bound: 0.90, level: 2),
      FlagStep(bound: 0.80, level: 3),
    ],
    reverseAbove: 1.02, raiseAtDifference: 30, raiseAtExclusionRatio: 3, minimumSample: 30, minimumDifference: 2,
    shortfall: [FlagStep(bound: 0.75, level: 4), FlagStep(bound: 0.5, level: 3), FlagStep(bound: 0.25, level: 2)],
    affordability: [FlagStep(bound: 10, level: 4), FlagStep(bound: 5, level: 3), FlagStep(bound: 2, level: 2)])
}
