import Foundation
import Harnesses
import Testing

/// Inputs that crashed, or for which something did not hold: what fuzzing has found, made small.
@Suite struct FindingsTests {
  /// One kept input.
  struct Finding: CustomTestStringConvertible, Sendable {
    let harness: Harness
    let path: URL

    var testDescription: String { "\(harness.name)/\(path.lastPathComponent)" }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Findings")

  static let all: [Finding] = Harness.all.flatMap { harness in
    let folder = folder.appendingPathComponent(harness.name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { Finding(harness: harness, path: folder.appendingPathComponent($0)) }
  }

  @Test func theyAreThere() { #expect(!Self.all.isEmpty) }

  @Test(arguments: all)
  func holds(finding: Finding) throws {
    let violations = finding.harness.run(Array(try Data(contentsOf: finding.path)))
    #expect(violations.isEmpty, "\(violations)")
  }
}
