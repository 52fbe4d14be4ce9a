package import AssessmentModel
package import Diagnostics

/// One question of a form, and what becomes of its answers.
package struct MappedQuestion: Sendable, Equatable {
  /// What becomes of the answers.
  package enum Use: Sendable, Equatable {
    /// They answer what a wide table has under this header: `GOV-01`, `DIV-01[women].n`, `GOV-01.evidence`.
    case answer(to: String)
    /// The options that were chosen make one answer.
    case set(to: String, SetRule)
    /// Each option answers an item of its own with yes or no.
    case apart
    /// They are left out.
    case leftOut(LeftOut)
  }

  /// Why a question is left out.
  package enum LeftOut: String, Sendable, CaseIterable {
    /// It tells who answered: nothing of it is carried on.
    case personal
    /// The tool's own record.
    case record
    /// It says which city the return is of, and answers nothing.
    case city
    /// Nobody has decided yet.
    case open
    /// It was decided that no item is answered by it.
    case notAsked = "not-asked"
  }

  /// How sure a proposal is.
  package enum Confidence: String, Sendable, CaseIterable {
    /// It is written in full, or somebody has decided.
    case certain
    /// It looks so; nothing is read by it before somebody has confirmed it.
    case likely
  }

  /// The name in the tool, and which entry of a repeated group it is of.
  package var name: String
  package var entries: [Int]
  /// What respondents read.
  package var label: String?
  /// The kind of answer, as ``DeliveredQuestion/Kind`` names it.
  package var kind: String
  /// What becomes of the answers.
  package var use: Use
  /// How sure that is, and by what.
  package var confidence: Confidence
  package var because: String?
  /// The options of the form, and what each stands for.
  package var options: [MappedOption]
  /// From how many chosen options on the answer is which level; empty where the number itself is the answer.
  package var levels: [CountLevel]
  /// Where it is written; `nil` for one that was made.
  package var place: InputLocation?

  /// A question.
  package init(
    name: String, entries: [Int] = [], label: String? = nil, kind: String, use: Use,
    confidence: Confidence = .certain, because: String? = nil, options: [MappedOption] = [],
    levels: [CountLevel] = [], place: InputLocation? = nil
  ) {
    (self.name, self.entries, self.label, self.kind, self.use) = (name, entries, label, kind, use)
    (self.confidence, self.because, self.options, self.levels) = (confidence, because, options, levels)
    self.place = place
  }
}

/// How the options that were chosen make one answer; those that do not count are left apart.
package enum SetRule: String, Sendable, CaseIterable {
  /// Yes, if one of them was chosen.
  case any
  /// Yes, if all of them were.
  case all
  /// How many were.
  case count
  /// How many were, in percent of all.
  case share
  /// The sum of their values.
  case points
}

/// One option of a form, and what it stands for.
package struct MappedOption: Sendable, Equatable {
  /// The code that the tool stores.
  package var code: String
  /// What respondents read.
  package var label: String?
  /// The answer that it stands for; of ``SetRule/points`` what it is worth.
  package var value: String?
  /// The reason that it gives for there being no answer.
  package var missing: MissingReason?
  /// Whether it counts among options that make one answer.
  package var counts: Bool
  /// Of ``MappedQuestion/Use/apart`` the item that it answers.
  package var to: String?

  /// An option.
  package init(
    code: String, label: String? = nil, value: String? = nil, missing: MissingReason? = nil, counts: Bool = true,
    to: String? = nil
  ) {
    (self.code, self.label, self.value, self.missing) = (code, label, value, missing)
    (self.counts, self.to) = (counts, to)
  }
}

/// From a number of chosen options on, the answer.
package struct CountLevel: Sendable, Equatable {
  /// The least number.
  package var from: Double
  /// The answer.
  package var value: String

  /// A level.
  package init(from: Double, value: String) { (self.from, self.value) = (from, value) }
}
