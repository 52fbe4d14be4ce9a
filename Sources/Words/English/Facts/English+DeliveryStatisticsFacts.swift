internal import Diagnostics

/// What findings say of statistics offices.
extension English {
  static let deliveryStatisticsSayings: [DeliveryFact: String] = [
    .statisticsColumnsUnknown: "no column OBS_VALUE with the columns of a key, or a heading twice: {1}",
    .statisticsNoTable: "the file is no text with columns",
    .statisticsNoHeading: "no row with the headings {1}",
    .statisticsNoYear: "headings that are no years stand where years are due: {1}",
    .statisticsEmpty: "no observation in the whole file",
    .statisticsTooWide: "{1} areas and periods by {2} series are more cells than the {3} that are read",
    .statisticsRolesTaken: "area: {1}; period: {2}; question: {3}",
    .statisticsSameTwice: "{1} for {2} stands a second time with the same value, first in line {3}",
    .statisticsOtherTwice: "{1} for {2} stands a second time with another value, first in line {3}; neither is used",
    .statisticsStatusContradicts: "OBS_STATUS {1} says that there is no value, and {2} stands there",
    .statisticsDeletes: "a row with the action {1} deletes and gives no data",
    .statisticsActionUnknown: "SDMX has no action {1}",
    .statisticsUnitChanges: "a value of {1} has the unit {2}, and the first one {3}",
    .statisticsDecimalComma: "commas within values are read as decimal commas, since semicolons part the columns",
    .statisticsCommaUnsure:
      "the comma of {1} may be a decimal comma or part thousands: other values of the column have a point",
    .statisticsNoCode: "a value without a code for {1}",
    .statisticsRagged: "the row has {1} cells where its headings ask for {2}",
    .statisticsAttributesLeft: "beside the values, and not carried on: {1}",
    .statisticsAttributeRows: "{1} {row|rows} without a whole key or a value describe others and are not carried on",
  ]
}
