package import Diagnostics
package import SurveyFiles

extension DeliveryMapping {
  /// Writes the mapping as XML.
  package func write(to sink: ByteSink) { MappingXML.write(records, to: sink) }

  /// The mapping as a workbook, in which the targets are offered.
  package func workbook(file: String, targets: AnswerTargets) throws(Diagnostic) -> [UInt8] {
    try MappingWorkbook.write(records, file: file, targets: targets.all)
  }

  /// The mapping as its files carry it.
  var records: [MappingRecord] {
    var records = [head]
    for question in questions {
      records.append(Self.record(question))
      let name = [("name", question.name), ("entry", Self.entry(question))]
      for option in question.options {
        records.append(
          Self.record(
            .option,
            name + [
              ("code", option.code), ("optionLabel", option.label), ("value", option.value),
              ("missing", option.missing?.name), ("counts", option.counts ? nil : "no"), ("to", option.to),
            ]))
      }
      for level in question.levels {
        records.append(
          Self.record(.level, name + [("from", DecimalText.exact(level.from)), ("value", level.value)]))
      }
    }
    for decision in decisions {
      records.append(
        Self.record(.decision, [("city", decision.city), ("to", decision.to), ("from", decision.from)]))
    }
    return records
  }

  private var head: MappingRecord {
    let source: (String, String?) =
      switch cities {
      case .question(let name): ("question", name)
      case .respondent: ("respondent", nil)
      case .file: ("file", nil)
      }
    return Self.record(
      .mapping,
      [
        ("criteria", criteria), ("profile", profile), ("form", form), ("cities", source.0),
        ("cityQuestion", source.1), ("returns", returns.rawValue),
      ])
  }

  private static func entry(_ question: MappedQuestion) -> String {
    question.entries.map(String.init).joined(separator: ".")
  }

  private static func record(_ question: MappedQuestion) -> MappingRecord {
    var to: String?
    var chosen: String?
    var out: String?
    switch question.use {
    case .answer(let target): to = target
    case .set(let target, let rule): (to, chosen) = (target, rule.rawValue)
    case .apart: chosen = "apart"
    case .leftOut(let reason): out = reason.rawValue
    }
    return record(
      .question,
      [
        ("name", question.name), ("entry", entry(question)), ("label", question.label), ("kind", question.kind),
        ("to", to), ("chosen", chosen), ("leftOut", out),
        ("confidence", question.confidence == .likely ? "likely" : nil), ("because", question.because),
      ])
  }

  private static func record(_ kind: MappingRecord.Kind, _ fields: [(String, String?)]) -> MappingRecord {
    let place = InputLocation(file: "")
    var values: [String: MappingRecord.Value] = [:]
    for (name, text) in fields {
      if let text, !text.isEmpty { values[name] = MappingRecord.Value(text: text, place: place) }
    }
    return MappingRecord(kind: kind, values: values, place: place)
  }
}
