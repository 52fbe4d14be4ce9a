import ReportFiles
import Words

/// A page of a report.
enum SitePage: Hashable {
  /// The answer: summary, chart, ranking, and a way to everything else.
  case index
  /// Other weights, tried in the page.
  case weights
  /// How sure the ranking is.
  case robustness
  /// Programmes and mentors.
  case programmes
  /// Cities side by side: 0 for the page with the picker, then what stands prepared for regions.
  case compare(Int)
  /// Gaps between and within cities.
  case divide
  /// How it was worked out.
  case method
  /// How the parts go together.
  case coherence
  /// What was answered and what was found.
  case dataQuality
  /// One city, by its position in the assessment.
  case city(Int)

  /// Whether it holds one section of the report, whose heading is the page's.
  var isPart: Bool {
    switch self {
    case .weights, .robustness, .programmes, .divide, .compare, .method, .coherence, .dataQuality: true
    case .index, .city: false
    }
  }

  /// The page on which a section stands, by the id that the section has on it.
  init(ofSection id: String) {
    self =
      switch id {
      case "weights": .weights
      case "robustness": .robustness
      case "recommendations", "mentors": .programmes
      case "divide": .divide
      case "compare": .compare(0)
      case "coherence": .coherence
      case "method", "inputs", "uncertainty-design": .method
      case "data-quality": .dataQuality
      default: .index
      }
  }
}
