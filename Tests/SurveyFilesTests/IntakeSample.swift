import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport

/// Surveys without a description that live in memory.
enum IntakeStudy {
  /// A small set with names and questions in two languages, a pair of groups, and a name that two indicators share.
  static let criteria: CriteriaSet = {
    var set = Sample.criteria
    set.indicators = [
      indicator("GOV-01", "Chief’s powers", "정보책임자 권한", "Who leads the city's ICT?", .level(of: 4)),
      indicator("RES-01", "Staff of the city", "직원 수", "How many people work for the city?", .count(of: nil), "people"),
      indicator("DIV-01", "Internet use", "인터넷 이용률", "Which share uses the internet?", .percent, "%"),
      indicator("DUP-01", "Portal", "포털", "Is there a portal for citizens?", .yesNo),
      indicator("DUP-02", "Portal", "포털", "Is there a portal for firms?", .yesNo),
    ]
    set.trees = [
      IndexNode(
        id: "all", name: LocalizedText("All"), children: [.use(IndicatorUse(indicator: "GOV-01", weight: 1))])
    ]
    return set
  }()

  private static func indicator(
    _ id: IndicatorID, _ name: String, _ korean: String, _ question: String, _ scale: Scale, _ unit: String = ""
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(name, korean: korean), unit: LocalizedText(unit),
      question: LocalizedText(question), scale: scale, normalisation: .goalposts(Goalposts(lower: 0, upper: 4)))
  }

  /// What came of looking at files, and of reading them as they were understood.
  struct Outcome {
    var intake: SurveyIntake?
    var findings: [Diagnostic]
    var reading: SurveyReading?

    /// Ids of the findings of the whole reading.
    var codes: [String] { (reading?.diagnostics ?? findings).map(\.code.id) }

    /// The first finding of a code.
    func finding(_ code: DiagnosticCode) -> Diagnostic? {
      (reading?.diagnostics ?? findings).first { $0.code == code }
    }

    /// The number under a header for a city by its name.
    func number(_ header: String, _ city: String) -> Double? {
      guard let survey = reading?.survey, let column = survey.columns.first(where: { $0.key.header == header }),
        let row = survey.cities.firstIndex(where: { $0.name.english == city })
      else { return nil }
      return column.answers.numbers[row]
    }

    /// What a header of the first table was taken for.
    func use(_ header: String) -> String? {
      intake?.account.tables.first?.columns.first { $0.header == header }.flatMap { $0.use }
    }

    /// By what.
    func match(_ header: String) -> IntakeAccount.Match? {
      intake?.account.tables.first?.columns.first { $0.header == header }.flatMap { $0.match }
    }
  }

  /// The sample's registry as one in reach or one that was named.
  static var registry: SurveyIntake.KnownCities {
    SurveyIntake.KnownCities(
      path: "cities.xml", reading: RegistryReader.read(Array(Sample.registry.utf8), file: "cities.xml"))
  }

  /// Looks at tables and reads them.
  static func take(
    _ files: [(name: String, text: String)], folder: Bool = false, name: String = "answers",
    given: SurveyIntake.KnownCities? = nil, known: SurveyIntake.KnownCities? = nil, criteria: CriteriaSet = criteria
  ) -> Outcome {
    let tables = files.map { SurveyIntake.File(path: "in/\($0.name)", name: $0.name, bytes: Array($0.text.utf8)) }
    let source = SurveyIntake.Source(path: folder ? "in" : "in/\(files[0].name)", name: name, isFolder: folder)
    let (intake, findings) = SurveyIntake.look(source, files: tables, criteria: criteria, given: given, known: known)
    guard let intake else { return Outcome(intake: nil, findings: findings) }
    let reading = SurveyReader.read(intake, folder: "in", criteria: criteria) { path, _ throws(Diagnostic) -> [UInt8] in
      if let file = tables.first(where: { $0.path == path }) { return file.bytes }
      throw Diagnostic(.tableEmpty, .stop, "there is no \(path)")
    }
    return Outcome(intake: intake, findings: findings, reading: reading)
  }

  /// Looks at one table and reads it.
  static func take(_ text: String, given: SurveyIntake.KnownCities? = nil, known: SurveyIntake.KnownCities? = nil)
    -> Outcome
  { take([("answers.csv", text)], given: given, known: known) }
}
