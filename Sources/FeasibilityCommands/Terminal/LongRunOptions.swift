internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Numerics
internal import Scoring
internal import Words
internal import Workflow

/// Options of commands that run for long: threads, progress, a clean stop.
struct LongRunOptions: ParsableArguments {
  @Option(help: "Threads. Default: one for each processor. The result is the same with any number.")
  var threads: Int?

  @Flag(help: "Show no progress.")
  var quiet = false

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError(.threadsTooFew) }
  }

  /// The threads asked for, or one a processor.
  var threadCount: Int { threads ?? Self.processors }

  /// Processors that are there to be used.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs long work with a progress bar, and throws an ``Interruption`` if the user stops it.
  ///
  /// - Parameters:
  ///   - total: number of units of work.
  ///   - unit: their name in the plural: `replicates`.
  ///   - work: throws ``RunFailure`` or ``InterruptedRun`` if the control told it to stop.
  func run<Result>(
    _ total: Int, _ unit: TerminalPhrase, on console: Console, _ work: (RunControl) throws -> Result
  ) throws -> Result {
    let progress = ProgressBar(
      total, console.words(unit), words: console.words, isShown: console.showsProgress && !quiet,
      style: { Console.shown(console.errorStyle.faint($0), style: console.errorStyle) },
      draw: { Console.write($0, to: STDERR_FILENO) })
    let control = RunControl(advance: progress.advance, isStopped: { Interrupt.isRequested })
    defer { progress.end() }
    do {
      return try Interrupt.watch { try work(control) }
    } catch  where error is InterruptedRun || (error as? RunFailure)?.isInterrupted == true {
      throw Interruption(
        console.words(.stoppedAfter, "\(progress.done)", "\(total)", console.words(unit)))
    }
  }
}
