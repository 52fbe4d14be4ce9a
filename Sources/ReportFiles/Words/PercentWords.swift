import Diagnostics
package import Words

// Percentages as people read them in a language: `67 %` in English, `67%` in Korean.

extension Wording {
  /// A share 0…1 in percent, by the rule of ``PercentText``.
  package func percent(_ share: Double, decimals: Int = 0, apartFrom bounds: [Double] = []) -> String {
    percents(PercentText.number(share, decimals: decimals, apartFrom: bounds))
  }

  /// A share that the criteria set states, with every digit it has there.
  package func percent(cut share: Double) -> String { percents(DecimalText.exact((share * 1e12).rounded() / 1e10)) }

  /// A value that is measured in percent, by the same rule.
  package func percent(measured value: Double, decimals: Int = 1, apartFrom bounds: [Double] = []) -> String {
    percents(PercentText.number(percent: value, decimals: decimals, apartFrom: bounds))
  }

  /// A number of percent, its sign not torn from it at the end of a line; a dash stays one.
  package func percents(_ number: String) -> String {
    guard number != DecimalText.none else { return number }
    let text = percent(NumberText.typographic(number))
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    var joined: [UInt8] = []
    for byte in text.utf8 { if byte == UInt8(ascii: " ") { joined += [0xC2, 0xA0] } else { joined.append(byte) } }
    return String(decoding: joined, as: UTF8.self)
  }
}
