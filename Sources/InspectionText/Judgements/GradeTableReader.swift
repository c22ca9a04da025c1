/// Reads the grades of tables, and of headings that repeat them.
///
/// Extractors tear a table apart in every way there is: labels and grades wrap over lines, a grade stands
/// beside, between or below the halves of its label, or all of them follow all of the labels. What they keep is
/// the order of the labels and the order of the grades. So a run of lines that hold nothing but words of such
/// tables is read as two streams, and the first grade goes to the first label that has none.
struct GradeTableReader {
  /// A grade that was found.
  struct Finding {
    var subject: AwardedGrade.Subject
    var grade: Grade
    var source: AwardedGrade.Place
    /// The places of the first and the last word of the grade.
    var words: ClosedRange<Int>
  }

  private struct Label {
    var first: Int
    var words = GradeSubjectWords()
    var subject: AwardedGrade.Subject? { words.subject }
  }

  private struct Run {
    var labels: [Label] = []
    var grades: [GradeExpression] = []
    var hasHeader = false
    var hasColon = false
    var lines: Range<Int>
  }

  private let text: GradeText
  private var words: [GradeWord] { text.words }

  init(text: GradeText) {
    self.text = text
  }

  /// The grades of all tables and headings, in the order of the text.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    // Labels that a page break, or a footnote at the foot of the page, has cut off from their grades.
    var waiting: [Label] = []
    var waitingSince = 0
    var line = 0
    while line < text.lineCount {
      guard isTabular(line) else {
        line += 1
        continue
      }
      var end = line + 1
      while end < text.lineCount, isTabular(end) { end += 1 }
      let run = read(line..<end)
      line = end
      if run.labels.isEmpty && run.grades.isEmpty { continue }
      let lone = run.grades.count - run.labels.count
      if !waiting.isEmpty, run.lines.lowerBound - waitingSince <= 15, lone == waiting.count, run.grades.count > 0 {
        findings += pairs(of: waiting + run.labels, with: run.grades, in: run, isTable: true)
        waiting = []
        continue
      }
      let found = pairs(of: run.labels, with: run.grades, in: run, isTable: run.hasHeader || run.labels.count > 1)
      findings += found
      waiting = run.labels.count > run.grades.count ? Array(run.labels.suffix(run.labels.count - run.grades.count)) : []
      waitingSince = end
    }
    return findings
  }

  /// Whether a line holds nothing but words of tables, one of them at least no number.
  private func isTabular(_ line: Int) -> Bool {
    for word in words[text.words(ofLine: line)] where !word.is(.tabular) && !word.is(.number) { return false }
    return true
  }

  private func read(_ lines: Range<Int>) -> Run {
    var run = Run(lines: lines)
    let limit = text.lineStarts[lines.upperBound]
    var taken: Set<Int> = []
    var index = text.lineStarts[lines.lowerBound]
    while index < limit {
      defer { index += 1 }
      if taken.contains(index) { continue }
      let word = words[index]
      if let expression = expression(at: index, before: limit, taking: &taken) {
        if endsCell(expression.last, before: limit) { run.grades.append(expression) }
      } else if startsLabel(index, before: limit, after: run.labels.last, taken: taken) {
        run.labels.append(Label(first: index))
        run.labels[run.labels.count - 1].words.add(word.term)
      } else if !run.labels.isEmpty {
        run.labels[run.labels.count - 1].words.add(word.term)
        if word.is(.colon) { run.hasColon = true }
      } else if word.term == .judgement || word.term == .grade {
        run.hasHeader = true
      }
    }
    return run
  }

  /// The grade that starts at `index`; words of another column may stand between its own.
  private func expression(at index: Int, before limit: Int, taking taken: inout Set<Int>) -> GradeExpression? {
    guard words[index].term == .requires || words[index].term == .require else {
      return GradeExpression(at: index, before: limit, in: words)
    }
    guard let second = next(.improvement, after: index, before: limit) else { return nil }
    var expression = GradeExpression(grade: .requiresImprovement, first: index, last: second, isVerb: true)
    taken.insert(second)
    if let to = next(.to, after: second, before: limit), to + 2 < limit, words[to + 1].term == .be,
      words[to + 2].term == .good
    {
      taken.formUnion(to...to + 2)
      expression.last = to + 2
    } else if let to = next(.to, after: second, before: limit), let be = next(.be, after: to, before: limit),
      let good = next(.good, after: be, before: limit)
    {
      taken.formUnion([to, be, good])
      expression.last = good
    }
    return expression
  }

  /// The next `term`, not far on, with no other grade before it.
  private func next(_ term: GradeTerm, after index: Int, before limit: Int) -> Int? {
    for place in index + 1..<max(index + 1, min(limit, index + 14)) {
      if words[place].term == term { return place }
      switch words[place].term {
      case .outstanding, .good, .inadequate, .adequate, .requires, .require, .improvement: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether nothing but a footnote's number, or another cell, follows on the line: else it is a phrase of prose.
  private func endsCell(_ index: Int, before limit: Int) -> Bool {
    if words[index].is(.stop) { return false }
    guard index + 1 < limit else { return true }
    let next = words[index + 1]
    return next.is(.cellStart) || next.is(.number) || next.is(.capital)
  }

  /// Whether a label starts with the word at `index`.
  private func startsLabel(_ index: Int, before limit: Int, after label: Label?, taken: Set<Int>) -> Bool {
    let word = words[index]
    guard word.is(.capital) else { return false }
    guard
      index == 0 || word.is(.cellStart) || words[index - 1].is(.number) || taken.contains(index - 1)
        || Self.mayEndCell.contains(words[index - 1].term)
    else { return false }
    let head = word.term == .the ? index + 1 : index
    guard head < limit else { return false }
    let next = head + 1 < limit ? words[head + 1].term : .unknown
    switch words[head].term {
    case .impact, .overallEffectiveness, .lscb: return true
    case .experiences, .experience: return next == .and || next == .progress || next == .of
    case .overall where next == .effectiveness: return true
    case .adoption: return next == .performance
    case .leadership: return next == .management || next == .and || next == .governance
    case .capacity: return next == .for
    case .effectiveness: return next == .of
    case .local: return next == .safeguarding
    case .children where next == .who || next == .looked: return label == nil || label?.subject != nil
    default: return word.is(.cellStart) && Self.mayBeListed.contains(words[head].term) && isListed(index, before: limit)
    }
  }

  /// Whether a line says `label: grade`, as releases list the grades.
  private func isListed(_ index: Int, before limit: Int) -> Bool {
    var place = index
    while place < min(limit, index + 8) {
      if place > index, words[place].is(.lineStart) { return false }
      place += 1
      guard words[place - 1].is(.colon), place < limit, !words[place].is(.lineStart) else { continue }
      return GradeExpression(at: place, before: limit, in: words) != nil
    }
    return false
  }

  private static let mayBeListed: Set<GradeTerm> = [.children, .care, .help, .leaders, .leader, .overall]
  private static let mayEndCell: Set<GradeTerm> = [.outstanding, .good, .inadequate, .adequate, .improvement, .grade]

  private func pairs(of labels: [Label], with grades: [GradeExpression], in run: Run, isTable: Bool) -> [Finding] {
    var pairs: [(Label, GradeExpression)] = []
    if labels.count == grades.count, labels.count > 2 {
      pairs = Array(zip(labels, grades))
    } else {
      var label = 0
      for grade in grades where label < labels.count && labels[label].first < grade.first {
        pairs.append((labels[label], grade))
        label += 1
      }
    }
    let source: AwardedGrade.Place = isTable && !(run.hasColon && labels.count == 1) ? .table : .heading
    return pairs.compactMap { label, grade in
      label.subject.map { Finding(subject: $0, grade: grade.grade, source: source, words: grade.first...grade.last) }
    }
  }
}
