import Glibc

// reader-fuzz --format xml --count 100000 --seed 1 [--from 0]
//
// Each input depends on the seed and its number alone, so that one that fails can be run again by itself:
// --from NUMBER --count 1.

func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  write(STDERR_FILENO, bytes, bytes.count)
}

func fail(_ text: String, _ code: Int32) -> Never {
  say(text)
  exit(code)
}

var wanted = "all"
var count = 100_000
var seed = 1
var from = 0
var arguments = CommandLine.arguments.dropFirst()
while let option = arguments.popFirst() {
  guard let value = arguments.popFirst() else { fail("\(option) needs a value", 64) }
  switch (option, Int(value)) {
  case ("--format", _): wanted = value
  case ("--count", let number?): count = number
  case ("--seed", let number?): seed = number
  case ("--from", let number?): from = number
  default: fail("usage: reader-fuzz [--format NAME] [--count N] [--seed S] [--from N]", 64)
  }
}

let formats = FuzzFormat.all.filter { wanted == "all" || $0.name == wanted }
if formats.isEmpty {
  fail("unknown format “\(wanted)”; there are: " + FuzzFormat.all.map(\.name).joined(separator: ", "), 64)
}

for format in formats {
  for number in from..<(from + count) {
    if number % 10_000 == 0 { say("\(format.name): from \(number)") }
    var mutator = Mutator(
      corpus: format.corpus, tokens: format.tokens, seed: UInt64(bitPattern: Int64(seed)) << 32 ^ UInt64(number))
    let input = mutator.next()
    if let wrong = format.check(input, &mutator) {
      fail(
        "\(format.name), seed \(seed), input \(number): \(wrong)\n"
          + String(String(decoding: input, as: UTF8.self).debugDescription.prefix(4000)), 1)
    }
  }
  print("\(format.name): \(count) inputs, seed \(seed), nothing found")
}
