internal import AssessmentModel

extension CriteriaSchema {
  /// The types of ids, numbers and texts.
  static let wordsAndNumbers = #"""
      <!-- Words and numbers -->

      <xs:simpleType name="id">
        <xs:annotation>
          <xs:documentation>
            A name by which files refer to something: letters, digits, ".", "-" and "_", starting with a letter or
            digit.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string"><xs:pattern value="[A-Za-z0-9][A-Za-z0-9._\-]*"/></xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="ids">
        <xs:annotation><xs:documentation>Ids with blanks between.</xs:documentation></xs:annotation>
        <xs:list itemType="id"/>
      </xs:simpleType>

      <xs:simpleType name="number">
        <xs:annotation>
          <xs:documentation>
            A decimal number with a point, if need be with an exponent: 0.5, -3, 1e-6. No comma, no INF, no NaN; from
            -10^15 to 10^15. Where it is a width, a factor or a weight above 0, it is 10^-15 at least.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:double">
          <xs:pattern value="[+\-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+\-]?[0-9]+)?"/>
          <xs:minInclusive value="-1e15"/>
          <xs:maxInclusive value="1e15"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="wholeNumber">
        <xs:annotation><xs:documentation>A whole number from 0.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:nonNegativeInteger"><xs:pattern value="[0-9]{1,9}"/></xs:restriction>
      </xs:simpleType>
      \#(counts)

      <xs:simpleType name="yesNo">
        <xs:restriction base="xs:string"><xs:enumeration value="yes"/><xs:enumeration value="no"/></xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="numberOrYesNo">
        <xs:annotation>
          <xs:documentation>A number; for a yes/no indicator also "yes" (1) or "no" (0).</xs:documentation>
        </xs:annotation>
        <xs:union memberTypes="number yesNo"/>
      </xs:simpleType>

      <xs:complexType name="text">
        <xs:annotation>
          <xs:documentation>
            A text in one language, given with xml:lang: "en" (also where xml:lang is left out) or "ko". An element that
            holds texts has the English one at least, and each language once.
          </xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>


    """#

  /// The types of whole numbers with a stated range; the reader has the same.
  private static var counts: String {
    let ranges: KeyValuePairs<String, ClosedRange<Int>> = [
      "level": 1...CriteriaLimits.level, "neighbours": 1...CriteriaLimits.neighbours,
      "years": 1...CriteriaLimits.years, "winsorised": 0...CriteriaLimits.winsorised,
      "replicates": 1...RobustnessDesign.mostReplicates, "sampleSize": 2...CriteriaLimits.sensitivitySample,
      "mentorCapacity": 1...CriteriaLimits.mentorCapacity, "mentorsPerCity": 1...CriteriaLimits.mentorsPerCity,
      "mentorItems": 1...CriteriaLimits.mentorItems,
    ]
    return ranges.map { name, range in
      """
      <xs:simpleType name="\(name)">
          <xs:restriction base="wholeNumber">
            <xs:minInclusive value="\(range.lowerBound)"/><xs:maxInclusive value="\(range.upperBound)"/>
          </xs:restriction>
        </xs:simpleType>
      """
    }.joined(separator: "\n\n  ")
  }
}
