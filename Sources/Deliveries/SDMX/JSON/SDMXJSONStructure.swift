/// A structure of SDMX-JSON: which components stand at which level.
struct SDMXJSONStructure {
  /// Where components stand.
  struct Levels {
    let dataSet: [SDMXJSONComponent]
    let dimensionGroup: [SDMXJSONComponent]
    let series: [SDMXJSONComponent]
    let observation: [SDMXJSONComponent]

    init(_ value: JSONValue?, language: String?) {
      func components(_ level: String) -> [SDMXJSONComponent] {
        (value?[level]?.values ?? []).compactMap { SDMXJSONComponent($0, language: language) }
      }
      dataSet = components("dataSet")
      dimensionGroup = components("dimensionGroup")
      series = components("series")
      observation = components("observation")
    }
  }

  let reference: SDMXReference
  let title: String?
  let dimensions: Levels
  let attributes: Levels
  /// The measures; one of the usual name where none are said.
  let measures: [SDMXJSONComponent]?

  init(_ value: JSONValue, language: String?) {
    dimensions = Levels(value["dimensions"], language: language)
    attributes = Levels(value["attributes"], language: language)
    let measures = Levels(value["measures"], language: language).observation
    self.measures = measures.isEmpty ? nil : measures
    title = SDMXJSONComponent.name(value, language)
    let links = value["links"]?.values ?? []
    let ordered =
      ["dataflow", "datastructure"].flatMap { kind in links.filter { $0["rel"]?.text == kind } }
    reference =
      ordered.lazy.compactMap { link in
        link["urn"]?.text.flatMap(SDMXReference.init(urn:)) ?? link["href"]?.text.flatMap(SDMXReference.init(path:))
      }.first ?? SDMXReference(agency: "", id: value["id"]?.text ?? "")
  }

  /// All dimensions in the order of keys: by their position, those without one last.
  var key: [SDMXJSONComponent] {
    let all = dimensions.dataSet + dimensions.series + dimensions.observation
    return all.enumerated().sorted { first, second in
      (first.element.keyPosition ?? .max, first.offset) < (second.element.keyPosition ?? .max, second.offset)
    }.map(\.element)
  }
}
