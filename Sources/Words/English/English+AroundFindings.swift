/// What is said around findings.
extension English {
  static let aroundFindings: [FindingPhrase: String] = [
    .stop: "stop",
    .row: "row set aside",
    .value: "value set aside",
    .note: "note",

    .once: "once",
    .times: "{1} times",
    .cities: "{1} {city|cities}: {2}",
    .namesAndMore: "{1} and {2} more",
    .moreListed: "… and {1} more; --findings all lists them",
    .moreKept: "… and {1} more like these; {2} of a kind are kept",

    .stops: "{1} {stop|stops}",
    .rowsAndValuesAside: "{1} {row|rows} and {2} {value|values} set aside",
    .rowsAside: "{1} {row|rows} set aside",
    .valuesAside: "{1} {value|values} set aside",
    .notes: "{1} {note|notes}",
    .kindsAndFindings: "{1} {kind|kinds}, {2} {finding|findings}: {3}",
    .alsoAcknowledged: "{1}; {2} acknowledged",
    .acknowledgedOnly: "{1} {finding|findings} acknowledged",
  ]
}
