/// How large a criteria set may be, and how large the counts that it states: the same in the reader, in the schema and on
/// the command line. ``RobustnessDesign/mostReplicates`` is one more.
///
/// Each limit lies far above what an index needs, and low enough that whatever a set asks for ends in seconds and fits
/// in memory. A set beyond one is refused with a finding that names the limit; nothing is cut to it in silence.
public enum CriteriaLimits {
  // MARK: Structure

  /// Indicators of a set.
  public static let indicators = 10_000
  /// Questions asked: indicators that are asked directly, and items of the others.
  public static let items = 20_000
  /// Nodes of all trees together.
  public static let nodes = 5_000
  /// Children of all nodes together: nodes, uses and parts.
  public static let links = 20_000
  /// Children of one node.
  public static let children = 1_000
  /// Children of one node whose weights are learnt from correlations, judged in pairs or chosen for each city; the work
  /// grows with the cube of their number.
  public static let comparedChildren = 100
  /// Nodes inside one another, parts followed.
  public static let depth = 64
  /// Ways from the indices down to the uses, parts followed.
  public static let ways = 100_000
  /// Options of one question.
  public static let options = 1_000
  /// Gates, classes, verdicts, checks, programmes, groups, and inputs of a robustness design: each so many.
  public static let entries = 1_000
  /// Conditions and requirements of one check, and items that one of them names: each so many.
  public static let checkParts = 100
  /// Items that all checks name together.
  public static let checkItems = 10_000
  /// Alternatives of one choice of a robustness design.
  public static let alternatives = 100
  /// Experts who allot points.
  public static let experts = 1_000

  // MARK: Counts

  /// The highest maturity level of a scale.
  public static let level = 1_000
  /// The highest number that a count may end at.
  public static let count = 999_999_999
  /// Nearest neighbours that fill a gap.
  public static let neighbours = 1_000
  /// Years that an earlier answer may be old.
  public static let years = 1_000
  /// Cells of a column that winsorising may change.
  public static let winsorised = 1_000
  /// The base sample of a sensitivity analysis.
  public static let sensitivitySample = 65_536
  /// Decimals of reported scores.
  public static let decimals = 12
  /// Cities that one mentor takes.
  public static let mentorCapacity = 1_000
  /// Mentors of one city.
  public static let mentorsPerCity = 100
  /// Items that a city and its mentor are matched on.
  public static let mentorItems = 100

  // MARK: Parameters

  /// The largest exponent of a power mean, of either sign.
  public static let exponent = 20.0
  /// The largest λ of a Box–Cox transformation, of either sign.
  public static let lambda = 5.0
  /// The strongest judgement of one child over another, on Saaty's scale.
  public static let judgement = 9.0
  /// The least ratio of the two goalposts of a logarithmic scale, less 1: below it the logarithms cannot be told apart.
  public static let leastLogarithmicWidth = 1e-9
}
