/// Codes of mappings and merging.
extension DiagnosticCode {
  /// A part of a mapping that cannot be read.
  public static let mappingUnread = DiagnosticCode("DLV-100")
  /// A target of a mapping that the criteria set does not have.
  public static let mappingTargetUnknown = DiagnosticCode("DLV-101")
  /// A target that two questions answer.
  public static let mappingTargetTwice = DiagnosticCode("DLV-102")
  /// A question of a mapping that the delivery does not have.
  public static let mappingQuestionGone = DiagnosticCode("DLV-103")
  /// A question that stands under another name.
  public static let mappingQuestionMoved = DiagnosticCode("DLV-104")
  /// Questions that the mapping does not know.
  public static let mappingQuestionsNew = DiagnosticCode("DLV-105")
  /// A question that is only likely.
  public static let mappingNotConfirmed = DiagnosticCode("DLV-106")
  /// Questions that tell who answered, left out.
  public static let personalLeftOut = DiagnosticCode("DLV-107")
  /// Questions of which nobody has decided what they answer.
  public static let questionsLeftOpen = DiagnosticCode("DLV-108")
  /// A return that names no city.
  public static let returnWithoutCity = DiagnosticCode("DLV-109")
  /// An answer whose code stands for nothing.
  public static let answerCodeUnknown = DiagnosticCode("DLV-110")
  /// Several choices that make no answer.
  public static let answerOfSeveral = DiagnosticCode("DLV-111")
  /// Several returns of a city, put together.
  public static let returnsMerged = DiagnosticCode("DLV-112")
  /// Returns of a city that differ, of which nobody has decided.
  public static let returnsDiffer = DiagnosticCode("DLV-113")
  /// Returns that were not sent off as complete.
  public static let returnsIncomplete = DiagnosticCode("DLV-114")
  /// A decision that decides nothing.
  public static let returnDecisionIdle = DiagnosticCode("DLV-115")
  /// A delivery that no mapping is for.
  public static let mappingNotForDelivery = DiagnosticCode("DLV-116")
  /// A mapping that is for another criteria set.
  public static let mappingForOtherCriteria = DiagnosticCode("DLV-117")

  /// A question whose text is another than when its mapping was made.
  public static let mappingQuestionReworded = DiagnosticCode("DLV-118")

  static let mappingCodes: [DiagnosticCode] = [
    mappingUnread, mappingTargetUnknown, mappingTargetTwice, mappingQuestionGone, mappingQuestionMoved,
    mappingQuestionsNew, mappingNotConfirmed, personalLeftOut, questionsLeftOpen, returnWithoutCity, answerCodeUnknown,
    answerOfSeveral, returnsMerged, returnsDiffer, returnsIncomplete, returnDecisionIdle, mappingNotForDelivery,
    mappingForOtherCriteria, mappingQuestionReworded,
  ]
}
