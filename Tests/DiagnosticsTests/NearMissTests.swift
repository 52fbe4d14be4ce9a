import Testing
import Words

@testable import Diagnostics

@Suite struct NearMissTests {
  @Test(arguments: [
    ("goalpost", ["goalposts", "weights", "node"], ["goalposts"]),
    ("wieght", ["weight", "height", "node"], ["weight", "height"]),
    ("Nairob", ["Nairobi", "Naples", "Niamey"], ["Nairobi"]),
    ("zebra", ["node", "use"], []),
    ("ULAANBATAR", ["ulaanbaatar", "antakya"], ["ulaanbaatar"]),
  ])
  func nearNamesComeNearestFirst(name: String, candidates: [String], expected: [String]) {
    #expect(NearMiss.matches(for: name, among: candidates) == expected)
  }

  @Test func aQuestionNamesEveryNearMiss() {
    #expect(NearMiss.statement(for: "gropu", among: ["group"])?.english == "did you mean “group”?")
    #expect(NearMiss.statement(for: "xyz", among: ["group"]) == nil)
  }

  /// Damerau–Levenshtein (optimal string alignment): "ca" → "abc" is the textbook case with distance 3.
  @Test func distanceIsOptimalStringAlignment() {
    func distance(_ a: String, _ b: String) -> Int {
      NearMiss.distance(Array(a.unicodeScalars), Array(b.unicodeScalars))
    }
    #expect(distance("ca", "abc") == 3)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("", "abc") == 3)
    #expect(distance("abcd", "acbd") == 1)
  }
}
