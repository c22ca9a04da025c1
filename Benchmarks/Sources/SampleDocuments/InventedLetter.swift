/// Invented letters and reports, as an extractor gives the text of a PDF: wrapped lines, page numbers, form feeds.
public struct InventedLetter {
  private var maker: SentenceMaker
  private var lines: [String] = []
  private var page = 1
  private let columns: Int

  /// The text of a letter or a report of about so many bytes.
  public static func text(seed: UInt64, bytes: Int) -> String {
    var letter = InventedLetter(seed: seed)
    return letter.write(bytes)
  }

  private init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    columns = random.number(70, 104)
    maker = SentenceMaker(random: random)
  }

  private mutating func write(_ bytes: Int) -> String {
    let isReport = maker.random.chance(40)
    if isReport { openReport() } else { openLetter() }
    var written = size
    while written < bytes {
      add(maker.random.pick(SampleWords.headings), "")
      if maker.random.chance(30) { addNeeds() }
      for _ in 0..<maker.random.number(2, 6) {
        wrap(maker.paragraph())
        add("")
        breakPage()
      }
      written = size
    }
    if !isReport { add("Yours sincerely", "", maker.lead, "His Majesty’s Inspector") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var size: Int { lines.reduce(0) { $0 + $1.utf8.count + 1 } }

  private mutating func openLetter() {
    let director = maker.person()
    add(maker.date(), director, "Director of Children’s Services", "\(maker.place) Council", "1 High Street", "")
    add("Dear \(director)", "", "Monitoring visit to \(maker.place) children’s services", "")
    wrap(
      "This letter summarises the findings of the monitoring visit to \(maker.place) children’s services on \(maker.date()). The inspectors for this visit were \(maker.lead) and \(maker.person()), His Majesty’s Inspectors."
    )
    add("")
  }

  private mutating func openReport() {
    add("\(maker.place)", "Inspection of children’s social care services", "", "Inspection dates: \(maker.date())", "")
    add("Lead inspector: \(maker.lead)", "")
    for judgement in ["The impact of leaders", "Help and protection", "Children in care", "Overall effectiveness"] {
      add("\(judgement)   \(maker.random.pick(SampleWords.verdicts))")
    }
    add("")
  }

  private mutating func addNeeds() {
    add("What needs to improve?", "")
    for number in 1...maker.random.number(2, 6) {
      let mark = maker.random.pick(["•", "\(number).", "-"])
      wrap("\(mark) \(maker.need()).")
    }
    add("")
  }

  private mutating func breakPage() {
    guard maker.random.chance(18) else { return }
    add("\(page)", "\u{0C}\(maker.place) children’s services")
    page += 1
  }

  private mutating func add(_ more: String...) { lines.append(contentsOf: more) }

  private mutating func wrap(_ text: String) {
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    lines.append(line)
  }
}
