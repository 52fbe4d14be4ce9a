/// The sample with everything that can vary, be offered and be taught.
enum DesignSample {
  static let design = """
      </divide>
      <robustness replicates="1000" seed="18446744073709551615" sensitivitySample="256">
        <weights id="w-top" nodes="top" noise="0.25"><name>Factors</name><name xml:lang="ko">요소</name></weights>
        <weights id="w-access" nodes="access" simplex="yes"/>
        <weights id="w-capacity" nodes="capacity" lower="0.2" upper="0.5"/>
        <normalisation id="scaling" indicators="checks net">
          <alternative><rank ties="average"/></alternative>
          <alternative><goalposts lower="0" upper="2"/></alternative>
        </normalisation>
        <aggregation id="mean" nodes="top"><alternative aggregation="arithmetic"/></aggregation>
        <imputation id="gaps"><alternative method="median"/><alternative method="group-mean" by="country"/></imputation>
        <treatment id="outliers"><alternative method="winsorise" skewness="2" kurtosis="3.5" most="3"/></treatment>
        <goalposts id="posts" share="0.1" indicators="lead staff"/>
        <dropping id="drop" indicators="lead checks"/>
        <answers id="answers">
          <margin basis="self-reported" plusMinus="1"/>
          <margin indicators="net" share="0.1"/>
        </answers>
      </robustness>
      <programmes>
        <programme id="training">
          <name>Training</name><name xml:lang="ko">교육</name>
          <offer>Courses for officials.</offer>
          <source>Its page</source>
          <for node="capacity" below="45"/>
          <for verdict="wait open"/>
        </programme>
      </programmes>
      <mentors capacity="3" perCity="2" strength="0.75" weakness="0.5" items="2" indicators="lead checks net">
        <context region="2" income="1" size="0.5"/>
      </mentors>
    """

  static let text: String = {
    guard let range = Sample.text.range("  </divide>") else { return "" }
    return Sample.text.replacing(range, with: design)
  }()
}

extension String {
  fileprivate func range(_ part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }

  fileprivate func replacing(_ range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
