/// A concern area of the taxonomy: an aspect category in the sense of aspect-based sentiment analysis.
public struct ConcernArea: RawRepresentable, Hashable, Sendable, Codable, CodingKeyRepresentable {
  /// The id in the output.
  public let rawValue: String

  /// Creates an area from its id.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// From first contact to the decision.
  public static let frontDoor = ConcernArea(rawValue: "front_door")
  /// The response to children at risk, after that decision.
  public static let childProtection = ConcernArea(rawValue: "child_protection")
  /// Quality of assessment, analysis, planning and records.
  public static let assessment = ConcernArea(rawValue: "assessment")
  /// Early, targeted and intensive family support.
  public static let earlyHelp = ConcernArea(rawValue: "early_help")
  /// Children who go missing or are exploited.
  public static let missing = ConcernArea(rawValue: "missing")
  /// Disabled children, mental health, private fostering, homelessness and the like.
  public static let specificNeeds = ConcernArea(rawValue: "specific_needs")
  /// Children seen alone, known well, listened to.
  public static let childVoice = ConcernArea(rawValue: "child_voice")
  /// Looked-after children.
  public static let childrenInCare = ConcernArea(rawValue: "children_in_care")
  /// Support after care.
  public static let careLeavers = ConcernArea(rawValue: "care_leavers")
  /// Decisions, direction and challenge by managers.
  public static let managementOversight = ConcernArea(rawValue: "management_oversight")
  /// Staff supervision and case reflection.
  public static let supervision = ConcernArea(rawValue: "supervision")
  /// Staffing, stability, caseloads, morale, training.
  public static let workforce = ConcernArea(rawValue: "workforce")
  /// Senior, corporate and political leaders.
  public static let leadership = ConcernArea(rawValue: "leadership")
  /// Audit, performance data, learning.
  public static let qualityAssurance = ConcernArea(rawValue: "quality_assurance")
  /// Work with partners.
  public static let multiAgency = ConcernArea(rawValue: "multi_agency")
  /// The authority's services as a whole.
  public static let overall = ConcernArea(rawValue: "overall")
}
