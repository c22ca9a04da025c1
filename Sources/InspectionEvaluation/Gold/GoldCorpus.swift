#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import InspectionText

/// A folder of gold documents: `NAME.txt` with `NAME.ann`, and for a page `NAME.html` beside them.
public struct GoldCorpus: Sendable {
  /// One document of the corpus.
  public struct Entry: Sendable {
    /// What people found in it.
    public var gold: GoldDocument
    /// What a system is given to read: the bytes of the page, or of the text.
    public var input: [UInt8]
    /// Whether that is a page.
    public var isPage: Bool

    package init(gold: GoldDocument, input: [UInt8], isPage: Bool) {
      self.gold = gold
      self.input = input
      self.isPage = isPage
    }
  }

  /// The documents, in the order of their paths.
  public var entries: [Entry]

  /// Creates a corpus.
  public init(entries: [Entry]) { self.entries = entries }

  /// Reads a folder and all folders in it, but for those named `second`: they hold another reader's annotations of
  /// the same texts, for ``Predictions/init(folder:of:)``.
  public init(folder: String) throws(GoldError) {
    let manager = FileManager.default
    guard let listed = try? manager.subpathsOfDirectory(atPath: folder) else {
      throw GoldError(file: folder, fault: "there is no such folder, or it cannot be read", remedy: "check the path")
    }
    let paths = Set(listed)
    entries = []
    for path in listed.sorted() where path.hasSuffix(".ann") {
      guard !Self.isSecondReading(path) else { continue }
      let stem = String(path.dropLast(".ann".count))
      guard paths.contains(stem + ".txt") else {
        throw GoldError(
          file: "\(folder)/\(path)", fault: "there is no text beside it", remedy: "add \(stem).txt, which it annotates")
      }
      let text = try Self.read("\(folder)/\(stem).txt")
      let annotations = String(decoding: try Self.read("\(folder)/\(path)"), as: UTF8.self)
      let gold = try GoldReader.read(
        annotations, file: "\(folder)/\(path)", document: TextDecoder().document(text, id: stem))
      let isPage = paths.contains(stem + ".html")
      entries.append(
        Entry(gold: gold, input: isPage ? try Self.read("\(folder)/\(stem).html") : text, isPage: isPage))
    }
    guard !entries.isEmpty else {
      throw GoldError(
        file: folder, fault: "the folder holds no gold annotations", remedy: "give a folder with NAME.txt and NAME.ann")
    }
  }

  /// Whether a path below the corpus lies in a folder of another reader's annotations.
  static func isSecondReading(_ path: String) -> Bool { path.split(separator: "/").dropLast().contains("second") }

  static func read(_ path: String) throws(GoldError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw GoldError(file: path, fault: "the file cannot be read", remedy: "check the right to read it")
    }
    return [UInt8](data)
  }
}
