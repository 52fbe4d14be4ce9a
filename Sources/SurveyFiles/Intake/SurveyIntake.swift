package import AssessmentModel
package import Diagnostics
import Tables

/// A survey that nobody describes: what its tables were taken for, as a description would say it.
///
/// Only what is written in full is taken: ids, names and questions of the criteria set in every language, cities by any
/// spelling of the registry, common words for the columns of cities and answers. All else is a finding.
package struct SurveyIntake: Sendable {
  /// A file of the survey.
  package struct File: Sendable {
    /// The path as the user named it.
    package var path: String
    /// The path relative to the survey's folder.
    package var name: String
    /// Its bytes.
    package var bytes: [UInt8]
    /// The encoding of its text, if it is known.
    package var encoding: String?

    /// Creates a file.
    package init(path: String, name: String, bytes: [UInt8], encoding: String? = nil) {
      self.path = path
      self.name = name
      self.bytes = bytes
      self.encoding = encoding
    }
  }

  /// A registry that may say which cities there are.
  package struct KnownCities: Sendable {
    /// Its path.
    package var path: String
    /// What reading it gave.
    package var reading: RegistryReading

    /// Creates a known registry.
    package init(path: String, reading: RegistryReading) {
      self.path = path
      self.reading = reading
    }
  }

  /// Where the survey lies.
  package struct Source: Sendable {
    /// The path as the user named it.
    package var path: String
    /// The name of the file without its ending, or of the folder.
    package var name: String
    /// Whether it is a folder, so that a file may be of one city.
    package var isFolder: Bool

    /// Creates a source.
    package init(path: String, name: String, isFolder: Bool) {
      self.path = path
      self.name = name
      self.isFolder = isFolder
    }
  }

  /// The very value that a survey.xml would give.
  package let head: SurveyHead
  /// The cities.
  package let registry: RegistryReading
  /// Whether the registry was made of the names in the tables.
  package let isRegistryMade: Bool
  /// What was taken for what.
  package let account: IntakeAccount
  /// What was found.
  package let findings: [Diagnostic]
  let opened: [String: [TableSource]]

  /// Looks at the tables of a survey.
  ///
  /// - Parameters:
  ///   - given: the registry that the user named; it alone says which cities there are.
  ///   - known: the registry in reach; it counts if it knows at least half of the names.
  ///   - leftOut: files that were not opened, for the account.
  /// - Returns: the intake, or `nil` if nothing can be used; and the findings.
  /// - Complexity: O(bytes of the files).
  package static func look(
    _ source: Source, files: [File], criteria: CriteriaSet, given: KnownCities?, known: KnownCities?,
    leftOut: [String] = []
  ) -> (intake: SurveyIntake?, findings: [Diagnostic]) {
    let names = IntakeNames(criteria)
    let cities = given?.reading.index ?? known?.reading.index
    var gatherer = IntakeGatherer(source: source, files: files, names: names, cities: cities, leftOut: leftOut)
    gatherer.gather()
    guard !gatherer.tables.isEmpty, !gatherer.findings.hasStop else {
      gatherer.stopWithoutTables()
      return (nil, gatherer.findings.all)
    }
    let choice = RegistryChoice.choose(
      gatherer.tables, given: given, known: known, id: source.id, title: source.shownName)
    gatherer.findings += choice.findings
    let maker = HeadMaker(source: source, files: files, choice: choice, names: names)
    let head = maker.head(&gatherer.tables, findings: &gatherer.findings)
    let account = maker.account(gatherer.tables, leftOut: gatherer.leftOut)
    let intake = SurveyIntake(
      head: head, registry: choice.reading, isRegistryMade: choice.isMade, account: account,
      findings: gatherer.findings.all, opened: gatherer.opened)
    return (intake, gatherer.findings.all)
  }
}

extension SurveyIntake {
  /// The finding on a file of a folder that is not read: what would stop it by itself does not stop the folder.
  package static func skipped(_ file: File, _ reason: Diagnostic?) -> Diagnostic {
    Diagnostic(
      .intakeSkipped, .rowSetAside,
      reason.map { .survey(.skippedBecause, .text(file.name), .said($0.statement)) }
        ?? .survey(.skipped, .text(file.name)),
      at: reason?.location ?? InputLocation(file: file.path), mend: reason?.mend)
  }
}

extension SurveyIntake.Source {
  /// The id that the survey goes by: the letters and digits of its name.
  package var id: String { MadeRegistry.slug(name) ?? "survey" }

  /// The name of the file with its ending, or of the folder.
  var shownName: String {
    isFolder ? name : path.split(separator: "/").last.map(String.init) ?? name
  }

  /// A year in the name, where there is exactly one.
  var year: String? {
    var years: [String] = []
    for part in name.split(whereSeparator: { !("0"..."9").contains($0) })
    where part.utf8.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20")) {
      years.append(String(part))
    }
    return years.count == 1 ? years[0] : nil
  }
}

extension SurveyReader {
  /// Reads the data of a survey that nobody describes, as the intake understood it.
  ///
  /// - Complexity: that of ``read(_:folder:criteria:load:)``.
  package static func read(
    _ intake: SurveyIntake, folder: String, criteria: CriteriaSet, load: FileLoader
  ) -> SurveyReading {
    read(
      intake.head, folder: folder, criteria: criteria, registry: intake.registry,
      findings: intake.findings + intake.registry.diagnostics, opened: intake.opened, load: load)
  }
}
