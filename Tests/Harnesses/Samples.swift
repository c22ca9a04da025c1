import InspectionEvaluation
import InspectionText

/// What harnesses read inputs with, or against.
enum Samples {
  /// What stands before and behind the first line `====`; all of it twice where there is none.
  static func split(_ bytes: [UInt8]) -> ([UInt8], [UInt8]) {
    let line = Array("\n====\n".utf8)
    guard bytes.count >= line.count,
      let place = (0...(bytes.count - line.count)).first(where: { bytes[$0] == 10 && bytes[$0...].starts(with: line) })
    else { return (bytes, bytes) }
    return (Array(bytes[..<place]), Array(bytes[(place + line.count)...]))
  }

  /// A letter that has something for every finder.
  static let letter = Document(
    id: "letter",
    text: """
      15 March 2022

      Dear Ms Fane

      Monitoring visit to Wexmoor children’s services

      This letter summarises the findings of the monitoring visit to Wexmoor children’s services on 18 and 19 January \
      2022. This was the first visit since the local authority was judged inadequate in June 2021.

      Headline findings

      Social workers know children well. Too many children wait for an assessment, and management oversight is weak.

      Findings and evaluation of progress

      • Thresholds at the front door are not always applied consistently.
      • Supervision has improved, but caseloads remain too high.

      One parent said, ‘They listen to me now.’ Leaders told inspectors that workforce stability is better than it was.

      Yours sincerely

      Hester Quayle
      His Majesty’s Inspector
      """)

  /// A taxonomy of two areas, quickly read.
  static let taxonomy: Taxonomy = {
    let text = "area\tone\tOne\tHead\tFirst\narea\ttwo\tTwo\tHead\tSecond\ncue\tone\t9\tsupervision\n"
    guard let taxonomy = try? Taxonomy(tsv: text) else { preconditionFailure("the taxonomy is wrong") }
    return taxonomy
  }()

  /// A corpus of that letter alone.
  static let corpus: GoldCorpus = {
    guard
      let gold = try? GoldDocument.read(
        "T1\tSentence 0 13\t15 March 2022\n", file: "letter.ann", document: letter, isComplete: false)
    else { preconditionFailure("the annotations are wrong") }
    return GoldCorpus(entries: [GoldCorpus.Entry(gold: gold, input: Array(letter.text.utf8), isPage: false)])
  }()
}
