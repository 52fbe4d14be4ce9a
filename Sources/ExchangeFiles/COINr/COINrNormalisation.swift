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
  /// `100·(x − min x)/(Target − min x)`, `100·(max x − x)/(max x − Target)` for direction −1, above 100 cut if
  /// `dist2targ_cap_max` is `TRUE`; column `Target`. COINr leaves the factor of 100 out.
  case target
  /// `factor·(x − lower)/(upper − lower)`, `factor·(upper − x)/(upper − lower)` for direction −1, never cut; columns
  /// `scaled_lower`, `scaled_upper`, and `scale_factor`, as COINr 1.1.14 names it, or `scaled_scale_factor`.
  case scaled
}
