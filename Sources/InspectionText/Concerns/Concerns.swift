/// The scores of a document: per area of the taxonomy, and per concern that the letter itself lists.
public struct Concerns: Hashable, Sendable, Codable {
  /// The concerns that the document lists, in its order.
  public var stated: [StatedConcern]

  /// Every area of the taxonomy, found or not, in its order.
  public var areas: [AreaScore]

  /// Creates the scores of a document.
  public init(stated: [StatedConcern] = [], areas: [AreaScore] = []) {
    self.stated = stated
    self.areas = areas
  }
}

/// One sentence that counts towards a score.
public struct Evidence: Hashable, Sendable, Codable {
  /// The index of the sentence.
  public var sentence: Int
  /// How it speaks of the area.
  public var polarity: Polarity
  /// The indices of the judgements in it that speak of the area.
  public var judgements: [Int]

  /// Creates a piece of evidence.
  public init(sentence: Int, polarity: Polarity, judgements: [Int]) {
    self.sentence = sentence
    self.polarity = polarity
    self.judgements = judgements
  }
}

/// Counts of sentences by polarity, and the mean that they make.
public struct PolarityCounts: Hashable, Sendable, Codable {
  /// Sentences that speak well of it.
  public var positive: Int
  /// Sentences that speak both well and badly of it.
  public var mixed: Int
  /// Sentences that speak badly of it.
  public var negative: Int

  /// Creates counts.
  public init(positive: Int = 0, mixed: Int = 0, negative: Int = 0) {
    self.positive = positive
    self.mixed = mixed
    self.negative = negative
  }

  /// How many polar sentences there are.
  public var total: Int { positive + mixed + negative }

  /// The mean of +1, 0 and -1 over the polar sentences, in [-1, 1]; `nil` where there is none.
  public var score: Double? {
    total == 0 ? nil : Double(positive - negative) / Double(total)
  }

  /// The mean drawn towards 0 as if by two more sentences, for small numbers; `nil` where there is none.
  public var shrunk: Double? {
    total == 0 ? nil : Double(positive - negative) / Double(total + 2)
  }

  /// Counts one more sentence. A neutral one is not counted.
  public mutating func add(_ polarity: Polarity) {
    switch polarity {
    case .positive: positive += 1
    case .mixed: mixed += 1
    case .negative: negative += 1
    case .neutral: break
    }
  }
}

/// The score of one area of the taxonomy.
public struct AreaScore: Hashable, Sendable, Codable {
  /// Which way the evidence leans: to one side only where it leans clearly.
  public enum Direction: String, Sendable, Codable {
    /// The shrunk score is at least 0.2.
    case positive
    /// It lies between.
    case balanced
    /// It is at most -0.2.
    case negative
  }

  /// The area.
  public var area: ConcernArea
  /// The polar sentences about it.
  public var counts: PolarityCounts
  /// How many sentences say that it improves, declines or stays as it was.
  public var trajectories: [Trajectory: Int]
  /// The same counts by holder.
  public var byHolder: [Holder: PolarityCounts]
  /// The sentences that count, strongest first.
  public var evidence: [Evidence]

  /// Creates a score.
  public init(
    area: ConcernArea, counts: PolarityCounts = .init(), trajectories: [Trajectory: Int] = [:],
    byHolder: [Holder: PolarityCounts] = [:], evidence: [Evidence] = []
  ) {
    self.area = area
    self.counts = counts
    self.trajectories = trajectories
    self.byHolder = byHolder
    self.evidence = evidence
  }

  /// Which way the evidence leans; `nil` without evidence.
  public var direction: Direction? {
    counts.shrunk.map { $0 >= 0.2 ? .positive : $0 <= -0.2 ? .negative : .balanced }
  }
}

/// A concern that the letter itself lists.
public struct StatedConcern: Hashable, Sendable, Codable {
  /// The words that list it.
  public var span: TextSpan
  /// What the list is for: ``Section/Role/needsToImprove``, ``Section/Role/priorityAction``,
  /// ``Section/Role/statedConcerns`` (followed up from an earlier inspection) or ``Section/Role/scope`` (looked at).
  public var role: Section.Role
  /// The areas of the taxonomy that it touches.
  public var areas: [ConcernArea]
  /// The polar sentences that speak to it.
  public var counts: PolarityCounts
  /// Those sentences, strongest first.
  public var evidence: [Evidence]

  /// Creates a stated concern.
  public init(
    span: TextSpan, role: Section.Role = .needsToImprove, areas: [ConcernArea], counts: PolarityCounts = .init(),
    evidence: [Evidence] = []
  ) {
    self.span = span
    self.role = role
    self.areas = areas
    self.counts = counts
    self.evidence = evidence
  }
}

/// The sentiment of a whole document.
public struct Sentiment: Hashable, Sendable, Codable {
  /// What one judgement adds to the document's score.
  public struct Contribution: Hashable, Sendable, Codable {
    /// The index of the judgement.
    public var judgement: Int
    /// What it adds, before scaling.
    public var value: Double

    /// Creates a contribution.
    public init(judgement: Int, value: Double) {
      self.judgement = judgement
      self.value = value
    }
  }

  /// In [-1, 1]; `nil` where nothing was judged.
  public var score: Double?
  /// The polar sentences.
  public var counts: PolarityCounts
  /// How many scored sentences judge nothing.
  public var neutral: Int
  /// What each judgement adds; they add up to the score before scaling.
  public var contributions: [Contribution]

  /// Creates a sentiment.
  public init(
    score: Double? = nil, counts: PolarityCounts = .init(), neutral: Int = 0, contributions: [Contribution] = []
  ) {
    self.score = score
    self.counts = counts
    self.neutral = neutral
    self.contributions = contributions
  }
}
