@testable import Deliveries

/// One set of observations, which tests write down in each form of SDMX.
struct SDMXForms {
  /// One observation: its codes, its value as it is written, status and power of ten.
  struct Observation {
    var codes: [String]
    var value: String?
    var status: String
    var multiplier: String
  }

  static let dimensions = ["FREQ", "REF_AREA", "SEX", "TIME_PERIOD"]
  static let names: [[String: String]] = [
    ["A": "Annual"], ["KR-11": "Seoul", "MN-1": "Ulaanbaatar", "NA-WI": "Windhoek"], ["F": "Female", "M": "Male"], [:],
  ]

  let observations: [Observation]
  /// Whether codes come with their names.
  var isNamed = false

  init(_ observations: [Observation], isNamed: Bool = false) {
    (self.observations, self.isNamed) = (observations, isNamed)
  }

  private static func name(_ dimension: Int, _ code: String) -> String { names[dimension][code] ?? code }

  /// Observations by the codes that come before the period, in the order in which they first come.
  private var series: [(key: [String], observations: [Observation])] {
    var series: [(key: [String], observations: [Observation])] = []
    for observation in observations {
      let key = Array(observation.codes.dropLast())
      if let known = series.firstIndex(where: { $0.key == key }) {
        series[known].observations.append(observation)
      } else {
        series.append((key, [observation]))
      }
    }
    return series
  }

  var csv: String {
    let heads = Self.dimensions.map { isNamed ? "\($0): \($0.lowercased())" : $0 }
    let rest = ["OBS_VALUE", "OBS_STATUS", "UNIT_MULT"].map { isNamed ? "\($0): x" : $0 }
    var text = "STRUCTURE,STRUCTURE_ID,ACTION," + (heads + rest).joined(separator: ",") + "\n"
    for (_, members) in series {
      for each in members {
        let codes = each.codes.enumerated().map { isNamed ? "\($1): \(Self.name($0, $1))" : $1 }
        text +=
          "dataflow,T:ICT(1.0),I,"
          + (codes + [each.value ?? "", each.status, each.multiplier])
          .joined(separator: ",") + "\n"
      }
    }
    return text
  }

  // MARK: Markup

  private static let schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v"

  private func message(
    _ root: String, version: String, prefix: String, atObservation: String, _ content: String
  ) -> String {
    let (start, p) = (Self.schemas + version, prefix)
    let reference =
      version == "2_1"
      ? "<c:Structure><Ref agencyID=\"T\" id=\"ICT\" version=\"1.0\"/></c:Structure>"
      : "<c:StructureUsage>urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:ICT(1.0)</c:StructureUsage>"
    return """
      <\(p):\(root) xmlns:\(p)="\(start)/message" xmlns:c="\(start)/common" xmlns:x="\(start)/data/generic" \
      xmlns:ss="\(start)/data/structurespecific"><\(p):Header><\(p):ID>T</\(p):ID><\(p):Structure structureID="S" \
      dimensionAtObservation="\(atObservation)">\(reference)</\(p):Structure></\(p):Header>\(content)</\(p):\(root)>
      """
  }

  private static func values(_ pairs: [(String, String)]) -> String {
    pairs.map { "<x:Value id=\"\($0)\" value=\"\($1)\"/>" }.joined()
  }

  private static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0)=\"\($1)\"" }.joined()
  }

  private static func observed(_ each: Observation) -> String {
    each.value.map { "<x:ObsValue value=\"\($0)\"/>" } ?? ""
  }

  /// Generic data in series.
  var generic: String {
    let content = series.map { key, members in
      "<x:Series><x:SeriesKey>\(Self.values(Array(zip(Self.dimensions, key))))</x:SeriesKey>"
        + members.map { each in
          "<x:Obs><x:ObsDimension value=\"\(each.codes.last ?? "")\"/>\(Self.observed(each))<x:Attributes>"
            + Self.values([("OBS_STATUS", each.status), ("UNIT_MULT", each.multiplier)]) + "</x:Attributes></x:Obs>\n"
        }.joined() + "</x:Series>"
    }.joined()
    return message(
      "GenericData", version: "2_1", prefix: "m", atObservation: "TIME_PERIOD",
      "<m:DataSet structureRef=\"S\">\(content)</m:DataSet>")
  }

  /// Generic data without series.
  var genericFlat: String {
    let content = series.flatMap(\.observations).map { each in
      "<x:Obs><x:ObsKey>\(Self.values(Array(zip(Self.dimensions, each.codes))))</x:ObsKey>\(Self.observed(each))"
        + "<x:Attributes>" + Self.values([("OBS_STATUS", each.status), ("UNIT_MULT", each.multiplier)])
        + "</x:Attributes></x:Obs>\n"
    }.joined()
    return message(
      "GenericData", version: "2_1", prefix: "any", atObservation: "AllDimensions",
      "<any:DataSet structureRef=\"S\">\(content)</any:DataSet>")
  }

  /// Structure-specific data in series.
  func specific(version: String = "2_1") -> String {
    let content = series.map { key, members in
      "<Series\(Self.attributes(Array(zip(Self.dimensions, key)))) TITLE=\"t\">"
        + members.map { each in
          "<Obs\(Self.attributes([("TIME_PERIOD", each.codes.last ?? "")] + (each.value.map { [("OBS_VALUE", $0)] } ?? [])))"
            + Self.attributes([("OBS_STATUS", each.status), ("UNIT_MULT", each.multiplier)]) + "/>\n"
        }.joined() + "</Series>"
    }.joined()
    return message(
      version == "2_1" ? "StructureSpecificTimeSeriesData" : "StructureSpecificData", version: version, prefix: "m",
      atObservation: "TIME_PERIOD",
      "<m:DataSet ss:structureRef=\"S\" \(version == "2_1" ? "ss:" : "")action=\"Append\">\(content)</m:DataSet>")
  }

  /// Structure-specific data without series.
  var specificFlat: String {
    let content = series.flatMap(\.observations).map { each in
      "<Obs\(Self.attributes(Array(zip(Self.dimensions, each.codes)) + (each.value.map { [("OBS_VALUE", $0)] } ?? [])))"
        + Self.attributes([("OBS_STATUS", each.status), ("UNIT_MULT", each.multiplier)]) + "/>\n"
    }.joined()
    return message(
      "StructureSpecificData", version: "3_0", prefix: "q", atObservation: "AllDimensions",
      "<q:DataSet ss:structureRef=\"S\">\(content)</q:DataSet>")
  }

  /// The structure, with names of codes.
  static var structure: String {
    let start = schemas + "2_1"
    let lists = dimensions.indices.dropLast().map { number in
      "<s:Codelist id=\"CL_\(dimensions[number])\" agencyID=\"T\" version=\"1.0\">"
        + names[number].sorted { $0.key < $1.key }.map {
          "<s:Code id=\"\($0.key)\"><c:Name xml:lang=\"en\">\($0.value)</c:Name>"
            + "<c:Name xml:lang=\"ko\">\($0.key)-ko</c:Name></s:Code>"
        }.joined() + "</s:Codelist>"
    }.joined()
    let components = dimensions.dropLast().map { id in
      "<s:Dimension id=\"\(id)\"><s:LocalRepresentation><s:Enumeration><Ref id=\"CL_\(id)\" agencyID=\"T\" "
        + "version=\"1.0\"/></s:Enumeration></s:LocalRepresentation></s:Dimension>"
    }.joined()
    return """
      <m:Structure xmlns:m="\(start)/message" xmlns:s="\(start)/structure" xmlns:c="\(start)/common"><m:Structures>\
      <s:Codelists>\(lists)</s:Codelists><s:DataStructures><s:DataStructure id="ICT" agencyID="T" version="1.0">\
      <c:Name>ICT use</c:Name><s:DataStructureComponents><s:DimensionList>\(components)<s:TimeDimension \
      id="TIME_PERIOD"/></s:DimensionList><s:AttributeList><s:Attribute id="OBS_STATUS"/><s:Attribute id="UNIT_MULT"/>\
      </s:AttributeList><s:MeasureList><s:PrimaryMeasure id="OBS_VALUE"/></s:MeasureList></s:DataStructureComponents>\
      </s:DataStructure></s:DataStructures></m:Structures></m:Structure>
      """
  }

  // MARK: JSON

  private func list(_ values: [String], _ number: Int?) -> String {
    let entries = values.map { code in
      "{\"id\":\"\(code)\",\"name\":\"\(number.map { Self.name($0, code) } ?? code)\"}"
    }
    return "[" + entries.joined(separator: ",") + "]"
  }

  private func different(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }

  /// JSON 1.0, in series.
  var json1: String { json(isFlat: false, isSecond: false) }
  /// JSON 2.0, in series.
  var json2: String { json(isFlat: false, isSecond: true) }
  /// JSON 2.0, flat, which may bring the dimensions in another order.
  var json2Flat: String { json(isFlat: true, isSecond: true) }

  private func json(isFlat: Bool, isSecond: Bool) -> String {
    let ordered = series.flatMap(\.observations)
    let codes = Self.dimensions.indices.map { number in different(ordered.map { $0.codes[number] }) }
    let (statuses, multipliers) = (different(ordered.map(\.status)), different(ordered.map(\.multiplier)))
    let described = Self.dimensions.indices.map { number in
      "{\"id\":\"\(Self.dimensions[number])\",\"keyPosition\":\(number),\"values\":\(list(codes[number], number))}"
    }
    // A frequency that all have stands at the data set, as services write it.
    let (first, last) = (described[0], described[3])
    let order = isFlat ? [3, 2, 1] : [1, 2]
    let middle = order.filter { $0 != 3 }.map { described[$0] }.joined(separator: ",")
    let attributes = """
      "attributes":{"dataSet":[],"series":[],"observation":[{"id":"OBS_STATUS","values":\(list(statuses, nil))},\
      {"id":"UNIT_MULT","values":\(list(multipliers, nil))}]}
      """
    func index(_ number: Int, _ code: String) -> String { "\(codes[number].firstIndex(of: code) ?? -1)" }
    func entry(_ each: Observation) -> String {
      let value = each.value.map { $0 == "NaN" ? "\"NaN\"" : $0 } ?? "null"
      return
        "[\(value),\(statuses.firstIndex(of: each.status) ?? -1),\(multipliers.firstIndex(of: each.multiplier) ?? -1)]"
    }
    let structure = """
      {"name":"ICT use","links":[{"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=T:ICT(1.0)"}],\
      "dimensions":{"dataSet":[\(first)],"series":[\(isFlat ? "" : middle)],"observation":[\
      \(isFlat ? order.map { described[$0] }.joined(separator: ",") : last)]},\(attributes)}
      """
    let content: String
    if isFlat {
      content =
        "\"observations\":{"
        + ordered.map { each in
          "\"" + order.map { index($0, each.codes[$0]) }.joined(separator: ":") + "\":" + entry(each)
        }.joined(separator: ",") + "}"
    } else {
      content =
        "\"series\":{"
        + series.map { key, members in
          "\"" + order.map { index($0, key[$0]) }.joined(separator: ":") + "\":{\"observations\":{"
            + members.map { "\"\(index(3, $0.codes[3]))\":\(entry($0))" }.joined(separator: ",") + "}}"
        }.joined(separator: ",") + "}"
    }
    let set = "{\"action\":\"Information\",\(content)}"
    return isSecond
      ? "{\"meta\":{},\"data\":{\"structures\":[\(structure)],\"dataSets\":[\(set)]}}"
      : "{\"header\":{},\"structure\":\(structure),\"dataSets\":[\(set)]}"
  }
}
