import AssessmentModel
import CriteriaFiles
package import Diagnostics

/// Writes a study as the files that the program reads.
package enum StudyFiles {
  /// One file: its path below the output folder, and what writes it.
  package struct File {
    /// `Criteria/ID/criteria.xml`.
    package var path: String
    /// Writes the content.
    package var write: (ByteSink) -> Void
  }

  /// The files of a study: criteria set, description, registry and table, and `results.csv` if there are results of
  /// other programs.
  package static func files(_ study: ConvertedStudy) -> [File] {
    let survey = study.survey
    let folder = "Surveys/\(survey.description.id)"
    let columns = ResponsesWriter.columns(of: study)
    var files = [
      File(path: "Criteria/\(study.criteria.id)/criteria.xml") { $0.append(raw: CriteriaWriter.text(study.criteria)) },
      File(path: folder + "/registry.xml") { RegistryWriter.write(survey.registry, to: $0) },
      File(path: folder + "/responses.csv") { ResponsesWriter.write(survey, columns, to: $0) },
      File(path: folder + "/survey.xml") { DescriptionWriter.write(survey, columns, to: $0) },
    ]
    if !study.results.isEmpty {
      files.append(File(path: folder + "/results.csv") { results(study, to: $0) })
    }
    return files
  }

  private static func results(_ study: ConvertedStudy, to sink: ByteSink) {
    let row = CommaRow(sink)
    row.write(["city"] + study.results.map(\.id))
    for (position, city) in study.survey.cities.enumerated() {
      row.write([city.id.rawValue] + study.results.map { $0.cells[position] ?? "" })
    }
  }
}
