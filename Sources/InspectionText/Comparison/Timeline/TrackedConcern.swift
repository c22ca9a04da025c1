/// A concern that inspectors listed, followed from document to document.
public struct TrackedConcern: Hashable, Sendable, Codable {
  /// What has become of a concern.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// The last document of its sort that lists any concern lists it, and none before did. Reports on special
    /// educational needs are a sort by themselves.
    case new
    /// Two or more documents list it, and nothing settles it since.
    case recurring
    /// One document lists it; what came after neither lists nor settles it.
    case open
    /// A later document judges it good, and none since then lists it again, or judges it clearly bad.
    case resolved
  }

  /// How a document takes a concern up.
  public enum Mention: String, Sendable, Codable {
    /// It lists it among what needs to improve, or for priority action.
    case listed
    /// It lists it as a concern of an earlier inspection that was followed up.
    case followedUp = "followed_up"
    /// It lists it among what inspectors looked at.
    case lookedAt = "looked_at"
    /// It does not list it, but judges something that it is about.
    case judged
  }

  /// What one document says of it.
  public struct Step: Hashable, Sendable, Codable {
    /// The index of the document among the authority's.
    public var document: Int
    /// How it takes it up.
    public var mention: Mention
    /// The sentences in it that speak to it.
    public var counts: PolarityCounts
  }

  /// The wording of the last document that lists it.
  public var text: String
  /// The areas that it touches.
  public var areas: [ConcernArea]
  /// What has become of it.
  public var status: Status
  /// Every document that takes it up, in their order.
  public var steps: [Step]

  /// The indices of the documents that list it, as wanting or as followed up.
  public var documents: [Int] {
    steps.filter { $0.mention == .listed || $0.mention == .followedUp }.map(\.document)
  }
}
