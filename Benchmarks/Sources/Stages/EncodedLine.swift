/// The line of an analysis as Foundation's encoder would be given it: the layers that make up its bulk.
struct EncodedLine: Codable, Sendable {
  var schema: String
  var library: String
  var id: String
  var kind: String
  var text: String
  var sections: [Section]
  var blocks: [Place]
  var sentences: [Sentence]
  var judgements: [Judgement]
  var quotations: [Quotation]
  var reported: [Quotation]
  var concerns: Concerns
  var sentiment: Sentiment

  struct Place: Codable, Sendable {
    var start: Int
    var end: Int
    var kind: String
  }

  struct Section: Codable, Sendable {
    var start: Int
    var end: Int
    var heading: String?
    var role: String
    var grade: String?
  }

  struct Area: Codable, Sendable {
    var area: String
    var polarity: String
    var trajectory: String
  }

  struct Sentence: Codable, Sendable {
    var start: Int
    var end: Int
    var kind: String
    var holder: String
    var polarity: String
    var trajectory: String
    var areas: [Area]
  }

  struct Judgement: Codable, Sendable {
    var start: Int
    var end: Int
    var text: String
    var clean: String
    var category: String
    var polarity: Int
    var trajectory: String
    var time: String
    var areas: [String]
    var sentence: Int
  }

  struct Quotation: Codable, Sendable {
    var start: Int
    var end: Int
    var text: String
    var clean: String
    var role: String?
    var speaker: String?
    var cue: String?
    var sentence: Int
  }

  struct Evidence: Codable, Sendable {
    var sentence: Int
    var polarity: String
    var judgements: [Int]
  }

  struct Score: Codable, Sendable {
    var area: String
    var score: Double?
    var shrunk: Double?
    var positive: Int
    var mixed: Int
    var negative: Int
    var evidence: [Evidence]
  }

  struct Concerns: Codable, Sendable {
    var areas: [Score]
  }

  struct Contribution: Codable, Sendable {
    var judgement: Int
    var value: Double
  }

  struct Sentiment: Codable, Sendable {
    var score: Double?
    var contributions: [Contribution]
  }
}
