/// A document's tokens with the classes of their words: what every part of the search for speakers reads.
final class QuotationContext {
  let document: Document
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let words: QuotationVocabulary
  /// Whether the document is an inspecting body's own letter or report.
  let isInspectorsOwn: Bool
  /// Whether several inspectorates inspect together, so that each of them is an inspecting body.
  let isJoint: Bool
  /// Whether an inspecting body or an inspection is named anywhere, so that words of nobody’s may be theirs.
  let speaksOfInspection: Bool

  init(
    document: Document, bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], words: QuotationVocabulary,
    isInspectorsOwn: Bool, isJointKind: Bool
  ) {
    self.document = document
    self.bytes = bytes
    self.tokens = tokens
    self.words = words
    self.isInspectorsOwn = isInspectorsOwn
    isJoint =
      isJointKind
      || tokens.indices.contains { index in
        guard tokens[index].kind == .word else { return false }
        let word = bytes[tokens[index].span.range]
        guard Self.mayNameOthers(word[word.startIndex] | 0x20) else { return false }
        return Self.jointWords.contains { Self.reads(word, $0) }
          || Self.isOther(word) && Self.hasOfsted(beside: index, in: tokens, bytes)
      }
    speaksOfInspection =
      isInspectorsOwn
      || tokens.contains { token in
        words[token.word].contains(.inspecting) && token.kind == .word
          || words[token.word].contains(.document) && Self.isInspection(bytes[token.span.range])
      }
  }

  private static let jointWords: [StaticString] = ["joint", "jointly", "jtai", "multiagency", "send"]
  private static let others: [StaticString] = ["cqc", "hmicfrs", "hmip", "commission"]

  /// Whether a word is this one, in lower-case ASCII.
  private static func reads(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ letters: StaticString) -> Bool {
    guard word.count == letters.utf8CodeUnitCount else { return false }
    for index in 0..<word.count where word[word.startIndex + index] | 0x20 != letters.utf8Start[index] { return false }
    return true
  }

  /// Whether one of those words, or of the names of other inspectorates, opens with a letter.
  private static func mayNameOthers(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "j"), UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "h"): true
    default: false
    }
  }

  /// Whether a word is the short name of an inspectorate of something else.
  private static func isOther(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    others.contains { reads(word, $0) }
  }

  /// Whether Ofsted is named within a few words.
  private static func hasOfsted(
    beside index: Int, in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    (max(0, index - 4)..<min(tokens.count, index + 5)).contains { place in
      reads(bytes[tokens[place].span.range], "ofsted")
    }
  }

  /// Whether a token names an inspectorate that is no party to this inspection.
  func isOtherInspectorate(_ token: Int) -> Bool {
    !isJoint && isWord(token, "cqc")
  }

  private static func isInspection(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.lazy.map { $0 | 0x20 }.starts(with: "inspection".utf8)
  }

  /// What the word of a token may be.
  func classes(_ token: Int) -> QuotationWordClasses {
    let token = tokens[token]
    switch token.kind {
    case .word, .abbreviation, .initial: return words[token.word]
    default: return []
    }
  }

  /// Whether a token is a word.
  func isWord(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .word, .abbreviation, .initial: true
    default: false
    }
  }

  /// Whether a token is this one ASCII mark.
  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[token].end - tokens[token].start == 1 && bytes[Int(tokens[token].start)] == UInt8(ascii: mark)
  }

  /// Whether a token is a dash, or a hyphen that stands alone.
  func isDash(_ token: Int) -> Bool {
    let start = Int(tokens[token].start)
    guard !isWord(token) else { return false }
    if bytes[start] == UInt8(ascii: "-") { return true }
    guard tokens[token].end - tokens[token].start == 3, bytes[start] == 0xE2 else { return false }
    return bytes[start + 1] == 0x80 && (0x90...0x95).contains(bytes[start + 2])
      || bytes[start + 1] == 0x88 && bytes[start + 2] == 0x92
  }

  /// The text of tokens, as it stands.
  func text(_ range: ClosedRange<Int>) -> String {
    String(document[TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound].end))])
  }

  /// Whether a mention is of one person, an inspector by office or by name among them.
  func isPerson(_ mention: SpeakerMention) -> Bool {
    let last = mention.tokens.upperBound
    switch mention.kind {
    case .person: return true
    case .inspecting:
      return isAny(last, of: "inspector hmi")
        || mention.isName && classes(last).isDisjoint(with: [.inspecting, .document, .group, .body])
    default: return false
    }
  }

  /// The text of a mention, without the `’s` of a possessor.
  func name(_ range: ClosedRange<Int>) -> String {
    var end = Int(tokens[range.upperBound].end)
    if isPossessive(range.upperBound), bytes[end - 1] == UInt8(ascii: "s"), end - 2 > 0 {
      if bytes[end - 2] == 0x27 { end -= 2 } else if bytes[end - 2] == 0x99 { end -= 4 }
    }
    return String(document[TextSpan(Int(tokens[range.lowerBound].start), end)])
  }

  /// Whether a token is this word, in lower-case ASCII.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let length = Int(tokens[token].end - tokens[token].start)
    guard length == word.utf8CodeUnitCount else { return false }
    let start = Int(tokens[token].start)
    for index in 0..<length where bytes[start + index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  /// Whether a token is one of some words in lower-case ASCII, which spaces part.
  func isAny(_ token: Int, of words: StaticString) -> Bool {
    let start = Int(tokens[token].start)
    let length = Int(tokens[token].end) - start
    let count = words.utf8CodeUnitCount
    var place = 0
    while place < count {
      var end = place
      while end < count, words.utf8Start[end] != 32 { end += 1 }
      if end - place == length {
        var index = 0
        while index < length, bytes[start + index] | 0x20 == words.utf8Start[place + index] { index += 1 }
        if index == length { return true }
      }
      place = end + 1
    }
    return false
  }

  /// Whether a token is a dash, comma, semicolon, colon or closing bracket, or a stop.
  func isPause(_ token: Int) -> Bool {
    if tokens[token].kind == .terminator { return true }
    guard !isWord(token) else { return false }
    return isMark(token, ",") || isMark(token, ";") || isMark(token, ":") || isMark(token, ")") || isDash(token)
  }

  /// Whether a word ends in -ly.
  func endsInLy(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return tokens[token].span.count > 4 && bytes[end - 1] == UInt8(ascii: "y") && bytes[end - 2] == UInt8(ascii: "l")
  }

  /// Whether a word ends in `’s` or `s’`, so that it is a possessor.
  func isPossessive(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    guard end >= 2, isWord(token) else { return false }
    let last = bytes[end - 1]
    guard last == UInt8(ascii: "s") else { return isPluralPossessive(token) }
    let mark = end - 2
    return bytes[mark] == 0x27 || mark >= 2 && bytes[mark] == 0x99 && bytes[mark - 1] == 0x80
      || isPluralPossessive(token)
  }

  /// Whether an apostrophe follows a word that ends in s: `inspectors’`.
  func isPluralPossessive(_ token: Int) -> Bool {
    guard token + 1 < tokens.count, tokens[token + 1].kind == .quotationMark,
      tokens[token].end == tokens[token + 1].start,
      bytes[Int(tokens[token].end) - 1] == UInt8(ascii: "s"), token + 2 < tokens.count,
      !words[tokens[token + 2].word].contains(.function), tokens[token + 2].kind == .word
    else { return false }
    return tokens[token + 2].flags.contains(.spaceBefore)
  }

  /// Whether the last character of a span is one of the ASCII marks, or an ellipsis.
  func endsIn(_ span: TextSpan, _ marks: StaticString) -> Bool {
    guard !span.isEmpty else { return false }
    let last = bytes[Int(span.end) - 1]
    for index in 0..<marks.utf8CodeUnitCount where marks.utf8Start[index] == last { return true }
    return false
  }
}
