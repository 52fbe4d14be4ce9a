package import AssessmentModel
package import Words

// What varies, in the report's language.

extension Wording {
  /// The kinds of things that a design varies, as a list in a sentence: `weights, goalposts and answers`.
  package func varied(_ design: RobustnessDesign) -> String {
    list(VariationKind.kinds(of: design).map { self(phrase($0)) })
  }

  /// Words as a list in a sentence.
  package func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: self(.separator)) + self(.lastOfList) + last
  }

  private func phrase(_ kind: VariationKind) -> Phrase {
    switch kind {
    case .weights: .variedWeights
    case .normalisation: .variedNormalisation
    case .aggregation: .variedAggregation
    case .imputation: .variedImputation
    case .treatment: .variedTreatment
    case .goalposts: .variedGoalposts
    case .dropping: .variedDropping
    case .answers: .variedAnswers
    }
  }

  /// How an input varies, with its parameters.
  package func text(_ variation: Variation) -> String {
    switch variation {
    case .weights(_, .noise(let amount)): return self(.weightsNoise, self.percent(amount))
    case .weights(_, .simplex): return self(.weightsSimplex)
    case .weights(_, .bounds(let lower, let upper)):
      return self(.weightsBounds, self.percent(lower), self.percent(upper))
    case .normalisation(_, let others): return otherwise(others.map { text($0) })
    case .aggregation(_, let others): return otherwise(others.map { text($0) })
    case .imputation(let others): return otherwise(others.map { text($0) })
    case .treatment(let others): return otherwise(others.map { text($0) })
    case .goalposts(_, let share): return self(.goalpostsMove, self.percent(share))
    case .dropping: return self(.oneDropped)
    case .answers(let margins):
      return margins.isEmpty ? self(.marginsStated) : margins.map { text($0) }.joined(separator: "; ")
    }
  }

  private func otherwise(_ others: [String]) -> String { self(.asSetOr, others.joined(separator: "; ")) }

  private func text(_ margin: AnswerMargin) -> String {
    let size =
      switch margin.size {
      case .absolute(let size): self(.marginSize, NumberText.measured(size))
      case .relative(let share): self(.marginOf, self.percent(share))
      }
    guard let basis = margin.basis, let name = basis.phrase else { return size }
    return self(.marginBasis, self(name), size)
  }
}
