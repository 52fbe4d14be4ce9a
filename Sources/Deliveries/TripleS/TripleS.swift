internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// A Triple-S survey: its definition, and the data that goes with it.
  static let tripleS: DeliveryProfile = DeliveryProfile(
    "triple-s", title: "Triple-S (.sss)", marks: TripleS.marks, read: TripleS.read)
}

/// Reads Triple-S 1.1 to 2.0: a definition in XML and, sent along, data in fixed columns or CSV.
///
/// The definition alone is a form that nobody answered. Where it says that its data is, nothing is opened. A blank field
/// is no answer; of a multiple, zeros alone are the answer that none was chosen. A logical variable that is the filter of
/// another one tells that it was not asked.
enum TripleS {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let root = file.xml, root.name == "sss" else { return [] }
    let version = root.attribute("version").map { " version=\"\($0.value)\"" } ?? ""
    let mark = DeliveryMark(60, "<sss\(version)>")
    return root.own("survey").isEmpty && root.own("hierarchy").isEmpty ? [] : [mark, DeliveryMark(40, "<survey>")]
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .document, &findings)
    guard let root = file.xml else { return nil }
    guard root.name == "sss" else {
      findings.append(
        Diagnostic(
          .exchangeBroken, .stop, .delivery(.exchangeWithout, .text("sss")), at: root.location,
          mend: .delivery(.exportAgain)))
      return nil
    }
    guard let definition = TripleSDefinition(root, findings: &findings) else { return nil }
    let given = options.companions.filter { $0.xml == nil }
    guard given.count < 2 else {
      findings.append(
        Diagnostic(
          .exchangeDataNotGiven, .stop,
          .delivery(.exchangeDataTwice, .firstOf(given.prefix(6).map { .quoted($0.name) }, count: given.count)),
          at: root.location, mend: .delivery(.exchangeGiveOne)))
      return nil
    }
    var data: TripleSData?
    if let source = given.first {
      data = TripleSData(source, definition, options.table, findings: &findings)
      guard data != nil else { return nil }
    } else {
      findings.append(
        Diagnostic(
          .exchangeDataNotGiven, .note,
          definition.data.map { .delivery(.exchangeDataElsewhere, .quoted($0)) } ?? .delivery(.exchangeDataNone),
          at: root.location, mend: .delivery(.exchangeGiveData)))
    }
    let reading = TripleSReading(definition, data, language: options.language)
    return reading.delivery(given.first?.name ?? file.name, findings: &findings)
  }
}
