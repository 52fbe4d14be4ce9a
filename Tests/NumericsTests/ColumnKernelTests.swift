import TestSupport
import Testing

@testable import Numerics

/// Passes over columns on every path: the bits are those of a plain loop, gaps, infinities and zeros of both signs among
/// them.
@Suite struct ColumnKernelTests {
  private let memory = ReplicateMemory()

  /// Numbers of many sizes; with gaps, one in five is none, or infinite.
  private func numbers(_ count: Int, seed: UInt64, gaps: Bool) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let number = (Double(generator.next() >> 11) * 0x1p-53 - 0.3) * [1e-9, 1, 3e7][Int(generator.next() % 3)]
      switch generator.next() % 20 {
      case 0 where gaps: return Double.infinity
      case 1...3 where gaps: return Double.nan
      case 4: return -0.0
      default: return number
      }
    }
  }

  private func isSame(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0.isNaN ? $1.isNaN : $0.bitPattern == $1.bitPattern }
  }

  private func mean(_ cells: [Double], _ count: Int, fewest: Int, least: Double, _ path: KernelPath) -> [Double] {
    let children = cells.count / count
    let columns = (0..<children).map { (3 * $0 + 1) % children }
    let shares = (0..<children).map { 1 / Double($0 + 3) }
    let (scores, coverage) = (memory.take(count, 7.0), memory.take(count, 7.0))
    let mean = ColumnKernel.Mean(
      columns: memory.copy(columns), shares: memory.copy(shares), count: children, total: 1.5, least: least,
      fewest: fewest, isGapped: cells.contains { !$0.isFinite })
    ColumnKernel(path: path).mean(mean, of: memory.copy(cells), count: count, to: scores, coverage: coverage)
    return scores.array(count) + coverage.array(count)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 9, 82]) func means(_ count: Int) {
    for (children, gaps) in [(1, true), (2, true), (5, true), (7, false), (8, true)] {
      let cells = numbers(count * children, seed: UInt64(count * 10 + children), gaps: gaps)
      for (fewest, least) in [(1, 0.0), (3, 0.0), (1, 0.4), (4, 0.3)] {
        let wanted = mean(cells, count, fewest: fewest, least: least, .swift)
        for path in KernelPath.supported {
          let found = mean(cells, count, fewest: fewest, least: least, path)
          #expect(isSame(found, wanted), "\(path), \(children) children, \(fewest), \(least)")
        }
      }
    }
  }

  /// A mean over what is there, by hand: 0.25 and 0.75 of 2 and 4, of 2 alone, of nothing.
  @Test(arguments: KernelPath.supported) func meansByHand(_ path: KernelPath) {
    let cells = [2.0, 2, .nan, 4, .nan, .nan]
    let scores = memory.take(3, 0.0)
    let mean = ColumnKernel.Mean(
      columns: memory.copy([0, 1]), shares: memory.copy([0.25, 0.75]), count: 2, total: 1, least: 0.2, fewest: 1,
      isGapped: true)
    ColumnKernel(path: path).mean(mean, of: memory.copy(cells), count: 3, to: scores, coverage: nil)
    #expect(isSame(scores.array(3), [3.5, 2, .nan]))
  }

  @Test(arguments: [0, 1, 3, 4, 6, 8, 82]) func looks(_ count: Int) {
    for seed in 0..<30 {
      let cells = numbers(count, seed: UInt64(seed), gaps: seed % 2 == 0)
      for path in KernelPath.supported {
        let found = ColumnKernel(path: path).look(at: memory.copy(cells), count: count, most: 1e6)
        #expect(ColumnKernel(path: path).hasGap(in: memory.copy(cells), count: count) == found.hasGap)
        #expect(found.hasGap == cells.contains { !$0.isFinite } && found.isLarge == cells.contains { abs($0) >= 1e6 })
      }
    }
  }

  @Test(arguments: [1, 4, 7, 82], [false, true]) func places(_ count: Int, _ flips: Bool) {
    let values = numbers(count, seed: UInt64(count), gaps: true)
    for scale in [LinearScale(lower: -0.1, upper: 0.4), LinearScale(lower: -1.5e308, upper: 1.5e308)] {
      let wanted = values.map { scale.place($0, flips: flips) }
      for path in KernelPath.supported {
        let scores = memory.take(count, 7.0)
        let outside = ColumnKernel(path: path).place(
          memory.copy(values), count: count, on: scale, flips: flips, to: scores)
        #expect(isSame(scores.array(count), wanted.map(\.score)), "\(path)")
        #expect(outside == wanted.map(\.outside).reduce(0, +), "\(path)")
      }
    }
  }

  @Test(arguments: [1, 4, 7, 82], [false, true]) func worstGroups(_ count: Int, _ isHigherBetter: Bool) {
    let levels = numbers(count, seed: 1, gaps: true)
    let groups = numbers(3 * count, seed: 2, gaps: true)
    let wanted = (0..<count).map { row in
      var worst = levels[row]
      for group in 0..<3 {
        let value = groups[group * count + row]
        if isHigherBetter ? value < worst : value > worst { worst = value }
      }
      return 0.5 * (levels[row] + worst)
    }
    for path in KernelPath.supported {
      let measured = memory.take(count, 7.0)
      ColumnKernel(path: path).measure(
        memory.copy(levels), groups: memory.copy(groups), number: 3, isHigherBetter: isHigherBetter, count: count,
        to: measured)
      #expect(isSame(measured.array(count), wanted), "\(path)")
    }
  }

  @Test(arguments: [1, 4, 7, 82]) func coverage(_ count: Int) {
    let cells = numbers(5 * count, seed: 3, gaps: true)
    let answered = numbers(2 * count, seed: 4, gaps: true).map { $0.isFinite ? 0 : Double.nan }
    let (weights, indicators) = ([0.1, 0, 0.3, 0.2, 0.15], [0, 1, 1, 0, 1])
    let run = { (path: KernelPath) in
      let shares = memory.take(count, 7.0)
      ColumnKernel(path: path).cover(
        memory.copy(weights), leaves: 5, of: memory.copy(cells), answered: memory.copy(answered),
        indicators: memory.copy(indicators), count: count, to: shares)
      return shares.array(count)
    }
    let wanted = run(.swift)
    #expect(wanted.allSatisfy { (0...1).contains($0) })
    for path in KernelPath.supported { #expect(isSame(run(path), wanted), "\(path)") }
  }

  @Test(arguments: [1, 7, 8, 9, 200], [false, true]) func logarithms(_ count: Int, _ isHigherBetter: Bool) {
    var generator = SeededGenerator(seed: UInt64(count))
    let values = (0..<count).map { _ in 1 + 99 * Double(generator.next() >> 11) * 0x1p-53 }
    let ends = ColumnKernel(path: .swift).ends(memory.copy(values), count: count)
    let best = isHigherBetter ? ends.upper : ends.lower
    let run = { (path: KernelPath) in
      let sums = memory.copy(values)
      let kernel = ColumnKernel(path: path)
      kernel.addLogarithms(
        of: memory.copy(values), to: best, isHigherBetter: isHigherBetter, weight: 0.3, count: count, into: sums)
      let found = kernel.ends(memory.copy(values), count: count)
      #expect(found == ends)
      return sums.array(count)
    }
    let wanted = run(.swift)
    for path in KernelPath.supported { #expect(isSame(run(path), wanted), "\(path)") }
  }

  @Test(arguments: [1, 3, 4, 5, 82]) func extentsAndMoments(_ count: Int) {
    for gaps in [false, true] {
      let numbers = numbers(count, seed: UInt64(count), gaps: gaps).map { $0.isInfinite ? 3 : $0 }
      let values = memory.copy(numbers)
      let there = numbers.filter { !$0.isNaN }
      let wanted = ColumnKernel(path: .swift).moments(values, count: count, present: there.count, factor: 0.5)
      var bits: [[UInt64]] = []
      for path in KernelPath.supported where path != .swift {
        let kernel = ColumnKernel(path: path)
        let extent = kernel.extent(values, count: count)
        #expect(extent.present == there.count)
        #expect(extent.lower == there.min() ?? .infinity && extent.upper == there.max() ?? -.infinity)
        guard !there.isEmpty else { continue }
        let found = kernel.moments(values, count: count, present: there.count, factor: 0.5)
        #expect(abs(found.second - wanted.second) <= 1e-12 * wanted.second)
        #expect(abs(found.fourth - wanted.fourth) <= 1e-12 * wanted.fourth)
        #expect(
          abs(found.third - wanted.third) <= 1e-9 * (abs(wanted.third) + wanted.second * wanted.second.squareRoot()))
        bits.append([found.second, found.third, found.fourth].map(\.bitPattern))
      }
      #expect(Set(bits).count <= 1, "all paths give the same bits")
    }
  }
}
