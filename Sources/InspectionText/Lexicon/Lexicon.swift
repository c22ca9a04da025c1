/// A list of phrases, each with what it does in a judgement.
///
/// A list is text: a line an entry, fields separated by tabs, `#` before a comment.
///
/// ```
/// # name: Our own words
/// # version: 1
/// gold-plated	quality	+
/// paper exercise	thing	-
/// robust	remove
/// ```
///
/// The fields are the phrase, its ``LexiconEntry/Role``, and its sign: `+`, `-`, or nothing where the role has no sign.
/// Verbs are written as their plain form and nouns in the singular: the other forms are found by themselves. The
/// role `remove` takes every entry of a phrase out of the list that this one is added to.
public struct Lexicon: Hashable, Sendable {
  /// Its name, from the header.
  public private(set) var name = ""

  /// Its version, from the header.
  public private(set) var version = ""

  /// The entries, in the order of the list.
  ///
  /// - Complexity: O(*n*) in their number.
  public var entries: [LexiconEntry] { rows.entries }

  /// The entries as they are kept.
  private(set) var rows = LexiconRows()

  /// Phrases that it takes out of a list that it is added to.
  public private(set) var removals: Set<String> = []

  /// Creates an empty list.
  public init() {}

  /// Reads a list.
  ///
  /// - Throws: ``LexiconError``, with the line that is wrong.
  public init(tsv text: String) throws(LexiconError) {
    try LexiconParser.parse(text, into: &self)
  }

  /// The list that comes with the library.
  public static let builtIn: Lexicon = {
    var lexicon = Lexicon()
    let lists = BuiltInLexicon.lists.map(\.bytes)
    lexicon.rows.reserve(bytes: lists.reduce(0) { $0 + $1.count })
    for list in lists {
      do {
        try LexiconParser.parse(list, into: &lexicon)
      } catch {
        preconditionFailure("a built-in list is wrong: \(error)")
      }
    }
    lexicon.name = "inspection-letters"
    lexicon.version = BuiltInLexicon.version
    return lexicon
  }()

  /// Adds the entries of another list, after taking out what that one removes.
  public mutating func add(_ other: Lexicon) {
    if !other.removals.isEmpty { rows.remove(other.removals) }
    rows.append(other.rows)
    guard !other.version.isEmpty else { return }
    version = version.isEmpty ? other.version : "\(version)+\(other.version)"
  }

  /// Adds an entry.
  public mutating func add(_ entry: LexiconEntry) {
    rows.append(entry)
  }

  /// Adds an entry of a phrase in small letters.
  mutating func add(_ phrase: ListBytes, _ role: LexiconEntry.Role, sign: Int) {
    rows.append(phrase, role, sign: sign)
  }

  /// Takes every entry of a phrase out.
  public mutating func remove(_ phrase: String) {
    rows.remove([phrase])
  }

  mutating func setHeader(name: String? = nil, version: String? = nil) {
    if let name { self.name = name }
    if let version { self.version = version }
  }

  mutating func noteRemoval(of phrase: String) {
    removals.insert(phrase)
  }
}
