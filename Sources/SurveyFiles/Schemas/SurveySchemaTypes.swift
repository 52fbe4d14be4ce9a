extension SurveySchema {
  /// The simple types that its elements and attributes have.
  static let types = #"""
    \#(SharedTypes.id)

      \#(SharedTypes.text)

      \#(SharedTypes.reason)

      <xs:simpleType name="path">
        <xs:annotation>
          <xs:documentation>
            A relative path with "/", in the survey's own folder or the one above: at most one "../", in front.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="(\.\.?/)?(([^/\\.]|\.[^/\\.]|\.\.[^/\\])[^/\\]*)(/(([^/\\.]|\.[^/\\.]|\.\.[^/\\])[^/\\]*))*"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="encoding">
        <xs:annotation>
          <xs:documentation>
            The encoding of a text; without it, it is found by looking. Other names for these are read too.
          </xs:documentation>
        </xs:annotation>
        <xs:union memberTypes="xs:token">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="utf-8"/>
              <xs:enumeration value="utf-16le"/>
              <xs:enumeration value="utf-16be"/>
              <xs:enumeration value="utf-32le"/>
              <xs:enumeration value="utf-32be"/>
              <xs:enumeration value="cp949"/>
              <xs:enumeration value="windows-1252"/>
              <xs:enumeration value="iso-8859-1"/>
              <xs:enumeration value="iso-8859-2"/>
              <xs:enumeration value="iso-8859-5"/>
              <xs:enumeration value="iso-8859-7"/>
              <xs:enumeration value="iso-8859-9"/>
              <xs:enumeration value="iso-8859-15"/>
              <xs:enumeration value="windows-1250"/>
              <xs:enumeration value="windows-1251"/>
              <xs:enumeration value="windows-1253"/>
              <xs:enumeration value="windows-1254"/>
              <xs:enumeration value="windows-1256"/>
              <xs:enumeration value="windows-1258"/>
              <xs:enumeration value="windows-874"/>
              <xs:enumeration value="koi8-r"/>
              <xs:enumeration value="macintosh"/>
              <xs:enumeration value="shift_jis"/>
              <xs:enumeration value="euc-jp"/>
              <xs:enumeration value="gb18030"/>
              <xs:enumeration value="big5"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:union>
      </xs:simpleType>

      <xs:simpleType name="delimiter">
        <xs:annotation>
          <xs:documentation>What parts the fields of a table; without it, it is found by looking.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="comma"/>
          <xs:enumeration value="semicolon"/>
          <xs:enumeration value="tab"/>
          <xs:enumeration value="bar"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="filled">
        <xs:annotation><xs:documentation>A text that is not empty.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>
      </xs:simpleType>

      <xs:attributeGroup name="numbers">
        <xs:annotation>
          <xs:documentation>
            How numbers are written: what parts decimals, what stands between thousands, and a word that stands beside
            them and is left out. Without it that is found by all cells of a column together.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="decimal">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="point"/>
              <xs:enumeration value="comma"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="thousands">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="none"/>
              <xs:enumeration value="blank"/>
              <xs:enumeration value="apostrophe"/>
              <xs:enumeration value="point"/>
              <xs:enumeration value="comma"/>
              <xs:enumeration value="underscore"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="unit">
          <xs:simpleType>
            <xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:attributeGroup>
    """#
}
