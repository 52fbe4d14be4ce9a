/// Which of COINr's normalisations a converted index has.
///
/// With `s = Direction·x`: all but min–max take their parameters from columns of iMeta, as COINr does with
/// `f_n_para = "use_iMeta"`.
public enum COINrNormalisation: String, Sendable, Hashable, CaseIterable {
  /// `100·(s − min s)/(max s − min s)` over the units; COINr's default.
  case minMax = "min-max"
  /// `scale·(x − lower)/(upper − lower)`, reversed for direction −1, cut to 0…scale unless `goalpost_trunc2posts` is
  /// `FALSE`; columns `goalpost_lower`, `goalpost_upper`, `goalpost_scale`.
  case goalposts
  /// `(x − min x)/(Target − min x)`, `(max x − x)/(max x − Target)` for direction −1, above 1 cut if
  /// `dist2targ_cap_max` is `TRUE`; column `Target`.
  case target
  /// `factor·(s − lower)/(upper − lower)`, never cut; columns `scaled_lower`, `scaled_upper`, `scaled_scale_factor`.
  case scaled

  /// The columns of iMeta without which there is no such normalisation.
  var columns: [String] {
    switch self {
    case .minMax: []
    case .goalposts: ["goalpost_lower", "goalpost_upper", "goalpost_scale"]
    case .target: ["Target"]
    case .scaled: ["scaled_lower", "scaled_upper", "scaled_scale_factor"]
    }
  }
}
