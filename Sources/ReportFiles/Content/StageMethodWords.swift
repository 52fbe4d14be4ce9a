import AssessmentModel
import Diagnostics
import Words

// Methods as the records of the steps say them, in languages other than English: with every digit where there are short
// words for them, and otherwise as the method page says them. A new method needs none of its own.

extension Wording {
  private static let normalisations: [Normalisation.Name: RecordPhrase] = [
    .goalposts: .goalpostsFromTo, .minMax: .minMax, .zScore: .zScoreOf, .rank: .rankWord,
    .percentileRank: .percentileWord, .distanceToLeader: .toLeader, .distanceToReference: .toReference,
    .distanceToTarget: .toTarget, .fractionOfBest: .ofTheBest,
  ]

  private static let aggregations: [Aggregation.Name: RecordPhrase] = [
    .arithmetic: .arithmetic, .geometric: .geometric, .harmonic: .harmonic, .weightedProduct: .weightedProduct,
  ]

  func words(_ method: Normalisation) -> String {
    let (name, values) = method.written
    guard let phrase = Self.normalisations[name] else { return text(method) }
    return words(phrase, name.form, values)
  }

  func words(_ method: Aggregation) -> String {
    let (name, values) = method.written
    guard let phrase = Self.aggregations[name] else { return text(method) }
    return words(phrase, name.form, values)
  }

  private func words(_ phrase: RecordPhrase, _ form: MethodForm, _ values: [MethodValue]) -> String {
    var slots: [String] = []
    var after: [String?] = []
    for (parameter, value) in zip(form.parameters, values) {
      switch value {
      case .number(let number):
        switch parameter.kind {
        case .constant: after.append(number.map { said(.constantIs, digits($0)) } ?? said(.constantMissing))
        case .number, .ties, .city, .flag, .steps, .zero, .places, .preference, .ranks, .experts, .matrix, .bestWorst,
          .shareBounds:
          slots.append(number.map(digits) ?? "")
        }
      case .city(let city): slots.append(city.rawValue)
      case .ties(let ties): after.append(said(.tiesBy, said(ties == .lowest ? .lowestTies : .averageTies)))
      case .zero(let zero, let matters): after.append(matters ? words(zero) : nil)
      case .flag(let isSet): if case .flag(let flag) = parameter.kind { after.append(words(flag, isSet)) }
      case .steps, .places, .preference, .ranks, .experts, .matrix, .bestWorst, .shareBounds: break
      }
    }
    return joined([filled(phrase[language], slots)] + after)
  }

  private func words(_ flag: MethodParameter.Flag, _ isSet: Bool) -> String? {
    switch flag {
    case .logarithmic: isSet ? said(.logarithmic) : nil
    case .cut: isSet ? nil : said(.notTruncated)
    case .capped: isSet ? said(.cappedAt, "1") : nil
    case .adjusted, .negative: nil
    }
  }

  private func words(_ zero: ZeroRule) -> String {
    switch zero {
    case .stops: said(.zeroStops)
    case .floor(let floor): said(.floorOf, digits(floor))
    }
  }

  func words(_ care: StageFact.NodeCare) -> [String?] {
    [
      care.rescaling.map { said(.stretched, digits($0.lower), digits($0.upper)) },
      care.minimumCoverage > 0 ? said(.leastWeight, digits(care.minimumCoverage)) : nil,
      care.minimumChildren > 1 ? said(.leastChildren, "\(care.minimumChildren)") : nil,
    ]
  }

  func words(_ scoring: ItemScoring) -> String {
    func list(_ items: [ItemID]) -> String { items.map(\.rawValue).joined(separator: ", ") }
    return switch scoring {
    case .answer(let item): said(.answerTo, "\(item)")
    case .ratio(let numerator, let denominator, let per):
      said(.ratioOf, digits(per), "\(numerator)", "\(denominator)")
    case .sum(let items): said(.sumOf, list(items))
    case .mean(let items, let scale): said(.meanOf, digits(scale), list(items))
    case .weighted(let items, let weights, let isMean, let scale, let minimumAnswered):
      joined([
        said(
          isMean ? .weightedMeanOf : .weightedSumOf, digits(scale),
          zip(items, weights).map { "\($0) (\(digits($1)))" }.joined(separator: ", ")),
        said(.answeredWeight, digits(minimumAnswered)),
      ])
    case .outsideCountry(let code): joined([said(.outside, code), said(.fromRegistry)])
    }
  }

  func words(_ denominator: Denominator) -> String {
    denominator.per == 1
      ? said(.perItem, "\(denominator.item)") : said(.perOf, digits(denominator.per), "\(denominator.item)")
  }

  func words(_ rule: Imputation) -> String {
    switch rule {
    case .none: said(.noneWord)
    case .mean: said(.meanWord)
    case .median: said(.medianWord)
    case .groupMean, .groupMedian, .rowMean, .rowMedian, .nearestNeighbours, .previousEdition, .countryProxy:
      text(rule)
    }
  }

  func words(_ treated: TreatedIndicator) -> String {
    let outcome: RecordPhrase =
      switch treated.outcome {
      case .untouched: .untouched
      case .winsorised: .winsorised
      case .logarithm: .logarithmTaken
      case .mirroredLogarithm: .mirroredLogarithm
      case .boxCox: .boxCoxTaken
      }
    func shape(_ number: Double) -> String { DecimalText.fixed(number, decimals: 3) }
    let isChanged = treated.changed > 0
    return joined([
      said(outcome), isChanged ? said(.cellsChanged, "\(treated.changed)") : nil,
      treated.before.map { said(.shapeIs, shape($0.skewness), shape($0.kurtosis)) },
      isChanged ? treated.after.map { said(.shapeBecame, shape($0.skewness), shape($0.kurtosis)) } : nil,
    ])
  }
}
