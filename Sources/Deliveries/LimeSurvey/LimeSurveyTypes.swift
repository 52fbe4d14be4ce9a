internal import Diagnostics

extension LimeSurveyStructure {
  /// More columns than the answers to one question can have in any table.
  static let mostColumns = 16_384

  /// The columns that a question has in the answers, as questions of a delivery, with what LimeSurvey's own table of
  /// answers puts behind the question's number for each.
  func columns(of entry: Entry) -> [(question: DeliveredQuestion, suffix: String)] {
    let subs = subquestions[entry.id] ?? []
    let rows = subs.filter { $0.scale == 0 }
    let across = subs.filter { $0.scale == 1 }
    let choices = (answers[entry.id] ?? []).filter { $0.scale == 0 }
    let other = entry.hasOther ? [(make(entry, "other", .text, texts: ["Other"]), "other")] : []
    func each(_ kind: DeliveredQuestion.Kind, _ options: [DeliveredOption] = [])
      -> [(question: DeliveredQuestion, suffix: String)]
    {
      rows.map { (make(entry, $0.code, kind, options, texts: [$0.text(language) ?? ""]), $0.code) }
    }
    func whole(_ kind: DeliveredQuestion.Kind, _ options: [DeliveredOption] = [])
      -> [(question: DeliveredQuestion, suffix: String)]
    {
      [(make(entry, nil, kind, options), "")]
    }
    switch entry.type {
    case "M": return whole(.choices, options(rows))
    case "P":
      let comments = each(.text).map { comment in
        (
          make(entry, comment.suffix + "comment", .text, texts: [comment.question.label ?? ""]),
          comment.suffix + "comment"
        )
      }
      let more = entry.hasOther ? [(make(entry, "othercomment", .text, texts: ["Other"]), "othercomment")] : []
      return whole(.choices, options(rows)) + comments + more
    case "L", "!":
      let last = entry.hasOther ? [DeliveredOption(name: "-oth-", label: "Other")] : []
      return whole(.choice, options(choices) + last) + other
    case "O": return whole(.choice, options(choices)) + [(make(entry, "comment", .text, texts: ["Comment"]), "comment")]
    case "F", "H": return each(.choice, options(choices))
    case "1":
      let first = options(choices)
      let second = options((answers[entry.id] ?? []).filter { $0.scale == 1 })
      return rows.flatMap { row in
        [(1, first), (2, second)].map { number, answers in
          (
            make(
              entry, "\(row.code)][\(number)", .choice, answers,
              texts: [row.text(language) ?? "", "Scale \(number)"]), "\(row.code)#\(number - 1)"
          )
        }
      }
    case ":", ";":
      guard rows.count.multipliedReportingOverflow(by: across.count).partialValue <= Self.mostColumns else { return [] }
      return rows.flatMap { row in
        across.map { column in
          let code = "\(row.code)_\(column.code)"
          let texts = [row.text(language) ?? "", column.text(language) ?? ""]
          return (make(entry, code, entry.type == ":" ? .number : .text, texts: texts), code)
        }
      }
    case "A": return each(.choice, Self.scale(5))
    case "B": return each(.choice, Self.scale(10))
    case "C": return each(.choice, Self.fixed([("Y", "Yes"), ("N", "No"), ("U", "Uncertain")]))
    case "E": return each(.choice, Self.fixed([("I", "Increase"), ("S", "Same"), ("D", "Decrease")]))
    case "K": return each(.number)
    case "Q": return each(.text)
    case "R":
      let ranked = options(choices)
      return choices.indices.prefix(Self.mostColumns).map { rank in
        (make(entry, "\(rank + 1)", .choice, ranked, texts: ["Rank \(rank + 1)"]), "\(rank + 1)")
      }
    case "5": return whole(.choice, Self.scale(5))
    case "G": return whole(.choice, Self.fixed([("M", "Male"), ("F", "Female")]))
    case "Y": return whole(.boolean, Self.fixed([("Y", "Yes"), ("N", "No")]))
    case "N": return whole(.number)
    case "D": return whole(.date)
    case "|": return whole(.attachment) + [(make(entry, "filecount", .record, texts: ["filecount"]), "_filecount")]
    case "X": return whole(.record)
    default: return whole(.text)
    }
  }

  private func make(
    _ entry: Entry, _ sub: String?, _ kind: DeliveredQuestion.Kind, _ options: [DeliveredOption] = [],
    texts: [String] = []
  ) -> DeliveredQuestion {
    let behind = texts.isEmpty ? "" : " " + texts.map { "[\($0)]" }.joined()
    return DeliveredQuestion(
      name: LimeSurveyName(base: entry.code, sub: sub).text, label: entry.text(language).map { $0 + behind },
      labels: sub == nil ? entry.texts : [], kind: kind, options: options,
      groups: groups[entry.group]?.text(language).map { [$0] } ?? [], place: entry.place)
  }

  private func options(_ entries: [Entry]) -> [DeliveredOption] {
    entries.map { DeliveredOption(name: $0.code, label: $0.text(language)) }
  }

  private static func scale(_ top: Int) -> [DeliveredOption] {
    (1...top).map { DeliveredOption(name: "\($0)", label: "\($0)") }
  }

  private static func fixed(_ options: [(String, String)]) -> [DeliveredOption] {
    options.map { DeliveredOption(name: $0.0, label: $0.1) }
  }
}
