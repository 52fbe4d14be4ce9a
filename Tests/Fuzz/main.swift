import Glibc
import TestSupport

// reader-fuzz [--format NAME] [--count 100000] [--seed 1] [--from 0] [--jobs 2]
// reader-fuzz --format NAME --seed S --from NUMBER --write FILE
//
// Each input depends on the seed and its number alone, so that one that fails can be run again by itself,
// --from NUMBER --count 1, or written to a file. Inputs run in processes of their own: one that traps, takes more than
// two seconds or more than 256 MB is said with its number, and the run goes on.

guard let options = FuzzOptions(CommandLine.arguments.dropFirst()) else {
  FuzzOptions.say("usage: reader-fuzz [--format NAME] [--count N] [--seed S] [--from N] [--jobs J] [--write FILE]")
  exit(64)
}
let formats = FuzzFormat.all.filter { options.format == "all" || $0.name == options.format }
if formats.isEmpty {
  FuzzOptions.say(
    "unknown format “\(options.format)”; there are: " + FuzzFormat.all.map(\.name).joined(separator: ", "))
  exit(64)
}

// A corpus that is not read would let everything pass.
if let fault = WorkbookFuzz.fault() {
  FuzzOptions.say(fault)
  exit(2)
}

/// Runs a range of inputs in this process.
func runRange(_ format: FuzzFormat, _ options: FuzzOptions, _ progress: FuzzProgress) {
  FuzzOptions.limitMemory()
  for number in options.from..<(options.from + options.count) {
    progress.number = number
    FuzzOptions.startClock()
    var mutator = format.mutator(seed: options.seed, number: number)
    let input = format.make(&mutator)
    if let wrong = format.check(input, &mutator) {
      progress.faults += 1
      FuzzOptions.say(
        "\(format.name), seed \(options.seed), input \(number): \(wrong)\n"
          + String(String(decoding: input, as: UTF8.self).debugDescription.prefix(1000)))
    }
  }
}

if let path = options.written {
  var mutator = formats[0].mutator(seed: options.seed, number: options.from)
  exit(FileBytes.write(formats[0].make(&mutator), to: path) ? 0 : 1)
}
if let path = options.child {
  guard let progress = FuzzProgress(path) else { exit(2) }
  runRange(formats[0], options, progress)
  exit(0)
}
var faults = 0
for format in formats {
  var supervisor = FuzzSupervisor(format.name, options)
  supervisor.run()
  faults += supervisor.faults
  FuzzOptions.say(
    "\(format.name): \(supervisor.done) inputs, seed \(options.seed), "
      + (supervisor.faults == 0 ? "nothing found" : "\(supervisor.faults) faults"))
}
exit(faults == 0 ? 0 : 1)
