/// Finds the lines that hold two cells side by side, as a reader that keeps a page's layout gives them, and
/// cuts each into its two parts.
///
/// A run of columns holds three lines or more with text on both sides of one gap of two spaces or more, the
/// text behind the gap in the same column of each; one blank line may stand between two rows. Runs whose right
/// side is a list's text, a number or a grade are left as they are: there the row is the unit.
struct ColumnReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// Where a line is cut.
  private struct Cut {
    /// The offset after the left part.
    var leftEnd: Int
    /// The offset and the column of the right part.
    var rightStart: Int
    var column: Int
    /// The first token of the right part.
    var token: Int
  }

  /// The fewest lines with text on both sides.
  private static let fewest = 3

  /// The lines with those of columns cut in two.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func split(_ lines: [TextLine]) -> [TextLine] {
    var cuts: [Int: Cut] = [:]
    for index in lines.indices where lines[index].role == .text {
      if let cut = cut(of: lines[index]) { cuts[index] = cut }
    }
    guard cuts.count >= Self.fewest else { return lines }
    var result: [TextLine] = []
    result.reserveCapacity(lines.count + cuts.count)
    var index = 0
    while index < lines.count {
      guard let first = cuts[index] else {
        result.append(lines[index])
        index += 1
        continue
      }
      let end = runEnd(from: index, column: first.column, lines: lines, cuts: cuts)
      let rows = (index..<end).filter { cuts[$0] != nil }
      let isTable = rows.count >= Self.fewest && !rows.contains { isRowOfOne(lines[$0], cuts[$0]!) }
      for line in index..<end {
        if isTable {
          append(lines[line], cut: cuts[line], column: first.column, to: &result)
        } else {
          result.append(lines[line])
        }
      }
      index = end
    }
    return result
  }

  /// The index after the last line of a run: rows of both sides, lines of one side, single blank lines.
  private func runEnd(from start: Int, column: Int, lines: [TextLine], cuts: [Int: Cut]) -> Int {
    var end = start + 1
    var index = start + 1
    while index < lines.count, !lines[index].startsPage {
      let line = lines[index]
      if line.isBlank {
        guard !lines[index - 1].isBlank else { break }
      } else {
        guard line.role == .text else { break }
        if let cut = cuts[index] {
          guard cut.column == column else { break }
        } else {
          // Below a blank line only the right side can be told from text that is not in the table.
          let isLeft = line.indent + line.width + 2 <= column && !lines[index - 1].isBlank
          guard line.indent == column || isLeft else { break }
        }
        end = index + 1
      }
      index += 1
    }
    return end
  }

  private func append(_ line: TextLine, cut: Cut?, column: Int, to result: inout [TextLine]) {
    guard !line.isBlank else { return result.append(line) }
    var left = line
    guard let cut else {
      left.side = line.indent == column ? .right : .left
      return result.append(left)
    }
    var right = line
    (left.side, right.side) = (.left, .right)
    (left.isCut, right.isCut) = (true, true)
    left.end = cut.leftEnd
    left.width = width(line.start..<cut.leftEnd)
    left.tokens = line.tokens.lowerBound..<cut.token
    right.start = cut.rightStart
    right.indent = column
    right.width = width(cut.rightStart..<line.end)
    right.tokens = cut.token..<line.tokens.upperBound
    right.startsPage = false
    result += [left, right]
  }

  /// Where a line with one gap of two spaces or more is cut; `nil` where it has none or several.
  private func cut(of line: TextLine) -> Cut? {
    guard line.tokens.count >= 2, mayHoldGap(line) else { return nil }
    var found: (end: Int, start: Int)?
    var position = line.start
    while position < line.end {
      let gap = position
      while position < line.end, bytes[position] == 32 { position += 1 }
      if position - gap >= 2 {
        guard found == nil else { return nil }
        found = (gap, position)
      }
      if position == gap {
        if bytes[position] == 9 { return nil }
        position += 1
      }
    }
    guard let found,
      let token = line.tokens.first(where: { Int(tokens[$0].start) >= found.start }),
      token > line.tokens.lowerBound, Int(tokens[token - 1].end) <= found.end,
      tokens[line.tokens.lowerBound..<token].contains(where: { isWord($0) }),
      tokens[token..<line.tokens.upperBound].contains(where: { isWord($0) || $0.kind == .number })
    else { return nil }
    let column = line.indent + width(line.start..<found.start)
    return Cut(leftEnd: found.end, rightStart: found.start, column: column, token: token)
  }

  /// Whether two bytes or more stand before or between its tokens.
  private func mayHoldGap(_ line: TextLine) -> Bool {
    var end = line.start
    for index in line.tokens {
      if Int(tokens[index].start) >= end + 2 { return true }
      end = Int(tokens[index].end)
    }
    return false
  }

  /// Whether the two sides are one unit: a list's mark and its text, a title and its page or grade.
  private func isRowOfOne(_ line: TextLine, _ cut: Cut) -> Bool {
    if let mark = ListMark.opening(tokens[line.tokens], in: bytes), line.tokens.lowerBound + mark.tokens >= cut.token {
      return true
    }
    let right = tokens[cut.token..<line.tokens.upperBound]
    if !right.contains(where: isWord) { return true }
    guard right.count <= 6 else { return false }
    var words = right.filter { $0.kind == .word }.map {
      String(decoding: bytes[$0.span.range], as: UTF8.self).lowercased()
    }
    return HeadingRecogniser.dropGrade(&words) != nil && words.isEmpty
  }

  private func isWord(_ token: Token) -> Bool { token.kind == .word || token.kind == .url || token.kind == .email }

  private func width(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
}
