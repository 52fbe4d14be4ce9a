package import Diagnostics

/// One question of a delivery, however many columns carry it: a select-many question is one, split or joined.
package struct DeliveredQuestion: Sendable, Equatable {
  /// What kind of answer it takes.
  package enum Kind: Sendable, Equatable, CaseIterable {
    /// Any text.
    case text
    /// A number.
    case number
    /// A day, a time or both.
    case date
    /// Yes or no.
    case boolean
    /// One of the options.
    case choice
    /// Any number of the options.
    case choices
    /// A place on the earth: latitude, longitude, height, accuracy.
    case place
    /// The name of a file that was sent along.
    case attachment
    /// What the tool writes of its own: identifiers, times, versions, devices.
    case record
  }

  /// The name that the tool's machine uses: `group/item`, `Q1[SQ001]`; the heading where there is no other.
  package var name: String
  /// The text that respondents read, in the language of the file; `nil` where it has none.
  package var label: String?
  /// Further labels, a language and a text each, in the order of the file.
  package var labels: [DeliveredLabel]
  /// What kind of answer it takes.
  package var kind: Kind
  /// The options of ``Kind/choice`` and ``Kind/choices``, in the order of the form or of the columns.
  package var options: [DeliveredOption]
  /// The groups around it, the outermost first.
  package var groups: [String]
  /// Which entry of a repeated group it is of, from 1, the outermost first; empty where nothing repeats.
  package var entries: [Int]
  /// Where its first column, heading or definition stands.
  package var place: InputLocation

  /// A question.
  package init(
    name: String, label: String? = nil, labels: [DeliveredLabel] = [], kind: Kind, options: [DeliveredOption] = [],
    groups: [String] = [], entries: [Int] = [], place: InputLocation
  ) {
    (self.name, self.label, self.labels, self.kind) = (name, label, labels, kind)
    (self.options, self.groups, self.entries, self.place) = (options, groups, entries, place)
  }
}

/// A text in a language, as the tool names languages: `en`, `English (en)`.
package struct DeliveredLabel: Sendable, Equatable {
  package var language: String
  package var text: String

  /// A label.
  package init(language: String, text: String) { (self.language, self.text) = (language, text) }
}

/// One option of a choice.
package struct DeliveredOption: Sendable, Equatable {
  /// The code that the tool stores; the text where it stores texts.
  package var name: String
  /// The text that respondents read; `nil` where the file has none.
  package var label: String?

  /// An option.
  package init(name: String, label: String? = nil) { (self.name, self.label) = (name, label) }
}
