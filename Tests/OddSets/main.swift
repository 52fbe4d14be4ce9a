import Glibc
import TestSupport

// odd-sets --count 100000 --seed 1 --jobs 2 [--from NUMBER] [--seconds 10] [--brief 1]
// odd-sets --write FOLDER --seed 1 --from NUMBER [--brief 1]
//
// Makes random criteria sets and surveys, valid but odd, and runs the commands on each. Each study depends on the seed
// and its number alone, so that one that fails can be run again by itself, --from NUMBER --count 1, or written to a
// folder to be looked at.

func fail(_ text: String, _ code: Int32) -> Never {
  Supervisor.say(text)
  exit(code)
}

/// Runs a range of studies in this process.
func runRange(_ options: Supervisor.Options) {
  // A failing allocation shall end the process, not the machine. A sanitiser sets aside addresses of which it uses few.
  let isSanitised = getenv("FEASIBILITY_SANITISED") != nil
  if !isSanitised {
    var limit = rlimit(rlim_cur: 1_500_000_000, rlim_max: 1_500_000_000)
    setrlimit(__rlimit_resource_t(2), &limit)
  }
  unlink(options.folder + ".state")
  var progress = Progress(options.folder)
  for number in options.from..<options.from + options.count {
    progress.number = number
    progress.command = "the making of the study"
    progress.write()
    let seed = UInt64(bitPattern: Int64(options.seed)) << 32 ^ UInt64(number)
    let study = OddStudy(seed: seed, isBrief: options.isBrief)
    let state = progress
    var commands = OddCommands(folder: state.folder, scratch: options.folder, seconds: options.seconds) { command in
      var now = state
      now.command = command
      now.write()
    }
    commands.run(study, seed: UInt64(number), isBrief: options.isBrief)
    for fault in commands.faults.prefix(5) { Supervisor.say("set \(number): \(fault)") }
    progress.faults += commands.faults.isEmpty ? 0 : 1
    progress.accepted += commands.isAccepted ? 1 : 0
    if !isSanitised, let peak = peakMemory(), peak > 1_000_000_000 {
      Supervisor.say("set \(number): \(peak / 1_000_000) MB of memory")
      progress.faults += 1
    }
  }
  progress.write()
  FileBytes.remove(progress.folder)
}

/// The most memory that was resident since the last call, in bytes.
func peakMemory() -> Int? {
  let status = FileBytes.read("/proc/self/status").map { String(decoding: $0, as: UTF8.self) } ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  let number = line.flatMap { Int($0.filter(\.isNumber)) }
  _ = FileBytes.write(Array("5".utf8), to: "/proc/self/clear_refs")
  return number.map { $0 * 1024 }
}

var options = Supervisor.Options()
var isChild = false
var written: String?
var arguments = CommandLine.arguments.dropFirst()
while let option = arguments.popFirst() {
  guard let value = arguments.popFirst() else { fail("\(option) needs a value", 64) }
  switch (option, Int(value)) {
  case ("--child", _): (isChild, options.folder) = (true, value)
  case ("--write", _): written = value
  case ("--count", let number?): options.count = number
  case ("--seed", let number?): options.seed = number
  case ("--from", let number?): options.from = number
  case ("--jobs", let number?) where number > 0: options.jobs = number
  case ("--seconds", let number?) where number > 0: options.seconds = UInt32(number)
  case ("--brief", let number?): options.isBrief = number != 0
  default: fail("usage: odd-sets [--count N] [--seed S] [--jobs J] [--from N] [--seconds S] [--brief 1]", 64)
  }
}

if let written {
  let seed = UInt64(bitPattern: Int64(options.seed)) << 32 ^ UInt64(options.from)
  OddCommands.write(OddStudy(seed: seed, isBrief: options.isBrief), to: written)
} else if isChild {
  runRange(options)
} else {
  var supervisor = Supervisor(options)
  supervisor.run()
  Supervisor.say(
    "\(supervisor.done) sets, seed \(options.seed), \(supervisor.accepted) accepted by check, "
      + (supervisor.faults == 0 ? "nothing found" : "\(supervisor.faults) with faults"))
  exit(supervisor.faults == 0 ? 0 : 1)
}
