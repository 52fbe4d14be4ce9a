internal import Diagnostics

extension DeliveryProfile {
  /// Tables of ODK Central: the submissions, or the entries of a repeated group.
  ///
  /// A blank cell is a question that was not shown or not answered. Options that are all 0 are no answer either: 0 is
  /// written for questions that were passed over, too. An entry that a repeated group does not have was not shown.
  package static let odkCentral = DeliveryProfile(
    "odk-central", title: "ODK Central export",
    marks: { file in SubmissionMarks.of(.central, file) },
    read: { file, options, findings in SubmissionReading.read(file, .central, options, &findings) })

  /// Tables of ODK Briefcase, which say the same as those of ODK Central.
  package static let odkBriefcase = DeliveryProfile(
    "odk-briefcase", title: "ODK Briefcase export",
    marks: { file in SubmissionMarks.of(.briefcase, file) },
    read: { file, options, findings in SubmissionReading.read(file, .briefcase, options, &findings) })
}
