import Testing

@testable import ReportPages

/// Contrast of the colour tokens, as WCAG 2.2 measures it (success criteria 1.4.3 and 1.4.11).
@Suite("Palette")
struct PaletteTests {
  static let schemes: [[String: String]] = {
    let text = "\(ReportStyle.base)"
    return text.matches(of: /:root\{color-scheme[^}]*\}|\{:root\{[^}]*\}/).map { match in
      var tokens: [String: String] = [:]
      for token in match.output.matches(of: /--([a-z0-9]+):(#[0-9a-f]{3,6})/) {
        tokens[String(token.output.1)] = String(token.output.2)
      }
      return tokens
    }
  }()

  @Test func bothSchemesNameTheSameTokens() {
    #expect(Self.schemes.count == 2)
    #expect(Set(Self.schemes[0].keys) == Set(Self.schemes[1].keys))
    #expect(Self.schemes[0].count > 25)
  }

  @Test(arguments: [0, 1]) func textHasContrast(_ scheme: Int) throws {
    let tokens = Self.schemes[scheme]
    for (text, ground) in [
      ("ink", "bg"), ("ink", "panel"), ("soft", "bg"), ("soft", "panel"), ("accent", "bg"), ("accent", "panel"),
      ("k1t", "k1"), ("k2t", "k2"), ("k3t", "k3"), ("k4t", "k4"), ("warn", "warnbg"), ("pip", "bg"), ("bg", "ink"),
    ] {
      #expect(try contrast(tokens, text, ground) >= 4.5, "\(text) on \(ground)")
    }
  }

  @Test(arguments: [0, 1]) func marksHaveContrast(_ scheme: Int) throws {
    let tokens = Self.schemes[scheme]
    for mark in ["g0", "g1", "g2", "g3", "g4", "k1", "k2", "more", "less", "soft"] {
      #expect(try contrast(tokens, mark, "panel") >= 3, "\(mark) on the panel")
    }
    for mark in ["band", "k2", "more", "less", "warnline"] {
      #expect(try contrast(tokens, mark, "bg") >= 3, "\(mark) on the page")
    }
  }

  private func contrast(_ tokens: [String: String], _ one: String, _ other: String) throws -> Double {
    let a = luminance(try #require(tokens[one]))
    let b = luminance(try #require(tokens[other]))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    var digits = colour.dropFirst().compactMap(\.hexDigitValue)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let linear = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let value = Double(digits[place] * 16 + digits[place + 1]) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// x^2.4 = x² · (x²)^(1/5), the root by Newton's method.
  private func power(_ base: Double, _ exponent: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
