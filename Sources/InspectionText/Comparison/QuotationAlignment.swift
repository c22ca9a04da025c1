/// Aligns the units of a quotation with a stretch of its source, at least cost.
///
/// The ends of the stretch are free. Words may be missing at no cost only at an ellipsis, and next to a bracket;
/// everything else is paid for, so that a likeness is never mistaken for the same words.
struct QuotationAlignment {
  /// What happened to a unit.
  enum Step: UInt8 {
    case start
    case match
    case substitute
    /// A unit of the quotation that the source does not hold.
    case insert
    /// A unit of the source that the quotation does not hold.
    case delete
    /// The same, where the quotation shows that something is missing.
    case skip
    /// An ellipsis or a bracket of the quotation.
    case sign
  }

  /// One pair of an alignment; indices into the two arrays.
  struct Pair {
    var step: Step
    var source: Int?
    var quote: Int?
  }

  private static let opening: Float = 0.9

  /// The pairs, from the first unit of the quotation to its last.
  var pairs: [Pair] = []
  var cost: Float = 0

  init(quote: [QuotationUnit], source: ArraySlice<QuotationUnit>) {
    let rows = quote.count
    let columns = source.count
    let width = columns + 1
    let base = source.startIndex
    var previous = [Float](repeating: 0, count: width)
    var current = previous
    var steps = [Step](repeating: .start, count: (rows + 1) * width)
    for row in stride(from: 1, through: rows, by: 1) {
      let unit = quote[row - 1]
      let isSign = unit.role == .gap || unit.role == .bracket
      let insertion = isSign ? 0 : Self.weight(unit)
      current[0] = previous[0] + insertion
      steps[row * width] = isSign ? .sign : .insert
      for column in stride(from: 1, to: width, by: 1) {
        let other = source[base + column - 1]
        var best = previous[column] + insertion
        var step: Step = isSign ? .sign : .insert
        let isSame = unit.key >= 0 && unit.key == other.key
        if !isSign || isSame {
          let diagonal = previous[column - 1] + (isSame ? 0 : Self.substitution(unit, other))
          if diagonal < best || isSame && diagonal <= best {
            best = diagonal
            step = isSame ? .match : .substitute
          }
        }
        if row < rows {
          // What is missing costs less the longer it is: a cut is one act. After the last unit nothing is missing.
          let last = steps[row * width + column - 1]
          let deletion: Float
          if isSign, unit.role == .gap {
            deletion = current[column - 1] + 0.001
          } else if isSign {
            deletion = current[column - 1] + 0.15
          } else {
            deletion = current[column - 1] + (last == .delete ? 0.2 : Self.opening) * (other.role == .word ? 1 : 0.4)
          }
          if deletion < best {
            best = deletion
            step = isSign ? .skip : .delete
          }
        }
        current[column] = best
        steps[row * width + column] = step
      }
      swap(&previous, &current)
    }
    trace(previous, steps, rows, width, base)
  }

  private mutating func trace(_ final: [Float], _ steps: [Step], _ rows: Int, _ width: Int, _ base: Int) {
    guard let end = final.indices.min(by: { final[$0] < final[$1] }) else { return }
    cost = final[end]
    var row = rows
    var column = end
    while row > 0 {
      let step = steps[row * width + column]
      switch step {
      case .match, .substitute:
        pairs.append(Pair(step: step, source: base + column - 1, quote: row - 1))
        row -= 1
        column -= 1
      case .delete, .skip:
        pairs.append(Pair(step: step, source: base + column - 1, quote: nil))
        column -= 1
      default:
        pairs.append(Pair(step: step, source: nil, quote: row - 1))
        row -= 1
      }
    }
    pairs.reverse()
  }

  private static func weight(_ unit: QuotationUnit) -> Float {
    switch unit.role {
    case .word: 1
    case .punctuation: 0.4
    default: 0.2
    }
  }

  private static func substitution(_ unit: QuotationUnit, _ other: QuotationUnit) -> Float {
    if unit.role == .word, other.role == .word { return 1.02 }
    return unit.role == other.role ? 0.3 : 1.9
  }
}
