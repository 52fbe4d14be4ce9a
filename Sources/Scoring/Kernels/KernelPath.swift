internal import CKernels

/// Which code runs a kernel. All give the same results to the bit.
package enum KernelPath: String, Sendable, CaseIterable {
  /// The fastest that this processor runs.
  case automatic
  /// C for any processor.
  case base
  /// C for processors with AVX2.
  case avx2
  /// Plain Swift: the reference of the tests.
  case swift

  /// The paths that this processor runs.
  package static var supported: [KernelPath] { allCases.filter { $0 != .avx2 || hasAVX2 } }

  /// Whether the C kernels are to run with AVX2; `nil` for Swift.
  var usesAVX2: Bool? {
    precondition(self != .avx2 || Self.hasAVX2, "this processor has no AVX2; ask KernelPath.supported first")
    return self == .swift ? nil : self != .base && Self.hasAVX2
  }

  private static let hasAVX2 = ck_has_avx2() != 0
}
