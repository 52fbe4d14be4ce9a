public import AssessmentModel
public import Diagnostics
import XMLStream

/// What reading a registry gave.
public struct RegistryReading: Sendable {
  /// The registry; `nil` if any finding stops.
  public var registry: CityRegistry?
  /// What was found wrong, or worth knowing.
  public var diagnostics: [Diagnostic]
  /// Finds the registry's cities by name.
  package var index: CityIndex?
}

/// Reads a registry of cities (`urn:feasibility:registry:1`, see `Surveys/registry.xsd`).
public enum RegistryReader {
  /// Reads a registry from the bytes of a file.
  ///
  /// Reading is strict: an unknown element or attribute, a reference to an unknown region, country or group, an id that
  /// stands twice and a value that cannot be all stop, and all of them are reported. Spellings that several cities share
  /// are a note, since only survey rows that use them suffer.
  ///
  /// The cities of a registry in its usual form are taken from the bytes (``PlainRegistry``); as soon as anything is not
  /// quite so, the whole is read by ``readEvents(_:file:)``, whose answer is the same.
  ///
  /// - Parameter file: the name for findings.
  /// - Complexity: O(bytes); memory beyond the bytes and the registry does not grow.
  public static func read(_ bytes: [UInt8], file: String) -> RegistryReading {
    if let registry = PlainRegistry.read(bytes, file: file) {
      let index = CityIndex(registry)
      if !index.repeatsID {
        return RegistryReading(registry: registry, diagnostics: sharedSpellings(of: index, file: file), index: index)
      }
    }
    return readEvents(bytes, file: file)
  }

  /// Reads a registry event by event, with the place of all that is wrong.
  package static func readEvents(_ bytes: [UInt8], file: String) -> RegistryReading {
    var handler = RegistryHandler(file: file)
    let findings = XMLStreamReader.read(bytes, file: file, handler: &handler)
    if findings.diagnostics.hasErrors { return RegistryReading(registry: nil, diagnostics: findings.diagnostics) }
    var diagnostics = FindingList(findings.diagnostics)
    diagnostics.append(handler.finish())
    guard !diagnostics.hasStop else { return RegistryReading(registry: nil, diagnostics: diagnostics.all) }
    let registry = handler.registry
    let index = CityIndex(registry)
    diagnostics += sharedSpellings(of: index, file: file)
    return RegistryReading(registry: registry, diagnostics: diagnostics.all, index: index)
  }

  private static func sharedSpellings(of index: CityIndex, file: String) -> [Diagnostic] {
    index.sharedSpellings.map { shared in
      Diagnostic(
        .registrySharedSpelling, .note, .survey(.spellingShared, .quoted(shared.spelling), index.ids(shared.cities)),
        at: InputLocation(file: file))
    }
  }
}
