internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// A form as ODK tools load it: questions without respondents. What it does not ask, such as when it was begun, is its
  /// tool's own.
  static let xForm: DeliveryProfile = DeliveryProfile(
    "xform", title: "XForm (ODK form)",
    marks: { file in
      guard let root = file.xml, root.name == "html", let model = root.child(named: "head")?.child(named: "model"),
        model.child(named: "instance") != nil
      else { return [] }
      return [DeliveryMark(60, "<model> <instance>")]
        + (model.child(named: "bind") == nil ? [] : [DeliveryMark(40, "<bind>")])
    },
    read: { file, _, findings in
      file.sayLooked(asking: .document, &findings)
      guard let root = file.xml else { return nil }
      guard let form = XFormReading.form(root), !form.questions.isEmpty else {
        findings.append(LimeSurveyDocument.missing("<model> <instance>", at: root.location))
        return nil
      }
      let instance = root.child(named: "head")?.child(named: "model")?.child(named: "instance")?.children.first
      let title = root.child(named: "head")?.child(named: "title").map { PlainLabel.line($0.text) }
      return form.delivery(
        DeliveryProfile.xForm.name, file: file.name,
        DeliveredForm(
          id: instance?.attribute("id")?.value, title: title,
          versions: instance?.attribute("version").map { [$0.value] } ?? []), at: root.location)
    })
}
