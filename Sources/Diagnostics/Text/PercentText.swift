/// Shares as people read them, in pages, on paper, in the terminal and in findings: the one place that rounds them.
///
/// 0 % and 100 % stand only for what is exactly that, to within the rounding of a sum. What a step would round there is
/// written with the sign that tells: `<1 %` and `>99 %`, with one decimal `<0.1 %` and `>99.9 %`, in every language. A
/// share beside a bound that it does not reach (a coverage rule) gets the digits that part them: 79.96 % beside 80 %.
package enum PercentText {
  /// A share 0…1 as a number of percent without its sign; `–` if it is no number.
  ///
  /// - Parameters:
  ///   - share: the share.
  ///   - decimals: decimals of the percent.
  ///   - bounds: shares that it must not read as, or beyond, unless it is.
  package static func number(_ share: Double, decimals: Int = 0, apartFrom bounds: [Double] = []) -> String {
    number(percent: 100 * share, decimals: decimals, apartFrom: bounds.map { 100 * $0 })
  }

  /// A number of percent, rounded by the same rule.
  package static func number(percent value: Double, decimals: Int = 0, apartFrom bounds: [Double] = []) -> String {
    guard value.isFinite else { return DecimalText.none }
    let decimals = DecimalText.decimals(
      value, atLeast: decimals, apartFrom: bounds.filter { abs($0) > noise && abs($0 - 100) > noise }, noise: noise)
    let text = DecimalText.fixed(value, decimals: decimals)
    for end in [0.0, 100]
    where abs(value - end) < 1 && abs(value - end) > noise && Double(text) == end {
      let step = Double("1e-\(decimals)") ?? 1
      return value < end
        ? ">" + DecimalText.fixed(end - step, decimals: decimals)
        : "<" + DecimalText.fixed(end + step, decimals: decimals)
    }
    return text
  }

  /// A share with its sign, for terminals and findings: `67 %`.
  package static func text(_ share: Double, decimals: Int = 0, apartFrom bounds: [Double] = []) -> String {
    let number = number(share, decimals: decimals, apartFrom: bounds)
    return number == DecimalText.none ? number : number + " %"
  }

  /// What the rounding of a sum leaves, in percent.
  private static let noise = 100 * DecimalText.noise
}
