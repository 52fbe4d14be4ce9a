/// The types that several of the schemas have, each from its tag on, with the indentation of the lines below it.
enum SharedTypes {
  /// A name by which files refer to something.
  static let id = #"""
    <xs:simpleType name="id">
        <xs:annotation>
          <xs:documentation>
            A name by which files refer to something: letters, digits, ".", "-" and "_", starting with a letter or
            digit.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string"><xs:pattern value="[A-Za-z0-9][A-Za-z0-9._\-]*"/></xs:restriction>
      </xs:simpleType>
    """#

  /// A text in one language.
  static let text = #"""
    <xs:complexType name="text">
        <xs:annotation>
          <xs:documentation>
            A text in one language, given with xml:lang: "en" (also where xml:lang is left out) or "ko"; each
            language once. Line breaks and runs of blanks count as one blank.
          </xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>
    """#

  /// Why there is no value.
  static let reason = #"""
    <xs:simpleType name="reason">
        <xs:annotation><xs:documentation>Why there is no value.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="no-answer"/>
          <xs:enumeration value="does-not-know"/>
          <xs:enumeration value="refused"/>
          <xs:enumeration value="not-applicable"/>
          <xs:enumeration value="not-asked"/>
          <xs:enumeration value="invalid"/>
          <xs:enumeration value="not-returned"/>
        </xs:restriction>
      </xs:simpleType>
    """#
}
