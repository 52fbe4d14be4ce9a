/// The schema of `report.xml`. `Reports/report.xsd` holds the same text.
public enum ReportSchema {
  /// The text of the schema (W3C XML Schema 1.0).
  public static let text: String = head + method + cities + coherence + robustness + explanation + types

  static let head = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:feasibility:report:1"
        targetNamespace="urn:feasibility:report:1" elementFormDefault="qualified">
      <xs:annotation><xs:documentation>An assessment of cities: what was computed, and how. Scores of nodes are in the range that
        the method names; values of uses run from 0 to 1. A number that does not exist has no attribute.</xs:documentation></xs:annotation>
      <xs:element name="assessment">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="provenance" type="Provenance"/>
            <xs:element name="survey" type="Survey"/>
            <xs:element name="method" type="Method"/>
            <xs:element name="groupMeans" type="GroupMeans"/>
            <xs:element name="varianceShares" type="VarianceShares"/>
            <xs:element name="cities">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="city" type="City" minOccurs="0" maxOccurs="unbounded"/>
                </xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="inequality" type="Inequality" minOccurs="0"/>
            <xs:element name="coherence" type="Coherence" minOccurs="0"/>
            <xs:element name="uncertainty" type="Uncertainty" minOccurs="0"/>
            <xs:element name="sensitivity" type="Sensitivity" minOccurs="0"/>
            <xs:element name="recommendations" type="Recommendations" minOccurs="0"/>
            <xs:element name="setAside" type="SetAside"/>
            <xs:element name="notReturned" type="NotReturned"/>
            <xs:element name="diagnostics" type="Diagnostics"/>
          </xs:sequence>
          <xs:attribute name="version" type="xs:positiveInteger" use="required" fixed="1"/>
        </xs:complexType>
      </xs:element>
      <xs:complexType name="Text">
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>
      <xs:complexType name="Provenance">
        <xs:sequence>
          <xs:element name="input" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="role" type="xs:string" use="required"/>
              <xs:attribute name="bytes" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="sha256" type="Digest" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="engine" type="xs:string" use="required"/>
        <xs:attribute name="method" type="Digest" use="required"/>
        <xs:attribute name="command" type="xs:string" use="required"/>
      </xs:complexType>
      <xs:complexType name="Survey">
        <xs:sequence>
          <xs:element name="title" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:element name="source" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:element name="note" type="Text" minOccurs="0" maxOccurs="2"/>
          <xs:element name="region" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="edition" type="xs:string" use="required"/>
        <xs:attribute name="date" type="xs:string"/>
        <xs:attribute name="origin" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="real"/>
              <xs:enumeration value="synthetic"/>
              <xs:enumeration value="country-proxy"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="licence" type="xs:string"/>
        <xs:attribute name="registry" type="xs:string" use="required"/>
      </xs:complexType>
      <xs:complexType name="VarianceShares">
        <xs:annotation><xs:documentation>How much of the variance of the principal index between cities (of its logarithm, for a
          geometric mean) each part carries; the shares add up to 1.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="part" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="share" type="xs:double" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="GroupMeans">
        <xs:sequence>
          <xs:element name="group" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="name" type="Text" minOccurs="0" maxOccurs="2"/>
                <xs:element name="mean" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="node" type="xs:string" use="required"/>
                    <xs:attribute name="score" type="xs:double" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="id" type="xs:string" use="required"/>
              <xs:attribute name="count" type="xs:nonNegativeInteger" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

    """#
}
