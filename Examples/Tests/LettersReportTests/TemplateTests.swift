import LettersReport
import Testing

@Suite struct TemplateTests {
  /// What a template does not escape has to come from a writer that did.
  @Test func onlyMarkupIsNotEscaped() {
    for (name, source) in Templates.sources {
      for part in source.split(separator: "{{{").dropFirst() {
        let value = part.prefix { $0 != "}" }
        #expect(value.hasSuffix("Markup"), "\(value) in \(name)")
      }
      #expect(!source.contains("{{&"), "\(name)")
    }
  }
}
