internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// A questionnaire in queXML: a codebook, without respondents.
  static let queXML: DeliveryProfile = DeliveryProfile(
    "quexml", title: "queXML",
    marks: { file in
      guard let root = file.xml, root.name == "questionnaire",
        let section = root.child(named: "section"), section.child(named: "question") != nil
      else { return [] }
      let named = section.children(named: "question").flatMap { $0.children(named: "response") }.first {
        $0.attribute("varName") != nil
      }
      return [DeliveryMark(40, "<questionnaire> <section> <question>")]
        + (named.map { [DeliveryMark(60, "<response varName=\"\($0.attribute("varName")?.value ?? "")\">")] } ?? [])
    },
    read: { file, _, findings in
      file.sayLooked(asking: .document, &findings)
      guard let root = file.xml else { return nil }
      let sections = root.children(named: "section")
      guard root.name == "questionnaire", sections.contains(where: { $0.child(named: "question") != nil }) else {
        findings.append(LimeSurveyDocument.missing("question", at: root.location))
        return nil
      }
      var delivery = Delivery(
        profile: DeliveryProfile.queXML.name, file: file.name,
        form: DeliveredForm(
          id: root.attribute("id")?.value, title: root.child(named: "title").map { PlainLabel.text($0.text) }),
        tellsApart: [])
      var names: Set<String> = []
      for section in sections {
        let group = section.children(named: "sectionInfo").first {
          PlainLabel.line($0.child(named: "position")?.text ?? "") == "title"
        }?.child(named: "text").map { PlainLabel.text($0.text) }
        for element in section.children(named: "question") {
          let questions = QueXMLQuestion(element, group: group).questions
          if questions.isEmpty {
            findings.append(LimeSurveyDocument.missing("response", .valueSetAside, at: element.location))
          }
          for question in questions {
            guard names.insert(question.name).inserted else {
              findings.append(
                Diagnostic(
                  .formStructureBroken, .valueSetAside, .delivery(.formCodeTwice, .quoted(question.name)),
                  at: question.place, mend: .delivery(.exportAgain)))
              continue
            }
            delivery.append(question, [])
          }
        }
      }
      return delivery
    })
}

/// One question of queXML: what it has in the answers, under the names that LimeSurvey's exports use.
struct QueXMLQuestion {
  private let element: XMLElement
  private let groups: [String]
  private let text: String
  private let responses: [XMLElement]

  init(_ element: XMLElement, group: String?) {
    self.element = element
    groups = group.map { [$0] } ?? []
    text = element.children(named: "text").map { PlainLabel.text($0.text) }.joined(separator: " ")
    responses = element.children(named: "response")
  }

  /// The questions in the order of the document.
  var questions: [DeliveredQuestion] {
    let subs = element.children(named: "subQuestion")
    if !subs.isEmpty {
      // Answers are the same for each row, and are read once.
      let made = responses.map { make(LimeSurveyName(base: ""), "", $0) }
      guard subs.count.multipliedReportingOverflow(by: made.count).partialValue <= LimeSurveyStructure.mostColumns
      else {
        return []
      }
      return subs.flatMap { sub in
        made.enumerated().map { number, answer in
          let name = Self.name(sub)
          let scaled = LimeSurveyName(base: name.base, sub: (name.sub ?? "") + "][\(number + 1)")
          var question = answer
          question.name = (made.count > 1 ? scaled : name).text
          question.label =
            "\(text) [\(sub.children(named: "text").map { PlainLabel.text($0.text) }.joined(separator: " "))]"
          question.place = sub.location
          return question
        }
      }
    }
    let ticks = responses.filter { Self.isTick($0) }
    guard !ticks.isEmpty, ticks.count == responses.count else {
      return responses.flatMap { single($0) }
    }
    var options: [DeliveredOption] = []
    var further: [DeliveredQuestion] = []
    var base = ""
    for response in ticks {
      let category = response.child(named: "fixed")?.child(named: "category")
      let label = PlainLabel.text(category?.child(named: "label")?.text ?? "")
      let below = category?.children(named: "contingentQuestion") ?? []
      let name = Self.name(response)
      // The tick of “other” has a name of its own, which is in no export.
      if below.contains(where: { Self.name($0).isOther }) {
        if base.isEmpty { base = below.first.map { Self.name($0).base } ?? "" }
        continue
      }
      base = name.base
      options.append(DeliveredOption(name: name.sub ?? name.text, label: label.isEmpty ? nil : label))
      further += below.map { make(Self.name($0), "\(text) [\(label)]", $0) }
    }
    return [
      DeliveredQuestion(
        name: base, label: text.isEmpty ? nil : text, kind: .choices, options: options, groups: groups,
        place: element.location)
    ] + further
  }

  private func single(_ response: XMLElement) -> [DeliveredQuestion] {
    let below = response.child(named: "fixed")?.children(named: "category").flatMap {
      $0.children(named: "contingentQuestion")
    }
    let free = PlainLabel.text(response.child(named: "free")?.child(named: "label")?.text ?? "")
    let name = Self.name(response)
    let label = name.sub == nil ? text : "\(text) [\(free.isEmpty ? name.sub ?? "" : free)]"
    return [make(name, label, response)]
      + (below ?? []).map { make(Self.name($0), "\(text) [\(Self.name($0).sub ?? "")]", $0) }
  }

  private func make(_ name: LimeSurveyName, _ label: String, _ response: XMLElement) -> DeliveredQuestion {
    let categories = response.child(named: "fixed")?.children(named: "category") ?? []
    var options = categories.map { category in
      DeliveredOption(
        name: PlainLabel.line(category.child(named: "value")?.text ?? ""),
        label: category.child(named: "label").map { PlainLabel.text($0.text) })
    }
    // queXML has the survey's own word for “other”; exports have one of their own.
    if let other = options.firstIndex(where: { $0.name == "-oth-" }) { options[other].label = "Other" }
    let format = PlainLabel.line((response.child(named: "free") ?? response).child(named: "format")?.text ?? "")
    let kind: DeliveredQuestion.Kind =
      switch format {
      case "date": .date
      case "integer", "currency": .number
      default:
        if options.isEmpty { .text } else if options.map(\.name) == ["Y", "N"] { .boolean } else { .choice }
      }
    return DeliveredQuestion(
      name: name.text, label: label.isEmpty ? nil : label, kind: kind, options: options, groups: groups,
      place: response.location)
  }

  /// Whether a response is one option: a single category with the value `Y`.
  private static func isTick(_ response: XMLElement) -> Bool {
    let categories = response.child(named: "fixed")?.children(named: "category") ?? []
    return categories.count == 1 && PlainLabel.line(categories[0].child(named: "value")?.text ?? "") == "Y"
  }

  /// `A8_SQ001` is `A8[SQ001]`, `A8other` is `A8[other]`.
  private static func name(_ element: XMLElement) -> LimeSurveyName {
    let code = element.attribute("varName")?.value ?? ""
    if element.name == "contingentQuestion", !code.contains("_"), code.hasSuffix("other"), code.utf8.count > 5 {
      return LimeSurveyName(base: String(code.dropLast(5)), sub: "other")
    }
    return LimeSurveyName(underscored: code) ?? LimeSurveyName(base: code)
  }
}
