public import AssessmentModel
public import Diagnostics

/// A file that a survey names, relative to its own folder.
public struct FileReference: Sendable, Hashable {
  /// The path as written.
  public var href: String
  /// Where it is written.
  public var location: InputLocation
}

/// How the values of a data file are laid out.
public enum DataLayout: String, Sendable, Hashable, CaseIterable {
  /// A row a city, a column an item: `city, GOV-01, DIV-01[women], DIV-01[women].n`.
  case wide
  /// A row an answer: `city, question, group, value, n, evidence, margin`.
  case long
  /// XML of the project's own form, see ``ResponsesSchema``.
  case xml
}

/// One data file of a survey.
public struct DataFile: Sendable, Hashable {
  /// Where it lies.
  public var reference: FileReference
  /// How it is laid out.
  public var layout: DataLayout
  /// The delimiter, if the survey names it; `nil` to find it by looking.
  public var delimiter: UInt8?
  /// How its numbers are written, if the survey says so.
  public var numbers = NumberPin()
}

/// What a column of a table holds.
public enum ColumnUse: Sendable, Hashable {
  /// The answers to an item, by a group or by all.
  case value(ItemID, group: GroupID?)
  /// The number of answers behind a group's value.
  case sampleSize(ItemID, group: GroupID)
  /// The evidence for the answers to an item.
  case evidence(ItemID)
  /// How far the answers to an item may be off to either side, in its unit.
  case margin(ItemID)
  /// In a long table: which item a row answers.
  case question
  /// In a long table: for which group.
  case group
  /// In a long table: the answer.
  case answer
  /// In a long table: the number of answers behind it.
  case answerCount
  /// In a long table: the evidence for it.
  case answerEvidence
  /// In a long table: how far it may be off.
  case answerMargin
  /// Nothing that is read.
  case ignored
}

/// A header of a table and what stands under it.
public struct ColumnMapping: Sendable, Hashable {
  /// The header.
  public var header: String
  /// What stands under it.
  public var use: ColumnUse
  /// Where the mapping is written.
  public var location: InputLocation
}

/// Country values that stand in for cities.
public struct ProxySource: Sendable, Hashable {
  /// Which code of a city a row of the table is found by.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// ISO 3166-1 alpha-3.
    case iso3
    /// ISO 3166-1 alpha-2.
    case iso2
  }

  /// The table, wide, with a row a country.
  public var data: DataFile
  /// The code.
  public var code: Code
}

/// What `survey.xml` says: the description, where the data lies, and how its columns and codes are to be read.
public struct SurveyHead: Sendable {
  /// The survey's own file, as the user named it.
  public var file: String
  /// What stands beside the data.
  public var description: SurveyDescription
  /// The registry of cities.
  public var registry: FileReference
  /// The header of the column that names the city (for ``proxies``, the country's code).
  public var cityColumn: String
  /// The data files in order; empty if country values stand in.
  public var data: [DataFile]
  /// The country values that stand in, for ``SurveyDescription/Origin/countryProxy``.
  public var proxies: ProxySource?
  /// Codes for missing values that the survey lists.
  public var missingCodes: [MissingCode]
  /// Columns whose header says something other than the criteria set's names.
  public var mappings: [ColumnMapping]
  /// How numbers are written throughout the survey, if it says so.
  public var numbers = NumberPin()
  /// How the numbers of single columns are written, by their header in its compared form.
  public var columnPins: [String: NumberPin] = [:]
}
