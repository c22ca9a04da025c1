/// A heading with all that stands below it, up to the next.
public struct Section: Hashable, Sendable, Codable {
  /// From its heading to the next one.
  public var span: TextSpan

  /// The heading's own words, its grade aside; `nil` for what stands under no heading.
  public var heading: TextSpan?

  /// What the section is for.
  public var role: Role

  /// The grade that its heading repeats.
  public var grade: Grade?

  /// Creates a section.
  public init(span: TextSpan, heading: TextSpan? = nil, role: Role, grade: Grade? = nil) {
    self.span = span
    self.heading = heading
    self.role = role
    self.grade = grade
  }

  /// What a section is for.
  public struct Role: RawRepresentable, Hashable, Sendable, Codable {
    /// The value in the output.
    public let rawValue: String

    /// Creates a role from its value in the output.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Addresses, title, facts of the inspection.
    public static let letterhead = Role(rawValue: "letterhead")
    /// What the visit looked at.
    public static let scope = Role(rawValue: "scope")
    /// The concerns that the visit followed up.
    public static let statedConcerns = Role(rawValue: "stated_concerns")
    /// The summary that stands before the findings.
    public static let headlineFindings = Role(rawValue: "headline_findings")
    /// The findings.
    public static let findings = Role(rawValue: "findings")
    /// What needs to improve.
    public static let needsToImprove = Role(rawValue: "needs_to_improve")
    /// Areas for priority action.
    public static let priorityAction = Role(rawValue: "priority_action")
    /// The table of grades.
    public static let grades = Role(rawValue: "grades")
    /// The experiences and progress of children who need help and protection.
    public static let helpAndProtection = Role(rawValue: "help_and_protection")
    /// The experiences and progress of children in care.
    public static let childrenInCare = Role(rawValue: "children_in_care")
    /// The experiences and progress of care leavers.
    public static let careLeavers = Role(rawValue: "care_leavers")
    /// The impact of leaders; leadership, management and governance.
    public static let leaders = Role(rawValue: "leaders")
    /// The close of a letter.
    public static let signOff = Role(rawValue: "sign_off")
    /// About the inspection, the inspectorate or the area.
    public static let about = Role(rawValue: "about")
    /// The body of a release, or of anything without headings.
    public static let body = Role(rawValue: "body")
    /// Anything else.
    public static let other = Role(rawValue: "other")
  }
}
