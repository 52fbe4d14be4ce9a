import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

/// A description that was kept reads the same files to the same survey, without findings of its own.
@Suite struct IntakeKeptTests {
  private static let cases: [(name: String, files: [(name: String, text: String)], folder: Bool)] = [
    (
      "wide",
      [
        (
          "a b.csv",
          "Ville;gov-01: who leads the city’s ICT?;Staff of the city (people);Re 'marks' & <b>\nSeoul;3;5;x\nHué;1;;y\n"
        )
      ], false
    ),
    (
      "long",
      [
        (
          "a.csv",
          "Ciudad\tPregunta\tRespuesta\tOther\nSeoul\tGOV-01\t3\t1\nLima\tGOV-01: Who leads the city's ICT?\t2\t1\n"
        )
      ], false
    ),
    ("across", [("a.csv", "지표,Unit,서울,부산광역시\nGOV-01,level,3,1\nDIV-01 – Women,%,60,70\n")], false),
    (
      "folder",
      [
        ("Lima.csv", "Question,Answer\nGOV-01,3\n"), ("b:c.csv", "GOV-01,DIV-01\n1,50\n"),
        ("z.csv", "도시,GOV-01\n서울,2\n평균,2\n"),
        ("survey.XML.csv", "Stadt,GOV-01\nBonn,4\n"),
      ], true
    ),
    (
      "names of a tool's form",
      [
        (
          "a.csv",
          "city,GOV01,GOV01why,GOV01doc,DIV01,DIV01women,DIV01womenn,DIV01women.missing,DIV01why\n"
            + "Seoul,,DK,,50,40,12,,\nLima,3,,a law,,,,REF,NA\n"
        )
      ], false
    ),
    (
      "groups as columns",
      [
        (
          "a.csv",
          "city,question,value,missing,[women],[women].n\nSeoul,GOV-01,3,,,\nSeoul,DIV-01,,DK,40,12\nLima,DIV-01,60,,,\n"
        )
      ], false
    ),
  ]

  @Test(arguments: cases.map(\.name)) func theSameSurvey(name: String) throws {
    let study = try #require(Self.cases.first { $0.name == name })
    let outcome = IntakeStudy.take(study.files, folder: study.folder, name: "answers 2024")
    let intake = try #require(outcome.intake)
    let kept = KeptSurvey(intake, files: study.files.map(\.name), criteria: IntakeStudy.criteria.id)
    let (description, registry) = (ByteSink(), ByteSink())
    kept.writeDescription(registry: "registry.xml", to: description)
    kept.writeRegistry(to: registry)
    let (head, found) = SurveyReader.head(Array(description.text.utf8), file: "kept/survey.xml")
    #expect(found.isEmpty, "\(found.map(\.headline))")
    let reading = SurveyReader.read(try #require(head), folder: "kept", criteria: IntakeStudy.criteria) {
      path, _ throws(Diagnostic) -> [UInt8] in
      if path == "kept/registry.xml" { return Array(registry.text.utf8) }
      guard let index = kept.names.firstIndex(where: { "kept/\($0)" == path }) else {
        throw Diagnostic(.tableEmpty, .stop, "there is no \(path)")
      }
      return Array(study.files[index].text.utf8)
    }
    let direct = try #require(outcome.reading?.survey)
    let again = try #require(reading.survey)
    #expect(
      again.description
        == {
          var description = direct.description
          description.criteria = IntakeStudy.criteria.id
          return description
        }())
    #expect(again.registry == direct.registry)
    #expect(again.cities == direct.cities)
    #expect(again.columns.map(\.key) == direct.columns.map(\.key))
    for (one, other) in zip(again.columns, direct.columns) {
      for city in again.cities.indices { #expect(one.answers[city] == other.answers[city]) }
    }
    // What the intake itself found is settled; what the cells show is found again.
    let own = Set(DiagnosticCode.all.map(\.id).filter { $0.hasPrefix("SRV-15") })
    #expect(
      reading.diagnostics.map(\.code.id)
        == (outcome.reading?.diagnostics ?? []).map(\.code.id).filter { !own.contains($0) })
  }
}
