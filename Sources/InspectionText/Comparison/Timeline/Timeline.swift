/// The documents of each authority in date order: how each concern area is judged from visit to visit, the grades
/// along the way, and what becomes of the concerns that inspectors list.
///
/// ```swift
/// let analyser = Analyser()
/// let timeline = Timeline(letters.map { TimelineDocument(analyser.analyse($0)) })
/// for authority in timeline.authorities {
///   for concern in authority.stated where concern.status == .recurring {
///     print(authority.authority ?? "unknown", concern.text)
///   }
/// }
/// ```
///
/// Scores of documents of different kinds are not measured alike: an inspection report covers all services, a letter
/// on a visit a part of them, and a council's release selects.
public struct Timeline: Hashable, Sendable, Codable {
  /// One timeline an authority, in the order of their names; documents that name no authority come last, as one.
  public let authorities: [AuthorityTimeline]

  /// What a reader should know about it.
  public let diagnostics: [Diagnostic]

  /// Sets documents in order.
  ///
  /// - Parameter documents: those of any number of authorities, in any order; the order changes nothing.
  /// - Complexity: O(*n* log *n*) in the number of documents, and for each authority O(*c* · *f*), where *c* is the
  ///   number of concerns that its documents list and *f* that of their findings.
  public init(_ documents: [TimelineDocument]) {
    var groups: [String: [TimelineDocument]] = [:]
    for document in documents { groups[Self.key(of: document), default: []].append(document) }
    let authorities = groups.values.map { group in
      let named = group.sorted { $0.id < $1.id }
      return AuthorityTimeline(
        authority: named.lazy.compactMap(\.authority).first, gssCode: named.lazy.compactMap(\.gssCode).first,
        documents: named)
    }
    func order(_ timeline: AuthorityTimeline) -> (Int, String, String) {
      (timeline.authority == nil ? 1 : 0, timeline.authority ?? "", timeline.gssCode ?? "")
    }
    self.authorities = authorities.sorted { order($0) < order($1) }
    diagnostics = self.authorities.flatMap { Self.diagnostics(on: $0) }
  }

  /// An authority by its code, else by its name: a merged council may keep the name of another.
  private static func key(of document: TimelineDocument) -> String {
    if let code = document.gssCode { return "code " + code }
    guard let name = document.authority else { return "" }
    return "name " + String(decoding: Vocabulary.fold(name), as: UTF8.self)
  }

  private static func diagnostics(on timeline: AuthorityTimeline) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func list(_ documents: [TimelineDocument]) -> String {
      let names = documents.prefix(5).map(\.id).joined(separator: ", ")
      return documents.count > 5 ? "\(names) and \(documents.count - 5) more" : names
    }
    if timeline.authority == nil {
      found.append(
        Diagnostic(
          .unknownAuthority, .warning,
          "No authority was found in \(list(timeline.documents)): they stand in a group of their own."))
    }
    let undated = timeline.documents.filter { $0.date == nil }
    if !undated.isEmpty {
      found.append(
        Diagnostic(.undated, .warning, "No date was found in \(list(undated)): they stand behind the dated documents."))
    }
    for (one, two) in zip(timeline.documents, timeline.documents.dropFirst())
    where one.date != nil && one.date == two.date && one.kind == two.kind && one.areas == two.areas {
      found.append(
        Diagnostic(.repeatedDocument, .warning, "\(one.id) and \(two.id) seem to be the same document: both count."))
    }
    return found
  }
}

extension Diagnostic.Code {
  /// A document names no authority.
  public static let unknownAuthority = Self(rawValue: "unknown_authority")
  /// A document bears no date, and no visit is dated in it.
  public static let undated = Self(rawValue: "undated")
  /// Two documents of a timeline are alike in everything.
  public static let repeatedDocument = Self(rawValue: "repeated_document")
}
