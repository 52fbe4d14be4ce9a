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
  /// A row an item, a column a city: `question, Seoul, Busan`.
  case across
  /// XML of the project's own form, see `Surveys/responses.xsd`.
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
  /// The encoding, if the survey names it; `nil` to find it by looking.
  public var encoding: String?
  /// The sheet of a workbook, if the survey names it; `nil` for the one with the headers that are asked for.
  public var sheet: String?
  /// The header of the column that names the city, where it is not the survey's own.
  public var cityColumn: String?
  /// The city that the whole file is of; `nil` where the rows, or the headers, name theirs.
  public var city: String?
  /// How its numbers are written, if the survey says so.
  public var numbers = NumberPin()

  /// Creates a data file.
  public init(
    reference: FileReference, layout: DataLayout, delimiter: UInt8? = nil, encoding: String? = nil,
    sheet: String? = nil, cityColumn: String? = nil, city: String? = nil, numbers: NumberPin = NumberPin()
  ) {
    self.reference = reference
    self.layout = layout
    self.delimiter = delimiter
    self.encoding = encoding
    self.sheet = sheet
    self.cityColumn = cityColumn
    self.city = city
    self.numbers = numbers
  }
}

/// What a column says of who stands behind an answer.
public enum ProofPart: String, Sendable, Hashable, CaseIterable {
  /// Who answered.
  case answeredBy = "answered-by"
  /// Who verified the answer.
  case verifiedBy = "verified-by"
  /// What came of it, with or without the day: `accepted 2026-03-01`.
  case verified
}

/// What a column says of where an answer stood before it was brought into the survey.
public enum OriginPart: String, Sendable, Hashable, CaseIterable {
  /// The file.
  case file = "origin.file"
  /// The cell, `Survey!C17`, or the line with its column where that is known, `12:3`.
  case place = "origin.place"
  /// The question as that file names it.
  case question = "origin.question"
  /// What stands there.
  case answer = "origin.answer"
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
  /// Who answered an item, or verified the answer.
  case proof(ItemID, ProofPart)
  /// Why an item, or its value for a group, has no answer.
  case missing(ItemID, group: GroupID?)
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
  /// In a long table: who answered, or verified the answer.
  case answerProof(ProofPart)
  /// In a long table: why there is no answer.
  case answerMissing
  /// In a long table: where the answer stood before.
  case answerOrigin(OriginPart)
  /// In a long table with a column a group: the answer for the group.
  case groupAnswer(GroupID)
  /// In a long table with a column a group: the number of answers behind it.
  case groupCount(GroupID)
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
  /// Findings that were checked.
  public var acknowledgements: [FindingAcknowledgement] = []
  /// How numbers are written throughout the survey, if it says so.
  public var numbers = NumberPin()
  /// How the numbers of single columns are written, by their header in its compared form.
  public var columnPins: [String: NumberPin] = [:]
}
