package import AssessmentModel
package import Diagnostics
internal import Glibc

/// What files are called in reports: never by the folders of the user who made them.
///
/// The same study gives the same names wherever it lies and from wherever it is named:
///
/// 1. a path that leads through a folder `Criteria` or `Surveys` begins there: `Surveys/my-city/survey.xml`;
/// 2. otherwise a file in the survey's folder, or in one below, is named relative to it: `survey.xml`;
/// 3. any other file has its own name alone.
package struct PublicNames: Sendable {
  private let folder: String
  private let current: String

  /// Names for a study whose survey lies in `folder`; relative paths start in `current`.
  package init(survey folder: String = "", current: String = PublicNames.currentFolder) {
    self.current = current
    self.folder = PathText.normalised(PathText.join(current, folder))
  }

  /// What a file is called.
  package func name(of path: String) -> String {
    let full = PathText.normalised(PathText.join(current, path))
    let parts = full.split(separator: "/")
    let layout = parts.lastIndex { $0 == Workspace.Kind.criteria.folder || $0 == Workspace.Kind.survey.folder }
    if let layout, layout + 1 < parts.count { return parts[layout...].joined(separator: "/") }
    let below = folder.hasSuffix("/") ? folder : folder + "/"
    if full.hasPrefix(below) { return String(full.dropFirst(below.count)) }
    return parts.last.map(String.init) ?? ""
  }

  /// A survey in which files go by the names of reports.
  package func published(_ survey: Survey) -> Survey {
    var survey = survey
    survey.files = survey.files.map(name)
    for position in survey.setAside.indices {
      survey.setAside[position].location.file = name(of: survey.setAside[position].location.file)
    }
    survey.diagnostics = published(survey.diagnostics)
    return survey
  }

  /// Findings in which files go by the names of reports.
  package func published(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.map { finding in
      guard let path = finding.location?.file else { return finding }
      var finding = finding
      let name = name(of: path)
      finding.location?.file = name
      guard path.contains("/") else { return finding }
      finding.statement = finding.statement.naming(path, as: name)
      finding.mend = finding.mend?.naming(path, as: name)
      return finding
    }
  }

  /// The folder in which the program runs.
  package static var currentFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
