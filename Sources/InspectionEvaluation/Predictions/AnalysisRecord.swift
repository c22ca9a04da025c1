#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// One line of `letters analyse --format jsonl`, as far as it is scored.
struct AnalysisRecord: Decodable {
  struct Source: Decodable { var format: String? }

  struct Place: Decodable {
    var start: Int
    var end: Int
    var role: String?
    var grade: String?
    var kind: String?
    var holder: String?
    var polarity: String?
    var trajectory: String?
    var areas: [Reading]?
  }

  struct Reading: Decodable {
    var area: String
    var polarity: String
    var trajectory: String?
  }

  struct GradeMention: Decodable {
    var start: Int
    var end: Int
    var judgement: String
    var grade: String
    var source: String?
    var date: String?
    var current: Bool?
  }

  struct Phrase: Decodable {
    var start: Int
    var end: Int
    var category: String
    var polarity: Int
    var trajectory: String?
    var time: String?
    var areas: [String]?
  }

  struct Utterance: Decodable {
    var start: Int
    var end: Int
    var role: String?
    var speaker: String?
    var cue: String?
    var group: Int?
  }

  struct Stated: Decodable {
    var start: Int
    var end: Int
    var areas: [String]?
  }

  struct Concerns: Decodable { var stated: [Stated]? }

  struct Facts: Decodable {
    struct Visit: Decodable {
      var start: String
      var end: String
      var ordinal: Int?
    }

    struct Outcome: Decodable {
      var label: String
      var start: Int
      var end: Int
    }

    struct Event: Decodable {
      var event: String
      var date: String
      var grade: String?
    }

    var title: String?
    var authority: String?
    var gss_code: String?
    var framework: String?
    var date: String?
    var visit: Visit?
    var inspectors: [String]?
    var lead_inspector: String?
    var addressee: String?
    var language: String?
    var canonical_url: String?
    var outcome: Outcome?
    var history: [Event]?
  }

  var id: String
  var text: String
  var offset_unit: String?
  var kind: String?
  var source: Source?
  var metadata: Facts?
  var sections: [Place]?
  var sentences: [Place]?
  var grades: [GradeMention]?
  var judgements: [Phrase]?
  var quotations: [Utterance]?
  var reported: [Utterance]?
  var concerns: Concerns?

  static func read(_ line: [UInt8], file: String, line number: Int) throws(GoldError) -> AnalysisRecord {
    do {
      return try JSONDecoder().decode(AnalysisRecord.self, from: Data(line))
    } catch let error as DecodingError {
      throw GoldError(file: file, line: number, fault: Self.fault(error), remedy: "see `analyse --format jsonl`")
    } catch {
      throw GoldError(file: file, line: number, fault: "\(error)", remedy: "see `analyse --format jsonl`")
    }
  }

  private static func fault(_ error: DecodingError) -> String {
    func path(_ context: DecodingError.Context, _ last: String? = nil) -> String {
      (context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } + [last].compactMap(\.self))
        .joined(separator: ".")
    }
    return switch error {
    case .keyNotFound(let key, let context): "\(path(context, key.stringValue)) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): "\(path(context)) has a value of another type"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty: "\(path(context)) cannot be read"
    default: "the line is no JSON object"
    }
  }
}
