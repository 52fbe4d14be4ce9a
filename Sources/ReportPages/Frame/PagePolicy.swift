import AssessmentModel

/// The content security policy of every page: nothing is loaded, only the page's own style and script run.
enum PagePolicy {
  static func text(for origin: SurveyDescription.Origin, _ scripts: [PageScript]) -> String {
    var styles = "'\(ReportStyle.hash)'"
    if let extra = ReportStyle.printMarkHash(for: origin) { styles += " '\(extra)'" }
    return
      "default-src 'none'; style-src \(styles); script-src \(scripts.map { "'\($0.hash)'" }.joined(separator: " ")); img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The policy of a page that runs nothing and has a style of its own kind, given by its hash.
  static func withoutScripts(_ style: String) -> String {
    "default-src 'none'; style-src '\(ReportStyle.hash)' '\(style)'; base-uri 'none'; form-action 'none'"
  }
}
