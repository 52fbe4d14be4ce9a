/// A parameter of a method as files write it. Reading, writing, fields and notation of reports and words follow
/// from its kind; a method that needs no new kind needs no new code for them.
package struct MethodParameter: Sendable {
  /// What a number may be.
  package enum Bounds: Sendable {
    /// Any number.
    case any
    /// Above 0, and not too small to divide by.
    case positive
    /// Within both ends.
    case within(ClosedRange<Double>)
    /// No larger than what exponents may be, either way.
    case exponent
  }

  /// A choice of two words.
  package enum Flag: Sendable {
    /// `scale`: `linear` or `logarithmic`.
    case logarithmic
    /// `outside`: `cut` or `keep`.
    case cut
    /// `capped`: at most 1.
    case capped
    /// `adjusted`: the adjusted index of Mazziotta and Pareto.
    case adjusted
    /// `phenomenon`: `positive` or `negative`.
    case negative

    /// The words for it, and which of them is meant where none is written.
    package var words: (yes: StaticString, no: StaticString, isSet: Bool) {
      switch self {
      case .logarithmic: ("logarithmic", "linear", false)
      case .cut: ("cut", "keep", true)
      case .capped, .adjusted: ("yes", "no", false)
      case .negative: ("negative", "positive", false)
      }
    }
  }

  /// What kind of parameter it is.
  package enum Kind: Sendable {
    /// A number, required where there is no default.
    case number(default: Double?, Bounds)
    /// The score of a constant column, of 0…1 if `isUnit`; may be left out.
    case constant(isUnit: Bool)
    /// How equals are ranked.
    case ties
    /// The id of a city.
    case city
    /// A choice of two words.
    case flag(Flag)
    /// Elements with cut points and points.
    case steps
    /// What a zero does.
    case zero
    /// Weights of places, one a child.
    case places
    /// The preference function of PROMETHEE.
    case preference
    /// An element with a rank a child.
    case ranks
    /// Elements with experts' points.
    case experts
    /// Elements with rows of pairwise comparisons.
    case matrix
    /// Comparisons with best and worst child.
    case bestWorst
    /// The two bounds of a share, `lower` and `upper`.
    case shareBounds
  }

  /// What kind of parameter it is.
  package let kind: Kind
  /// The attribute in criteria files; of kinds with several, the first.
  package let name: StaticString
  /// The field in reports.
  package let field: StaticString

  private init(_ kind: Kind, _ name: StaticString, field: StaticString? = nil) {
    self.kind = kind
    self.name = name
    self.field = field ?? name
  }

  /// A number.
  package static func number(
    _ name: StaticString, field: StaticString? = nil, default value: Double? = nil, _ bounds: Bounds = .any
  ) -> MethodParameter { MethodParameter(.number(default: value, bounds), name, field: field) }

  /// The score of a constant column.
  package static func constant(isUnit: Bool) -> MethodParameter {
    MethodParameter(.constant(isUnit: isUnit), "constant")
  }

  /// The id of a city.
  package static func city(_ name: StaticString, field: StaticString) -> MethodParameter {
    MethodParameter(.city, name, field: field)
  }

  /// A choice of two words.
  package static func flag(_ flag: Flag) -> MethodParameter {
    switch flag {
    case .logarithmic: MethodParameter(.flag(flag), "scale", field: "logarithmic")
    case .cut: MethodParameter(.flag(flag), "outside", field: "truncated")
    case .capped: MethodParameter(.flag(flag), "capped")
    case .adjusted: MethodParameter(.flag(flag), "adjusted")
    case .negative: MethodParameter(.flag(flag), "phenomenon")
    }
  }

  /// How equals are ranked.
  package static let ties = MethodParameter(.ties, "ties")
  /// Cut points and points.
  package static let steps = MethodParameter(.steps, "from")
  /// What a zero does.
  package static let zero = MethodParameter(.zero, "zero")
  /// Weights of places.
  package static let places = MethodParameter(.places, "places")
  /// The preference function of PROMETHEE.
  package static let preference = MethodParameter(.preference, "preference")
  /// A rank a child.
  package static let ranks = MethodParameter(.ranks, "ranks")
  /// Experts' points.
  package static let experts = MethodParameter(.experts, "expert")
  /// Pairwise comparisons.
  package static let matrix = MethodParameter(.matrix, "row")
  /// Comparisons with best and worst.
  package static let bestWorst = MethodParameter(.bestWorst, "best")
  /// The bounds of a share.
  package static let shareBounds = MethodParameter(.shareBounds, "lower")
}

/// How files write a method: its element or attribute, and its parameters in their order.
package struct MethodForm: Sendable {
  /// The element in criteria files, of a normalisation.
  package let element: StaticString
  /// The parameters, in the order in which files write them.
  package let parameters: [MethodParameter]
  /// Whether the result can be stretched onto a range.
  package let takesRange: Bool

  /// Creates a form.
  package init(
    element: StaticString = "", _ parameters: [MethodParameter] = [], takesRange: Bool = false
  ) {
    self.element = element
    self.parameters = parameters
    self.takesRange = takesRange
  }
}
