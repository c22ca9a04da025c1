import Foundation

/// Runs the command line tool in a folder of its own.
final class Tool {
  /// What one run gave.
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The objects of JSON Lines.
    func objects() throws -> [[String: Any]] {
      try output.split(separator: 10).map {
        try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:]
      }
    }

    func ids() throws -> [String] { try objects().map { $0["id"] as? String ?? "" } }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("letters-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The tool stands beside the tests that were built with it.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("letters").path

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try run(URL(fileURLWithPath: Self.program), arguments, input: input, environment: environment)
  }

  /// Runs with standard output, standard error or both on a terminal.
  ///
  /// What was shown there is the outcome's `output` or `errors`.
  func run(
    onTerminal streams: Set<Int32>, columns: UInt16 = 80, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      URL(fileURLWithPath: Self.program), arguments, input: "", environment: environment,
      terminals: Dictionary(uniqueKeysWithValues: streams.map { ($0, try Terminal(columns: columns)) }))
  }

  /// Runs a line of bash, in which `$LETTERS` is the tool.
  func bash(_ line: String) throws -> Outcome {
    try run(URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: "", environment: ["LETTERS": Self.program])
  }

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String],
    terminals: [Int32: Terminal] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let files = try ["in", "out", "err"].map { name in
      let url = folder.appendingPathComponent(".\(name)")
      try Data(name == "in" ? Array(input.utf8) : []).write(to: url)
      return url
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    let devices = try terminals.mapValues { try $0.device() }
    process.standardOutput = try devices[1] ?? FileHandle(forWritingTo: files[1])
    process.standardError = try devices[2] ?? FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    for device in devices.values { try device.close() }
    // A process that a signal ended has no status of its own.
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Outcome(
      status: status, output: try terminals[1].map { Data($0.text().utf8) } ?? Data(contentsOf: files[1]),
      errors: try terminals[2]?.text() ?? String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
