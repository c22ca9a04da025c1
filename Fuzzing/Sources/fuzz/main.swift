import CLibFuzzer
import Foundation
import Harnesses

// libFuzzer takes no argument of ours, and starts itself anew to make a crash smaller: the environment stays.
let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
guard let chosen = Harness.all.first(where: { $0.name == name }) else {
  print("set FUZZ_TARGET to one of: \(Harness.all.map(\.name).joined(separator: ", "))")
  exit(64)
}

let harness = chosen

private let callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 = { bytes, count in
  let violations = harness.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  // A crash makes libFuzzer keep the input.
  guard violations.isEmpty else { fatalError("does not hold:\n\(violations)") }
  return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, callback))
