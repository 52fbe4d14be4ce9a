/// What stands beside the data: which round, from where, under which terms, real or synthetic.
public struct SurveyDescription: Sendable, Hashable {
  /// Where the values come from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// Collected or published figures.
    case real
    /// Made up by a program; every page that shows them says so.
    case synthetic
    /// Country values standing in for cities.
    case countryProxy = "country-proxy"
  }

  /// The name in files.
  public var id: String
  /// The name in reports.
  public var title: LocalizedText
  /// The round: `2014`.
  public var edition: String
  /// The date of the data, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty if it is not known.
  public var date: String
  /// Where the values come from.
  public var origin: Origin
  /// The source in words, with the attribution that its licence asks for.
  public var source: LocalizedText
  /// The licence as the source states it.
  public var licence: String
  /// What the reader should know about the data.
  public var note: LocalizedText
  /// The criteria set it was collected for, if it names one.
  public var criteria: String?
  /// The files that the answers were brought in from; empty where they were not brought from elsewhere.
  public var deliveries: [DeliveredFile] = []

  /// Creates a description.
  public init(
    id: String, title: LocalizedText, edition: String, date: String = "", origin: Origin,
    source: LocalizedText = .empty, licence: String = "", note: LocalizedText = .empty, criteria: String? = nil
  ) {
    self.id = id
    self.title = title
    self.edition = edition
    self.date = date
    self.origin = origin
    self.source = source
    self.licence = licence
    self.note = note
    self.criteria = criteria
  }
}

/// A file that answers were brought in from.
public struct DeliveredFile: Sendable, Hashable {
  /// Its path as it was named.
  public var file: String
  /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
  public var sha256: String
  /// The tool or form that it was read as.
  public var profile: String

  /// Creates a file.
  public init(file: String, sha256: String, profile: String) {
    (self.file, self.sha256, self.profile) = (file, sha256, profile)
  }
}
