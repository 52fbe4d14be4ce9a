/// The schema of returns in XML (`urn:feasibility:responses:1`).
///
/// `Surveys/responses.xsd` is a copy of it for editors. The reader checks the same and more, in better words.
public enum ResponsesSchema {
  /// The schema as text.
  public static let text = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:feasibility:responses:1"
      targetNamespace="urn:feasibility:responses:1" elementFormDefault="qualified">

      <xs:annotation>
        <xs:documentation xml:lang="en">
          Returns: the answers of cities in XML, for surveys whose data is not a table. Each answer has a value or
          says why it has none. Values are written as in tables; see the schema of survey.xml.
        </xs:documentation>
      </xs:annotation>

      \#(SharedTypes.id)

      \#(SharedTypes.reason)

      <xs:element name="responses">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="return" minOccurs="0" maxOccurs="unbounded">
              <xs:annotation>
                <xs:documentation>
                  All answers of one city; a city has one return.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="answer" minOccurs="0" maxOccurs="unbounded">
                    <xs:complexType>
                      <xs:attribute name="item" type="xs:string" use="required"/>
                      <xs:attribute name="group" type="id">
                        <xs:annotation>
                          <xs:documentation>
                            The population group, where the answer is not for all.
                          </xs:documentation>
                        </xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="value" type="xs:string"/>
                      <xs:attribute name="missing" type="reason">
                        <xs:annotation>
                          <xs:documentation>
                            Why there is no value; an answer has either this or a value.
                          </xs:documentation>
                        </xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="n" type="xs:string">
                        <xs:annotation>
                          <xs:documentation>
                            The number of answers behind the value of a group.
                          </xs:documentation>
                        </xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="margin" type="xs:string">
                        <xs:annotation>
                          <xs:documentation>
                            How far the value may be off to either side, in the unit of the item.
                          </xs:documentation>
                        </xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="evidence" type="xs:string">
                        <xs:annotation>
                          <xs:documentation>
                            A link or a document that supports the answer.
                          </xs:documentation>
                        </xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="answeredBy" type="xs:string">
                        <xs:annotation><xs:documentation>Who answered.</xs:documentation></xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="verifiedBy" type="xs:string">
                        <xs:annotation><xs:documentation>Who verified the answer.</xs:documentation></xs:annotation>
                      </xs:attribute>
                      <xs:attribute name="verified" type="xs:string">
                        <xs:annotation>
                          <xs:documentation>
                            What came of it, with or without the day: accepted, rejected or open, as in
                            "accepted 2026-03-01". A rejected answer is missing.
                          </xs:documentation>
                        </xs:annotation>
                      </xs:attribute>
                    </xs:complexType>
                  </xs:element>
                </xs:sequence>
                <xs:attribute name="city" type="xs:string" use="required"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="survey" type="id">
              <xs:annotation><xs:documentation>The id of the survey.</xs:documentation></xs:annotation>
          </xs:attribute>
        </xs:complexType>
      </xs:element>
    </xs:schema>

    """#
}
