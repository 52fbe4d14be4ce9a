/// The schema of survey descriptions (`urn:feasibility:survey:1`).
///
/// `Surveys/survey.xsd` is a copy of it for editors. The reader checks the same and more, in better words.
public enum SurveySchema {
  /// The schema as text.
  public static let text = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:feasibility:survey:1"
      targetNamespace="urn:feasibility:survey:1" elementFormDefault="qualified">

      <xs:annotation>
        <xs:documentation xml:lang="en">
          A survey description: the file survey.xml that stands beside the data of one round and says which round it
          is, where the values come from and under which terms, whether they are real, where the data lies and how
          its columns and codes are to be read. The program reads it strictly: an unknown element or attribute is
          an error.

          Tables are CSV after RFC 4180, parted by comma, semicolon, tab or bar, in UTF-8 or in an encoding that is
          found by looking and said, or workbooks (xlsx, xlsm, ods, fods), of which the sheet is read that is named or
          else has the most headers that are asked for. Titles above the header and rows that begin with # are passed
          over and said.

          A wide table has a row a city. Its columns are the city, the items of the criteria set (GOV-01), their
          values and numbers of answers by population group (DIV-01[women], DIV-01[women].n) and their evidence
          (GOV-01.evidence). GOV-01.margin says how far an answer may be off to either side, in the unit of the item,
          for the robustness analysis. A long table has a row an answer. Its columns are the city, question, group,
          value, n, evidence and margin; group and the last three may be left out. GOV-01.answered-by,
          GOV-01.verified-by and GOV-01.verified (accepted, rejected or open, with the day behind it) say who stands
          behind an answer; in a long table these are the columns answered-by, verified-by and verified.

          An empty cell is no answer, and n/a, in any case, is not applicable, unless a missing element says
          otherwise. Every other code counts only if it is listed. Numbers lie from -10^15 to 10^15. How they are
          written, with decimal points or decimal commas, with or without marks between thousands, is found by all
          cells of a column together and said; decimal and thousands state it for the survey, a file or a column, and
          a cell that goes against it is set aside. A percentage may carry a % sign, which makes 0.65% certain where
          0.65 might be a share of 1; 65 % on a scale from 0 to 1 is 0.65. A word beside a number is left out if it is
          the unit of the indicator, stands beside every number of the column, or is stated with unit. Yes and no may
          be written yes, no, 1, 0, true, false, 예, 아니오, and in other languages. Options may be given by their code
          or their label. What lies within 1e-9 of an end of the scale is that end.

          A column of an item may also be named by the exact name or question that the criteria set gives it, in any
          language, where no other item has it. Texts are compared in their composed form, full-width letters and
          digits as plain ones, every white space as a blank, invisible characters left out. Empty fields behind the
          last header move nothing.
        </xs:documentation>
      </xs:annotation>

    \#(types)

      <xs:element name="survey">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="text" maxOccurs="2">
              <xs:annotation>
                <xs:documentation>
                  The name of the survey in reports; the English one is required.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="source" type="text" minOccurs="0" maxOccurs="2">
              <xs:annotation>
                <xs:documentation>
                  The source in words, with the attribution that its licence asks for.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="licence" type="xs:string" minOccurs="0">
              <xs:annotation><xs:documentation>The licence as the source states it.</xs:documentation></xs:annotation>
            </xs:element>
            <xs:element name="note" type="text" minOccurs="0" maxOccurs="2">
              <xs:annotation>
                <xs:documentation>
                  What the reader should know about the data.
                </xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="registry">
              <xs:annotation><xs:documentation>The registry of cities.</xs:documentation></xs:annotation>
              <xs:complexType><xs:attribute name="href" type="path" use="required"/></xs:complexType>
            </xs:element>
            <xs:element name="city" minOccurs="0">
              <xs:annotation>
                <xs:documentation>
                  The header of the column that names the city, by id or by any spelling of the registry; for
                  proxies, the column with the country code. Needed unless all data names its cities otherwise.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:attribute name="column" use="required">
                  <xs:simpleType>
                    <xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:complexType>
            </xs:element>
            <xs:choice>
              <xs:element name="data" maxOccurs="unbounded">
                <xs:annotation>
                  <xs:documentation>
                    A data file. Several files are several batches of cities: a city that an earlier file holds is
                    set aside.
                  </xs:documentation>
                </xs:annotation>
                <xs:complexType>
                  <xs:attribute name="href" type="path" use="required"/>
                  <xs:attribute name="layout" use="required">
                    <xs:simpleType>
                      <xs:restriction base="xs:string">
                        <xs:enumeration value="wide"/>
                        <xs:enumeration value="long"/>
                        <xs:enumeration value="across"/>
                        <xs:enumeration value="xml"/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                  <xs:attribute name="delimiter" type="delimiter"/>
                  <xs:attribute name="encoding" type="encoding"/>
                  <xs:attribute name="sheet" type="filled">
                    <xs:annotation>
                      <xs:documentation>
                        The sheet of a workbook. Default: the one that holds the headers asked for.
                      </xs:documentation>
                    </xs:annotation>
                  </xs:attribute>
                  <xs:attribute name="cityColumn" type="filled">
                    <xs:annotation>
                      <xs:documentation>
                        The header of the file's own column of cities.
                      </xs:documentation>
                    </xs:annotation>
                  </xs:attribute>
                  <xs:attribute name="city" type="filled">
                    <xs:annotation>
                      <xs:documentation>
                        The city that the whole file is of, by id or by any spelling of the registry.
                      </xs:documentation>
                    </xs:annotation>
                  </xs:attribute>
                  <xs:attributeGroup ref="numbers"/>
                </xs:complexType>
              </xs:element>
              <xs:element name="proxies">
                <xs:annotation>
                  <xs:documentation>
                    A wide table with a row a country, whose values stand in for its cities. Needed for, and only
                    for, the origin "country-proxy".
                  </xs:documentation>
                </xs:annotation>
                <xs:complexType>
                  <xs:attribute name="href" type="path" use="required"/>
                  <xs:attribute name="by" use="required">
                    <xs:annotation>
                      <xs:documentation>
                        Which code of the registry the city column holds.
                      </xs:documentation>
                    </xs:annotation>
                    <xs:simpleType>
                      <xs:restriction base="xs:string">
                        <xs:enumeration value="iso3"/>
                        <xs:enumeration value="iso2"/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                  <xs:attribute name="delimiter" type="delimiter"/>
                  <xs:attribute name="encoding" type="encoding"/>
                  <xs:attribute name="sheet" type="filled"/>
                  <xs:attributeGroup ref="numbers"/>
                </xs:complexType>
              </xs:element>
            </xs:choice>
            <xs:element name="missing" minOccurs="0" maxOccurs="unbounded">
              <xs:annotation>
                <xs:documentation>
                  A code that stands for a missing value, in any case of its letters; the empty code is the empty
                  cell. A code that is a number is compared by value: -999 is -999.000 too. A listed code comes before
                  an option or a yes or no of the same name; an option n/a comes before the n/a that is not listed.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:attribute name="code" type="xs:string" use="required"/>
                <xs:attribute name="reason" type="reason" use="required"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="column" minOccurs="0" maxOccurs="unbounded">
              <xs:annotation>
                <xs:documentation>
                  What stands under a header that is not one of the program: an item (by group, its number of
                  answers, its evidence or its margin), one of the columns of a long table, or nothing that is read. In a long
                  table a name with an item may also be a question as it is written there. A name with nothing but
                  decimal, thousands or unit says how the numbers under a header of the program are written.
                </xs:documentation>
              </xs:annotation>
              <xs:complexType>
                <xs:attribute name="name" type="xs:string" use="required"/>
                <xs:attribute name="item" type="id"/>
                <xs:attribute name="group" type="id"/>
                <xs:attribute name="part">
                  <xs:simpleType>
                    <xs:restriction base="xs:string">
                      <xs:enumeration value="n"/>
                      <xs:enumeration value="evidence"/>
                      <xs:enumeration value="margin"/>
                      <xs:enumeration value="answered-by"/>
                      <xs:enumeration value="verified-by"/>
                      <xs:enumeration value="verified"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attribute name="as">
                  <xs:simpleType>
                    <xs:restriction base="xs:string">
                      <xs:enumeration value="question"/>
                      <xs:enumeration value="group"/>
                      <xs:enumeration value="value"/>
                      <xs:enumeration value="n"/>
                      <xs:enumeration value="evidence"/>
                      <xs:enumeration value="margin"/>
                      <xs:enumeration value="answered-by"/>
                      <xs:enumeration value="verified-by"/>
                      <xs:enumeration value="verified"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attribute name="ignore">
                  <xs:simpleType>
                    <xs:restriction base="xs:string"><xs:enumeration value="yes"/></xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attributeGroup ref="numbers"/>
              </xs:complexType>
            </xs:element>
    \#(acknowledge)
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
          <xs:attribute name="edition" use="required">
              <xs:annotation><xs:documentation>The round, for example 2014.</xs:documentation></xs:annotation>
            <xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
          </xs:attribute>
          <xs:attribute name="date">
              <xs:annotation>
                <xs:documentation>
                  The date of the data: a year, a month or a day.
                </xs:documentation>
              </xs:annotation>
            <xs:simpleType>
              <xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"/></xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="origin" use="required">
              <xs:annotation>
                <xs:documentation>
                  real: collected or published; synthetic: made up by a program; country-proxy: country values
                  stand in.
                </xs:documentation>
              </xs:annotation>
            <xs:simpleType>
              <xs:restriction base="xs:string">
                <xs:enumeration value="real"/>
                <xs:enumeration value="synthetic"/>
                <xs:enumeration value="country-proxy"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="criteria" type="id">
              <xs:annotation>
                <xs:documentation>
                  The criteria set that the survey was made for.
                </xs:documentation>
              </xs:annotation>
          </xs:attribute>
          <xs:attributeGroup ref="numbers"/>
        </xs:complexType>
      </xs:element>
    </xs:schema>

    """#
}
