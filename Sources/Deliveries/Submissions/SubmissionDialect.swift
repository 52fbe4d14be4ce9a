/// What differs between the exports of tools that descend from OpenDataKit, and look alike.
enum SubmissionDialect: Sendable, CaseIterable {
  case kobo
  case central
  case briefcase

  /// The name of its profile.
  var profile: DeliveryProfileName {
    switch self {
    case .kobo: DeliveryProfileName(rawValue: "kobo")
    case .central: DeliveryProfileName(rawValue: "odk-central")
    case .briefcase: DeliveryProfileName(rawValue: "odk-briefcase")
    }
  }

  /// Whether columns of options that are all 0 say that the question was answered with none of them. ODK writes 0 for a
  /// question that was passed over, too, so that there nothing follows.
  var zerosAreAnswered: Bool { self == .kobo }

  /// Whether `/` in a heading always stands before an option; in Kobo it stands behind groups, too.
  var slashIsOption: Bool { self != .kobo }

  /// Headings under which a row of a repeated group says where it belongs.
  var parentHeading: String { self == .kobo ? "_parent_index" : "PARENT_KEY" }

  /// The heading under which a row has its own key.
  var keyHeading: String { self == .kobo ? "_index" : "KEY" }

  /// Headings of the identifier of a submission, the best first.
  var idHeadings: [String] { self == .kobo ? ["_uuid", "meta/instanceID", "_id"] : ["KEY", "meta-instanceID"] }

  /// Headings of the version of the form.
  var versionHeadings: [String] { self == .kobo ? ["__version__", "meta/versionID"] : ["FormVersion"] }

  /// The heading of the time at which a submission was received.
  var submittedHeading: String { self == .kobo ? "_submission_time" : "SubmissionDate" }

  /// Endings of the columns of a place.
  var placeEndings: [String] {
    self == .kobo
      ? ["_latitude", "_longitude", "_altitude", "_precision"] : ["-Latitude", "-Longitude", "-Altitude", "-Accuracy"]
  }

  /// Whether a column is the tool's own.
  func isRecord(_ heading: String) -> Bool {
    if Self.sharedRecords.contains(heading) { return true }
    switch self {
    case .kobo:
      return Self.koboRecords.contains(heading) || heading.hasPrefix("_submission__") || heading.hasPrefix("meta/")
        || heading.hasSuffix("/meta/instanceID")
    case .central, .briefcase:
      return Self.odkRecords.contains(heading) || heading.hasPrefix("SET-OF-") || heading.hasPrefix("meta-")
    }
  }

  /// What forms of both record of the device.
  private static let sharedRecords: Set<String> = [
    "start", "end", "today", "username", "deviceid", "subscriberid", "simserial", "phonenumber", "audit",
    "background-audio", "instanceID",
  ]
  private static let koboRecords: Set<String> = [
    "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__",
    "_tags", "_index", "_parent_index", "_parent_table_name", "_attachments", "_geolocation", "_xform_id_string",
    "formhub/uuid", "_version_", "rootUuid", "_bamboo_dataset_id",
  ]
  private static let odkRecords: Set<String> = [
    "SubmissionDate", "KEY", "PARENT_KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent",
    "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion", "isValidated",
  ]
}
