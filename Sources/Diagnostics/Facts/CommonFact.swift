/// What findings of all domains say.
package enum CommonFact: UInt16, CaseIterable, Sendable {
  // How many more there are
  case moreLikeThese
  case mendTheseFirst

  // Parts of sentences
  case longText
  case nearMiss

  // Numbers and comparisons
  case numberRange
  case leastWidth
  case isAtLeast
  case isBelow
  case isAbove
  case isAtMost
  case isEqual
}
