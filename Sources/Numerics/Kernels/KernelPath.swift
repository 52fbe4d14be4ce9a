internal import CKernels

/// Which code runs a kernel. All give the same results to the bit.
package enum KernelPath: String, Sendable, CaseIterable {
  /// The fastest that this processor runs.
  case automatic
  /// C for any processor.
  case base
  /// C for processors with AVX2.
  case avx2
  /// C for processors with AVX-512.
  case avx512
  /// Plain Swift: the reference of the tests.
  case swift

  /// The paths that this processor runs.
  package static var supported: [KernelPath] { allCases.filter(\.isSupported) }

  /// What the C kernels take for the path; `nil` for Swift.
  package var number: Int32? {
    precondition(isSupported, "this processor does not run that path; ask KernelPath.supported first")
    return switch self {
    case .automatic: Self.best
    case .base: Int32(CK_PATH_PLAIN)
    case .avx2: Int32(CK_PATH_AVX2)
    case .avx512: Int32(CK_PATH_AVX512)
    case .swift: nil
    }
  }

  private var isSupported: Bool {
    switch self {
    case .automatic, .base, .swift: true
    case .avx2: Self.best >= Int32(CK_PATH_AVX2)
    case .avx512: Self.best >= Int32(CK_PATH_AVX512)
    }
  }

  private static let best = ck_best_path()
}
