internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles
internal import Workflow

/// What surveys without a description were taken for, as JSON.
enum IntakeJSON {
  /// A document with the records as its last member, `intake`; as it is if there are none.
  static func adding(_ records: [IntakeRecord], to document: String) -> String {
    guard !records.isEmpty else { return document }
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object { json.member("intake", array: { write(records, to: json) }) }
    let member = sink.text
    func body(_ text: String) -> Substring {
      let object = text.dropLast(text.reversed().prefix { $0 == "\n" }.count).dropLast()
      return object.dropLast(object.reversed().prefix { $0 == "\n" }.count)
    }
    let members = body(document)
    return members + (members.last == "{" ? "" : ",") + body(member).dropFirst() + "\n}\n"
  }

  /// The elements of an array that the caller has opened.
  static func write(_ records: [IntakeRecord], to json: JSONWriter) {
    for record in records {
      let account = record.account
      json.object {
        json.member("source", account.source)
        json.member("id", account.id)
        json.member("edition", account.edition)
        json.member("itemsAsked", account.itemsAsked)
        json.member("itemsFound", array: { account.itemsFound.forEach { json.string($0.rawValue) } })
        write(account.registry, to: json)
        json.member(
          "tables",
          array: { for table in account.tables { write(table, to: json) } })
        json.member("notRead", array: { account.ignored.forEach { json.string($0) } })
        json.member("leftOut", array: { account.leftOut.forEach { json.string($0) } })
        json.member("kept", array: { record.kept.forEach { json.string($0) } })
      }
    }
  }

  private static func write(_ registry: IntakeAccount.Registry, to json: JSONWriter) {
    switch registry {
    case .given(let file, let cities):
      json.member("registry", "given")
      json.member("registryFile", file)
      json.member("registryCities", cities)
    case .known(let file, let found, let count):
      json.member("registry", "known")
      json.member("registryFile", file)
      json.member("namesKnown", found)
      json.member("names", count)
    case .asNamed(let count, let file, let found):
      json.member("registry", "asNamed")
      json.member("registryFile", file)
      json.member("namesKnown", found)
      json.member("names", count)
    }
  }

  private static func write(_ table: IntakeAccount.Table, to json: JSONWriter) {
    json.object {
      json.member("file", table.file)
      json.member("sheet", table.sheet)
      json.member("layout", table.layout.rawValue)
      json.member("delimiter", table.delimiter)
      json.member("rows", table.rows)
      switch table.city {
      case .columnByWord(let header):
        json.member("city", header)
        json.member("cityBy", "word")
      case .columnByContent(let header, let found, let count):
        json.member("city", header)
        json.member("cityBy", "content")
        json.member("citiesFound", found)
        json.member("citiesLookedAt", count)
      case .fileName(let name):
        json.member("city", name)
        json.member("cityBy", "name")
      case .headers(let count):
        json.member("cityBy", "headers")
        json.member("citiesFound", count)
      }
      json.member(
        "columns",
        array: {
          for column in table.columns {
            json.object {
              json.member("header", column.header)
              json.member("use", column.use)
              json.member("by", column.match?.rawValue)
            }
          }
        })
    }
  }
}
