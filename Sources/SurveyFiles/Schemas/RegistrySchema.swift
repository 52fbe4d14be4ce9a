/// The schema of registries of cities (`urn:feasibility:registry:1`).
///
/// `Surveys/registry.xsd` is a copy of it for editors. The reader checks the same and more, in better words.
public enum RegistrySchema {
  /// The schema as text.
  public static let text = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:feasibility:registry:1"
      targetNamespace="urn:feasibility:registry:1" elementFormDefault="qualified">

      <xs:annotation>
        <xs:documentation xml:lang="en">
          A registry: the cities, or whatever units are assessed, that a survey may speak of, with their names in
          all spellings by which survey rows may name them. The program reads these files strictly: an unknown
          element or attribute, an id that stands twice and a reference to nothing are errors.
        </xs:documentation>
      </xs:annotation>

      \#(SharedTypes.id)

      \#(SharedTypes.text)

      <xs:simpleType name="degrees">
        <xs:annotation>
          <xs:documentation>
            Decimal degrees with a point; north and east are positive.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string"><xs:pattern value="[+\-]?[0-9]{1,3}(\.[0-9]+)?"/></xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="amount">
        <xs:annotation>
          <xs:documentation>A number above 0, with a decimal point.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string"><xs:pattern value="[0-9]*[1-9][0-9]*(\.[0-9]+)?|0*\.0*[1-9][0-9]*"/></xs:restriction>
      </xs:simpleType>

      <xs:complexType name="named">
        <xs:sequence><xs:element name="name" type="text" maxOccurs="2"/></xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
      </xs:complexType>

      <xs:element name="registry">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="text" maxOccurs="2">
              <xs:annotation><xs:documentation>The name of the registry in reports.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="source" type="xs:string" minOccurs="0">
              <xs:annotation><xs:documentation>Where the list comes from.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="regions" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  The regions in the order in which reports show them.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence><xs:element name="region" type="named" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="groups" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  Further groups of cities over which means are reported.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence><xs:element name="group" type="named" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="countries" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  The countries that cities lie in; the id is the ISO 3166-1 alpha-3 code.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="country" maxOccurs="unbounded">
                    <xs:complexType>
                      <xs:complexContent>
                        <xs:extension base="named">
                          <xs:attribute name="iso2" type="id"/>
                          <xs:attribute name="incomePerHead" type="amount">
                            <xs:annotation>
                              <xs:documentation>
                                Gross domestic product per head, in international dollars.
                              </xs:documentation>
                            </xs:annotation>
                          </xs:attribute>
                        </xs:extension>
                      </xs:complexContent>
                    </xs:complexType>
                  </xs:element>
                </xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="cities">
              <xs:complexType>
                <xs:sequence><xs:element name="city" type="city" maxOccurs="unbounded"/></xs:sequence>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
        </xs:complexType>
      </xs:element>

      <xs:complexType name="city">
        <xs:sequence>
          <xs:element name="name" type="text" maxOccurs="2">
            <xs:annotation>
              <xs:documentation>
                The name in standard spelling; the English one is required.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="otherName" type="xs:string" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>
                Another spelling by which a survey may name the city. Case, accents, blanks and punctuation do not
                count when names are compared.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="note" type="text" minOccurs="0" maxOccurs="2">
            <xs:annotation>
              <xs:documentation>
                What the reader of a report should know about the entry.
              </xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="id" use="required"/>
        <xs:attribute name="kind" type="xs:string" default="city">
          <xs:annotation>
            <xs:documentation>
              What it is: city, province, country. A unit of the kind "country" is its own country.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="country" type="id">
          <xs:annotation><xs:documentation>One of the countries above.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="iso2" type="id">
          <xs:annotation>
            <xs:documentation>
              ISO 3166-1 alpha-2 code, where no country is referred to.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="iso3" type="id">
          <xs:annotation>
            <xs:documentation>
              ISO 3166-1 alpha-3 code, where no country is referred to.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="region" type="id">
          <xs:annotation><xs:documentation>One of the regions above.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="groups">
          <xs:annotation>
            <xs:documentation>Some of the groups above, parted by blanks.</xs:documentation>
          </xs:annotation>
          <xs:simpleType><xs:list itemType="id"/></xs:simpleType>
        </xs:attribute>
        <xs:attribute name="capital">
          <xs:annotation>
            <xs:documentation>
              Whether the source lists it as a capital; left out where the question makes no sense.
            </xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="yes"/>
              <xs:enumeration value="no"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="latitude" type="degrees"/>
        <xs:attribute name="longitude" type="degrees"/>
        <xs:attribute name="population" type="amount">
          <xs:annotation>
            <xs:documentation>
              Number of inhabitants; left out where the source has none for the unit itself.
            </xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="incomePerHead" type="amount">
          <xs:annotation>
            <xs:documentation>Where it is not that of the country above.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>
    </xs:schema>

    """#
}
