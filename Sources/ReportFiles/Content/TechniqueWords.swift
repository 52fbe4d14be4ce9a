package import AssessmentModel
package import Words

// Methods with their parameters, in the report's language.

extension Wording {
  /// How values come onto the common scale.
  package func text(_ method: Normalisation, range: OutputRange = .unit) -> String {
    let (name, values) = method.written
    var text = text(template(name), name.form, values)
    if range != .unit { text += ", " + self(.outputRange, number(range.lower), number(range.upper)) }
    return text
  }

  /// What values are divided by.
  package func text(_ denominator: Denominator) -> String {
    denominator.per == 1
      ? self(.denominator, denominator.item.rawValue)
      : self(.denominatorPer, denominator.item.rawValue, number(denominator.per))
  }

  /// How gaps are filled.
  package func text(_ imputation: Imputation) -> String {
    switch imputation {
    case .none: self(.gapsNone)
    case .mean: self(.gapsMean)
    case .median: self(.gapsMedian)
    case .groupMean(let group): self(.gapsGroupMean, name(group))
    case .groupMedian(let group): self(.gapsGroupMedian, name(group))
    case .rowMean(let scope): self(.gapsRowMean, name(scope))
    case .rowMedian(let scope): self(.gapsRowMedian, name(scope))
    case .nearestNeighbours(let count): self(.gapsNeighbours, NumberText.whole(count))
    case .previousEdition(let years): self(.gapsPrevious, NumberText.whole(years))
    case .countryProxy: self(.gapsCountry)
    }
  }

  private func name(_ group: ImputationGroup) -> String { self(group == .region ? .groupRegion : .groupCountry) }

  private func name(_ scope: RowScope) -> String { self(scope == .siblings ? .scopeSiblings : .scopeRow) }

  /// How outliers are treated.
  package func text(_ treatment: OutlierTreatment) -> String {
    func tested(_ phrase: Phrase, _ skewness: Double, _ kurtosis: Double, _ most: Int) -> String {
      self(phrase) + ", " + self(.outliersTest, number(skewness), number(kurtosis), NumberText.whole(most))
    }
    return switch treatment {
    case .none: self(.outliersNone)
    case .winsorise(let skewness, let kurtosis, let most): tested(.outliersWinsorise, skewness, kurtosis, most)
    case .winsoriseThenLog(let skewness, let kurtosis, let most):
      tested(.outliersWinsoriseThenLog, skewness, kurtosis, most)
    case .logarithm: self(.outliersLogarithm)
    case .boxCox(let lambda): self(.outliersBoxCox, number(lambda))
    case .forcedWinsorise(let cities): self(.outliersForced, cities.map(\.rawValue).joined(separator: ", "))
    }
  }

  /// Who is left out; the limits that ask for something.
  package func text(_ screening: Screening) -> String {
    var parts: [String] = []
    for (limit, phrase) in [
      (screening.minimumCityAvailability, Phrase.screeningCities),
      (screening.minimumDimensionAvailability, .screeningParts),
      (screening.minimumIndicatorAvailability, .screeningIndicators), (screening.minimumNonZero, .screeningNonZero),
    ] where limit > 0 { parts.append(self(phrase, self.percent(cut: limit))) }
    return parts.joined(separator: "; ")
  }

  /// How children become their parent's score.
  package func text(_ aggregation: Aggregation) -> String {
    let (name, values) = aggregation.written
    return text(template(name), name.form, values)
  }

  /// Where the weights of the children come from.
  package func text(_ weighting: Weighting) -> String {
    let (name, values) = weighting.written
    return text(template(name), name.form, values)
  }

  /// A method with its parameters: those that its template has slots for stand in it, the others are said after it.
  private func text(_ template: String, _ form: MethodForm, _ values: [MethodValue]) -> String {
    var slots: [String] = []
    var isAdjusted = false
    var after: [String] = []
    for (parameter, value) in zip(form.parameters, values) {
      switch value {
      case .number(let value):
        switch parameter.kind {
        case .constant: after += value.map { [self(.constantColumn, number($0))] } ?? []
        case .number, .ties, .city, .flag, .steps, .zero, .places, .preference, .ranks, .experts, .matrix, .bestWorst,
          .shareBounds:
          slots.append(value.map(number) ?? "")
        }
      case .city(let city): slots.append(city.rawValue)
      case .places(let places): slots.append(places.map(number).joined(separator: ", "))
      case .experts(let experts): slots.append(NumberText.whole(experts.count))
      case .shareBounds(let lower, let upper): slots += [number(lower), number(upper)]
      case .ties(let ties): after.append(self(ties == .lowest ? .tiesLowest : .tiesAverage))
      case .zero(let zero, let matters): after += matters ? [text(zero)] : []
      case .preference(.usual): break
      case .preference(.linear(let indifference, let preference)):
        after.append(self(.prometheeLinear, number(indifference), number(preference)))
      case .steps(let steps): after += steps.map(text)
      case .flag(let isSet):
        guard case .flag(let flag) = parameter.kind else { continue }
        if case .adjusted = flag { isAdjusted = isSet } else { after += said(flag, isSet).map { [self($0)] } ?? [] }
      case .ranks, .matrix, .bestWorst: break
      }
    }
    var text = filled(template, slots)
    if isAdjusted { text = self(.adjustedIndex, text) }
    return (text.isEmpty ? after : [text] + after).joined(separator: ", ")
  }

  /// What is said of a choice; `nil` where nothing need be said.
  private func said(_ flag: MethodParameter.Flag, _ isSet: Bool) -> Phrase? {
    switch flag {
    case .logarithmic: isSet ? .logarithmic : nil
    case .cut: isSet ? nil : .notTruncated
    case .capped: isSet ? .cappedAtOne : nil
    case .adjusted: nil
    case .negative: isSet ? .imbalanceRaises : .imbalanceLowers
    }
  }

  private func text(_ step: CategoryStep) -> String {
    step.from.map { self(.categoryFrom, number($0), number(step.points)) } ?? self(.categoryLowest, number(step.points))
  }

  private func text(_ zero: ZeroRule) -> String {
    switch zero {
    case .stops: self(.zeroStops)
    case .floor(let floor): self(.zeroLifted, number(floor))
    }
  }

  private func number(_ value: Double) -> String { NumberText.measured(value) }
}
