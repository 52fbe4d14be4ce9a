internal import Diagnostics

extension English {
  static let surveyFormatSayings: [SurveyFact: String] = [
    // Elements and attributes of survey files
    .unknownElementIn: "<{1}> is not known inside <{2}>",
    .holdsNoElements: "<{1}> holds no elements",
    .noAttributeOf: "“{1}” is not an attribute of <{2}>",
    .hasNoAttributes: "<{1}> has no attributes",
    .allowedAre: "allowed are {1}",
    .attributeMissingIn: "“{1}” is missing in <{2}>",
    .elementMissingIn: "<{1}> is missing in <{2}>",
    .noValueOf: "{1} is not a value of “{2}”",
    .standsTwice: "{1} stands twice",
    .standsTwiceFirstIn: "{1} stands twice; it stands first in line {2}",
    .noSuchThing: "there is no {1} {2}",
    .knownAre: "known are {1}",
    .identifierRule: "letters, digits, “.”, “-” and “_”, a letter or digit first",
    .answerIsEither: "an answer has a value or is missing, not both",
    // Names of what stands twice, or is referred to
    .theColumn: "the column “{1}”",
    .theCode: "the code “{1}”",
    .theID: "the {1} id “{2}”",
    .elementInLanguage: "<{1}> in “{2}”",
    .acknowledgementFor: "an acknowledgement of {1} for the same city and column",
    .aSheet: "sheet",
    .aRegion: "region",
    .aCountry: "country",
    .aGroup: "group",
    // Rules of values in survey files
    .writeDegrees: "degrees between -{1} and {1}",
    .writeNumberAboveZero: "a number above 0, with a decimal point",
    .writeDate: "a date as YYYY, YYYY-MM or YYYY-MM-DD",
    .writeDay: "a day as YYYY-MM-DD",
    .codeHasOtherReason: "it is the number “{1}”, which stands for another reason",
    .nameOrLeaveOut: "name one, or leave “{1}” out",
    .mustNotBeEmpty: "it must not be empty",
    .isDecimalMark: "it is the decimal mark already",
    .writeUnitWord: "a word of letters or a currency's sign",
    // Kinds of XML files
    .otherFormatVersion: "version “{1}” of the format cannot be read; this program reads version {2}",
    .writeRoot: "write {1}",
    .rootIsOther: "the root element is <{1}>, but {2} begins with <{3}>",
    .thisIsOther: "this is {1}, where {2} is needed",
    .itBeginsWith: "it begins with {1}",
    .surveyDescription: "a survey description",
    .cityRegistry: "a registry of cities",
    .fileOfReturns: "a file of returns",
    .criteriaSetFile: "a criteria set",
    .reportFile: "a report",
    .xmlInNoNamespace: "XML with the root element <{1}> in no namespace",
    .xmlOfNamespace: "XML of “{1}”",
  ]
}
