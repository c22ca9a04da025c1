import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Nothing is fetched, nothing but what was named is read, and limits that are given hold.
@Suite struct SafetyTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  /// A socket that nobody should call.
  private func listener() throws -> (descriptor: Int32, port: Int) {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 5) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    try #require(isBound)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }

  @Test func nothingIsFetched() throws {
    let (descriptor, port) = try listener()
    defer { close(descriptor) }
    let here = "http://127.0.0.1:\(port)"
    try tool.write("TOP SECRET", to: "secret.txt")
    let secret = "file://" + tool.folder.appendingPathComponent("secret.txt").path
    let page = """
      <?xml version="1.0"?><?xml-stylesheet href="\(here)/s.xsl"?>
      <!DOCTYPE html SYSTEM "\(here)/x.dtd" [<!ENTITY a SYSTEM "\(secret)"><!ENTITY b SYSTEM "\(here)/b">
      <!ENTITY % c SYSTEM "\(here)/c"> %c;]>
      <html manifest="\(here)/m"><head><base href="\(here)/"><link rel=stylesheet href="\(here)/l.css">
      <meta http-equiv=refresh content="0;url=\(here)/r"><script src="\(here)/s.js"></script>
      <style>@import url(\(here)/i.css)</style></head><body background="\(here)/bg.png"><h1>Visit</h1>
      <p>Inspectors found that support is good. &a; &b; <img src="\(here)/i.png"><iframe src="\(here)/f"></iframe>
      <object data="\(here)/o"></object><video src="\(here)/v"></video><xi:include href="\(secret)" parse="text"/></p>
      </body></html>
      """
    for name in ["page.html", "page.xhtml"] { try tool.write(page, to: "in/\(name)") }
    for arguments in [
      ["analyse", "in"], ["table", "in"], ["timeline", "in"], ["report", "in", "--output", "report.html"],
      ["locate", "in/page.html", "support is good"], ["compare", "in/page.html", "in/page.xhtml"],
    ] {
      let line = arguments.map { "'\($0)'" }.joined(separator: " ")
      let outcome = try tool.bash("\"$LETTERS\" \(line); test ! -f report.html || cat report.html")
      #expect(!outcome.text.contains("TOP SECRET"))
    }
    #expect(accept(descriptor, nil, nil) == -1 && errno == EAGAIN, "somebody called")
  }

  @Test func formulasAndMarkupAreNoneInTables() throws {
    let cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "<script>alert(1)</script>"]
    for (index, cell) in cells.enumerated() {
      try tool.write(
        "\(cell)\n\nDear Ms Fane\n\nInspectors said that ‘\(cell) support is good’.\n", to: "in/\(index).txt")
      try tool.write("Support is good.", to: "in/\(cell.replacing("/", with: "")).txt")
    }
    #expect(try tool.run("analyse", "in", "--format", "csv", "--output", "tables").status == 0)
    let tables = try FileManager.default.contentsOfDirectory(atPath: tool.folder.appendingPathComponent("tables").path)
    for table in tables {
      let text = try String(contentsOf: tool.folder.appendingPathComponent("tables/\(table)"), encoding: .utf8)
      for row in text.split(separator: "\n") {
        #expect(!"=+-@\t".contains(row.first ?? " "), "\(table): \(row)")
        #expect(!row.contains(",=") && !row.contains(",@") && !row.contains("\"=") && !row.contains("\"@"), "\(row)")
      }
    }
  }

  @Test func limitsHoldAndAreTold() throws {
    try tool.write(String(repeating: "Support is good. ", count: 500), to: "in/a.txt")
    try tool.write("<h1>Visit</h1>" + String(repeating: "<p>Support is good.</p>", count: 500), to: "in/b.html")
    func codes(_ limit: String) throws -> [[String]] {
      let outcome = try tool.run("analyse", "in", "--limit", limit)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try outcome.objects().map { line in
        (line["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
      }
    }
    #expect(try codes("text_bytes=1000").allSatisfy { $0.contains("text_truncated") })
    #expect(try codes("page_bytes=1000")[1].contains("page_truncated"))
    #expect(try codes("nodes=20")[1].contains("page_truncated"))
    #expect(try codes("findings=3").allSatisfy { !$0.contains("text_truncated") })
    for wrong in ["bytes", "bytes=x", "bytes=0", "breadth=3", "=3"] {
      #expect(try tool.run("analyse", "in", "--limit", wrong).status == 64)
    }
  }

  /// Input that comes in any pieces gives the same bytes.
  @Test(.timeLimit(.minutes(5)), arguments: ["a.html", "a.txt", "a.jsonl"])
  func piecesOfInputMakeNoDifference(name: String) throws {
    let text = "<h1>Visit — to Wexmoor’s services</h1><p>Inspectors said ‘support is good’, but plans are weak.</p>"
    try tool.write(
      name.hasSuffix("jsonl") ? "{\"id\":\"x\",\"html\":\"\(text)\"}\n{\"id\":\"y\",\"text\":\"ü\"}" : text, to: name)
    let format = name.split(separator: ".")[1].replacing("txt", with: "text")
    let whole = try tool.bash("\"$LETTERS\" analyse - --input \(format) <\(name)")
    #expect(whole.status == 0)
    for size in [1, 7] {
      let pieces = try tool.bash("dd if=\(name) bs=\(size) 2>/dev/null | \"$LETTERS\" analyse - --input \(format)")
      #expect(pieces.output == whole.output)
    }
  }
}
