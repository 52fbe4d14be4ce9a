extension DeliveryProfile {
  /// Every profile, in the order in which equal ones are taken.
  package static let all: [DeliveryProfile] = [
    .kobo, .koboJSON, .odkCentral, .odkBriefcase, .odkSubmission, .xForm, .xlsForm,
    .limeSurvey, .limeSurveyVV, .limeSurveyStructure, .limeSurveyArchive, .queXML, .surveyMonkey, .googleForms,
    .microsoftForms, .qualtrics, .sdmxCSV, .sdmxML, .sdmxStructure, .sdmxJSON, .worldBankCSV,
    .worldBankJSON, .worldBankXML, .tripleS, .ddiCodebook, .spss, .plainLong, .plain,
  ]

  /// The profile of a name; `nil` if there is none.
  package static func named(_ name: String) -> DeliveryProfile? { all.first { $0.name.rawValue == name } }

  /// What speaks for each profile in a file, the strongest first; profiles without marks are left out.
  package static func recognised(_ file: DeliveryFile) -> [RecognisedProfile] {
    all.map { RecognisedProfile(profile: $0, marks: $0.marks(file)) }
      .filter { !$0.marks.isEmpty }
      .enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
  }
}

/// A profile with what speaks for it.
package struct RecognisedProfile: Sendable {
  package let profile: DeliveryProfile
  package let marks: [DeliveryMark]
  /// The sum of the marks' points.
  package var points: Int { marks.reduce(0) { $0 + $1.points } }
}
