import Testing

@testable import InspectionText

/// A text with tokens marked as `⟦text|kind⟧`: each must be one token of that kind.
struct MarkedTokens: CustomTestStringConvertible, Sendable {
  let testDescription: String
  private(set) var text = ""
  private(set) var expected: [(span: TextSpan, kind: String)] = []

  init(_ marked: String) {
    testDescription = marked
    for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let close = part.firstIndex(of: "⟧"), let bar = part[..<close].lastIndex(of: "|") else {
        text += part
        continue
      }
      let start = text.utf8.count
      text += part[..<bar]
      expected.append((TextSpan(start, text.utf8.count), String(part[part.index(after: bar)..<close])))
      text += part[part.index(after: close)...]
    }
  }

  func check() {
    let tokens = Tokeniser().tokens(of: text)
    #expect(!expected.isEmpty)
    for (span, kind) in expected {
      let found = tokens.first { $0.span == span }
      #expect(found.map { "\($0.kind)" } == kind, "\(testDescription): \(tokens.map(\.span))")
    }
  }
}

@Suite struct TokeniserTests {
  @Test(arguments: [
    MarkedTokens("Staff ⟦don’t|word⟧ wait for ⟦children's|word⟧ views at four ⟦o’clock|word⟧."),
    MarkedTokens("The ⟦multi-agency|word⟧ hub for ⟦17-year-olds|word⟧ met after ⟦COVID-19|word⟧."),
    MarkedTokens("Plans are ⟦under-\ndeveloped|word⟧."),
    MarkedTokens("Plans are ⟦under-\r\n developed|word⟧."),
    MarkedTokens("Plans are ⟦under\u{AD}\ndeveloped|word⟧ and ⟦inter\u{AD}agency|word⟧."),
    MarkedTokens("A ⟦multi\u{2011}agency|word⟧ and ⟦o\u{FB03}ce-based|word⟧ team."),
    MarkedTokens("Plans for ⟦short|word⟧⟦-|punctuation⟧\nand long-term care."),
    MarkedTokens("The ⟦café|word⟧ in ⟦Zürich|word⟧ is ⟦ca\u{301}fe|word⟧."),
    MarkedTokens("The ⟦’|quotationMark⟧⟦90s|word⟧ and the ⟦boys|word⟧⟦’|quotationMark⟧ home."),
  ])
  func words(_ tokens: MarkedTokens) { tokens.check() }

  @Test(arguments: [
    MarkedTokens("It costs ⟦£1.2m|money⟧ or ⟦£12,345.67|money⟧, or ⟦€300k|money⟧, or ⟦$5bn|money⟧."),
    MarkedTokens("Some ⟦45%|percentage⟧ or ⟦7.25%|percentage⟧ of ⟦1,204|number⟧ children, ⟦3.5|number⟧ a week."),
    MarkedTokens("On ⟦12/03/2024|date⟧, ⟦12.03.2024|date⟧, ⟦12.03.24|date⟧, ⟦2024-03-12|date⟧ or ⟦12-03-2024|date⟧."),
    MarkedTokens("Section ⟦3.2.10|number⟧ of ⟦2019|number⟧⟦-|punctuation⟧⟦20|number⟧."),
    MarkedTokens("At ⟦9.30am|time⟧, ⟦14:05|time⟧, ⟦14:05:30|time⟧, ⟦9 pm|time⟧ or ⟦10 a.m.|time⟧ today."),
    MarkedTokens("The ⟦2nd|ordinal⟧ and ⟦21st|ordinal⟧ visits of ⟦3|number⟧."),
  ])
  func numbers(_ tokens: MarkedTokens) { tokens.check() }

  @Test(arguments: [
    MarkedTokens("The duty in ⟦s. 47|reference⟧ (⟦p. 4|reference⟧, ⟦para. 12|reference⟧, ⟦reg. 45|reference⟧) is met."),
    MarkedTokens("⟦Cllr.|abbreviation⟧ ⟦J.|initial⟧ Penhale, ⟦e.g.|abbreviation⟧, of the ⟦U.K.|abbreviation⟧"),
    MarkedTokens("The answer was ⟦no|word⟧⟦.|terminator⟧ They moved on."),
    MarkedTokens("See ⟦www.marlsea.gov.uk/a?b=c.d#e|url⟧, ⟦https://marlsea.gov.uk|url⟧. Or ⟦marlsea.gov.uk|url⟧."),
    MarkedTokens("Write to ⟦amber.fane@marlsea.gov.uk|email⟧ or ⟦press_office12@marlsea.org|email⟧."),
    MarkedTokens("Visits are ⟦timely|word⟧⟦.|terminator⟧⟦Plans|word⟧ are clear."),
  ])
  func shortFormsAndAddresses(_ tokens: MarkedTokens) { tokens.check() }

  @Test(arguments: [
    MarkedTokens("The model⟦1|footnote⟧ is embedded.⟦12|footnote⟧ Staff like it.⟦³|footnote⟧"),
    MarkedTokens("It is ‘embedded’.⟦4|footnote⟧ It is “known.”⟦5|footnote⟧"),
    MarkedTokens("Teams ⟦MH370|word⟧ and ⟦covid19a|word⟧ stay whole."),
    MarkedTokens("⟦●|bullet⟧ one\n⟦-|bullet⟧ two\n⟦o|bullet⟧ three\n⟦\u{F0B7}|bullet⟧ four"),
    MarkedTokens("Really⟦?!|terminator⟧ Yes⟦…|terminator⟧ No⟦...|terminator⟧ ⟦“|quotationMark⟧Well⟦”|quotationMark⟧"),
    MarkedTokens("We did it ⟦👩‍👧‍👦|emoji⟧⟦🇬🇧|emoji⟧⟦👍🏽|emoji⟧ on day ⟦1️⃣|number⟧."),
  ])
  func marks(_ tokens: MarkedTokens) { tokens.check() }

  @Test(arguments: [
    ("lnspectors found", true), ("lt is", true), ("lf so", true), ("ltd offices", false), ("lists", false),
  ])
  func readsAMisreadCapital(text: String, isCapitalised: Bool) {
    #expect(Tokeniser().tokens(of: text)[0].isCapitalised == isCapitalised)
  }

  @Test func flagsWhatItSaw() {
    let tokens = Tokeniser().tokens(of: "MASH Team\nis here")
    #expect(tokens.map { $0.flags.contains(.allCapitals) } == [true, false, false, false])
    #expect(tokens.map(\.isCapitalised) == [true, true, false, false])
    #expect(tokens.map { $0.flags.contains(.lineStart) } == [true, false, true, false])
  }

  @Test func looksWordsUp() {
    var vocabulary = Vocabulary()
    let agency = vocabulary.intern("multi-agency")
    let work = vocabulary.intern("work")
    let tokens = Tokeniser(vocabulary: vocabulary).tokens(of: "Multi-\nagency multi\u{2011}agency WORK works")
    #expect(tokens.map(\.word) == [agency, agency, work, .unknown])
  }
}
