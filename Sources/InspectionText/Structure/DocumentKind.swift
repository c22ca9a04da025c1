/// A kind of document.
public struct DocumentKind: RawRepresentable, Hashable, Sendable, Codable {
  /// The value in the output.
  public let rawValue: String

  /// Creates a kind from its value in the output.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A letter on a monitoring visit to an authority that was judged inadequate.
  public static let monitoringVisitLetter = DocumentKind(rawValue: "monitoring_visit_letter")
  /// A letter on a focused visit.
  public static let focusedVisitLetter = DocumentKind(rawValue: "focused_visit_letter")
  /// The report of a full inspection, of any framework.
  public static let inspectionReport = DocumentKind(rawValue: "inspection_report")
  /// A letter on a joint targeted area inspection.
  public static let jointInspectionLetter = DocumentKind(rawValue: "joint_inspection_letter")
  /// The report of an area SEND inspection.
  public static let sendReport = DocumentKind(rawValue: "send_report")
  /// A council's release about an inspection or a visit.
  public static let pressRelease = DocumentKind(rawValue: "press_release")
  /// Anything else.
  public static let other = DocumentKind(rawValue: "other")

  /// The kinds, in the order of the documentation.
  public static let all: [DocumentKind] = [
    .monitoringVisitLetter, .focusedVisitLetter, .inspectionReport, .jointInspectionLetter, .sendReport,
    .pressRelease, .other,
  ]

  /// In one word, for narrow columns.
  public var shortName: String {
    switch self {
    case .monitoringVisitLetter: "monitoring"
    case .focusedVisitLetter: "focused"
    case .inspectionReport: "inspection"
    case .jointInspectionLetter: "joint"
    case .sendReport: "SEND"
    case .pressRelease: "release"
    default: "other"
    }
  }

  /// Whether it is a letter with a salutation and a close.
  package var isLetter: Bool {
    self == .monitoringVisitLetter || self == .focusedVisitLetter || self == .jointInspectionLetter
  }

  /// Whether it is a report with a title page or a table of facts.
  package var isReport: Bool { self == .inspectionReport || self == .sendReport }
}
