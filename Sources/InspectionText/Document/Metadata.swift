/// What a document says about itself: its letterhead, or its page's head.
///
/// Each field is empty where the document does not say; nothing is taken from a file's name.
public struct Metadata: Hashable, Sendable, Codable {
  /// The title: the line that says what this is, or the headline of a release.
  public var title: String?

  /// The council, by the name as ``Authority/name`` has it, or as the document writes it when it is none of those.
  public var authority: String?

  /// The Office for National Statistics' code of that authority, such as `E10000008`.
  public var gssCode: String?

  /// The framework of the inspection.
  public var framework: Framework?

  /// The date of the letter, report or posting.
  public var date: PartialDate?

  /// When inspectors were there.
  public var visit: Visit?

  /// The inspectors, in the order of the document.
  public var inspectors: [String] = []

  /// Who led the inspection, where the document names a lead.
  public var leadInspector: String?

  /// Whom a letter is addressed to.
  public var addressee: String?

  /// The language of a page, as it declares it (a BCP 47 tag).
  public var language: String?

  /// The address that a page gives as its own.
  public var canonicalURL: String?

  /// The outcome of an inspection that awards no grades, with its place in the text.
  public var outcome: Outcome?

  /// Earlier inspections and visits that the document speaks of, oldest first.
  public var history: [HistoryEvent] = []

  /// Creates empty metadata.
  public init() {}

  /// The inspection framework that a document belongs to.
  public struct Framework: RawRepresentable, Hashable, Sendable, Codable {
    /// The value in the output.
    public let rawValue: String

    /// Creates a framework from its value in the output.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Inspection of local authority children's services, from 2018.
    public static let ilacs = Framework(rawValue: "ilacs")
    /// The single inspection framework, 2013 to 2017.
    public static let sif = Framework(rawValue: "sif")
    /// Joint targeted area inspections, by Ofsted, CQC, HMICFRS and HMI Probation.
    public static let jtai = Framework(rawValue: "jtai")
    /// Area inspections of provision for special educational needs and disabilities.
    public static let send = Framework(rawValue: "send")
    /// Any other framework that the document names.
    public static let other = Framework(rawValue: "other")
  }

  /// The days on which inspectors were there.
  public struct Visit: Hashable, Sendable, Codable {
    /// The first day.
    public var start: PartialDate
    /// The last day; the first for a visit of one day.
    public var end: PartialDate
    /// Which monitoring visit it was since the last inspection: 2 for "the second".
    public var ordinal: Int?

    /// Creates a visit.
    public init(start: PartialDate, end: PartialDate, ordinal: Int? = nil) {
      self.start = start
      self.end = end
      self.ordinal = ordinal
    }
  }

  /// The outcome of an area SEND inspection.
  public struct Outcome: Hashable, Sendable, Codable {
    /// The three outcomes of the framework of 2023.
    public enum Label: String, Sendable, Codable {
      /// Arrangements typically lead to positive experiences and outcomes.
      case positive
      /// Arrangements lead to inconsistent experiences and outcomes.
      case inconsistent
      /// Widespread or systemic failings.
      case widespreadFailings = "widespread_failings"
    }

    /// Which of the three.
    public var label: Label
    /// The words that say so.
    public var span: TextSpan

    /// Creates an outcome.
    public init(label: Label, span: TextSpan) {
      self.label = label
      self.span = span
    }
  }

  /// An earlier inspection or visit.
  public struct HistoryEvent: Hashable, Sendable, Codable {
    /// What kind of event it was.
    public enum Event: String, Sendable, Codable {
      /// A full inspection.
      case inspection
      /// A monitoring visit.
      case monitoringVisit = "monitoring_visit"
      /// A focused visit.
      case focusedVisit = "focused_visit"
      /// A joint (targeted) inspection.
      case jointInspection = "joint_inspection"
      /// An area SEND inspection.
      case send
      /// Anything else.
      case other
    }

    /// What kind of event it was.
    public var event: Event
    /// When, as precisely as stated.
    public var date: PartialDate
    /// The overall grade that it gave, when the document says so.
    public var grade: Grade?

    /// Creates an event.
    public init(event: Event, date: PartialDate, grade: Grade? = nil) {
      self.event = event
      self.date = date
      self.grade = grade
    }
  }
}
