import Foundation
import Stages

// stage NAME [--runs N] [--lexicon FILE] PATH...    runs a stage over files and prints its name, the bytes of one run,
//                                                   and the thread's processor time of the median run in seconds
// stage names                                       the names of the stages

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("stage: \(message)\n".utf8))
  exit(64)
}

/// The processor time of this thread, which others on the machine do not change much.
func threadTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

var arguments = Array(CommandLine.arguments.dropFirst())
@MainActor func option(_ name: String) -> String? {
  guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
  defer { arguments.removeSubrange(place...place + 1) }
  return arguments[place + 1]
}

let runs = option("--runs").flatMap { Int($0) } ?? 5
let lexicon = try option("--lexicon").map { try String(contentsOfFile: $0, encoding: .utf8) }
guard let name = arguments.first else { fail("name a stage") }
if name == "names" {
  print(Stage.names.joined(separator: "\n"))
  exit(0)
}
let inputs = try Inputs(paths: Array(arguments.dropFirst()))
guard let stage = Stage(named: name, inputs: inputs, lexicon: lexicon) else { fail("no such stage: \(name)") }
var times: [Double] = []
var check = 0
// The first run warms up, unless it is the only one.
for run in 0..<(runs > 1 ? runs + 1 : 1) {
  let start = threadTime()
  check &+= stage.run()
  if run > 0 || runs == 1 { times.append(threadTime() - start) }
}
times.sort()
print("\(name)\t\(stage.byteCount)\t\(times[times.count / 2])\t\(check)")
