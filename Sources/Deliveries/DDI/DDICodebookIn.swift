internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// A DDI codebook, and the table that goes with it.
  static let ddiCodebook: DeliveryProfile = DeliveryProfile(
    "ddi-codebook", title: "DDI-Codebook", marks: DDICodebookIn.marks, read: DDICodebookIn.read)
}

/// Reads DDI-Codebook 1 to 2.6: the variables of a survey, their codes and which of them are missing.
///
/// Alone it is a form that nobody answered. With a table its labels, kinds and codes are those of the columns of the same
/// names. A code flagged as missing (`missing="Y"`, or in `invalrng`) is no answer; why, its label tells.
enum DDICodebookIn {
  private static let namespaces: Set<String> = [
    "http://www.icpsr.umich.edu/DDI", "ddi:codebook:2_5", "ddi:codebook:2_6", "ddi:codebook:2_1", "ddi:codebook:2_0",
  ]

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let root = file.xml, root.name == "codeBook" else { return [] }
    var marks = [DeliveryMark(50, "<codeBook>")]
    if let space = root.namespace, namespaces.contains(space) { marks.append(DeliveryMark(50, space)) }
    if root.child(named: "dataDscr") != nil { marks.append(DeliveryMark(20, "<dataDscr>")) }
    return marks.count > 1 ? marks : []
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .document, &findings)
    guard let root = file.xml else { return nil }
    let variables = root.name == "codeBook" ? variables(root, &findings) : []
    guard !variables.isEmpty else {
      findings.append(
        Diagnostic(
          .exchangeBroken, .stop, .delivery(.exchangeNoVariables), at: root.location, mend: .delivery(.exportAgain)))
      return nil
    }
    let form = form(root)
    let given = options.companions.filter { !$0.tables.isEmpty }
    guard given.count < 2 else {
      findings.append(
        Diagnostic(
          .exchangeDataNotGiven, .stop,
          .delivery(.exchangeDataTwice, .firstOf(given.prefix(6).map { .quoted($0.name) }, count: given.count)),
          at: root.location, mend: .delivery(.exchangeGiveOne)))
      return nil
    }
    if let data = given.first {
      return DDIData(variables, file, options.language).delivery(data, form, &findings)
    }
    findings.append(
      Diagnostic(
        .exchangeDataNotGiven, .note, .delivery(.exchangeDataNone), at: root.location,
        mend: .delivery(.exchangeGiveData)))
    var delivery = Delivery(
      profile: DeliveryProfile.ddiCodebook.name, file: file.name, form: form, tellsApart: [])
    for variable in variables {
      delivery.append(variable.question(variable.name, language: options.language, at: variable.place), [])
    }
    return delivery
  }

  /// The variables, each name once.
  private static func variables(_ root: XMLElement, _ findings: inout FindingList) -> [DDIVariable] {
    var names: Set<String> = []
    return root.children(named: "dataDscr").flatMap { $0.children(named: "var") }.compactMap { element in
      guard let variable = DDIVariable(element) else {
        findings.append(
          .exchangeBroken, .valueSetAside,
          Diagnostic(
            .exchangeBroken, .valueSetAside, .delivery(.exchangeWithout, .text("var name=\"…\"")),
            at: element.location))
        return nil
      }
      guard names.insert(variable.name).inserted else {
        findings.append(
          .formStructureBroken, .valueSetAside,
          Diagnostic(
            .formStructureBroken, .valueSetAside, .delivery(.formCodeTwice, .quoted(variable.name)),
            at: element.location, mend: .delivery(.exportAgain)))
        return nil
      }
      return variable
    }
  }

  private static func form(_ root: XMLElement) -> DeliveredForm {
    let statement = [root.child(named: "stdyDscr"), root.child(named: "docDscr")].compactMap {
      $0?.child(named: "citation")?.child(named: "titlStmt")
    }.first
    return DeliveredForm(
      id: statement?.child(named: "IDNo").flatMap(DDIVariable.text),
      title: statement?.child(named: "titl").flatMap(DDIVariable.text))
  }
}
