internal import InspectionText

/// Marks as elements. Bodies are most of a page, and sentences and judgements most of their markup: these two are
/// written in short, as `<s …>` and `<j …>`, which the page's script makes elements of when a document is opened.
/// They are numbered in their order; a number that does not follow the one before is written.
extension BodyWriter {
  func open(_ mark: Mark, isFirst: Bool, into out: inout MarkupWriter, _ numbers: inout Numbers) {
    switch mark.kind {
    case .sentence:
      out.raw("<s")
      number(mark.index, isFirst: isFirst, &numbers.sentence, into: &out)
      describeSentence(mark.index, into: &out)
      out.raw(">")
      return
    case .judgement:
      out.raw("<j")
      number(mark.index, isFirst: isFirst, &numbers.judgement, into: &out)
      describeJudgement(mark.index, into: &out)
      out.raw(">")
      return
    case .quotation: openQuotation(mark.index, into: &out)
    case .claim:
      out.raw("<span class=\"c c-")
      out.text(claims[mark.index].verdict.rawValue)
      out.raw("\"")
    case .grade: out.raw("<b class=g")
    case .concern: out.raw("<span class=k")
    case .furniture: out.raw("<span class=fu")
    }
    if isFirst, let prefix = Self.prefix(of: mark.kind) {
      out.raw(" id=")
      out.raw(prefix)
      out.raw(mark.index)
    }
    out.raw(">")
  }

  /// The numbers that the next sentence and the next judgement have unless they say otherwise.
  struct Numbers {
    var sentence = 0
    var judgement = 0
  }

  /// `=12` for a number out of order, `-12` for what goes on.
  private func number(_ index: Int, isFirst: Bool, _ next: inout Int, into out: inout MarkupWriter) {
    guard isFirst else {
      out.raw("-")
      out.raw(index)
      return
    }
    if index != next {
      out.raw("=")
      out.raw(index)
    }
    next = index + 1
  }

  func close(_ mark: Mark, into out: inout MarkupWriter) {
    switch mark.kind {
    case .sentence: out.raw("</s>")
    case .judgement: out.raw("</j>")
    case .quotation: out.raw("</q>")
    case .grade: out.raw("</b>")
    default: out.raw("</span>")
    }
  }

  private static func prefix(of kind: Mark.Kind) -> StaticString? {
    switch kind {
    case .quotation: "q"
    case .claim: "l"
    case .concern: "k"
    case .grade: "g"
    case .sentence, .judgement, .furniture: nil
    }
  }

  /// What a sentence says of each area: the area's number, p, n, m or z, and the direction; then whose voice it is.
  private func describeSentence(_ index: Int, into out: inout MarkupWriter) {
    let appraisal = analysis.appraisal(ofSentence: index)
    guard !appraisal.areas.isEmpty else { return }
    var isFirst = true
    for area in appraisal.areas {
      guard let number = areaNumbers[area.area] else { continue }
      out.raw(isFirst ? " " : ",")
      isFirst = false
      out.raw(number)
      out.raw(Self.letter(of: area.polarity))
      out.raw(Self.letter(of: area.trajectory))
    }
    if appraisal.holder != .ofsted {
      out.raw(" ")
      out.text(appraisal.holder.rawValue)
    }
  }

  private func openQuotation(_ index: Int, into out: inout MarkupWriter) {
    let quotation = analysis.quotations[index]
    out.raw("<q class=\"q ")
    out.raw(quotation.role == .finding ? "qf" : quotation.role == .speech ? "qs" : "qt")
    let verdict = verdicts[index]
    if verdict == .altered { out.raw(" qx") }
    if verdict == .absent, quotation.role == .finding { out.raw(" qn") }
    out.raw("\"")
    if let verdict {
      out.raw(" data-v=")
      out.text(verdict.rawValue)
    }
    if let speaker = quotation.speaker {
      out.raw(" data-w=\"")
      out.text(speaker)
      out.raw("\"")
    }
  }

  /// Polarity, category, direction if it states one, and o for an earlier time.
  private func describeJudgement(_ index: Int, into out: inout MarkupWriter) {
    let judgement = analysis.judgements[index]
    out.raw(judgement.polarity > 0 ? " p" : judgement.polarity < 0 ? " n" : " z")
    switch judgement.category {
    case .formalGrade: out.raw("f")
    case .strength: out.raw("s")
    case .weakness: out.raw("w")
    case .progress: out.raw("p")
    }
    out.raw(Self.letter(of: judgement.trajectory))
    if judgement.time == .past { out.raw("o") }
  }

  private static func letter(of polarity: Polarity) -> StaticString {
    switch polarity {
    case .positive: "p"
    case .negative: "n"
    case .mixed: "m"
    case .neutral: "z"
    }
  }

  private static func letter(of trajectory: Trajectory) -> StaticString {
    switch trajectory {
    case .improving: "i"
    case .declining: "d"
    case .unchanged: "u"
    case .unstated: ""
    }
  }
}
