internal import InspectionText

/// Marks as elements. Attributes go without quotation marks where their values are single letters, numbers or names
/// from the program: bodies are most of a page.
extension BodyWriter {
  func open(_ mark: Mark, isFirst: Bool, into out: inout MarkupWriter) {
    switch mark.kind {
    case .sentence: openSentence(mark.index, into: &out)
    case .judgement: openJudgement(mark.index, isFirst: isFirst, into: &out)
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

  func close(_ mark: Mark, into out: inout MarkupWriter) {
    switch mark.kind {
    case .judgement: out.raw("</mark>")
    case .quotation: out.raw("</q>")
    case .grade: out.raw("</b>")
    default: out.raw("</span>")
    }
  }

  private static func prefix(of kind: Mark.Kind) -> StaticString? {
    switch kind {
    case .sentence: "s"
    case .judgement: "j"
    case .quotation: "q"
    case .claim: "l"
    case .concern: "k"
    case .grade: "g"
    case .furniture: nil
    }
  }

  /// What a sentence says of each area: the area's number, p, n, m or z, and the direction.
  private func openSentence(_ index: Int, into out: inout MarkupWriter) {
    let appraisal = analysis.appraisals[index]
    out.raw("<span class=s")
    guard !appraisal.areas.isEmpty else { return }
    out.raw(" data-a=\"")
    var isFirst = true
    for area in appraisal.areas {
      guard let number = areaNumbers[area.area] else { continue }
      if !isFirst { out.raw(" ") }
      isFirst = false
      out.raw(number)
      out.raw(Self.letter(of: area.polarity))
      out.raw(Self.letter(of: area.trajectory))
    }
    out.raw("\"")
    if appraisal.holder != .ofsted {
      out.raw(" data-h=")
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

  /// What goes on names the judgement that it belongs to; its beginning says all about it.
  private func openJudgement(_ index: Int, isFirst: Bool, into out: inout MarkupWriter) {
    let judgement = analysis.judgements[index]
    out.raw("<mark class=\"j ")
    out.raw(judgement.polarity > 0 ? "jp\"" : judgement.polarity < 0 ? "jn\"" : "jz\"")
    guard isFirst else {
      out.raw(" data-j=")
      out.raw(index)
      return
    }
    out.raw(" data-k=")
    switch judgement.category {
    case .formalGrade: out.raw("f")
    case .strength: out.raw("s")
    case .weakness: out.raw("w")
    case .progress: out.raw("p")
    }
    if judgement.trajectory != .unstated {
      out.raw(" data-t=")
      out.raw(Self.letter(of: judgement.trajectory))
    }
    if judgement.time == .past { out.raw(" data-o=1") }
    if !judgement.rules.isEmpty {
      out.raw(" data-r=\"")
      out.text(judgement.rules.joined(separator: "; "))
      out.raw("\"")
    }
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
