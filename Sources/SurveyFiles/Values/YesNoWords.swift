import AssessmentModel
import Diagnostics

/// Yes and no in the languages whose returns come in most, as far as the word alone is certain.
///
/// What has two meanings is left out: an `x` or a cross may mark a choice or strike it out, and `O` is yes in Korean
/// tables and a letter elsewhere.
enum YesNoWords {
  /// 1 for yes, 0 for no; `nil` for every other text.
  ///
  /// - Parameter key: the text as it is compared where case does not count.
  static func value(_ key: String) -> Double? {
    if yes.contains(key) { return 1 }
    return no.contains(key) ? 0 : nil
  }

  /// The words in the order in which findings name them.
  static let mend = Statement.survey(.writeYesOrNo, "예", "아니오")

  private static let yes: Set<String> = [
    "yes", "y", "true", "예", "네", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "verdadero", "sim", "verdadeiro",
    "sì", "vero", "tak", "prawda", "да", "истина", "evet", "doğru", "ya", "benar", "có", "đúng", "ใช่", "是", "はい",
    "نعم", "بله", "हाँ", "हां", "✓", "✔", "☑",
  ]

  private static let no: Set<String> = [
    "no", "n", "false", "아니오", "아니요", "nein", "falsch", "non", "faux", "falso", "não", "nao", "nie", "fałsz", "нет",
    "ложь", "hayır", "yanlış", "tidak", "salah", "không", "sai", "ไม่ใช่", "否", "いいえ", "لا", "خیر", "नहीं", "nee",
    "nej", "nei",
  ]
}
