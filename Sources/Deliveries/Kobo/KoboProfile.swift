internal import Diagnostics

extension DeliveryProfile {
  /// Exports of KoboToolbox as CSV or XLSX, with names or labels as headings, in every mode of select-many questions.
  ///
  /// A blank cell is a question that was not shown or not answered; the tool does not say which. Options that are all 0
  /// are an answer: none of them. An entry that a repeated group does not have was not shown.
  package static let kobo = DeliveryProfile(
    "kobo", title: "KoboToolbox export",
    marks: { file in SubmissionMarks.of(.kobo, file) },
    read: { file, options, findings in SubmissionReading.read(file, .kobo, options, &findings) })
}
