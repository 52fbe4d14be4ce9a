internal import Diagnostics

/// What findings say of SDMX-ML, SDMX-JSON and the World Bank's service.
extension English {
  static let deliveryExchangeSayings: [DeliveryFact: String] = [
    .statisticsFooterOnly: "the message holds no data; its footer says {1}",
    .statisticsFooterBeside: "beside the data the message says {1}",
    .statisticsTest: "the sender calls this message a test",
    .statisticsServiceError: "the service answers with an error: {1}",
    .statisticsKindWithoutData: "this is no message with data: {1}",
    .statisticsVersionUnread: "SDMX-ML {1} is not read; {2} are",
    .statisticsComponentsMany: "the message has more than {1} different components",
    .statisticsGroupsMany: "groups stand over more than {1} different sets of dimensions",
    .statisticsGroupsContradict: "two groups with the same key give {1} two different values",
    .statisticsNoMeasure: "nothing says which component is the value; there are {1}",
    .statisticsDimensionsGuessed:
      "without a data structure definition, taken for dimensions: {1}; for attributes, though every series has them: {2}",
    .statisticsStructureUnfit: "the structure {1} has dimensions that the data has not, and is not used: {2}",
    .statisticsStructureLacks: "the structure {1} lacks dimensions of the data, and is not used: {2}",
    .statisticsStructureOther: "the structure that was given is {1}, and the data is of {2}; it is not used",
    .statisticsStructureWithout: "the message defines no data structure",
    .statisticsGiveStructure: "Give the data structure definition along with --form.",
    .statisticsSetDeletes: "a data set with the action {1} deletes and gives no data",
    .statisticsIndexBeyond: "{1} has no entry for {2}",
    .statisticsSeveralValues: "{1} has several values: {2}",
    .statisticsPageOfSeveral: "this is page {1} of {2}, with {3} of {4} rows: it is not the whole",
    .statisticsAllPages: "Ask for all rows in one page (per_page), or deliver every page.",
  ]
}
