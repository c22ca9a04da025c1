public import InspectionText

/// What holds for any quotation that was looked for in any letter.
public enum LocatorInvariants {
  /// What does not hold for a result.
  public static func violations(of found: LocatedQuotation, quote: String, in source: Document) -> Violations {
    var violations = Violations()
    let bytes = Array(source.text.utf8)
    func isBoundary(_ offset: UInt32) -> Bool {
      Int(offset) == bytes.count || Int(offset) < bytes.count && bytes[Int(offset)] & 0xC0 != 0x80
    }
    violations.expect((found.span == nil) == (found.verdict == .absent), "\(found.verdict) at \(found.span as Any)")
    for span in [found.span].compactMap(\.self) + found.also {
      violations.expect(isBoundary(span.start) && isBoundary(span.end), "\(span) lies off the letter")
      violations.expect(!span.isEmpty, "\(span) is empty")
    }
    guard violations.isEmpty else { return violations }
    switch found.verdict {
    case .verbatim:
      violations.expect(
        found.span.map { quote.utf8.holds(bytes[$0.range]) } ?? false, "verbatim, but the words are not the quotation’s"
      )
      violations.expect(found.changes.isEmpty, "verbatim, with changes")
    case .normalised: violations.expect(found.changes.isEmpty, "normalised, with changes")
    case .elided, .bracketed:
      // A gap at an end is no change.
      violations.expect(found.verdict == .elided || !found.changes.isEmpty, "\(found.verdict), without a change")
      violations.expect(found.changes.allSatisfy(\.isSigned), "\(found.verdict), with a change that is not signed")
    case .altered:
      violations.expect(found.changes.contains { !$0.isSigned }, "altered, without a change that is not signed")
    case .absent: violations.expect(found.changes.isEmpty && found.also.isEmpty, "absent, with places or changes")
    }
    return violations
  }
}

extension String.UTF8View {
  fileprivate func holds(_ part: ArraySlice<UInt8>) -> Bool {
    let own = Array(self)
    guard part.count <= own.count else { return false }
    return (0...(own.count - part.count)).contains { own[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
