import Testing

@testable import Workflow

@Suite struct FileCheckTests {
  @Test(
    arguments: [
      ("<criteriaSet xmlns='x'>", "criteriaSet"),
      ("\u{FEFF}<?xml version='1.0'?>\n<!-- <survey> -->\n<r:registry/>", "registry"),
      ("<!DOCTYPE html><html>", "html"), ("a,b,c\n1,2,3", nil), ("", nil), ("<", nil),
      ("<!-- never closed <survey>", nil),
    ] as [(String, String?)])
  func theRootIsFoundWithoutParsing(text: String, root: String?) {
    #expect(FileCheck.rootName(of: Array(text.utf8)) == root)
  }
}
