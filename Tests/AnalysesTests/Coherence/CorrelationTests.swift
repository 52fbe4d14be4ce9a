import Analyses
import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

/// Reference values from SciPy 1.17.1: `pearsonr`, `spearmanr`, `kendalltau(method="asymptotic")` on the same numbers.
@Suite("Correlation")
struct CorrelationTests {
  typealias S = CoherenceSamples

  private func check(
    _ x: [Double], _ y: [Double], pearson: (Double, Double), spearman: (Double, Double), kendall: (Double, Double),
    within: Double = 1e-12
  ) {
    let found = CorrelationMeasures.correlation(Column(x), Column(y))
    #expect(found.count == x.count)
    for (own, other) in [(found.pearson, pearson), (found.spearman, spearman), (found.kendall, kendall)] {
      #expect(isNear(own?.value, other.0, within))
      // A p-value turns the last digit of r into several of its own.
      #expect(isNear(own?.pValue, other.1, 1e-9))
    }
  }

  @Test func `columns with ties`() {
    check(
      S.a, S.b, pearson: (0.8835207943387863, 0.00013844028185854473),
      spearman: (0.8646762035527306, 0.0002835102810747786), kendall: (0.7131997238879487, 0.0014901532666585437))
    check(
      S.a, S.c, pearson: (-0.9674425881650026, 2.727638997152675e-07),
      spearman: (-0.9608674974664303, 6.767069835815841e-07), kendall: (-0.9035841064985977, 0.00010667895408325043))
    check(
      S.b, S.c, pearson: (-0.9177024170090902, 2.5862231772700588e-05),
      spearman: (-0.923196584384222, 1.8481355941821158e-05), kendall: (-0.8112760687023394, 0.00054100769640564))
  }

  /// The example in SciPy's documentation of `kendalltau`.
  @Test func `five pairs with many ties`() {
    check(
      [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], pearson: (-0.5566399985665696, 0.32978798042638324),
      spearman: (-0.5407380704358752, 0.3467146139768868), kendall: (-0.4714045207910316, 0.28274545993277467))
  }

  /// Anscombe 1973 (Am. Stat. 27:17), first set: r is published as 0.816.
  @Test func `the first of Anscombe's sets`() {
    let x: [Double] = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    check(
      x, y, pearson: (0.8164205163448395, 0.0021696288730788152), spearman: (0.8181818181818182, 0.0020831448404786917),
      kendall: (0.6363636363636364, 0.006435091231559117))
  }

  @Test func `five hundred pairs`() {
    let w = zip(S.u, S.v).map { $0 + 3 * $1 }
    check(
      S.u, S.v, pearson: (0.020844970520134468, 0.6419374543641276),
      spearman: (0.01556039508772068, 0.7285228256492352), kendall: (0.010735601141599972, 0.7211522019150045))
    check(
      S.u, w, pearson: (0.9598948430291803, 3.4168374996901214e-277),
      spearman: (0.9620413424921956, 5.041669664816058e-283), kendall: (0.8205246082810457, 1.8561604378170492e-165))
    check(
      S.v, w, pearson: (0.30030834966336983, 7.022418840575748e-12),
      spearman: (0.2818147220689379, 1.3962913901951662e-10), kendall: (0.19160166944159004, 1.9213650520593446e-10))
  }

  /// Above a thousand values the ranks come from the radix sort; Kendall's tau is counted pair by pair here.
  @Test func `Kendall's tau equals its definition`() {
    var random = SplitMix(11)
    for count in [3, 17, 64, 1500] {
      let x = (0..<count).map { _ in Double(random.below(40)) - 20 }
      let y = x.map { $0 / 2 + Double(random.below(15)) }
      var (balance, tiedX, tiedY, pairs) = (0, 0, 0, 0)
      for i in 0..<count {
        for j in 0..<i {
          pairs += 1
          let product = (x[i] - x[j]) * (y[i] - y[j])
          balance += product > 0 ? 1 : product < 0 ? -1 : 0
          if x[i] == x[j] { tiedX += 1 }
          if y[i] == y[j] { tiedY += 1 }
        }
      }
      let tau = Double(balance) / (Double(pairs - tiedX) * Double(pairs - tiedY)).squareRoot()
      #expect(isClose(CorrelationMeasures.kendall(x, y)?.value, tau))
    }
  }

  @Test func `constants and too few pairs have no correlation`() {
    let constant = [0.1 + 0.2, 0.3, 0.3, 0.3]
    let varying: [Double] = [1, 2, 3, 5]
    for measure in [CorrelationMeasures.pearson, CorrelationMeasures.spearman, CorrelationMeasures.kendall] {
      #expect(measure(constant, varying) == nil)
      #expect(measure(varying, [0, 0, 0, 0]) == nil)
      #expect(measure([1, 2], [2, 1]) == nil)
      #expect(measure([], []) == nil)
    }
    let nothing = CorrelationMeasures.correlation(Column([1, nil, 3, nil]), Column([nil, 2, 5, nil]))
    #expect(nothing == Correlation(count: 1))
  }

  @Test func `only complete pairs count`() {
    let x = Column(S.a.enumerated().map { $0.offset % 4 == 3 ? nil : $0.element })
    let y = Column(S.b.enumerated().map { $0.offset % 5 == 4 ? nil : $0.element })
    let kept = S.a.indices.filter { $0 % 4 != 3 && $0 % 5 != 4 }
    let found = CorrelationMeasures.correlation(x, y)
    #expect(found.count == kept.count)
    #expect(found.pearson == CorrelationMeasures.pearson(kept.map { S.a[$0] }, kept.map { S.b[$0] }))
  }

  @Test func `magnitude, shift, order and sign`() throws {
    let r = try #require(CorrelationMeasures.pearson(S.a, S.b)?.value)
    for factor in [1e300, 1e-300, 1.7e307] {
      #expect(isNear(CorrelationMeasures.pearson(S.a.map { $0 * factor }, S.b)?.value, r))
      #expect(isNear(CorrelationMeasures.kendall(S.a.map { $0 * factor }, S.b)?.value, 0.7131997238879487))
    }
    let swapped = CorrelationMeasures.correlation(Column(S.b), Column(S.a))
    #expect(isNear(swapped.pearson?.value, r) && isNear(swapped.kendall?.value, 0.7131997238879487))
    #expect(isNear(CorrelationMeasures.pearson(S.a.map { -$0 }, S.b)?.value, -r))
    let turned = CorrelationMeasures.correlation(Column(S.a.reversed()), Column(S.b.reversed()))
    #expect(isNear(turned.pearson?.value, r) && isNear(turned.spearman?.value, 0.8646762035527306))
    let own = try #require(CorrelationMeasures.pearson(S.a, S.a))
    #expect(isClose(own.value, 1) && own.value <= 1 && own.pValue < 1e-60)
    // A rising transformation changes no rank.
    #expect(CorrelationMeasures.spearman(S.a.map { $0 * $0 * $0 }, S.b) == CorrelationMeasures.spearman(S.a, S.b))
  }

  /// `2·scipy.stats.t.sf(|t|, n − 2)` for r made to measure: with r² in the first coordinate of a rotated vector.
  @Test(arguments: [
    (0.5, 3, 0.6666666666666666), (0.1, 5, 0.8728885715695383), (0.9, 30, 1.3166060700263861e-11),
    (0.01, 2000, 0.6549146410366401), (0.3, 2000, 7.155650218022166e-43), (-0.999, 4, 0.0009999999999999866),
  ]) func `p-values of Student's t`(_ r: Double, _ count: Int, _ p: Double) {
    #expect(isNear(pearsonProbability(r, count), p, 1e-10))
  }

  /// The p-value of two columns that have exactly this r: y = r·x + √(1 − r²)·z with x and z orthogonal and centred.
  private func pearsonProbability(_ r: Double, _ count: Int) -> Double? {
    let middle = Double(count - 1) / 2
    let x = (0..<count).map { Double($0) - middle }
    let squares = x.map { $0 * $0 }
    let mean = squares.reduce(0, +) / Double(count)
    let z = squares.map { $0 - mean }
    let length = { (v: [Double]) in v.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let (lx, lz) = (length(x), length(z))
    let y = zip(x, z).map { r * $0 / lx + (1 - r * r).squareRoot() * $1 / lz }
    return CorrelationMeasures.pearson(x, y)?.pValue
  }
}
