internal import XMLStream

/// Reads what an XForm says of its questions: types, options and repeated groups.
enum XFormReading {
  /// The form; `nil` if the document is none.
  static func form(_ root: XMLElement) -> SubmissionForm? {
    guard root.name == "html", let head = root.child(named: "head"), let body = root.child(named: "body"),
      let model = head.child(named: "model"),
      let instance = model.children.first(where: { $0.name == "instance" })?.children.first
    else { return nil }
    var form = SubmissionForm()
    let texts = texts(model)
    leaves(instance, "", &form)
    for bind in model.children(named: "bind") {
      guard let path = path(bind.attribute("nodeset")?.value, instance), let type = bind.attribute("type")?.value else {
        continue
      }
      form.change(path) { $0.kind = kind(type) }
    }
    controls(body, instance, model, texts, &form)
    return form
  }

  private static func leaves(_ element: XMLElement, _ path: String, _ form: inout SubmissionForm) {
    for child in element.children {
      let name = path.isEmpty ? child.name : path + "/" + child.name
      if child.children.isEmpty {
        form.append(SubmissionForm.Question(path: name, kind: .text))
      } else {
        leaves(child, name, &form)
      }
    }
  }

  private static func controls(
    _ element: XMLElement, _ instance: XMLElement, _ model: XMLElement, _ texts: [String: String],
    _ form: inout SubmissionForm
  ) {
    for child in element.children {
      if child.name == "repeat", let path = path(child.attribute("nodeset")?.value, instance) {
        form.repeats.insert(path)
      }
      if let path = path(child.attribute("ref")?.value, instance) {
        let label = label(child, texts)
        form.change(path) { question in
          question.isAsked = true
          if !label.isEmpty { question.label = label }
          switch child.name {
          case "select": (question.kind, question.options) = (.choices, options(child, model, texts))
          case "select1": (question.kind, question.options) = (.choice, options(child, model, texts))
          case "upload": question.kind = .attachment
          default: break
          }
        }
      }
      controls(child, instance, model, texts, &form)
    }
  }

  /// The label of a control or an option, directly or by the number of a text.
  private static func label(_ element: XMLElement, _ texts: [String: String]) -> String {
    guard let label = element.child(named: "label") else { return "" }
    let parts = (label.attribute("ref")?.value ?? "").split(separator: "'", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0] == "jr:itext(", let text = texts[String(parts[1])] { return text }
    return PlainLabel.line(label.wholeText { _ in true })
  }

  /// The texts of the form’s first language, by their numbers.
  private static func texts(_ model: XMLElement) -> [String: String] {
    let languages = model.child(named: "itext")?.children(named: "translation") ?? []
    guard let language = languages.first(where: { $0.attribute("default") != nil }) ?? languages.first else {
      return [:]
    }
    var texts: [String: String] = [:]
    for text in language.children(named: "text") {
      guard let id = text.attribute("id")?.value, texts[id] == nil,
        let value = text.children(named: "value").first(where: { $0.attribute("form") == nil })
      else { continue }
      texts[id] = PlainLabel.line(value.wholeText { _ in true })
    }
    return texts
  }

  /// The options that stand in the control, or those of the list that it names.
  private static func options(
    _ control: XMLElement, _ model: XMLElement, _ texts: [String: String]
  ) -> [DeliveredOption] {
    var items = control.children(named: "item")
    var value = "value"
    if let set = control.child(named: "itemset"), let nodes = set.attribute("nodeset")?.value {
      let parts = nodes.split(separator: "'", maxSplits: 2)
      guard parts.count > 1, parts[0].hasPrefix("instance("),
        let list = model.children(named: "instance").first(where: { $0.attribute("id")?.value == String(parts[1]) })
      else { return [] }
      items = list.children.flatMap { $0.children(named: "item") }
      value = set.child(named: "value")?.attribute("ref")?.value ?? "name"
    }
    return items.compactMap { item in
      let name = item.child(named: value).map { PlainLabel.trimmed($0.text) } ?? ""
      let label = item.child(named: "itextId").flatMap { texts[PlainLabel.trimmed($0.text)] } ?? label(item, texts)
      return name.isEmpty ? nil : DeliveredOption(name: name, label: label.isEmpty ? nil : label)
    }
  }

  /// A path below the submission: `/data/group/item` is `group/item`.
  private static func path(_ reference: String?, _ instance: XMLElement) -> String? {
    guard let reference, reference.hasPrefix("/" + instance.name + "/") else { return nil }
    return String(reference.dropFirst(instance.name.count + 2))
  }

  private static func kind(_ type: String) -> DeliveredQuestion.Kind {
    switch type.split(separator: ":").last.map(String.init) ?? type {
    case "int", "integer", "decimal": .number
    case "date", "time", "dateTime": .date
    case "boolean": .boolean
    case "geopoint": .place
    case "binary": .attachment
    case "select1": .choice
    case "select": .choices
    default: .text
    }
  }
}
