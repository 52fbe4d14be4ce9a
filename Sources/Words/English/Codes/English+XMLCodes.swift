extension English {
  static let xmlCodes: [String: CodeText] = [
    "XML-001": CodeText(
      title: "The file is not well-formed XML",
      meaning: "The characters at this place break the syntax of XML, so that the file cannot be read any further.",
      reason: "A reader that guesses what a broken file meant reads different data from different files in silence.",
      remedy: "Mend the place that is named. Editors that know XML mark such places while you type."),
    "XML-002": CodeText(
      title: "An end tag does not match the start tag",
      meaning: "The element that is open here has another name than the tag that should close it.",
      reason:
        "Elements must close in the reverse order of their opening; otherwise it is unclear what belongs to what.",
      remedy: "Give both tags the same name, or close the elements in between first."),
    "XML-003": CodeText(
      title: "The file ends before the document does",
      meaning: "An element, a tag, a comment or another part was begun and is not closed where the file ends.",
      reason: "The rest may be missing because a copy or a download was cut off, and half a survey is no survey.",
      remedy: "Fetch the file again if it was cut off; otherwise close what is open."),
    "XML-004": CodeText(
      title: "The bytes are not UTF-8",
      meaning: "The byte at this place does not belong to any character in the encoding UTF-8.",
      reason:
        "The file was probably saved in an older encoding such as Windows-1252 or EUC-KR; guessing damages names.",
      remedy: "Save the file as UTF-8. In an editor: open it in its true encoding, then save with encoding UTF-8."),
    "XML-005": CodeText(
      title: "The encoding is not UTF-8",
      meaning: "The file declares or shows an encoding other than UTF-8.",
      reason:
        "One encoding for all files leaves nothing to guess, and some encodings can hide markup from safety checks.",
      remedy: "Save the file as UTF-8 and write encoding=\"UTF-8\" in its first line, or leave the encoding out there."),
    "XML-006": CodeText(
      title: "A document type declaration is not allowed",
      meaning: "The file holds <!DOCTYPE …>, or declarations inside it, which these formats do not use.",
      reason: "Such declarations can make a small file grow without bound or draw in other files from the computer.",
      remedy: "Remove the declaration, and write out what its entities stood for."),
    "XML-007": CodeText(
      title: "An entity that XML does not know",
      meaning: "XML knows &amp; &lt; &gt; &quot; and &apos; only; others, such as HTML's &nbsp;, must be declared.",
      reason: "Declarations of entities are refused for safety, so that other references have no meaning.",
      remedy: "Write the character itself, or its number as in &#160;. A “&” that stands for itself is written &amp;."),
    "XML-008": CodeText(
      title: "A tag is too large",
      meaning: "A tag has more bytes, attributes or namespace declarations than any sensible file has.",
      reason: "The time to check a tag grows with the square of its length, so that one tag could stop the computer.",
      remedy: "Look for a missing quotation mark, which makes a tag swallow what follows; otherwise use elements."),
    "XML-009": CodeText(
      title: "Elements are nested too deep",
      meaning: "More elements stand inside one another than is allowed.",
      reason: "Depth costs memory at every step, and no survey or criteria set needs it.",
      remedy: "Look for elements that are never closed."),
    "XML-010": CodeText(
      title: "The file holds too many elements",
      meaning: "The file holds more elements than this kind of file may have.",
      reason: "Such files are kept whole in memory, which a flood of elements would fill.",
      remedy: "Check that this is the file you meant. Survey data may be larger than criteria and descriptions."),
    "XML-011": CodeText(
      title: "A text is too long",
      meaning: "A text between two tags, or a comment, is longer than is allowed.",
      reason: "A single value of that size is a mistake or an attack, and would fill the memory.",
      remedy: "Shorten the text, or look for a tag that was lost."),
    "XML-012": CodeText(
      title: "An attribute stands twice in one tag",
      meaning: "The same attribute is given two values.",
      reason: "It cannot be known which of the two was meant.",
      remedy: "Remove one of them."),
    "XML-013": CodeText(
      title: "A character that XML does not allow",
      meaning: "XML admits no control characters but tab and line ends, and no U+FFFE or U+FFFF, not even by number.",
      reason: "Such characters mostly come from damaged files or from a program's inner workings.",
      remedy: "Remove the character."),
    "XML-014": CodeText(
      title: "The file is not XML",
      meaning: "The file is empty or does not begin with “<”.",
      reason: "Every XML document begins with markup.",
      remedy: """
        Check the name of the file: criteria sets, surveys, registries and reports are XML. A table of answers is known by \
        its name, which ends in .csv, .tsv, .txt, .xlsx, .ods or .fods.
        """),
    "XML-015": CodeText(
      title: "There are further findings",
      meaning: "More findings of one kind were made than are shown one by one.",
      reason: "A fault in one place often repeats thousands of times and would bury the others.",
      remedy: "Mend what is shown, then read the file again."),
    "XML-016": CodeText(
      title: "A namespace prefix is not declared",
      meaning: "The part before the colon in a name must be declared with xmlns:….",
      reason: "Without it the name has no meaning.",
      remedy: "Declare the prefix, or remove it."),
    "XML-017": CodeText(
      title: "The XML parser has a remark",
      meaning: "The file can be read; the parser found something unusual in it.",
      reason: "Such remarks sometimes point to a mistake.",
      remedy: "Have a look; nothing needs to be done."),
    "XML-020": CodeText(
      title: "The document does not follow its schema",
      meaning: "The format's schema (the .xsd file) has a rule that the document breaks here.",
      reason:
        "The schema is the exact description of the format; what it does not allow has no meaning to the program.",
      remedy: "Compare the place with the format's description. Editors that read the .xsd offer what may stand there."),
    "XML-021": CodeText(
      title: "An element is missing or out of place",
      meaning: "The schema expects another element here, or none.",
      reason: "An element that is unknown at a place would be ignored, and its content lost in silence.",
      remedy: "Move, rename, add or remove the element; the finding says which ones are expected."),
    "XML-022": CodeText(
      title: "An attribute is not allowed here",
      meaning: "The schema has no such attribute on this element.",
      reason: "An unknown attribute is mostly a misspelt one, whose effect would be missed.",
      remedy: "Correct its name or remove it."),
    "XML-023": CodeText(
      title: "A required attribute is missing",
      meaning: "The schema requires an attribute that this element does not have.",
      reason: "There is no value that could be assumed without guessing.",
      remedy: "Add the attribute."),
    "XML-024": CodeText(
      title: "A value does not have the form it must have",
      meaning: "A number, code or word is not one that the schema allows here.",
      reason: "A value outside its range or list would distort every score that builds on it.",
      remedy: "Correct the value; the finding names the rule."),
    "XML-025": CodeText(
      title: "The schema itself cannot be used",
      meaning: "The .xsd text is no valid schema, or needs other documents.",
      reason: "Schemas are compiled from text alone; nothing they name is loaded.",
      remedy: "This is a fault of the program, not of your data, unless you have changed a schema."),
  ]
}
