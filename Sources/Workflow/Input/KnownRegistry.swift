internal import Diagnostics
internal import SurveyFiles

/// The registry that was named, or else the one in reach.
enum KnownRegistry {
  typealias Cities = (given: SurveyIntake.KnownCities?, known: SurveyIntake.KnownCities?)

  /// The registry that was named; stops if it cannot be read.
  static func given(_ path: String) throws(StoppedRun) -> SurveyIntake.KnownCities {
    let bytes: [UInt8]
    do throws(Diagnostic) { bytes = try InputLedger().load(path, role: "registry") } catch { throw StoppedRun([error]) }
    let reading = RegistryReader.read(bytes, file: path)
    guard reading.registry != nil else { throw StoppedRun(reading.diagnostics) }
    return SurveyIntake.KnownCities(path: path, reading: reading)
  }

  /// The registry in reach; what is wrong with it stops nothing, and is said.
  static func inReach(_ workspace: Workspace, findings: inout [Diagnostic]) -> SurveyIntake.KnownCities? {
    guard let path = workspace.file("cities.xml", in: .survey) else { return nil }
    var faults: [Diagnostic]
    do throws(Diagnostic) {
      let reading = RegistryReader.read(try InputLedger().load(path, role: "registry"), file: path)
      if reading.registry != nil { return SurveyIntake.KnownCities(path: path, reading: reading) }
      faults = reading.diagnostics
    } catch { faults = [error] }
    for place in faults.indices { faults[place].severity = .note }
    findings += faults
    return nil
  }

  /// How a survey in a new folder refers to its registry: beside the folder where it stands there, else as a file that is
  /// written into it.
  ///
  /// - Parameters:
  ///   - registry: the path of a registry that there is.
  ///   - write: writes one that was made.
  static func refer(to registry: String?, from folder: NewFolder, write: (ByteSink) -> Void) throws(Diagnostic)
    -> String
  {
    guard let registry else {
      try folder.file("registry.xml", write)
      return "registry.xml"
    }
    let here = PublicNames.currentFolder
    func whole(_ path: String) -> String { PathText.normalised(PathText.join(here, path)) }
    let above = PathText.parent(of: whole(folder.path))
    let name = PathText.name(of: registry)
    if PathText.parent(of: whole(registry)) == above, SurveyPath.refusal(of: "../\(name)") == nil {
      return "../\(name)"
    }
    let bytes = try InputLedger().load(registry, role: "registry")
    try folder.file("registry.xml") { $0.append(bytes: bytes) }
    return "registry.xml"
  }
}
