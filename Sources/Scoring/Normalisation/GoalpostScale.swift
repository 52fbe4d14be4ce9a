import AssessmentModel
import Glibc
import Numerics

extension ScaleColumn {
  /// `(x − lower)/(upper − lower)`, on logarithms if asked for, cut to 0…1 if truncated, turned round if it flips.
  ///
  /// On a truncated logarithmic scale a value of 0 or less is below the lower goalpost; on one that is not truncated it
  /// is missing, like any value whose place is not finite.
  func goalposts(_ posts: ScalePosts, _ listener: inout some ScaleListener) {
    if !posts.isLogarithmic && posts.isTruncated {
      place(LinearScale(lower: posts.lower, upper: posts.upper), fromLeader: false, &listener)
      return stretch(&listener)
    }
    let lower = posts.isLogarithmic ? log(posts.lower) : posts.lower
    let width = (posts.isLogarithmic ? log(posts.upper) : posts.upper) - lower
    let flips = use.flips
    if posts.isLogarithmic { takeLogarithms() }
    var outside = 0
    for city in 0..<count {
      let value = values[city]
      var placed =
        if !posts.isLogarithmic { (value - lower) / width } else if value > 0 {
          (memory.logarithm[city] - lower) / width
        } else { -Double.infinity }
      if posts.isTruncated {
        outside &+= !value.isNaN && (placed < 0 || placed > 1) ? 1 : 0
        placed = min(max(placed, 0), 1)
      }
      let isScored = !value.isNaN && (posts.isTruncated || placed.isFinite)
      scores[city] = isScored ? (flips ? 1 - placed : placed) : .nan
    }
    listener.cut(outside)
    if !posts.isTruncated { nameUnplaceable(posts, &listener) }
    stretch(&listener)
  }

  /// Findings for values that goalposts without truncation cannot place.
  private func nameUnplaceable<Listener: ScaleListener>(_ posts: ScalePosts, _ listener: inout Listener) {
    guard Listener.isRecording else { return }
    for city in 0..<count where scores[city].isNaN && !values[city].isNaN {
      if posts.isLogarithmic && values[city] <= 0 {
        listener.find(.noLogarithm(city: city, value: values[city]))
      } else {
        listener.find(.tooLarge(city: city))
      }
    }
  }

  /// Logarithms of the values above 0, taken anew only where the value is another than the last time.
  private func takeLogarithms() {
    let (known, logarithms) = (memory.logarithmOf, memory.logarithm)
    for city in 0..<count where known[city].bitPattern != values[city].bitPattern {
      known[city] = values[city]
      logarithms[city] = values[city] > 0 ? log(values[city]) : -.infinity
    }
  }
}
