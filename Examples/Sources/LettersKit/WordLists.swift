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
        throw Problem("\(path), line \(error.line)", error.problem, remedy: error.remedy)
      }
    }
    guard let taxonomy else { return }
    let text = try Self.text(of: taxonomy)
    do throws(TaxonomyError) {
      self.taxonomy = try Taxonomy(tsv: text)
    } catch {
      throw Problem(taxonomy, "\(error)", remedy: "write it as the built-in taxonomy is written")
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
