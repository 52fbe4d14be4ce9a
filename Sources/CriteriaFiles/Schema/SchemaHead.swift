extension CriteriaSchema {
  /// The head of the schema.
  static let head = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:feasibility:criteria:1"
      targetNamespace="urn:feasibility:criteria:1" elementFormDefault="qualified">

      <xs:annotation>
        <xs:documentation xml:lang="en">
          A criteria set: everything by which cities are assessed. Indicators say what is measured, how it is asked and
          how a value comes onto the scale from 0 to 1; indices say how indicators are weighed and combined; gates,
          classes, verdicts and divide rules say what follows.

          The program reads these files strictly: an unknown element or attribute is an error. Every attribute that
          may be left out has its default declared here. Beyond this schema the program checks what a schema cannot
          express, such as weights that do not sum to 1, references to nothing and verdicts that can never apply.
        </xs:documentation>
      </xs:annotation>


    """#
}
