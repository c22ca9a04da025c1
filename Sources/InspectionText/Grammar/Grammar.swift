/// Reads the words of a sentence: which class each has, and where its clauses begin and end.
package struct Grammar: Sendable {
  let classes: WordClasses

  /// Creates a reader; the forms that it knows are put into `vocabulary`.
  package init(vocabulary: inout Vocabulary, lexicon: Lexicon = .builtIn) {
    classes = WordClasses(vocabulary: &vocabulary, lexicon: lexicon)
  }

  /// The words of a sentence with their classes.
  ///
  /// - Complexity: O(*n*) in the number of tokens of the sentence.
  package func read(_ sentence: Sentence, in segmentation: Segmentation) -> TaggedSentence {
    var options: [WordTags] = []
    return read(sentence, in: segmentation, &options)
  }

  /// The same, with room for what is known of each word that is used again from sentence to sentence.
  func read(_ sentence: Sentence, in segmentation: Segmentation, _ options: inout [WordTags]) -> TaggedSentence {
    var tagged = TaggedSentence()
    segmentation.document.text.utf8.withContiguousStorageIfAvailable { bytes in
      read(sentence.tokens, of: segmentation.tokens, bytes: bytes, into: &tagged, &options)
    }
    Tagger(classes: classes, words: tagged.words).disambiguate(&tagged, options)
    return tagged
  }

  /// The clauses of a sentence.
  package func clauses(of sentence: TaggedSentence) -> [Clause] {
    var room: [Clause] = []
    return clauses(of: sentence, &room)
  }

  /// The same, with room that is used again from sentence to sentence.
  func clauses(of sentence: TaggedSentence, _ room: inout [Clause]) -> [Clause] {
    ClauseSplitter.clauses(of: sentence, &room)
  }

  func read(
    _ range: Range<Int>, of tokens: [Token], bytes: UnsafeBufferPointer<UInt8>, into tagged: inout TaggedSentence,
    _ options: inout [WordTags]
  ) {
    tagged.removeAll()
    options.removeAll(keepingCapacity: true)
    tagged.reserveCapacity(range.count)
    options.reserveCapacity(range.count)
    for index in range {
      let token = tokens[index]
      if token.isFurniture { continue }
      if isPossessiveMark(token, at: index, in: tokens, range: range, bytes: bytes), !options.isEmpty {
        options[options.count - 1] = WordTags(.possessive)
        continue
      }
      tagged.tokens.append(index)
      tagged.words.append(token.word)
      tagged.tags.append(.other)
      options.append(classes(of: token, bytes: bytes))
    }
  }

  /// The classes that a token may have.
  private func classes(of token: Token, bytes: UnsafeBufferPointer<UInt8>) -> WordTags {
    switch token.kind {
    case .word, .abbreviation: break
    case .number, .ordinal, .money, .percentage, .date, .time: return WordTags(.number)
    case .quotationMark: return WordTags(.quote)
    case .terminator: return WordTags(.stop)
    case .punctuation:
      switch bytes[Int(token.start)] {
      case UInt8(ascii: ","): return WordTags(.comma)
      default: return WordTags(.stop)
      }
    case .bullet, .footnote: return WordTags(.other)
    case .initial, .reference, .url, .email, .emoji, .other: return .noun
    }
    let form = bytes[Int(token.start)..<Int(token.end)]
    let known = classes[token.word]
    if !known.isEmpty { return known }
    if Self.endsInPossessive(form) { return WordTags(.possessive) }
    return WordClasses.guess(form)
  }

  /// Whether a word ends in `'s` or `’s`.
  private static func endsInPossessive(_ form: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard form.count > 3, form[form.endIndex - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    let before = form[form.endIndex - 2]
    return before == UInt8(ascii: "'") || before == 0x99 && form[form.endIndex - 3] == 0x80
  }

  /// Whether a mark is the apostrophe of a plural possessive: glued to a word in *s*, with a word behind it.
  private func isPossessiveMark(
    _ token: Token, at index: Int, in tokens: [Token], range: Range<Int>, bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard token.kind == .quotationMark, index > range.lowerBound, index + 1 < range.upperBound else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    guard before.kind == .word, after.kind == .word, before.end == token.start, after.start > token.end else {
      return false
    }
    guard bytes[Int(before.end) - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    return bytes[Int(token.start)] == UInt8(ascii: "'")
      || token.end - token.start == 3 && bytes[Int(token.end) - 1] == 0x99
  }
}
