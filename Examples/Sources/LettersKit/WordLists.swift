internal import InspectionText

/// The word lists that a user gives: entries added to or taken from the built-in lexicon, and a taxonomy in
/// place of the built-in one.
public struct WordLists: Sendable {
  var lexicon: Lexicon
  var taxonomy: Taxonomy

  /// The built-in lists.
  public init() {
    lexicon = .builtIn
    taxonomy = .builtIn
  }

  /// Reads the files; a problem names the file, the line and the remedy.
  public init(lexica: [String], taxonomy: String?) throws(Problem) {
    self.init()
    for path in lexica {
      let text = try Self.text(of: path)
      do throws(LexiconError) {
        lexicon.add(try Lexicon(tsv: text))
      } catch {
        let role = Self.meant(text, line: error.line, among: LexiconEntry.Role.allCases.map(\.rawValue) + ["remove"])
        throw Problem("\(path), line \(error.line)", error.problem, remedy: role + error.remedy)
      }
    }
    guard let taxonomy else { return }
    let text = try Self.text(of: taxonomy)
    do throws(TaxonomyError) {
      self.taxonomy = try Taxonomy(tsv: text)
    } catch {
      let areas = Self.areas(describedIn: text)
      let area = error.reason == .unknownArea ? Self.meant(text, line: error.line, among: areas) : ""
      throw Problem(taxonomy, "\(error)", remedy: area + "write it as the built-in taxonomy is written")
    }
  }

  /// What the second field of a line was probably meant to be, as the beginning of a remedy.
  private static func meant(_ text: String, line: Int, among known: [String]) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let fields = lines.indices.contains(line - 1) ? lines[line - 1].split(separator: "\t") : []
    guard fields.count > 1, !known.contains(String(fields[1])) else { return "" }
    return Spelling.suggestion(for: String(fields[1]), among: known).map { "did you mean '\($0)'? " } ?? ""
  }

  private static func areas(describedIn text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t")
      return fields.count > 1 && fields[0] == "area" ? String(fields[1]) : nil
    }
  }

  private static func text(of path: String) throws(Problem) -> String {
    let file = FilePath(path)
    do throws(SystemError) {
      return String(decoding: try file.read(), as: UTF8.self)
    } catch {
      throw Problem.unreachable(file, error)
    }
  }
}
