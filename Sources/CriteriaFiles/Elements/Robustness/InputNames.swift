public import AssessmentModel

extension Variation {
  /// The name of an input that a file gives none.
  public var defaultName: LocalizedText {
    switch self {
    case .weights: LocalizedText("Weights", korean: "가중치")
    case .normalisation: LocalizedText("Normalisation", korean: "정규화")
    case .aggregation: LocalizedText("Aggregation", korean: "통합 방법")
    case .imputation: LocalizedText("Filling of gaps", korean: "결측값 대체")
    case .treatment: LocalizedText("Treatment of outliers", korean: "이상값 처리")
    case .goalposts: LocalizedText("Goalposts", korean: "기준값")
    case .dropping: LocalizedText("Leaving an indicator out", korean: "지표 제외")
    case .answers: LocalizedText("Answers", korean: "응답 오차")
    }
  }
}
