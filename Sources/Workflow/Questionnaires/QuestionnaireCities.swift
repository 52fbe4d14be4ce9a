internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// Finds the cities that a questionnaire goes to.
enum QuestionnaireCities {
  /// The cities that are named, else all of the registry if these are meant, else those of the last edition's survey; none
  /// where anybody may fill in the questionnaire.
  ///
  /// - Throws: ``StoppedRun`` if a city is not known, or no registry is there to look in.
  static func find(
    _ request: QuestionnaireRun.Request, _ survey: Survey?, _ workspace: Workspace, _ inputs: inout [String]
  ) throws(StoppedRun) -> [City] {
    guard !request.cities.isEmpty || request.isForAll else { return survey?.cities ?? [] }
    let registry = try registry(request, survey, workspace, &inputs)
    if request.isForAll { return registry.cities }
    let index = CityIndex(registry)
    var findings: [Diagnostic] = []
    var cities: [City] = []
    for name in request.cities {
      if let city = index.find(name) {
        if !cities.contains(where: { $0.id == city.id }) { cities.append(city) }
        continue
      }
      let near = NearMiss.statement(for: name, among: registry.cities.map(\.id.rawValue))
      findings.append(Diagnostic(.cityNotFound, .stop, .run(.cityNotFound, .text(name)).asking(near)))
    }
    guard findings.isEmpty else { throw StoppedRun(findings) }
    return cities
  }

  private static func registry(
    _ request: QuestionnaireRun.Request, _ survey: Survey?, _ workspace: Workspace, _ inputs: inout [String]
  ) throws(StoppedRun) -> CityRegistry {
    if let survey { return survey.registry }
    guard let path = request.registry ?? workspace.file("cities.xml", in: .survey) else {
      throw StoppedRun([
        Diagnostic(.sourceNotFound, .stop, .run(.registryNotInReach), mend: .run(.nameRegistry))
      ])
    }
    inputs.append(path)
    let reading: RegistryReading
    do { reading = RegistryReader.read(try InputLedger().load(path, role: "registry"), file: path) } catch {
      throw StoppedRun([error])
    }
    guard let registry = reading.registry else { throw StoppedRun(reading.diagnostics) }
    return registry
  }
}
