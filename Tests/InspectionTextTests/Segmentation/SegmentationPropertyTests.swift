import Testing

@testable import InspectionText

/// What holds for the segmentation of any text.
@Suite struct SegmentationPropertyTests {
  /// Pieces that random texts are made of: all that the rules look at.
  private static let pieces = [
    "Visits", "are", "timely", "plans", "Cllr.", "J.", "e.g.", "s. 47", "12", "3.", "(i)", "a)", "£1.2m", "9am",
    "www.a.gov.uk", "a@b.org", ".", "!", "?", "…", "...", ". . .", ",", ":", ";", "(", ")", "[", "]", "[…]", "‘", "’",
    "“", "”", "'", "\"", "`", "-", "–", "•", "◼", "o", "\n", "\n\n", "\r\n", "\u{C}", "\u{2028}", "\u{85}", "\t", " ",
    " ",
    " ", "\u{A0}", "\u{AD}", "\u{301}", "\u{200D}", "\u{FE0F}", "👩‍👧", "🇬🇧", "1️⃣", "é", "ﬁ", "漢字", "ا", "|", "1", "¹",
    "under-\n", "Dear Ms Fane", "Yours sincerely", "Page 2 of 3", "\u{0}", "said", "Ofsted",
  ]

  private static func texts(seed: UInt64, count: Int) -> [String] {
    var generator = Seeded(seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...60, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined()
    }
  }

  @Test(arguments: 1...8)
  func holdsForRandomTexts(seed: Int) {
    for text in Self.texts(seed: UInt64(seed), count: 40) { check(text) }
  }

  @Test func holdsForRandomBytes() {
    var generator = Seeded(99)
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "", " ", "\n", "\u{FEFF}", ".", "…", "(", ")", "“", "’", "-", "•", "1.", "\u{301}", "\u{AD}", "🇬🇧🇬", "\r",
    "a\u{301}",
    " \u{301}a", "1\u{20E3}", "a-\n", "a-\n\n\n\n\nb", "\u{C}\u{C}a", "s.", "£", "http://", "a@", "www.",
  ])
  func holdsForSmallTexts(text: String) { check(text) }

  private func check(_ text: String) {
    let bytes = Array(text.utf8)
    let segmentation = Segmenter().segment(Document(id: "case", text: text))
    checkTokens(segmentation.tokens, of: text, bytes)
    var covered = [Int](repeating: 0, count: bytes.count)
    var end: UInt32 = 0
    for sentence in segmentation.sentences {
      #expect(sentence.span.start >= end, "out of order in \(text.debugDescription)")
      #expect(!sentence.span.isEmpty)
      end = max(end, sentence.span.end)
      for offset in sentence.span.range { covered[offset] += 1 }
      #expect(isBoundary(Int(sentence.span.start), bytes) && isBoundary(Int(sentence.span.end), bytes))
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      if !scalar.properties.isWhitespace, scalar != "\u{FEFF}" {
        #expect(covered[offset] == 1, "\(offset) of \(text.debugDescription) lies in \(covered[offset]) sentences")
      }
      offset += UTF8.width(scalar)
    }
    for (block, next) in zip(segmentation.blocks, segmentation.blocks.dropFirst()) {
      #expect(block.span.start <= next.span.start, "blocks out of order in \(text.debugDescription)")
    }
  }

  /// Tokens are ordered and disjoint, cover every character but white space, and split no grapheme cluster.
  private func checkTokens(_ tokens: [Token], of text: String, _ bytes: [UInt8]) {
    var isCovered = [Bool](repeating: false, count: bytes.count)
    var end: UInt32 = 0
    for token in tokens {
      #expect(token.start >= end && token.end > token.start)
      end = token.end
      for offset in token.span.range { isCovered[offset] = true }
    }
    let starts = Set(tokens.map { Int($0.start) }).union(tokens.map { Int($0.end) })
    var offset = 0
    for character in text {
      let width = String(character).utf8.count
      if character.unicodeScalars.first.map({ !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) == true {
        #expect(isCovered[offset..<offset + width].allSatisfy { $0 }, "\(offset) of \(text.debugDescription)")
        let cuts = starts.intersection(offset + 1..<offset + width)
        #expect(cuts.isEmpty, "a cluster of \(text.debugDescription) is split at \(cuts)")
      }
      offset += width
    }
  }

  private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}

/// A small generator with a seed, so that a failing text comes again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
