import InspectionText

@testable import InspectionEvaluation

/// A short letter on an invented council with gold for every layer, made from marked text.
enum GoldSample {
  /// `⟦Type|attributes|note|text⟧`: attributes are joined by commas, pairs of the note by semicolons.
  static let marked = """
    ⟦Section_letterhead|||⟦Other|||⟦Document||kind=monitoring_visit_letter;family=prose|⟦Meta_title|||Visit to \
    Hartsmere children’s services⟧⟧⟧⟧
    ⟦Other|||⟦Meta_date||value=2024-03-09|9 March 2024⟧⟧

    ⟦Section_stated_concerns|||⟦Heading|||Concerns⟧
    ⟦ListItem|Holder ofsted|areas=supervision:neutral:none|• ⟦StatedConcern||areas=supervision|The supervision of \
    staff.⟧⟧⟧

    ⟦Section_findings|Grade inadequate||⟦Heading|||Findings⟧
    ⟦Sentence|Holder ofsted,Polarity mixed,Trajectory improving|areas=assessment:positive:improving,\
    supervision:negative:none|Plans are ⟦Progress|Polarity positive,Trajectory improving|areas=assessment|clearer⟧, but \
    supervision is ⟦Weakness|Polarity negative|areas=supervision|far too⟧
    rare.⟧ ⟦Sentence|Holder ofsted,Polarity negative|areas=leadership:negative:none|Leadership was judged \
    ⟦AwardedGrade|Subject leaders,Grade inadequate,Place prose,Current|date=2022-06|⟦FormalGrade|Polarity \
    negative,Time past|areas=leadership|inadequate⟧⟧.⟧ ⟦Sentence|Holder ofsted||One parent said: \
    ‘⟦Speech||speaker=One parent;cue=said|They ⟦Term|||do⟧ help⟧.’⟧ ⟦Sentence|Holder ofsted||Leaders told us \
    that ⟦Reported||speaker=Leaders;cue=told|they will try⟧.⟧⟧
    """

  /// The text, and the lines of its `.ann` file.
  static let files: (text: String, annotations: String) = {
    var text: [UInt8] = []
    var scalars = 0
    var open: [(head: [String], start: Int, byte: Int)] = []
    var lines: [String] = []
    var (annotations, attributes, notes) = (0, 0, 0)
    var rest = Array(marked.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "⟦":
        var head = [""]
        while head.count < 4, let next = rest.popFirst() {
          if next == "|" { head.append("") } else { head[head.count - 1].unicodeScalars.append(next) }
        }
        open.append((head, scalars, text.count))
      case "⟧":
        let (head, start, byte) = open.removeLast()
        annotations += 1
        let covered = String(decoding: text[byte...], as: UTF8.self)
        lines.append("T\(annotations)\t\(head[0]) \(fragments(of: covered, from: start))")
        for attribute in head[1].split(separator: ",") {
          attributes += 1
          let parts = attribute.split(separator: " ")
          lines.append("A\(attributes)\t\(parts[0]) T\(annotations)\(parts.count > 1 ? " " + parts[1] : "")")
        }
        guard !head[2].isEmpty else { continue }
        notes += 1
        let pairs = head[2].split(separator: ";").joined(separator: " | ")
        lines.append("#\(notes)\tAnnotatorNotes T\(annotations)\t\(pairs)")
      default:
        text.append(contentsOf: String(scalar).utf8)
        scalars += 1
      }
    }
    return (String(decoding: text, as: UTF8.self), lines.joined(separator: "\n") + "\n")
  }()

  static func read(_ annotations: String = files.annotations) throws(GoldError) -> GoldDocument {
    try GoldReader.read(annotations, file: "hartsmere.ann", document: Document(id: "hartsmere", text: files.text))
  }

  /// The offsets of the lines of a text, and what they cover: `0 6;7 18`, tab, the lines joined by spaces.
  private static func fragments(of covered: String, from start: Int) -> String {
    var position = start
    var places: [String] = []
    for line in covered.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = line.unicodeScalars.count
      if length > 0 { places.append("\(position) \(position + length)") }
      position += length + 1
    }
    return "\(places.joined(separator: ";"))\t\(covered.split(separator: "\n").joined(separator: " "))"
  }
}
