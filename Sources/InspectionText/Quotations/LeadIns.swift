/// Recognises a paragraph that sets off the next one as someone’s words.
struct LeadIns {
  let context: QuotationContext

  /// Whether a paragraph ends in a colon, with a reporting verb in its last sentence.
  func setsOff(_ paragraph: QuotationParagraph) -> Bool {
    guard let last = paragraph.tokens.last, context.isMark(last, ":") else { return false }
    guard paragraph.kind == .paragraph || paragraph.kind == .listItem || paragraph.kind == .heading else {
      return false
    }
    var token = last - 1
    // The report ends with these words:
    if token > paragraph.tokens.lowerBound, context.isWord(token, "words") { return true }
    let first = max(paragraph.tokens.lowerBound, last - 40)
    while token >= first {
      if context.tokens[token].kind == .terminator { return false }
      let classes = context.classes(token)
      if classes.contains(.cue), classes.isDisjoint(with: [.needsConcern]),
        !classes.contains(.nounToo) || classes.contains(.past)
      {
        return last - token <= 12
      }
      // Ofsted’s report states:
      if token == last - 1, classes.contains(.cue), token > first,
        !context.classes(token - 1).isDisjoint(with: [.inspecting, .document, .person, .body]),
        !context.isPossessive(token - 1), context.bytes[Int(context.tokens[token].end) - 1] == UInt8(ascii: "s")
      {
        return true
      }
      token -= 1
    }
    return false
  }
}
