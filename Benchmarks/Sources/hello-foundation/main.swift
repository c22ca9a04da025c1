import Foundation

// What a program costs that starts, loads Foundation and uses a little of it.
print("Hello from \(ProcessInfo.processInfo.processName) in \(URL(filePath: ".").lastPathComponent)")
