extension DiagnosticCode {
  static let criteriaCodes: [DiagnosticCode] =
    [
      .criteriaOtherKind, .criteriaOtherVersion, .criteriaEmptyFile, .criteriaUnknownElement, .criteriaUnknownAttribute,
      .criteriaMissingElement, .criteriaMissingAttribute, .criteriaRepeatedElement, .criteriaStrayText,
      .criteriaTextMissing, .criteriaLanguage, .criteriaAttributesConflict, .criteriaElementOrder, .criteriaNotANumber,
      .criteriaDecimalComma, .criteriaNotFinite, .criteriaNotWhole, .criteriaUnknownWord, .criteriaNotAnID,
      .criteriaOutOfRange, .criteriaDuplicateID, .criteriaUnknownIndicator, .criteriaUnknownNode, .criteriaUnknownItem,
      .criteriaUnknownGroup, .criteriaCycle, .criteriaUnusedIndicator, .criteriaUnusedItem, .criteriaWeightSum,
      .criteriaNegativeWeight, .criteriaNoWeight, .criteriaMinimumChildren, .criteriaZeroRule, .criteriaGoalposts,
      .criteriaLogGoalposts, .criteriaScaleWithoutRoom, .criteriaDuplicateOption, .criteriaGoalpostsBeyondScale,
      .criteriaValueRule, .criteriaClassOrder, .criteriaClassBound, .criteriaNoFinalVerdict,
      .criteriaUnreachableVerdict, .criteriaCutOutsideRange, .criteriaGateWithoutVerdict, .criteriaLadderOrder,
      .criteriaGroupIsReference, .criteriaLevelNames, .criteriaLadderMissing, .criteriaGapNotPercent,
      .criteriaNoWorstGroup,
    ] + criteriaMethodCodes + criteriaDesignCodes + criteriaLimitCodes

  /// XML, but no criteria set.
  public static let criteriaOtherKind = DiagnosticCode("CRT-001")

  /// A criteria set of a format version that this program does not read.
  public static let criteriaOtherVersion = DiagnosticCode("CRT-002")

  /// A file without content.
  public static let criteriaEmptyFile = DiagnosticCode("CRT-003")

  /// An element that the format does not have at this place.
  public static let criteriaUnknownElement = DiagnosticCode("CRT-010")

  /// An attribute that the element does not have.
  public static let criteriaUnknownAttribute = DiagnosticCode("CRT-011")

  /// A required element is missing.
  public static let criteriaMissingElement = DiagnosticCode("CRT-012")

  /// A required attribute is missing.
  public static let criteriaMissingAttribute = DiagnosticCode("CRT-013")

  /// An element stands twice where one is allowed.
  public static let criteriaRepeatedElement = DiagnosticCode("CRT-014")

  /// Text between elements.
  public static let criteriaStrayText = DiagnosticCode("CRT-015")

  /// A text that is empty or has no English version.
  public static let criteriaTextMissing = DiagnosticCode("CRT-016")

  /// A language that is unknown or given twice.
  public static let criteriaLanguage = DiagnosticCode("CRT-017")

  /// Attributes that exclude or need each other.
  public static let criteriaAttributesConflict = DiagnosticCode("CRT-018")

  /// An element after one that it should precede.
  public static let criteriaElementOrder = DiagnosticCode("CRT-019")

  /// Text where a number belongs.
  public static let criteriaNotANumber = DiagnosticCode("CRT-020")

  /// A decimal comma.
  public static let criteriaDecimalComma = DiagnosticCode("CRT-021")

  /// NaN, INF or a number beyond the range of numbers.
  public static let criteriaNotFinite = DiagnosticCode("CRT-022")

  /// A number that is not whole.
  public static let criteriaNotWhole = DiagnosticCode("CRT-023")

  /// A word outside the list.
  public static let criteriaUnknownWord = DiagnosticCode("CRT-024")

  /// A name of a wrong form.
  public static let criteriaNotAnID = DiagnosticCode("CRT-025")

  /// A number outside its range.
  public static let criteriaOutOfRange = DiagnosticCode("CRT-026")

  /// An id that is given twice.
  public static let criteriaDuplicateID = DiagnosticCode("CRT-030")

  /// A reference to an indicator that is not there.
  public static let criteriaUnknownIndicator = DiagnosticCode("CRT-031")

  /// A reference to a node that is not there.
  public static let criteriaUnknownNode = DiagnosticCode("CRT-032")

  /// A reference to an item that is not there.
  public static let criteriaUnknownItem = DiagnosticCode("CRT-033")

  /// A reference to a group that is not there.
  public static let criteriaUnknownGroup = DiagnosticCode("CRT-034")

  /// Nodes that contain each other.
  public static let criteriaCycle = DiagnosticCode("CRT-035")

  /// An indicator that nothing uses.
  public static let criteriaUnusedIndicator = DiagnosticCode("CRT-036")

  /// An item that no value rule takes.
  public static let criteriaUnusedItem = DiagnosticCode("CRT-037")

  /// Shares that do not sum to 1.
  public static let criteriaWeightSum = DiagnosticCode("CRT-040")

  /// A weight below 0.
  public static let criteriaNegativeWeight = DiagnosticCode("CRT-041")

  /// Weights that are all 0.
  public static let criteriaNoWeight = DiagnosticCode("CRT-042")

  /// A minimum that cannot be reached.
  public static let criteriaMinimumChildren = DiagnosticCode("CRT-043")

  /// A geometric node that does not say what 0 does, or a rule for 0 where none is needed.
  public static let criteriaZeroRule = DiagnosticCode("CRT-044")

  /// A lower limit that is not below the upper one.
  public static let criteriaGoalposts = DiagnosticCode("CRT-050")

  /// A logarithmic scale from 0 or below.
  public static let criteriaLogGoalposts = DiagnosticCode("CRT-051")

  /// A scale on which no two answers differ.
  public static let criteriaScaleWithoutRoom = DiagnosticCode("CRT-052")

  /// Two options with the same code.
  public static let criteriaDuplicateOption = DiagnosticCode("CRT-053")

  /// A goalpost that no answer can reach.
  public static let criteriaGoalpostsBeyondScale = DiagnosticCode("CRT-054")

  /// Items without a rule, or a question that nobody is asked.
  public static let criteriaValueRule = DiagnosticCode("CRT-055")

  /// Class bounds that do not fall.
  public static let criteriaClassOrder = DiagnosticCode("CRT-060")

  /// A class with a missing or superfluous bound.
  public static let criteriaClassBound = DiagnosticCode("CRT-061")

  /// A verdict list that leaves cities without a verdict.
  public static let criteriaNoFinalVerdict = DiagnosticCode("CRT-062")

  /// A verdict that can never apply.
  public static let criteriaUnreachableVerdict = DiagnosticCode("CRT-063")

  /// A condition on a value that cannot occur.
  public static let criteriaCutOutsideRange = DiagnosticCode("CRT-064")

  /// Gates that lead to no verdict.
  public static let criteriaGateWithoutVerdict = DiagnosticCode("CRT-065")

  /// Steps that are out of order.
  public static let criteriaLadderOrder = DiagnosticCode("CRT-070")

  /// A group compared with itself.
  public static let criteriaGroupIsReference = DiagnosticCode("CRT-071")

  /// Level names that are not those of 0 to 4.
  public static let criteriaLevelNames = DiagnosticCode("CRT-072")

  /// A check without the ladder that it needs.
  public static let criteriaLadderMissing = DiagnosticCode("CRT-073")

  /// A gap of something that is no percentage.
  public static let criteriaGapNotPercent = DiagnosticCode("CRT-074")

  /// A worst group of an indicator that has no groups.
  public static let criteriaNoWorstGroup = DiagnosticCode("CRT-075")
}
