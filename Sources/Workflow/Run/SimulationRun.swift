internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// Writes a synthetic survey for a criteria set into a new folder.
package struct SimulationRun: Sendable {
  private let criteria: String?
  private let registry: String?
  private let cities: Int?
  private let seed: UInt64
  private let isComplete: Bool
  private let workspace: Workspace

  /// Prepares a simulation.
  ///
  /// - Parameters:
  ///   - registry: path of the registry; without it, `Surveys/cities.xml` in reach.
  ///   - cities: how many cities answer; without it, all of the registry. More than it has are invented.
  ///   - isComplete: no blanks, no group breakdowns, no evidence.
  package init(
    criteria: String?, registry: String?, cities: Int?, seed: UInt64, isComplete: Bool, workspace: Workspace
  ) {
    self.criteria = criteria
    self.registry = registry
    self.cities = cities
    self.seed = seed
    self.isComplete = isComplete
    self.workspace = workspace
  }

  /// Writes `survey.xml`, `responses.csv` and, unless the registry lies in the folder above, `registry.xml`.
  ///
  /// - Returns: the paths of the files.
  package func write(to folder: String) throws(StoppedRun) -> [String] {
    let (_, set, _) = try RunInputs.criteria(criteria, workspace: workspace)
    let target: NewFolder
    let path: String
    let bytes: [UInt8]
    do throws(Diagnostic) {
      target = try NewFolder(folder)
      path = try registryPath()
      bytes = try InputLedger().load(path, role: "registry")
    } catch { throw StoppedRun([error]) }
    let reading = RegistryReader.read(bytes, file: path)
    guard let known = reading.registry else { throw StoppedRun(reading.diagnostics) }
    do throws(Diagnostic) {
      let folder = target.path
      let isBeside = PathText.normalised(PathText.parent(of: path)) == PathText.normalised(PathText.parent(of: folder))
      let simulation = Simulation(
        id: PathText.name(of: folder), criteria: set, registry: known,
        registryHref: isBeside ? "../" + PathText.name(of: path) : "registry.xml", cities: cities, seed: seed,
        isComplete: isComplete)
      try target.file("responses.csv") { SurveySimulator.writeResponses(simulation, to: $0) }
      if simulation.inventsCities {
        try target.file("registry.xml") { SurveySimulator.writeRegistry(simulation, to: $0) }
      } else if !isBeside {
        try target.file("registry.xml") { $0.append(bytes: bytes) }
      }
      try target.file("survey.xml") { SurveySimulator.writeDescription(simulation, to: $0) }
      try target.commit()
      return target.files
    } catch { throw StoppedRun([error]) }
  }

  private func registryPath() throws(Diagnostic) -> String {
    if let registry { return registry }
    guard let path = workspace.file("cities.xml", in: .survey) else {
      throw Diagnostic(
        .sourceNotFound, .stop, .run(.registryNotInReach),
        mend: .run(.nameRegistry))
    }
    return path
  }
}
